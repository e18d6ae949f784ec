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

    /// One column; `lower` is its name in lower case. `text` and `integer` are what it is declared for, neither for
    /// reals; `key`: part of the primary key
    /// or of a unique index; `single`: it is such a key alone; `reference`: its values are those of another table.
    record Column(
            String name,
            String lower,
            boolean text,
            boolean integer,
            boolean nullable,
            boolean key,
            boolean single,
            boolean reference) {}

    TableShape {
        columns = List.copyOf(columns);
    }

    static TableShape of(SqlSession session, String table) throws SqlFailure {
        String quoted = Database.quoted(table);
        Set<String> shared = new HashSet<>(); // with other columns
        Set<String> single = new HashSet<>();
        for (@Nullable Object[] index : rows(session, "PRAGMA index_list(" + quoted + ")")) {
            if (Long.valueOf(1).equals(index[2])) {
                String name = Database.quoted(String.valueOf(index[1]));
                List<@Nullable Object[]> parts = rows(session, "PRAGMA index_info(" + name + ")");
                parts.forEach(row -> (parts.size() == 1 ? single : shared).add(lower(row[2])));
            }
        }
        Set<String> references = new HashSet<>();
        rows(session, "PRAGMA foreign_key_list(" + quoted + ")").forEach(row -> references.add(lower(row[3])));
        List<Column> columns = new ArrayList<>();
        List<@Nullable Object[]> info = rows(session, "PRAGMA table_xinfo(" + quoted + ")");
        info.stream()
                .filter(row -> !Long.valueOf(0).equals(row[5]))
                .forEach(row -> (isAlone(info) ? single : shared).add(lower(row[1])));
        for (@Nullable Object[] row : info) {
            if (Long.valueOf(0).equals(row[6])) { // generated columns cannot be written
                String name = lower(row[1]);
                columns.add(new Column(
                        String.valueOf(row[1]),
                        name,
                        isText(String.valueOf(row[2])),
                        String.valueOf(row[2]).toUpperCase(Locale.ROOT).contains("INT"),
                        Long.valueOf(0).equals(row[3]) && Long.valueOf(0).equals(row[5]),
                        shared.contains(name) || single.contains(name),
                        single.contains(name) && !shared.contains(name),
                        references.contains(name)));
            }
        }
        return new TableShape(table, columns);
    }

    /// True when the primary key is one column.
    private static boolean isAlone(List<@Nullable Object[]> info) {
        return info.stream().filter(row -> !Long.valueOf(0).equals(row[5])).count() == 1;
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

    /// For an empty table; all cells are other ones for another number.
    @Nullable
    Object[] plainRow(int number) {
        @Nullable Object[] row = new @Nullable Object[columns.size()];
        for (int i = 0; i < row.length; i++) {
            row[i] = columns.get(i).text() ? "a" + number : (Object) (long) number;
        }
        return row;
    }

    /// Changes `row` so that its keys are new among `rows`; a key that refers to another table takes some value that
    /// the column has. Of a key of more columns one is new, so that the row still joins by the others.
    @Nullable
    Object[] withFreshKeys(@Nullable Object[] row, List<@Nullable Object[]> rows, Random random) {
        List<Integer> parts = new ArrayList<>();
        for (int i = 0; i < row.length; i++) {
            Column column = columns.get(i);
            if (column.key() && !column.single() && !column.reference()) {
                parts.add(i);
            }
        }
        int free = parts.isEmpty() ? -1 : parts.get(random.nextInt(parts.size()));
        for (int i = 0; i < row.length; i++) {
            Column column = columns.get(i);
            if (column.key() && column.reference() && (column.single() || free < 0) && !rows.isEmpty()) {
                row[i] = rows.get(random.nextInt(rows.size()))[i];
            } else if (column.single() || i == free) {
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
