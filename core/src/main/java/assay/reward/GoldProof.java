package assay.reward;

import assay.pipeline.Reason;
import assay.reward.Evidence.FurtherStates;
import assay.sql.Database;
import assay.sql.OpenOrder;
import assay.sql.QueryPlan;
import assay.sql.ResultTable;
import assay.sql.SqlFailure;
import assay.sql.SqlSession;
import assay.sql.Statements;
import assay.sql.TableState;
import java.util.List;
import java.util.Optional;

/// Whether a gold can tell right answers from wrong ones: it has rows, or changes the database; it leaves nothing to
/// the order in which SQLite happens to scan; and its own reward is the full one.
///
/// With `discriminating` it must also return other rows on a second, generated state of its database.
public record GoldProof(boolean discriminating, int deadlineMillis) {
    private static final String NO_STATE = "none";

    /// Why a gold is no use.
    public record Flaw(Reason reason, String detail) {}

    /// What is wrong with `gold` on `database`; empty when nothing is.
    public Optional<Flaw> flaw(String gold, Database database) {
        try {
            Optional<Flaw> flaw = Statements.isChange(gold) ? ofChange(gold, database) : ofQuery(gold, database);
            return flaw.isPresent() ? flaw : ofReward(gold, database);
        } catch (SqlFailure e) {
            return flaw(e.isTimeout() ? Reason.SQL_TIMEOUT : Reason.SQL_ERROR, e.getMessage() + ": " + gold);
        }
    }

    private static Optional<Flaw> flaw(Reason reason, String detail) {
        return Optional.of(new Flaw(reason, detail));
    }

    private Optional<Flaw> ofQuery(String gold, Database database) throws SqlFailure {
        QueryPlan plan = QueryRun.plan(database, gold, deadlineMillis);
        ResultTable rows = QueryRun.run(database, gold, plan, deadlineMillis);
        if (rows.rows().isEmpty()) {
            return flaw(Reason.GOLD_EMPTY, "the query returns no rows: " + gold);
        }
        boolean ordered = Statements.isOrdered(gold);
        ResultTable backwards = kept(database, database.borrowReversed(), session -> rows(gold, session));
        Optional<Flaw> flaw = open(rows, backwards, ordered, "when scanned backwards", gold);
        if (flaw.isPresent()) {
            return flaw;
        }
        Database turned = database.reversed();
        flaw = open(
                rows,
                kept(turned, turned.borrow(), session -> rows(gold, session)),
                ordered,
                "when stored backwards",
                gold);
        boolean equalKeys = flaw.isEmpty()
                && ordered
                && kept(
                        database,
                        database.borrow(),
                        session -> OpenOrder.of(gold, session, deadlineMillis)
                                .filter(OpenOrder::isOpen)
                                .isPresent());
        return equalKeys ? flaw(Reason.ORDER_DEPENDENT, "rows with equal keys of its ORDER BY differ: " + gold) : flaw;
    }

    private static Optional<Flaw> open(
            ResultTable rows, ResultTable others, boolean ordered, String when, String gold) {
        return switch (Comparison.of(rows, others, ordered).agreement()) {
            case EXACT -> Optional.empty();
            case ROW_ORDER -> flaw(Reason.ORDER_DEPENDENT, "the rows stand in another order " + when + ": " + gold);
            case COLUMN_ORDER, OVERLAP, CONSTANT, DISJOINT ->
                flaw(Reason.ORDER_DEPENDENT, "other rows " + when + ": " + gold);
        };
    }

    private ResultTable rows(String gold, SqlSession session) throws SqlFailure {
        return session.run(gold, deadlineMillis, QueryRun.CAPS);
    }

    /// Something that only reads.
    private interface Look<T> {
        T at(SqlSession session) throws SqlFailure;
    }

    /// What `look` finds in a session that `database` lent, which is given back unless something failed in it.
    private static <T> T kept(Database database, SqlSession session, Look<T> look) throws SqlFailure {
        try {
            T found = look.at(session);
            database.giveBack(session);
            return found;
        } catch (SqlFailure e) {
            session.close();
            throw e;
        }
    }

    private Optional<Flaw> ofChange(String gold, Database database) throws SqlFailure {
        TableState before;
        TableState after;
        try (SqlSession session = database.open()) {
            before = TableState.of(session, database);
            session.run(gold, deadlineMillis, QueryRun.CAPS);
            after = TableState.of(session, database);
        }
        if (before.differing(after).isEmpty()) {
            return flaw(Reason.GOLD_EMPTY, "the statement changes nothing: " + gold);
        }
        try (SqlSession session = database.open()) {
            session.reverse();
            session.run(gold, deadlineMillis, QueryRun.CAPS);
            return after.differing(TableState.of(session, database)).isEmpty()
                    ? Optional.empty()
                    : flaw(Reason.ORDER_DEPENDENT, "another change when scanned backwards: " + gold);
        }
    }

    /// The gold as an answer to itself.
    private Optional<Flaw> ofReward(String gold, Database database) {
        FurtherStates states = discriminating ? new FurtherStates.Generated() : new FurtherStates.Given(List.of());
        Verdict verdict = Judge.of(new Evidence.Gold(gold, database, states), Reward.DEFAULT, deadlineMillis)
                .judge("```sql\n" + gold + "\n```");
        String second = verdict instanceof Verdict.Compared compared
                ? compared.secondState()
                : verdict instanceof Verdict.Changed changed ? changed.secondState() : "";
        Score score = Reward.DEFAULT.score(verdict);
        if (!score.tier().equals("exact")) {
            return flaw(Reason.QUALITY, "its own reward is " + score.tier() + " (" + score.rule() + "): " + gold);
        }
        return discriminating && second.equals(NO_STATE)
                ? flaw(Reason.NOT_DISCRIMINATING, "no second state on which it returns other rows: " + gold)
                : Optional.empty();
    }
}
