package assay.reward;

import assay.reward.Comparison.Agreement;
import assay.reward.Evidence.FurtherStates;
import assay.sql.Database;
import assay.sql.MadeState;
import assay.sql.OpenOrder;
import assay.sql.QueryPlan;
import assay.sql.ResultTable;
import assay.sql.SqlFailure;
import assay.sql.SqlSession;
import assay.sql.SqlTokens;
import assay.sql.StateGenerator;
import assay.sql.Statements;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Judges a query by the rows of a gold query.
///
/// A result that agrees on the database must agree on every further state, and the worst of them counts. Where the gold
/// has no rows, agreement proves nothing: another state decides, and if there is none the completion is unscorable.
final class QueryJudge implements Judge {
    private static final String NOT_NEEDED = "not needed";
    private static final String NO_STATE = "none";

    /// The name of a made state, before its number.
    static final String MADE = "generated ";

    /// So many made states a right prediction must agree on, or as many of them as there are; all, when it has other
    /// literals than the gold.
    static final int TELLING_STATES = 7;

    /// The made states that a prediction must agree on, if there are as many. For the gold itself one is enough, which
    /// shows what the gold means: it cannot differ from itself.
    private static int statesNeeded(String gold, String sql) {
        return SqlText.isSame(gold, sql)
                ? 1
                : StateGenerator.haveOtherLiterals(gold, sql) ? StateGenerator.ATTEMPTS : TELLING_STATES;
    }

    /// So many made states must have given rows that overlap a chance to go with the gold's, before they are
    /// called pasted.
    private static final int STATES_TO_FOLLOW = 2;

    private final String gold;
    private final Database database;
    private final FurtherStates states;
    private final int deadlineMillis;
    private final Watch watch;
    private final boolean ordered;
    private final boolean limited;
    private final Set<String> goldTables = new HashSet<>();
    private QueryPlan goldPlan = QueryPlan.NONE;
    private boolean virtualGold;
    private ResultTable goldResult = new ResultTable(List.of(), List.of(), 0);
    private Optional<Verdict> unusable = Optional.empty();

    QueryJudge(Evidence.Gold evidence, int deadlineMillis, Watch watch) {
        this.gold = evidence.sql();
        this.database = evidence.database();
        this.states = evidence.states();
        this.deadlineMillis = deadlineMillis;
        this.watch = watch;
        this.ordered = Statements.isOrdered(gold);
        this.limited = SqlTokens.of(gold).stream().anyMatch(token -> token.is("LIMIT"));
        Optional<String> refusal = Statements.refusal(gold).or(() -> Statements.unrepeatable(gold));
        if (refusal.isPresent()) {
            unusable = Optional.of(new Verdict.Unscorable("gold_refused", refusal));
            return;
        }
        try {
            QueryPlan plan = QueryRun.plan(database, gold, deadlineMillis);
            goldPlan = plan;
            goldTables.addAll(plan.tables());
            virtualGold = plan.virtual();
            goldResult = QueryRun.run(database, gold, plan, deadlineMillis);
        } catch (SqlFailure e) {
            unusable = Optional.of(unscorable(e));
        }
    }

    static Verdict unscorable(SqlFailure e) {
        String rule = e.isTimeout() ? "gold_timeout" : e.isTooLarge() ? "gold_too_large" : "gold_error";
        return new Verdict.Unscorable(rule, Optional.ofNullable(e.getMessage()));
    }

    @Override
    public long bytes() {
        return goldResult.bytes();
    }

