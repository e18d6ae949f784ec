package assay.sample;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A finished row of an SFT set.
///
/// Alternation, lengths and the last turn are the quality rules' business, which drop with a reason where a
/// constructor could only throw.
public final class Conversation extends Row {
    private final String identity;

    public Conversation(List<Message> messages, SourceName source, Lineage lineage) {
        this(messages, CanonicalText.id(messages), source, lineage);
    }

    /// `identity` is the [CanonicalText#id] of `messages`, for callers who have it.
    public Conversation(List<Message> messages, String identity, SourceName source, Lineage lineage) {
        super(messages, source, lineage);
        this.identity = identity;
    }

    @Override
    public List<String> identities() {
        return List.of(identity);
    }

    /// `{"messages","task_type","source"}`.
    @Override
    public Map<String, @Nullable Object> toJson() {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("messages", messagesJson());
        json.put("task_type", taskType().wire());
        json.put("source", source().wire());
        return json;
    }
}
