package assay.question;

import static assay.question.Draws.comparison;
import static assay.question.Draws.condition;
import static assay.question.Draws.pair;
import static assay.question.Draws.range;
import static assay.question.Draws.value;

import assay.question.Cast.Call;
import java.util.List;

/// One table: numbers compared, BETWEEN, IN, columns beside each other.
final class ComparisonPatterns {
    private static final String GROUP = "comparison";

    static final List<Pattern> ALL = List.of(
            Pattern.of("compare_number", GROUP, 1, "names and numbers of the rows above or below a number")
                    .on(Call.named().with(Wants.MEASURE))
                    .draws(play -> comparison(play, "n", play.column(0)))
                    .gold("SELECT {L}, {C0} FROM {T} WHERE {C0} {N.OP} {N}")
                    .proof(
                            "SELECT 1 WHERE (SELECT COUNT(*) FROM {T} WHERE {C0} {N.OP} {N}) = (SELECT COUNT(*) FROM {T})")
                    .asked(
                            "For which {many} {c0.is} the {c0.say} {n.op} {n}? Show the {label} and the {c0}.",
                            "Show the {label} and the {c0} of every {one} whose {c0.say} {c0.is} {n.op} {n}.",
                            "List all {many} whose {c0.say} {c0.is} {n.op} {n}, with {label} and {c0}.",
                            "I want to see the {labels} of the {many} whose {c0.say} {c0.is} {n.op} {n}, "
                                    + "together with the {c0}."),
            Pattern.of("compare_between", GROUP, 1, "names of the rows with a number in a range")
                    .on(Call.named().with(Wants.MEASURE))
                    .draws(play -> range(play, play.column(0)))
                    .gold("SELECT {L} FROM {T} WHERE {C0} BETWEEN {LO} AND {HI}")
                    .asked(
                            "List the {labels} of the {many} whose {c0.say} {c0.is} between {lo} and {hi}, both "
                                    + "included.",
                            "For which {many} {c0.is} the {c0.say} in the range from {lo} to {hi} inclusive? Give the {labels}.",
                            "Give the {label} of each {one} whose {c0.say} {c0.is} at least {lo} and at most {hi}.",
                            "Find the {many} whose {c0.say} {c0.is} in the range from {lo} to {hi} (limits included) and show "
                                    + "their {labels}."),
            Pattern.of("compare_between_count", GROUP, 1, "number of rows with a number in a range")
                    .on(Call.table().with(Wants.MEASURE))
                    .draws(play -> range(play, play.column(0)))
                    .gold("SELECT COUNT(*) FROM {T} WHERE {C0} BETWEEN {LO} AND {HI}")
                    .asked(
                            "How many {many} are there whose {c0.say} {c0.is} between {lo} and {hi}, limits included?",
                            "Count the {many} whose {c0.say} {c0.is} at least {lo} and at most {hi}.",
                            "What is the number of {many} whose {c0.say} {c0.is} in the range from {lo} to {hi}, both "
                                    + "ends included?",
                            "Please count every {one} whose {c0.say} {c0.is} from {lo} up to and including {hi}."),
            Pattern.of("compare_in", GROUP, 1, "names of the rows with one of two values")
                    .on(Call.named()
                            .with(Wants.CATEGORY.and(column -> column.distinct().size() > 2)))
                    .draws(play -> pair(play, "v", "w", play.column(0)))
                    .gold("SELECT {L}, {C0} FROM {T} WHERE {C0} IN ({V}, {W})")
                    .asked(
                            "Show the {label} and the {c0.say} of all {many} whose {c0.say} {c0.is} {v} or {w}.",
                            "Which {many} have {v} or {w} as their {c0.say}? Give the {label} and the {c0.say}.",
                            "List {label} and {c0.say} for each {one} whose {c0.say} {c0.is} either {v} or {w}.",
                            "I only need the {many} with {v} or {w} as {c0.say}: show the {label} and the {c0.say} "
                                    + "of each."),
            Pattern.of("compare_not", GROUP, 1, "number of rows that lack a value of a category and meet a condition")
                    .on(Call.table().with(Wants.CATEGORY))
                    .draws(play -> value(play, "v", play.column(0)) && condition(play, "k"))
                    .gold("SELECT COUNT(*) FROM {T} WHERE {C0} <> {V} AND {K}")
                    .proof("SELECT 1 WHERE (SELECT COUNT(*) FROM {T} WHERE {C0} <> {V} AND {K}) = 0")
                    .asked(
                            "Leaving out those whose {c0.say} {c0.is} {v}, how many {many} are there {k}?",
                            "How many {many} {k} have something other than {v} as their {c0.say}?",
                            "Count the {many} {k}, but not those whose {c0.say} {c0.is} {v}.",
                            "Without the {many} whose {c0.say} {c0.is} {v}, what is the number of {many} {k}?"),
            Pattern.of(
                            "compare_columns",
                            GROUP,
                            1,
                            "number of rows in which one number exceeds another of the same unit")
                    .on(Call.table()
                            .with(Wants.MEASURE)
                            .with(Wants.MEASURE)
                            .where(cast -> cast.column(0)
                                    .word()
                                    .unit()
                                    .equals(cast.column(1).word().unit())))
                    .gold("SELECT COUNT(*) FROM {T} WHERE {C0} > {C1}")
                    .proof("SELECT 1 WHERE (SELECT COUNT(*) FROM {T} WHERE {C0} > {C1}) IN "
                            + "(0, (SELECT COUNT(*) FROM {T}))")
                    .asked(
                            "For how many {many} {c0.is} the {c0.say} greater than the {c1.say}?",
                            "Count the {many} whose {c0.say} {c0.is} greater than their {c1.say}.",
                            "In how many {many} {c0.is} the {c0.say} above the {c1.say} of the same {one}?",
                            "Comparing the two figures of each {one}, what is the number of {many} whose {c0.say} "
                                    + "{c0.is} larger than the {c1.say}?"),
            Pattern.of("lookup_value", GROUP, 1, "one value of a row that is named")
                    .on(Call.labelled()
                            .with(column -> Wants.MEASURE.test(column)
                                    || Wants.ANY_DATE.test(column)
                                    || Wants.CATEGORY.test(column)))
                    .draws(play -> Names.row(play, "v"))
                    .gold("SELECT {C0} FROM {T} WHERE {L} = {V}")
                    .asked(
                            "What {c0.is} the {c0} of the {one} {v}?",
                            "Tell me the {c0} of the {one} {v}.",
                            "I need to know the {c0} that {c0.is} recorded for the {one} {v}.",
                            "Look up the {one} {v} and give me {its} {c0}."),
            Pattern.of("lookup_two", GROUP, 1, "two values of the rows that meet a condition")
                    .on(Call.named().with(Wants.CATEGORY.or(Wants.DATE)).with(Wants.FULL_MEASURE))
                    .draws(play -> condition(play, "k"))
                    .gold("SELECT {L}, {C0}, {C1} FROM {T} WHERE {K}")
                    .asked(
                            "For each {one} {k.one}, show the {label}, the {c0} and the {c1}.",
                            "Give me three columns for the {many} {k}: {label}, {c0} and {c1}.",
                            "List {label}, {c0} and {c1} of all {many} {k}.",
                            "What are the {label}, the {c0} and the {c1} of each {one} {k.one}?"));

    private ComparisonPatterns() {}
}
