package assay.task;

import assay.json.Json;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Small tables: turned into another notation, sorted, filtered, grouped and added up.
final class Tables {
    private static final String FAMILY = "tables";

    static final List<ChatTask> TASKS = List.of(
            new ChatTask(
                    "csv_to_markdown",
                    FAMILY,
                    "CSV as a Markdown table or back; checked by parsing the result.",
                    List.of(
                            "Turn this CSV into a Markdown table:\n\n{csv}",
                            "Please convert the Markdown table below to CSV.\n\n{md}",
                            "I want to paste this into our wiki as a table. Can you format it in Markdown?\n\n{csv}",
                            "Write this table as CSV, but with the columns in the order {order}.\n\n{md}",
                            "Format the following as a Markdown table with capitalised headings:\n\n{csv}"),
                    Tables::notation),
            new ChatTask(
                    "csv_to_json",
                    FAMILY,
                    "CSV as an array of JSON objects or back; checked by parsing the JSON.",
                    List.of(
                            "Convert this CSV to a JSON array of objects, numbers as numbers:\n\n{csv}",
                            "Here is some JSON. Give it to me as CSV with a header line.\n\n{json}",
                            "I need the following table as JSON lines, one object per row.\n\n{csv}",
                            "Make a JSON object out of this table that is keyed by {key}:\n\n{md}"),
                    Tables::json),
            new ChatTask(
                    "sort_by_two_keys",
                    FAMILY,
                    "Rows sorted by a group and a number; checked as an ordered permutation.",
                    List.of(
                            "Sort this table by {g} (A to Z), and within each {g} by {v}, highest first:\n\n{md}",
                            "Please put these rows in order of {v}, descending; ties by {key}.\n\n{csv}",
                            "Order by {g}, then by {key}:\n\n{csv}",
                            "Which three rows have the highest {v}? List them in order, ties by {key}.\n\n{md}"),
                    Tables::sort),
            new ChatTask(
                    "group_totals",
                    FAMILY,
                    "Sums, counts and means per group; checked against the grand total.",
                    List.of(
                            "Add up {v} per {g}:\n\n{md}",
                            "From this CSV, what is the total {v} for every {g}, and overall?\n\n{csv}",
                            "How many rows are there per {g}, and what is the average {v} of each? One "
                                    + "decimal is enough.\n\n{csv}",
                            "Which {g} has the largest sum of {v} in this table?\n\n{md}",
                            "Make a summary by {g} with the lowest and the highest {v}.\n\n{csv}"),
                    Tables::group),
            new ChatTask(
                    "filter_rows",
                    FAMILY,
                    "Rows that meet one or two conditions; checked row by row.",
                    List.of(
                            "Keep only the rows with {v} of at least {min}:\n\n{md}",
                            "Which entries have {g} \"{group}\" and {v} below {min}?\n\n{csv}",
                            "How many rows satisfy {u} > {floor} and {v} < {min}? Name them.\n\n{csv}",
                            "Drop everything where {g} is {group} and show what is left.\n\n{md}"),
                    Tables::filter),
            new ChatTask(
                    "join_tables",
                    FAMILY,
                    "Two lists matched on a name; checked by looking every name up in both.",
                    List.of(
                            "Combine these two lists on {key} and leave out whatever is missing in one of "
                                    + "them.\n\nList 1:\n{one}\n\nList 2:\n{two}",
                            "Which entries of the first list have no match in the second, and the other "
                                    + "way round?\n\nFirst:\n{one}\n\n" + "Second:\n{two}",
                            "For each line of list A add the {last} from list B; write \"unknown\" where "
                                    + "there is none.\n\nA:\n{one}\n\nB:\n{two}",
                            "Compare last week's figures with this week's and tell me what "
                                    + "changed.\n\nLast week:\n{old}\n\nThis week:\n{now}"),
                    Tables::join));

    private Tables() {}

    private static void set(Talk t, Grid grid) {
        t.with(
                "csv",
                grid.csv(),
                "md",
                grid.markdown(),
                "key",
                grid.columns().get(0),
                "g",
                grid.columns().get(1),
                "u",
                grid.columns().get(2),
                "v",
                grid.columns().get(3));
    }

