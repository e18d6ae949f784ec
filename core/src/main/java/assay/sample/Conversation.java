package assay.sample;

import assay.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A finished row of an SFT set.
///
/// `messages` is not empty. Alternation, lengths and the last turn are the quality rules' business, which drop with a
/// reason where a constructor could only throw.
public record Conversation(List<Message> messages, SourceName source, Lineage lineage) {
    public Conversation {
        if (messages.isEmpty()) {
            throw new IllegalArgumentException("a conversation has at least one message");
        }
        messages = List.copyOf(messages);
    }

    public TaskType taskType() {
        return source.taskType();
    }

    /// The first 16 hex digits of the SHA-256 of the messages as compact JSON.
    public String id() {
        return Json.sha256(Json.line(messagesJson())).substring(0, 16);
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
