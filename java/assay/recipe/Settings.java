package assay.recipe;

import assay.pipeline.UnusableInputException;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// A mapping of a recipe whose values know their key and line, so that every complaint can name its place.
///
/// Reading is by asking: each `…(key)` method takes a required key, [#requireAllRead] then refuses what nobody asked
/// for. Errors: [UnusableInputException] with place, rule, value and way out.
final class Settings {
    /// A value with the place where it was set.
    private sealed interface Value {
        String place();

        record Text(String text, String place) implements Value {}

        record Items(List<Value> items, String place) implements Value {}

        record Keys(LinkedHashMap<String, Value> values, String place) implements Value {}
    }

    private final String path;
    private final Value.Keys keys;
    private final Set<String> asked = new LinkedHashSet<>();

    private Settings(String path, Value.Keys keys) {
        this.path = path;
        this.keys = keys;
    }

    /// The YAML file at `file` with `overrides` (`a.b=value`, the value in YAML) put over it, in order.
    static Settings read(Path file, List<String> overrides) {
        String text;
        try {
            text = Files.readString(file);
        } catch (IOException e) {
            throw new UnusableInputException(
                    file + ": the recipe cannot be read (" + e.getClass().getSimpleName() + "); is --recipe right?", e);
        }
        Value root = parse(text, file.toString());
        if (!(root instanceof Value.Keys keys)) {
            throw new UnusableInputException(file + ":1: a recipe is a mapping of keys to values");
        }
        overrides.forEach(override -> put(keys, override));
        return new Settings("", keys);
    }

    private static Value parse(String text, String name) {
        try {
            LoadSettings settings = LoadSettings.builder()
                    .setLabel(name)
                    .setAllowDuplicateKeys(false)
                    .setAllowNonScalarKeys(true) // refused below, with their line
                    .build();
            Node node = new Compose(settings)
                    .composeString(text)
                    .orElseThrow(() -> new UnusableInputException(name + ": the recipe is empty"));
            return value(node, name);
        } catch (MarkedYamlEngineException e) {
            String line = e.getProblemMark()
                    .filter(_ -> !name.startsWith("--set ")) // a line of its own
                    .map(mark -> ":" + (mark.getLine() + 1))
                    .orElse("");
            throw new UnusableInputException(name + line + ": not YAML: " + e.getProblem(), e);
        } catch (YamlEngineException e) {
            throw new UnusableInputException(name + ": not YAML: " + e.getMessage(), e);
        }
    }

    private static Value value(Node node, String name) {
        String place = name
                + node.getStartMark().map(mark -> ":" + (mark.getLine() + 1)).orElse("");
        if (node.getAnchor().isPresent()) { // an alias may lead back to where it stands, or grow without end
            throw new UnusableInputException(place + ": YAML anchors are not used in recipes");
        }
        return switch (node) {
            case ScalarNode scalar -> new Value.Text(scalar.getValue(), place);
            case SequenceNode sequence ->
                new Value.Items(
                        sequence.getValue().stream()
                                .map(item -> value(item, name))
                                .toList(),
                        place);
            case MappingNode mapping -> {
                LinkedHashMap<String, Value> values = new LinkedHashMap<>();
                mapping.getValue().forEach(pair -> {
                    Value key = value(pair.getKeyNode(), name);
                    if (!(key instanceof Value.Text(String text, String where))) {
                        throw new UnusableInputException(key.place() + ": a key must be a word");
                    }
                    if (values.put(text, value(pair.getValueNode(), name)) != null) {
                        throw new UnusableInputException(where + ": the key \"" + text + "\" stands here twice");
                    }
                });
                yield new Value.Keys(values, place);
            }
            default -> throw new UnusableInputException(place + ": a value must be a text, a list or a mapping");
        };
    }

    private static void put(Value.Keys root, String override) {
        int equals = override.indexOf('=');
        if (equals < 1) {
            throw new UnusableInputException(
                    "--set " + override + ": must look like key=value, as in sources.spider.target=50");
        }
        String[] steps = override.substring(0, equals).strip().split("\\.", -1);
        Value.Keys at = root;
        for (int i = 0; i < steps.length - 1; i++) {
            Value next = at.values().get(steps[i]);
            if (next != null && !(next instanceof Value.Keys)) {
                throw new UnusableInputException(
                        "--set " + override + ": the key \"" + steps[i] + "\" has a value, not keys below it");
            }
            if (!(next instanceof Value.Keys inner)) {
                throw new UnusableInputException(
                        "--set " + override + ": no key \"" + steps[i] + "\" with keys below it"
                                + suggestion(steps[i], at.values().keySet()));
            }
            at = inner;
        }
        String last = steps[steps.length - 1];
        Value value = parse(
                override.substring(equals + 1).isBlank() ? "''" : override.substring(equals + 1), "--set " + override);
        at.values().put(last, withPlace(value, "--set " + override));
    }

    private static Value withPlace(Value value, String place) {
        return switch (value) {
            case Value.Text text -> new Value.Text(text.text(), place);
            case Value.Items items ->
                new Value.Items(
                        items.items().stream()
                                .map(item -> withPlace(item, place))
                                .toList(),
                        place);
            case Value.Keys keys -> {
                LinkedHashMap<String, Value> values = new LinkedHashMap<>();
                keys.values().forEach((key, inner) -> values.put(key, withPlace(inner, place)));
                yield new Value.Keys(values, place);
            }
        };
    }

    /// The mapping under `key`.
    Settings section(String key) {
        Value value = required(key, "a mapping");
        if (value instanceof Value.Keys inner) {
            return new Settings(name(key), inner);
        }
        throw wrong(key, value, "must be a mapping of keys to values");
    }

