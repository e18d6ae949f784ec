package assay.question;

import static assay.question.Draws.condition;
import static assay.question.Draws.number;
import static assay.question.Draws.value;

import assay.question.Cast.Call;
import java.util.List;
import java.util.stream.Stream;

/// A child and its parent: look-ups, counts with and without zero, sums.
final class JoinPatterns {
    private static final String GROUP = "join";
    private static final String COUNTS = "join with counts";
    private static final String JOIN = " FROM {P} JOIN {T} ON {T}.{PF} = {P}.{PK}";
    private static final String LEFT = " FROM {P} LEFT JOIN {T} ON {T}.{PF} = {P}.{PK}";

    private static boolean onChild(Play play) {
        return condition(play, "k", play.cast().table(), true);
    }

    /// Every child has its parent.
    private static final Call FULL =
            Call.link().where(cast -> cast.link(0).column().isFull());

    private static final List<Pattern> LOOKUPS = List.of(
            Pattern.of("join_parent_name", GROUP, 2, "names of children with the names of their parents")
                    .on(FULL.where(cast -> !cast.table().naming().isEmpty()))
                    .draws(JoinPatterns::onChild)
                    .gold("SELECT {TL}, {P}.{PL} FROM {T} JOIN {P} ON {T}.{PF} = {P}.{PK} WHERE {K}")
                    .asked(
                            "For each {one} {k.one}, show the {label} and the {p.label} of the {p.as}.",
                            "List the {many} {k}: the {label}, and next to it the {p.label} of the {p.as}.",
                            "Give me the {labels} of the {many} {k}, each with the {p.label} of {its} {p.as}.",
                            "I need two columns for the {many} {k}: their own {label} and the {p.label} of the {p.as}."),
            Pattern.of("join_children_of", GROUP, 2, "names of the children of a parent that is named")
                    .on(Call.link().where(cast -> !cast.table().naming().isEmpty()))
                    .draws(play -> Names.of(play, "v", play.cast().parent()))
                    .gold("SELECT {TL} FROM {T} JOIN {P} ON {T}.{PF} = {P}.{PK} WHERE {P}.{PL} = {V}")
                    .asked(
                            "Which {many} have {v} as their {p.as}? Give their {labels}.",
                            "List the {labels} of the {many} whose {p.as} is {v}.",
                            "Show the {label} of every {one} that has {v} as {its} {p.as}.",
                            "I am interested in {v} as {p.as}: for which {many} is that the case? The {labels} will do."),
            Pattern.of("join_count_of", GROUP, 2, "number of children of a parent that is named")
                    .on(Call.link())
                    .draws(play -> Names.of(play, "v", play.cast().parent()) && onChild(play))
                    .gold("SELECT COUNT(*) FROM {T} JOIN {P} ON {T}.{PF} = {P}.{PK} WHERE {P}.{PL} = {V} AND {K}")
                    .proof("SELECT 1 WHERE (SELECT COUNT(*) FROM {T} JOIN {P} ON {T}.{PF} = {P}.{PK} "
                            + "WHERE {P}.{PL} = {V} AND {K}) = 0")
                    .asked(
                            "How many {many} {k} have {v} as their {p.as}?",
                            "Count the {many} {k}, taking only those whose {p.as} is {v}.",
                            "Taking {v} as the {p.as}, how many {many} are there {k}?",
                            "What is the number of {many} {k} with {v} as {p.as}?"),
            Pattern.of("join_filter_parent", GROUP, 2, "number of children whose parent has a value")
                    .on(Call.link().withParent(Wants.CATEGORY))
                    .draws(play -> value(play, "v", play.cast().parentColumn(0)) && onChild(play))
                    .gold("SELECT COUNT(*) FROM {T} JOIN {P} ON {T}.{PF} = {P}.{PK} WHERE {P}.{D0} = {V} AND {K}")
                    .proof("SELECT 1 WHERE (SELECT COUNT(*) FROM {T} JOIN {P} ON {T}.{PF} = {P}.{PK} "
                            + "WHERE {P}.{D0} = {V} AND {K}) = 0")
                    .asked(
                            "How many {many} {k} are there for which the {d0.say} of the {p.as} {d0.is} {v}?",
                            "Count the {many} {k}, but only where the {d0.say} of the {p.as} {d0.is} {v}.",
                            "Of the {many} {k}, how many have {a p.as} with the {d0.say} {v}?",
                            "Restrict the {many} to those {k} and with {v} as the {d0.say} of the {p.as}. How many are "
                                    + "left?"),
            Pattern.of("join_list_by_parent", GROUP, 2, "names of children whose parent has a value")
                    .on(Call.link()
                            .where(cast -> !cast.table().naming().isEmpty())
                            .withParent(Wants.CATEGORY))
                    .draws(play -> value(play, "v", play.cast().parentColumn(0)))
                    .gold("SELECT {TL}, {P}.{PL} FROM {T} JOIN {P} ON {T}.{PF} = {P}.{PK} WHERE {P}.{D0} = {V}")
                    .asked(
                            "Show the {label} of each {one} whose {p.as} has the {d0.say} {v}, and the {p.label} of that "
                                    + "{p.as}.",
                            "List {many} and their {p.as} where the {d0.say} of the {p.as} {d0.is} {v}: the {label} of "
                                    + "the {one} and the {p.label} of the {p.as}.",
                            "For every {one} with {a p.as} whose {d0.say} {d0.is} {v}, give the {one}'s {label} and the "
                                    + "{p.as}'s {p.label}.",
                            "Which {many} belong to {a p.as} with the {d0.say} {v}? Return the {label} of the {one} and "
                                    + "the {p.label} of the {p.as}."),
            Pattern.of(
                            "join_average_by_parent",
                            GROUP,
                            2,
                            "average of the children's number per category of the parent")
                    .on(Call.link().with(Wants.FULL_AMOUNT).withParent(Wants.CATEGORY))
                    .gold("SELECT {P}.{D0}, ROUND(AVG({T}.{C0}), 2)" + JOIN + " GROUP BY {P}.{D0}")
                    .asked(
                            "What is the average {c0} of the {many} for each {d0.say} of the {p.as}? Round to two "
                                    + "decimals.",
                            "Group the {many} by the {d0.say} of their {p.as} and show the mean {c0} of each group, "
                                    + "rounded to two decimals.",
                            "For each {d0.say} of the {p.as}, compute the average {c0} over the {many}. Two decimals, "
                                    + "please.",
                            "How does the {c0.say} of {many} depend on the {d0.say} of the {p.as}? Show each {d0.say} "
                                    + "with the average {c0}, to two decimals."),
            Pattern.of("join_distinct_parents", GROUP, 2, "parents that have a child that meets a condition")
                    .on(Call.link())
                    .draws(JoinPatterns::onChild)
                    .gold("SELECT DISTINCT {P}.{PL}" + JOIN + " WHERE {K}")
                    .proof(
                            "SELECT 1 WHERE (SELECT COUNT(DISTINCT {T}.{PF}) FROM {T} WHERE {K}) = (SELECT COUNT(*) FROM {P})")
                    .asked(
                            "Which {p.many} have {p.children} {k}? List each {p.label} once.",
                            "List, without repetitions, the {p.labels} of the {p.many} with {p.children} {k}.",
                            "Find the {p.many} that have any {p.children} {k} and show their {p.labels}, each only once.",
                            "I want every {p.one} with at least one entry among {p.its} {p.children} {k}: just the "
                                    + "{p.label}, no duplicates."));

