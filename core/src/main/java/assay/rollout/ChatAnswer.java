package assay.rollout;

import assay.json.Json;
import assay.rollout.AskFailed.Later;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// Reads the body of a chat completion.
///
/// ```
/// {"choices": [{"message": {"content"}, "finish_reason"}…], "usage"?: {"completion_tokens"}}
/// ```
final class ChatAnswer {
    private ChatAnswer() {}

    /// At least one. Errors: [Later] when it is none: a server that sends such things may do better next time.
    static List<Completion> completions(byte[] body, int maxNewTokens) throws Later {
        JsonNode answer;
        try {
            answer = Json.parse(body);
        } catch (JacksonException e) {
            throw Later.broken("an answer that is not JSON: " + Json.problem(e));
        }
        JsonNode choices = answer.path("choices");
        if (!choices.isArray() || choices.isEmpty()) {
            throw Later.broken("an answer without choices");
        }
        List<Completion> completions = new ArrayList<>();
        for (JsonNode choice : choices) {
            JsonNode message = choice.path("message");
            if (!message.isObject()) {
                throw Later.broken("a choice without a message");
            }
            String text = message.path("content").asString("");
            JsonNode counted = answer.path("usage").path("completion_tokens");
            boolean exact = choices.size() == 1 && counted.canConvertToInt() && counted.intValue() > 0;
            int tokens = exact
                    ? counted.intValue()
                    : Completion.uncounted(text, Finish.STOP).tokens();
            Finish finish = finish(choice.path("finish_reason"), exact && tokens >= maxNewTokens);
            completions.add(new Completion(text, tokens, !exact, finish));
        }
        return completions;
    }

    /// `full`: as many tokens came as were allowed, which decides where the server does not say.
    private static Finish finish(JsonNode reason, boolean full) {
        return reason.isString() && !reason.stringValue().isEmpty()
                ? Finish.of(reason.stringValue()).orElse(Finish.OTHER)
                : full ? Finish.LENGTH : Finish.STOP;
    }
}
