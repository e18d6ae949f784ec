package assay.task;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Averages of small data sets, and chances found by counting every case.
final class Statistics {
    private static final String FAMILY = "statistics";

    static final List<ChatTask> TASKS = List.of(
            new ChatTask(
                    "mean_and_median",
                    FAMILY,
                    "Mean, median, mode and range of a short list; checked by balance and by rank.",
                    List.of(
                            "What are the mean and the median of {list}?",
                            "{name} counted {what} on {n} days: {list}. What is the average, and what is the median?",
                            "Find mean, median, mode and range of these numbers: {list}.",
                            "For {what} we have {list}. Which describes this better, mean or median?",
                            "My values are {list}. How does the mean change if I leave out the largest one?"),
                    Statistics::mean),
            new ChatTask(
                    "weighted_average",
                    FAMILY,
                    "Grades or prices with weights; checked against the expanded list.",
                    List.of(
                            "My marks are {marks}. What is the weighted average?",
                            "{name} has {marks}. What is the final grade, to one decimal?",
                            "Supplier prices: {lots}. What is the average price per piece?",
                            "We bought {lots}. What did one piece cost on average, and why is it not "
                                    + "simply the mean of the prices?"),
                    Statistics::weighted),
            new ChatTask(
                    "dice",
                    FAMILY,
                    "A chance with two or three dice, by enumeration of all outcomes; checked by convolution.",
                    List.of(
                            "What is the probability of rolling a total of {sum} with {k} {sides}-sided "
                                    + "dice, and of {other}?",
                            "In our board game {name} needs at least {sum} with {k} {sides}-sided dice. "
                                    + "What are the chances? And with {other} or more?",
                            "{name} bets that {k} {sides}-sided dice show a total below {sum}. How likely "
                                    + "is that, and below {other}?",
                            "How many ways are there to get exactly {sum} with {k} {sides}-sided dice? And "
                                    + "how many for {other}?"),
                    Statistics::dice),
            new ChatTask(
                    "drawing_without_replacement",
                    FAMILY,
                    "A chance of drawing without putting back; checked by counting pairs.",
                    List.of(
                            "A bag holds {a} {ca} and {b} {cb} {balls}. I draw two without looking. What "
                                    + "is the chance that both are {ca}?",
                            "{a} {ca} and {b} {cb} {balls} are in a box, two are drawn without "
                                    + "replacement. How likely are two different colours?",
                            "Of {n} tickets in the raffle of the {project}, {a} win. {name} buys two. What "
                                    + "is the chance of at least one win?",
                            "In a crate of {n} {goods}, {a} are faulty. What is the probability that two "
                                    + "picked at random are both fine?"),
                    Statistics::urn),
            new ChatTask(
                    "choices",
                    FAMILY,
                    "How many teams, orders, codes or menus are possible; checked by counting or by recursion.",
                    List.of(
                            "How many committees with {k} of {n} teachers and {j} of {o} parents are possible?",
                            "An evening about the {project} has room for {m} talks, and {n} people have applied. "
                                    + "How many line-ups are possible, order included?",
                            "A code has {l} from A to {last} and then {dgt} digits. How many codes are there?",
                            "{name} has to choose {k} out of {n} books and {j} out of {o} films for a "
                                    + "trip. How many choices are there?",
                            "At a meeting about the {project}, {n} people shake hands with everyone once, "
                                    + "and {late} more arrive later and do the same. How "
                                    + "many handshakes are there before and after?"),
                    Statistics::choices));

    private Statistics() {}

    private static String places(BigDecimal value, int places) {
        return English.decimal(value.setScale(places, RoundingMode.HALF_UP));
    }

    private static BigDecimal ratio(long a, long b) {
        return BigDecimal.valueOf(a).divide(BigDecimal.valueOf(b), MathContext.DECIMAL64);
    }

    private static String approximately(BigDecimal exact, int places) {
        return (exact.setScale(places, RoundingMode.HALF_UP).compareTo(exact) == 0 ? "" : "about ")
                + places(exact, places);
    }

