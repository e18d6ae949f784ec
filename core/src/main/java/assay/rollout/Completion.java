package assay.rollout;

import assay.json.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// One answer of a policy. `tokens` were generated for it; `estimated`: nobody counted them, they are a quarter of the
/// characters.
public record Completion(String text, int tokens, boolean estimated, Finish finish) {
    private static final int CHARACTERS_PER_TOKEN = 4;
    private static final Pattern HALF = Pattern.compile("\\p{Cs}"); // a whole pair is one code point of another class

    public Completion {
        text = whole(text);
        if (tokens < 0) {
            throw new IllegalArgumentException("a completion has no negative number of tokens, got " + tokens);
        }
    }

    /// One whose tokens nobody counted.
    public static Completion uncounted(String text, Finish finish) {
        int tokens = (text.length() + CHARACTERS_PER_TOKEN - 1) / CHARACTERS_PER_TOKEN;
        return new Completion(text, Math.max(1, tokens), true, finish);
    }

    /// Half a surrogate pair, which a server that cuts tokens sends, cannot be written as UTF-8.
    private static String whole(String text) {
        boolean surrogates = text.chars().anyMatch(c -> Character.isSurrogate((char) c));
        return surrogates ? HALF.matcher(text).replaceAll("\uFFFD") : text;
    }

    /// As it stands in a journal or a file of completions. `tokens_estimated` only where they are.
    public Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("text", text);
        json.put("tokens", tokens);
        json.put("finish", finish.wire());
        if (estimated) {
            json.put("tokens_estimated", true);
        }
        return json;
    }

    /// One that [#toJson] wrote, or another program: a string, messages (those of the assistant count), or an object
    /// with `text`. Errors: [IllegalArgumentException] with what it must be.
    public static Completion of(JsonNode node) {
        if (node.isString()) {
            return uncounted(node.stringValue(), Finish.STOP);
        }
        if (node.isArray()) {
            StringBuilder said = new StringBuilder();
            for (JsonNode message : node) {
                if (message.path("role").asString("").equals("assistant")
                        && message.path("content").isString()) {
                    said.append(said.isEmpty() ? "" : "\n\n")
                            .append(message.get("content").stringValue());
                }
            }
            return uncounted(said.toString(), Finish.STOP);
        }
        if (!node.isObject() || !node.path("text").isString()) {
            String shown = Json.line(node);
            throw new IllegalArgumentException(
                    "a completion must be a string, messages, or an object with the string \"text\", got "
                            + (shown.length() > 100 ? shown.substring(0, 100) + "…" : shown));
        }
        Finish finish = Finish.of(node.path("finish").asString("stop")).orElse(Finish.OTHER);
        String text = node.get("text").stringValue();
        return node.path("tokens").canConvertToInt() && node.get("tokens").intValue() >= 0
                ? new Completion(
                        text,
                        node.get("tokens").intValue(),
                        node.path("tokens_estimated").asBoolean(false),
                        finish)
                : uncounted(text, finish);
    }
}
