package assay.check;

import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/// The kinds of sets that can be checked, by their keys.
public enum SetFormat {
    SFT("messages", List.of("messages", "task_type", "source")),
    PROMPTS("prompt", List.of("prompt", "task_type", "source", "gold_sql", "db_path"));

    private final String messagesKey;
    private final List<String> keys;

    SetFormat(String messagesKey, List<String> keys) {
        this.messagesKey = messagesKey;
        this.keys = keys;
    }

    /// The name on the command line and in the metadata.
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The kind that `row` is most likely of.
    static SetFormat of(JsonNode row) {
        return row.has("prompt") ? PROMPTS : SFT;
    }

    String messagesKey() {
        return messagesKey;
    }

    /// The keys of a row, in order.
    List<String> keys() {
        return keys;
    }
}
