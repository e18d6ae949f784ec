package assay.question;

import static assay.question.Draws.condition;
import static assay.question.Draws.number;
import static assay.question.Draws.value;

import assay.question.Cast.Call;
import java.util.List;

/// Three tables, and a table joined with itself.
final class HopPatterns {
    private static final String GROUP = "longer joins";
    private static final String UP = " FROM {T} JOIN {P} ON {T}.{PF} = {P}.{PK} JOIN {Q} ON {P}.{QF} = {Q}.{QK}";
    private static final String BRIDGE = " FROM {T} JOIN {P} ON {T}.{PF} = {P}.{PK} JOIN {Q} ON {T}.{QF} = {Q}.{QK}";

    private static boolean onChild(Play play) {
        return condition(play, "k", play.cast().table(), true);
    }

    static final List<Pattern> ALL = List.of(
            Pattern.of("hops_count", GROUP, 3, "number of grandchildren per grandparent")
                    .on(Call.twoHops())
                    .draws(HopPatterns::onChild)
                    .gold("SELECT {Q}.{QL}, COUNT(*)" + UP + " WHERE {K} GROUP BY {Q}.{QK}")
                    .asked(
                            "For each {q.one}, how many {p.children} {k} do {q.its} {q.children} have in total? Show the "
                                    + "{q.label} and the number, without the {q.many} that have none.",
                            "Count the {p.children} {k} over all {q.children} of each {q.one}; list {q.label} and "
                                    + "number and skip zeros.",
                            "Taking the {q.children} of {a q.one} together, how many {p.children} {k} are there? Do this "
                                    + "for every {q.one} that has some, with {q.label} and count.",
                            "I need a table of {q.many} by {q.label}: the number of {p.children} {k} of their "
                                    + "{q.children}, leaving out {q.many} without any."),
            Pattern.of("hops_of", GROUP, 3, "number of grandchildren of a grandparent that is named")
                    .on(Call.twoHops())
                    .draws(play -> Names.of(play, "v", play.cast().link(1).parent()) && onChild(play))
                    .gold("SELECT COUNT(*)" + UP + " WHERE {Q}.{QL} = {V} AND {K}")
                    .proof("SELECT 1 WHERE (SELECT COUNT(*)" + UP + " WHERE {Q}.{QL} = {V} AND {K}) = 0")
                    .asked(
                            "How many {p.children} {k} do the {q.children} of the {q.one} {v} have in total?",
                            "Count the {p.children} {k} that belong to the {q.children} of the {q.one} {v}.",
                            "For the {q.one} {v}: over all {q.its} {q.children}, what is the number of {p.children} {k}?",
                            "Taking all {q.children} of the {q.one} {v} together, what is the number of {p.children} {k}?"),
            Pattern.of("hops_sum", GROUP, 3, "sum over the grandchildren per grandparent")
                    .on(Call.twoHops().with(Wants.SUM))
                    .gold("SELECT {Q}.{QL}, {C0.O}SUM({T}.{C0}){C0.E}" + UP + " GROUP BY {Q}.{QK}")
                    .asked(
                            "For each {q.one}, what is the total {c0} of the {p.children} of all {q.its} {q.children}? Show "
                                    + "{q.label} and total{c0.round}, only where there are any.",
                            "Add up the {c0} of the {p.children} over the {q.children} of every {q.one}{c0.round}; list "
                                    + "{q.label} and sum, without {q.many} that have no such {p.children}.",
                            "Give the {q.label} of each {q.one} with the sum of the {c0} over the {p.children} of {q.its} "
                                    + "{q.children}{c0.round}. Leave out {q.many} without any.",
                            "Through their {q.children}, how much {c0.say} do the {p.children} bring to each {q.one}? "
                                    + "List {q.label} and total {c0}{c0.round}, skipping those without {p.children}."),
            Pattern.of("hops_list", GROUP, 3, "names of rows whose grandparent has a value")
                    .on(Call.twoHops().where(cast -> cast.table().label() != null))
                    .draws(play -> Names.of(play, "v", play.cast().link(1).parent()))
                    .gold("SELECT {TL}" + UP + " WHERE {Q}.{QL} = {V}")
                    .asked(
                            "List the {labels} of the {many} whose {p.as} has {v} as {p.its} {q.as}.",
                            "Which {many} have {a p.as} that has {v} as {p.its} {q.as}? Give the {labels}.",
                            "Show the {label} of each {one} for which the {q.as} of the {p.as} is {v}.",
                            "Find all {many} whose {p.as} belongs to the {q.as} {v}, and list their {labels}."),
            Pattern.of("bridge_names", GROUP, 3, "names of one parent that meet another parent in the rows of a child")
                    .on(Call.bridge())
                    .draws(play -> Names.of(play, "v", play.cast().parent()))
                    .gold("SELECT DISTINCT {Q}.{QL}" + BRIDGE + " WHERE {P}.{PL} = {V}")
                    .asked(
                            "Which {q.many} appear as the {q.as} of at least one {one} that has {v} as {its} {p.as}? List "
                                    + "each {q.label} once.",
                            "List, without repetition, the {q.label} of every {q.as} of the {many} whose {p.as} is {v}.",
                            "Looking at the {many} with {v} as {p.as}, which different {q.many} occur{q.role}? Give the "
                                    + "{q.labels}.",
                            "Give me the distinct {q.labels} of the {q.many} that occur{q.role} in {many} whose {p.as} "
                                    + "is {v}."),
            Pattern.of("bridge_both_names", GROUP, 2, "names of both parents of the rows that meet a condition")
                    .on(Call.bridge()
                            .where(cast -> cast.link(0).column().isFull()
                                    && cast.link(1).column().isFull()))
                    .draws(HopPatterns::onChild)
                    .gold("SELECT {P}.{PL}, {Q}.{QL}" + BRIDGE + " WHERE {K}")
                    .asked(
                            "For each {one} {k.one}, show the {p.label} of the {p.as} and the {q.label} of the {q.as}.",
                            "List the {many} {k} by two names: the {p.label} of the {p.as}, then the {q.label} of the "
                                    + "{q.as}. One row per {one}.",
                            "Give me one row per {one} {k.one}, with the {p.label} of {its} {p.as} and the {q.label} of {its} "
                                    + "{q.as}.",
                            "Which {p.as} and which {q.as} belong to each of the {many} {k}? Show both by {p.label} and "
                                    + "{q.label}, one row for each {one}."),
            Pattern.of("bridge_pairs", GROUP, 3, "how often two parents meet")
                    .on(Call.bridge())
                    .draws(play -> number(play, "n", 2, 4))
                    .gold("SELECT {P}.{PL}, {Q}.{QL}, COUNT(*)" + BRIDGE
                            + " GROUP BY {P}.{PK}, {Q}.{QK} HAVING COUNT(*) >= {N}")
                    .proof("SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM {T} GROUP BY {PF}, {QF} HAVING COUNT(*) < {N})")
                    .asked(
                            "Which combinations of {p.as} and {q.as} occur in at least {n} {many}? Show the {p.label} of "
                                    + "the {p.as}, the {q.label} of the {q.as}, and the number.",
                            "Count the {many} for each pair of {p.as} and {q.as} and keep counts of {n} or more; name the "
                                    + "first by {p.label} and the second by {q.label}.",
                            "Find the pairs of {p.as} ({p.label}) and {q.as} ({q.label}) that share {n} or more {many}, "
                                    + "with the number of {many}.",
                            "Who or what meets often? List {p.label} of the {p.as}, {q.label} of the {q.as} and number of "
                                    + "{many}, for all pairs with at least {n}."),
            Pattern.of("bridge_distinct_count", GROUP, 3, "number of different partners per parent")
                    .on(Call.bridge())
                    .gold("SELECT {P}.{PL}, COUNT(DISTINCT {T}.{QF}) AS number" + BRIDGE + " GROUP BY {P}.{PK}")
                    .proof("SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM {T} GROUP BY {PF} "
                            + "HAVING COUNT(DISTINCT {QF}) < COUNT({QF}))")
                    .asked(
                            "For each {p.one} that is the {p.as} of any {one}, how many different {q.many} occur{q.role} "
                                    + "in those {many}? Show the {p.label} and the number.",
                            "Count the distinct {q.many} per {p.as} over all {many}; give the {p.label} of the {p.as} and "
                                    + "the count, only for those that occur.",
                            "Per {p.as} (by {p.label}), how many different {q.many} appear as the {q.as} of the "
                                    + "{many}? Leave out {p.many} without {many}.",
                            "List the {p.label} of every {p.as} that occurs in the {many}, with the number of different "
                                    + "{q.many} that occur alongside{q.role}."),
            Pattern.of("bridge_value", GROUP, 3, "number of rows whose two parents both have a value")
                    .on(Call.bridge().withParent(Wants.CATEGORY))
                    .draws(play -> value(play, "v", play.cast().parentColumn(0))
                            && Names.of(play, "w", play.cast().link(1).parent()))
                    .gold("SELECT COUNT(*)" + BRIDGE + " WHERE {P}.{D0} = {V} AND {Q}.{QL} = {W}")
                    .proof("SELECT 1 WHERE (SELECT COUNT(*)" + BRIDGE + " WHERE {P}.{D0} = {V} AND {Q}.{QL} = {W}) = 0")
                    .asked(
                            "How many {many} have {w} as their {q.as} and {a p.as} whose {d0.say} {d0.is} {v}?",
                            "Count the {many} with {w} as {q.as}, where the {d0.say} of the {p.as} {d0.is} {v}.",
                            "For the {q.one} {w}{q.role}, how many {many} are there whose {p.as} has the {d0.say} {v}?",
                            "What is the number of {many} whose {q.as} is {w} and for which the {d0.say} of the {p.as} "
                                    + "{d0.is} {v}?"),
            Pattern.of("self_pairs", GROUP, 3, "rows with the row of the same table that they point at")
                    .on(Call.self())
                    .draws(play -> condition(play, "k", play.cast().table(), false))
                    .gold("SELECT a.{L}, b.{L} FROM {T} AS a JOIN {T} AS b ON a.{PF} = b.{PK} WHERE a.{PK} IN "
                            + "(SELECT {PK} FROM {T} WHERE {K})")
                    .asked(
                            "For each {one} {k.one} that has {a p.as}, show the {label} and the {label} of the {p.as}.",
                            "List the {many} {k} next to their {p.as}, with the {label} of both; skip those without {a p.as}.",
                            "Who or what is the {p.as} of each {one} {k.one}? Show both {labels}, only where there is "
                                    + "{a p.as}.",
                            "Pair every {one} {k.one} with {its} {p.as} and give the two {labels}, leaving out any without "
                                    + "{a p.as}."),
            Pattern.of("self_counts", GROUP, 3, "how many rows point at each row of the same table")
                    .on(Call.self())
                    .gold("SELECT b.{L}, COUNT(*) FROM {T} AS a JOIN {T} AS b ON a.{PF} = b.{PK} GROUP BY b.{PK}")
                    .asked(
                            "How many {p.children} does each {one} have? Show {label} and number, only for those with at "
                                    + "least one.",
                            "List every {one} that has {p.children}: the {label}, and the number of {p.children}.",
                            "Count the {p.children} per {one} and leave out {many} without any; give the {label} and the "
                                    + "count.",
                            "Which {many} have {p.children}, and how many? Return {label} and count."));

    private HopPatterns() {}
}
