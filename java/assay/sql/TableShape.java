package assay.sql;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The columns of a table that can be written, and which of them are keys.
record TableShape(String table, List<Column> columns) {
    private static final int DEADLINE_MILLIS = 2_000;

    /// One column. `key`: part of the primary key or of a unique index; `reference`: its values are those of another
    /// table.
    record Column(String name, boolean text, boolean key, boolean reference) {}

    TableShape {
        columns = List.copyOf(columns);
    }

    static TableShape of(SqlSession session, String table) throws SqlFailure {
        String quoted = Database.quoted(table);
        Set<String> keys = new HashSet<>();
        for (@Nullable Object[] index : rows(session, "PRAGMA index_list(" + quoted + ")")) {
            if (Long.valueOf(1).equals(index[2])) {
                String name = Database.quoted(String.valueOf(index[1]));
                rows(session, "PRAGMA index_info(" + name + ")").forEach(row -> keys.add(lower(row[2])));
            }
        }
        Set<String> references = new HashSet<>();
        rows(session, "PRAGMA foreign_key_list(" + quoted + ")").forEach(row -> references.add(lower(row[3])));
        List<Column> columns = new ArrayList<>();
        for (@Nullable Object[] row : rows(session, "PRAGMA table_xinfo(" + quoted + ")")) {
            if (Long.valueOf(0).equals(row[6])) { // generated columns cannot be written
                String name = String.valueOf(row[1]);
                boolean key = !Long.valueOf(0).equals(row[5]) || keys.contains(lower(name));
                columns.add(new Column(name, isText(String.valueOf(row[2])), key, references.contains(lower(name))));
            }
        }
        return new TableShape(table, columns);
    }

    private static List<@Nullable Object[]> rows(SqlSession session, String sql) throws SqlFailure {
        return session.run(sql, DEADLINE_MILLIS, Integer.MAX_VALUE).rows();
    }

    private static String lower(@Nullable Object name) {
        return String.valueOf(name).toLowerCase(Locale.ROOT);
    }

    /// SQLite's rules of affinity, section 3.1 of its page on datatypes; dates are kept as text.
    private static boolean isText(String type) {
        String upper = type.toUpperCase(Locale.ROOT);
        return !upper.contains("INT")
                && (upper.contains("CHAR")
                        || upper.contains("CLOB")
                        || upper.contains("TEXT")
                        || upper.contains("DATE")
                        || upper.contains("TIME")
                        || upper.isEmpty());
    }

    String quoted() {
        return Database.quoted(table);
    }

    String names() {
        return columns.stream().map(column -> Database.quoted(column.name())).collect(Collectors.joining(", "));
    }

    String marks() {
        return columns.stream().map(column -> "?").collect(Collectors.joining(", "));
    }

    /// For an empty table.
    @Nullable
    Object[] plainRow() {
        @Nullable Object[] row = new @Nullable Object[columns.size()];
        for (int i = 0; i < row.length; i++) {
            row[i] = columns.get(i).text() ? "a" : (Object) 1L;
        }
        return row;
    }

    /// Changes `row` so that its keys are new among `rows`; a key that refers to another table takes some value that
    /// the
    /// column has.
    @Nullable
    Object[] withFreshKeys(@Nullable Object[] row, List<@Nullable Object[]> rows, Random random) {
        for (int i = 0; i < row.length; i++) {
            Column column = columns.get(i);
            if (column.key() && column.reference() && !rows.isEmpty()) {
                row[i] = rows.get(random.nextInt(rows.size()))[i];
            } else if (column.key()) {
                row[i] = switch (row[i]) {
                    case String text -> text + "~" + random.nextInt(1_000_000);
                    case Double real -> real + 1_000_000 + random.nextInt(1_000_000);
                    case Long _ -> 1_000_000L + random.nextInt(1_000_000_000);
                    case null -> 1_000_000L + random.nextInt(1_000_000_000);
                    default -> row[i];
                };
            }
        }
        return row;
    }
}
