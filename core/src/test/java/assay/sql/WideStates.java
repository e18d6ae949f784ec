package assay.sql;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// States for a longer search: written without [StateGenerator], wider than it, and as many as one likes.
///
/// Every table gets a random number of rows. Their values are drawn from few or many of the table's own, the literals
/// of the queries and those ± 1, and NULL; a row may repeat another one but for its key and one more column. Keys, NOT
/// NULL, checks and, where they held before, foreign keys stay valid.
public final class WideStates {
    private static final int DEADLINE_MILLIS = 5_000;
    private static final int[] ROWS = {1, 2, 3, 5, 8, 15, 40, 100};

    private final SqlSession session;
    private final SqlValues literals;
    private final Random random;

    private WideStates(SqlSession session, SqlValues literals, Random random) {
        this.session = session;
        this.literals = literals;
        this.random = random;
    }

    public static SqlSession generate(Database database, Set<String> tables, List<String> sqls, long seed)
            throws SqlFailure {
        SqlSession session = database.open();
        try {
            WideStates wide = new WideStates(session, SqlValues.of(sqls), new Random(seed));
            wide.query("BEGIN");
            for (Object[] row : wide.query("SELECT name FROM sqlite_master WHERE type = 'trigger'")) {
                wide.query("DROP TRIGGER " + Database.quoted(String.valueOf(row[0])));
            }
            Set<String> stored = new TreeSet<>(tables);
            stored.retainAll(database.storedTables());
            Set<String> sound = new TreeSet<>(stored);
            sound.removeIf(table -> !wide.isSound(table));
            for (String table : stored) {
                wide.fill(TableShape.of(session, table));
            }
            wide.removeDangling(sound);
            wide.query("COMMIT");
            return session;
        } catch (SqlFailure e) {
            session.close();
            throw e;
        }
    }

    private List<@Nullable Object[]> query(String sql) throws SqlFailure {
        return session.run(sql, DEADLINE_MILLIS, Integer.MAX_VALUE).rows();
    }

    private void fill(TableShape shape) throws SqlFailure {
        List<@Nullable Object[]> old = query("SELECT " + shape.names() + " FROM " + shape.quoted() + " LIMIT 1000");
        boolean narrow = random.nextBoolean();
        List<List<@Nullable Object>> pools = new ArrayList<>();
        for (int column = 0; column < shape.columns().size(); column++) {
            pools.add(pool(shape.columns().get(column), column, old, narrow));
        }
        int count = ROWS[random.nextInt(ROWS.length)];
        boolean repeats = random.nextBoolean();
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean copy = repeats && !rows.isEmpty() && random.nextBoolean();
            @Nullable
            Object[] row = copy
                    ? rows.get(random.nextInt(rows.size())).clone()
                    : new @Nullable Object[shape.columns().size()];
            int changed = random.nextInt(row.length);
            for (int column = 0; column < row.length; column++) {
                if (!copy || column == changed || shape.columns().get(column).key()) {
                    List<@Nullable Object> pool = pools.get(column);
                    row[column] = pool.get(random.nextInt(pool.size()));
                }
            }
            rows.add(row);
        }
        query("DELETE FROM " + shape.quoted());
        session.insert(
                "INSERT OR IGNORE INTO " + shape.quoted() + " (" + shape.names() + ") VALUES ",
                "(" + shape.marks() + ")",
                rows,
                DEADLINE_MILLIS);
    }

    private List<@Nullable Object> pool(
            TableShape.Column column, int at, List<@Nullable Object[]> old, boolean narrow) {
        List<@Nullable Object> pool = new ArrayList<>();
        for (int i = 0; i < (narrow ? 3 : 50) && !old.isEmpty(); i++) {
            pool.add(old.get(random.nextInt(old.size()))[at]);
        }
        for (Object value : literals.values()) {
            if (column.text()) {
                pool.add(value.toString());
            } else if (value instanceof Long || value instanceof Double && !column.key()) {
                pool.add(value);
            }
        }
        if (column.key() && !column.reference() && !column.text()) {
            for (long i = 0; i < 100; i++) {
                pool.add(i + 1);
            }
        }
        if (!column.key() && random.nextInt(3) == 0 || pool.isEmpty()) {
            pool.add(null);
        }
        return pool;
    }

    private boolean isSound(String table) {
        try {
            return query("SELECT rowid " + dangling(table) + " LIMIT 1").isEmpty();
        } catch (SqlFailure foreignKeyWithoutKey) {
            return false;
        }
    }

    private static String dangling(String table) {
        return "FROM pragma_foreign_key_check('" + table.replace("'", "''") + "') WHERE rowid IS NOT NULL";
    }

    private void removeDangling(Set<String> sound) throws SqlFailure {
        Set<String> left = new HashSet<>(sound);
        for (int round = 0; round < 5; round++) {
            for (String table : left) {
                query("DELETE FROM " + Database.quoted(table) + " WHERE rowid IN (SELECT rowid " + dangling(table)
                        + ")");
            }
        }
    }
}
