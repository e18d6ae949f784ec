package assay.question;

import assay.pipeline.UnusableInputException;
import assay.question.Lexicon.Entry;
import assay.question.Lexicon.Kind;
import assay.question.Lexicon.Tie;
import assay.question.Lexicon.Word;
import assay.yaml.Place;
import assay.yaml.YamlValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads one lexicon; every complaint names file and line.
final class LexiconReader {
    private final String file;

    LexiconReader(String file) {
        this.file = file;
    }

    Lexicon read(String text) {
        YamlValue root = YamlValue.parse(text, file, "the lexicon");
        Map<String, YamlValue> keys = keys(root, "the lexicon", List.of("domain", "tables", "links"));
        List<Entry> tables = new ArrayList<>();
        keys(required(keys, "tables", root), "tables", List.of())
                .forEach((name, node) -> tables.add(entry(name, node)));
        List<Tie> links = new ArrayList<>();
        if (keys.get("links") instanceof YamlValue.Items(List<YamlValue> items, Place _)) {
            items.forEach(node -> links.add(tie(node)));
        } else if (keys.containsKey("links")) {
            throw wrong(
                    keys.get("links"), "\"links\" must be a list of foreign keys, as in [{from: loan.member_id, …}]");
        }
        return new Lexicon(file, text(keys, "domain", root), tables, links);
    }

    private Entry entry(String table, YamlValue node) {
        String place = "tables." + table;
        Map<String, YamlValue> keys = keys(node, place, List.of("one", "many", "label", "columns"));
        List<Word> columns = new ArrayList<>();
        keys(required(keys, "columns", node), place + ".columns", List.of())
                .forEach((name, column) -> columns.add(word(place, name, column)));
        @Nullable YamlValue label = keys.get("label");
        return new Entry(
                table,
                text(keys, "one", node),
                text(keys, "many", node),
                label == null ? Optional.empty() : Optional.of(text(keys, "label", node)),
                columns,
                label == null ? node.place().line() : label.place().line(),
                node.place().line());
    }

    private Word word(String table, String column, YamlValue node) {
        String place = table + "." + column;
        Map<String, YamlValue> keys = keys(node, place, List.of("kind", "say", "deny", "unit", "sum"));
        String written = text(keys, "kind", node);
        Kind kind = Arrays.stream(Kind.values())
                .filter(candidate -> candidate.name().toLowerCase(Locale.ROOT).equals(written))
                .findFirst()
                .orElseThrow(() -> wrong(
                        keys.get("kind"),
                        "\"kind\" must be one of "
                                + Arrays.stream(Kind.values())
                                        .map(each -> each.name().toLowerCase(Locale.ROOT))
                                        .collect(Collectors.joining(", "))
                                + ", got \"" + written + "\""));
        List<String> known = switch (kind) {
            case KEY -> List.of("kind");
            case MEASURE -> List.of("kind", "say", "unit", "sum");
            case FLAG -> List.of("kind", "say", "deny");
            case NAME, CATEGORY, DATE, TIME, TEXT -> List.of("kind", "say");
        };
        keys(node, place + ", " + written, known);
        String sum = keys.containsKey("sum") ? text(keys, "sum", node) : "false";
        if (!List.of("true", "false").contains(sum)) {
            throw wrong(keys.get("sum"), "\"sum\" must be true or false, got \"" + sum + "\"");
        }
        return new Word(
                column,
                kind,
                kind == Kind.KEY ? "" : text(keys, "say", node),
                kind == Kind.FLAG ? text(keys, "deny", node) : "",
                keys.containsKey("unit") ? text(keys, "unit", node) : "",
                sum.equals("true"),
                node.place().line());
    }

    private Tie tie(YamlValue node) {
        Map<String, YamlValue> keys = keys(node, "links", List.of("from", "to", "parent", "children"));
        String[] from = end(keys, "from", node);
        String[] to = end(keys, "to", node);
        return new Tie(
                from[0],
                from[1],
                to[0],
                to[1],
                text(keys, "parent", node),
                text(keys, "children", node),
                node.place().line());
    }

    private String[] end(Map<String, YamlValue> keys, String key, YamlValue node) {
        String written = text(keys, key, node);
        String[] parts = written.split("\\.", -1);
        if (parts.length != 2) {
            throw wrong(keys.get(key), "\"" + key + "\" must be table.column, got \"" + written + "\"");
        }
        return parts;
    }

    /// The mapping at `node`; `known` empty takes any key.
    private Map<String, YamlValue> keys(YamlValue node, String what, List<String> known) {
        if (!(node instanceof YamlValue.Keys(LinkedHashMap<String, YamlValue> values, Place _))) {
            throw wrong(node, what + " must be a mapping of keys to values");
        }
        values.forEach((key, value) -> {
            if (!known.isEmpty() && !known.contains(key)) {
                throw wrong(
                        value, what + ": unknown key \"" + key + "\" (known here: " + String.join(", ", known) + ")");
            }
        });
        return values;
    }

    private YamlValue required(Map<String, YamlValue> keys, String key, YamlValue parent) {
        @Nullable YamlValue node = keys.get(key);
        if (node == null) {
            throw wrong(parent, "\"" + key + "\" is missing");
        }
        return node;
    }

    private String text(Map<String, YamlValue> keys, String key, YamlValue parent) {
        YamlValue node = required(keys, key, parent);
        if (node instanceof YamlValue.Text(String text, Place _) && !text.isBlank() && text.equals(text.strip())) {
            return text;
        }
        throw wrong(node, "\"" + key + "\" must be a text without spaces at its ends");
    }

    private UnusableInputException wrong(@Nullable YamlValue node, String rule) {
        return new UnusableInputException((node == null ? new Place(file, 1) : node.place()) + ": " + rule);
    }
}
