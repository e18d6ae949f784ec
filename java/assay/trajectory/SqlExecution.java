package assay.trajectory;

import assay.pipeline.Outcome;
import assay.pipeline.Reason;
import assay.recipe.Recipe;
import assay.source.Draft.Dialogue;
import assay.source.Draft.Question;
import assay.sql.Database;
import assay.sql.Databases;
import assay.sql.ResultTable;
import assay.sql.SqlFailure;
import assay.sql.SqlRepair;
import assay.sql.SqlSession;
import assay.sql.Statements;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Runs the golds of a dialogue in order on one copy of its database: a fresh one when any of them changes something,
/// else one that has only been read.
public final class SqlExecution {
    /// A text in SQL may go over lines; one of them must not look like ours.
    private static final Pattern STEP = Pattern.compile("(?m)^\\s*(Thought|Action|Observation|Final Answer):");

    private final Databases databases;
    private final Recipe.Sql limits;

    public SqlExecution(Databases databases, Recipe.Sql limits) {
        this.databases = databases;
        this.limits = limits;
    }

    /// An outcome for each question, in order. A question after one that failed is dropped with it: its words may
    /// refer to what is now missing.
    public List<Outcome<Turn>> run(Dialogue dialogue) {
        if (dialogue.script().isPresent()) {
            String script = dialogue.script().get();
            return dialogue.questions().stream()
                    .map(question -> new ScriptExecution(limits).run(question, script))
                    .map(SqlExecution::turn)
                    .toList();
        }
        Optional<Databases.Found> found = databases.find(dialogue.database());
        return switch (found.orElse(null)) {
            case null ->
                all(dialogue, Reason.DB_MISSING, "no folder database/" + dialogue.database() + " in the data folders");
            case Databases.Found.Broken(String why) -> all(dialogue, Reason.DB_MISSING, why);
            case Databases.Found.Usable(Database database) -> run(dialogue, database);
        };
    }

    private static Outcome<Turn> turn(Outcome<Executed> outcome) {
        return switch (outcome) {
            case Outcome.Passed<Executed>(Executed executed) -> Outcome.passed(executed);
            case Outcome.Dropped<Executed>(Reason reason, String detail) -> Outcome.dropped(reason, detail);
            case Outcome.Merged<Executed>(String into) -> throw new IllegalStateException("merged into " + into);
        };
    }

    /// `outcomes` when one of them has SQL that ran; a dialogue of nothing but words is dropped.
    private static List<Outcome<Turn>> withSql(List<Outcome<Turn>> outcomes) {
        return outcomes.stream().anyMatch(SqlExecution::ran)
                ? outcomes
                : outcomes.stream()
                        .map(outcome -> outcome instanceof Outcome.Passed<Turn>
                                ? Outcome.<Turn>dropped(Reason.QUALITY, "no question with SQL is left in its dialogue")
                                : outcome)
                        .toList();
    }

    private static boolean ran(Outcome<Turn> outcome) {
        return outcome instanceof Outcome.Passed<Turn>(Turn turn) && turn instanceof Executed;
    }

    private static List<Outcome<Turn>> all(Dialogue dialogue, Reason reason, String detail) {
        return dialogue.questions().stream()
                .map(question -> Outcome.<Turn>dropped(reason, detail))
                .toList();
    }

    private List<Outcome<Turn>> run(Dialogue dialogue, Database database) {
        List<Outcome<Turn>> outcomes = new ArrayList<>();
        Outcome.@Nullable Dropped<Turn> failed = null;
        boolean reads = dialogue.questions().stream()
                .filter(question -> question.reply().isEmpty())
                .allMatch(question -> question.changes().isEmpty()
                        && Statements.isRead(SqlRepair.repair(question.gold()).sql()));
        SqlSession session;
        try {
            session = reads ? database.borrow() : database.open();
        } catch (SqlFailure e) {
            return all(dialogue, Reason.DB_MISSING, database.path() + ": " + e.getMessage());
        }
        try {
            for (Question question : dialogue.questions()) {
                if (failed != null) {
                    outcomes.add(Outcome.dropped(
                            failed.reason(), "an earlier question of the dialogue failed: " + failed.detail()));
                    continue;
                }
                Outcome<Turn> outcome = run(question, session);
                outcomes.add(outcome);
                if (outcome instanceof Outcome.Dropped<Turn> dropped) {
                    failed = dropped;
                }
            }
            return withSql(outcomes);
        } finally {
            if (reads) {
                database.giveBack(session);
            } else {
                session.close();
            }
        }
    }

    private Outcome<Turn> run(Question question, SqlSession session) {
        if (question.reply().isPresent()) {
            return Replied.of(question);
        }
        List<Executed.Change> changes = new ArrayList<>();
        for (String change : question.changes()) {
            switch (run(change, session, limits)) {
                case Outcome.Passed<Ran>(Ran ran) ->
                    changes.add(new Executed.Change(ran.repaired().sql(), ran.result()));
                case Outcome.Dropped<Ran>(Reason reason, String detail) -> {
                    return Outcome.dropped(reason, detail);
                }
                case Outcome.Merged<Ran> _ -> throw new IllegalStateException("a statement is run, not merged");
            }
        }
        return switch (run(question.gold(), session, limits)) {
            case Outcome.Passed<Ran>(Ran ran) ->
                Outcome.passed(new Executed(question, changes, ran.repaired(), ran.result()));
            case Outcome.Dropped<Ran>(Reason reason, String detail) -> Outcome.dropped(reason, detail);
            case Outcome.Merged<Ran> _ -> throw new IllegalStateException("a statement is run, not merged");
        };
    }

    /// A statement as it was run, and what came back.
    record Ran(SqlRepair.Repaired repaired, ResultTable result) {}

    static Outcome<Ran> run(String gold, SqlSession session, Recipe.Sql limits) {
        SqlRepair.Repaired repaired = SqlRepair.repair(gold);
        String sql = repaired.sql();
        Optional<String> refusal = Statements.refusal(sql)
                .or(() -> sql.contains("```") ? Optional.of("a code fence inside the SQL") : Optional.empty())
                .or(() -> STEP.matcher(sql).find()
                        ? Optional.of("a line inside the SQL that reads like a step")
                        : Optional.empty());
        if (refusal.isPresent()) {
            return Outcome.dropped(Reason.SQL_ERROR, refusal.get() + ": " + sql);
        }
        Optional<String> unrepeatable = Statements.unrepeatable(sql);
        if (unrepeatable.isPresent()) {
            return Outcome.dropped(Reason.NOT_REPEATABLE, unrepeatable.get() + ": " + sql);
        }
        try {
            ResultTable result = session.run(sql, limits.deadlineMillis(), limits.rowsShown());
            return !result.isChange() && result.totalRows() == 0 && !limits.keepEmptyResults()
                    ? Outcome.dropped(Reason.GOLD_EMPTY, "the query returns no rows: " + sql)
                    : Outcome.passed(new Ran(repaired, result));
        } catch (SqlFailure e) {
            return Outcome.dropped(e.isTimeout() ? Reason.SQL_TIMEOUT : Reason.SQL_ERROR, e.getMessage() + ": " + sql);
        }
    }
}
