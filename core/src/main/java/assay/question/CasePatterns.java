package assay.question;

import static assay.question.Draws.condition;
import static assay.question.Draws.range;
import static assay.question.Draws.threshold;
import static assay.question.Draws.value;

import assay.question.Cast.Call;
import java.util.List;

/// CASE, sums over conditions, percentages.
final class CasePatterns {
    private static final String GROUP = "case and share";

    static final List<Pattern> ALL = List.of(
            Pattern.of("case_label", GROUP, 2, "a word for each row, by a number")
                    .on(Call.named().with(Wants.FULL_AMOUNT))
                    .draws(play -> threshold(play, "n", play.column(0)) && condition(play, "k"))
                    .gold("SELECT {L}, CASE WHEN {C0} >= {N} THEN 'high' ELSE 'low' END AS class FROM {T} WHERE {K}")
                    .proof("SELECT 1 WHERE (SELECT COUNT(DISTINCT {C0} >= {N}) FROM {T} WHERE {K}) < 2")
                    .asked(
                            "For each {one} {k.one}, show the {label} and the word 'high' if the {c0.say} {c0.is} at least "
                                    + "{n}, otherwise 'low'.",
                            "Label the {many} {k}: 'high' if the {c0.say} {c0.is} {n} or more, 'low' if less. Show {label} and "
                                    + "that word.",
                            "List the {labels} of the {many} {k} with a second column that says 'high' where the {c0.say} "
                                    + "{c0.is} {n} or more and 'low' where not.",
                            "Sort the {many} {k} into 'high' ({c0.say} at least {n}) and 'low' (below that); return "
                                    + "{label} and class of each."),
            Pattern.of("case_count", GROUP, 3, "number of rows in three classes")
                    .on(Call.table().with(Wants.FULL_AMOUNT))
                    .draws(play -> range(play, play.column(0)))
                    .gold("SELECT CASE WHEN {C0} < {LO} THEN 'low' WHEN {C0} <= {HI} THEN 'medium' ELSE 'high' END AS "
                            + "class, COUNT(*) FROM {T} GROUP BY class")
                    .proof("SELECT 1 WHERE (SELECT COUNT(*) FROM {T} WHERE {C0} < {LO}) = 0 "
                            + "OR (SELECT COUNT(*) FROM {T} WHERE {C0} > {HI}) = 0")
                    .asked(
                            "Divide the {many} by {c0.say} into 'low' (below {lo}), 'medium' (from {lo} to {hi}, limits "
                                    + "included) and 'high' (above that), and count each class.",
                            "How many {many} are 'low', 'medium' and 'high' by {c0.say}, if low means under {lo}, medium "
                                    + "{lo} to {hi} inclusive, and high anything more? Show class and number.",
                            "Group the {many} by size of the {c0.say}: 'low' is less than {lo}, 'high' is more than {hi}, "
                                    + "all others are 'medium'. Give the class and the number of {many}.",
                            "For a chart, count the {many} in the classes 'low' ({c0.say} below {lo}), 'medium' (at least "
                                    + "{lo}, at most {hi}) and 'high' (above {hi})."),
            Pattern.of("case_two_counts", GROUP, 3, "two conditional counts in one row per category")
                    .on(Call.table().with(Wants.CATEGORY).with(Wants.FLAG))
                    .gold("SELECT {C0}, SUM(CASE WHEN {C1} = 1 THEN 1 ELSE 0 END) AS yes, "
                            + "SUM(CASE WHEN {C1} = 0 THEN 1 ELSE 0 END) AS no FROM {T} GROUP BY {C0}")
                    .asked(
                            "For each {c0.say}, show the number of {many} that {c1.are} and, next to it, the number that "
                                    + "{c1.arenot}.",
                            "Per {c0.say}, give two counts of {many}: first those that {c1.are}, then those that "
                                    + "{c1.arenot}.",
                            "List every {c0.say} with two numbers side by side, the {many} that {c1.are} and the {many} "
                                    + "that {c1.arenot}.",
                            "In one row per {c0.say}: how many {many} are there that {c1.are}, and how many that "
                                    + "{c1.arenot}?"),
            Pattern.of("share_rows", GROUP, 3, "percentage of the rows that meet a condition")
                    .draws(play -> condition(play, "k"))
                    .gold("SELECT ROUND(100.0 * SUM(CASE WHEN {K} THEN 1 ELSE 0 END) / COUNT(*), 1) FROM {T}")
                    .asked(
                            "What percentage of all {many} are {many} {k}? Round to one decimal.",
                            "How many percent of the {many} belong to those {k}? Give one decimal.",
                            "Compute the share of {many} {k} among all {many}, in percent rounded to one decimal.",
                            "As a percentage of all {many} with one decimal, how large is the group of {many} {k}?"),
            Pattern.of("share_category", GROUP, 3, "percentage of the rows per category")
                    .on(Call.table().with(Wants.CATEGORY))
                    .draws(play -> condition(play, "k"))
                    .gold(
                            "SELECT {C0}, ROUND(100.0 * COUNT(*) / (SELECT COUNT(*) FROM {T} WHERE {K}), 1) AS percentage "
                                    + "FROM {T} WHERE {K} GROUP BY {C0}")
                    .proof("SELECT 1 WHERE (SELECT COUNT(DISTINCT {C0}) FROM {T} WHERE {K}) < 2")
                    .asked(
                            "What percentage of the {many} {k} does each {c0.say} account for? Round to one decimal.",
                            "Show every {c0.say} with its share, in percent to one decimal, of the {many} {k}.",
                            "Taking the {many} {k} as 100 percent, how are they divided among the {c0.s}? One decimal, "
                                    + "please.",
                            "Break the {many} {k} down by {c0.say} in percent, rounded to one decimal."),
            Pattern.of("share_sum", GROUP, 3, "percentage of a total that a category has")
                    .on(Call.table().with(Wants.SUM).with(Wants.CATEGORY))
                    .draws(play -> value(play, "v", play.column(1)))
                    .gold(
                            "SELECT ROUND(100.0 * SUM(CASE WHEN {C1} = {V} THEN {C0} ELSE 0 END) / SUM({C0}), 1) FROM {T}")
                    .asked(
                            "What percentage of the total {c0.say} of all {many} comes from those whose {c1.say} {c1.is} "
                                    + "{v}? Round to one decimal.",
                            "How many percent of the {c0.say} of all {many} together fall to the {many} with the {c1.say} "
                                    + "{v}? One decimal.",
                            "Compute the share of the {many} with {v} as {c1.say} in the total {c0.say} of all {many}, in "
                                    + "percent with one decimal.",
                            "Of the {c0.say} summed over all {many}, which percentage (one decimal) belongs to those "
                                    + "whose {c1.say} {c1.is} {v}?"),
            Pattern.of("case_sum_two", GROUP, 3, "sums of a number for two values of a category in one row")
                    .on(Call.table().with(Wants.SUM).with(Wants.CATEGORY))
                    .draws(play -> Draws.pair(play, "v", "w", play.column(1)))
                    .gold("SELECT {C0.O}SUM(CASE WHEN {C1} = {V} THEN {C0} ELSE 0 END){C0.E} AS first_total, "
                            + "{C0.O}SUM(CASE WHEN {C1} = {W} THEN {C0} ELSE 0 END){C0.E} AS second_total FROM {T}")
                    .asked(
                            "In a single row, show the total {c0} of the {many} whose {c1.say} {c1.is} {v} and that of the "
                                    + "{many} whose {c1.say} {c1.is} {w}{c0.comma}.",
                            "Compare the {c1.s} {v} and {w}: give the total {c0} of their {many} in two columns, in this "
                                    + "order{c0.comma}.",
                            "What is the total {c0} of the {many} with {v} as {c1.say}, and what is it with {w}? Return "
                                    + "both in one row{c0.comma}.",
                            "Put two sums of the {c0} side by side, first for {many} with the {c1.say} {v}, then for "
                                    + "those with {w}{c0.comma}."));

    private CasePatterns() {}
}
