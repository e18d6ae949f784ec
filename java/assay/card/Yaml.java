package assay.card;

import assay.json.Json;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// A card's header as YAML that readers of version 1.1 (PyYAML, by which the hub and `datasets` read) and 1.2
/// (JavaScript, snakeyaml-engine) take for the same: a text is plain only where no version reads something else in it,
/// as 1.1 reads a boolean in `no`, the language of Norway.
final class Yaml {
    /// Starts with a letter, or is the hub's `1K<n<10K`; no `:` or `#`, which could end it, and no blank at an end.
    private static final Pattern PLAIN =
            Pattern.compile("[A-Za-z]|[A-Za-z][A-Za-z0-9_./|<>+ -]*[A-Za-z0-9]|[0-9]+[KMBT]<n<[0-9]+[KMBT]");

    private static final Set<String> WORDS = Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null");

    private Yaml() {}

    /// A mapping, with a line end. Values are texts, lists and mappings. Order: as given.
    static String of(Map<String, ?> map) {
        StringBuilder out = new StringBuilder();
        put(out, "", map);
        return out.toString();
    }

    private static void put(StringBuilder out, String indent, Map<?, ?> map) {
        String before = "";
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            out.append(before).append(entry.getKey()).append(':');
            before = indent;
            switch (entry.getValue()) {
                case List<?> list -> {
                    out.append('\n');
                    for (Object item : list) {
                        out.append(indent).append("- ");
                        if (item instanceof Map<?, ?> inner) {
                            put(out, indent + "  ", inner);
                        } else {
                            out.append(text(String.valueOf(item))).append('\n');
                        }
                    }
                }
                case Object value ->
                    out.append(' ').append(text(String.valueOf(value))).append('\n');
            }
        }
    }

    /// One text; JSON's quotes and escapes are YAML's too, in one line.
    static String text(String text) {
        boolean plain = PLAIN.matcher(text).matches() && !WORDS.contains(text.toLowerCase(Locale.ROOT));
        return plain ? text : escaped(Json.line(text));
    }

    /// JSON leaves what is no ASCII as it is; YAML forbids some of it, and takes some of it for line ends.
    private static String escaped(String json) {
        StringBuilder out = new StringBuilder();
        json.chars()
                .forEach(c -> out.append(c < 0x7F ? Character.toString(c) : String.format(Locale.ROOT, "\\u%04x", c)));
        return out.toString();
    }
}
