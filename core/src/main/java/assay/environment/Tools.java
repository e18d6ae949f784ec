package assay.environment;

import assay.json.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// The tools that a prompt names, each with the arguments that it requires.
///
/// ```
/// {"type": "function", "function": {"name": "find", "parameters": {"properties": {…}, "required": ["q"]}}}
/// Action: the action to take, should be one of [find, open]
/// Tools:
/// - find: searches the index
/// ```
public record Tools(Map<String, Set<String>> required) {
    private static final Pattern ONE_OF = Pattern.compile("(?i)\\bone of:? *\\[?([^\\]\\n.]{1,2000})");
    private static final Pattern HEADING =
            Pattern.compile("(?im)^[^\\n]{0,80}\\b(?:tools|actions)(?: are)?[ \\t]*:[ \\t]*$");
    private static final Pattern NAMED =
            Pattern.compile("(?:[-*•]|\\d{1,3}[.)])?[ \\t]*[`\"']?([A-Za-z_][\\w.-]{0,63})\\b.*");
    private static final int MAX_JSON_CHARS = 1 << 20;

    public Tools {
        required = Map.copyOf(required);
    }

    /// What `said`, the text of a prompt, names; perhaps nothing.
    public static Tools read(String said) {
        Map<String, Set<String>> tools = new LinkedHashMap<>();
        for (String line : said.lines().toList()) {
            String text = line.strip();
            if (text.startsWith("{") || text.startsWith("[")) {
                json(text).ifPresent(node -> add(tools, node));
            }
        }
        ONE_OF.matcher(said)
                .results()
                .forEach(list -> List.of(list.group(1).split("[,|]")).forEach(name -> add(tools, name.strip())));
        Matcher heading = HEADING.matcher(said);
        while (heading.find()) {
            ActionStatement.items(said.substring(heading.end())).forEach(item -> add(tools, item));
        }
        return new Tools(tools);
    }

    private static void add(Map<String, Set<String>> tools, String item) {
        Matcher named = NAMED.matcher(item);
        if (named.matches()) {
            tools.putIfAbsent(named.group(1), Set.of());
        }
    }

    private static void add(Map<String, Set<String>> tools, JsonNode node) {
        if (node.isArray()) {
            node.forEach(item -> add(tools, item));
            return;
        }
        JsonNode function = node.path("function").isObject() ? node.get("function") : node;
        if (function.path("name").isString()) {
            Set<String> needed = new TreeSet<>();
            function.path("parameters").path("required").forEach(name -> needed.add(name.asString("")));
            tools.put(function.get("name").asString(), Set.copyOf(needed));
        }
    }

    /// `text` as JSON; empty when it is none, or too long to be looked at.
    public static Optional<JsonNode> json(String text) {
        if (text.length() > MAX_JSON_CHARS) {
            return Optional.empty();
        }
        try {
            return Optional.of(Json.MAPPER.readTree(text));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
