package assay.question;

import static assay.question.Draws.condition;

import assay.question.Cast.Call;
import java.util.List;

/// Missing values: IS NULL, IS NOT NULL, COUNT of a column, COALESCE.
final class GapPatterns {
    private static final String GROUP = "missing values";

    static final List<Pattern> ALL = List.of(
            Pattern.of("gap_list", GROUP, 1, "names of the rows without a value")
                    .on(Call.named().with(Wants.GAPPY))
                    .gold("SELECT {L} FROM {T} WHERE {C0} IS NULL")
                    .asked(
                            "Which {many} have no recorded {c0.say}? Give their {labels}.",
                            "List the {label} of every {one} whose {c0.say} {c0.is} missing.",
                            "For which {many} do we not know the {c0.say}? Show the {labels}.",
                            "I have to fill gaps in the data: give me the {labels} of all {many} with no recorded "
                                    + "{c0.say}."),
            Pattern.of("gap_count", GROUP, 1, "number of rows without a value that meet a condition")
                    .on(Call.table().with(Wants.GAPPY))
                    .draws(play -> condition(play, "k"))
                    .gold("SELECT COUNT(*) FROM {T} WHERE {C0} IS NULL AND {K}")
                    .proof("SELECT 1 WHERE (SELECT COUNT(*) FROM {T} WHERE {C0} IS NULL AND {K}) = 0")
                    .asked(
                            "How many {many} {k} have no recorded {c0.say}?",
                            "Count the {many} {k} for which the {c0.say} {c0.is} missing.",
                            "Of the {many} {k}, how many lack {a c0.recorded}?",
                            "What is the number of {many} {k} with no known {c0.say}?"),
            Pattern.of("gap_known", GROUP, 1, "number of rows with a value that meet a condition")
                    .on(Call.table().with(Wants.GAPPY))
                    .draws(play -> condition(play, "k"))
                    .gold("SELECT COUNT(*) FROM {T} WHERE {C0} IS NOT NULL AND {K}")
                    .proof("SELECT 1 WHERE (SELECT COUNT(*) FROM {T} WHERE {C0} IS NOT NULL AND {K}) = 0")
                    .asked(
                            "How many {many} {k} have {a c0.recorded}?",
                            "Count the {many} {k} for which the {c0.say} {c0.is} known.",
                            "Of the {many} {k}, for how many {c0.is} the {c0.say} on record?",
                            "Tell me the number of {many} {k} whose {c0.say} {c0.is} not missing."),
            Pattern.of("gap_both_counts", GROUP, 2, "number of rows, and of those with a value, per category")
                    .on(Call.table().with(Wants.GAPPY).with(Wants.CATEGORY))
                    .gold("SELECT {C1}, COUNT(*) AS number, COUNT({C0}) AS recorded FROM {T} GROUP BY {C1}")
                    .asked(
                            "For each {c1.say}, show the number of {many} and the number of those with "
                                    + "{a c0.recorded}.",
                            "How complete {c0.is} the {c0.say}? Per {c1.say}, give the number of all {many} and then the "
                                    + "number with {a c0.known}.",
                            "List every {c1.say} with two counts: all {many}, and the {many} whose {c0.say} {c0.is} "
                                    + "recorded.",
                            "Group the {many} by {c1.say} and count them twice, once all of them and once only those with "
                                    + "{a c0.recorded}."),
            Pattern.of("gap_fill", GROUP, 2, "a text with a stand-in where it is missing")
                    .on(Call.named().with(Wants.GAPPY_TEXT))
                    .draws(play -> condition(play, "k"))
                    .gold("SELECT {L}, COALESCE({C0}, 'not recorded') FROM {T} WHERE {K}")
                    .proof("SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM {T} WHERE {K} AND {C0} IS NULL)")
                    .asked(
                            "Show the {label} and the {c0.say} of each {one} {k.one}; write 'not recorded' where the "
                                    + "{c0.say} {c0.is} missing.",
                            "List {label} and {c0.say} of the {many} {k}, with the text 'not recorded' in place of "
                                    + "every missing {c0.say}.",
                            "For the {many} {k} I need the {label} and the {c0.say}. Put 'not recorded' if there is "
                                    + "none.",
                            "Give me all {many} {k} with {label} and {c0.say}, replacing missing values of the latter by "
                                    + "'not recorded'."));

    private GapPatterns() {}
}
