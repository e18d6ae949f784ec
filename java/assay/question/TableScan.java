package assay.question;

import assay.question.Lexicon.Tie;
import assay.sql.Database;
import assay.sql.ResultTable;
import assay.sql.SqlFailure;
import assay.sql.SqlSession;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A table as it lies in the database: all rows, and what its declaration says of the columns.
///
/// `unique` are the columns that are unique by themselves; `required` those that are NOT NULL without a default.
record TableScan(
        String name,
        List<String> columns,
        Set<String> required,
        Set<String> unique,
        @Nullable String key,
        List<Reference> references,
        List<@Nullable Object[]> rows) {

    /// A foreign key. `parentColumn` is empty when the declaration leaves it to the parent's primary key.
    record Reference(String column, String parent, String parentColumn) {
        boolean is(String table, Tie tie) {
            return tie.table().equals(table)
                    && tie.column().equals(column)
                    && tie.parentTable().equals(parent)
                    && (parentColumn.isEmpty() || tie.parentColumn().equals(parentColumn));
        }
    }

    private static final int DEADLINE_MILLIS = 10_000;
    private static final int MAX_ROWS = 100_000;

    /// Every table of `database`, no view. Order: of the schema.
    static List<TableScan> all(Database database) {
        List<TableScan> scans = new ArrayList<>();
        try (SqlSession session = database.open()) {
            for (@Nullable
            Object[] row : run(
                            session,
                            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' "
                                    + "ESCAPE '\\' ORDER BY rowid")
                    .rows()) {
                scans.add(scan(session, text(row[0])));
            }
            return scans;
        } catch (SqlFailure e) {
            throw new IllegalStateException(database.path() + ": cannot be read again: " + e.getMessage(), e);
        }
    }

    private static TableScan scan(SqlSession session, String name) throws SqlFailure {
        String table = Schema.identifier(name);
        List<String> columns = new ArrayList<>();
        Set<String> required = new HashSet<>();
        Set<String> unique = new HashSet<>();
        List<String> keys = new ArrayList<>();
        boolean numbered = false;
        for (@Nullable
        Object[] row : run(session, "PRAGMA table_info(" + table + ")").rows()) {
            String column = text(row[1]);
            columns.add(column);
            if (Long.valueOf(1).equals(row[3]) && row[4] == null) {
                required.add(column);
            }
            if (!Long.valueOf(0).equals(row[5])) {
                keys.add(column);
                numbered = text(row[2]).equalsIgnoreCase("INTEGER");
            }
        }
        for (@Nullable
        Object[] index : run(session, "PRAGMA index_list(" + table + ")").rows()) {
            List<@Nullable Object[]> parts = run(
                            session, "PRAGMA index_info(" + Schema.identifier(text(index[1])) + ")")
                    .rows();
            if (Long.valueOf(1).equals(index[2]) && parts.size() == 1) {
                unique.add(text(parts.getFirst()[2]));
            }
        }
        List<Reference> references = new ArrayList<>();
        for (@Nullable
        Object[] row : run(session, "PRAGMA foreign_key_list(" + table + ")").rows()) {
            references.add(new Reference(text(row[3]), text(row[2]), row[4] == null ? "" : text(row[4])));
        }
        return new TableScan(
                name,
                columns,
                required,
                unique,
                keys.size() == 1 && numbered ? keys.getFirst() : null,
                references,
                run(session, "SELECT * FROM " + table + " ORDER BY 1, 2").rows());
    }

    private static ResultTable run(SqlSession session, String sql) throws SqlFailure {
        return session.run(sql, DEADLINE_MILLIS, MAX_ROWS);
    }

    private static String text(@Nullable Object cell) {
        return String.valueOf(cell);
    }
}