    List<String> keys() {
        return List.copyOf(keys.values().keySet());
    }

    /// Marks `key` as known although nothing was read from it.
    boolean has(String key) {
        asked.add(key);
        return keys.values().containsKey(key);
    }

    String text(String key) {
        Value value = required(key, "a text");
        if (value instanceof Value.Text text && !text.text().isBlank()) {
            return text.text();
        }
        throw wrong(key, value, "must be a text");
    }

    /// One of `choices`.
    String choice(String key, List<String> choices) {
        String text = text(key);
        if (!choices.contains(text)) {
            throw wrong(key, keys.values().get(key), "must be one of " + String.join(", ", choices));
        }
        return text;
    }

    boolean flag(String key) {
        return choice(key, List.of("true", "false")).equals("true");
    }

    long whole(String key, long min, long max) {
        Value value = required(key, "a whole number");
        if (value instanceof Value.Text(String text, String _)) {
            try {
                long number = Long.parseLong(text.replace("_", ""));
                if (number >= min && number <= max) {
                    return number;
                }
            } catch (NumberFormatException e) {
                throw wrong(key, value, "must be a whole number from " + min + " to " + max);
            }
        }
        throw wrong(key, value, "must be a whole number from " + min + " to " + max);
    }

    int count(String key, int min, int max) {
        return Math.toIntExact(whole(key, min, max));
    }

    double number(String key, double min, double max) {
        Value value = required(key, "a number");
        String rule = "must be a number from " + min + " to " + max;
        if (value instanceof Value.Text(String text, String _)) {
            try {
                double number = Double.parseDouble(text);
                if (number >= min && number <= max) {
                    return number;
                }
            } catch (NumberFormatException e) {
                throw wrong(key, value, rule);
            }
        }
        throw wrong(key, value, rule);
    }

    List<String> texts(String key) {
        Value value = required(key, "a list");
        if (!(value instanceof Value.Items(List<Value> items, String _))) {
            throw wrong(key, value, "must be a list, as in [en]");
        }
        List<String> texts = new ArrayList<>();
        for (Value item : items) {
            if (!(item instanceof Value.Text(String text, String _))) {
                throw wrong(key, item, "must be a list of words");
            }
            texts.add(text);
        }
        return List.copyOf(texts);
    }

    /// Refuses keys that were never asked for, with the nearest known one.
    void requireAllRead() {
        keys.values().forEach((key, value) -> {
            if (!asked.contains(key)) {
                throw new UnusableInputException(
                        value.place() + ": unknown key \"" + name(key) + "\"" + suggestion(key, asked));
            }
        });
    }

    /// Where the value of `key` was set.
    String place(String key) {
        Value value = keys.values().get(key);
        return value == null ? keys.place() : value.place();
    }

    /// A complaint about the value of `key`, for rules that this class does not know.
    UnusableInputException wrong(String key, String rule) {
        return wrong(key, keys.values().get(key), rule);
    }

    private UnusableInputException wrong(String key, @Nullable Value value, String rule) {
        String place = value == null ? keys.place() : value.place();
        return new UnusableInputException(place + ": \"" + name(key) + "\" " + rule + ", got " + shown(value));
    }

    private Value required(String key, String kind) {
        asked.add(key);
        Value value = keys.values().get(key);
        if (value == null) {
            throw new UnusableInputException(keys.place() + ": \"" + name(key) + "\" is missing; it must be " + kind
                    + " (the recipe that comes with Assay has every key)");
        }
        return value;
    }

    private String name(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    private static String shown(@Nullable Value value) {
        return switch (value) {
            case null -> "nothing";
            case Value.Text text -> "\"" + text.text() + "\"";
            case Value.Items items -> "a list of " + items.items().size();
            case Value.Keys keys -> "a mapping";
        };
    }

    static String suggestion(String word, Set<String> known) {
        Optional<String> nearest = known.stream()
                .filter(candidate -> distance(word, candidate) <= Math.max(2, candidate.length() / 3))
                .min((a, b) -> Integer.compare(distance(word, a), distance(word, b)));
        return nearest.map(near -> " (did you mean \"" + near + "\"?)")
                .orElse(known.isEmpty() ? "" : " (known here: " + String.join(", ", known) + ")");
    }

    /// Levenshtein distance of the lower-cased words.
    private static int distance(String a, String b) {
        String left = a.toLowerCase(Locale.ROOT);
        String right = b.toLowerCase(Locale.ROOT);
        int[] row = new int[right.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[right.length()];
    }

    /// The settings as plain values, for the metadata.
    Map<String, Object> toJson() {
        return plain(keys);
    }

    private static Map<String, Object> plain(Value.Keys keys) {
        Map<String, Object> json = new LinkedHashMap<>();
        keys.values().forEach((key, value) -> json.put(key, plainValue(value)));
        return json;
    }

    private static Object plainValue(Value value) {
        return switch (value) {
            case Value.Text text -> scalar(text.text());
            case Value.Items items ->
                items.items().stream().map(Settings::plainValue).toList();
            case Value.Keys keys -> plain(keys);
        };
    }

    private static Object scalar(String text) {
        if (text.equals("true") || text.equals("false")) {
            return text.equals("true");
        }
        if (text.matches("-?\\d[\\d_]{0,30}")) {
            BigInteger number = new BigInteger(text.replace("_", ""));
            return number.bitLength() < Long.SIZE ? (Object) number.longValueExact() : number;
        }
        return text.matches("-?\\d+\\.\\d+") ? (Object) Double.valueOf(text) : text;
    }
}