    private static String lead(Talk t, String... wordings) {
        String lead = t.say(wordings);
        return lead.isEmpty() ? "" : lead + "\n\n";
    }

    private static void notation(Talk t, Draw d) {
        Grid grid = Grid.random(d.between(4, 6), d);
        List<Integer> order = d.shuffled(List.of(0, 1, 2, 3));
        Grid turned = new Grid(
                order.stream().map(grid.columns()::get).toList(),
                grid.rows().stream()
                        .map(row -> order.stream().map(row::get).toList())
                        .toList());
        Grid headed = new Grid(grid.columns().stream().map(English::capital).toList(), grid.rows());
        set(t, grid);
        t.with("order", English.list(turned.columns()));
        String result = switch (t.form()) {
            case 1 -> grid.csv();
            case 3 -> turned.csv();
            case 4 -> headed.markdown();
            default -> grid.markdown();
        };
        boolean csv = t.form() == 1 || t.form() == 3;
        Grid back = csv ? Grid.fromCsv(result) : Grid.fromMarkdown(result);
        t.check(back.equals(t.form() == 3 ? turned : t.form() == 4 ? headed : grid));
        t.ask();
        t.reply(lead(t, "", "Here it is:", "", csv ? "As CSV:" : "As a Markdown table:")
                + (csv ? English.block("csv", result) : result));
        if (d.chance(45)) {
            int column = d.of(2, 3);
            int sum = back.rows().isEmpty()
                    ? 0
                    : grid.column(column).stream().mapToInt(Integer::parseInt).sum();
            t.with(
                    "col",
                    grid.columns().get(column),
                    "sum",
                    English.number(sum),
                    "terms",
                    String.join(" + ", grid.column(column)));
            t.check(sum
                    == grid.rows().stream()
                            .mapToInt(row -> Integer.parseInt(row.get(column)))
                            .reduce(0, Integer::sum));
            t.follow("What is the sum of the {col} column?", "And what do the {col} values add up to?");
            t.answer("{sum}: {terms}.", "{terms} = {sum}");
        }
    }

    private static void json(Talk t, Draw d) {
        Grid grid = Grid.random(d.between(3, 5), d);
        List<Map<String, Object>> objects = grid.objects();
        String array = "[\n"
                + String.join(
                        ",\n", objects.stream().map(o -> "  " + Json.line(o)).toList()) + "\n]";
        String lines = String.join("\n", objects.stream().map(Json::line).toList());
        Map<String, Object> keyed = new LinkedHashMap<>();
        for (Map<String, Object> object : objects) {
            Map<String, Object> rest = new LinkedHashMap<>(object);
            rest.remove(grid.columns().getFirst());
            keyed.put(String.valueOf(object.get(grid.columns().getFirst())), rest);
        }
        String byKey = "{\n"
                + String.join(
                        ",\n",
                        keyed.entrySet().stream()
                                .map(e -> "  \"" + e.getKey() + "\": " + Json.line(e.getValue()))
                                .toList())
                + "\n}";
        t.check(Json.parse(array.getBytes(StandardCharsets.UTF_8)).size()
                == grid.rows().size());
        t.check(Json.line(Json.parse(array.getBytes(StandardCharsets.UTF_8))).equals(Json.line(objects)));
        t.check(Json.line(Json.parse(byKey.getBytes(StandardCharsets.UTF_8))).equals(Json.line(keyed)));
        set(t, grid);
        t.with("json", array);
        t.ask();
        String result = switch (t.form()) {
            case 0 -> English.block("json", array);
            case 1 -> English.block("csv", grid.csv());
            case 2 -> English.block("json", lines);
            default -> English.block("json", byKey);
        };
        t.reply(lead(t, "", "", "Here you are:") + result);
        if (d.chance(35)) {
            int row = d.between(0, grid.rows().size() - 1);
            t.with(
                    "who",
                    grid.rows().get(row).get(0),
                    "val",
                    grid.rows().get(row).get(3),
                    "grp",
                    grid.rows().get(row).get(1));
            t.follow("What is the {v} of \"{who}\" again?", "Read me the {v} and the {g} of \"{who}\".");
            t.answer("{^v} {val}; {g}: {grp}.", "{who}: {v} {val}, {g} {grp}.");
        }
    }

