package assay.question;

import static assay.question.Draws.condition;
import static assay.question.Draws.number;

import assay.question.Cast.Call;
import java.util.List;

/// ORDER BY, LIMIT and DISTINCT. Ties are proved away or broken by the name, and then the question says so.
final class OrderPatterns {
    private static final String GROUP = "order";

    /// No two of the first rows, and the first one left out, are equal.
    private static final String NO_TIE = "SELECT x FROM (SELECT {C0} AS x FROM {T} WHERE {K} AND {C0} IS NOT NULL "
            + "ORDER BY x %s LIMIT {N} + 1) GROUP BY x HAVING COUNT(*) > 1";

    private static final String ENOUGH = "SELECT 1 WHERE (SELECT COUNT({C0}) FROM {T} WHERE {K}) <= {N}";

    static final List<Pattern> ALL = List.of(
            Pattern.of("order_top", GROUP, 1, "the rows with the highest numbers")
                    .on(Call.named().with(Wants.FULL_AMOUNT))
                    .draws(play -> number(play, "n", 2, 7) && condition(play, "k"))
                    .gold("SELECT {L}, {C0} FROM {T} WHERE {K} ORDER BY {C0} DESC LIMIT {N}")
                    .proof(NO_TIE.formatted("DESC"))
                    .proof(ENOUGH)
                    .asked(
                            "Among the {many} {k}, which {n} have the highest {c0.say}? Show {label} and {c0}, highest "
                                    + "first.",
                            "List the {label} and the {c0} of the {n} {many} with the highest {c0.say}, counting only "
                                    + "{many} {k}. Start with the highest.",
                            "Give me the top {n} by {c0.say} of the {many} {k}: {label} and {c0}, in descending order.",
                            "Rank the {many} {k} by {c0.say} from high to low and keep the first {n}, with {label} and "
                                    + "{c0}."),
            Pattern.of("order_bottom", GROUP, 1, "the rows with the lowest numbers")
                    .on(Call.named().with(Wants.AMOUNT))
                    .draws(play -> number(play, "n", 2, 6) && condition(play, "k"))
                    .gold("SELECT {L}, {C0} FROM {T} WHERE {K} AND {C0} IS NOT NULL ORDER BY {C0} LIMIT {N}")
                    .proof(NO_TIE.formatted("ASC"))
                    .proof(ENOUGH)
                    .asked(
                            "Which {n} of the {many} {k} have the lowest recorded {c0.say}? Show {label} and {c0}, lowest "
                                    + "first.",
                            "List {label} and {c0} of the {n} {many} with the smallest recorded {c0.say}, among those "
                                    + "{k}, in ascending order.",
                            "From the {many} {k} with {a c0.known}, give me the {n} at the bottom: {label} and {c0}, "
                                    + "starting with the lowest.",
                            "Sort the {many} {k} by {c0.say} from low to high, leave out those without a value, and show "
                                    + "{label} and {c0} of the first {n}."),
            Pattern.of("order_single", GROUP, 1, "the row with the highest number")
                    .on(Call.named().with(Wants.FULL_AMOUNT))
                    .draws(play -> condition(play, "k"))
                    .gold("SELECT {L} FROM {T} WHERE {K} ORDER BY {C0} DESC LIMIT 1")
                    .proof(NO_TIE.formatted("DESC").replace("{N}", "1"))
                    .proof(ENOUGH.replace("{N}", "1"))
                    .asked(
                            "Which of the {many} {k} has the highest {c0.say}? Give the {label}.",
                            "Of all {many} {k}, what is the {label} of the one with the greatest {c0.say}?",
                            "Tell me the {label} of the {one} with the highest {c0.say}, considering only {many} {k}.",
                            "Who or what leads the {many} {k} in terms of {c0.say}? The {label} is enough."),
            Pattern.of("order_second", GROUP, 2, "the row with the second highest number")
                    .on(Call.named().with(Wants.FULL_AMOUNT))
                    .draws(play -> {
                        play.put("N", "2");
                        return condition(play, "k");
                    })
                    .gold("SELECT {L}, {C0} FROM {T} WHERE {K} ORDER BY {C0} DESC LIMIT 1 OFFSET 1")
                    .proof(NO_TIE.formatted("DESC"))
                    .proof(ENOUGH)
                    .asked(
                            "Which of the {many} {k} has the second highest {c0.say}? Show {label} and {c0}.",
                            "Sorted by {c0.say} from high to low, which {one} comes second among the {many} {k}? Give "
                                    + "{label} and {c0}.",
                            "Leave the leader aside: who is the runner-up in {c0.say} among the {many} {k}? I need the "
                                    + "{label} and the {c0}.",
                            "Return the {label} and the {c0} of the number two by {c0.say}, looking at the {many} {k} "
                                    + "only."),
            Pattern.of("order_sorted", GROUP, 1, "rows sorted by a number, then by name")
                    .on(Call.labelled().with(Wants.FULL_AMOUNT))
                    .draws(play -> condition(play, "k"))
                    .gold("SELECT {L}, {C0} FROM {T} WHERE {K} ORDER BY {C0} DESC, {L}")
                    .proof("SELECT {C0} FROM {T} WHERE {K} GROUP BY {C0} HAVING COUNT(*) > 1 AND "
                            + Names.SORTS_DIFFERENTLY.formatted("{L}"))
                    .asked(
                            "Show {label} and {c0} of the {many} {k}, from the highest {c0.say} to the lowest; where it is "
                                    + "equal, sort by {label} from A to Z.",
                            "List the {many} {k} with {label} and {c0}, sorted by {c0.say} in descending order and then "
                                    + "by {label} in alphabetical order.",
                            "I need an overview of the {many} {k}: {label} and {c0}, largest value first, ties in "
                                    + "alphabetical order of the {label}.",
                            "Sort the {many} {k} by falling {c0.say}, equal ones alphabetically by {label}, and give both "
                                    + "{label} and {c0}."),
            Pattern.of("order_newest", GROUP, 1, "the rows with the latest dates")
                    .on(Call.named().with(Wants.DATE))
                    .draws(play -> number(play, "n", 2, 6) && condition(play, "k"))
                    .gold("SELECT {L}, {C0} FROM {T} WHERE {K} ORDER BY {C0} DESC LIMIT {N}")
                    .proof(NO_TIE.formatted("DESC"))
                    .proof(ENOUGH)
                    .asked(
                            "Which {n} of the {many} {k} have the latest {c0.say}? Show {label} and {c0.say}, latest "
                                    + "first.",
                            "List {label} and {c0.say} of the {n} most recent {many} by {c0.say}, among those {k}, newest "
                                    + "first.",
                            "Give me the last {n} of the {many} {k}, going by {c0.say}: {label} and {c0.say}, from the "
                                    + "latest backwards.",
                            "Order the {many} {k} by {c0.say}, newest first, and keep {n} of them with {label} and "
                                    + "{c0.say}."),
            Pattern.of("order_oldest", GROUP, 1, "the rows with the earliest dates")
                    .on(Call.named().with(Wants.DATE))
                    .draws(play -> number(play, "n", 2, 6) && condition(play, "k"))
                    .gold("SELECT {L}, {C0} FROM {T} WHERE {K} ORDER BY {C0} LIMIT {N}")
                    .proof(NO_TIE.formatted("ASC"))
                    .proof(ENOUGH)
                    .asked(
                            "Which {n} of the {many} {k} have the earliest {c0.say}? Show {label} and {c0.say}, earliest "
                                    + "first.",
                            "Give {label} and {c0.say} of the first {n} {many} by {c0.say}, considering only those {k}, "
                                    + "in order of time.",
                            "Who or what came first? For the {many} {k}, list the {n} earliest by {c0.say} with {label} "
                                    + "and {c0.say}, oldest first.",
                            "Order the {many} {k} by {c0.say} from old to new and show {label} and {c0.say} of the first "
                                    + "{n}."),
            Pattern.of("distinct_values", "distinct", 1, "the different values of a category")
                    .on(Call.table().with(Wants.CATEGORY))
                    .draws(play -> condition(play, "k"))
                    .gold("SELECT DISTINCT {C0} FROM {T} WHERE {K}")
                    .proof("SELECT 1 WHERE (SELECT COUNT(DISTINCT {C0}) FROM {T} WHERE {K}) < 2")
                    .asked(
                            "Which different {c0.s} occur among the {many} {k}?",
                            "List every {c0.say} that occurs among the {many} {k}, each only once.",
                            "What {c0.s} do we find for the {many} {k}? No repetitions, please.",
                            "Give me the distinct {c0.s} of the {many} {k}."),
            Pattern.of("distinct_count", "distinct", 1, "number of different values")
                    .on(Call.table().with(Wants.CATEGORY.or(Wants.DATE)))
                    .draws(play -> condition(play, "k"))
                    .gold("SELECT COUNT(DISTINCT {C0}) FROM {T} WHERE {K}")
                    .proof("SELECT 1 WHERE (SELECT COUNT(*) FROM {T} WHERE {K}) < 2")
                    .asked(
                            "How many different {c0.s} are there among the {many} {k}?",
                            "Count the distinct {c0.s} of the {many} {k}.",
                            "What is the number of different {c0.s} that occur among the {many} {k}?",
                            "Without counting any of them twice, how many {c0.s} do the {many} {k} have?"),
            Pattern.of("distinct_pairs", "distinct", 2, "the different pairs of two categories")
                    .on(Call.table().with(Wants.CATEGORY).with(Wants.CATEGORY))
                    .draws(play -> condition(play, "k"))
                    .gold("SELECT DISTINCT {C0}, {C1} FROM {T} WHERE {K}")
                    .proof("SELECT 1 WHERE (SELECT COUNT(*) FROM {T} WHERE {K}) < 3")
                    .asked(
                            "Which combinations of {c0.say} and {c1.say} occur among the {many} {k}? List each only once.",
                            "List the distinct pairs of {c0.say} and {c1.say} of the {many} {k}.",
                            "For the {many} {k}, show every {c0.say} together with every {c1.say} it occurs with, without "
                                    + "repeating a pair.",
                            "Give me the different combinations of {c0.say} and {c1.say} that exist for {many} {k}."));

    private OrderPatterns() {}
}