    @Override
    public Verdict judge(String completion) {
        if (unusable.isPresent()) {
            return unusable.get();
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
        if (!Statements.beginsLikeQuery(sql)) {
            return new Verdict.Refused("not a query");
        }
        try {
            QueryPlan plan = isGold(sql) ? goldPlan : QueryRun.plan(database, sql, allowance.left());
            return refusal(sql, plan).orElseGet(() -> compare(sql, plan, allowance));
        } catch (SqlFailure e) {
            return allowance.verdict(e, database.path());
        }
    }

    private Optional<Verdict> refusal(String sql, QueryPlan plan) {
        if (plan.writes()) {
            return Optional.of(new Verdict.Refused("not a query"));
        }
        boolean readsNone = !goldTables.isEmpty() && !virtualGold && Collections.disjoint(plan.tables(), goldTables);
        return readsNone
                ? Optional.of(new Verdict.Elsewhere(goldTables, plan.tables()))
                : Statements.foreign(sql, plan).map(Verdict.Refused::new);
    }

    private Verdict compare(String sql, QueryPlan plan, Allowance allowance) {
        Judged judged = new Judged(sql, plan, allowance);
        return judged.on(database.path(), true, ordered, () -> goldResult, () -> rows(sql, plan, allowance))
                .or(() -> judged.isDecided(states) ? Optional.of(judged.verdict(NOT_NEEDED)) : Optional.empty())
                .orElseGet(() -> switch (states) {
                    case FurtherStates.Given(List<Database> databases) -> onGiven(databases, judged);
                    case FurtherStates.Generated() -> onGenerated(judged);
                });
    }

    /// The gold, word for word, gives what the gold gave.
    private ResultTable rows(String sql, QueryPlan plan, Allowance allowance) throws SqlFailure {
        return isGold(sql) ? goldResult : QueryRun.run(database, sql, plan, allowance.left());
    }

    private boolean isGold(String sql) {
        return sql.equals(gold);
    }

    private Verdict onGiven(List<Database> databases, Judged judged) {
        Allowance allowance = judged.allowance;
        for (Database state : databases) {
            allowance.enter(state.path());
            Optional<Verdict> end = judged.on(
                    state.path(),
                    true,
                    ordered,
                    () -> allowance.ours(() ->
                            QueryRun.run(state, gold, QueryRun.plan(state, gold, deadlineMillis), deadlineMillis)),
                    () -> QueryRun.run(
                            state, judged.sql, QueryRun.plan(state, judged.sql, allowance.left()), allowance.left()));
            if (end.isPresent()) {
                return end.get();
            }
        }
        return judged.verdict(databases.isEmpty() ? NO_STATE : "given: " + databases.size());
    }

    /// An attempt counts if the gold has rows on it, other ones than before, and the same ones when SQLite scans
    /// backwards: a result that only the order of the scan decides would punish a right query. Where rows with equal
    /// keys of its ORDER BY differ, any of them may come first, or before a LIMIT. Where the gold has no rows on the
    /// database, the first such attempt takes its place.
    private Verdict onGenerated(Judged judged) {
        Set<String> tables = new HashSet<>(goldTables);
        tables.addAll(judged.plan.tables());
        for (int attempt = 0; attempt < StateGenerator.ATTEMPTS && !judged.isSettled(); attempt++) {
            String state = MADE + (attempt + 1);
            judged.allowance.enter(state);
            Optional<MadeState> made = made(tables, judged, attempt);
            if (made.isPresent()) {
                try (MadeState rows = made.get()) {
                    if (judged.plan.virtual()) {
                        rows.giveUp();
                    }
                    Optional<Telling> telling = telling(rows, judged);
                    if (telling.isPresent()) {
                        Optional<Verdict> end = judged.on(
                                state,
                                telling.get().counts(),
                                ordered,
                                telling.get()::rows,
                                () -> telling.get()
                                        .settled(rows.look(session ->
                                                session.run(judged.sql, judged.allowance.left(), QueryRun.CAPS))));
                        if (end.isPresent()) {
                            return end.get();
                        }
                    }
                }
            }
        }
        return judged.verdict(madeStates(judged.further));
    }

    /// `generated 1, 3`, or `none`.
    static String madeStates(List<String> names) {
        String first = names.isEmpty() ? NO_STATE : names.getFirst();
        return names.stream().skip(1).map(name -> name.replace(MADE, ", ")).reduce(first, String::concat);
    }

    /// Empty when the database is too large for it.
    private Optional<MadeState> made(Set<String> tables, Judged judged, int attempt) {
        try {
            return Optional.of(judged.allowance.ours(
                    () -> StateGenerator.lend(database, tables, List.of(gold, judged.sql), attempt)));
        } catch (SqlFailure noState) {
            return Optional.empty();
        }
    }

    /// The gold's rows on a state that can tell right from wrong; without rows, it can tell only wrong.
    private Optional<Telling> telling(MadeState made, Judged judged) {
        try {
            return judged.allowance.ours(() -> made.look(session -> telling(session, judged)));
        } catch (SqlFailure goldFailsHere) {
            return Optional.empty();
        }
    }

    /// The gold's rows on a state that can tell wrong from right, what they leave open, and whether agreement with them
    /// counts: rows that the gold had before may be pasted.
    private record Telling(ResultTable rows, Optional<Ties> ties, boolean counts) {
        ResultTable settled(ResultTable result) {
            return QueryJudge.settled(ties, result);
        }
    }

    private static ResultTable settled(Optional<Ties> ties, ResultTable result) {
        return ties.map(open -> open.settled(result)).orElse(result);
    }

    private Optional<Telling> telling(SqlSession session, Judged judged) throws SqlFailure {
        ResultTable rows = session.run(gold, deadlineMillis, QueryRun.CAPS);
        // A scan backwards leaves a query with ORDER BY as it is; another plan would not.
        Optional<OpenOrder> open =
                ordered ? OpenOrder.of(gold, session, deadlineMillis).filter(OpenOrder::isOpen) : Optional.empty();
        Optional<Ties> ties = open.flatMap(order -> Ties.of(rows, order));
        if (open.isPresent() && (ties.isEmpty() || limited && !judged.isExact())) {
            return Optional.empty();
        }
        boolean counts = !isSame(rows, settled(ties, judged.goldBefore()), false);
        if (!counts && !judged.isExact()) {
            return Optional.empty();
        }
        session.reverse();
        ResultTable backwards = session.run(gold, deadlineMillis, QueryRun.CAPS);
        session.forwards();
        return isSame(rows, settled(ties, backwards), ordered)
                ? Optional.of(new Telling(rows, ties, counts))
                : Optional.empty();
    }

    private static boolean isSame(ResultTable a, ResultTable b, boolean ordered) {
        return Comparison.of(a, b, ordered).agreement() == Agreement.EXACT;
    }

    /// Rows that may fail to come.
    private interface Rows {
        ResultTable get() throws SqlFailure;
    }

    /// One prediction, and the worst comparison of it so far.
    private final class Judged {
        private final String sql;
        private final QueryPlan plan;
        private final Allowance allowance;
        private final int statesNeeded;
        private final List<String> further = new ArrayList<>();
        private @Nullable Comparison worst;
        private @Nullable Comparison overEmptyGold;
        private @Nullable ResultTable goldFirst;
        private @Nullable ResultTable predictedFirst;
        private boolean follows;
        private String state = "";
        private String emptyState = "";

        Judged(String sql, QueryPlan plan, Allowance allowance) {
            this.sql = sql;
            this.plan = plan;
            this.allowance = allowance;
            this.statesNeeded = statesNeeded(gold, sql);
        }

        /// On the database alone: some rows are missing or too many. Rows that are there in part may still be pasted,
        /// and a made state tells.
        boolean isDecided(FurtherStates states) {
            return worst != null
                    && (worst.agreement() == Agreement.DISJOINT
                            || worst.agreement() == Agreement.OVERLAP && states instanceof FurtherStates.Given);
        }

        /// More made states cannot help, or not enough to let a slow query run out of time on them.
        boolean isSettled() {
            return worst != null
                    && (overEmptyGold != null
                            || switch (worst.agreement()) {
                                case EXACT, COLUMN_ORDER, ROW_ORDER ->
                                    further.size() >= statesNeeded
                                            || further.size() >= TELLING_STATES && allowance.isHalfUsed();
                                case OVERLAP -> follows;
                                case CONSTANT, DISJOINT -> true;
                            });
        }

        boolean isExact() {
            return worst != null && worst.agreement() == Agreement.EXACT;
        }

        /// What the gold gave on the first state that shows what it means.
        ResultTable goldBefore() {
            return goldFirst == null ? goldResult : goldFirst;
        }

        /// Looks at one more state; a verdict when that ends it. Where agreement does not count, only a difference is
        /// taken note of.
        Optional<Verdict> on(String name, boolean counts, boolean inOrder, Rows goldRows, Rows predictedRows) {
            ResultTable rows;
            try {
                rows = goldRows.get();
            } catch (SqlFailure e) {
                return Optional.of(unscorable(e));
            }
            try {
                ResultTable predicted = predictedRows.get();
                Comparison comparison = Comparison.of(rows, predicted, inOrder);
                if (!counts && comparison.agreement() == Agreement.EXACT) {
                    return Optional.empty();
                }
                if (!rows.rows().isEmpty()) {
                    add(name, rows, predicted, comparison);
                } else if (comparison.predictedRows() > 0) {
                    overEmptyGold = comparison;
                    emptyState = name;
                }
                return Optional.empty();
            } catch (SqlFailure e) {
                return Optional.of(allowance.verdict(e, name));
            }
        }

        /// Rows in common are counted where they are first seen to be not all of them.
        private void add(String name, ResultTable rows, ResultTable predicted, Comparison comparison) {
            if (predictedFirst == null) {
                goldFirst = rows;
                predictedFirst = predicted;
            } else {
                further.add(name);
                follows |= RowBag.follows(goldBefore(), predictedFirst, rows, predicted);
            }
            if (worst == null || worst.agreement().compareTo(Agreement.OVERLAP) < 0 && comparison.isWorseThan(worst)) {
                worst = comparison;
                state = name;
            }
        }

        /// Where another state shows what the gold means and the prediction agrees there, rows where the gold has none
        /// speak against it.
        Verdict verdict(String secondState) {
            if (worst == null) {
                return new Verdict.Unscorable("gold_empty", Optional.empty());
            }
            boolean empty = overEmptyGold != null && worst.agreement().compareTo(Agreement.ROW_ORDER) <= 0;
            Comparison comparison = empty && overEmptyGold != null ? overEmptyGold : worst;
            boolean made = states instanceof FurtherStates.Generated && further.size() >= STATES_TO_FOLLOW;
            if (comparison.agreement() == Agreement.OVERLAP && made && !follows) {
                comparison = comparison.as(Agreement.CONSTANT);
            }
            return new Verdict.Compared(comparison, empty ? emptyState : state, secondState, goldTables, plan.tables());
        }
    }
}
