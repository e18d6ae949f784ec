package assay.recipe;

import assay.pipeline.UnusableInputException;
import assay.yaml.Place;
import assay.yaml.YamlValue;
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

/// A mapping of a recipe whose values know their key and line, so that every complaint can name its place.
///
/// Reading is by asking: each `…(key)` method takes a required key, [#requireAllRead] then refuses what nobody asked
/// for. Errors: [UnusableInputException] with place, rule, value and way out.
final class Settings {
    private final String path;
    private final YamlValue.Keys keys;
    private final Set<String> asked = new LinkedHashSet<>();

    private Settings(String path, YamlValue.Keys keys) {
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
        if (!(YamlValue.parse(text, file.toString(), "the recipe") instanceof YamlValue.Keys keys)) {
            throw new UnusableInputException(file + ":1: a recipe is a mapping of keys to values");
        }
        overrides.forEach(override -> put(keys, override));
        return new Settings("", keys);
    }

    private static void put(YamlValue.Keys root, String override) {
        int equals = override.indexOf('=');
        if (equals < 1) {
            throw new UnusableInputException(
                    "--set " + override + ": must look like key=value, as in sources.spider.target=50");
        }
        String[] steps = override.substring(0, equals).strip().split("\\.", -1);
        YamlValue.Keys at = root;
        for (int i = 0; i < steps.length - 1; i++) {
            YamlValue next = at.values().get(steps[i]);
            if (next != null && !(next instanceof YamlValue.Keys)) {
                throw new UnusableInputException(
                        "--set " + override + ": the key \"" + steps[i] + "\" has a value, not keys below it");
            }
            if (!(next instanceof YamlValue.Keys inner)) {
                throw new UnusableInputException(
                        "--set " + override + ": no key \"" + steps[i] + "\" with keys below it"
                                + suggestion(steps[i], at.values().keySet()));
            }
            at = inner;
        }
        String last = steps[steps.length - 1];
        String written = override.substring(equals + 1);
        Place place = new Place("--set " + override, 0);
        at.values().put(last, YamlValue.parse(written.isBlank() ? "''" : written, _ -> place, "the value"));
    }

    /// The mapping under `key`.
    Settings section(String key) {
        YamlValue value = required(key, "a mapping");
        if (value instanceof YamlValue.Keys inner) {
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
        YamlValue value = required(key, "a text");
        if (value instanceof YamlValue.Text text && !text.text().isBlank()) {
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
        YamlValue value = required(key, "a whole number");
        if (value instanceof YamlValue.Text(String text, Place _)) {
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
        YamlValue value = required(key, "a number");
        String rule = "must be a number from " + min + " to " + max;
        if (value instanceof YamlValue.Text(String text, Place _)) {
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
        YamlValue value = required(key, "a list");
        if (!(value instanceof YamlValue.Items(List<YamlValue> items, Place _))) {
            throw wrong(key, value, "must be a list, as in [en]");
        }
        List<String> texts = new ArrayList<>();
        for (YamlValue item : items) {
            if (!(item instanceof YamlValue.Text(String text, Place _))) {
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
        YamlValue value = keys.values().get(key);
        return (value == null ? keys.place() : value.place()).toString();
    }

    /// A complaint about the value of `key`, for rules that this class does not know.
    UnusableInputException wrong(String key, String rule) {
        return wrong(key, keys.values().get(key), rule);
    }

    private UnusableInputException wrong(String key, @Nullable YamlValue value, String rule) {
        Place place = value == null ? keys.place() : value.place();
        return new UnusableInputException(place + ": \"" + name(key) + "\" " + rule + ", got " + shown(value));
    }

    private YamlValue required(String key, String kind) {
        asked.add(key);
        YamlValue value = keys.values().get(key);
        if (value == null) {
            throw new UnusableInputException(keys.place() + ": \"" + name(key) + "\" is missing; it must be " + kind
                    + " (the recipe that comes with Assay has every key)");
        }
        return value;
    }

    private String name(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    private static String shown(@Nullable YamlValue value) {
        return switch (value) {
            case null -> "nothing";
            case YamlValue.Text text -> "\"" + text.text() + "\"";
            case YamlValue.Items items -> "a list of " + items.items().size();
            case YamlValue.Keys keys -> "a mapping";
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

    private static Map<String, Object> plain(YamlValue.Keys keys) {
        Map<String, Object> json = new LinkedHashMap<>();
        keys.values().forEach((key, value) -> json.put(key, plainValue(value)));
        return json;
    }

    private static Object plainValue(YamlValue value) {
        return switch (value) {
            case YamlValue.Text text -> scalar(text.text());
            case YamlValue.Items items ->
                items.items().stream().map(Settings::plainValue).toList();
            case YamlValue.Keys keys -> plain(keys);
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
