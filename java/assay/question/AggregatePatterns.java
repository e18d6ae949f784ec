package assay.question;

import static assay.question.Draws.condition;

import assay.question.Cast.Call;
import java.util.List;

/// One number over some rows: AVG, SUM, MIN, MAX and what is made of them.
final class AggregatePatterns {
    private static final String GROUP = "aggregate";
    private static final String TWO = "SELECT 1 WHERE (SELECT COUNT({C0}) FROM {T} WHERE {K}) < 2";

    static final List<Pattern> ALL = List.of(
            Pattern.of("aggregate_average", GROUP, 1, "average of a number")
                    .on(Call.table().with(Wants.AMOUNT))
                    .draws(play -> condition(play, "k"))
                    .gold("SELECT ROUND(AVG({C0}), 2) FROM {T} WHERE {K}")
                    .proof(TWO)
                    .asked(
                            "What is the average {c0} of the {many} {k}? Round to two decimals.",
                            "Compute the mean {c0} over all {many} {k}, rounded to two decimals.",
                            "On average, what {c0.is} the {c0} of {many} {k}? Give two decimals.",
                            "I need the average {c0} for {many} {k}, rounded to two decimal places."),
            Pattern.of("aggregate_sum", GROUP, 1, "sum of a number")
                    .on(Call.table().with(Wants.SUM))
                    .draws(play -> condition(play, "k"))
                    .gold("SELECT {C0.O}SUM({C0}){C0.E} FROM {T} WHERE {K}")
                    .proof(TWO)
                    .asked(
                            "What is the total {c0} of the {many} {k}{c0.comma}?",
                            "Add up the {c0} of all {many} {k}{c0.comma}.",
                            "Taken together, what {c0.is} the {c0} of the {many} {k}{c0.comma}?",
                            "For the accounts, give me the sum of the {c0} over the {many} {k}{c0.comma}."),
            Pattern.of("aggregate_extremes", GROUP, 1, "lowest and highest number")
                    .on(Call.table().with(Wants.MEASURE))
                    .draws(play -> condition(play, "k"))
                    .gold("SELECT MIN({C0}), MAX({C0}) FROM {T} WHERE {K}")
                    .proof("SELECT 1 WHERE (SELECT COUNT(DISTINCT {C0}) FROM {T} WHERE {K}) < 2")
                    .asked(
                            "What are the lowest and the highest {c0} among the {many} {k}?",
                            "Give the minimum and the maximum {c0} of the {many} {k}, in this order.",
                            "Between which two values {c0.is} the {c0} of the {many} {k}? Return the smallest and the "
                                    + "largest.",
                            "Show two numbers for the {many} {k}: the smallest {c0}, then the largest."),
            Pattern.of("aggregate_spread", GROUP, 2, "difference of the highest and the lowest number")
                    .on(Call.table().with(Wants.MEASURE))
                    .draws(play -> condition(play, "k"))
                    .gold("SELECT {C0.O}MAX({C0}) - MIN({C0}){C0.E} FROM {T} WHERE {K}")
                    .proof("SELECT 1 WHERE (SELECT COUNT(DISTINCT {C0}) FROM {T} WHERE {K}) < 2")
                    .asked(
                            "By how much do the highest and the lowest {c0} of the {many} {k} differ{c0.comma}?",
                            "What is the difference between the highest and the lowest {c0} among the {many} "
                                    + "{k}{c0.comma}?",
                            "Compute the spread of the {c0} (highest minus lowest) over the {many} {k}{c0.comma}.",
                            "For {many} {k}, subtract the smallest {c0} from the largest{c0.comma} and tell me the "
                                    + "result."),
            Pattern.of("aggregate_three", GROUP, 2, "count, average and maximum in one row")
                    .on(Call.table().with(Wants.FULL_AMOUNT))
                    .draws(play -> condition(play, "k"))
                    .gold("SELECT COUNT(*), ROUND(AVG({C0}), 2), MAX({C0}) FROM {T} WHERE {K}")
                    .proof(TWO)
                    .asked(
                            "For the {many} {k}, give the count, the average {c0} rounded to two decimals, and the "
                                    + "highest {c0}.",
                            "Summarise the {many} {k} in one row: how many there are, their average {c0} (two decimals) "
                                    + "and their maximum {c0}.",
                            "How many {many} are there {k}, what is their average {c0} to two decimals, and what is the "
                                    + "highest?",
                            "I want three figures about the {many} {k}: number, mean {c0} rounded to two decimals, "
                                    + "greatest {c0}."),
            Pattern.of("aggregate_two_sums", GROUP, 2, "sums of two numbers in one row")
                    .on(Call.table().with(Wants.SUM).with(Wants.SUM))
                    .draws(play -> condition(play, "k"))
                    .gold("SELECT {C0.O}SUM({C0}){C0.E}, {C1.O}SUM({C1}){C1.E} FROM {T} WHERE {K}")
                    .proof(TWO)
                    .asked(
                            "What are the total {c0}{c0.round} and the total {c1}{c1.round} of the {many} {k}?",
                            "Add up both the {c0}{c0.round} and the {c1}{c1.round} of the {many} {k}.",
                            "For the {many} {k}, show the sum of the {c0}{c0.round} and the sum of the {c1}{c1.round}.",
                            "Give me two totals over the {many} {k}, first the {c0}{c0.round}, then the "
                                    + "{c1}{c1.round}."),
            Pattern.of("aggregate_average_text", GROUP, 1, "average of a number for the rows with and without a flag")
                    .on(Call.table().with(Wants.AMOUNT).with(Wants.FLAG))
                    .gold("SELECT {C1}, ROUND(AVG({C0}), 2) FROM {T} GROUP BY {C1}")
                    .proof("SELECT {C1} FROM {T} GROUP BY {C1} HAVING COUNT({C0}) < 2")
                    .asked(
                            "Compare the {many} that {c1.are} (1) with those that {c1.arenot} (0): show 1 or 0 and the "
                                    + "average {c0}, rounded to two decimals.",
                            "What is the average {c0} of the {many} that {c1.are} and of those that {c1.arenot}? Mark the "
                                    + "first group with 1, the other with 0, and round to two decimals.",
                            "Group the {many} by whether each {c1.say} (1) or {c1.not} (0) and give each group's mean "
                                    + "{c0} to two decimals.",
                            "Does it make a difference for the {c0} whether {a one} {c1.say}? Show the flag (1 for yes, 0 "
                                    + "for no) with the average, rounded to two decimals."));

    private AggregatePatterns() {}
}
