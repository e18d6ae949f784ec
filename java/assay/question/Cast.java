package assay.question;

import assay.question.Schema.Column;
import assay.question.Schema.Link;
import assay.question.Schema.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What plays in a question: a table, columns of it, and links that lead from it to its parents.
///
/// With links, `table` is the child of the first one; `parentColumns` are columns of the first link's parent.
record Cast(Table table, List<Link> links, List<Column> columns, List<Column> parentColumns) {
    Cast {
        links = List.copyOf(links);
        columns = List.copyOf(columns);
        parentColumns = List.copyOf(parentColumns);
    }

    Column column(int at) {
        return columns.get(at);
    }

    Column parentColumn(int at) {
        return parentColumns.get(at);
    }

    Link link(int at) {
        return links.get(at);
    }

    Table parent() {
        return links.getFirst().parent();
    }

    /// Finds all casts of one kind in a schema. Order: of the schema.
    record Call(Function<Schema, Stream<Cast>> find) {
        /// A table.
        static Call table() {
            return new Call(schema -> schema.tables().stream()
                    .filter(table -> table.rows().size() > 1)
                    .map(table -> new Cast(table, List.of(), List.of(), List.of())));
        }

        /// A table whose rows have names.
        static Call named() {
            return table().where(cast -> !cast.table().naming().isEmpty());
        }

        /// A table with a label: one column that names a row.
        static Call labelled() {
            return table().where(cast -> cast.table().label() != null);
        }

        /// A child and its parent, which has a label.
        static Call link() {
            return new Call(schema -> schema.links().stream()
                            .filter(link -> !link.toItself())
                            .map(link -> new Cast(link.child(), List.of(link), List.of(), List.of())))
                    .where(cast -> cast.parent().label() != null);
        }

        /// A table with all its links to parents, which may be none; they lead to different tables, not to itself.
        static Call family() {
            return new Call(schema -> schema.tables().stream()
                    .map(table -> new Cast(
                            table,
                            schema.links().stream()
                                    .filter(link -> link.child().equals(table))
                                    .sorted(Comparator.comparingInt(
                                            link -> link.column().at()))
                                    .toList(),
                            List.of(),
                            List.of()))
                    .filter(cast -> cast.links().stream().noneMatch(Link::toItself)
                            && cast.links().stream()
                                            .map(Link::parent)
                                            .distinct()
                                            .count()
                                    == cast.links().size()));
        }

        /// A table whose rows point at rows of the same table.
        static Call self() {
            return new Call(schema -> schema.links().stream()
                            .filter(Link::toItself)
                            .map(link -> new Cast(link.child(), List.of(link), List.of(), List.of())))
                    .where(cast -> cast.table().label() != null);
        }

        /// A child, its parent, and the parent's parent, three tables; the last one has a label.
        static Call twoHops() {
            return pairs((first, second) ->
                            second.child().name().equals(first.parent().name()))
                    .where(cast -> cast.link(1).parent().label() != null);
        }

        /// A child with two parents, three tables; both parents have labels.
        static Call bridge() {
            return pairs((first, second) ->
                            second.child().name().equals(first.child().name()))
                    .where(cast -> cast.parent().label() != null
                            && cast.link(1).parent().label() != null);
        }

        private static Call pairs(BiPredicate<Link, Link> together) {
            return new Call(schema -> {
                List<Cast> casts = new ArrayList<>();
                for (Link first : schema.links()) {
                    for (Link second : schema.links()) {
                        long tables = Stream.of(first.child(), first.parent(), second.child(), second.parent())
                                .map(Table::name)
                                .distinct()
                                .count();
                        if (tables == 3 && together.test(first, second)) {
                            casts.add(new Cast(first.child(), List.of(first, second), List.of(), List.of()));
                        }
                    }
                }
                return casts.stream();
            });
        }

        Call where(Predicate<Cast> wanted) {
            return new Call(schema -> find.apply(schema).filter(wanted));
        }

        /// One more column of the table, none twice.
        Call with(Predicate<Column> wanted) {
            return new Call(schema -> find.apply(schema)
                    .flatMap(cast -> cast.table().columns().stream()
                            .filter(column ->
                                    wanted.test(column) && !cast.columns().contains(column))
                            .map(column -> new Cast(
                                    cast.table(), cast.links(), plus(cast.columns(), column), cast.parentColumns()))));
        }

        /// One more column of the parent.
        Call withParent(Predicate<Column> wanted) {
            return new Call(schema -> find.apply(schema)
                    .flatMap(cast -> cast.parent().columns().stream()
                            .filter(column ->
                                    wanted.test(column) && !cast.parentColumns().contains(column))
                            .map(column -> new Cast(
                                    cast.table(), cast.links(), cast.columns(), plus(cast.parentColumns(), column)))));
        }

        private static List<Column> plus(List<Column> columns, Column column) {
            return Stream.concat(columns.stream(), Stream.of(column)).toList();
        }
    }
}
