package assay.task;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Small programs read, mended and translated; what they print is found by running them.
final class Programs {
    private static final String FAMILY = "programs";

    static final List<ChatTask> TASKS = List.of(
            new ChatTask(
                    "program_output",
                    FAMILY,
                    "What a short program prints; run by an interpreter and computed again in Java.",
                    List.of(
                            "What does this {lang} code print?\n\n{code}",
                            "Walk me through this {lang} snippet. What is the output?\n\n{code}",
                            "I cannot run anything here, so please tell me the output:\n\n{code}",
                            "{name} claims this prints {guess}. True?\n\n{code}",
                            "Trace the variables of this {lang} program.\n\n{code}"),
                    Programs::output),
            new ChatTask(
                    "off_by_one",
                    FAMILY,
                    "A loop that stops too early or too late, mended; both versions are run.",
                    List.of(
                            "This should {purpose}, but the result is wrong. Where is the mistake?\n\n{code}",
                            "Expected {good}, got {bad}. Please fix my {lang} code; it is meant to "
                                    + "{purpose}.\n\n{code}",
                            "A reviewer says there is an off-by-one error in this. The aim: {purpose}.\n\n{code}",
                            "Can you check this {lang} loop? I want to {purpose}.\n\n{code}"),
                    Programs::offByOne),
            new ChatTask(
                    "translate_program",
                    FAMILY,
                    "A short program written in another language; both come from one syntax tree that is run.",
                    List.of(
                            "Translate this from {lang} to {other}:\n\n{code}",
                            "How would I write the following in {other}?\n\n{code}",
                            "We are moving a script from {lang} to {other}. Please port this part and say "
                                    + "what it prints.\n\n{code}",
                            "I only know {other}. What is the equivalent of this {lang} code?\n\n{code}"),
                    Programs::translate),
            new ChatTask(
                    "list_expressions",
                    FAMILY,
                    "Python list comprehensions, slices and JavaScript array methods; computed by "
                            + "loop and by stream.",
                    List.of(
                            "In Python, with `{v} = {list}`, what is `{comp}`?",
                            "What does `{js}` return in JavaScript if `{v}` is `{list}`?",
                            "Given `{v} = {list}` in Python, what are `{v}[{i}:{j}]` and `{v}[-{k}]`?",
                            "What is printed?\n\n```python\n{v} = {list}\nprint({comp})\nprint(sum({v}) - "
                                    + "max({v}))\n```"),
                    Programs::lists),
            new ChatTask(
                    "shell_pipeline",
                    FAMILY,
                    "What a line of sort, uniq, cut, grep and wc gives for a small file; counted twice.",
                    List.of(
                            "The file {file} contains:\n\n{lines}\n\nWhat does `cut -d, -f2 {file} | sort "
                                    + "| uniq -c | sort -rn` print?",
                            "What is the output of `grep -c {word} {file}` and of `grep -v {word} {file} | "
                                    + "wc -l` for this file?\n\n{lines}",
                            "Explain `sort -t, -k3,3n {file} | head -n {top}` and show the result for:\n\n{lines}",
                            "I run `awk -F, '{ s += $3 } END { print s }' {file}` on this. What comes "
                                    + "out?\n\n{lines}"),
                    Programs::shell),
            new ChatTask(
                    "query_in_text",
                    FAMILY,
                    "A SQL query on a table given in the message; evaluated twice in Java.",
                    List.of(
                            "The table {table} looks like this:\n\n{md}\n\nWhat does this return?\n\n{sql}",
                            "Without a database at hand: which rows come back from this "
                                    + "query?\n\n{sql}\n\nTable {table}:\n\n{md}",
                            "Write a SQL query that {aim} and give its result for the table {table}:\n\n{md}",
                            "My colleague wrote\n\n{sql}\n\nfor the table {table} below. What is the "
                                    + "result, and what does it mean?\n\n{md}"),
                    Programs::sql));

    private Programs() {}