    private static int value(List<String> row, int column) {
        return Integer.parseInt(row.get(column));
    }

    private static void sort(Talk t, Draw d) {
        Grid grid = Grid.random(d.between(5, 7), d);
        Comparator<List<String>> byName = Comparator.comparing(row -> row.get(0));
        Comparator<List<String>> byGroup = Comparator.comparing(row -> row.get(1));
        Comparator<List<String>> byValue = Comparator.comparingInt(row -> -value(row, 3));
        Comparator<List<String>> order = switch (t.form()) {
            case 0 -> byGroup.thenComparing(byValue).thenComparing(byName);
            case 2 -> byGroup.thenComparing(byName);
            default -> byValue.thenComparing(byName);
        };
        List<List<String>> sorted = grid.rows().stream().sorted(order).toList();
        t.check(Set.copyOf(sorted).equals(Set.copyOf(grid.rows()))
                && sorted.size() == grid.rows().size());
        for (int i = 1; i < sorted.size(); i++) {
            t.check(order.compare(sorted.get(i - 1), sorted.get(i)) <= 0);
        }
        Grid result = grid.with(t.form() == 3 ? sorted.subList(0, 3) : sorted);
        set(t, grid);
        t.ask();
        boolean csv = t.form() == 1 || t.form() == 2;
        String rows = t.form() == 3 && d.chance(50)
                ? English.numbered(sorted.subList(0, 3).stream()
                        .map(row -> row.get(0) + ", " + grid.columns().get(3) + " " + row.get(3))
                        .toList())
                : csv ? English.block("csv", result.csv()) : result.markdown();
        t.reply(lead(t, "", "Sorted:", "In order:") + rows);
        if (d.chance(40)) {
            List<String> top = sorted.stream()
                    .sorted(byValue.thenComparing(byName))
                    .toList()
                    .getFirst();
            List<String> low = sorted.stream()
                    .sorted(byValue.reversed().thenComparing(byName))
                    .toList()
                    .getFirst();
            t.with(
                    "top",
                    top.get(0),
                    "tv",
                    top.get(3),
                    "low",
                    low.get(0),
                    "lv",
                    low.get(3),
                    "gap",
                    value(top, 3) - value(low, 3));
            t.follow("How far apart are the highest and the lowest {v}?", "What is the range of {v}?");
            t.answer(
                    "{top} has {tv}, {low} has {lv}: a difference of {gap}.",
                    "{gap}, from {lv} ({low}) to {tv} ({top}).");
        }
    }

