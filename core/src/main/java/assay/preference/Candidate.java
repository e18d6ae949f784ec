package assay.preference;

import assay.json.Json;
import assay.reward.Score;
import assay.reward.SqlText;
import assay.rollout.Completion;
import assay.sample.CanonicalText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One completion of a prompt with its score. `index` is its place among them; `isClean`: the guard has nothing against
/// it.
public record Candidate(int index, Completion completion, Score score, boolean isClean) {
    /// What a verdict says of the evidence and not of the result.
    private static final Set<String> NOT_RESULT =
            Set.of("gold_tables", "tables", "state", "second_state", "thought", "read");

    /// Tiers whose completion ran and was compared with the gold.
    private static final Set<String> RAN =
            Set.of("exact", "partial", "disjoint", "row_order", "column_order", "env", "sql_present");

    /// True when it has a number to compare.
    boolean isScored() {
        return score.score() != null;
    }

    double value() {
        Double value = score.score();
        if (value == null) {
            throw new IllegalStateException("an unscorable completion has no score");
        }
        return value;
    }

    /// It ran, right or wrong; a failure is no answer.
    boolean ran() {
        return RAN.contains(score.tier());
    }

    /// By the limit of tokens, or by something else that was not the model's own end.
    boolean isCut() {
        return switch (completion.finish()) {
            case STOP -> false;
            case LENGTH, OTHER -> true;
        };
    }

    String text() {
        return completion.text();
    }

    /// What makes two completions the same one: the text, the SQL in it, or what came of it. Those that failed have no
    /// result but their SQL; steps in an environment, where thoughts count, have none but their text.
    List<String> identities() {
        String text = "text " + CanonicalText.of(text());
        if (score.tier().equals("env")) {
            return List.of(text);
        }
        String sql = "sql " + SqlText.canonical(text());
        return switch (score.tier()) {
            case "partial", "disjoint", "row_order", "column_order" -> List.of(text, sql, "result " + result());
            default -> List.of(text, sql);
        };
    }

    private String result() {
        Map<String, @Nullable Object> seen = new LinkedHashMap<>(score.detail());
        seen.keySet().removeAll(NOT_RESULT);
        seen.put("tier", score.tier());
        seen.put("rule", score.rule());
        return Json.line(seen);
    }
}
