package assay.sample;

import assay.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A finished row of a set, of whatever kind: messages, and where they come from. A class and not an interface over
/// records, because its id is asked for again and again and takes a hash of all its text: it is computed once.
public abstract sealed class Row permits Conversation, Prompt, Pair {
    private final List<Message> messages;
    private final SourceName source;
    private final Lineage lineage;
    private final String id;

    Row(List<Message> messages, SourceName source, Lineage lineage) {
        if (messages.isEmpty()) {
            throw new IllegalArgumentException("a row has at least one message");
        }
        this.messages = List.copyOf(messages);
        this.source = source;
        this.lineage = lineage;
        this.id = Json.sha256(Json.line(messagesJson())).substring(0, 16);
    }

    /// Not empty.
    public final List<Message> messages() {
        return messages;
    }

    public final SourceName source() {
        return source;
    }

    public final Lineage lineage() {
        return lineage;
    }

    /// The first 16 hex digits of the SHA-256 of the messages as compact JSON.
    public final String id() {
        return id;
    }

    /// What no other row of the same set may have too, as hashes: of the text, and of what else makes two rows the
    /// same.
    public abstract List<String> identities();

    /// The row as it stands in the file.
    public abstract Map<String, @Nullable Object> toJson();

    public final TaskType taskType() {
        return source.taskType();
    }

    /// Every string of the row that a benchmark could hide in: what a guard must read.
    public List<String> texts() {
        List<String> texts = new ArrayList<>();
        messages.forEach(message -> texts.add(message.content()));
        lineage.dbPath().ifPresent(texts::add);
        lineage.origins().forEach(origin -> texts.add(origin.file()));
        return texts;
    }

    /// The messages as they stand in the file.
    public final List<Map<String, Object>> messagesJson() {
        return messages.stream().map(Message::toJson).toList();
    }
}
