package assay.sample;

import assay.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A finished row of a set, of whatever kind: messages, and where they come from.
public sealed interface Row permits Conversation, Prompt {
    /// Not empty.
    List<Message> messages();

    SourceName source();

    Lineage lineage();

    /// What no other row of the same set may have too, as hashes: of the text, and of what else makes two rows the
    /// same.
    List<String> identities();

    /// The row as it stands in the file.
    Map<String, @Nullable Object> toJson();

    default TaskType taskType() {
        return source().taskType();
    }

    /// The first 16 hex digits of the SHA-256 of the messages as compact JSON.
    default String id() {
        return Json.sha256(Json.line(messagesJson())).substring(0, 16);
    }

    /// Every string of the row that a benchmark could hide in: what a guard must read.
    default List<String> texts() {
        List<String> texts = new ArrayList<>();
        messages().forEach(message -> texts.add(message.content()));
        lineage().dbPath().ifPresent(texts::add);
        lineage().origins().forEach(origin -> texts.add(origin.file()));
        return texts;
    }

    /// The messages as they stand in the file.
    default List<Map<String, Object>> messagesJson() {
        return messages().stream().map(Message::toJson).toList();
    }
}
