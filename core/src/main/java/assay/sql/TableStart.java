package assay.sql;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A table as it is in the file: its shape, its first rows, and whether its foreign keys can be trusted. Made states
/// begin with it, and are many.
///
/// `mayDangle`: it has foreign keys, and no row refers to none; so none shall in a made state. In the other tables,
/// which some data sets have, nobody relies on it. `kinds`: what the texts of each column look like;
/// `smallest`: the smallest keys that each column can refer to.
record TableStart(
        TableShape shape,
        List<@Nullable Object[]> rows,
        List<Set<TableRows.Kind>> kinds,
        List<List<@Nullable Object>> smallest,
        boolean mayDangle,
        long bytes) {
    private static final int MAX_ROWS = 1_000;
    private static final int SMALLEST = 12;
    private static final int DEADLINE_MILLIS = 2_000;

    static TableStart of(SqlSession session, String table) throws SqlFailure {
        TableShape shape = TableShape.of(session, table);
        ResultTable rows = session.run(
                "SELECT " + shape.names() + " FROM " + shape.quoted() + " LIMIT " + MAX_ROWS,
                DEADLINE_MILLIS,
                Integer.MAX_VALUE);
        boolean refers = shape.columns().stream().anyMatch(TableShape.Column::reference);
        return new TableStart(
                shape,
                rows.rows(),
                TableRows.kinds(shape.columns().size(), rows.rows()),
                smallest(session, shape, rows.rows()),
                refers && isSound(session, table),
                rows.bytes());
    }

    /// The keys that a reference can have, whether or not a row has them; those that rows have where it names no key.
    private static List<List<@Nullable Object>> smallest(
            SqlSession session, TableShape shape, List<@Nullable Object[]> rows) throws SqlFailure {
        Map<String, List<@Nullable Object>> keys = new HashMap<>();
        for (@Nullable
        Object[] reference : session.run(
                        "PRAGMA foreign_key_list(" + shape.quoted() + ")", DEADLINE_MILLIS, Integer.MAX_VALUE)
                .rows()) {
            keys(session, reference)
                    .ifPresent(found -> keys.put(String.valueOf(reference[3]).toLowerCase(Locale.ROOT), found));
        }
        List<List<@Nullable Object>> smallest = new ArrayList<>();
        for (int column = 0; column < shape.columns().size(); column++) {
            int at = column;
            smallest.add(
                    shape.columns().get(column).reference()
                            ? keys.getOrDefault(
                                    shape.columns().get(column).lower(),
                                    rows.stream()
                                            .map(row -> row[at])
                                            .distinct()
                                            .sorted(TableStart::inOrder)
                                            .limit(SMALLEST)
                                            .toList())
                            : List.of());
        }
        return smallest;
    }

    private static Optional<List<@Nullable Object>> keys(SqlSession session, @Nullable Object[] reference) {
        if (reference[4] == null) {
            return Optional.empty();
        }
        String key = Database.quoted(String.valueOf(reference[4]));
        try {
            List<@Nullable Object> keys = session
                    .run(
                            "SELECT DISTINCT " + key + " FROM " + Database.quoted(String.valueOf(reference[2]))
                                    + " WHERE " + key + " IS NOT NULL ORDER BY 1 LIMIT " + SMALLEST,
                            DEADLINE_MILLIS,
                            SMALLEST)
                    .rows()
                    .stream()
                    .map(row -> row[0])
                    .toList();
            return keys.isEmpty() ? Optional.empty() : Optional.of(keys);
        } catch (SqlFailure noSuchTable) {
            return Optional.empty();
        }
    }

    /// Numbers first, as SQLite sorts.
    private static int inOrder(@Nullable Object a, @Nullable Object b) {
        return a instanceof Number one && b instanceof Number other
                ? Double.compare(one.doubleValue(), other.doubleValue())
                : a instanceof Number
                        ? -1
                        : b instanceof Number ? 1 : String.valueOf(a).compareTo(String.valueOf(b));
    }

    /// At most `most` rows: the first ones, which have the smallest keys, or any where no column is a key.
    List<@Nullable Object[]> some(int most, Random random) {
        if (rows.size() <= most || shape.columns().stream().anyMatch(TableShape.Column::single)) {
            return rows.subList(0, Math.min(most, rows.size()));
        }
        return random.ints(most, 0, rows.size())
                .<@Nullable Object[]>mapToObj(rows::get)
                .toList();
    }

    /// False also where a foreign key names no key: SQLite cannot check it.
    private static boolean isSound(SqlSession session, String table) {
        try {
            return !dangles(session, table);
        } catch (SqlFailure foreignKeyWithoutKey) {
            return false;
        }
    }

    /// True when a row refers to none. A table WITHOUT ROWID has none, and no rowid to name.
    static boolean dangles(SqlSession session, String table) throws SqlFailure {
        return session.run("SELECT rowid " + danglingIn(table) + " LIMIT 1", DEADLINE_MILLIS, 1)
                        .totalRows()
                > 0;
    }

    /// The row id is null in a table WITHOUT ROWID.
    static String danglingIn(String table) {
        return "FROM pragma_foreign_key_check('" + table.replace("'", "''") + "') WHERE rowid IS NOT NULL";
    }
}
