package assay.question;

import static assay.question.Draws.condition;

import assay.question.Cast.Call;
import java.util.List;

/// Text: LIKE, LENGTH, UPPER, SUBSTR, joining. Patterns of LIKE are drawn so that case makes no difference.
final class TextPatterns {
    private static final String GROUP = "text";

    static final List<Pattern> ALL = List.of(
            Pattern.of("text_starts", GROUP, 1, "rows whose name starts with some letters")
                    .on(Call.labelled())
                    .draws(play -> Names.part(play, true))
                    .gold("SELECT {L} FROM {T} WHERE {L} LIKE '{PART}%'")
                    .proof("SELECT 1 FROM {T} WHERE {L} LIKE '{PART}%' AND NOT {L} GLOB '{PART}*'")
                    .asked(
                            "Which {many} have {a label} that starts with '{part}'? Give the whole {label} of each.",
                            "List the {labels} of the {many} that begin with '{part}'.",
                            "Show every {label} of {a one} that starts with the letters '{part}'.",
                            "I remember only the beginning '{part}': find the {labels} of the {many} that start that "
                                    + "way."),
            Pattern.of("text_contains", GROUP, 1, "rows whose name contains a word")
                    .on(Call.labelled())
                    .draws(play -> Names.part(play, false))
                    .gold("SELECT {L} FROM {T} WHERE {L} LIKE '%{PART}%'")
                    .proof("SELECT 1 FROM {T} WHERE {L} LIKE '%{PART}%' AND NOT {L} GLOB '*{PART}*'")
                    .asked(
                            "Which {many} have '{part}' anywhere in their {label}? Give the {labels}.",
                            "List the {labels} of the {many} that contain '{part}'.",
                            "Find every {one} whose {label} contains the text '{part}' and show the {label}.",
                            "Search the {labels} of the {many} for '{part}' and return those that contain it."),
            Pattern.of("text_contains_count", GROUP, 1, "number of rows whose name contains a word")
                    .on(Call.labelled())
                    .draws(play -> Names.part(play, false) && condition(play, "k"))
                    .gold("SELECT COUNT(*) FROM {T} WHERE {L} LIKE '%{PART}%' AND {K}")
                    .proof("SELECT 1 FROM {T} WHERE {L} LIKE '%{PART}%' AND NOT {L} GLOB '*{PART}*'")
                    .proof("SELECT 1 WHERE (SELECT COUNT(*) FROM {T} WHERE {L} LIKE '%{PART}%' AND {K}) = 0")
                    .asked(
                            "How many {many} {k} have '{part}' in their {label}?",
                            "Count the {many} {k}, but only those with '{part}' somewhere in the {label}.",
                            "Of the {many} {k}, how many contain '{part}' in the {label}?",
                            "What is the number of {many} {k}, taking only those with {a label} that contains '{part}'?"),
            Pattern.of("text_longest", GROUP, 2, "the row with the longest name")
                    .on(Call.labelled())
                    .draws(play -> condition(play, "k"))
                    .gold("SELECT {L}, LENGTH({L}) FROM {T} WHERE {K} ORDER BY LENGTH({L}) DESC LIMIT 1")
                    .proof("SELECT 1 FROM {T} WHERE {K} AND LENGTH({L}) = (SELECT MAX(LENGTH({L})) FROM {T} WHERE {K}) "
                            + "GROUP BY LENGTH({L}) HAVING COUNT(*) > 1")
                    .proof("SELECT 1 WHERE (SELECT COUNT(*) FROM {T} WHERE {K}) < 2")
                    .asked(
                            "Which of the {many} {k} has the longest {label}? Show the {label} and its number of "
                                    + "characters.",
                            "Find the longest {label} among the {many} {k}, and say how many characters it has.",
                            "For a label printer: what is the longest {label} of the {many} {k}, and how many "
                                    + "characters long is it?",
                            "Return the {label} with the most characters, and that number of characters, among the "
                                    + "{many} {k}."),
            Pattern.of("text_upper", GROUP, 1, "names in capital letters")
                    .on(Call.labelled().where(cast -> Names.isPlainText(cast.table())))
                    .draws(play -> condition(play, "k"))
                    .gold("SELECT UPPER({L}) FROM {T} WHERE {K}")
                    .asked(
                            "Print the {labels} of the {many} {k} in capital letters.",
                            "For a door sign, give the {label} of each {one} {k.one}, all in upper case.",
                            "Show the {labels} of all {many} {k}, converted to upper case.",
                            "I need the {many} {k} with their {labels} written entirely in capitals; return only the "
                                    + "converted {labels}."),
            Pattern.of("text_initial", GROUP, 2, "number of names per first letter")
                    .on(Call.labelled().where(cast -> Names.isPlainText(cast.table())))
                    .gold("SELECT SUBSTR({L}, 1, 1) AS initial, COUNT(*) FROM {T} GROUP BY initial")
                    .proof(
                            "SELECT 1 WHERE (SELECT COUNT(DISTINCT SUBSTR({L}, 1, 1)) FROM {T}) = (SELECT COUNT(*) FROM {T})")
                    .asked(
                            "For each first character of the {label}, how many {many} are there?",
                            "Count the {many} by the first character of their {label}.",
                            "How are the {labels} of the {many} spread over their first characters? Show the character "
                                    + "and the number of {many}.",
                            "Group the {many} by the first character of the {label} and give the size of each group."),
            Pattern.of("text_joined", GROUP, 2, "name and category in one text")
                    .on(Call.labelled().with(Wants.CATEGORY.and(c -> c.values().getFirst() instanceof String)))
                    .draws(play -> condition(play, "k"))
                    .gold("SELECT {L} || ' (' || {C0} || ')' FROM {T} WHERE {K}")
                    .asked(
                            "For each {one} {k.one}, build one text: the {label}, then the {c0.say} in round brackets, "
                                    + "with one space between them.",
                            "Show the {many} {k} as single texts of the form '{label} ({c0.say})'.",
                            "Give me a list of captions for the {many} {k}: {label}, a space, and the {c0.say} in round "
                                    + "brackets.",
                            "Return one column for the {many} {k} that joins the {label} and, in round brackets after a "
                                    + "space, the {c0.say}."),
            Pattern.of("text_lengths", GROUP, 2, "names of more than some characters")
                    .on(Call.labelled())
                    .draws(play -> Draws.number(play, "n", 8, 30))
                    .gold("SELECT {L} FROM {T} WHERE LENGTH({L}) > {N}")
                    .proof(
                            "SELECT 1 WHERE (SELECT COUNT(*) FROM {T} WHERE LENGTH({L}) > {N}) = (SELECT COUNT(*) FROM {T})")
                    .asked(
                            "Which {many} have {a label} of more than {n} characters? List the {labels}.",
                            "List every {label} of {a one} that is longer than {n} characters.",
                            "Our form takes only {n} characters: show the {labels} of the {many} that are longer than "
                                    + "that.",
                            "Find the {many} whose {label} is longer than {n} characters (spaces count) and give the "
                                    + "{labels}."));

    private TextPatterns() {}
}
