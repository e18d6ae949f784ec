package assay.question;

import static assay.question.Draws.condition;
import static assay.question.Draws.value;

import assay.question.Cast.Call;
import java.util.List;

/// One table: filters, projections and counts.
final class FilterPatterns {
    private static final String GROUP = "filter";

    static final List<Pattern> ALL = List.of(
            Pattern.of("filter_category", GROUP, 1, "names of the rows with one value of a category")
                    .on(Call.named().with(Wants.CATEGORY))
                    .draws(play -> value(play, "v", play.column(0)))
                    .gold("SELECT {L} FROM {T} WHERE {C0} = {V}")
                    .asked(
                            "Which {many} have the {c0.say} {v}? Give the {label} of each.",
                            "List the {label} of every {one} whose {c0.say} {c0.is} {v}.",
                            "I need the {labels} of all {many} with {v} as their {c0.say}.",
                            "Show me the {labels} of the {many} whose {c0.say} {c0.is} {v}."),
            Pattern.of("filter_condition", GROUP, 1, "names of the rows that meet one condition")
                    .on(Call.named())
                    .draws(play -> condition(play, "k"))
                    .gold("SELECT {L} FROM {T} WHERE {K}")
                    .asked(
                            "List the {labels} of the {many} {k}.",
                            "Give me the {label} of each {one} {k.one}.",
                            "Find all {many} {k} and return their {labels}.",
                            "For a short overview I need the {many} {k}; the {labels} are enough."),
            Pattern.of("filter_both", GROUP, 1, "names of the rows that meet two conditions")
                    .on(Call.named())
                    .draws(play -> condition(play, "k") && condition(play, "j"))
                    .gold("SELECT {L} FROM {T} WHERE {K} AND {J}")
                    .asked(
                            "List the {labels} of the {many} {k} and {j}.",
                            "Which {many} meet both conditions: {many} {k}, and also {j}? Return the {labels}.",
                            "Give the {label} of every {one} {k.one} and {j.one}.",
                            "Please find the {many} {k} and {j}. Their {labels} will do."),
            Pattern.of("filter_either", GROUP, 1, "names of the rows that meet at least one of two conditions")
                    .on(Call.named())
                    .draws(play -> condition(play, "k") && condition(play, "j"))
                    .gold("SELECT {L} FROM {T} WHERE {K} OR {J}")
                    .asked(
                            "List the {labels} of the {many} {k} or {j} (or both).",
                            "Give the {label} of every {one} {k.one}, {j.one}, or both.",
                            "Which {many} meet at least one of these conditions: {many} {k}, or {many} {j}? "
                                    + "Return their {labels}.",
                            "I am looking for {many} {k} or {j}; meeting one of the two is enough. Show the {labels}."),
            Pattern.of("filter_count", GROUP, 1, "number of rows that meet one condition")
                    .draws(play -> condition(play, "k"))
                    .gold("SELECT COUNT(*) FROM {T} WHERE {K}")
                    .asked(
                            "How many {many} are there {k}?",
                            "Count the {many} {k}.",
                            "What is the number of {many} {k}?",
                            "Tell me how many {many} we have {k}."),
            Pattern.of("filter_count_both", GROUP, 1, "number of rows that meet two conditions")
                    .draws(play -> condition(play, "k") && condition(play, "j"))
                    .gold("SELECT COUNT(*) FROM {T} WHERE {K} AND {J}")
                    .proof("SELECT 1 WHERE (SELECT COUNT(*) FROM {T} WHERE {K} AND {J}) = 0")
                    .asked(
                            "How many {many} {k} and {j} are there?",
                            "Count the {many} {k} and {j}.",
                            "I would like to know the number of {many} {k} and {j}.",
                            "Looking only at {many} {k}, how many are there {j}?"));

    private FilterPatterns() {}
}
