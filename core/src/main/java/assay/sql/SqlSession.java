package assay.sql;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sqlite.JDBC;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteLimits;

/// A private copy of a database in memory; what happens in it reaches no file and no other session.
///
/// Nothing can be attached, no extension loaded, no value is longer than 1 MB; a statement that runs past its deadline
/// is interrupted. Not thread-safe.
public final class SqlSession implements AutoCloseable {
    /// Bytes of the longest text or blob that a statement may make.
    private static final int MAX_VALUE_BYTES = 1_000_000;

    /// Virtual machine steps between two looks at the clock.
    private static final int STEPS_PER_CHECK = 2_000;

    private static final int INSERTED_VALUES = 500;

    /// Statements that [#insert] keeps: for some tables, one for each power of two.
    private static final int MAX_INSERTS = 64;

    private static final int SCRIPT_DEADLINE_MILLIS = 60_000;

    private static final Properties SETTINGS = settings();

    /// What a result may hold at most; a query that goes beyond fails. `bytes` counts text and blobs as Java keeps
    /// them.
    public record Caps(long rows, long cells, long bytes) {
        static final Caps NONE = new Caps(Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE);
    }

    private final SQLiteConnection connection;
    private final LinkedHashMap<String, PreparedStatement> inserts = new LinkedHashMap<>();
    private long deadlineNanos;
    private boolean reversed;

    private SqlSession(SQLiteConnection connection) {
        this.connection = connection;
    }

