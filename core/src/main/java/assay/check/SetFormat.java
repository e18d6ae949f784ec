package assay.check;

import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/// The kinds of sets that can be checked, by their keys.
public enum SetFormat {
    SFT("messages"),
    PROMPTS("prompt"),
    PAIRS("prompt");

    private final String messagesKey;

    SetFormat(String messagesKey) {
        this.messagesKey = messagesKey;
    }

    /// The name on the command line and in the metadata.
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The kind that `row` is most likely of.
    static SetFormat of(JsonNode row) {
        return row.has("chosen") ? PAIRS : row.has("prompt") ? PROMPTS : SFT;
    }

    String messagesKey() {
        return messagesKey;
    }

    /// The keys of all messages of a row, in order.
    List<String> messageKeys() {
        return this == PAIRS ? List.of(messagesKey, "chosen", "rejected") : List.of(messagesKey);
    }

    /// The keys of a row, in order.
    List<String> keys() {
        return switch (this) {
            case SFT -> List.of(messagesKey, "task_type", "source");
            case PROMPTS -> List.of(messagesKey, "task_type", "source", "gold_sql", "db_path");
            case PAIRS ->
                List.of(messagesKey, "chosen", "rejected", "chosen_score", "rejected_score", "task_type", "source");
        };
    }
}