    private static void mean(Talk t, Draw d) {
        int n = d.between(5, 9);
        List<Integer> list = new ArrayList<>(d.numbers(n, 4, 60));
        if (d.chance(35) || t.form() == 3) {
            list.set(d.between(0, n - 1), d.between(110, 260));
        }
        List<Integer> sorted = list.stream().sorted().toList();
        int sum = list.stream().mapToInt(x -> x).sum();
        BigDecimal mean = ratio(sum, n);
        BigDecimal median =
                n % 2 == 1 ? new BigDecimal(sorted.get(n / 2)) : ratio(sorted.get(n / 2 - 1) + sorted.get(n / 2), 2);
        long below = list.stream()
                .filter(x -> new BigDecimal(x).compareTo(median) < 0)
                .count();
        long above = list.stream()
                .filter(x -> new BigDecimal(x).compareTo(median) > 0)
                .count();
        t.check(below <= n / 2 && above <= n / 2);
        t.check(Math.abs(list.stream().mapToDouble(x -> x - mean.doubleValue()).sum()) < 1e-6);
        TreeMap<Integer, Integer> counts = new TreeMap<>();
        list.forEach(x -> counts.merge(x, 1, Integer::sum));
        int most = counts.values().stream().mapToInt(x -> x).max().orElse(0);
        List<String> modes = counts.entrySet().stream()
                .filter(e -> e.getValue() == most)
                .map(e -> "" + e.getKey())
                .toList();
        int largest = sorted.getLast();
        t.with(
                "list",
                English.list(list.stream().map(String::valueOf).toList()),
                "sorted",
                String.join(", ", sorted.stream().map(String::valueOf).toList()),
                "sum",
                English.number(sum),
                "n",
                n,
                "mean",
                approximately(mean, 2),
                "median",
                English.decimal(median),
                "name",
                d.of(Words.FIRST),
                "what",
                d.of(
                        "the number of callers",
                        "bird sightings",
                        "late trains",
                        "books lent",
                        "steps to the office in hundreds",
                        "e-mails",
                        "minutes of waiting",
                        "visitors per hour"));
        t.with(
                "mode",
                most == 1 ? "none, every value occurs once" : English.list(modes),
                "range",
                largest - sorted.getFirst(),
                "large",
                largest,
                "without",
                approximately(ratio(sum - largest, n - 1), 2),
                "wsum",
                English.number(sum - largest),
                "m",
                n - 1,
                "top",
                English.number(largest),
                "low",
                sorted.getFirst());
        t.ask();
        String middle = n % 2 == 1
                ? t.say("In order: {sorted}. The value in the middle is {median}.")
                : t.say("In order: {sorted}. The median lies halfway between the two middle values: {median}.");
        switch (t.form()) {
            case 2 ->
                t.answer(
                        "- Mean: {sum} ÷ {n} is {mean}\n- Median: {median}\n- Mode: {mode}\n- Range: "
                                + "{top} − {low} = {range}",
                        "Sorted they are {sorted}. The mean is {mean}, the median {median}, the range "
                                + "{range}; mode: {mode}.");
            case 3 ->
                t.reply(
                        t.say(
                                "The median, {median}. The mean is {mean} because the single value {large} "
                                        + "pulls it up.",
                                "Here the median ({median}) is the better description: {large} is far from the "
                                        + "rest and lifts the mean to {mean}."),
                        middle);
            case 4 ->
                t.reply(
                        t.say("It falls from {mean} to {without}."),
                        t.say(
                                "With all {n} values: {sum} ÷ {n}. Without {large}: {wsum} ÷ {m}.",
                                "The sum drops from {sum} to {wsum}, and there are {m} values left instead of {n}."));
            default ->
                t.reply(
                        t.say("Mean {mean}, median {median}.", "The mean is {mean} and the median is {median}."),
                        t.say("The sum is {sum}; divided by {n} it gives the mean."),
                        middle);
        }
        if (d.chance(40) && t.form() < 3) {
            int extra = d.between(3, 80);
            t.with(
                    "extra",
                    extra,
                    "nm",
                    approximately(ratio(sum + extra, n + 1), 2),
                    "ns",
                    English.number(sum + extra),
                    "nn",
                    n + 1);
            t.follow("What is the mean if I add {extra}?", "One more value, {extra}. The new mean?");
            t.answer("{^nm}: the sum becomes {ns}, divided by {nn}.", "Then it is {ns} ÷ {nn}, {nm}.");
        }
    }

