package assay.sample;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/// One turn of a conversation. `content` may be empty here; the quality rules refuse it with a reason.
public record Message(Role role, String content) {
    public Message {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(content, "content");
    }

    public static Message system(String content) {
        return new Message(Role.SYSTEM, content);
    }

    public static Message user(String content) {
        return new Message(Role.USER, content);
    }

    public static Message assistant(String content) {
        return new Message(Role.ASSISTANT, content);
    }

    /// `{"role","content"}`, in this order.
    public Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("role", role.wire());
        json.put("content", content);
        return json;
    }
}