    private static void group(Talk t, Draw d) {
        Grid grid = Grid.random(d.between(6, 8), d);
        TreeMap<String, List<Integer>> groups = new TreeMap<>();
        grid.rows()
                .forEach(row -> groups.computeIfAbsent(row.get(1), key -> new ArrayList<>())
                        .add(value(row, 3)));
        int total = grid.column(3).stream().mapToInt(Integer::parseInt).sum();
        int again = 0;
        List<List<String>> sums = new ArrayList<>();
        List<List<String>> means = new ArrayList<>();
        List<List<String>> ranges = new ArrayList<>();
        List<String> steps = new ArrayList<>();
        String best = groups.firstKey();
        TreeMap<String, Integer> sumByGroup = new TreeMap<>();
        for (Map.Entry<String, List<Integer>> group : groups.entrySet()) {
            List<Integer> values = group.getValue();
            int sum = values.stream().mapToInt(n -> n).sum();
            again += sum;
            sumByGroup.put(group.getKey(), sum);
            best = sum > sumByGroup.getOrDefault(best, 0) ? group.getKey() : best;
            sums.add(List.of(group.getKey(), English.number(sum)));
            BigDecimal mean = new BigDecimal(sum).divide(new BigDecimal(values.size()), 1, RoundingMode.HALF_UP);
            means.add(List.of(group.getKey(), "" + values.size(), English.decimal(mean)));
            int low = values.stream().mapToInt(n -> n).min().orElse(0);
            int high = values.stream().mapToInt(n -> n).max().orElse(0);
            t.check(low <= mean.doubleValue() + 0.1 && mean.doubleValue() <= high + 0.1);
            ranges.add(List.of(group.getKey(), English.number(low), English.number(high)));
            steps.add(group.getKey() + ": "
                    + String.join(" + ", values.stream().map(String::valueOf).toList())
                    + (values.size() > 1 ? " = " + English.number(sum) : ""));
        }
        t.check(again == total);
        set(t, grid);
        String g = grid.columns().get(1);
        String v = grid.columns().get(3);
        t.with(
                "best",
                best,
                "bestSum",
                English.number(sumByGroup.getOrDefault(best, 0)),
                "total",
                English.number(total),
                "steps",
                English.bullets(steps),
                "n",
                grid.rows().size());
        t.ask();
        switch (t.form()) {
            case 0, 1 ->
                t.reply(
                        d.chance(50) ? t.say("{steps}") : new Grid(List.of(g, "total " + v), sums).markdown(),
                        t.say("Overall: {total}", "All {n} rows together come to {total}."));
            case 2 ->
                t.reply(new Grid(List.of(g, "rows", "average " + v), means).markdown()
                        + t.say("", "\n\nThe {n} rows have a total of {total}."));
            case 3 ->
                t.reply(
                        t.say("{^best}, with {bestSum}.", "The largest sum belongs to {best}: {bestSum} of {total}."),
                        t.say("{steps}"));
            default -> t.reply(new Grid(List.of(g, "lowest " + v, "highest " + v), ranges).markdown());
        }
        if (d.chance(45) && t.form() != 2) {
            t.with(
                    "share",
                    English.decimal(new BigDecimal(sumByGroup.getOrDefault(best, 0) * 100L)
                            .divide(new BigDecimal(total), 1, RoundingMode.HALF_UP)));
            t.follow("What share of the total {v} does {best} have?", "And {best} as a percentage of the whole {v}?");
            t.answer(
                    "{share} %, because {bestSum} ÷ {total} × 100 ≈ {share}.",
                    "About {share} % ({bestSum} of {total}).");
        }
    }

    private static void filter(Talk t, Draw d) {
        Grid grid = Grid.random(d.between(6, 8), d);
        List<Integer> values =
                grid.column(3).stream().map(Integer::valueOf).sorted().toList();
        List<Integer> others =
                grid.column(2).stream().map(Integer::valueOf).sorted().toList();
        int min = values.get(d.between(2, 4));
        int floor = others.get(d.between(1, 2));
        String group = d.of(grid.column(1));
        List<List<String>> kept = new ArrayList<>();
        List<List<String>> out = new ArrayList<>();
        for (List<String> row : grid.rows()) {
            boolean in = switch (t.form()) {
                case 0 -> value(row, 3) >= min;
                case 1 -> row.get(1).equals(group) && value(row, 3) < min;
                case 2 -> value(row, 2) > floor && value(row, 3) < min;
                default -> !row.get(1).equals(group);
            };
            (in ? kept : out).add(row);
        }
        long byStream = grid.rows().stream()
                .filter(row -> t.form() == 0
                        ? value(row, 3) > min - 1
                        : t.form() == 1
                                ? group.equals(row.get(1)) && min > value(row, 3)
                                : t.form() == 2
                                        ? floor < value(row, 2) && min > value(row, 3)
                                        : !group.equals(row.get(1)))
                .count();
        t.check(byStream == kept.size()
                && kept.size() + out.size() == grid.rows().size());
        set(t, grid);
        t.with(
                "min",
                min,
                "floor",
                floor,
                "group",
                group,
                "n",
                kept.size(),
                "names",
                English.list(kept.stream().map(row -> row.get(0)).toList()),
                "all",
                grid.rows().size());
        t.ask();
        switch (t.form()) {
            case 0, 3 ->
                t.reply(
                        grid.with(kept).markdown(),
                        t.say("{n} of {all} rows remain.", "That leaves {n} of the {all} rows."));
            default -> {
                if (kept.isEmpty()) {
                    t.answer("None of the {all} rows meets both conditions.", "There is no such row.");
                } else if (t.form() == 1) {
                    t.answer("{names}.", kept.size() == 1 ? "Only {names}." : "{names}: {n} of {all} rows.");
                } else {
                    t.answer(
                            kept.size() == 1 ? "One: {names}." : "{n}: {names}.",
                            (kept.size() == 1 ? "One row does" : "{n} rows do") + ", namely {names}.");
                }
            }
        }
    }

