package assay.question;

import static assay.question.Draws.condition;
import static assay.question.Draws.number;
import static assay.question.Draws.threshold;

import assay.question.Cast.Call;
import java.util.List;
import java.util.stream.Stream;

/// GROUP BY on one table, and HAVING.
final class GroupPatterns {
    private static final String GROUP = "group by";
    private static final String HAVING = "having";
    private static final String TWO_GROUPS = "SELECT 1 WHERE (SELECT COUNT(DISTINCT {C0}) FROM {T} WHERE {K}) < 2";

    /// The condition after HAVING leaves some groups out.
    private static final String CHOOSES =
            "SELECT 1 WHERE (SELECT COUNT(*) FROM (SELECT {C0} FROM {T} GROUP BY {C0} HAVING %s)) = "
                    + "(SELECT COUNT(DISTINCT {C0}) FROM {T})";

    private static final List<Pattern> GROUPS = List.of(
            Pattern.of("group_count", GROUP, 2, "number of rows per category")
                    .on(Call.table().with(Wants.CATEGORY))
                    .draws(play -> condition(play, "k"))
                    .gold("SELECT {C0}, COUNT(*) FROM {T} WHERE {K} GROUP BY {C0}")
                    .proof(TWO_GROUPS)
                    .asked(
                            "How many {many} {k} are there for each {c0.say}? Leave out those without any.",
                            "Count the {many} {k} by {c0.say}.",
                            "For every {c0.say} that occurs, show the number of {many} {k}.",
                            "Break the {many} {k} down by {c0.say} and count each group."),
            Pattern.of("group_average", GROUP, 2, "average per category")
                    .on(Call.table().with(Wants.CATEGORY).with(Wants.FULL_AMOUNT))
                    .draws(play -> condition(play, "k"))
                    .gold("SELECT {C0}, ROUND(AVG({C1}), 2) FROM {T} WHERE {K} GROUP BY {C0}")
                    .proof(TWO_GROUPS)
                    .proof("SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM {T} WHERE {K} GROUP BY {C0} HAVING COUNT(*) > 1)")
                    .asked(
                            "What is the average {c1} per {c0.say}, counting only {many} {k}? Round to two decimals.",
                            "For each {c0.say}, show the mean {c1} of the {many} {k}, rounded to two decimals.",
                            "Compare the {c0.s}: what is the average {c1} of the {many} {k} in each? Two decimals, please.",
                            "Group the {many} {k} by {c0.say} and give the average {c1} of each group to two decimals."),
            Pattern.of("group_sum", GROUP, 2, "sum per category, largest first")
                    .on(Call.table().with(Wants.CATEGORY).with(Wants.SUM))
                    .gold("SELECT {C0}, {C1.O}SUM({C1}){C1.E} AS total FROM {T} GROUP BY {C0} ORDER BY total DESC")
                    .proof("SELECT ROUND(x, 2) FROM (SELECT SUM({C1}) AS x FROM {T} GROUP BY {C0}) GROUP BY 1 "
                            + "HAVING COUNT(*) > 1")
                    .asked(
                            "What is the total {c1}{c1.round} of the {many} for each {c0.say}? Largest total first.",
                            "For each {c0.say}, add up the {c1} of the {many}{c1.round} and sort from the highest total "
                                    + "to the lowest.",
                            "Show every {c0.say} with the sum of the {c1} of its {many}{c1.round}, in descending order of "
                                    + "the sum.",
                            "Where does most of the {c1.say} come from? List {c0.say} and total {c1}{c1.round} over the "
                                    + "{many}, biggest first."),
            Pattern.of("group_extremes", GROUP, 2, "lowest and highest number per category")
                    .on(Call.table().with(Wants.CATEGORY).with(Wants.FULL_MEASURE))
                    .gold("SELECT {C0}, MIN({C1}), MAX({C1}) FROM {T} GROUP BY {C0}")
                    .asked(
                            "For each {c0.say}, what are the lowest and the highest {c1} of the {many}?",
                            "Show every {c0.say} with the minimum and the maximum {c1} of its {many}.",
                            "Per {c0.say}, between which values {c1.is} the {c1} of the {many}? Give the smallest and the "
                                    + "largest.",
                            "Group the {many} by {c0.say} and report the smallest and then the largest {c1} of each "
                                    + "group."),
            Pattern.of("group_most", GROUP, 2, "the category with the most rows")
                    .on(Call.table().with(Wants.CATEGORY))
                    .draws(play -> condition(play, "k"))
                    .gold(
                            "SELECT {C0}, COUNT(*) AS number FROM {T} WHERE {K} GROUP BY {C0} ORDER BY number DESC LIMIT 1")
                    .proof(TWO_GROUPS)
                    .proof(
                            "SELECT n FROM (SELECT COUNT(*) AS n FROM {T} WHERE {K} GROUP BY {C0} ORDER BY n DESC LIMIT 2) "
                                    + "GROUP BY n HAVING COUNT(*) > 1")
                    .asked(
                            "Which {c0.say} is the most frequent among the {many} {k}, and how many are there?",
                            "Find the {c0.say} with the largest number of {many} {k}; show it with that number.",
                            "What is the most common {c0.say} of the {many} {k}? Add how often it occurs.",
                            "By number of {many} {k}, which {c0.say} comes first? Give the {c0.say} and the number."),
            Pattern.of("group_two", GROUP, 2, "number of rows per pair of categories")
                    .on(Call.table().with(Wants.CATEGORY).with(Wants.CATEGORY))
                    .gold("SELECT {C0}, {C1}, COUNT(*) FROM {T} GROUP BY {C0}, {C1}")
                    .proof("SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM {T} GROUP BY {C0}, {C1} HAVING COUNT(*) > 1)")
                    .asked(
                            "How many {many} are there for each combination of {c0.say} and {c1.say} that occurs?",
                            "Count the {many} by {c0.say} and, within it, by {c1.say}.",
                            "Show {c0.say}, {c1.say} and the number of {many} for every pair that exists.",
                            "Break the number of {many} down by {c0.say} and {c1.say}; leave out empty combinations."),
            Pattern.of("group_latest", GROUP, 2, "latest date per category")
                    .on(Call.table().with(Wants.CATEGORY).with(Wants.DATE))
                    .gold("SELECT {C0}, MAX({C1}) FROM {T} GROUP BY {C0}")
                    .asked(
                            "For each {c0.say}, what is the latest {c1.say} of the {many}?",
                            "Show every {c0.say} with the most recent {c1.say} among its {many}.",
                            "When was the last one? Per {c0.say}, give the latest {c1.say} of the {many}.",
                            "Group the {many} by {c0.say} and return the newest {c1.say} of each group."));

