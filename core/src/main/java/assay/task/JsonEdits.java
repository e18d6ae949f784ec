package assay.task;

import assay.json.Json;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// JSON changed by a rule and read back.
final class JsonEdits {
    private static final String FAMILY = "json";

    static final List<ChatTask> TASKS = List.of(
            new ChatTask(
                    "json_rename_key",
                    FAMILY,
                    "A key renamed in every object; checked by comparing values position by position.",
                    List.of(
                            "Rename the key \"{old}\" to \"{fresh}\" in every object:\n\n{json}",
                            "In our API the field \"{old}\" is now called \"{fresh}\". Please update this "
                                    + "payload.\n\n{json}",
                            "Remove the field {old} and keep the rest as it is:\n\n{json}",
                            "Move {old} to the front of each object and rename it {fresh}.\n\n{json}"),
                    JsonEdits::rename),
            new ChatTask(
                    "json_filter_sort",
                    FAMILY,
                    "An array filtered and sorted; checked element by element.",
                    List.of(
                            "From this array keep only objects with {v} over {min}:\n\n{json}",
                            "Sort the array by {v}, smallest first.\n\n{json}",
                            "Give me just the {key} values as a JSON array, sorted by {v} descending:\n\n{json}",
                            "Which object has the highest {v}? Return it alone, as JSON.\n\n{json}"),
                    JsonEdits::filter),
            new ChatTask(
                    "json_merge",
                    FAMILY,
                    "Two settings merged, the second winning; checked key by key.",
                    List.of(
                            "Merge these two JSON objects; where both have a key, the second wins.\n\n{a}\n\n{b}",
                            "Our defaults are {al} and the user set {bl}. What are the effective settings?",
                            "Which keys differ between these two configurations, and how?\n\n{a}\n\n{b}",
                            "Apply this patch, where null means remove, to the "
                                    + "document.\n\nDocument:\n{a}\n\nPatch:\n{patch}"),
                    JsonEdits::merge),
            new ChatTask(
                    "json_nesting",
                    FAMILY,
                    "Objects grouped under a key or flattened to dotted paths; checked by counting leaves.",
                    List.of(
                            "Group these objects by {g}, so that each {g} holds an array of {key} values:\n\n{json}",
                            "Flatten this object to dotted keys:\n\n{nested}",
                            "Turn these dotted keys back into nested JSON:\n\n{flat}",
                            "What is at the path {path} in this document, and how many leaf values are "
                                    + "there in all?\n\n{nested}"),
                    JsonEdits::nest),
            new ChatTask(
                    "json_repair",
                    FAMILY,
                    "Broken JSON mended; the broken text must not parse, the mended one must.",
                    List.of(
                            "Why does this not parse, and what is the correct version?\n\n{bad}",
                            "My editor marks an error in this JSON. Please fix it.\n\n{bad}",
                            "Is this valid JSON?\n\n{bad}",
                            "The build at {firm} fails with a JSON error. Here is the file, what is wrong?\n\n{bad}"),
                    JsonEdits::repair));

    private JsonEdits() {}

    private static JsonNode parsed(String json) {
        return Json.parse(json.getBytes(StandardCharsets.UTF_8));
    }

    private static int number(Map<String, Object> object, String key) {
        return (Integer) Objects.requireNonNull(object.get(key), key);
    }

    private static String value(Map<String, Object> object, String key) {
        return Json.line(Objects.requireNonNull(object.get(key), key));
    }

    private static String pretty(Object value) {
        return Json.pretty(value).replace("\" : ", "\": ");
    }

    private static String array(List<Map<String, Object>> objects) {
        return "[\n"
                + String.join(
                        ",\n", objects.stream().map(o -> "  " + Json.line(o)).toList()) + "\n]";
    }

    private static String code(String json) {
        return English.block("json", json);
    }