    private static String fenced(List<Code> program, Code.Language language) {
        return English.block(language.tag(), Code.source(program, language));
    }

    private static String shown(Map<String, Long> values) {
        return values.entrySet().stream()
                .map(e -> e.getKey() + " = " + e.getValue())
                .collect(Collectors.joining(", "));
    }

    private static String trace(Code.Run run) {
        List<String> passes = new ArrayList<>();
        int size = run.passes().size();
        for (int i = 0; i < size; i++) {
            if (size <= 12 || i < 4 || i >= size - 2) {
                passes.add("pass " + (i + 1) + ": " + shown(run.passes().get(i)));
            } else if (i == 4) {
                passes.add("…");
            }
        }
        return English.bullets(passes);
    }

    private static void output(Talk t, Draw d) {
        Sketches.Sketch sketch = Sketches.any(d);
        Code.Run run = Code.run(sketch.program());
        List<String> expected = sketch.expected().stream().map(String::valueOf).toList();
        t.check(run.printed().equals(expected));
        Code.Language language = d.of(Code.Language.values());
        String last = expected.getLast();
        boolean right = d.chance(40);
        String claim = String.join(", ", expected.subList(0, expected.size() - 1))
                + (expected.size() > 1 ? ", " : "")
                + (right ? last : Long.parseLong(last) + d.of(-1, 1, 2));
        t.with(
                "lang",
                language.title(),
                "code",
                fenced(sketch.program(), language),
                "name",
                d.of(Words.FIRST),
                "guess",
                claim,
                "out",
                String.join("\n", expected),
                "outs",
                String.join(", ", expected),
                "purpose",
                sketch.purpose(),
                "trace",
                trace(run));
        t.ask();
        String result = expected.size() == 1
                ? t.say("It prints {outs}.", "The output is {outs}.", "**{outs}**")
                : "It prints\n\n" + English.block("", String.join("\n", expected));
        String verdict = right
                ? t.say("Yes, that is right.", "True.")
                : t.say("No, it prints {outs}.", "Not quite. The output is {outs}.");
        t.reply(
                t.form() == 3 ? verdict : result,
                t.say(
                        "The variables after each pass of the "
                                + (sketch.program().stream()
                                                .anyMatch(c -> c instanceof Code.Count loop
                                                        && loop.body().getFirst() instanceof Code.Count)
                                        ? "outer "
                                        : "")
                                + "loop:\n\n{trace}",
                        "Step by step:\n\n{trace}"),
                t.say(
                        "What it is good for: one can use it to {purpose}.",
                        "In short, the code is there to {purpose}.",
                        "Its purpose is to {purpose}."));
    }

    private static void offByOne(Talk t, Draw d) {
        long drawn = d.between(0, 1 << 30);
        int shift = d.of(-1, 1);
        Sketches.Sketch good = Sketches.conditionalSum(new Draw(new java.util.SplittableRandom(drawn)), 0);
        Sketches.Sketch bad = Sketches.conditionalSum(new Draw(new java.util.SplittableRandom(drawn)), shift);
        while (good.expected().equals(bad.expected())) {
            drawn++;
            good = Sketches.conditionalSum(new Draw(new java.util.SplittableRandom(drawn)), 0);
            bad = Sketches.conditionalSum(new Draw(new java.util.SplittableRandom(drawn)), shift);
        }
        List<String> goodOut = Code.run(good.program()).printed();
        List<String> badOut = Code.run(bad.program()).printed();
        t.check(goodOut.equals(List.of("" + good.expected().getFirst()))
                && badOut.equals(List.of("" + bad.expected().getFirst())));
        Code.Language language = d.of(Code.Language.values());
        Code.Count loop = (Code.Count) good.program().get(1);
        int bound = loop.below() instanceof Code.Whole(int value) ? value : 0;
        t.with(
                "lang",
                language.title(),
                "purpose",
                good.purpose(),
                "good",
                goodOut.getFirst(),
                "bad",
                badOut.getFirst(),
                "code",
                fenced(bad.program(), language),
                "fixed",
                fenced(good.program(), language),
                "bound",
                bound,
                "was",
                bound + shift,
                "last",
                bound - 1,
                "i",
                loop.name(),
                "seen",
                bound + shift - 1);
        t.ask();
        String why = shift < 0
                ? t.say(
                        "The upper bound is excluded, so the loop stops at {seen} and never sees " + "{last}.",
                        "`{i}` only runs up to {seen}: a bound of {was} leaves out {last}.")
                : t.say(
                        "The loop runs one step too far: with the bound {was}, {i} reaches {seen}, but "
                                + "{last} should be the last value.",
                        "`{i}` goes up to {seen}, one more than {last}.");
        t.reply(
                why,
                t.say("The bound has to be {bound}:\n\n{fixed}", "Corrected:\n\n{fixed}"),
                t.say("Now it prints {good} instead of {bad}.", "The output changes from {bad} to {good}."));
    }

