package assay.check;

import assay.sample.Message;
import assay.sample.Role;
import assay.source.DataFolder;
import assay.sql.Database;
import assay.sql.Databases;
import assay.sql.ResultTable;
import assay.sql.SqlFailure;
import assay.sql.SqlSession;
import assay.sql.Statements;
import assay.trajectory.ResultText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Runs the SQL of a conversation again: every fence of the assistant compiles on the schema that is shown and runs, in
/// order, on one fresh copy of the row's database; the observations show what comes back.
public final class SqlReplay {
    /// How results were cut when the set was built.
    public record Limits(int rowsShown, int cellChars) {}

    private static final Pattern FENCE = Pattern.compile("(?ms)^```sql\\s*\\n(.*?)\\n?^```");
    private static final int DEADLINE_MILLIS = 30_000;
    private static final long MAX_DATABASE_BYTES = 1L << 30;

    private final List<DataFolder> data;
    private final Map<String, Databases.Found> opened = new HashMap<>();

    public SqlReplay(List<DataFolder> data) {
        this.data = List.copyOf(data);
    }

    /// Findings are handed to `finding` as rule and text. `lineageKnown` tells a missing path (null in the lineage: the
    /// schema message is the whole database) from a missing lineage (nothing can be run).
    void check(
            List<Message> messages,
            Optional<String> dbPath,
            boolean lineageKnown,
            Optional<Limits> limits,
            BiConsumer<String, String> finding) {
        List<String> schemas = fences(messages.getFirst());
        if (messages.getFirst().role() != Role.SYSTEM || schemas.size() != 1) {
            finding.accept(
                    "sql_fails", "the system message must show the schema in one sql fence, got " + schemas.size());
            return;
        }
        compile(messages, schemas.getFirst(), finding);
        if (!lineageKnown) {
            return;
        }
        try (SqlSession session = dbPath.isEmpty() ? SqlSession.ofScript(schemas.getFirst()) : open(dbPath.get())) {
            run(messages, session, limits, finding);
        } catch (SqlFailure e) {
            finding.accept(dbPath.isEmpty() ? "sql_fails" : "db_path", String.valueOf(e.getMessage()));
        }
    }

    private static List<String> fences(Message message) {
        List<String> fences = new ArrayList<>();
        Matcher matcher = FENCE.matcher(message.content());
        while (matcher.find()) {
            fences.add(matcher.group(1));
        }
        return fences;
    }

    private static void compile(List<Message> messages, String schema, BiConsumer<String, String> finding) {
        try (SqlSession session = SqlSession.ofScript(schema)) {
            for (Message message : messages) {
                if (message.role() == Role.ASSISTANT) {
                    for (String sql : fences(message)) {
                        session.prepare(sql);
                    }
                }
            }
        } catch (SqlFailure e) {
            finding.accept("sql_fails", "does not compile on the schema that is shown: " + e.getMessage());
        }
    }

    private void run(
            List<Message> messages, SqlSession session, Optional<Limits> limits, BiConsumer<String, String> finding) {
        for (int i = 0; i < messages.size(); i++) {
            if (messages.get(i).role() != Role.ASSISTANT) {
                continue;
            }
            for (String sql : fences(messages.get(i))) {
                Optional<String> refusal = Statements.refusal(sql);
                if (refusal.isPresent()) {
                    finding.accept("sql_fails", "message " + (i + 1) + ": " + refusal.get());
                    continue;
                }
                try {
                    ResultTable result = session.run(
                            sql, DEADLINE_MILLIS, limits.map(Limits::rowsShown).orElse(0));
                    if (limits.isPresent() && i + 1 < messages.size()) {
                        String expected = new ResultText(result, limits.get().cellChars()).observation();
                        if (!messages.get(i + 1).content().equals(expected)) {
                            finding.accept(
                                    "observation", "message " + (i + 2) + " does not show what the query returns");
                        }
                    }
                } catch (SqlFailure e) {
                    finding.accept("sql_fails", "message " + (i + 1) + ": " + e.getMessage());
                }
            }
        }
    }

    private SqlSession open(String dbPath) throws SqlFailure {
        return switch (opened.computeIfAbsent(dbPath, this::find)) {
            case Databases.Found.Usable(Database database) -> database.open();
            case Databases.Found.Broken(String why) -> throw new SqlFailure(why);
        };
    }

    private Databases.Found find(String dbPath) {
        if (dbPath.startsWith("/")
                || dbPath.contains("\\")
                || List.of(dbPath.split("/")).contains("..")) {
            return new Databases.Found.Broken("must be relative, with / and without .., got " + dbPath);
        }
        for (DataFolder folder : data) {
            Path file = folder.path().resolve(dbPath);
            if (Files.isRegularFile(file)) {
                return Databases.open(file, dbPath, MAX_DATABASE_BYTES);
            }
        }
        return new Databases.Found.Broken(dbPath + " is in none of the data folders (is --data right?)");
    }
}