    private static void rename(Talk t, Draw d) {
        Grid grid = Grid.random(d.between(3, 4), d);
        int column = d.between(1, 3);
        String old = grid.columns().get(column);
        String fresh = column == 1
                ? d.of("label", "kind", "category", "group_name", "current_" + old, old + "_name")
                : d.of("total_" + old, "current_" + old, "reported_" + old, old + "_value", old + "_total");
        List<Map<String, Object>> before = grid.objects();
        List<Map<String, Object>> after = new ArrayList<>();
        for (Map<String, Object> object : before) {
            Map<String, Object> changed = new LinkedHashMap<>();
            if (t.form() == 3) {
                changed.put(fresh, object.get(old));
            }
            object.forEach((key, value) -> {
                if (!key.equals(old)) {
                    changed.put(key, value);
                } else if (t.form() < 2) {
                    changed.put(fresh, value);
                }
            });
            after.add(changed);
        }
        JsonNode back = parsed(array(after));
        for (int i = 0; i < before.size(); i++) {
            t.check(back.get(i).get(old) == null);
            t.check(t.form() == 2
                    || back.get(i)
                            .get(fresh)
                            .asString()
                            .equals(String.valueOf(before.get(i).get(old))));
            t.check(back.get(i).size() == (t.form() == 2 ? 3 : 4));
        }
        t.with("old", old, "fresh", fresh, "json", array(before), "n", English.word(before.size()));
        t.ask();
        t.reply(code(array(after))
                + t.say(
                        "",
                        "",
                        t.form() == 2
                                ? "\n\nThe other three fields are untouched."
                                : "\n\nAll {n} objects are changed; values and order stay as they were."));
    }

    private static void filter(Talk t, Draw d) {
        Grid grid = Grid.random(5, d);
        String key = grid.columns().get(0);
        String v = grid.columns().get(3);
        List<Map<String, Object>> objects = grid.objects();
        Comparator<Map<String, Object>> byValue = Comparator.comparingInt(o -> number(o, v));
        List<Map<String, Object>> sorted = objects.stream().sorted(byValue).toList();
        int min = Math.min(number(sorted.get(d.between(1, 2)), v), number(sorted.getLast(), v) - 1);
        List<Map<String, Object>> kept =
                objects.stream().filter(o -> number(o, v) > min).toList();
        List<Object> names =
                objects.stream().sorted(byValue.reversed()).map(o -> o.get(key)).toList();
        for (int i = 1; i < sorted.size(); i++) {
            t.check(number(sorted.get(i - 1), v) <= number(sorted.get(i), v));
        }
        boolean tied = sorted.stream().map(o -> o.get(v)).distinct().count() < 5;
        t.check(kept.stream().allMatch(o -> number(o, v) > min)
                && objects.stream().filter(o -> number(o, v) <= min).count() + kept.size() == 5);
        String result = switch (t.form()) {
            case 0 -> array(kept);
            case 1 -> array(sorted);
            case 2 -> Json.line(names);
            default -> Json.line(sorted.getLast());
        };
        t.check(parsed(result).size() > 0);
        t.with("v", v, "key", key, "min", min, "json", array(objects), "n", kept.size());
        t.ask();
        t.reply(code(result)
                + (tied && (t.form() == 1 || t.form() == 2)
                        ? "\n\nEqual values of " + v
                                + (t.form() == 1 ? " keep their original order." : " appear in their original order.")
                        : t.form() == 0 ? t.say("", "\n\n{n} of 5 objects remain.") : ""));
        if (d.chance(40)) {
            int sum = objects.stream().mapToInt(o -> number(o, v)).sum();
            t.check(sum == grid.column(3).stream().mapToInt(Integer::parseInt).sum());
            t.with(
                    "sum",
                    English.number(sum),
                    "mean",
                    English.decimal(new BigDecimal(sum).divide(new BigDecimal(5), 1, RoundingMode.HALF_UP)));
            t.follow(
                    "And the sum and mean of {v} in the original array?",
                    "What do all five {v} values add up to, and what is their average?");
            t.answer("The sum is {sum}, the mean {sum} ÷ 5 = {mean}.", "{sum} in total, {mean} on average.");
        }
    }

