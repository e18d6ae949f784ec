package assay.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// A database with the same schema and other rows, on which two queries that only happen to agree give themselves away.
///
/// In the tables that the queries read, values are permuted within their columns, rows dropped and doubled, and rows
/// added that hold each literal of the queries, and that literal ± 1, in the columns that the queries name. Keys stay
/// valid: columns of primary and unique keys keep or get fresh values, a row that a constraint refuses is left out, and
/// so is one that refers to a row that is gone. The same database, queries and attempt give the same rows.
///
/// Source: DESIGN 5; the idea of a second state is that of test suites (Zhong et al. 2020, "Semantic Evaluation for
/// Text-to-SQL with Distilled Test Suites").
public final class StateGenerator {
    /// Attempts that differ in what they do.
    public static final int ATTEMPTS = 8;

    private static final double[] DROPPED = {0.25, 0, 0.25, 0.1, 0.5, 0, 0.1, 0.5};
    private static final double[] DOUBLED = {0.25, 0, 0, 0.25, 0, 0.5, 0, 0};
    private static final int DEADLINE_MILLIS = 2_000;
    private static final int MAX_IMAGE_BYTES = 64 << 20;
    private static final int MAX_ROWS = 1_000;
    private static final int MAX_ADDED = 200;
    private static final int ROUNDS = 5;

    private final SqlSession session;
    private final SqlValues values;
    private final int attempt;
    private final Random random;

    private StateGenerator(SqlSession session, SqlValues values, int attempt, long seed) {
        this.session = session;
        this.values = values;
        this.attempt = attempt;
        this.random = new Random(seed);
    }

    /// A changed copy of `database`; the caller closes it. Errors: [SqlFailure] when the database is too large or does
    /// not let itself be changed in time.
    public static SqlSession generate(Database database, Set<String> tables, List<String> sqls, int attempt)
            throws SqlFailure {
        if (database.bytes() > MAX_IMAGE_BYTES) {
            throw new SqlFailure("the database is larger than " + MAX_IMAGE_BYTES + " bytes");
        }
        SqlSession session = database.open();
        try {
            long seed = (database.sha256() + sqls).hashCode() * 31L + attempt;
            StateGenerator generator = new StateGenerator(session, SqlValues.of(sqls), attempt, seed);
            generator.query("BEGIN"); // else each row is a transaction of its own
            generator.dropTriggers();
            Set<String> stored = new TreeSet<>(tables);
            stored.retainAll(database.storedTables());
            Set<String> sound = generator.sound(stored);
            for (String table : stored) {
                generator.change(TableShape.of(session, table));
            }
            generator.removeDangling(sound);
            generator.query("COMMIT");
            return session;
        } catch (SqlFailure e) {
            session.close();
            throw e;
        }
    }

    private ResultTable query(String sql) throws SqlFailure {
        return session.run(sql, DEADLINE_MILLIS, Integer.MAX_VALUE);
    }

    private void dropTriggers() throws SqlFailure {
        for (@Nullable
        Object[] row :
                query("SELECT name FROM sqlite_master WHERE type = 'trigger'").rows()) {
            query("DROP TRIGGER " + Database.quoted(String.valueOf(row[0])));
        }
    }

    private void change(TableShape shape) throws SqlFailure {
        String columns = shape.names();
        List<@Nullable Object[]> rows =
                new ArrayList<>(query("SELECT " + columns + " FROM " + shape.quoted() + " LIMIT " + MAX_ROWS)
                        .rows());
        rows.replaceAll(row -> row.clone());
        permute(rows, shape);
        List<@Nullable Object[]> kept = new ArrayList<>();
        for (@Nullable Object[] row : rows) {
            if (random.nextDouble() >= DROPPED[attempt]) {
                kept.add(row);
            }
        }
        // Before the copies: a key that a literal asks for must be free.
        List<@Nullable Object[]> added = withLiterals(rows, shape);
        for (@Nullable Object[] row : kept) {
            if (random.nextDouble() < DOUBLED[attempt]) {
                added.add(shape.withFreshKeys(row.clone(), rows, random));
            }
        }
        kept.addAll(added);
        query("DELETE FROM " + shape.quoted());
        session.insert(
                "INSERT OR IGNORE INTO " + shape.quoted() + " (" + columns + ") VALUES ",
                "(" + shape.marks() + ")",
                kept,
                DEADLINE_MILLIS);
    }

