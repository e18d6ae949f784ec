package assay.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Predicate;

/// Sets and puzzles; every puzzle has exactly one solution, found by trying all.
final class Logic {
    private static final String FAMILY = "logic";

    static final List<ChatTask> TASKS = List.of(
            new ChatTask(
                    "who_has_what",
                    FAMILY,
                    "People and things matched by clues; one solution among all assignments.",
                    List.of(
                            "{people} each have a different {kind}: {things}. {clues} Who has what?",
                            "A puzzle: {people} own {things}, one each.\n\n{list}\n\nWho owns which {kind}?",
                            "Can you solve this? There are {n} friends, {people}, and {n} kinds of {kind}: "
                                    + "{things}. {clues}",
                            "Help me with a logic puzzle. {^clues} The people are {people}, the {kind} "
                                    + "choices {things}, one for each. What is the solution?"),
                    Logic::matching),
            new ChatTask(
                    "who_comes_first",
                    FAMILY,
                    "An order found from clues; one solution among all orders.",
                    List.of(
                            "{people} ran a race, without ties. {clues} In which order did they finish?",
                            "{people} stand in a queue.\n\n{list}\n\nWho stands where, from front to back?",
                            "{people} give talks one after another. {clues} What is the order?",
                            "Five minutes, one puzzle: {people} live on floors 1 to {n}, one per floor; "
                                    + "first means floor 1. {clues} Who lives where?"),
                    Logic::order),
            new ChatTask(
                    "overlapping_groups",
                    FAMILY,
                    "How many are in one group, both or none; checked person by person.",
                    List.of(
                            "Of {n} members {a} {va} and {b} {vb}; {both} do both. How many do neither?",
                            "In a survey of {n} people, {a} {va}, {b} {vb} and {none} do neither. How many do both?",
                            "{n} people work at {firm}: {a} {va}, {b} {vb}, {both} of them both. How many "
                                    + "do exactly one of the two?",
                            "{a} of our {n} guests {va}, {both} of those also {vb}, and {none} do neither. "
                                    + "How many {vb} in total?"),
                    Logic::groups),
            new ChatTask(
                    "set_operations",
                    FAMILY,
                    "Union, intersection and differences of two lists; checked element by element.",
                    List.of(
                            "Which names are on both lists?\n\nA: {a}\nB: {b}",
                            "Compare these two lists: what is only in the first, only in the second, and "
                                    + "in both?\n\n1: {a}\n2: {b}",
                            "Let A = {sa} and B = {sb}. What are A ∪ B, A ∩ B and A \\ B?",
                            "Invited: {a}. Confirmed: {b}. Who has not answered, and who confirmed without "
                                    + "an invitation?",
                            "How many different entries do these lists have together?\n\nA: {a}\nB: {b}"),
                    Logic::sets),
            new ChatTask(
                    "truth_tellers",
                    FAMILY,
                    "Who always tells the truth and who always lies; one consistent case among all.",
                    List.of(
                            "On an island everyone either always tells the truth or always lies. {lines} "
                                    + "Who is what?",
                            "Each of these people either always lies or never does. {lines} Who can be trusted?",
                            "Solve this, please: {lines} Every one of them is a knight (always truthful) "
                                    + "or a knave (always lying).",
                            "Truth-tellers and liars again.\n\n{list}\n\nWhich of them lie?"),
                    Logic::truth));

    private record Clue(String text, Predicate<List<Integer>> holds) {}

    private Logic() {}

    private static void permutations(int n, List<Integer> start, List<List<Integer>> all) {
        if (start.size() == n) {
            all.add(List.copyOf(start));
        }
        for (int i = 0; i < n && start.size() < n; i++) {
            if (!start.contains(i)) {
                start.add(i);
                permutations(n, start, all);
                start.removeLast();
            }
        }
    }