    private static void weighted(Talk t, Draw d) {
        boolean grades = t.form() < 2;
        String s = d.of(Words.SYMBOLS);
        int n = d.between(3, 4);
        List<String> kinds = d.some(
                n,
                Words.phrases(
                        "the exam, coursework, the oral test, the project, the lab report, two essays, class work"));
        List<Integer> weights = d.some(n, grades ? List.of(1, 2, 3, 4, 5) : List.of(20, 25, 40, 50, 60, 80, 120, 150));
        List<Integer> values = d.numbers(n, grades ? 52 : 110, grades ? 98 : 495);
        long sum = 0;
        long weight = 0;
        List<Integer> expanded = new ArrayList<>();
        List<String> marks = new ArrayList<>();
        List<String> lots = new ArrayList<>();
        List<String> terms = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            sum += (long) weights.get(i) * values.get(i);
            weight += weights.get(i);
            for (int k = 0; k < weights.get(i); k++) {
                expanded.add(values.get(i));
            }
            marks.add(values.get(i) + " for " + kinds.get(i) + " (weight " + weights.get(i) + ")");
            lots.add(weights.get(i) + " pieces at " + English.money(s, values.get(i)));
            terms.add(weights.get(i) + " × " + (grades ? "" + values.get(i) : English.money(s, values.get(i))));
        }
        t.check(expanded.stream().mapToLong(x -> x).sum() == sum && expanded.size() == weight);
        BigDecimal average = ratio(sum, weight);
        BigDecimal plain = ratio(values.stream().mapToLong(x -> x).sum(), n);
        t.with(
                "marks",
                English.list(marks),
                "lots",
                English.list(lots),
                "name",
                d.of(Words.FIRST),
                "terms",
                String.join(" + ", terms),
                "sum",
                grades ? English.number(sum) : English.money(s, sum),
                "w",
                weight,
                "avg",
                grades
                        ? approximately(average, 1)
                        : (average.setScale(0, RoundingMode.HALF_UP).compareTo(average) == 0 ? "" : "about ")
                                + English.money(
                                        s,
                                        average.setScale(0, RoundingMode.HALF_UP)
                                                .longValue()),
                "plain",
                grades
                        ? places(plain, 1)
                        : English.money(
                                s, plain.setScale(0, RoundingMode.HALF_UP).longValue()));
        t.ask();
        String steps = t.say(
                "{terms} = {sum}\nWeights together: {w}\n{sum} ÷ {w}: {avg}"
                        .replace("Weights", grades ? "Weights" : "Pieces"),
                "Multiply and add: {terms} = {sum}. Divided by {w}, the "
                        + (grades ? "sum of the weights" : "number of pieces") + ", that is {avg}.");
        t.reply(
                t.say(grades ? "The weighted average is {avg}." : "One piece costs {avg} on average.", "{^avg}."),
                steps,
                t.form() == 3
                        ? t.say("The plain mean of the prices would be {plain}. It ignores that different "
                                + "numbers were bought at each price.")
                        : "");
    }

    private static void dice(Talk t, Draw d) {
        int sides = d.of(4, 6, 6, 6, 8, 10, 12, 20);
        int k = sides > 12 ? 2 : d.of(2, 2, 3);
        int sum = d.between(k + 2, k * sides - 1);
        int drawn = d.between(k + 2, k * sides - 1);
        int other = drawn == sum ? sum - 1 : drawn;
        long[] ways = {1};
        for (int i = 0; i < k; i++) {
            long[] next = new long[ways.length + sides];
            for (int x = 0; x < ways.length; x++) {
                for (int face = 1; face <= sides; face++) {
                    next[x + face] += ways[x];
                }
            }
            ways = next;
        }
        long all = Math.round(Math.pow(sides, k));
        long hits = 0;
        List<String> examples = new ArrayList<>();
        for (long code = 0; code < all; code++) {
            long rest = code;
            int total = 0;
            List<String> faces = new ArrayList<>();
            for (int i = 0; i < k; i++) {
                total += (int) (rest % sides) + 1;
                faces.add("" + (rest % sides + 1));
                rest /= sides;
            }
            boolean hit = switch (t.form()) {
                case 1 -> total >= sum;
                case 2 -> total < sum;
                default -> total == sum;
            };
            hits += hit ? 1 : 0;
            if (hit && examples.size() < 4) {
                examples.add(String.join("+", faces));
            }
        }
        long counted = 0;
        for (int x = 0; x < ways.length; x++) {
            counted += (switch (t.form()) {
                        case 1 -> x >= sum;
                        case 2 -> x < sum;
                        default -> x == sum;
                    })
                    ? ways[x]
                    : 0;
        }
        t.check(counted == hits && hits > 0);
        long otherHits = 0;
        for (int x = 0; x < ways.length; x++) {
            otherHits += (switch (t.form()) {
                        case 1 -> x >= other;
                        case 2 -> x < other;
                        default -> x == other;
                    })
                    ? ways[x]
                    : 0;
        }
        t.with("other", other, "oh", English.number(otherHits), "op", approximately(ratio(otherHits * 100, all), 1));
        long g = BigInteger.valueOf(hits).gcd(BigInteger.valueOf(all)).longValue();
        t.with(
                "k",
                English.word(k),
                "sum",
                sum,
                "name",
                d.of(Words.FIRST),
                "sides",
                sides,
                "hits",
                hits,
                "all",
                English.number(all),
                "frac",
                hits + "/" + all,
                "red",
                hits / g + "/" + all / g,
                "pct",
                approximately(ratio(hits * 100, all), 1),
                "ex",
                String.join(", ", examples),
                "dots",
                hits > examples.size() ? " and so on" : "",
                "what",
                switch (t.form()) {
                    case 1 -> "at least " + sum;
                    case 2 -> "less than " + sum;
                    default -> "exactly " + sum;
                },
                "pow",
                sides + (k == 2 ? "²" : "³"));
        t.ask();
        String simplified = g > 1 ? " = {red}" : "";
        if (t.form() == 3) {
            t.answer(
                    "{hits} ways, if the dice are told apart: {ex}{dots}. Out of {pow} = {all} rolls that is {frac}"
                            + simplified + ", or {pct} %. For {other} there are {oh}, {op} %.",
                    "There are {hits}: {ex}{dots}. The chance is {hits} in {all}, {pct} %. A total "
                            + "of {other} has {oh} ways ({op} %).");
        } else {
            t.answer(
                    "{frac}" + simplified + ", {pct} %.\n\nThere are {pow} = {all} equally likely rolls, and {hits} of "
                            + "them total {what} (for example {ex}). With {other} instead of {sum} it is "
                            + "{oh} rolls, {op} %.",
                    "The chance is {pct} %. Of {all} possible rolls {hits} give {what}: "
                            + "{ex}{dots}. For {other} the count is {oh}, so {op} %.");
        }
        if (d.chance(40)) {
            long miss = all - hits;
            t.with(
                    "miss",
                    miss,
                    "mp",
                    approximately(ratio(miss * 100, all), 1),
                    "two",
                    approximately(ratio(hits, all).pow(2, MathContext.DECIMAL64).multiply(BigDecimal.valueOf(100)), 2));
            t.follow("And {what} twice in a row?", "How likely is the first result two times running?");
            t.answer(
                    "The rolls are independent, so multiply: ({frac})² is {two} %.", "{^two} %, the square of {frac}.");
        }
    }

    private static void urn(Talk t, Draw d) {
        int a = d.between(2, 9);
        int b = d.between(3, 24);
        int n = a + b;
        List<String> colours = d.some(2, Words.COLOURS);
        long pairs = (long) n * (n - 1) / 2;
        long both = (long) a * (a - 1) / 2;
        long none = (long) b * (b - 1) / 2;
        long mixed = (long) a * b;
        t.check(both + none + mixed == pairs);
        long hits = switch (t.form()) {
            case 0 -> both;
            case 1 -> mixed;
            case 2 -> pairs - none;
            default -> none;
        };
        long counted = 0;
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                int wins = (i < a ? 1 : 0) + (j < a ? 1 : 0);
                counted += (switch (t.form()) {
                            case 0 -> wins == 2;
                            case 1 -> wins == 1;
                            case 2 -> wins > 0;
                            default -> wins == 0;
                        })
                        ? 1
                        : 0;
            }
        }
        t.check(counted == hits);
        long g = BigInteger.valueOf(hits).gcd(BigInteger.valueOf(pairs)).longValue();
        t.with(
                "a",
                a,
                "b",
                b,
                "n",
                n,
                "n1",
                n - 1,
                "a1",
                a - 1,
                "b1",
                b - 1,
                "ca",
                colours.get(0),
                "cb",
                colours.get(1),
                "balls",
                d.of("balls", "marbles", "counters", "beads", "buttons"),
                "project",
                d.of(Words.PROJECTS),
                "name",
                d.of(Words.FIRST),
                "goods",
                English.plural(d.of(Words.GOODS)),
                "hits",
                hits,
                "pairs",
                pairs,
                "red",
                hits / g + "/" + pairs / g,
                "pct",
                approximately(ratio(hits * 100, pairs), 1),
                "none",
                none,
                "mixed",
                mixed);
        t.ask();
        String how = switch (t.form()) {
            case 0 ->
                t.say(
                        "First draw {a}/{n}, second {a1}/{n1}; multiplied that is {red}.",
                        "Of {pairs} possible pairs, {hits} are both {ca}.");
            case 1 ->
                t.say(
                        "There are {pairs} pairs in all, and {a} × {b} = {mixed} of them are mixed.",
                        "Either order counts: {a}/{n} × {b}/{n1} + {b}/{n} × {a}/{n1} = {red}.");
            case 2 ->
                t.say(
                        "It is easier to count the opposite: {b}/{n} × {b1}/{n1} is the chance of no "
                                + "win, and 1 minus that is {red}.",
                        "Of {pairs} pairs of tickets {none} hold no win, so {hits} hold at least one.");
            default ->
                t.say(
                        "{b} of the {n} are fine: {b}/{n} × {b1}/{n1} = {red}.",
                        "{pairs} pairs are possible, {hits} of them without a fault.");
        };
        t.reply(t.say("{red}, {pct} %.", "The chance is {red}, {pct} %.", "{^pct} %."), how);
    }

    private static void choices(Talk t, Draw d) {
        int n = t.form() == 4 ? d.between(6, 60) : d.between(6, 24);
        int k = d.between(2, 4);
        int o = d.between(4, 15);
        int j = d.between(2, 3);
        int m = d.between(2, 4);
        int l = d.between(1, 3);
        int letters = d.between(4, 26);
        int digits = d.between(2, 5);
        int late = d.between(2, 12);
        BigInteger result = switch (t.form()) {
            case 0, 3 -> binomial(n, k).multiply(binomial(o, j));
            case 1 -> factorial(n).divide(factorial(n - m));
            case 2 -> BigInteger.valueOf(letters).pow(l).multiply(BigInteger.TEN.pow(digits));
            default -> binomial(n, 2);
        };
        long again = switch (t.form()) {
            case 0, 3 -> pascal(n, k) * pascal(o, j);
            case 1 -> orders(n, m);
            case 2 -> Math.round(Math.pow(letters, l) * Math.pow(10, digits));
            default -> IntStream.range(0, n).sum();
        };
        int more = IntStream.range(0, n + late).sum();
        t.check(result.longValueExact() == again && binomial(n + late, 2).intValueExact() == more);
        t.with(
                "n",
                n,
                "k",
                k,
                "o",
                o,
                "j",
                j,
                "m",
                m,
                "late",
                late,
                "name",
                d.of(Words.FIRST),
                "project",
                d.of(Words.PROJECTS));
        t.with(
                "l",
                English.count(l, "letter"),
                "last",
                (char) ('A' + letters - 1),
                "dgt",
                digits,
                "letters",
                letters,
                "res",
                English.number(again),
                "more",
                English.number(more),
                "all",
                n + late);
        t.with(
                "lp",
                English.number(Math.round(Math.pow(letters, l))),
                "dp",
                English.number(Math.round(Math.pow(10, digits))),
                "first",
                English.number(pascal(n, k)),
                "second",
                English.number(pascal(o, j)),
                "f1",
                falling(n, k),
                "f2",
                falling(o, j),
                "g1",
                rising(k),
                "g2",
                rising(j),
                "fm",
                falling(n, m));
        t.with(
                "n1",
                n - 1,
                "twice",
                English.number((long) n * (n - 1)),
                "extra",
                English.number(more - again),
                "things",
                t.form() == 0 ? "teachers" : "books",
                "others",
                t.form() == 0 ? "parents" : "films");
        t.ask();
        switch (t.form()) {
            case 0, 3 ->
                t.answer(
                        "{res}.\n\n- {k} of {n} {things}: ({f1}) ÷ ({g1}) = {first}\n- {j} of {o} "
                                + "{others}: ({f2}) ÷ ({g2}) = {second}\n- every pair of choices: {first} × "
                                + "{second} = {res}",
                        "{first} × {second} = {res}. The {things} can be chosen in {f1} ÷ ({g1}) = "
                                + "{first} ways, the {others} in {f2} ÷ ({g2}) = {second}; the order does not "
                                + "matter in either group.");
            case 1 ->
                t.answer(
                        "{res}: {fm}. For the first talk there are {n} applicants, and one fewer for "
                                + "each talk after it.",
                        "{fm} = {res} line-ups. The order of the talks matters, so " + "nothing is divided out.");
            case 2 ->
                t.answer(
                        "{res}.\n\nThere are {letters} choices per letter, {lp} for the letters "
                                + "together, and {dp} for the digits: {lp} × {dp} = {res}.",
                        "{lp} × {dp} = {res}, counting {letters} possible letters and ten digits for each place.");
            default ->
                t.answer(
                        "{res} before, {more} after.\n\nEach of the {n} people shakes {n1} hands, "
                                + "which counts every handshake twice: {n} × {n1} ÷ 2 = {res}. The {late} "
                                + "newcomers add {extra}.",
                        "First {twice} ÷ 2 = {res}. With {all} people it is {more}, so the {late} who "
                                + "come later bring {extra} more.");
        }
        if (d.chance(40) && t.form() == 1) {
            t.with("next", English.number(orders(n + 1, m)), "nn", n + 1);
            t.follow("And with {nn} applicants?", "What if one more person applies?");
            t.answer("Then it is {next}.", "{next} line-ups.");
        }
    }

    /// `n × (n − 1) × …`, `count` factors.
    private static String falling(int n, int count) {
        return IntStream.range(0, count).mapToObj(i -> "" + (n - i)).collect(Collectors.joining(" × "));
    }

    private static String rising(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(String::valueOf).collect(Collectors.joining(" × "));
    }

    private static BigInteger factorial(int n) {
        BigInteger value = BigInteger.ONE;
        for (int i = 2; i <= n; i++) {
            value = value.multiply(BigInteger.valueOf(i));
        }
        return value;
    }

    private static BigInteger binomial(int n, int k) {
        return factorial(n).divide(factorial(k).multiply(factorial(n - k)));
    }

    private static long pascal(int n, int k) {
        return k == 0 || k == n ? 1 : pascal(n - 1, k - 1) + pascal(n - 1, k);
    }

    private static long orders(int candidates, int places) {
        long count = 0;
        for (int i = 0; i < candidates && places > 0; i++) {
            count += orders(candidates - 1, places - 1);
        }
        return places == 0 ? 1 : count;
    }
}
