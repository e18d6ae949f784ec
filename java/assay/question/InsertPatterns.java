package assay.question;

import assay.question.Cast.Call;
import java.util.List;

/// INSERT, followed by the SELECT that shows the new state.
final class InsertPatterns {
    private static final String GROUP = "insert";
    private static final String INSERT = "INSERT INTO {T} ({COLUMNS}) VALUES ({VALUES})";

    /// A table whose rows SQLite numbers, with all its links; a parent may not be pointed at twice.
    private static final Call NUMBERED =
            Call.family().where(cast -> cast.table().key() != null);

    private static final Call LABELLED = NUMBERED.where(cast -> cast.table().label() != null);

    static final List<Pattern> ALL = List.of(
            Pattern.of("insert_count_category", GROUP, 3, "a new row, then the number of rows of its category")
                    .on(LABELLED.with(Wants.CATEGORY))
                    .draws(Inserts::row)
                    .gold(INSERT, "SELECT COUNT(*) FROM {T} WHERE {C0} = {X0}")
                    .asked(
                            "Add {a one} {row}.{rest} How many {many} have {x0} as their {c0.say} after that?",
                            "We have a new {one}. Enter it {row}.{rest} Then count the {many} whose {c0.say} {c0.is} {x0}.",
                            "Please record a new {one} {row}.{rest} Afterwards tell me the number of {many} with the "
                                    + "{c0.say} {x0}.",
                            "Insert {a one} {row}.{rest} What is the number of {many} with {x0} as {c0.say} now?"),
            Pattern.of("insert_list_category", GROUP, 3, "a new row, then the names of the rows of its category")
                    .on(LABELLED.with(Wants.CATEGORY))
                    .draws(Inserts::row)
                    .gold(INSERT, "SELECT {L} FROM {T} WHERE {C0} = {X0}")
                    .asked(
                            "Create a new {one} {row}.{rest} Then list the {labels} of all {many} whose {c0.say} {c0.is} "
                                    + "{x0}.",
                            "Add {a one} {row}.{rest} Which {many} have the {c0.say} {x0} now? Give the {labels}.",
                            "Please enter {a one} {row}.{rest} After that, show the {label} of every {one} with {x0} as "
                                    + "{its} {c0.say}.",
                            "There is a new {one}, {row}. Store it and list all {many} with the {c0.say} {x0} by "
                                    + "{label}.{rest}"),
            Pattern.of("insert_read_back", GROUP, 3, "a new row, then two of its values")
                    .on(LABELLED.with(Wants.CATEGORY.or(Wants.DATE)).with(Wants.FULL_MEASURE))
                    .draws(Inserts::row)
                    .gold(INSERT, "SELECT {L}, {C0}, {C1} FROM {T} WHERE {L} = {V}")
                    .asked(
                            "Add {a one} {row}.{rest} Then show {label}, {c0} and {c1} of {v} as they are stored.",
                            "Register a new {one} {row}.{rest} Read back the {label}, the {c0} and the {c1} of {v}.",
                            "Insert {a one} {row}.{rest} To check the entry, give me {label}, {c0} and {c1} of {v}.",
                            "Please enter {a one} {row}.{rest} I then want to see the {label}, the {c0} and the {c1} of "
                                    + "{v}."),
            Pattern.of("insert_total", GROUP, 3, "a new row, then the number of all rows")
                    .on(NUMBERED)
                    .draws(Inserts::row)
                    .gold(INSERT, "SELECT COUNT(*) FROM {T}")
                    .asked(
                            "Add {a one} {row}.{rest} How many {many} are there now?",
                            "Record another {one} {row}.{rest} Then give me the total number of {many}.",
                            "Insert {a one} {row}.{rest} After that, count all {many}.",
                            "Please enter {a one} {row}.{rest} What is the number of {many} after that?"),
            Pattern.of("insert_of_parent", GROUP, 3, "a new child, then the number of children of its parent")
                    .on(NUMBERED.where(cast -> cast.links().size() == 1
                            && cast.parent().label() != null
                            && cast.link(0).column().isFull()))
                    .draws(Inserts::row)
                    .gold(INSERT, "SELECT COUNT(*) FROM {T} JOIN {P} ON {T}.{PF} = {P}.{PK} WHERE {P}.{PL} = {W}")
                    .asked(
                            "Add {a one} {row}.{rest} How many {p.children} does {w} have now?",
                            "Enter a new {one} {row}.{rest} Then count the {many} with {w} as their {p.as}.",
                            "Please record {a one} {row}.{rest} Afterwards I need the number of {many} whose {p.as} is "
                                    + "{w}.",
                            "Insert {a one} {row}.{rest} What is the number of {p.children} of {w} after this?"),
            Pattern.of("insert_sum_parent", GROUP, 3, "a new child, then a sum over the children of one parent")
                    .on(NUMBERED.where(cast -> !cast.links().isEmpty()
                                    && cast.links().getLast().parent().label() != null
                                    && cast.links().getLast().column().isFull())
                            .with(Wants.SUM))
                    .draws(Inserts::lastParent)
                    .gold(
                            INSERT,
                            "SELECT {C0.O}SUM({T}.{C0}){C0.E} FROM {T} JOIN {Z} ON {T}.{ZF} = {Z}.{ZK} WHERE {Z}.{ZL} = {W}")
                    .asked(
                            "Add {a one} {row}.{rest} What is the total {c0} of the {many} with {w} as {z.as} "
                                    + "then{c0.comma}?",
                            "Record {a one} {row}.{rest} Then add up the {c0} of all {many} whose {z.as} is "
                                    + "{w}{c0.comma}.",
                            "Please enter {a one} {row}.{rest} After that, tell me the sum of the {c0} over the {many} "
                                    + "with {w} as {z.as}{c0.comma}.",
                            "Insert {a one} {row}.{rest} Taking all {many} that have {w} as their {z.as}, what is the new "
                                    + "total {c0}{c0.comma}?"));

    private InsertPatterns() {}
}
