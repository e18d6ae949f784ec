package assay.trajectory;

import assay.pipeline.Outcome;
import assay.pipeline.Reason;
import assay.recipe.Recipe;
import assay.source.Draft.Question;
import assay.sql.SqlFailure;
import assay.sql.SqlScript;
import assay.sql.SqlSession;
import assay.sql.Statements;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Runs the SQL of a question on the database that its record brings along as a script.
///
/// SQL that changes something is followed by a look at the changed table, in full: only that proves the change. A
/// record that brings its own SELECT after the change keeps it.
final class ScriptExecution {
    private final Recipe.Sql limits;

    ScriptExecution(Recipe.Sql limits) {
        this.limits = limits;
    }

    /// Statements in order, the last one the gold; `looks` when that one is ours.
    private record Steps(List<String> changes, String gold, boolean looks) {}

    /// The question as it ran. Dropped when the script or the SQL does not run, or a change cannot be shown.
    Outcome<Executed> run(Question question, String text) {
        if (text.length() > limits.ddlChars()) {
            return Outcome.dropped(
                    Reason.TOO_LONG,
                    "the record's database has " + text.length() + " characters, more than sql.ddl_chars "
                            + limits.ddlChars());
        }
        if (text.contains("```")) {
            return Outcome.dropped(Reason.SQL_ERROR, "a code fence inside the record's database");
        }
        try {
            SqlScript script = SqlScript.of(text);
            Optional<String> unrepeatable = script.unrepeatable();
            if (unrepeatable.isPresent()) {
                return Outcome.dropped(Reason.NOT_REPEATABLE, "the record's database " + unrepeatable.get());
            }
            if (script.text().length() > limits.ddlChars()) {
                return Outcome.dropped(
                        Reason.TOO_LONG,
                        "the record's database needs " + script.text().length()
                                + " characters, more than sql.ddl_chars " + limits.ddlChars());
            }
            try (SqlSession session = script.open(limits.deadlineMillis())) {
                return run(question, session);
            }
        } catch (SqlFailure e) {
            return Outcome.dropped(
                    e.isTimeout() ? Reason.SQL_TIMEOUT : Reason.SQL_ERROR, "the record's database: " + e.getMessage());
        }
    }

    private Outcome<Executed> run(Question question, SqlSession session) throws SqlFailure {
        Steps steps = steps(question.gold());
        if (steps.changes().isEmpty() && !SqlScript.hasRows(session, limits.deadlineMillis())) {
            return Outcome.dropped(Reason.EMPTY_DATABASE, "the record's database has no row in any table");
        }
        List<Executed.Change> changes = new ArrayList<>();
        long changed = 0;
        for (String change : steps.changes()) {
            switch (SqlExecution.run(change, session, limits)) {
                case Outcome.Passed<SqlExecution.Ran>(SqlExecution.Ran ran) -> {
                    changes.add(new Executed.Change(ran.repaired().sql(), ran.result()));
                    changed += ran.result().totalRows();
                }
                case Outcome.Dropped<SqlExecution.Ran>(Reason reason, String detail) -> {
                    return Outcome.dropped(reason, detail);
                }
                case Outcome.Merged<SqlExecution.Ran> _ ->
                    throw new IllegalStateException("a statement is run, not merged");
            }
        }
        if (!changes.isEmpty() && changed == 0) {
            return Outcome.dropped(Reason.GOLD_EMPTY, "the statement changes no row: " + question.gold());
        }
        return switch (SqlExecution.run(steps.gold(), session, limits)) {
            case Outcome.Passed<SqlExecution.Ran>(SqlExecution.Ran ran) -> {
                Optional<Outcome<Executed>> hidden = steps.looks() ? hidden(ran, question) : Optional.empty();
                yield hidden.orElseGet(
                        () -> Outcome.passed(new Executed(question, changes, ran.repaired(), ran.result())));
            }
            case Outcome.Dropped<SqlExecution.Ran>(Reason reason, String detail) -> Outcome.dropped(reason, detail);
            case Outcome.Merged<SqlExecution.Ran> _ ->
                throw new IllegalStateException("a statement is run, not merged");
        };
    }

    private Optional<Outcome<Executed>> hidden(SqlExecution.Ran look, Question question) {
        long rows = look.result().totalRows();
        if (rows == 0) {
            return Optional.of(Outcome.dropped(
                    Reason.GOLD_EMPTY, "no row is left that could show the change: " + question.gold()));
        }
        return rows > limits.rowsShown()
                ? Optional.of(Outcome.dropped(
                        Reason.QUALITY,
                        "the change cannot be shown: the table has " + rows + " rows, more than sql.rows_shown "
                                + limits.rowsShown()))
                : Optional.empty();
    }

    /// A text that is no plain change is one step as it stands; running it tells what is wrong with it.
    private static Steps steps(String gold) {
        List<String> statements = Statements.split(gold);
        List<Optional<String>> tables =
                statements.stream().map(Statements::changedTable).toList();
        boolean changes = !statements.isEmpty()
                && tables.subList(0, tables.size() - 1).stream().allMatch(Optional::isPresent);
        if (!changes) {
            return new Steps(List.of(), gold, false);
        }
        if (tables.getLast().isEmpty()) {
            return new Steps(statements.subList(0, statements.size() - 1), statements.getLast(), false);
        }
        return tables.stream().distinct().count() == 1
                ? new Steps(statements, "SELECT * FROM " + tables.getLast().get(), true)
                : new Steps(List.of(), gold, false);
    }
}