    /// Clues that hold for `solution`, added in random order while they exclude something, until only it is left.
    private static List<Clue> enough(List<Clue> clues, List<Integer> solution, Draw d) {
        List<List<Integer>> left = new ArrayList<>();
        permutations(solution.size(), new ArrayList<>(), left);
        List<Clue> used = new ArrayList<>();
        for (Clue clue : d.shuffled(clues)) {
            if (left.size() > 1
                    && clue.holds().test(solution)
                    && left.stream().anyMatch(clue.holds().negate())) {
                used.add(clue);
                left.removeIf(clue.holds().negate());
            }
        }
        // A clue that the others make unnecessary goes.
        for (Clue clue : List.copyOf(used)) {
            List<Clue> rest = new ArrayList<>(used);
            rest.remove(clue);
            if (solutions(rest, solution.size()).size() == 1) {
                used = rest;
            }
        }
        return used;
    }

    private static List<List<Integer>> solutions(List<Clue> clues, int n) {
        List<List<Integer>> all = new ArrayList<>();
        permutations(n, new ArrayList<>(), all);
        all.removeIf(order -> clues.stream().anyMatch(clue -> !clue.holds().test(order)));
        return all;
    }

    /// How many arrangements are left after each clue, told in words.
    private static String narrowing(List<Clue> clues, int n, String what) {
        List<String> steps = new ArrayList<>();
        for (int i = 1; i <= clues.size(); i++) {
            int left = solutions(clues.subList(0, i), n).size();
            steps.add(clues.get(i - 1).text() + " "
                    + (left == 1 ? "Only one " + what + " is left." : left + " " + what + "s are left."));
        }
        return English.numbered(steps);
    }

    private static void matching(Talk t, Draw d) {
        int n = d.of(3, 4, 4);
        List<String> people = d.some(n, Words.FIRST);
        String kind = d.of("pet", "instrument", "drink", "sport", "colour");
        List<String> things = d.some(
                n,
                switch (kind) {
                    case "pet" -> Words.words("cat dog rabbit parrot hamster tortoise");
                    case "instrument" -> Words.words("violin flute drums cello trumpet harp");
                    case "drink" -> Words.words("tea coffee juice water lemonade cocoa");
                    case "sport" -> Words.words("tennis rowing judo football fencing swimming");
                    default -> Words.COLOURS;
                });
        List<Integer> solution =
                d.shuffled(java.util.stream.IntStream.range(0, n).boxed().toList());
        List<Clue> clues = new ArrayList<>();
        for (int p = 0; p < n; p++) {
            for (int x = 0; x < n; x++) {
                int person = p;
                int thing = x;
                clues.add(new Clue(
                        people.get(p) + " does not have " + the(kind, things.get(x)) + ".",
                        order -> order.get(person) != thing));
                int other = (x + 1) % n;
                clues.add(new Clue(
                        people.get(p) + " has either " + the(kind, things.get(x)) + " or "
                                + the(kind, things.get(other)) + ".",
                        order -> order.get(person) == thing || order.get(person) == other));
            }
        }
        List<Clue> used = enough(clues, solution, d);
        t.check(solutions(used, n).equals(List.of(solution)));
        List<String> rows = new ArrayList<>();
        for (int p = 0; p < n; p++) {
            rows.add(people.get(p) + ": " + things.get(solution.get(p)));
        }
        t.with(
                "people",
                English.list(people),
                "kind",
                kind,
                "things",
                English.list(things.stream().map(x -> the(kind, x)).toList()),
                "n",
                English.word(n),
                "rows",
                English.bullets(rows),
                "clues",
                String.join(" ", used.stream().map(Clue::text).toList()),
                "list",
                English.bullets(used.stream().map(Clue::text).toList()),
                "line",
                String.join(", ", rows),
                "steps",
                narrowing(used, n, "assignment"));
        t.ask();
        t.answer(
                "{rows}\n\nTaking the clues one after the other:\n\n{steps}",
                "{line}.\n\nNo other assignment fits. How the clues narrow it down:\n\n{steps}");
    }

    private static String the(String kind, String thing) {
        return switch (kind) {
            case "pet", "instrument" -> "the " + thing;
            default -> thing;
        };
    }

