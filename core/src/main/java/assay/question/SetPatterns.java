package assay.question;

import static assay.question.Draws.condition;
import static assay.question.Draws.pair;

import assay.question.Cast.Call;
import java.util.List;

/// UNION, INTERSECT, EXCEPT.
final class SetPatterns {
    private static final String GROUP = "set operations";
    private static final String OF_PARENT = "SELECT {P}.{PL} FROM {P} JOIN {T} ON {T}.{PF} = {P}.{PK} WHERE ";

    private static boolean onChild(Play play) {
        return condition(play, "k", play.cast().table(), true)
                && condition(play, "j", play.cast().table(), true);
    }

    static final List<Pattern> ALL = List.of(
            Pattern.of("set_intersect_values", GROUP, 3, "values of a category that occur under two conditions")
                    .on(Call.table().with(Wants.CATEGORY))
                    .draws(play -> condition(play, "k") && condition(play, "j"))
                    .gold("SELECT {C0} FROM {T} WHERE {K} INTERSECT SELECT {C0} FROM {T} WHERE {J}")
                    .proof("SELECT {C0} FROM {T} GROUP BY 1 HAVING 1 = (SELECT COUNT(DISTINCT {C0}) FROM {T})")
                    .asked(
                            "Which {c0.s} occur both among the {many} {k} and among the {many} {j}?",
                            "List every {c0.say} that is found for at least one {one} {k.one} and also for at least one "
                                    + "{one} {j.one}, possibly a different one.",
                            "Find the {c0.s} that the {many} {k} and the {many} {j} have in common.",
                            "Compare two groups, the {many} {k} and the {many} {j}: which {c0.s} appear in both?"),
            Pattern.of(
                            "set_except_values",
                            GROUP,
                            3,
                            "values of a category that occur under one condition and not another")
                    .on(Call.table().with(Wants.CATEGORY))
                    .draws(play -> condition(play, "k") && condition(play, "j"))
                    .gold("SELECT {C0} FROM {T} WHERE {K} EXCEPT SELECT {C0} FROM {T} WHERE {J}")
                    .proof("SELECT 1 WHERE NOT EXISTS (SELECT {C0} FROM {T} WHERE {K} INTERSECT "
                            + "SELECT {C0} FROM {T} WHERE {J})")
                    .asked(
                            "Which {c0.s} occur among the {many} {k} but not among the {many} {j}?",
                            "List every {c0.say} found for some {one} {k.one} and for no {one} {j.one}.",
                            "Take the {c0.s} of the {many} {k} and remove those of the {many} {j}. What remains?",
                            "I am looking for {c0.s} that appear with {many} {k} and never with {many} {j}."),
            Pattern.of("set_union_values", GROUP, 2, "values of a category under one condition or another")
                    .on(Call.table()
                            .with(Wants.CATEGORY.and(column -> column.distinct().size() > 3)))
                    .draws(play -> condition(play, "k") && condition(play, "j"))
                    .gold("SELECT {C0} FROM {T} WHERE {K} UNION SELECT {C0} FROM {T} WHERE {J}")
                    .proof(
                            "SELECT 1 WHERE (SELECT COUNT(*) FROM (SELECT {C0} FROM {T} WHERE {K} UNION SELECT {C0} FROM {T} "
                                    + "WHERE {J})) = (SELECT COUNT(DISTINCT {C0}) FROM {T})")
                    .asked(
                            "Put the {c0.s} of the {many} {k} and those of the {many} {j} into one list without "
                                    + "repetitions.",
                            "Which {c0.s} occur among the {many} {k}, among the {many} {j}, or in both groups? List each "
                                    + "once.",
                            "Merge two lists, the {c0.s} of {many} {k} and the {c0.s} of {many} {j}, and drop doubles.",
                            "Show every {c0.say} that occurs for {many} {k} or for {many} {j}, each a single time."),
            Pattern.of("set_union_names", GROUP, 2, "names of parents and children in one list")
                    .on(Call.link().where(cast -> cast.table().label() != null))
                    .draws(play -> condition(play, "k", play.cast().table(), false)
                            && condition(play, "j", play.cast().parent(), false))
                    .gold("SELECT {L} FROM {T} WHERE {K} UNION SELECT {PL} FROM {P} WHERE {J}")
                    .asked(
                            "Make one list, without repetitions, of the {labels} of the {many} {k} and the {p.labels} of "
                                    + "the {p.many} {j}.",
                            "Give me a single column with the {label} of every {one} {k.one} and the {p.label} of every "
                                    + "{p.one} {j.one}; no doubles.",
                            "Combine the {labels} of {many} {k} with the {p.labels} of {p.many} {j} into one list in "
                                    + "which no name is repeated.",
                            "For a mailing I need one list: the {labels} of {many} {k} together with the {p.labels} of "
                                    + "{p.many} {j}, each name once."),
            Pattern.of("set_parents_both", GROUP, 3, "parents that have children of two kinds")
                    .on(Call.link().with(Wants.CATEGORY))
                    .draws(play -> pair(play, "v", "w", play.column(0)))
                    .gold(OF_PARENT + "{T}.{C0} = {V} INTERSECT " + OF_PARENT + "{T}.{C0} = {W}")
                    .asked(
                            "Which {p.many} have both {p.children} whose {c0.say} {c0.is} {v} and {p.children} whose "
                                    + "{c0.say} {c0.is} {w}? Give the {p.labels}.",
                            "List the {p.label} of every {p.one} that has {p.children} with the {c0.say} {v} and also "
                                    + "{p.children} with the {c0.say} {w}.",
                            "Find the {p.many} for which {v} as well as {w} occur as the {c0.say} of their {p.children}; "
                                    + "show the {p.labels}.",
                            "I need the {p.labels} of the {p.many} that cover both: {p.children} with {v} as {c0.say}, "
                                    + "and others with {w}."),
            Pattern.of("set_parents_except", GROUP, 3, "parents that have children of one kind and none of another")
                    .on(Call.link())
                    .draws(SetPatterns::onChild)
                    .gold(OF_PARENT + "{K} EXCEPT " + OF_PARENT + "{J}")
                    .proof("SELECT 1 WHERE NOT EXISTS (" + OF_PARENT + "{K} INTERSECT " + OF_PARENT + "{J})")
                    .asked(
                            "Which {p.many} have {p.children} {k} but no {p.children} {j}? Give the {p.labels}.",
                            "List the {p.label} of every {p.one} with {p.children} {k} and without any {p.children} {j}.",
                            "Take the {p.many} that have {p.children} {k}, leave out all that have {p.children} {j}, and "
                                    + "show the {p.labels} of the rest.",
                            "I want the {p.labels} of {p.many} with some {p.children} {k}, as long as none of their "
                                    + "{p.children} is one {j.one}."),
            Pattern.of("set_parents_intersect", GROUP, 3, "parents that have children under each of two conditions")
                    .on(Call.link())
                    .draws(SetPatterns::onChild)
                    .gold(OF_PARENT + "{K} INTERSECT " + OF_PARENT + "{J}")
                    .proof("SELECT 1 WHERE (SELECT COUNT(*) FROM (" + OF_PARENT + "{K} INTERSECT " + OF_PARENT
                            + "{J})) = (SELECT COUNT(*) FROM {P})")
                    .asked(
                            "Which {p.many} have {p.children} {k} and also {p.children} {j}, not necessarily the same "
                                    + "ones? Give the {p.labels}.",
                            "List the {p.label} of every {p.one} that has {p.children} {k} as well as {p.children} {j}; "
                                    + "they may be different ones.",
                            "Find the {p.many} that appear in both groups: those with {p.children} {k} and those with "
                                    + "{p.children} {j}. Show the {p.labels}.",
                            "I need the {p.labels} of {p.many} having {p.children} {k} and, the same or others, "
                                    + "{p.children} {j}."));

    private SetPatterns() {}
}
