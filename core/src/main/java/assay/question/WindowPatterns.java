package assay.question;

import static assay.question.Draws.condition;
import static assay.question.Draws.number;

import assay.question.Cast.Call;
import java.util.List;

/// Window functions: ranks, running totals, neighbours, shares.
final class WindowPatterns {
    private static final String GROUP = "window";
    private static final String NO_TIE = "SELECT {C0} FROM {T} WHERE {K} GROUP BY {C0} HAVING COUNT(*) > 1";
    private static final String THREE = "SELECT 1 WHERE (SELECT COUNT(*) FROM {T} WHERE {K}) < 3";

    static final List<Pattern> ALL = List.of(
            Pattern.of("window_rank", GROUP, 3, "rank by a number")
                    .on(Call.labelled().with(Wants.FULL_AMOUNT))
                    .draws(play -> condition(play, "k"))
                    .gold("SELECT {L}, {C0}, RANK() OVER (ORDER BY {C0} DESC) AS standing FROM {T} WHERE {K} "
                            + "ORDER BY standing, {L}")
                    .proof("SELECT {C0} FROM {T} WHERE {K} GROUP BY {C0} HAVING COUNT(*) > 1 AND "
                            + Names.SORTS_DIFFERENTLY.formatted("{L}"))
                    .proof(THREE)
                    .asked(
                            "Rank the {many} {k} by {c0.say}, highest first: {label}, {c0} and rank. Equal values share a "
                                    + "rank and leave a gap after it; sort by rank, then {label}.",
                            "Show {label}, {c0} and place of the {many} {k}, the place counting from the highest "
                                    + "{c0.say} down. Ties get the same place (1, 1, 3, …); order by place and {label}.",
                            "Give the {many} {k} a position by falling {c0.say}, as in a sports table where equals share "
                                    + "a place and the next place is skipped. Return {label}, {c0}, position, in this "
                                    + "order, sorted by position and then {label}.",
                            "I need a ranking of the {many} {k} by {c0.say} (1 is the highest, equal values have equal "
                                    + "ranks, with gaps): {label}, {c0}, rank, ordered by rank and then by {label}."),
            Pattern.of("window_rank_in_group", GROUP, 3, "rank by a number within a category")
                    .on(Call.named().with(Wants.FULL_AMOUNT).with(Wants.CATEGORY))
                    .draws(play -> condition(play, "k"))
                    .gold(
                            "SELECT {C1}, {L}, {C0}, RANK() OVER (PARTITION BY {C1} ORDER BY {C0} DESC) AS standing FROM {T} WHERE {K}")
                    .proof(THREE)
                    .proof("SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM {T} WHERE {K} GROUP BY {C1} HAVING COUNT(*) > 1)")
                    .asked(
                            "Within each {c1.say}, rank the {many} {k} by {c0.say}, highest first, equal values sharing a "
                                    + "rank with a gap after it. Show {c1.say}, {label}, {c0} and rank.",
                            "For the {many} {k}, show {c1.say}, {label}, {c0} and the place inside the {c1.say} by "
                                    + "falling {c0.say}; ties share a place and the next one is skipped.",
                            "Number the {many} {k} inside every {c1.say} from the highest {c0.say} to the lowest (1, 2, "
                                    + "2, 4 for ties). Columns: {c1.say}, {label}, {c0}, number.",
                            "Make a separate ranking for each {c1.say} of the {many} {k} by {c0.say}, 1 being the "
                                    + "highest and equals ranking equally with gaps: {c1.say}, {label}, {c0}, rank."),
            Pattern.of("window_first_of_group", GROUP, 3, "the first row of each category, ties by name")
                    .on(Call.labelled().with(Wants.FULL_AMOUNT.or(Wants.DATE)).with(Wants.CATEGORY))
                    .gold("SELECT {C1}, {L}, {C0} FROM (SELECT {C1}, {L}, {C0}, ROW_NUMBER() OVER "
                            + "(PARTITION BY {C1} ORDER BY {C0} DESC, {L}) AS standing FROM {T}) WHERE standing = 1")
                    .proof("SELECT {C1}, {C0} FROM {T} GROUP BY {C1}, {C0} HAVING COUNT(*) > 1 AND "
                            + Names.SORTS_DIFFERENTLY.formatted("{L}"))
                    .asked(
                            "For every {c1.say}, show one {one}: the one with the {c0.max} {c0.say}, and if several are "
                                    + "level, the first by {label} in the alphabet. Columns: {c1.say}, {label}, {c0}.",
                            "List {c1.say}, {label} and {c0} of the single {one} with the {c0.max} {c0.say} in each "
                                    + "{c1.say}; ties are decided by {label} from A to Z.",
                            "Pick one {one} per {c1.say}, namely the one with the {c0.max} {c0.say} (alphabetically first "
                                    + "{label} if equal), and give {c1.say}, {label} and {c0}.",
                            "Which {one} is first in each {c1.say} by {c0.max} {c0.say}? Exactly one row per {c1.say}, "
                                    + "ties broken alphabetically by {label}: {c1.say}, {label}, {c0}."),
            Pattern.of("window_running_total", GROUP, 3, "running total in the order of dates")
                    .on(Call.table().with(Wants.DATE).with(Wants.SUM))
                    .draws(play -> condition(play, "k"))
                    .gold(
                            "SELECT {C0}, {C1}, {C1.O}SUM({C1}) OVER (ORDER BY {C0}){C1.E} AS running_total FROM {T} WHERE {K} ORDER BY {C0}")
                    .proof(NO_TIE)
                    .proof(THREE)
                    .asked(
                            "For the {many} {k}, in order of {c0.say}, show the {c0.say}, the {c1} and the running total of "
                                    + "the {c1.say} up to and including that row{c1.round}.",
                            "List {c0.say} and {c1} of the {many} {k} from the earliest to the latest, with a third "
                                    + "column that adds the {c1.say} up so far{c1.round}.",
                            "How does the {c1.say} of the {many} {k} accumulate over time? Show {c0.say}, {c1} and "
                                    + "cumulative sum{c1.round}, earliest first.",
                            "Give a cumulative view of the {many} {k} by {c0.say}: the {c0.say}, the {c1}, and the sum of "
                                    + "the {c1.say} until then, this row included{c1.round}, in order of time."),
            Pattern.of("window_difference", GROUP, 3, "difference from the row before in the order of dates")
                    .on(Call.table().with(Wants.DATE).with(Wants.FULL_AMOUNT))
                    .draws(play -> condition(play, "k"))
                    .gold(
                            "SELECT {C0}, {C1}, {C1.O}{C1} - LAG({C1}) OVER (ORDER BY {C0}){C1.E} AS difference FROM {T} WHERE {K} "
                                    + "ORDER BY {C0}")
                    .proof(NO_TIE)
                    .proof(THREE)
                    .asked(
                            "For the {many} {k}, in order of {c0.say}, show the {c0.say}, the {c1} and the change against "
                                    + "the one before{c1.round}; the first row has no change.",
                            "List {c0.say} and {c1} of the {many} {k}, earliest first, and the difference from the previous "
                                    + "row's {c1.say}{c1.round} (empty for the first).",
                            "From one to the next: take the {many} {k} by {c0.say} and give {c0.say}, {c1} and the {c1.say} "
                                    + "minus that of the row before{c1.round}, empty in the first row, sorted by time.",
                            "I want to follow the {c1.say} of the {many} {k} over time: {c0.say}, {c1}, and the "
                                    + "difference from the row before{c1.round}, oldest first, nothing for the first row."),
            Pattern.of("window_share", GROUP, 3, "share of the total")
                    .on(Call.named().with(Wants.SUM))
                    .draws(play -> condition(play, "k"))
                    .gold("SELECT {L}, ROUND(100.0 * {C0} / SUM({C0}) OVER (), 1) AS percentage FROM {T} WHERE {K}")
                    .proof(THREE)
                    .asked(
                            "For each of the {many} {k}, show the {label} and the percentage of their total {c0.say} that "
                                    + "falls to this {one}, rounded to one decimal.",
                            "What share of the total {c0.say} of the {many} {k} does each of them have? Give {label} and "
                                    + "percentage, to one decimal.",
                            "List the {labels} of the {many} {k} with their share in percent of the {c0.say} of all "
                                    + "{many} {k}, rounded to one decimal.",
                            "Take the {c0.say} of all {many} {k} together as 100 percent: how many percent does each "
                                    + "contribute? Show {label} and percentage with one decimal."),
            Pattern.of("window_beside_average", GROUP, 3, "a number beside the average of its category")
                    .on(Call.named().with(Wants.FULL_AMOUNT).with(Wants.CATEGORY))
                    .draws(play -> condition(play, "k"))
                    .gold(
                            "SELECT {L}, {C1}, {C0}, ROUND(AVG({C0}) OVER (PARTITION BY {C1}), 2) AS group_average FROM {T} WHERE {K}")
                    .proof(THREE)
                    .proof("SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM {T} WHERE {K} GROUP BY {C1} HAVING COUNT(*) > 1)")
                    .asked(
                            "Consider only the {many} {k}. For each, show {label}, {c1.say}, {c0} and, beside it, the "
                                    + "average {c0.say} of all of them with the same {c1.say}, rounded to two decimals.",
                            "For the {many} {k}, list {label}, {c1.say}, {c0} and the mean {c0.say} within the {c1.say} "
                                    + "(taken over these {many} only, two decimals).",
                            "I want to compare each of the {many} {k} with the others of the same {c1.say}: {label}, {c1.say}, own {c0}, and "
                                    + "the group's average among them, to two decimals.",
                            "Put the average {c0.say} per {c1.say}, computed from the {many} {k} and rounded to two "
                                    + "decimals, next to {label}, {c1.say} and {c0} of each of these {many}. It goes "
                                    + "last."),
            Pattern.of("window_top_of_group", GROUP, 3, "the first few rows of each category")
                    .on(Call.named().with(Wants.FULL_AMOUNT).with(Wants.CATEGORY))
                    .draws(play -> number(play, "n", 2, 3))
                    .gold("SELECT {C1}, {L}, {C0} FROM (SELECT {C1}, {L}, {C0}, RANK() OVER "
                            + "(PARTITION BY {C1} ORDER BY {C0} DESC) AS standing FROM {T}) WHERE standing <= {N}")
                    .proof("SELECT {C1}, {C0} FROM {T} GROUP BY {C1}, {C0} HAVING COUNT(*) > 1")
                    .asked(
                            "Show the {n} {many} with the highest {c0.say} in each {c1.say} (fewer where there are not so "
                                    + "many): {c1.say}, {label} and {c0}.",
                            "For every {c1.say}, list the top {n} {many} by {c0.say}, or all of them if there are fewer, "
                                    + "with {c1.say}, {label} and {c0}.",
                            "Give me up to {n} {many} per {c1.say}, those with the greatest {c0.say}: {c1.say}, {label}, "
                                    + "{c0}.",
                            "Which {many} are among the {n} highest of their {c1.say} by {c0.say}? Return {c1.say}, {label} "
                                    + "and {c0}."));

    private WindowPatterns() {}
}