    private static void translate(Talk t, Draw d) {
        Sketches.Sketch sketch = Sketches.any(d);
        List<Code.Language> two = d.some(2, List.of(Code.Language.values()));
        List<String> printed = Code.run(sketch.program()).printed();
        t.check(printed.equals(sketch.expected().stream().map(String::valueOf).toList()));
        t.with(
                "lang",
                two.get(0).title(),
                "other",
                two.get(1).title(),
                "code",
                fenced(sketch.program(), two.get(0)),
                "result",
                fenced(sketch.program(), two.get(1)),
                "out",
                printed.size() == 1 ? printed.getFirst() : English.list(printed),
                "purpose",
                sketch.purpose());
        t.ask();
        t.answer(
                "{result}\n\nBoth versions print {out}.",
                "In {other}:\n\n{result}\n\nIt prints {out}, like the original.",
                "{result}\n\nThe code is there to {purpose}; the output is {out}.");
    }

    private static void lists(Talk t, Draw d) {
        List<Integer> list = d.numbers(d.between(6, 9), 1, 40);
        String v = d.of("xs", "data", "nums", "values", "points", "scores");
        int k = d.between(2, 4);
        int a = d.between(2, 9);
        boolean add = d.chance(50);
        int limit = d.between(8, 22);
        boolean modulo = d.chance(50);
        List<Integer> result = new ArrayList<>();
        for (int x : list) {
            if (modulo ? x % k == 0 : x > limit) {
                result.add(add ? x + a : x * a);
            }
        }
        List<Integer> stream = list.stream()
                .filter(x -> modulo ? Math.floorMod(x, k) == 0 : x >= limit + 1)
                .map(x -> add ? Integer.sum(a, x) : Math.multiplyExact(a, x))
                .toList();
        t.check(result.equals(stream));
        String op = add ? "x + " + a : "x * " + a;
        int i = d.between(1, 2);
        int j = d.between(4, 5);
        List<Integer> kept =
                list.stream().filter(x -> modulo ? x % k == 0 : x > limit).toList();
        int rest = list.stream().mapToInt(x -> x).sum()
                - list.stream().mapToInt(x -> x).max().orElse(0);
        t.check(rest
                == list.stream()
                        .sorted()
                        .limit(list.size() - 1L)
                        .mapToInt(x -> x)
                        .sum());
        t.with(
                "v",
                v,
                "list",
                list,
                "comp",
                "[" + op + " for x in " + v + " if " + (modulo ? "x % " + k + " == 0" : "x > " + limit) + "]",
                "js",
                v + ".filter(x => " + (modulo ? "x % " + k + " === 0" : "x > " + limit) + ").map(x => " + op + ")",
                "i",
                i,
                "j",
                j,
                "k",
                k,
                "res",
                result,
                "kept",
                kept,
                "slice",
                list.subList(i, j),
                "neg",
                list.get(list.size() - k),
                "cond",
                modulo ? "divisible by " + k : "greater than " + limit,
                "op",
                add ? "adds " + a : "multiplies by " + a,
                "rest",
                rest,
                "len",
                j - i,
                "jm",
                j - 1,
                "nth",
                k == 1 ? "last" : k == 2 ? "second-last" : k == 3 ? "third from the end" : "fourth from the end");
        t.ask();
        String why = kept.isEmpty()
                ? "No element is {cond}, so nothing is left."
                : t.say(
                        "First the filter keeps what is {cond}, {kept}; then each value is changed: "
                                + "the expression {op}.",
                        "{kept} are the elements {cond}; the expression {op} for each of them.");
        switch (t.form()) {
            case 2 ->
                t.answer(
                        "`{v}[{i}:{j}]` is `{slice}`, the elements at positions {i} to {jm}, since "
                                + "counting starts at 0 and the end is excluded. `{v}[-{k}]` counts from the "
                                + "back and gives {neg}.",
                        "- `{v}[{i}:{j}]` → `{slice}` ({len} elements, the end is excluded)\n- "
                                + "`{v}[-{k}]` → `{neg}`, the {nth}");
            case 3 ->
                t.reply(
                        English.block("", result + "\n" + rest),
                        t.say(why),
                        t.say("The second line is the sum of all elements without the largest one."));
            default -> t.reply(t.say("`{res}`", "It gives `{res}`."), t.say(why));
        }
    }