    private static void join(Talk t, Draw d) {
        List<String> names = d.some(7, d.of(Words.FIRST, Words.DEAR, Words.TOWNS, Words.GOODS));
        List<String> columns = d.of(
                List.of("name", "room", "extension"),
                List.of("label", "count", "shelf"),
                List.of("title", "visits", "rating"));
        List<List<String>> one = new ArrayList<>();
        List<List<String>> two = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            if (i != 1 && i != 6) {
                one.add(List.of(names.get(i), "" + d.between(11, 98)));
            }
            if (i != 3) {
                two.add(List.of(names.get(i), "" + d.between(101, 989)));
            }
        }
        Grid a = new Grid(columns.subList(0, 2), d.shuffled(one));
        Grid b = new Grid(List.of(columns.get(0), columns.get(2)), d.shuffled(two));
        List<List<String>> joined = new ArrayList<>();
        List<List<String>> padded = new ArrayList<>();
        for (List<String> row : a.rows()) {
            List<String> other = b.rows().stream()
                    .filter(r -> r.get(0).equals(row.get(0)))
                    .findFirst()
                    .orElse(List.of("", "unknown"));
            padded.add(List.of(row.get(0), row.get(1), other.get(1)));
            if (!other.get(0).isEmpty()) {
                joined.add(padded.getLast());
            }
        }
        List<String> onlyA =
                a.column(0).stream().filter(n -> !b.column(0).contains(n)).toList();
        List<String> onlyB =
                b.column(0).stream().filter(n -> !a.column(0).contains(n)).toList();
        t.check(onlyA.equals(List.of(names.get(3)))
                && Set.copyOf(onlyB).equals(Set.of(names.get(1), names.get(6)))
                && joined.size() == 4
                && padded.size() == 5);
        List<List<String>> now = new ArrayList<>();
        List<String> changes = new ArrayList<>();
        for (List<String> row : a.rows()) {
            int change = d.of(0, 0, 3, -4, 7, -9, 12);
            int next = value(row, 1) + change;
            if (row.get(0).equals(names.get(0))) {
                changes.add(row.get(0) + " is gone (was " + row.get(1) + ")");
                continue;
            }
            now.add(List.of(row.get(0), "" + next));
            if (change != 0) {
                changes.add(row.get(0) + ": " + row.get(1) + " → " + next + " (" + (change > 0 ? "+" : "−")
                        + Math.abs(change) + ")");
            }
        }
        now.add(List.of(names.get(1), "" + d.between(11, 98)));
        changes.add(names.get(1) + " is new (" + now.getLast().get(1) + ")");
        t.with(
                "key",
                columns.get(0),
                "last",
                columns.get(2),
                "one",
                a.csv(),
                "two",
                b.csv(),
                "old",
                a.csv(),
                "now",
                new Grid(a.columns(), now).csv(),
                "oa",
                English.list(onlyA),
                "ob",
                English.list(onlyB),
                "changes",
                English.bullets(changes));
        t.ask();
        switch (t.form()) {
            case 0 ->
                t.reply(
                        new Grid(columns, joined).markdown(),
                        t.say(
                                "Left out: {oa} (only in list 1), {ob} (only in list 2).",
                                "{oa}, {ob} had no partner and are dropped."));
            case 1 ->
                t.answer(
                        "- Only in the first list: {oa}\n- Only in the second list: {ob}",
                        "{oa} is missing in the second list; {ob} are missing in the first.");
            case 2 ->
                t.reply(
                        English.block("csv", new Grid(columns, padded).csv()),
                        t.say("{ob} stand only in B and are not needed."));
            default -> t.answer("{changes}", "These entries changed:\n\n{changes}");
        }
    }
}
