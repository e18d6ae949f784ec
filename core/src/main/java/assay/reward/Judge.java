package assay.reward;

import assay.sql.Statements;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Judges the completions of one prompt; what the gold does is found out once. Not thread-safe.
public interface Judge {
    /// The verdict on `completion`.
    Verdict judge(String completion);

    /// About what it keeps of the gold.
    default long bytes() {
        return 0;
    }

    /// The judge for `evidence`, as `reward` wants it; a statement that runs longer than `deadlineMillis` is stopped.
    static Judge of(Evidence evidence, Reward reward, int deadlineMillis) {
        return of(evidence, reward, deadlineMillis, Watch.NONE);
    }

    /// As above, and `watch` is told what takes the time.
    static Judge of(Evidence evidence, Reward reward, int deadlineMillis, Watch watch) {
        return switch (evidence) {
            case Evidence.Gold gold
            when Statements.isChange(gold.sql()) -> new ChangeJudge(gold, deadlineMillis, watch);
            case Evidence.Gold gold when reward == Reward.SEED_LITERAL -> new SetJudge(gold, deadlineMillis, watch);
            case Evidence.Gold gold -> new QueryJudge(gold, deadlineMillis, watch);
            case Evidence.Label(var values) -> new AnswerJudge(values);
            case Evidence.Step step -> reward == Reward.SEED_LITERAL ? new LiteralStepJudge() : StepJudge.of(step);
            case Evidence.Nothing() ->
                completion -> new Verdict.Ungraded(CompletionSql.find(completion)
                        .filter(CompletionSql::beginsLikeSql)
                        .isPresent());
        };
    }

    /// Longest SQL that is looked at.
    int MAX_SQL_BYTES = 1_000_000;

    /// What stands against running `sql`, seen in its text alone.
    static Optional<Verdict> textVerdict(String sql) {
        if (sql.length() > MAX_SQL_BYTES || sql.getBytes(StandardCharsets.UTF_8).length > MAX_SQL_BYTES) {
            return refused("SQL longer than " + MAX_SQL_BYTES + " bytes");
        }
        if (sql.indexOf('\0') >= 0) {
            return refused("a NUL character in the SQL"); // SQLite would stop reading there
        }
        int statements = Statements.split(sql).size();
        if (statements != 1) {
            return refused(statements + " statements");
        }
        return Statements.unrepeatable(sql).map(Verdict.Refused::new);
    }

    private static Optional<Verdict> refused(String rule) {
        return Optional.of(new Verdict.Refused(rule));
    }
}