    private void permute(List<@Nullable Object[]> rows, TableShape shape) {
        for (int column = 0; column < shape.columns().size(); column++) {
            if (shape.columns().get(column).key()) {
                continue;
            }
            for (int i = rows.size() - 1; i > 0; i--) { // Fisher and Yates
                int other = random.nextInt(i + 1);
                Object cell = rows.get(i)[column];
                rows.get(i)[column] = rows.get(other)[column];
                rows.get(other)[column] = cell;
            }
        }
    }

    /// Two rows for each literal and each column that the queries name: one else like some other row, and one with
    /// literals in more columns, for conditions that hold together.
    private List<@Nullable Object[]> withLiterals(List<@Nullable Object[]> rows, TableShape shape) {
        List<@Nullable Object[]> added = new ArrayList<>();
        for (int column = 0; column < shape.columns().size(); column++) {
            if (!isNamed(shape.columns().get(column))) {
                continue;
            }
            for (Object value : values.values()) {
                if (added.size() < MAX_ADDED
                        && SqlValues.fits(value, shape.columns().get(column).text())) {
                    for (boolean more : new boolean[] {false, true}) {
                        @Nullable
                        Object[] row = rows.isEmpty()
                                ? shape.plainRow()
                                : rows.get(random.nextInt(rows.size())).clone();
                        shape.withFreshKeys(row, rows, random);
                        if (more) {
                            fillWithLiterals(row, shape);
                        }
                        row[column] = shape.columns().get(column).text() ? value.toString() : value;
                        added.add(row);
                    }
                }
            }
        }
        return added;
    }

    private boolean isNamed(TableShape.Column column) {
        return values.words().contains(column.name().toLowerCase(Locale.ROOT));
    }

    private void fillWithLiterals(@Nullable Object[] row, TableShape shape) {
        for (int i = 0; i < row.length; i++) {
            TableShape.Column column = shape.columns().get(i);
            List<Object> fitting = values.values().stream()
                    .filter(value -> SqlValues.fits(value, column.text()) && (value instanceof String) == column.text())
                    .toList();
            if (isNamed(column) && !column.key() && !fitting.isEmpty() && random.nextBoolean()) {
                row[i] = fitting.get(random.nextInt(fitting.size()));
            }
        }
    }

    /// The tables in which no row refers to none; in the others, which some data sets have, nobody relies on it.
    private Set<String> sound(Set<String> tables) {
        Set<String> sound = new TreeSet<>(tables);
        sound.removeIf(table -> !isSound(table));
        return sound;
    }

    /// False also where a foreign key names no key: SQLite cannot check it.
    private boolean isSound(String table) {
        try {
            return dangling(table, 1).isEmpty();
        } catch (SqlFailure foreignKeyWithoutKey) {
            return false;
        }
    }

    private List<@Nullable Object[]> dangling(String table, int most) throws SqlFailure {
        return query("SELECT rowid " + danglingIn(table) + " LIMIT " + most).rows();
    }

    /// The row id is null in a table WITHOUT ROWID.
    private static String danglingIn(String table) {
        return "FROM pragma_foreign_key_check('" + table.replace("'", "''") + "') WHERE rowid IS NOT NULL";
    }

    private void removeDangling(Set<String> sound) throws SqlFailure {
        for (int round = 0; round < ROUNDS; round++) {
            long removed = 0;
            for (String table : sound) {
                removed += query("DELETE FROM " + Database.quoted(table) + " WHERE rowid IN (SELECT rowid "
                                + danglingIn(table) + ")")
                        .totalRows();
            }
            if (removed == 0) {
                return;
            }
        }
    }
}
