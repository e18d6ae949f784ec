package assay.sql;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/// A database as data: where it lies, its bytes, and the statements that made its tables and views.
///
/// `path` is relative to a data folder, with `/`. `image` is shared, never written to.
public final class Database {
    /// A table or view and the statement that makes it.
    public record Table(String name, String ddl) {}

    private static final int SCHEMA_DEADLINE_MILLIS = 10_000;

    /// Larger tables are read anew for each made state, and so are those beyond this many.
    private static final long MAX_START_BYTES = 1 << 20;

    private static final int MAX_STARTS = 32;

    private final String path;
    private final byte[] image;
    private final String sha256;
    private final List<Table> tables;
    private final Map<Long, String> roots;
    private final long rows;
    private final String fullDdl;
    private final boolean fullDdlRuns;
    private final Queue<SqlSession> idle = new ConcurrentLinkedQueue<>();
    private final Queue<SqlSession> idleReversed = new ConcurrentLinkedQueue<>();
    private volatile boolean retired;
    private @Nullable Database reversedCopy;
    private final Map<String, TableStart> starts = new ConcurrentHashMap<>();
    private @Nullable List<String> triggers;

    private Database(String path, byte[] image, String sha256, List<Table> tables, Map<Long, String> roots, long rows) {
        this.path = path;
        this.image = image;
        this.sha256 = sha256;
        this.tables = List.copyOf(tables);
        this.roots = Map.copyOf(roots);
        this.rows = rows;
        this.fullDdl = text(this.tables);
        this.fullDdlRuns = missing(fullDdl, List.of()).isEmpty();
    }

    /// Reads the schema of `image` and counts its rows. Errors: [SqlFailure] when the bytes are no database.
    static Database of(String path, byte[] image, String sha256) throws SqlFailure {
        try (SqlSession session = SqlSession.of(rollbackJournal(image))) {
            List<Table> tables = new ArrayList<>();
            long rows = 0;
            ResultTable schema = session.run(
                    "SELECT name, sql, type FROM sqlite_master WHERE type IN ('table', 'view') AND sql IS NOT NULL "
                            + "AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY rowid",
                    SCHEMA_DEADLINE_MILLIS, Integer.MAX_VALUE);
            for (@Nullable Object[] row : schema.rows()) {
                String name = String.valueOf(row[0]);
                tables.add(new Table(name, String.valueOf(row[1])));
                if ("table".equals(row[2])) {
                    rows += anyRow(session, name);
                }
            }
            return new Database(path, rollbackJournal(image), sha256, tables, roots(session), rows);
        }
    }

    private static Map<Long, String> roots(SqlSession session) throws SqlFailure {
        Map<Long, String> roots = new HashMap<>();
        roots.put(1L, "sqlite_schema");
        session.each(
                "SELECT rootpage, tbl_name FROM sqlite_master WHERE rootpage > 0",
                SCHEMA_DEADLINE_MILLIS,
                row -> roots.put((Long) row[0], String.valueOf(row[1])));
        return roots;
    }

    private static long anyRow(SqlSession session, String table) throws SqlFailure {
        return session.run("SELECT 1 FROM " + quoted(table) + " LIMIT 1", SCHEMA_DEADLINE_MILLIS, 1)
                .totalRows();
    }

    static String quoted(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }

    /// The tables that hold rows of their own: no views, no virtual tables. Order: by name.
    Set<String> storedTables() {
        Set<String> stored = new TreeSet<>(roots.values());
        stored.removeIf(name -> name.startsWith("sqlite_"));
        return stored;
    }

    /// SQLite cannot open an image in memory that says it keeps a write-ahead log; bytes 18 and 19 say so.
    private static byte[] rollbackJournal(byte[] image) {
        if (image.length < 20 || image[18] != 2 && image[19] != 2) {
            return image;
        }
        byte[] copy = image.clone();
        copy[18] = 1;
        copy[19] = 1;
        return copy;
    }

    public String path() {
        return path;
    }

    /// Of the file as it lies on disk.
    public String sha256() {
        return sha256;
    }

    public List<Table> tables() {
        return tables;
    }

    /// The table that each root page of the image belongs to; that of an index belongs to its table.
    Map<Long, String> roots() {
        return roots;
    }

    int bytes() {
        return image.length;
    }

    /// True when no table has a row.
    public boolean isEmpty() {
        return rows == 0;
    }

    /// A session on a fresh copy.
    public SqlSession open() throws SqlFailure {
        return SqlSession.of(image);
    }

    /// A session on a copy that is as it was. Give it back with [#giveBack], or close it after anything that cannot be
    /// undone. Opening a copy and reading its schema costs more than a small query.
    public SqlSession borrow() throws SqlFailure {
        SqlSession session = idle.poll();
        return session == null ? open() : session;
    }

    /// The same database with the rows of its tables stored the other way round; made once. Errors: [SqlFailure] when
    /// it cannot be made.
    public synchronized Database reversed() throws SqlFailure {
        if (reversedCopy == null) {
            reversedCopy = ReversedCopy.of(this);
        }
        return reversedCopy;
    }

    /// As [#borrow], and SQLite scans backwards there wherever a query leaves the order open.
    public SqlSession borrowReversed() throws SqlFailure {
        SqlSession session = idleReversed.poll();
        if (session == null) {
            session = open();
            session.reverse();
        }
        return session;
    }