    private static Properties settings() {
        SQLiteConfig config = new SQLiteConfig();
        config.enableLoadExtension(false);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY); // a large sort makes a file otherwise
        return config.toProperties();
    }

    /// A session on a fresh, empty database.
    public static SqlSession empty() {
        try {
            SQLiteConnection connection = JDBC.createConnection("jdbc:sqlite::memory:", (Properties) SETTINGS.clone());
            connection.setLimit(SQLiteLimits.SQLITE_LIMIT_ATTACHED, 0);
            connection.setLimit(SQLiteLimits.SQLITE_LIMIT_LENGTH, MAX_VALUE_BYTES);
            SqlSession session = new SqlSession(connection);
            ProgressHandler.setHandler(connection, STEPS_PER_CHECK, new ProgressHandler() {
                @Override
                protected int progress() {
                    return session.deadlineNanos != 0 && System.nanoTime() - session.deadlineNanos > 0 ? 1 : 0;
                }
            });
            return session;
        } catch (SQLException e) {
            throw new IllegalStateException("SQLite cannot open an empty database in memory", e);
        }
    }

    /// A session on a fresh database that `script` makes: DDL and data, nothing that a database file must not hold.
    /// Errors: [SqlFailure] with SQLite's message or ours.
    public static SqlSession ofScript(String script) throws SqlFailure {
        SqlSession session = empty();
        try {
            for (String statement : Statements.script(script)) {
                session.run(statement, SCRIPT_DEADLINE_MILLIS, 0);
            }
            return session;
        } catch (IllegalArgumentException e) {
            session.close();
            throw new SqlFailure(String.valueOf(e.getMessage()));
        } catch (SqlFailure e) {
            session.close();
            throw e;
        }
    }

    /// A session on a fresh copy of `image`, the bytes of a database file.
    static SqlSession of(byte[] image) throws SqlFailure {
        SqlSession session = empty();
        try {
            session.connection.deserialize("main", image);
            return session;
        } catch (SQLException e) {
            session.close();
            throw failure(e);
        }
    }

    /// From now on SQLite scans backwards wherever a query leaves the order open: what differs has no order of its own.
    public void reverse() throws SqlFailure {
        run("PRAGMA reverse_unordered_selects = 1", SCRIPT_DEADLINE_MILLIS, 0);
        reversed = true;
    }

    /// Takes [#reverse] back.
    public void forwards() throws SqlFailure {
        run("PRAGMA reverse_unordered_selects = 0", SCRIPT_DEADLINE_MILLIS, 0);
        reversed = false;
    }

    boolean isReversed() {
        return reversed;
    }

    /// From now on statements may add this many pages to the database; more fails as "database or disk is full".
    public void limitGrowth(int pages) throws SqlFailure {
        Object count =
                run("PRAGMA page_count", SCRIPT_DEADLINE_MILLIS, 1).rows().getFirst()[0];
        long limit = (count instanceof Long now ? now : 0) + pages;
        run("PRAGMA max_page_count = " + limit, SCRIPT_DEADLINE_MILLIS, 1);
    }

    /// The bytes of the database as it is now.
    byte[] image() throws SqlFailure {
        try {
            return connection.serialize("main");
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /// Runs one statement and reads all its rows, keeping the first `keptRows`. Errors: [SqlFailure] with SQLite's
    /// message, or the deadline's.
    public ResultTable run(String sql, int deadlineMillis, int keptRows) throws SqlFailure {
        return run(sql, deadlineMillis, keptRows, Caps.NONE);
    }

    /// Runs one statement and keeps all its rows. Errors: [SqlFailure] with SQLite's message, the deadline's, or that
    /// of a cap.
    public ResultTable run(String sql, int deadlineMillis, Caps caps) throws SqlFailure {
        return run(sql, deadlineMillis, Integer.MAX_VALUE, caps);
    }

    private ResultTable run(String sql, int deadlineMillis, int keptRows, Caps caps) throws SqlFailure {
        deadlineNanos = System.nanoTime() + deadlineMillis * 1_000_000L;
        // Prepared: a plain Statement of the driver has own commands (backup to FILE, restore from FILE).
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            if (!statement.execute()) {
                return ResultTable.changed(statement.getUpdateCount());
            }
            try (ResultSet rows = statement.getResultSet()) {
                return read(rows, keptRows, caps);
            }
        } catch (SQLException e) {
            throw stopped(e, deadlineMillis);
        } finally {
            deadlineNanos = 0;
        }
    }

    private ResultTable read(ResultSet rows, int keptRows, Caps caps) throws SQLException, SqlFailure {
        ResultSetMetaData meta = rows.getMetaData();
        List<String> columns = new ArrayList<>();
        for (int i = 1; i <= meta.getColumnCount(); i++) {
            columns.add(meta.getColumnLabel(i));
        }
        List<@Nullable Object[]> kept = new ArrayList<>();
        long total = 0;
        long bytes = 0;
        while (rows.next()) {
            if (++total > caps.rows()) {
                throw tooLarge(caps.rows() + " rows");
            }
            if (total * columns.size() > caps.cells()) {
                throw tooLarge(caps.cells() + " cells");
            }
            if (total <= keptRows) {
                @Nullable Object[] row = row(rows, columns.size());
                kept.add(row);
                bytes += bytes(row);
                if (bytes > caps.bytes()) {
                    throw tooLarge(caps.bytes() + " bytes");
                }
            }
            // Rows that cost SQLite few steps each never wake the progress handler.
            if ((total & 0xff) == 0 && System.nanoTime() - deadlineNanos > 0) {
                throw new SQLException("interrupted");
            }
        }
        return new ResultTable(columns, kept, total);
    }

    private static SqlFailure tooLarge(String cap) {
        return new SqlFailure("the result has more than " + cap, SqlFailure.Cause.TOO_LARGE);
    }

    private static @Nullable Object[] row(ResultSet rows, int columns) throws SQLException {
        @Nullable Object[] row = new @Nullable Object[columns];
        for (int i = 0; i < columns; i++) {
            Object cell = rows.getObject(i + 1);
            row[i] = cell instanceof Integer small ? (Object) small.longValue() : cell;
        }
        return row;
    }

    private static long bytes(@Nullable Object[] row) {
        long bytes = 0;
        for (Object cell : row) {
            bytes += switch (cell) {
                case String text -> 2L * text.length();
                case byte[] blob -> blob.length;
                case null, default -> 0;
            };
        }
        return bytes;
    }

    /// Looks at one step of a compiled statement; its columns are those of EXPLAIN, from 1.
    interface StepReader {
        void read(ResultSet step) throws SQLException;
    }

    /// Compiles `sql` and hands every step of its byte code to `reader`, which reads the columns that it needs: each
    /// costs a call into native code.
    void explain(String sql, int deadlineMillis, StepReader reader) throws SqlFailure {
        deadlineNanos = System.nanoTime() + deadlineMillis * 1_000_000L;
        try (PreparedStatement statement = connection.prepareStatement("EXPLAIN " + sql);
                ResultSet steps = statement.executeQuery()) {
            while (steps.next()) {
                reader.read(steps);
            }
        } catch (SQLException e) {
            throw stopped(e, deadlineMillis);
        } finally {
            deadlineNanos = 0;
        }
    }

    /// Hands every row of a query to `sink`, keeping none.
    void each(String sql, int deadlineMillis, Consumer<@Nullable Object[]> sink) throws SqlFailure {
        deadlineNanos = System.nanoTime() + deadlineMillis * 1_000_000L;
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                sink.accept(row(rows, columns));
            }
        } catch (SQLException e) {
            throw stopped(e, deadlineMillis);
        } finally {
            deadlineNanos = 0;
        }
    }

    /// Runs `insert` with all `rows`, some hundred values at a time; `marks` stands for one row. The statements are
    /// kept: to compile one takes longer than to run it.
    void insert(String insert, String marks, List<@Nullable Object[]> rows, int deadlineMillis) throws SqlFailure {
        int most = Math.max(1, INSERTED_VALUES / Math.max(1, rows.isEmpty() ? 1 : rows.getFirst().length));
        deadlineNanos = System.nanoTime() + deadlineMillis * 1_000_000L;
        try {
            int from = 0;
            while (from < rows.size()) {
                int count = Integer.highestOneBit(Math.min(most, rows.size() - from));
                PreparedStatement statement = insertOf(insert, marks, count);
                int at = 1;
                for (@Nullable Object[] row : rows.subList(from, from + count)) {
                    for (Object cell : row) {
                        statement.setObject(at++, cell);
                    }
                }
                statement.executeUpdate();
                from += count;
            }
        } catch (SQLException e) {
            throw stopped(e, deadlineMillis);
        } finally {
            deadlineNanos = 0;
        }
    }

    private PreparedStatement insertOf(String insert, String marks, int rows) throws SQLException {
        String key = rows + insert;
        PreparedStatement kept = inserts.get(key);
        if (kept == null) {
            kept = connection.prepareStatement(insert + String.join(", ", Collections.nCopies(rows, marks)));
            inserts.put(key, kept);
            if (inserts.size() > MAX_INSERTS) {
                inserts.pollFirstEntry().getValue().close();
            }
        }
        return kept;
    }

    private SqlFailure stopped(SQLException e, int deadlineMillis) {
        return System.nanoTime() - deadlineNanos > 0
                ? new SqlFailure("stopped after " + deadlineMillis + " ms", SqlFailure.Cause.TIMEOUT)
                : failure(e);
    }

    /// Checks that `sql` compiles here, without running it.
    public void prepare(String sql) throws SqlFailure {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.getParameterMetaData();
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /// SQLite's own words: the driver puts `[SQLITE_ERROR] SQL error or missing database (…)` around them.
    private static SqlFailure failure(SQLException e) {
        String message = String.valueOf(e.getMessage());
        int open = message.indexOf(" (");
        if (message.startsWith("[SQLITE") && open > 0 && message.endsWith(")")) {
            message = message.substring(open + 2, message.length() - 1);
        }
        return new SqlFailure(message.strip());
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException("SQLite cannot close a database in memory", e);
        }
    }
}
