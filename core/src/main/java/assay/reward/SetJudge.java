package assay.reward;

import assay.sql.Database;
import assay.sql.QueryPlan;
import assay.sql.ResultTable;
import assay.sql.SqlFailure;
import assay.sql.Statements;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The baseline: the rows of prediction and gold as sets, on the database alone. It can be gamed; it is there to be
/// compared with.
///
/// Source: BIRD's execution accuracy (DAMO-ConvAI, `evaluation.py`): `set(pred) == set(gold)`.
final class SetJudge implements Judge {
    private final Database database;
    private final int deadlineMillis;
    private final Watch watch;
    private final Set<List<Object>> gold = new HashSet<>();
    private long goldBytes;
    private Optional<Verdict> unusable = Optional.empty();

    SetJudge(Evidence.Gold evidence, int deadlineMillis, Watch watch) {
        this.database = evidence.database();
        this.deadlineMillis = deadlineMillis;
        this.watch = watch;
        try {
            gold.addAll(rows(evidence.sql(), deadlineMillis));
            goldBytes = 100L * gold.size(); // a list and a hash entry each; the cells are small
            for (List<Object> row : gold) {
                goldBytes += ResultTable.bytes(row);
            }
        } catch (SqlFailure e) {
            unusable = Optional.of(QueryJudge.unscorable(e));
        }
    }

    @Override
    public long bytes() {
        return goldBytes;
    }

    private Set<List<Object>> rows(String sql, int millis) throws SqlFailure {
        QueryPlan plan = QueryRun.plan(database, sql, millis);
        if (plan.writes()) {
            throw new SqlFailure("attempt to write a readonly database");
        }
        ResultTable result = QueryRun.run(database, sql, plan, millis);
        Set<List<Object>> rows = new HashSet<>();
        result.rows().forEach(row -> rows.add(Cells.key(row)));
        return rows;
    }

    @Override
    public Verdict judge(String completion) {
        if (unusable.isPresent()) {
            return unusable.get();
        }
        Allowance allowance = new Allowance(deadlineMillis, watch, database.path());
        Optional<String> sql = CompletionSql.find(completion);
        if (sql.isEmpty()) {
            return new Verdict.Missing("no SQL in the completion");
        }
        Optional<Verdict> refused = Judge.textVerdict(sql.get());
        if (refused.isPresent()) {
            return refused.get();
        }
        if (!Statements.beginsLikeQuery(sql.get())) {
            return new Verdict.Refused("not a query");
        }
        try {
            Set<List<Object>> predicted = rows(sql.get(), allowance.left());
            Set<List<Object>> common = new HashSet<>(predicted);
            common.retainAll(gold);
            int all = predicted.size() + gold.size() - common.size();
            double jaccard = all == 0 ? 1 : (double) common.size() / all;
            return new Verdict.AsSets(predicted.equals(gold), jaccard, gold.size(), predicted.size());
        } catch (SqlFailure e) {
            return allowance.verdict(e, database.path());
        }
    }
}