    private static void shell(Talk t, Draw d) {
        Grid grid = Grid.random(d.between(5, 7), d);
        List<List<String>> rows = new ArrayList<>(grid.rows());
        List<String> groups = grid.column(1);
        TreeMap<String, Integer> counts = new TreeMap<>();
        groups.forEach(group -> counts.merge(group, 1, Integer::sum));
        List<String> counted = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey())
                        .reversed())
                .map(e -> String.format(Locale.ROOT, "%7d %s", e.getValue(), e.getKey()))
                .toList();
        t.check(counts.values().stream().mapToInt(n -> n).sum() == rows.size());
        String word = d.of(groups).split(" ")[0];
        String text =
                rows.stream().map(row -> String.join(",", row.subList(0, 3))).collect(Collectors.joining("\n"));
        long hits = text.lines().filter(line -> line.contains(word)).count();
        t.check(hits + text.lines().filter(line -> !line.contains(word)).count() == rows.size());
        List<Integer> third = grid.column(2).stream().map(Integer::valueOf).toList();
        int top = d.between(2, 3);
        List<String> sorted = text.lines()
                .sorted(Comparator.comparingInt((String line) -> Integer.parseInt(line.split(",")[2]))
                        .thenComparing(line -> line))
                .limit(top)
                .toList();
        t.check(sorted.stream()
                .allMatch(line -> third.stream()
                                .filter(n -> n < Integer.parseInt(line.split(",")[2]))
                                .count()
                        < top));
        t.with(
                "file",
                d.of("staff", "stock", "list", "data", "rows", "export", "june", "orders") + d.of(".csv", ".txt"),
                "lines",
                English.block("", text),
                "word",
                word,
                "top",
                top,
                "hits",
                hits,
                "miss",
                rows.size() - hits,
                "n",
                rows.size(),
                "sum",
                third.stream().mapToInt(n -> n).sum(),
                "terms",
                third.stream().map(String::valueOf).collect(Collectors.joining(" + ")),
                "counted",
                English.block("", String.join("\n", counted)),
                "sorted",
                English.block("", String.join("\n", sorted)));
        t.ask();
        switch (t.form()) {
            case 0 ->
                t.answer(
                        "{counted}\n\n`cut` takes the second field, `sort | uniq -c` counts equal "
                                + "lines, and the last `sort -rn` puts the most frequent first.",
                        "The second column is counted:\n\n{counted}");
            case 1 ->
                t.answer(
                        "`grep -c {word}` prints {hits}, the number of lines with {word}. The second "
                                + "command counts the other lines: {miss} of {n}.",
                        "{hits} and {miss}. `-c` counts matching lines, `-v` inverts the match, and "
                                + "together they make up all {n} lines.");
            case 2 ->
                t.answer(
                        "It sorts the lines numerically by the third comma-separated field and keeps "
                                + "the first {top}:\n\n{sorted}",
                        "`-t,` sets the separator, `-k3,3n` sorts by field 3 as a number, `head` cuts "
                                + "after {top} lines:\n\n{sorted}");
            default ->
                t.answer(
                        "{sum}, the sum of the third column: {terms}.",
                        "awk adds the third field of every line and prints the sum at the end, {terms} " + "= {sum}.");
        }
    }

    private static void sql(Talk t, Draw d) {
        Grid grid = Grid.random(d.between(5, 7), d);
        String table = d.of("entries", "records", "items", "register", "archive", "overview");
        String key = grid.columns().get(0);
        String g = grid.columns().get(1);
        String v = grid.columns().get(3);
        int kind = d.between(0, 2);
        int min = Integer.parseInt(grid.column(3).stream()
                .sorted(Comparator.comparingInt(Integer::parseInt))
                .toList()
                .get(d.between(1, 3)));
        String sql;
        Grid result;
        String aim;
        if (kind == 0) {
            sql = "SELECT " + key + ", " + v + "\nFROM " + table + "\nWHERE " + v + " > " + min + "\nORDER BY " + v
                    + " DESC, " + key + ";";
            aim = "lists " + key + " and " + v + " of the rows with " + v + " over " + min + ", the largest first";
            List<List<String>> rows = grid.rows().stream()
                    .filter(row -> Integer.parseInt(row.get(3)) > min)
                    .map(row -> List.of(row.get(0), row.get(3)))
                    .sorted(Comparator.comparingInt((List<String> row) -> -Integer.parseInt(row.get(1)))
                            .thenComparing(List::getFirst))
                    .toList();
            t.check(rows.size()
                    == grid.column(3).stream()
                            .filter(x -> Integer.parseInt(x) - 1 >= min)
                            .count());
            result = new Grid(List.of(key, v), rows);
        } else {
            boolean count = kind == 1;
            String column = count ? "n" : "total";
            sql = "SELECT " + g + ", " + (count ? "COUNT(*)" : "SUM(" + v + ")") + " AS " + column + "\nFROM " + table
                    + "\nGROUP BY " + g + "\nORDER BY " + g + ";";
            aim = (count ? "counts the rows" : "adds up " + v) + " for each " + g + ", in alphabetical order";
            Map<String, Integer> sums = new LinkedHashMap<>();
            grid.column(1).stream().sorted().forEach(group -> sums.put(group, 0));
            grid.rows().forEach(row -> sums.merge(row.get(1), count ? 1 : Integer.parseInt(row.get(3)), Integer::sum));
            int all = sums.values().stream().mapToInt(n -> n).sum();
            t.check(all
                    == (count
                            ? grid.rows().size()
                            : grid.column(3).stream()
                                    .mapToInt(Integer::parseInt)
                                    .sum()));
            result = new Grid(
                    List.of(g, column),
                    sums.entrySet().stream()
                            .map(e -> List.of(e.getKey(), "" + e.getValue()))
                            .toList());
        }
        t.with(
                "table",
                table,
                "md",
                grid.markdown(),
                "sql",
                English.block("sql", sql),
                "aim",
                aim,
                "result",
                result.markdown(),
                "n",
                result.rows().size());
        t.ask();
        switch (t.form()) {
            case 2 -> t.answer("{sql}\n\nResult:\n\n{result}", "{sql}\n\nFor the given rows it returns\n\n{result}");
            case 3 -> t.answer("{result}\n\nThe query {aim}.", "It {aim}:\n\n{result}");
            default ->
                t.answer(
                        "{result}",
                        "{n} rows:\n\n{result}"
                                .replace("{n} rows", result.rows().size() == 1 ? "One row" : "{n} rows"),
                        "It {aim}:\n\n{result}");
        }
    }
}