    private static Map<String, Object> settings(Draw d) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("theme", d.of("light", "dark", "contrast", "sepia"));
        map.put("fontSize", d.between(9, 24));
        map.put("autosave", d.chance(50));
        map.put("language", d.of("en", "de", "fr", "es", "pt", "nl", "da"));
        map.put("timeout", d.stepped(15, 180, 5));
        map.put("retries", d.between(0, 9));
        map.put("region", d.of("north", "south", "central", "coast"));
        map.put("quality", d.stepped(50, 100, 5));
        map.put("owner", d.of(Words.FIRST).toLowerCase(Locale.ROOT));
        map.put("title", d.of(Words.PROJECTS));
        map.put("columns", d.between(1, 6));
        List<String> keys = d.some(d.between(4, 6), new ArrayList<>(map.keySet()));
        map.keySet().retainAll(keys);
        return map;
    }

    private static void merge(Talk t, Draw d) {
        Map<String, Object> a = settings(d);
        Map<String, Object> b = settings(d);
        b.keySet().removeAll(d.some(1, new ArrayList<>(b.keySet())));
        Map<String, Object> merged = new LinkedHashMap<>(a);
        merged.putAll(b);
        Map<String, Object> patch = new LinkedHashMap<>();
        Map<String, Object> patched = new LinkedHashMap<>(a);
        List<String> keys = d.some(3, new ArrayList<>(a.keySet()));
        patch.put(keys.get(0), null);
        patched.remove(keys.get(0));
        Map<String, Object> third = settings(d);
        third.remove(keys.get(0));
        third.forEach((key, value) -> {
            if (patch.size() < 3) {
                patch.put(key, value);
                patched.put(key, value);
            }
        });
        for (Map.Entry<String, Object> entry : merged.entrySet()) {
            Object due = b.containsKey(entry.getKey()) ? b.get(entry.getKey()) : a.get(entry.getKey());
            t.check(entry.getValue().equals(due));
        }
        t.check(merged.size()
                        == a.size()
                                + b.keySet().stream()
                                        .filter(key -> !a.containsKey(key))
                                        .count()
                && !patched.containsKey(keys.get(0)));
        List<String> differences = new ArrayList<>();
        merged.keySet().forEach(key -> {
            if (!a.containsKey(key)) {
                differences.add("`" + key + "`: only in the second (" + value(b, key) + ")");
            } else if (!b.containsKey(key)) {
                differences.add("`" + key + "`: only in the first (" + value(a, key) + ")");
            } else if (!value(a, key).equals(value(b, key))) {
                differences.add("`" + key + "`: " + value(a, key) + " → " + value(b, key));
            }
        });
        List<String> won = b.keySet().stream().filter(a::containsKey).toList();
        t.with(
                "a",
                Json.line(a),
                "b",
                Json.line(b),
                "al",
                Json.line(a),
                "bl",
                Json.line(b),
                "patch",
                Json.line(patch),
                "won",
                English.list(won),
                "gone",
                keys.get(0),
                "diff",
                English.bullets(differences));
        t.ask();
        switch (t.form()) {
            case 2 -> t.answer("{diff}", "They differ as follows:\n\n{diff}");
            case 3 ->
                t.reply(code(pretty(patched)), t.say("`{gone}` is removed; the other keys of the patch are set."));
            default ->
                t.reply(
                        code(pretty(merged)),
                        won.isEmpty()
                                ? "No key occurs in both, so nothing is overridden."
                                : won.size() == 1
                                        ? t.say("Only {won} occurs in both and is overridden.")
                                        : t.say("Present in both, and taken from the second: {won}."));
        }
    }

    private static void nest(Talk t, Draw d) {
        Grid grid = Grid.random(d.between(5, 6), d);
        Map<String, List<String>> groups = new LinkedHashMap<>();
        grid.rows()
                .forEach(row -> groups.computeIfAbsent(row.get(1), key -> new ArrayList<>())
                        .add(row.get(0)));
        t.check(groups.values().stream().mapToInt(List::size).sum()
                == grid.rows().size());
        Map<String, Object> flat = new LinkedHashMap<>();
        String root = d.of("server", "order", "profile", "job", "device");
        List<String> middles = d.some(2, Words.words("limits address billing display network schedule"));
        for (String middle : middles) {
            for (String leaf : d.some(2, Words.words("min max city code unit name size rate"))) {
                flat.put(
                        root + "." + middle + "." + leaf,
                        switch (leaf) {
                            case "city" -> d.of(Words.TOWNS);
                            case "name" -> d.of(Words.FIRST);
                            case "unit" -> d.of("cm", "kg", "min", "px");
                            case "code" -> d.of("A", "B", "K") + d.between(10, 99);
                            default -> d.between(1, 400);
                        });
            }
        }
        flat.put(root + ".version", d.between(1, 12));
        Map<String, Object> inner = new LinkedHashMap<>();
        for (Map.Entry<String, Object> entry : flat.entrySet()) {
            String[] path = entry.getKey().split("\\.");
            if (path.length == 2) {
                inner.put(path[1], entry.getValue());
            } else {
                Map<String, Object> leaves = new LinkedHashMap<>();
                Object known = inner.get(path[1]);
                if (known instanceof Map<?, ?> map) {
                    map.forEach((key, value) -> leaves.put((String) key, value));
                }
                leaves.put(path[2], entry.getValue());
                inner.put(path[1], leaves);
            }
        }
        String nested = pretty(Map.of(root, inner));
        String path = d.of(new ArrayList<>(flat.keySet()));
        t.check(parsed(nested).at("/" + path.replace('.', '/')).asString().equals(String.valueOf(flat.get(path))));
        t.check(flat.keySet().stream()
                .allMatch(p -> !parsed(nested).at("/" + p.replace('.', '/')).isMissingNode()));
        t.with(
                "json",
                array(grid.objects()),
                "g",
                grid.columns().get(1),
                "key",
                grid.columns().get(0),
                "nested",
                nested,
                "flat",
                pretty(flat),
                "path",
                path,
                "val",
                value(flat, path),
                "n",
                English.word(flat.size()));
        t.ask();
        switch (t.form()) {
            case 0 -> t.reply(code(pretty(groups)));
            case 1 -> t.reply(code(pretty(flat)) + t.say("", "\n\nThe {n} leaves become {n} keys."));
            case 2 -> t.reply(code(nested));
            default ->
                t.answer(
                        "`{path}` is {val}. The document has {n} leaf values.",
                        "There you find {val}. Leaves in all: {n}.");
        }
    }

    private static void repair(Talk t, Draw d) {
        Map<String, Object> map = settings(d);
        map.put("tags", d.some(3, Words.COLOURS));
        String good = pretty(map);
        String first = map.keySet().iterator().next();
        int kind = d.between(0, 4);
        String bad = switch (kind) {
            case 0 -> good.replaceFirst("\\n}$", ",\n}");
            case 1 -> good.replaceFirst(",\\n", "\n");
            case 2 -> good.replace('"', '\'');
            case 3 -> good.replaceFirst("\"" + first + "\"", first);
            default -> good.replaceFirst(" ]", "");
        };
        String why = switch (kind) {
            case 0 ->
                t.say(
                        "There is a comma after the last member, and JSON does not allow trailing commas.",
                        "The comma before the closing brace has to go.");
            case 1 ->
                t.with("first", first)
                        .say(
                                "A comma is missing after the value of \"{first}\".",
                                "Between \"{first}\" and the next member there has to be a comma.");
            case 2 ->
                t.say(
                        "Strings and keys need double quotes; this uses single ones.",
                        "JSON knows only double quotes, not single ones.");
            case 3 ->
                t.with("first", first)
                        .say(
                                "The key {first} has no quotes. Unlike in JavaScript, keys in JSON must be quoted.",
                                "`{first}` must be written as `\"{first}\"`.");
            default ->
                t.say(
                        "The array of \"tags\" is never closed.",
                        "The closing bracket of the \"tags\" array is missing.");
        };
        boolean parses = true;
        try {
            parsed(bad);
        } catch (JacksonException e) {
            parses = false;
        }
        t.check(!parses && Json.line(parsed(good)).equals(Json.line(map)));
        t.with("bad", bad, "firm", Words.firm(d));
        t.ask();
        t.reply((t.form() == 2 ? "No. " : "") + why, code(good));
    }
}