    private static void order(Talk t, Draw d) {
        int n = d.of(4, 4, 5);
        List<String> people = d.some(n, Words.FIRST);
        List<Integer> solution =
                d.shuffled(java.util.stream.IntStream.range(0, n).boxed().toList());
        List<Clue> clues = new ArrayList<>();
        List<String> words = switch (t.form()) {
            case 0 ->
                List.of(
                        "%s finished before %s.",
                        "%s came in directly after %s.", "%s was neither first nor last.", "%s was first or last.");
            case 1 ->
                List.of(
                        "%s stands somewhere in front of %s.",
                        "%s stands directly behind %s.", "%s is neither first nor last.", "%s is first or last.");
            case 2 ->
                List.of(
                        "%s speaks before %s.",
                        "%s speaks right after %s.", "%s speaks neither first nor last.", "%s speaks first or last.");
            default ->
                List.of(
                        "%s lives below %s.",
                        "%s lives directly above %s.",
                        "%s lives neither on the first nor on the top floor.",
                        "%s lives on the first or the top floor.");
        };
        for (int a = 0; a < n; a++) {
            int x = a;
            clues.add(new Clue(
                    String.format(Locale.ROOT, words.get(2), people.get(a)), o -> o.get(x) > 0 && o.get(x) < n - 1));
            clues.add(new Clue(
                    String.format(Locale.ROOT, words.get(3), people.get(a)), o -> o.get(x) == 0 || o.get(x) == n - 1));
            for (int b = 0; b < n; b++) {
                int y = b;
                if (a != b) {
                    clues.add(new Clue(
                            String.format(Locale.ROOT, words.get(0), people.get(a), people.get(b)),
                            o -> o.get(x) < o.get(y)));
                    clues.add(new Clue(
                            String.format(Locale.ROOT, words.get(1), people.get(a), people.get(b)),
                            o -> o.get(x) == o.get(y) + 1));
                }
            }
        }
        List<Clue> used = enough(clues, solution, d);
        t.check(solutions(used, n).equals(List.of(solution)));
        List<String> inOrder = new ArrayList<>();
        for (int place = 0; place < n; place++) {
            inOrder.add(people.get(solution.indexOf(place)));
        }
        t.with(
                "people",
                English.list(people),
                "n",
                n,
                "order",
                String.join(", ", inOrder),
                "rows",
                English.numbered(inOrder),
                "clues",
                String.join(" ", used.stream().map(Clue::text).toList()),
                "list",
                English.bullets(used.stream().map(Clue::text).toList()),
                "steps",
                narrowing(used, n, "order"));
        t.ask();
        t.answer("{rows}\n\nStep by step:\n\n{steps}", "{order}.\n\nThe clues leave no other order:\n\n{steps}");
        if (d.chance(35)) {
            int place = d.between(1, n - 2);
            t.with(
                    "who",
                    inOrder.get(place),
                    "before",
                    inOrder.get(place - 1),
                    "after",
                    inOrder.get(place + 1),
                    "place",
                    English.ordinal(place + 1));
            t.follow("So who is {place}?", "And who is in {place} place?");
            t.answer("{who}, between {before} and {after}.");
        }
    }

