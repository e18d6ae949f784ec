package assay.question;

import static assay.question.Draws.condition;

import assay.question.Cast.Call;
import java.util.List;
import java.util.stream.Stream;

/// Scalar subqueries, EXISTS, and subqueries that look at the row outside.
final class SubqueryPatterns {
    private static final String GROUP = "subquery";
    private static final String CORRELATED = "correlated subquery";

    private static boolean onChild(Play play) {
        return condition(play, "k", play.cast().table(), true);
    }

    private static final List<Pattern> PLAIN = List.of(
            Pattern.of("sub_above_average", GROUP, 3, "rows above the average of all")
                    .on(Call.named().with(Wants.FULL_AMOUNT))
                    .gold("SELECT {L}, {C0} FROM {T} WHERE {C0} > (SELECT AVG({C0}) FROM {T})")
                    .asked(
                            "For which {many} {c0.is} the {c0.say} above the average of all {many}? Show {label} and {c0}.",
                            "List {label} and {c0} of every {one} whose {c0.say} {c0.is} greater than the average over "
                                    + "all {many}.",
                            "Show the {many} that are above average in {c0.say}, with {label} and {c0}; the average is "
                                    + "taken over all {many}.",
                            "I want to see who or what lies above the mean {c0.say} of all {many}: {label} and {c0}."),
            Pattern.of("sub_below_average", GROUP, 3, "rows that meet a condition and are below the average of all")
                    .on(Call.named().with(Wants.FULL_AMOUNT))
                    .draws(play -> condition(play, "k"))
                    .gold("SELECT {L} FROM {T} WHERE {K} AND {C0} < (SELECT AVG({C0}) FROM {T})")
                    .proof("SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM {T} WHERE {K} AND {C0} >= "
                            + "(SELECT AVG({C0}) FROM {T}))")
                    .asked(
                            "Which {many} {k} are below the average {c0.say} of all {many}? Give the {labels}.",
                            "List the {labels} of the {many} {k} for which the {c0.say} {c0.is} less than the average "
                                    + "over all {many}.",
                            "Among the {many} {k}, show the {label} of each whose {c0.say} {c0.is} under the mean of all "
                                    + "{many} (not only of these).",
                            "Compute the average {c0.say} over all {many}. Which {many} {k} stay below it? Give the "
                                    + "{labels}."),
            Pattern.of("sub_maximum_all", GROUP, 2, "all rows that share the highest number")
                    .on(Call.named().with(Wants.MEASURE))
                    .draws(play -> condition(play, "k"))
                    .gold("SELECT {L}, {C0} FROM {T} WHERE {K} AND {C0} = (SELECT MAX({C0}) FROM {T} WHERE {K})")
                    .proof("SELECT 1 WHERE (SELECT COUNT(DISTINCT {C0}) FROM {T} WHERE {K}) < 2")
                    .asked(
                            "Among the {many} {k}, which have the highest {c0.say}? Show {label} and {c0} of all that share "
                                    + "it.",
                            "Find the highest {c0} of the {many} {k} and list every one of them that reaches it, with "
                                    + "{label} and {c0}.",
                            "Give {label} and {c0} of the {one} (or of all {many}, in case of a tie) with the greatest "
                                    + "{c0.say}, looking only at {many} {k}.",
                            "Who or what is at the top in {c0.say} among the {many} {k}? If several are level, list them "
                                    + "all, with {label} and {c0}."),
            Pattern.of("sub_same_as", GROUP, 3, "rows with the same category as a row that is named")
                    .on(Call.labelled().with(Wants.CATEGORY))
                    .draws(play -> Names.row(play, "v"))
                    .gold("SELECT {L} FROM {T} WHERE {C0} = (SELECT {C0} FROM {T} WHERE {L} = {V}) AND {L} <> {V}")
                    .asked(
                            "Which other {many} have the same {c0.say} as {v}? Give their {labels}.",
                            "List the {labels} of all {many} that share the {c0.say} of {v}, leaving out {v} itself.",
                            "Find the {many} whose {c0.say} {c0.is} the same as that of the {one} {v}, without that one; "
                                    + "show the {labels}.",
                            "Apart from {v}, which {many} have the {c0.say} that {v} has? I need the {labels}."),
            Pattern.of("sub_more_than", GROUP, 3, "rows with a higher number than a row that is named")
                    .on(Call.labelled().with(Wants.FULL_MEASURE))
                    .draws(play -> Names.row(play, "v"))
                    .gold("SELECT {L}, {C0} FROM {T} WHERE {C0} > (SELECT {C0} FROM {T} WHERE {L} = {V})")
                    .proof("SELECT 1 WHERE (SELECT {C0} FROM {T} WHERE {L} = {V}) = (SELECT MIN({C0}) FROM {T})")
                    .asked(
                            "Which {many} have a higher {c0.say} than {v}? Show {label} and {c0}.",
                            "List {label} and {c0} of every {one} whose {c0.say} {c0.is} greater than that of {v}.",
                            "Compared with the {one} {v}, which {many} are ahead in {c0.say}? Give {label} and {c0}.",
                            "Find all {many} that exceed {v} in {c0.say} and show their {label} and {c0}."),
            Pattern.of("sub_without", GROUP, 2, "parents without any child")
                    .on(Call.link())
                    .gold("SELECT {PL} FROM {P} WHERE NOT EXISTS (SELECT 1 FROM {T} WHERE {T}.{PF} = {P}.{PK})")
                    .asked(
                            "Which {p.many} have no {p.children}? Give the {p.labels}.",
                            "List the {p.label} of every {p.one} without any {p.children}.",
                            "Are there {p.many} that do not have any {p.children}? Show their {p.labels}.",
                            "I am checking for unused entries: the {p.labels} of all {p.many} with no {p.children}, "
                                    + "please."),
            Pattern.of("sub_without_kind", GROUP, 3, "parents without a child that meets a condition")
                    .on(Call.link())
                    .draws(SubqueryPatterns::onChild)
                    .gold(
                            "SELECT {PL} FROM {P} WHERE {PK} NOT IN (SELECT {PF} FROM {T} WHERE {K} AND {PF} IS NOT NULL)")
                    .proof("SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM {T} WHERE {K} AND {PF} IS NOT NULL)")
                    .asked(
                            "Which {p.many} have no {p.children} {k}? Give the {p.labels}.",
                            "List the {p.label} of each {p.one} that has not a single one of the {p.children} {k}.",
                            "Find all {p.many} without {p.children} {k}, including those without any {p.children} at "
                                    + "all; show the {p.labels}.",
                            "Leaving out every {p.one} with {p.children} {k}, which {p.many} remain? I need the "
                                    + "{p.labels}."),
            Pattern.of("sub_with_kind", GROUP, 3, "number of parents that have a child that meets a condition")
                    .on(Call.link())
                    .draws(SubqueryPatterns::onChild)
                    .gold("SELECT COUNT(*) FROM {P} WHERE EXISTS (SELECT 1 FROM {T} WHERE {T}.{PF} = {P}.{PK} AND {K})")
                    .proof(
                            "SELECT 1 WHERE (SELECT COUNT(DISTINCT {PF}) FROM {T} WHERE {K}) = (SELECT COUNT(*) FROM {P})")
                    .asked(
                            "How many {p.many} have {p.children} {k}?",
                            "Count the {p.many} that have at least some {p.children} {k}.",
                            "For how many {p.many} are there any {p.children} {k}? Count each {p.one} once.",
                            "What is the number of different {p.many} with {p.children} {k}?"));