    /// What made states of `table` begin with. Errors: [SqlFailure] when it cannot be read in time.
    TableStart start(String table) throws SqlFailure {
        TableStart kept = starts.get(table);
        if (kept != null) {
            return kept;
        }
        TableStart start = read(session -> TableStart.of(session, table));
        if (start.bytes() <= MAX_START_BYTES && starts.size() < MAX_STARTS) {
            starts.put(table, start);
        }
        return start;
    }

    /// The names of the triggers. Order: of the schema.
    synchronized List<String> triggers() throws SqlFailure {
        if (triggers == null) {
            triggers = read(session -> session
                    .run(
                            "SELECT name FROM sqlite_master WHERE type = 'trigger' ORDER BY rowid",
                            SCHEMA_DEADLINE_MILLIS,
                            Integer.MAX_VALUE)
                    .rows()
                    .stream()
                    .map(row -> String.valueOf(row[0]))
                    .toList());
        }
        return triggers;
    }

    private <T> T read(MadeState.Look<T> look) throws SqlFailure {
        SqlSession session = borrow();
        try {
            T found = look.at(session);
            giveBack(session);
            return found;
        } catch (SqlFailure e) {
            session.close();
            throw e;
        }
    }

    /// Takes back a session in which nothing changed: only statements that [Statements#isRead] accepts were run, or all
    /// others were rolled back.
    public void giveBack(SqlSession session) {
        (session.isReversed() ? idleReversed : idle).add(session);
        if (retired) {
            closeIdle();
        }
    }

    /// True when its shelf has dropped it: it still works, and is as large.
    public boolean isRetired() {
        return retired;
    }

    /// Closes the kept sessions, now and whenever one is given back.
    void retire() {
        retired = true;
        closeIdle();
    }

    void closeIdle() {
        closeReversed();
        for (Queue<SqlSession> sessions : List.of(idle, idleReversed)) {
            for (SqlSession session = sessions.poll(); session != null; session = sessions.poll()) {
                session.close();
            }
        }
    }

    private synchronized void closeReversed() {
        if (reversedCopy != null) {
            reversedCopy.closeIdle();
        }
    }

    /// Why one of `sqls` does not compile on the schema `ddl`, as [#ddl] made it; empty when all do. Statements that
    /// ran on this database compile on its full schema, so only a shortened one is tried out.
    public Optional<String> gap(String ddl, List<String> sqls) {
        return fullDdlRuns && ddl.equals(fullDdl) ? Optional.empty() : missing(ddl, sqls);
    }

    private static Optional<String> missing(String ddl, List<String> sqls) {
        try (SqlSession schema = SqlSession.ofScript(ddl)) {
            for (String sql : sqls) {
                schema.prepare(sql);
            }
            return Optional.empty();
        } catch (SqlFailure e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    /// The DDL that a prompt shows: every table and view, in the order of the schema; when that is longer than
    /// `maxChars`, those that no statement of `sqls` names are left out from the end. Null when the named ones alone
    /// are too long.
    public @Nullable String ddl(List<String> sqls, int maxChars) {
        if (fullDdl.length() <= maxChars) {
            return fullDdl;
        }
        Set<String> words = new java.util.HashSet<>();
        for (String sql : sqls) {
            SqlTokens.of(sql).forEach(token -> words.add(token.name().toLowerCase(Locale.ROOT)));
        }
        addWordsOfViews(words);
        List<Table> shown = new ArrayList<>(tables);
        for (int i = shown.size() - 1; i >= 0 && length(shown) > maxChars; i--) {
            if (!words.contains(shown.get(i).name().toLowerCase(Locale.ROOT))) {
                shown.remove(i);
            }
        }
        return length(shown) > maxChars ? null : text(shown);
    }

    /// A view that is named brings the tables that it names.
    private void addWordsOfViews(Set<String> words) {
        for (int pass = 0; pass < tables.size(); pass++) {
            boolean grown = false;
            for (Table table : tables) {
                List<SqlTokens.Token> tokens = SqlTokens.of(table.ddl());
                boolean view = tokens.stream().limit(4).anyMatch(token -> token.is("VIEW"));
                if (view && words.contains(table.name().toLowerCase(Locale.ROOT))) {
                    for (SqlTokens.Token token : tokens) {
                        grown |= words.add(token.name().toLowerCase(Locale.ROOT));
                    }
                }
            }
            if (!grown) {
                return;
            }
        }
    }

    private static int length(List<Table> tables) {
        return text(tables).length();
    }

    private static String text(List<Table> tables) {
        StringBuilder out = new StringBuilder();
        for (Table table : tables) {
            out.append(out.isEmpty() ? "" : "\n").append(statement(tidy(table.ddl())));
        }
        return out.toString();
    }

    /// With a semicolon; on a line of its own after a comment, which would swallow it.
    private static String statement(String ddl) {
        List<SqlTokens.Token> tokens = SqlTokens.of(ddl);
        boolean comment = !tokens.isEmpty() && tokens.getLast().end() < ddl.length();
        return ddl + (comment ? "\n;" : ";");
    }

    /// Lines without white space at their ends; a fence inside the text cannot end ours.
    private static String tidy(String ddl) {
        return ddl.strip().replace("\r\n", "\n").replaceAll("[ \\t]+\n", "\n").replace("```", "'''");
    }
}