    private static void groups(Talk t, Draw d) {
        int both = d.between(4, 40);
        int onlyA = d.between(6, 60);
        int onlyB = d.between(5, 55);
        int none = d.between(2, 30);
        int n = both + onlyA + onlyB + none;
        int a = both + onlyA;
        int b = both + onlyB;
        int exactlyOne = 0;
        int neither = 0;
        for (int i = 0; i < n; i++) {
            boolean inA = i < a;
            boolean inB = i >= onlyA && i < onlyA + b;
            exactlyOne += inA != inB ? 1 : 0;
            neither += !inA && !inB ? 1 : 0;
        }
        t.check(exactlyOne == onlyA + onlyB && neither == none && n - a - b + both == none);
        List<String> verbs = d.some(
                2,
                Words.phrases("sing in the choir, play chess, cycle to work, speak Spanish, have a season "
                        + "ticket, read the newsletter, drink coffee, own a dog, do night shifts, take "
                        + "the stairs, play football, learn Italian"));
        t.with(
                "n",
                n,
                "a",
                a,
                "b",
                b,
                "both",
                both,
                "none",
                none,
                "va",
                verbs.get(0),
                "vb",
                verbs.get(1),
                "firm",
                Words.firm(d),
                "oa",
                onlyA,
                "ob",
                onlyB,
                "one",
                onlyA + onlyB,
                "union",
                a + b - both,
                "sum",
                a + b,
                "some",
                n - none);
        t.ask();
        switch (t.form()) {
            case 0 ->
                t.answer(
                        "{none}.\n\nAdding {a} and {b} counts the {both} twice, so {a} + {b} − {both} "
                                + "= {union} do at least one. {n} − {union} = {none}.",
                        "{none} do neither. {union} do at least one of the two ({sum} minus {both} "
                                + "counted twice), out of {n}.");
            case 1 ->
                t.answer(
                        "{both}.\n\n{n} − {none} = {some} do at least one. {a} + {b} = {sum} is {both} "
                                + "more than that, so {both} were counted twice.",
                        "{sum} − {some} = {both} do both, where {some} = {n} − {none} is everyone who "
                                + "does at least one.");
            case 2 ->
                t.answer(
                        "{one}: {a} − {both} = {oa} only {va}, and {b} − {both} = {ob} only {vb}.",
                        "{oa} + {ob} = {one}. From each group take away the {both} who do both.");
            default ->
                t.answer(
                        "{b}.\n\n{n} − {none} = {some} do at least one of the two. Of those {a} {va}, "
                                + "so {ob} only {vb}. With the {both} who do both that makes {b}.",
                        "{ob} + {both} = {b}: {some} do at least one, and {some} − {a} = {ob} of them only {vb}.");
        }
        if (d.chance(35) && t.form() < 2) {
            t.follow("How many {va} but do not {vb}?", "And how many only {va}?");
            t.answer("{a} − {both} = {oa}.", "{oa}: of the {a} who {va}, {both} also {vb}.");
        }
    }

    private static void sets(Talk t, Draw d) {
        boolean numbers = t.form() == 2;
        List<String> pool = numbers
                ? java.util.stream.IntStream.rangeClosed(1, 30)
                        .mapToObj(String::valueOf)
                        .toList()
                : d.of(Words.FIRST, Words.TOWNS, Words.FIRST);
        List<String> all = d.some(10, pool);
        List<String> a = d.shuffled(all.subList(0, d.between(6, 7)));
        List<String> b = d.shuffled(all.subList(d.between(3, 4), 10));
        List<String> shared = a.stream().filter(b::contains).toList();
        List<String> onlyA = a.stream().filter(x -> !b.contains(x)).toList();
        List<String> onlyB = b.stream().filter(x -> !a.contains(x)).toList();
        TreeSet<String> union = new TreeSet<>(a);
        union.addAll(b);
        t.check(union.size() == shared.size() + onlyA.size() + onlyB.size()
                && union.size() == 10
                && union.containsAll(all));
        t.with(
                "a",
                String.join(", ", a),
                "b",
                String.join(", ", b),
                "sa",
                braces(a),
                "sb",
                braces(b),
                "shared",
                numbers ? braces(shared) : English.list(shared),
                "oa",
                numbers ? braces(onlyA) : English.list(onlyA),
                "ob",
                numbers ? braces(onlyB) : English.list(onlyB),
                "union",
                braces(new ArrayList<>(union)),
                "ns",
                shared.size(),
                "na",
                a.size(),
                "nb",
                b.size(),
                "sum",
                a.size() + b.size());
        t.ask();
        switch (t.form()) {
            case 0 -> t.answer("{shared}.", "{ns} names are on both: {shared}.");
            case 1 ->
                t.answer(
                        "- Only in the first: {oa}\n- Only in the second: {ob}\n- In both: {shared}",
                        "Both: {shared}\nFirst only: {oa}\nSecond only: {ob}");
            case 2 ->
                t.answer(
                        "A ∪ B = {union}\nA ∩ B = {shared}\nA \\ B = {oa}",
                        "- A ∪ B = {union}\n- A ∩ B = {shared}\n- A \\ B = {oa}\n\nA \\ B holds what "
                                + "is in A but not in B.");
            case 3 ->
                t.answer(
                        "No answer yet from {oa}. Confirmed without an invitation: {ob}.",
                        "- Not answered: {oa}\n- Not on the list of guests: {ob}");
            default ->
                t.answer(
                        "10. There are {na} + {nb} = {sum} entries, and {ns} of them are on both lists ({shared}).",
                        "Together 10: {sum} lines minus {ns} that appear twice.");
        }
        if (d.chance(35) && t.form() < 2) {
            t.follow(
                    "What is the list without any repeats, in alphabetical order?",
                    "Give me both lists merged, sorted, no duplicates.");
            t.reply(String.join("\n", union));
        }
    }

