package assay.write;

import assay.sample.Conversation;
import assay.sample.Message;
import assay.sample.Pair;
import assay.sample.Prompt;
import assay.sample.Row;
import assay.sample.TaskType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Rows with the columns that trainers hand on to reward functions.
final class TrainerRows {
    private TrainerRows() {}

    /// For TRL's GRPO: a conversational prompt, and columns that a reward function gets by their names. None has a name
    /// that TRL keeps for itself.
    static Map<String, @Nullable Object> trl(Row row) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("prompt", row.messagesJson());
        json.put("id", row.id());
        json.put("task_type", row.taskType().wire());
        json.put("source", row.source().wire());
        json.put("gold_sql", gold(row).orElse(null));
        json.put("db_path", row.lineage().dbPath().orElse(null));
        json.put("instance", row.lineage().instance().orElse(null));
        return json;
    }

    static Optional<String> gold(Row row) {
        return switch (row) {
            case Prompt prompt -> prompt.gold();
            case Pair pair -> pair.prompt().gold();
            case Conversation _ -> Optional.empty();
        };
    }

    /// What an environment's row asks, as one text.
    static Optional<String> task(Row row) {
        return row.taskType() == TaskType.ENV
                ? Optional.of(row.messages().stream().map(Message::content).collect(Collectors.joining("\n\n")))
                : Optional.empty();
    }
}
