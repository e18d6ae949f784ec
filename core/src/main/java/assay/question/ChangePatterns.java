package assay.question;

import static assay.question.Draws.condition;
import static assay.question.Draws.pair;
import static assay.question.Draws.value;

import assay.question.Cast.Call;
import java.util.List;
import java.util.stream.Stream;

/// UPDATE and DELETE, each followed by the SELECT that shows the new state.
final class ChangePatterns {
    private static final String UPDATE = "update";
    private static final String DELETE = "delete";
    private static final String OTHER = "SELECT 1 WHERE (SELECT COUNT(*) FROM {T} WHERE {K} AND {C0} <> {W}) = 0";

    private static final List<Pattern> UPDATES = List.of(
            Pattern.of("update_number", UPDATE, 3, "a new number for the row that is named")
                    .on(Call.labelled().with(Wants.FULL_AMOUNT))
                    .draws(play -> Names.row(play, "v") && Inserts.newNumber(play, play.column(0)))
                    .gold("UPDATE {T} SET {C0} = {N} WHERE {L} = {V}", "SELECT {L}, {C0} FROM {T} WHERE {L} = {V}")
                    .proof("SELECT 1 FROM {T} WHERE {L} = {V} AND {C0} = {N}")
                    .asked(
                            "Change the {c0.say} of the {one} {v} to {n}, then show {its} {label} and {c0}.",
                            "The {c0.say} of {v} must be {n}. Correct the {one} and show me {label} and {c0} "
                                    + "afterwards.",
                            "Set the {c0.say} of the {one} {v} to {n} and read back the {label} and the {c0}.",
                            "Please update {v}: the {c0.say} {c0.is} now {n}. Then give the {label} and the {c0} as "
                                    + "stored."),
            Pattern.of("update_category", UPDATE, 3, "another category for the row that is named")
                    .on(Call.labelled().with(Wants.CATEGORY))
                    .draws(play -> Names.row(play, "v") && value(play, "w", play.column(0)))
                    .gold("UPDATE {T} SET {C0} = {W} WHERE {L} = {V}", "SELECT {L} FROM {T} WHERE {C0} = {W}")
                    .proof("SELECT 1 FROM {T} WHERE {L} = {V} AND {C0} = {W}")
                    .asked(
                            "Set the {c0.say} of the {one} {v} to {w}, then list the {labels} of all {many} whose {c0.say} "
                                    + "{c0.is} {w}.",
                            "Change the {c0.say} of {v} to {w}. After that, which {many} have {w} as their {c0.say}? Give "
                                    + "the {labels}.",
                            "The {one} {v} now has the {c0.say} {w}. Record that and show the {labels} of all {many} with that "
                                    + "{c0.say}.",
                            "Please record {w} as the {c0.say} of the {one} {v} and then list the {labels} of all {many} "
                                    + "with that {c0.say}."),
            Pattern.of("update_flag", UPDATE, 3, "a flag set for the row that is named")
                    .on(Call.labelled().with(Wants.FLAG))
                    .draws(play -> Names.row(play, "v"))
                    .gold("UPDATE {T} SET {C0} = 1 WHERE {L} = {V}", "SELECT COUNT(*) FROM {T} WHERE {C0} = 1")
                    .proof("SELECT 1 FROM {T} WHERE {L} = {V} AND {C0} = 1")
                    .asked(
                            "From now on it holds that the {one} {v} {c0.say}. Record this, then tell me how many {many} "
                                    + "there are that {c0.are}.",
                            "Correct the data so that the {one} {v} {c0.say}, and count the {many} that {c0.are} afterwards.",
                            "Mark that {v} {c0.say}. Then show how many {many} {c0.are} in all.",
                            "Our data say that the {one} {v} {c0.not}, but the opposite is true. Correct that and give "
                                    + "me the new number of {many} that {c0.are}."),
            Pattern.of("update_raise", UPDATE, 3, "a number raised by a percentage for the rows of a category")
                    .on(Call.named().with(Wants.MONEY).with(Wants.CATEGORY))
                    .draws(play -> Inserts.percentage(play) && value(play, "v", play.column(1)) && Inserts.isReal(play))
                    .gold(
                            "UPDATE {T} SET {C0} = ROUND({C0} * {F}, 2) WHERE {C1} = {V}",
                            "SELECT {L}, {C0} FROM {T} WHERE {C1} = {V}")
                    .asked(
                            "Raise the {c0.say} of all {many} whose {c1.say} {c1.is} {v} by {n} percent, rounded to two "
                                    + "decimals, then list their {label} and new {c0}.",
                            "Increase the {c0.say} by {n} percent (round to two decimals) for every {one} with {v} as "
                                    + "{c1.say}. Then show {label} and {c0} of these {many}.",
                            "Put the {c0.say} up by {n} percent for the {many} with the {c1.say} {v}, keep two decimals, "
                                    + "and show me {label} and {c0} afterwards.",
                            "Apply a rise of {n} percent, rounded to two decimals, to the {c0.say} of each {one} whose "
                                    + "{c1.say} {c1.is} {v}, and read back {label} and {c0} of those {many}."),
            Pattern.of("update_add", UPDATE, 3, "a number raised by an amount for the row that is named")
                    .on(Call.labelled().with(Wants.FULL_AMOUNT))
                    .draws(play -> Names.row(play, "v") && Inserts.step(play, play.column(0)))
                    .gold("UPDATE {T} SET {C0} = {C0} + {N} WHERE {L} = {V}", "SELECT {C0} FROM {T} WHERE {L} = {V}")
                    .asked(
                            "Increase the {c0.say} of the {one} {v} by {n}. What is the {c0} after that?",
                            "Add {n} to the {c0.say} of {v}, then show me the new {c0}.",
                            "The {c0.say} of the {one} {v} {c0.has} gone up by {n}. Record that and report the new {c0}.",
                            "Please raise the {c0.say} of {v} by {n} and tell me the {c0} that is stored now."),
            Pattern.of("update_rows", UPDATE, 3, "another category for all rows that meet a condition")
                    .on(Call.table().with(Wants.CATEGORY))
                    .draws(play -> pair(play, "w", "u", play.column(0)) && condition(play, "k"))
                    .gold("UPDATE {T} SET {C0} = {W} WHERE {K}", "SELECT {C0}, COUNT(*) FROM {T} GROUP BY {C0}")
                    .proof(OTHER)
                    .asked(
                            "Change the {c0.say} to {w} for all {many} {k}. Then show how many {many} each {c0.say} has, "
                                    + "leaving out those without any.",
                            "Set the {c0.say} of every {one} {k.one} to {w}, and count the {many} per {c0.say} "
                                    + "afterwards.",
                            "All {many} {k} are to get {w} as their {c0.say}. Do that and list each {c0.say} that is "
                                    + "still in use with its number of {many}.",
                            "Please move the {many} {k} to the {c0.say} {w}, then give me the number of {many} for every "
                                    + "{c0.say} that occurs."),
            Pattern.of("update_clear", UPDATE, 3, "a value removed from the row that is named")
                    .on(Call.labelled().with(column -> Wants.GAPPY.test(column) && !column.required()))
                    .draws(play -> Names.row(play, "v"))
                    .gold("UPDATE {T} SET {C0} = NULL WHERE {L} = {V}", "SELECT {L} FROM {T} WHERE {C0} IS NULL")
                    .asked(
                            "Delete the {c0.say} of the {one} {v} (leave it empty), then list the {labels} of all {many} "
                                    + "with no recorded {c0.say}.",
                            "The {c0.say} of {v} turned out to be wrong: empty it. Which {many} have no recorded {c0.say} "
                                    + "now? Give the {labels}.",
                            "Clear the {c0.say} of the {one} {v} and then show the {label} of every {one} whose {c0.say} "
                                    + "{c0.is} missing.",
                            "Remove what is recorded as the {c0.say} of {v}, keep the entry itself, and list the {labels} "
                                    + "of all {many} with no {c0.say}."),
            Pattern.of("update_fill", UPDATE, 3, "missing categories and numbers filled in")
                    .on(Call.table().with(Wants.GAPPY.and(Wants.MEASURE)))
                    .draws(play -> Inserts.newNumber(play, play.column(0)))
                    .gold("UPDATE {T} SET {C0} = {N} WHERE {C0} IS NULL", "SELECT COUNT(*) FROM {T} WHERE {C0} = {N}")
                    .asked(
                            "Fill every missing {c0.say} of the {many} with {n}, then tell me how many {many} have exactly "
                                    + "that value.",
                            "Where no {c0.say} is recorded for {a one}, enter {n}. How many {many} have {n} as their "
                                    + "{c0.say} after that?",
                            "Set the {c0.say} to {n} for all {many} with no recorded {c0.say} and count the {many} "
                                    + "whose {c0.say} {c0.is} {n}.",
                            "Please enter {n} as the {c0.say} of each {one} without one, and report the number of "
                                    + "{many} with exactly this {c0.say}."));

