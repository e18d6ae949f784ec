package assay.sample;

import assay.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A finished row of an SFT set. A class and not a record, because its id is asked for again and again and takes a hash
/// of all its text: it is computed once.
///
/// `messages` is not empty. Alternation, lengths and the last turn are the quality rules' business, which drop with a
/// reason where a constructor could only throw.
public final class Conversation {
    private final List<Message> messages;
    private final SourceName source;
    private final Lineage lineage;
    private final String id;

    public Conversation(List<Message> messages, SourceName source, Lineage lineage) {
        if (messages.isEmpty()) {
            throw new IllegalArgumentException("a conversation has at least one message");
        }
        this.messages = List.copyOf(messages);
        this.source = source;
        this.lineage = lineage;
        this.id = Json.sha256(Json.line(messagesJson())).substring(0, 16);
    }

    public List<Message> messages() {
        return messages;
    }

    public SourceName source() {
        return source;
    }

    public Lineage lineage() {
        return lineage;
    }

    public TaskType taskType() {
        return source.taskType();
    }

    /// The first 16 hex digits of the SHA-256 of the messages as compact JSON.
    public String id() {
        return id;
    }

    /// Every string of the row that a benchmark could hide in: what a guard must read.
    public List<String> texts() {
        List<String> texts = new ArrayList<>();
        messages.forEach(message -> texts.add(message.content()));
        lineage.dbPath().ifPresent(texts::add);
        lineage.origins().forEach(origin -> texts.add(origin.file()));
        return texts;
    }

    /// The row as it stands in the file: `{"messages","task_type","source"}`.
    public Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("messages", messagesJson());
        json.put("task_type", taskType().wire());
        json.put("source", source.wire());
        return json;
    }

    private List<Map<String, Object>> messagesJson() {
        return messages.stream().map(Message::toJson).toList();
    }
}