    private static String braces(List<String> items) {
        boolean numbers = items.stream().allMatch(x -> x.matches("\\d+"));
        List<String> sorted = numbers
                ? items.stream()
                        .sorted(java.util.Comparator.comparingInt(Integer::parseInt))
                        .toList()
                : items;
        return "{" + String.join(", ", sorted) + "}";
    }

    private record Claim(String text, java.util.function.IntPredicate holds) {}

    private static void truth(Talk t, Draw d) {
        int n = 3;
        List<String> people = d.some(n, Words.FIRST);
        List<Claim> claims = new ArrayList<>();
        List<Integer> consistent = new ArrayList<>();
        while (consistent.size() != 1) {
            claims.clear();
            consistent.clear();
            for (int p = 0; p < n; p++) {
                claims.add(claim(p, people, d));
            }
            for (int world = 0; world < 1 << n; world++) {
                boolean fits = true;
                for (int p = 0; p < n; p++) {
                    fits &= claims.get(p).holds().test(world) == ((world >> p & 1) == 1);
                }
                if (fits) {
                    consistent.add(world);
                }
            }
        }
        int world = consistent.getFirst();
        List<String> rows = new ArrayList<>();
        List<String> honest = new ArrayList<>();
        List<String> liars = new ArrayList<>();
        List<String> why = new ArrayList<>();
        for (int p = 0; p < n; p++) {
            boolean truthful = (world >> p & 1) == 1;
            (truthful ? honest : liars).add(people.get(p));
            t.check(claims.get(p).holds().test(world) == truthful);
            rows.add(people.get(p) + " says: \"" + claims.get(p).text() + "\"");
            why.add("\"" + claims.get(p).text() + "\" is then "
                    + (truthful ? "true, as it should be for " : "false, which fits a liar like ") + people.get(p)
                    + ".");
        }
        t.check(honest.size() + liars.size() == n);
        t.with(
                "lines",
                String.join(" ", rows),
                "list",
                English.bullets(rows),
                "honest",
                honest.isEmpty() ? "nobody" : English.list(honest),
                "liars",
                liars.isEmpty() ? "nobody" : English.list(liars),
                "hv",
                honest.size() > 1 ? "tell" : "tells",
                "lv",
                liars.size() > 1 ? "lie" : "lies",
                "why",
                English.bullets(why));
        t.ask();
        t.answer(
                "{^honest} {hv} the truth, {liars} {lv}.\n\n{why}\n\nAll other ways to hand "
                        + "out the roles lead to a contradiction.",
                "Truthful: {honest}. Lying: {liars}.\n\nCheck:\n\n{why}\n\nThe remaining seven "
                        + "combinations contradict themselves.");
    }

    private static Claim claim(int speaker, List<String> people, Draw d) {
        int a = (speaker + d.between(1, 2)) % 3;
        int b = 3 - speaker - a;
        return switch (d.between(0, 4)) {
            case 0 -> new Claim(people.get(a) + " is a liar.", w -> (w >> a & 1) == 0);
            case 1 ->
                new Claim(people.get(a) + " and I are of the same kind.", w -> (w >> a & 1) == (w >> speaker & 1));
            case 2 -> new Claim("Exactly one of us three lies.", w -> Integer.bitCount(w) == 2);
            case 3 ->
                new Claim(
                        "At least one of " + people.get(a) + " and " + people.get(b) + " lies.",
                        w -> (w >> a & 1) == 0 || (w >> b & 1) == 0);
            default ->
                new Claim(
                        people.get(a) + " lies or " + people.get(b) + " tells the truth.",
                        w -> (w >> a & 1) == 0 || (w >> b & 1) == 1);
        };
    }
}