    private static final List<Pattern> PER_PARENT = List.of(
            Pattern.of("join_left_count", COUNTS, 2, "number of children per parent, zero included")
                    .on(Call.link())
                    .gold("SELECT {P}.{PL}, COUNT({T}.{PF}) AS number" + LEFT + " GROUP BY {P}.{PK}")
                    .asked(
                            "For each {p.one}, show the {p.label} and the number of {p.children}, including those with "
                                    + "none.",
                            "How many {p.children} does every {p.one} have? Give the {p.label} and the number, 0 where "
                                    + "there are none.",
                            "List all {p.many} by {p.label} with their number of {p.children}; show 0 for those without "
                                    + "any.",
                            "I need the {p.label} of every {p.one} and a count of {p.its} {p.children}. Do not leave out "
                                    + "those with zero."),
            Pattern.of(
                            "join_left_count_filtered",
                            COUNTS,
                            3,
                            "number of children with a condition per parent, zero included")
                    .on(Call.link())
                    .draws(JoinPatterns::onChild)
                    .gold("SELECT {P}.{PL}, COUNT({T}.{PF}) AS number" + LEFT + " AND {K} GROUP BY {P}.{PK}")
                    .asked(
                            "For every {p.one}, give the {p.label} and the number of {p.children} {k}; show 0 where there "
                                    + "are none.",
                            "How many {p.children} {k} does each {p.one} have? Include the {p.many} with zero, by "
                                    + "{p.label}.",
                            "List the {p.label} of all {p.many} with their count of {p.children} {k}, zeros included.",
                            "Count the {p.children} {k} of every {p.one}, keeping those without a match in the list as 0; "
                                    + "show {p.label} and count."),
            Pattern.of("join_most", COUNTS, 2, "the parent with the most children")
                    .on(Call.link())
                    .draws(JoinPatterns::onChild)
                    .gold("SELECT {P}.{PL}, COUNT(*) AS number" + JOIN
                            + " WHERE {K} GROUP BY {P}.{PK} ORDER BY number DESC LIMIT 1")
                    .proof("SELECT n FROM (SELECT COUNT(*) AS n FROM {T} WHERE {K} AND {PF} IS NOT NULL GROUP BY {PF} "
                            + "ORDER BY n DESC LIMIT 2) GROUP BY n HAVING COUNT(*) > 1")
                    .proof("SELECT 1 WHERE (SELECT COUNT(DISTINCT {PF}) FROM {T} WHERE {K}) < 2")
                    .asked(
                            "Which {p.one} has the most {p.children} {k}? Show the {p.label} and how many.",
                            "Find the {p.one} with the highest number of {p.children} {k}, and give that number too.",
                            "Counting {p.children} {k}, which {p.one} comes first? I need the {p.label} and the count.",
                            "Who or what leads the {p.many} by number of {p.children} {k}? Return {p.label} and number."),
            Pattern.of("join_top_counts", COUNTS, 3, "the parents with the most children, ties by name")
                    .on(Call.link())
                    .draws(play -> number(play, "n", 2, 5))
                    .gold("SELECT {P}.{PL}, COUNT(*) AS number" + JOIN
                            + " GROUP BY {P}.{PK} ORDER BY number DESC, {P}.{PL} LIMIT {N}")
                    .proof("SELECT n FROM (SELECT COUNT(*) AS n, MAX({P}.{PL}) AS x" + JOIN + " GROUP BY {P}.{PK}) "
                            + "GROUP BY n HAVING COUNT(*) > 1 AND " + Names.SORTS_DIFFERENTLY.formatted("x"))
                    .proof(
                            "SELECT 1 WHERE (SELECT COUNT(DISTINCT n) FROM (SELECT COUNT(*) AS n FROM {T} GROUP BY {PF})) "
                                    + "< 3")
                    .asked(
                            "Which {n} {p.many} have the most {p.children}? Show {p.label} and number, highest first; ties "
                                    + "go in alphabetical order of the {p.label}.",
                            "List the top {n} {p.many} by number of {p.children}, with that number, in descending order. "
                                    + "Break ties by {p.label} from A to Z.",
                            "Rank the {p.many} by how many {p.children} they have (equal ones alphabetically by "
                                    + "{p.label}) and show {p.label} and count of the first {n}.",
                            "I want a top {n}: {p.label} of the {p.one} and number of {p.children}, most first, and "
                                    + "alphabetical where the number is the same."),
            Pattern.of("join_at_least", "having", 2, "parents with at least some children")
                    .on(Call.link())
                    .draws(play -> number(play, "n", 2, 8))
                    .gold("SELECT {P}.{PL}, COUNT(*)" + JOIN + " GROUP BY {P}.{PK} HAVING COUNT(*) >= {N}")
                    .proof("SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM {T} GROUP BY {PF} HAVING COUNT(*) < {N})")
                    .asked(
                            "Which {p.many} have at least {n} {p.children}? Show the {p.label} and the number.",
                            "List the {p.label} of every {p.one} with {n} or more {p.children}, together with the number "
                                    + "of {p.children}.",
                            "For which {p.many} are there {n} or more {p.children}? Give {p.label} and count.",
                            "Count the {p.children} of each {p.one} and keep only those that reach {n}: {p.label} and "
                                    + "count, please."),
            Pattern.of("join_exactly", "having", 2, "parents with an exact number of children that meet a condition")
                    .on(Call.link())
                    .draws(play -> number(play, "n", 1, 5) && onChild(play))
                    .gold("SELECT {P}.{PL}" + JOIN + " WHERE {K} GROUP BY {P}.{PK} HAVING COUNT(*) = {N}")
                    .proof(
                            "SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM {T} WHERE {K} GROUP BY {PF} HAVING COUNT(*) <> {N})")
                    .asked(
                            "Counting only {p.children} {k}, which {p.many} have exactly {n}? Give the {p.labels}.",
                            "List the {p.label} of each {p.one} for which the number of {p.children} {k} is exactly {n}.",
                            "Which {p.many} come to exactly {n} when you count their {p.children} {k}? Return the "
                                    + "{p.labels}.",
                            "Show me the {p.labels} of all {p.many} where a count of the {p.children} {k} gives exactly "
                                    + "{n}."),
            Pattern.of("join_sum", COUNTS, 3, "sum of the children's number per parent")
                    .on(Call.link().with(Wants.SUM))
                    .draws(play -> number(play, "n", 3, 5))
                    .gold("SELECT {P}.{PL}, {C0.O}SUM({T}.{C0}){C0.E} AS total" + JOIN
                            + " GROUP BY {P}.{PK} ORDER BY total DESC LIMIT {N}")
                    .proof(
                            "SELECT x FROM (SELECT ROUND(SUM({C0}), 2) AS x FROM {T} WHERE {PF} IS NOT NULL GROUP BY {PF} "
                                    + "ORDER BY x DESC LIMIT {N} + 1) GROUP BY x HAVING COUNT(*) > 1")
                    .asked(
                            "Which {n} {p.many} have the highest total {c0} over their {p.children}? Show {p.label} and "
                                    + "total{c0.round}, highest first.",
                            "Add up the {c0} of the {p.children} per {p.one}{c0.round} and list {p.label} and total of "
                                    + "the top {n}, in descending order.",
                            "Give me the {n} {p.many} with the largest sum of {c0} over all {p.children}: {p.label} and "
                                    + "sum{c0.round}, largest first.",
                            "By total {c0} of their {p.children}{c0.round}, which {n} {p.many} lead? List the {p.label} and "
                                    + "the total, biggest first."),
            Pattern.of("join_average", COUNTS, 2, "average of the children's number per parent")
                    .on(Call.link().with(Wants.FULL_AMOUNT))
                    .gold("SELECT {P}.{PL}, ROUND(AVG({T}.{C0}), 2)" + JOIN + " GROUP BY {P}.{PK}")
                    .proof("SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM {T} GROUP BY {PF} HAVING COUNT(*) > 1)")
                    .asked(
                            "For each {p.one} that has {p.children}, what is the average {c0} of the {p.children}? Show "
                                    + "the {p.label} and the average to two decimals.",
                            "List the {p.labels} of the {p.many} with the mean {c0} of their {p.children}, rounded to two "
                                    + "decimals; skip those without {p.children}.",
                            "Per {p.one}, average the {c0} over the {p.children} and round to two decimals. Leave out "
                                    + "{p.many} that have none, and name each by {p.its} {p.label}.",
                            "What is the average {c0} of the {p.children}, {p.one} by {p.one}? Give {p.label} and "
                                    + "average (two decimals), without the {p.many} that have no {p.children}."));

    static final List<Pattern> ALL =
            Stream.of(LOOKUPS, PER_PARENT).flatMap(List::stream).toList();

    private JoinPatterns() {}
}
