package assay.question;

import assay.pipeline.UnusableInputException;
import assay.question.Lexicon.Entry;
import assay.question.Lexicon.Kind;
import assay.question.Lexicon.Tie;
import assay.question.Lexicon.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// Reads one lexicon; every complaint names file and line.
final class LexiconReader {
    private final String file;

    LexiconReader(String file) {
        this.file = file;
    }

    Lexicon read(String text) {
        Node root = compose(text);
        Map<String, Node> keys = keys(root, "the lexicon", List.of("domain", "tables", "links"));
        List<Entry> tables = new ArrayList<>();
        keys(required(keys, "tables", root), "tables", List.of())
                .forEach((name, node) -> tables.add(entry(name, node)));
        List<Tie> links = new ArrayList<>();
        if (keys.get("links") instanceof SequenceNode sequence) {
            sequence.getValue().forEach(node -> links.add(tie(node)));
        } else if (keys.containsKey("links")) {
            throw wrong(
                    keys.get("links"), "\"links\" must be a list of foreign keys, as in [{from: loan.member_id, …}]");
        }
        return new Lexicon(file, text(keys, "domain", root), tables, links);
    }

    private Node compose(String text) {
        try {
            LoadSettings settings = LoadSettings.builder()
                    .setLabel(file)
                    .setAllowDuplicateKeys(false)
                    .build();
            return new Compose(settings)
                    .composeString(text)
                    .orElseThrow(() -> new UnusableInputException(file + ": the lexicon is empty"));
        } catch (MarkedYamlEngineException e) {
            String line =
                    e.getProblemMark().map(mark -> ":" + (mark.getLine() + 1)).orElse("");
            throw new UnusableInputException(file + line + ": not YAML: " + e.getProblem(), e);
        } catch (YamlEngineException e) {
            throw new UnusableInputException(file + ": not YAML: " + e.getMessage(), e);
        }
    }

    private Entry entry(String table, Node node) {
        String place = "tables." + table;
        Map<String, Node> keys = keys(node, place, List.of("one", "many", "label", "columns"));
        List<Word> columns = new ArrayList<>();
        keys(required(keys, "columns", node), place + ".columns", List.of())
                .forEach((name, column) -> columns.add(word(place, name, column)));
        @Nullable Node label = keys.get("label");
        return new Entry(
                table,
                text(keys, "one", node),
                text(keys, "many", node),
                label == null ? Optional.empty() : Optional.of(text(keys, "label", node)),
                columns,
                label == null ? line(node) : line(label),
                line(node));
    }

    private Word word(String table, String column, Node node) {
        String place = table + "." + column;
        Map<String, Node> keys = keys(node, place, List.of("kind", "say", "deny", "unit", "sum"));
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
                line(node));
    }

    private Tie tie(Node node) {
        Map<String, Node> keys = keys(node, "links", List.of("from", "to", "parent", "children"));
        String[] from = end(keys, "from", node);
        String[] to = end(keys, "to", node);
        return new Tie(
                from[0], from[1], to[0], to[1], text(keys, "parent", node), text(keys, "children", node), line(node));
    }

    private String[] end(Map<String, Node> keys, String key, Node node) {
        String written = text(keys, key, node);
        String[] parts = written.split("\\.", -1);
        if (parts.length != 2) {
            throw wrong(keys.get(key), "\"" + key + "\" must be table.column, got \"" + written + "\"");
        }
        return parts;
    }

    /// The mapping at `node`; `known` empty takes any key.
    private Map<String, Node> keys(Node node, String place, List<String> known) {
        if (!(node instanceof MappingNode mapping)) {
            throw wrong(node, place + " must be a mapping of keys to values");
        }
        Map<String, Node> keys = new LinkedHashMap<>();
        mapping.getValue().forEach(pair -> {
            if (!(pair.getKeyNode() instanceof ScalarNode key)) {
                throw wrong(pair.getKeyNode(), "a key must be a word");
            }
            if (!known.isEmpty() && !known.contains(key.getValue())) {
                throw wrong(
                        key,
                        place + ": unknown key \"" + key.getValue() + "\" (known here: " + String.join(", ", known)
                                + ")");
            }
            if (keys.put(key.getValue(), pair.getValueNode()) != null) {
                throw wrong(key, place + ": the key \"" + key.getValue() + "\" stands here twice");
            }
        });
        return keys;
    }

    private Node required(Map<String, Node> keys, String key, Node parent) {
        @Nullable Node node = keys.get(key);
        if (node == null) {
            throw wrong(parent, "\"" + key + "\" is missing");
        }
        return node;
    }

    private String text(Map<String, Node> keys, String key, Node parent) {
        Node node = required(keys, key, parent);
        if (node instanceof ScalarNode scalar
                && !scalar.getValue().isBlank()
                && scalar.getValue().equals(scalar.getValue().strip())) {
            return scalar.getValue();
        }
        throw wrong(node, "\"" + key + "\" must be a text without spaces at its ends");
    }

    private static int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }

    private UnusableInputException wrong(@Nullable Node node, String rule) {
        return new UnusableInputException(file + ":" + (node == null ? 1 : line(node)) + ": " + rule);
    }
}