    private static final List<Pattern> DELETES = List.of(
            Pattern.of("delete_named", DELETE, 3, "the row that is named, removed")
                    .on(Call.labelled().with(Wants.CATEGORY))
                    .draws(play -> Names.row(play, "v"))
                    .gold("DELETE FROM {T} WHERE {L} = {V}", "SELECT {C0}, COUNT(*) FROM {T} GROUP BY {C0}")
                    .asked(
                            "Remove the {one} {v}, then show how many {many} are left for each {c0.say}.",
                            "Delete {v} from the {many} and count the remaining ones by {c0.say}.",
                            "We no longer keep the {one} {v}: delete the entry and list each {c0.say} with the number of {many} "
                                    + "that remain.",
                            "Please take {v} off the list of {many}. Afterwards give me the number of {many} per "
                                    + "{c0.say}."),
            Pattern.of("delete_rows", DELETE, 3, "all rows that meet a condition, removed")
                    .draws(play -> condition(play, "k"))
                    .gold("DELETE FROM {T} WHERE {K}", "SELECT COUNT(*) FROM {T}")
                    .asked(
                            "Delete all {many} {k}. How many {many} are left?",
                            "Remove every {one} {k.one} and then tell me the number of remaining {many}.",
                            "Clean up: delete the {many} {k} and count what remains.",
                            "Please erase the {many} {k} for good, and report how many {many} there are after that."),
            Pattern.of("delete_rows_both", DELETE, 3, "all rows that meet two conditions, removed")
                    .on(Call.table().with(Wants.CATEGORY))
                    .draws(play -> value(play, "v", play.column(0)) && condition(play, "k"))
                    .gold("DELETE FROM {T} WHERE {C0} = {V} AND {K}", "SELECT COUNT(*) FROM {T} WHERE {C0} = {V}")
                    .asked(
                            "Delete the {many} with the {c0.say} {v}, but only those {k}. How many {many} with that {c0.say} "
                                    + "remain?",
                            "From the {many} with {v} as their {c0.say}, remove those {k}, then count how many with that "
                                    + "{c0.say} are left.",
                            "Among the {many} whose {c0.say} {c0.is} {v}, delete all {k} and tell me how many of that "
                                    + "{c0.say} are still there.",
                            "Please delete each {one} {k.one}, provided that {its} {c0.say} {c0.is} {v}; then give the "
                                    + "number of {many} with {v} as {c0.say}."),
            Pattern.of("delete_of_parent", DELETE, 3, "all children of a parent that is named, removed")
                    .on(Call.link())
                    .draws(play -> Names.of(play, "v", play.cast().parent()))
                    .gold(
                            "DELETE FROM {T} WHERE {PF} = (SELECT {PK} FROM {P} WHERE {PL} = {V})",
                            "SELECT COUNT(*) FROM {T}")
                    .asked(
                            "Delete all {many} that have {v} as their {p.as}. How many {many} remain in total?",
                            "Remove every {one} whose {p.as} is {v}, then count all {many} that are left.",
                            "Erase the {p.children} of the {p.one} {v} and tell me how many {many} there are afterwards, "
                                    + "over all {p.many}.",
                            "Please clear out the {many} with {v} as {p.as}; after that I need the total number of "
                                    + "{many}."),
            Pattern.of("delete_before", DELETE, 3, "rows before a day, removed")
                    .on(Call.table().with(Wants.ANY_DATE))
                    .draws(play -> Draws.day(play, "day", play.column(0)))
                    .gold("DELETE FROM {T} WHERE {C0} < {DAY}", "SELECT MIN({C0}), COUNT(*) FROM {T}")
                    .asked(
                            "Delete all {many} whose {c0.say} {c0.is} before {day}. Then show the earliest remaining "
                                    + "{c0.say} and the number of {many}.",
                            "Remove old data: every {one} with {a c0.say} before {day} goes. What is the earliest "
                                    + "{c0.say} now, and how many {many} are there?",
                            "Clear the {many} with {a c0.say} earlier than {day} and report the earliest {c0.say} that is "
                                    + "left together with the count of {many}.",
                            "Going by the {c0.say}, delete everything before {day} from the {many} and show the earliest {c0.say} and the number of {many}."));

    static final List<Pattern> ALL =
            Stream.of(UPDATES, DELETES).flatMap(List::stream).toList();

    private ChangePatterns() {}
}
