package assay.sample;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A finished row of an SFT set.
///
/// `messages` is not empty. Alternation, lengths and the last turn are the quality rules' business, which drop with a
/// reason where a constructor could only throw.
public record Conversation(List<Message> messages, SourceName source, Lineage lineage) implements Row {
    public Conversation {
        if (messages.isEmpty()) {
            throw new IllegalArgumentException("a conversation has at least one message");
        }
        messages = List.copyOf(messages);
    }

    @Override
    public List<String> identities() {
        return List.of(CanonicalText.id(messages));
    }

    /// `{"messages","task_type","source"}`.
    @Override
    public Map<String, @Nullable Object> toJson() {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("messages", messagesJson());
        json.put("task_type", taskType().wire());
        json.put("source", source.wire());
        return json;
    }
}
