package assay.sql;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The same database with the rows of every table stored the other way round. What a query returns otherwise here, it
/// owes to the order of storage: the first of several rows with equal keys, a bare column of a group, a LIMIT without
/// an order.
///
/// `PRAGMA reverse_unordered_selects` does not show these: it leaves queries with an ORDER BY as they are.
final class ReversedCopy {
    private static final int DEADLINE_MILLIS = 30_000;

    private ReversedCopy() {}

    /// Keys lose their constraints (a row id follows an INTEGER PRIMARY KEY) and get an index instead; a table that
    /// this cannot be done to stays as it is. Errors: [SqlFailure] when the copy is no database.
    static Database of(Database database) throws SqlFailure {
        try (SqlSession session = database.open()) {
            run(session, "PRAGMA legacy_alter_table = ON");
            run(session, "BEGIN");
            for (@Nullable Object[] row : rows(session, "SELECT name FROM sqlite_master WHERE type = 'trigger'")) {
                run(session, "DROP TRIGGER " + Database.quoted(String.valueOf(row[0])));
            }
            for (String table : database.storedTables()) {
                turn(session, table);
            }
            run(session, "COMMIT");
            return Database.of(database.path(), session.image(), database.sha256());
        }
    }

    private static void turn(SqlSession session, String table) throws SqlFailure {
        String name = Database.quoted(table);
        List<String> columns = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        for (@Nullable Object[] column : rows(session, "SELECT name, type, pk FROM pragma_table_info(" + name + ")")) {
            String quoted = Database.quoted(String.valueOf(column[0]));
            names.add(quoted);
            columns.add(quoted + " " + column[1]);
            if (!Long.valueOf(0).equals(column[2])) {
                keys.add(quoted);
            }
        }
        List<@Nullable Object[]> indexes = rows(
                session,
                "SELECT sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND tbl_name = '"
                        + table.replace("'", "''") + "'");
        String turned = Database.quoted("turned " + table);
        run(session, "SAVEPOINT turn");
        try {
            run(session, "CREATE TABLE " + turned + " (" + String.join(", ", columns) + ")");
            run(
                    session,
                    "INSERT INTO " + turned + " SELECT " + String.join(", ", names) + " FROM " + name
                            + " ORDER BY rowid DESC");
            run(session, "DROP TABLE " + name);
            run(session, "ALTER TABLE " + turned + " RENAME TO " + name);
            if (!keys.isEmpty()) {
                run(
                        session,
                        "CREATE INDEX " + Database.quoted("key of " + table) + " ON " + name + " ("
                                + String.join(", ", keys) + ")");
            }
            for (@Nullable Object[] index : indexes) {
                run(session, String.valueOf(index[0]));
            }
        } catch (SqlFailure stays) {
            run(session, "ROLLBACK TO turn");
        }
        run(session, "RELEASE turn");
    }

    private static void run(SqlSession session, String sql) throws SqlFailure {
        session.run(sql, DEADLINE_MILLIS, 1);
    }

    private static List<@Nullable Object[]> rows(SqlSession session, String sql) throws SqlFailure {
        return session.run(sql, DEADLINE_MILLIS, Integer.MAX_VALUE).rows();
    }
}
