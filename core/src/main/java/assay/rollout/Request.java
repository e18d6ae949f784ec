package assay.rollout;

import assay.json.Json;
import assay.sample.Message;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What is asked, and its key: the hash of all that decides an answer.
record Request(String key, List<Message> messages, Map<String, Object> evidence) {
    static Request of(Policy policy, List<Message> messages, Sampling sampling) {
        Map<String, Object> evidence = new LinkedHashMap<>();
        evidence.put("model", policy.model());
        policy.adapter().ifPresent(adapter -> evidence.put("adapter", adapter));
        Map<String, Object> numbers = new LinkedHashMap<>(sampling.toJson());
        numbers.remove("k"); // the first samples are the same for any number
        evidence.put("sampling", numbers);
        Map<String, Object> content = new LinkedHashMap<>(evidence);
        content.put("messages", messages.stream().map(Message::toJson).toList());
        return new Request(Json.sha256(Json.line(content)).substring(0, 32), List.copyOf(messages), evidence);
    }
}
