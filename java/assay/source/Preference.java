package assay.source;

import assay.json.Json;
import assay.pipeline.Outcome;
import assay.pipeline.Reason;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Preference pairs as conversations: the question with the chosen answer. The rejected one is not used.
///
/// ```
/// {"conversations": [{"from": "human", "value": "…"}], "chosen": {"from": "gpt", "value": "…"}, "rejected": {…}}
/// {"prompt": "…", "chosen": "…", "rejected": "…"}
/// {"prompt": [{"role": "user", "content": "…"}], "chosen": [{"role": "assistant", "content": "…"}], "rejected": […]}
/// ```
final class Preference {
    private static final List<String> QUESTIONS = List.of("conversations", "messages", "prompt");

    private Preference() {}

    /// The key of the question.
    static Optional<String> turns(JsonNode record) {
        return QUESTIONS.stream()
                .filter(key -> record.path(key).isArray()
                        || key.equals("prompt") && record.path(key).isString())
                .findFirst();
    }

    static Outcome<List<Draft>> convert(JsonNode record, RawRecord.Read from) {
        String key = turns(record).orElseThrow();
        ArrayNode turns = Json.MAPPER.createArrayNode();
        add(turns, record.path(key), key, "user");
        int question = turns.size();
        add(turns, record.path("chosen"), "chosen", "assistant");
        if (turns.size() == question || question == 0) {
            return Outcome.dropped(
                    Reason.QUALITY, "a pair without a " + (question == 0 ? "question" : "chosen answer"));
        }
        ObjectNode whole = Json.MAPPER.createObjectNode();
        for (String also : List.of("system", "tools")) {
            if (record.has(also)) {
                whole.set(also, record.get(also));
            }
        }
        whole.set("conversations", turns);
        return ShareGpt.convert(whole, "conversations", Set.of(), List.of("chosen_answer"), from);
    }

    private static void add(ArrayNode turns, JsonNode value, String key, String speaker) {
        if (value.isString()) {
            turns.addObject().put("role", speaker).put("content", value.stringValue());
        } else if (value.isObject()) {
            turns.add(value);
        } else if (value.isArray()) {
            value.forEach(turns::add);
        } else {
            throw Fields.wrong(key, "must be a text, a turn or an array of turns", value);
        }
    }
}