    private static final List<Pattern> HAVINGS = List.of(
            Pattern.of("having_count", HAVING, 2, "categories with at least some rows")
                    .on(Call.table().with(Wants.CATEGORY))
                    .draws(play -> number(play, "n", 2, 9))
                    .gold("SELECT {C0}, COUNT(*) FROM {T} GROUP BY {C0} HAVING COUNT(*) >= {N}")
                    .proof(CHOOSES.formatted("COUNT(*) >= {N}"))
                    .asked(
                            "Which {c0.s} have at least {n} {many}? Show the {c0.say} and the number of {many}.",
                            "List every {c0.say} with {n} or more {many}, and how many there are.",
                            "For which {c0.s} do we have {n} {many} or more? Give the {c0.say} with the count.",
                            "Count the {many} per {c0.say} and keep only counts of at least {n}."),
            Pattern.of("having_few", HAVING, 2, "categories with fewer than some rows that meet a condition")
                    .on(Call.table().with(Wants.CATEGORY))
                    .draws(play -> number(play, "n", 2, 6) && condition(play, "k"))
                    .gold("SELECT {C0}, COUNT(*) FROM {T} WHERE {K} GROUP BY {C0} HAVING COUNT(*) > {N}")
                    .proof(
                            "SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM {T} WHERE {K} GROUP BY {C0} HAVING COUNT(*) <= {N})")
                    .asked(
                            "Counting only {many} {k}, which {c0.s} have more than {n} of them? Show {c0.say} and number.",
                            "List every {c0.say} that has more than {n} {many} {k}, together with their number.",
                            "Among the {many} {k}, which {c0.s} occur more than {n} times, and how often?",
                            "Group the {many} {k} by {c0.say}; I only want groups of more than {n}, with their sizes."),
            Pattern.of("having_average", HAVING, 2, "categories with an average above a number")
                    .on(Call.table().with(Wants.CATEGORY).with(Wants.FULL_AMOUNT))
                    .draws(play -> threshold(play, "n", play.column(1)))
                    .gold("SELECT {C0}, ROUND(AVG({C1}), 2) FROM {T} GROUP BY {C0} HAVING AVG({C1}) > {N}")
                    .proof(CHOOSES.formatted("AVG({C1}) > {N}"))
                    .proof("SELECT 1 FROM {T} GROUP BY {C0} HAVING ABS(AVG({C1}) - {N}) < 0.01")
                    .asked(
                            "For which {c0.s} is the average {c1.say} of the {many} above {n}? Show the {c0.say} and that "
                                    + "average, rounded to two decimals.",
                            "List every {c0.say} whose {many} have an average {c1.say} of more than {n}, with the "
                                    + "average to two decimals.",
                            "Per {c0.say}, compute the mean {c1} of the {many}; keep those above {n} and round to two "
                                    + "decimals.",
                            "Which {c0.s} stand out with a mean {c1.say} over {n} among their {many}? Give the mean "
                                    + "rounded to two decimals as well."),
            Pattern.of("having_sum", HAVING, 2, "categories with a sum above a number, and enough rows")
                    .on(Call.table().with(Wants.CATEGORY).with(Wants.SUM))
                    .draws(play -> Names.totalOf(play))
                    .gold("SELECT {C0}, {C1.O}SUM({C1}){C1.E} FROM {T} GROUP BY {C0} HAVING SUM({C1}) > {N}")
                    .proof(CHOOSES.formatted("SUM({C1}) > {N}"))
                    .asked(
                            "Which {c0.s} have {many} with a total {c1.say} of more than {n}? Show the {c0.say} and the "
                                    + "total{c1.round}.",
                            "Add up the {c1} of the {many} per {c0.say} and list only totals above {n}{c1.round}.",
                            "For which {c0.s} is the sum of the {c1.say} of all {many} greater than {n}? Give the sum "
                                    + "too{c1.round}.",
                            "List {c0.say} and total {c1} of the {many}{c1.round} wherever the total is over {n}."));

    static final List<Pattern> ALL =
            Stream.of(GROUPS, HAVINGS).flatMap(List::stream).toList();

    private GroupPatterns() {}
}