    private static final List<Pattern> ROW_BY_ROW = List.of(
            Pattern.of("corr_above_group", CORRELATED, 3, "rows above the average of their category")
                    .on(Call.named().with(Wants.CATEGORY).with(Wants.FULL_AMOUNT))
                    .gold("SELECT {L}, {C0}, {C1} FROM {T} AS a WHERE {C1} > "
                            + "(SELECT AVG(b.{C1}) FROM {T} AS b WHERE b.{C0} = a.{C0})")
                    .asked(
                            "Which {many} have a higher {c1.say} than the average of the {many} with the same {c0.say}? "
                                    + "Show {label}, {c0.say} and {c1}.",
                            "List {label}, {c0.say} and {c1} of every {one} whose {c1.say} {c1.is} above the average of "
                                    + "{its} own {c0.say}.",
                            "Within each {c0.say}, find the {many} with more than the average {c1.say} of that {c0.say}; "
                                    + "give {label}, {c0.say} and {c1}.",
                            "Judge each {one} against the others of {its} {c0.say}: who or what is above that group's mean "
                                    + "{c1.say}? Return {label}, {c0.say} and {c1}."),
            Pattern.of("corr_group_maximum", CORRELATED, 3, "rows with the highest number of their category")
                    .on(Call.named().with(Wants.CATEGORY).with(Wants.FULL_MEASURE))
                    .gold("SELECT {C0}, {L}, {C1} FROM {T} AS a WHERE {C1} = "
                            + "(SELECT MAX(b.{C1}) FROM {T} AS b WHERE b.{C0} = a.{C0})")
                    .asked(
                            "For each {c0.say}, which {one} has the highest {c1.say}? Show {c0.say}, {label} and {c1}; "
                                    + "list all in case of a tie.",
                            "List, for every {c0.say}, the {many} that reach the highest {c1.say} of that {c0.say}: "
                                    + "{c0.say}, {label} and {c1}. Ties all count.",
                            "Who or what leads each {c0.say} by {c1.say}? Give {c0.say}, {label} and {c1}, including all "
                                    + "that are level at the top.",
                            "Return {c0.say}, {label} and {c1} of each {one} that no other {one} of the same {c0.say} beats in "
                                    + "{c1.say}."),
            Pattern.of("corr_latest_child", CORRELATED, 3, "latest date of the children per parent, zero included")
                    .on(Call.link().with(Wants.DATE))
                    .gold("SELECT {PL}, (SELECT MAX({T}.{C0}) FROM {T} WHERE {T}.{PF} = {P}.{PK}) AS latest FROM {P}")
                    .asked(
                            "For every {p.one}, show the {p.label} and the latest {c0.say} of the {p.children}; leave it "
                                    + "empty where there are none.",
                            "List all {p.many} by {p.label} with the most recent {c0.say} among their {p.children} (empty "
                                    + "if they have none).",
                            "When did each {p.one} last have one of its {p.children}, by {c0.say}? Show {p.label} and "
                                    + "date for all {p.many}, with an empty date where there is nothing.",
                            "I need one row per {p.one}: {p.label}, and the newest {c0.say} of the {p.children} or "
                                    + "nothing."),
            Pattern.of("corr_above_siblings", CORRELATED, 3, "children above the average of their parent's children")
                    .on(Call.link()
                            .where(cast -> !cast.table().naming().isEmpty()
                                    && cast.link(0).column().isFull())
                            .with(Wants.FULL_AMOUNT))
                    .gold("SELECT {L}, {C0} FROM {T} AS a WHERE {C0} > "
                            + "(SELECT AVG(b.{C0}) FROM {T} AS b WHERE b.{PF} = a.{PF})")
                    .asked(
                            "Which {many} have a higher {c0.say} than the average of the {many} with the same {p.as}? Show "
                                    + "{label} and {c0}.",
                            "List {label} and {c0} of every {one} whose {c0.say} {c0.is} above the average of all {many} "
                                    + "that share {its} {p.as}.",
                            "Compare each {one} with the {many} of the same {p.as}: which are above their average "
                                    + "{c0.say}? Give {label} and {c0}.",
                            "Within each {p.as}, find the {many} with an above-average {c0.say}, and return {label} and "
                                    + "{c0}."),
            Pattern.of("corr_more_children", CORRELATED, 3, "parents with more than the average number of children")
                    .on(Call.link())
                    .gold("SELECT {PL} FROM {P} WHERE (SELECT COUNT(*) FROM {T} WHERE {T}.{PF} = {P}.{PK}) > "
                            + "(SELECT COUNT({PF}) * 1.0 / (SELECT COUNT(*) FROM {P}) FROM {T})")
                    .asked(
                            "Which {p.many} have more {p.children} than the average {p.one}? Those without any count as 0 "
                                    + "in the average. Give the {p.labels}.",
                            "List the {p.labels} of the {p.many} with an above-average number of {p.children}, the average "
                                    + "being taken over all {p.many}, also those with none.",
                            "Over all {p.many}, including those with zero, compute the average number of {p.children}; "
                                    + "which {p.many} are above it? Show the {p.labels}.",
                            "Find the {p.many} that have more {p.children} than the mean per {p.one} (zeros included) and "
                                    + "give the {p.labels}."));

    static final List<Pattern> ALL =
            Stream.of(PLAIN, ROW_BY_ROW).flatMap(List::stream).toList();

    private SubqueryPatterns() {}
}
