package assay.sql;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A small database that a record brings along as SQL, and nobody wrote with this program in mind:
///
/// ```
/// CREATE TABLE Beds (State VARCHAR(50), Beds INT); INSERT INTO Beds (State, Beds) VALUES ('Texas', 85000);
/// ```
///
/// `statements` are those of the record, in order. Errors: [SqlFailure] with the statement that is refused or fails.
public record SqlScript(List<String> statements) {
    /// The most that one may make of a disk that it never sees.
    private static final int MAX_PAGES = 4_096;

    private static final Set<String> DDL = Set.of("CREATE", "ALTER", "DROP");
    private static final Set<String> ROWS = Set.of("INSERT", "REPLACE", "UPDATE", "DELETE");
    private static final Set<String> QUERY = Set.of("SELECT", "WITH", "VALUES");

    public SqlScript {
        statements = List.copyOf(statements);
    }

    /// The statements of `text`. Errors: [SqlFailure] for one that such a script has no business with.
    public static SqlScript of(String text) throws SqlFailure {
        List<String> statements;
        try {
            statements = Statements.script(text);
        } catch (IllegalArgumentException e) {
            throw new SqlFailure(String.valueOf(e.getMessage()));
        }
        for (String statement : statements) {
            Optional<String> refusal = refusal(statement);
            if (refusal.isPresent()) {
                throw new SqlFailure(refusal.get() + ": " + statement.strip());
            }
        }
        return new SqlScript(statements.stream().map(SqlScript::tidy).toList());
    }

    private static Optional<String> refusal(String statement) {
        List<SqlTokens.Token> tokens = SqlTokens.of(statement);
        SqlTokens.Token first = tokens.getFirst();
        if (first.isAny(ROWS)) {
            return Statements.refusal(statement);
        }
        if (!first.isAny(DDL)) {
            return Optional.of("a record's database is made with CREATE, INSERT and the like, not " + first.text());
        }
        if (tokens.stream().limit(3).anyMatch(token -> token.isAny(Set.of("TEMP", "TEMPORARY", "VIRTUAL")))) {
            return Optional.of("a record's database has plain tables only");
        }
        Optional<SqlTokens.Token> query =
                tokens.stream().filter(token -> token.isAny(QUERY)).findFirst(); // of a view, or CREATE TABLE … AS
        return query.isPresent() && tokens.stream().noneMatch(token -> token.is("TRIGGER"))
                ? Statements.refusal(statement.substring(query.get().start()))
                : Optional.empty();
    }

    /// Lines without white space at their ends.
    private static String tidy(String statement) {
        return statement.strip().replace("\r\n", "\n").replaceAll("[ \\t]+\n", "\n");
    }

    /// Why the database is not the same tomorrow; empty when it is.
    public Optional<String> unrepeatable() {
        return statements.stream()
                .flatMap(statement -> Statements.unrepeatable(statement).stream())
                .findFirst();
    }

    /// As a message shows it: a statement begins on a line of its own.
    public String text() {
        StringBuilder out = new StringBuilder();
        for (String statement : statements) {
            List<SqlTokens.Token> tokens = SqlTokens.of(statement);
            boolean comment = tokens.getLast().end() < statement.length(); // it would swallow the semicolon
            out.append(out.isEmpty() ? "" : "\n").append(statement).append(comment ? "\n;" : ";");
        }
        return out.toString();
    }

    /// A session on a fresh database that the statements made, all of them within `deadlineMillis`.
    public SqlSession open(int deadlineMillis) throws SqlFailure {
        SqlSession session = SqlSession.empty();
        try {
            session.run("PRAGMA max_page_count = " + MAX_PAGES, deadlineMillis, 0);
            long end = System.nanoTime() + deadlineMillis * 1_000_000L;
            for (String statement : statements) {
                long left = Math.max(1, (end - System.nanoTime()) / 1_000_000L);
                session.run(statement, (int) left, 0);
            }
            return session;
        } catch (SqlFailure e) {
            session.close();
            // the time that was left to one statement is not the same twice, and messages must be
            throw e.isTimeout()
                    ? new SqlFailure("stopped after " + deadlineMillis + " ms", SqlFailure.Cause.TIMEOUT)
                    : e;
        }
    }

    /// True when some table of `session` has a row.
    public static boolean hasRows(SqlSession session, int deadlineMillis) throws SqlFailure {
        ResultTable tables = session.run(
                "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'",
                deadlineMillis, Integer.MAX_VALUE);
        for (Object[] row : tables.rows()) {
            String quoted = "\"" + String.valueOf(row[0]).replace("\"", "\"\"") + "\"";
            if (session.run("SELECT 1 FROM " + quoted + " LIMIT 1", deadlineMillis, 0)
                            .totalRows()
                    > 0) {
                return true;
            }
        }
        return false;
    }
}
