package assay.reward;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A verdict as the outside reads it. `score` is null when the completion cannot be scored; `detail` is what a person
/// needs to believe it, ready for JSON.
public record Score(@Nullable Double score, String tier, String rule, Map<String, @Nullable Object> detail) {
    public Score {
        detail = Collections.unmodifiableMap(new LinkedHashMap<>(detail));
    }

    /// `{"score","tier","rule","detail"}`, the verdict in the answers of `assay score`.
    public Map<String, @Nullable Object> toJson() {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("score", score);
        json.put("tier", tier);
        json.put("rule", rule);
        json.put("detail", detail);
        return json;
    }
}
