package assay.reward;

import assay.reward.Evidence.FurtherStates;
import assay.sql.Database;
import assay.sql.QueryPlan;
import assay.sql.SqlFailure;
import assay.sql.SqlSession;
import assay.sql.StateGenerator;
import assay.sql.Statements;
import assay.sql.TableState;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Judges an INSERT, UPDATE or DELETE by what all tables hold afterwards, each statement on a copy of its own.
///
/// A gold that changes nothing proves nothing, as one without rows does for a query.
final class ChangeJudge implements Judge {
    private static final int MORE_PAGES = 16_384;

    private final String gold;
    private final Database database;
    private final FurtherStates states;
    private final int deadlineMillis;
    private final Watch watch;

    ChangeJudge(Evidence.Gold evidence, int deadlineMillis, Watch watch) {
        this.gold = evidence.sql();
        this.database = evidence.database();
        this.states = evidence.states();
        this.deadlineMillis = deadlineMillis;
        this.watch = watch;
    }

    /// A statement that failed on a state, by the verdict on it.
    private static final class Ended extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Verdict verdict;

        Ended(Verdict verdict) {
            this.verdict = verdict;
        }
    }

    /// What the gold changes on a state, and where the prediction leaves it otherwise.
    private record Looked(boolean goldChanges, Set<String> differing) {}

    /// A fresh copy of one and the same state, as often as it is asked for.
    private interface Copies {
        SqlSession open() throws SqlFailure;
    }

    @Override
    public Verdict judge(String completion) {
        Optional<String> goldRefusal = Statements.refusal(gold).or(() -> Statements.unrepeatable(gold));
        if (goldRefusal.isPresent()) {
            return new Verdict.Unscorable("gold_refused", goldRefusal);
        }
        Allowance allowance = new Allowance(deadlineMillis, watch, database.path());
        Optional<String> found = CompletionSql.find(completion);
        if (found.isEmpty()) {
            return new Verdict.Missing("no SQL in the completion");
        }
        String sql = found.get();
        Optional<Verdict> refused = Judge.textVerdict(sql);
        if (refused.isPresent()) {
            return refused.get();
        }
        if (!Statements.isChange(sql)) {
            return new Verdict.Refused("not a change");
        }
        try {
            QueryPlan plan = QueryRun.plan(database, sql, allowance.left());
            Optional<String> foreign = Statements.foreign(sql, plan);
            if (foreign.isPresent()) {
                return new Verdict.Refused(foreign.get());
            }
            return plan.writes() ? compare(sql, plan, allowance) : new Verdict.Refused("not a change");
        } catch (SqlFailure e) {
            return allowance.verdict(e, database.path());
        }
    }

    private Verdict compare(String sql, QueryPlan plan, Allowance allowance) {
        try {
            Seen seen = new Seen();
            seen.add(look(sql, database.path(), database::open, allowance), database.path());
            if (seen.decided && !seen.differing.isEmpty()) {
                return seen.verdict("not needed");
            }
            return switch (states) {
                case FurtherStates.Given(List<Database> databases) -> onGiven(sql, seen, databases, allowance);
                case FurtherStates.Generated() -> onGenerated(sql, plan, seen, allowance);
            };
        } catch (Ended e) {
            return e.verdict;
        }
    }

    private Verdict onGiven(String sql, Seen seen, List<Database> databases, Allowance allowance) throws Ended {
        for (Database state : databases) {
            allowance.enter(state.path());
            seen.add(look(sql, state.path(), state::open, allowance), state.path());
        }
        return seen.verdict(databases.isEmpty() ? "none" : "given: " + databases.size());
    }

    private Verdict onGenerated(String sql, QueryPlan plan, Seen seen, Allowance allowance) throws Ended {
        Set<String> tables = new HashSet<>(plan.tables());
        try {
            tables.addAll(QueryRun.plan(database, gold, deadlineMillis).tables());
        } catch (SqlFailure e) {
            return new Verdict.Unscorable("gold_error", Optional.ofNullable(e.getMessage()));
        }
        List<String> further = new ArrayList<>();
        int needed = SqlText.isSame(gold, sql) ? 1 : QueryJudge.TELLING_STATES;
        for (int attempt = 0; attempt < StateGenerator.ATTEMPTS && !seen.isSettled(further.size(), needed); attempt++) {
            int number = attempt;
            String state = QueryJudge.MADE + (attempt + 1);
            allowance.enter(state);
            try {
                Looked looked = look(
                        sql,
                        state,
                        () -> StateGenerator.generate(database, tables, List.of(gold, sql), number),
                        allowance);
                seen.add(looked, state);
                if (looked.goldChanges()) {
                    further.add(state);
                }
            } catch (Ended e) {
                if (!(e.verdict instanceof Verdict.Unscorable)) {
                    throw e;
                }
                // no state: the rows that were made break the gold
            }
        }
        return seen.verdict(QueryJudge.madeStates(further));
    }

    /// The states so far: does any show what the gold means, and where did the prediction first do something else.
    private static final class Seen {
        private boolean decided;
        private Set<String> differing = Set.of();
        private String state = "";

        void add(Looked looked, String name) {
            decided |= looked.goldChanges();
            if (state.isEmpty() || differing.isEmpty() && !looked.differing().isEmpty()) {
                differing = looked.differing();
                state = name;
            }
        }

        /// More made states cannot help.
        boolean isSettled(int telling, int needed) {
            return decided && (!differing.isEmpty() || telling >= needed);
        }

        Verdict verdict(String secondState) {
            return decided
                    ? new Verdict.Changed(differing.isEmpty(), differing, state, secondState)
                    : new Verdict.Unscorable("gold_changes_nothing", Optional.empty());
        }
    }

    /// What the gold makes of a state.
    private record Wanted(TableState before, TableState after) {}

    private Looked look(String sql, String state, Copies copies, Allowance allowance) throws Ended {
        Wanted wanted;
        try {
            wanted = allowance.ours(() -> wanted(copies));
        } catch (SqlFailure e) {
            throw new Ended(new Verdict.Unscorable(
                    e.isTimeout() ? "gold_timeout" : "gold_error", Optional.ofNullable(e.getMessage())));
        }
        try (SqlSession session = allowance.ours(copies::open)) {
            session.limitGrowth(MORE_PAGES);
            session.run(sql, allowance.left(), QueryRun.CAPS);
            TableState after = allowance.ours(() -> TableState.of(session, database));
            return new Looked(
                    !wanted.before().differing(wanted.after()).isEmpty(),
                    wanted.after().differing(after));
        } catch (SqlFailure e) {
            throw new Ended(allowance.verdict(e, state));
        }
    }

    private Wanted wanted(Copies copies) throws SqlFailure {
        try (SqlSession session = copies.open()) {
            TableState before = TableState.of(session, database);
            session.run(gold, deadlineMillis, QueryRun.CAPS);
            return new Wanted(before, TableState.of(session, database));
        }
    }
}
