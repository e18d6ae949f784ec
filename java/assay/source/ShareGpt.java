package assay.source;

import assay.json.Json;
import assay.pipeline.Outcome;
import assay.pipeline.Reason;
import assay.sample.Message;
import assay.sample.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// Turns with a speaker and a text, in any of the usual spellings. Tool calls are rendered as Qwen2.5's chat template
/// renders them: `<tool_call>` in the assistant's turn, `<tool_response>` in a user turn, the tools in the system
/// message.
final class ShareGpt {
    private static final String TOOLS_BEFORE = """
            # Tools

            You may call one or more functions to assist with the user query.

            You are provided with function signatures within <tools></tools> XML tags:
            <tools>
            """;
    private static final String TOOLS_AFTER = """

            </tools>

            For each function call, return a json object with function name and arguments within <tool_call></tool_call> XML tags:
            <tool_call>
            {"name": <function-name>, "arguments": <args-json-object>}
            </tool_call>""";

    private ShareGpt() {}

    static Outcome<List<Draft>> convert(JsonNode record, String key, RawRecord.Read from) {
        return convert(record, key, Set.of(), List.of(), from);
    }

    /// With the languages that the record declares, and what was done to it before.
    static Outcome<List<Draft>> convert(
            JsonNode record, String key, Set<String> languages, List<String> before, RawRecord.Read from) {
        List<Message> messages = new ArrayList<>();
        List<String> edits = new ArrayList<>(before);
        String system = Fields.optional(record, "system").strip();
        boolean calls = false;
        for (JsonNode turn : Fields.array(record, key)) {
            if (!turn.path("tool_calls").isEmpty()) {
                return Outcome.dropped(Reason.QUALITY, "field \"tool_calls\" holds calls, which are not rendered");
            }
            String speaker = turn.has("from") ? Fields.text(turn, "from") : Fields.text(turn, "role");
            String text = (turn.has("value") ? Fields.text(turn, "value") : Fields.text(turn, "content")).strip();
            switch (speaker) {
                case "system" -> system = system.isEmpty() ? text : system + "\n\n" + text;
                case "human", "user" -> messages.add(Message.user(text));
                case "gpt", "assistant", "chatgpt" -> messages.add(Message.assistant(text));
                case "function_call" -> {
                    messages.add(Message.assistant("<tool_call>\n" + text + "\n</tool_call>"));
                    calls = true;
                }
                case "observation", "tool", "function_response" ->
                    messages.add(Message.user("<tool_response>\n" + text + "\n</tool_response>"));
                default ->
                    throw Fields.wrong(
                            turn.has("from") ? "from" : "role",
                            "must be a known speaker (human, gpt, system, function_call, observation, user, assistant, tool)",
                            turn.has("from") ? turn.path("from") : turn.path("role"));
            }
        }
        if (messages.isEmpty()) {
            throw Fields.wrong(key, "must have at least one turn of a user or an assistant", record.path(key));
        }
        String tools = tools(record);
        if (!tools.isEmpty()) {
            system = (system.isEmpty() ? "" : system + "\n\n") + TOOLS_BEFORE + tools + TOOLS_AFTER;
            edits.add("tools_rendered");
        }
        if (calls) {
            edits.add("tool_calls_rendered");
        }
        if (!system.isEmpty()) {
            messages.addFirst(new Message(Role.SYSTEM, system));
        }
        return ChatLayout.chat(messages, languages, from, edits);
    }

    /// The tools, a JSON object a line; `tools` is an array or its text.
    private static String tools(JsonNode record) {
        JsonNode tools = record.path("tools");
        if (tools.isMissingNode()
                || tools.isNull()
                || tools.isString() && tools.stringValue().isBlank()) {
            return "";
        }
        try {
            JsonNode list = tools.isString() ? Json.MAPPER.readTree(tools.stringValue()) : tools;
            if (!list.isArray()) {
                throw Fields.wrong("tools", "must be an array of tools, or its text", tools);
            }
            List<String> lines = new ArrayList<>();
            list.forEach(tool -> lines.add(Json.line(tool)));
            return String.join("\n", lines);
        } catch (JacksonException e) {
            throw Fields.wrong("tools", "must be an array of tools, or its text", tools);
        }
    }
}
