/// Rewards: a completion and its evidence become a verdict that says why, and a score.
///
/// ```
/// completion → CompletionSql (the statement in it) → QueryJudge | SetJudge | ChangeJudge | AnswerJudge → Verdict
/// Evidence = Query(gold, Database, given states?) | Label(values) | Nothing
/// Verdict  = Compared | AsSets | Changed | Answered | Failed | Died | Elsewhere | Refused | TimedOut | Missing
///          | Unscorable | Ungraded
/// Verdict + Reward (default | graded | seed-literal) → Score(score, tier, rule, detail)
/// ```
///
/// A query is compiled before it runs ([assay.sql.QueryPlan]): it is one statement, writes nothing, calls nothing that
/// stock SQLite lacks, and reads a table that the gold reads. Then its rows are compared as a bag
/// ([assay.reward.RowBag]) on the database, and on further states: those that are given, or some that are made.
///
/// The judges run SQL in the process that they are in, on behalf of a [assay.reward.Judging]: here
/// ([assay.reward.LocalJudging]), or in child processes (`assay.sandbox`), which can be ended. [assay.reward.Watch] is
/// told whose time runs.
@NullMarked
package assay.reward;

import org.jspecify.annotations.NullMarked;
