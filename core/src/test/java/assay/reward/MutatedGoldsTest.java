package assay.reward;

import static org.assertj.core.api.Assertions.assertThat;

import assay.reward.Comparison.Agreement;
import assay.reward.Evidence.FurtherStates;
import assay.sql.Database;
import assay.sql.Databases;
import assay.sql.QueryPlan;
import assay.sql.ResultTable;
import assay.sql.SqlFailure;
import assay.sql.SqlSession;
import assay.sql.Statements;
import assay.sql.WideStates;
import java.io.IOException;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Mutated golds of Spider: how often the verdict is exact although a longer search for a state tells the two apart.
///
/// Otherwise a small sample is looked at; `-Dmutations.golds=N` looks at N of them (0: all), and
/// `-Dmutations.list=true` names every false exact. docs/concepts/sql-reward.md has the table of all.
class MutatedGoldsTest {
    private static final int DEADLINE_MILLIS = 5_000;
    private static final int TRIES = Integer.getInteger("mutations.tries", 100);
    private static final long SEED = Long.getLong("mutations.seed", 20261123L);

    /// What became of one mutation. `alone`: exact on the database; `judged`: exact by the default reward; `false…`:
    /// those of them that the judge's or the longer search's states tell apart.
    private static final class Tally {
        int mutants;
        int alone;
        int judged;
        int falseAlone;
        int falseJudged;
        int withoutState;

        @Override
        public String toString() {
            return "%6d %6d %6d (%5.2f %%) %6d %6d (%5.2f %%) %6d"
                    .formatted(
                            mutants,
                            alone,
                            falseAlone,
                            100.0 * falseAlone / Math.max(1, mutants),
                            judged,
                            falseJudged,
                            100.0 * falseJudged / Math.max(1, mutants),
                            withoutState);
        }
    }

    private final Map<GoldMutation, Tally> tallies = new EnumMap<>(GoldMutation.class);
    private int usable;

    @Test
    void mutatedGoldsAreExactOnlyWhereALongerSearchFindsNoDifference() throws IOException {
        int asked = Integer.getInteger("mutations.golds", 25);
        int wanted = asked == 0 ? Integer.MAX_VALUE : asked;
        List<RealGolds.Gold> golds = RealGolds.all().stream()
                .filter(gold -> gold.set().equals("spider/train_spider.json"))
                .toList();
        try (Databases databases = RealGolds.databases()) {
            for (RealGolds.Gold gold : RealGolds.sample(golds, golds.size(), SEED)) {
                Optional<Database> database = RealGolds.database(databases, gold);
                if (usable < wanted && database.isPresent()) {
                    look(gold.sql(), database.get());
                }
            }
        }
        StringBuilder table = new StringBuilder(usable + " golds, " + TRIES + " tries, seed " + SEED + "\n"
                + "mutation                mutants  alone  false            judged  false         no state\n");
        tallies.forEach((mutation, tally) -> table.append("%-22s %s%n".formatted(mutation, tally)));
        System.out.println(table);
        int mutants = tallies.values().stream().mapToInt(tally -> tally.mutants).sum();
        int wrong =
                tallies.values().stream().mapToInt(tally -> tally.falseJudged).sum();
        assertThat(usable).isGreaterThanOrEqualTo(Math.min(wanted, 2_500));
        assertThat(wrong).as(table.toString()).isLessThanOrEqualTo(mutants / 50);
    }

    private void look(String sql, Database database) {
        try {
            QueryPlan plan = QueryRun.plan(database, sql, DEADLINE_MILLIS);
            ResultTable rows = QueryRun.run(database, sql, plan, DEADLINE_MILLIS);
            if (rows.rows().isEmpty() || plan.tables().isEmpty() || !isStable(database, sql, rows)) {
                return;
            }
            usable++;
            Judge judge = Judge.of(gold(sql, database, new FurtherStates.Generated()), Reward.DEFAULT, DEADLINE_MILLIS);
            Judge alone =
                    Judge.of(gold(sql, database, new FurtherStates.Given(List.of())), Reward.DEFAULT, DEADLINE_MILLIS);
            for (GoldMutation mutation : GoldMutation.values()) {
                Tally tally = tallies.computeIfAbsent(mutation, key -> new Tally());
                Optional<String> mutant =
                        mutation.of(sql, rows, plan.tables().iterator().next());
                if (mutant.isPresent()) {
                    tally.mutants++;
                    judge(sql, mutant.get(), database, List.of(judge, alone), tally, mutation);
                }
            }
        } catch (SqlFailure unusable) {
            // as the build of prompts: a gold that does not run is no gold
        }
    }

    private static Evidence.Gold gold(String sql, Database database, FurtherStates states) {
        return new Evidence.Gold(sql, database, states);
    }

    private static boolean isStable(Database database, String sql, ResultTable rows) throws SqlFailure {
        try (SqlSession session = database.open()) {
            session.reverse();
            return same(rows, session.run(sql, DEADLINE_MILLIS, QueryRun.CAPS), Statements.isOrdered(sql));
        }
    }

    private static boolean same(ResultTable a, ResultTable b, boolean ordered) {
        return Comparison.of(a, b, ordered).agreement() == Agreement.EXACT;
    }

    private static void judge(
            String sql, String mutant, Database database, List<Judge> judges, Tally tally, GoldMutation mutation)
            throws SqlFailure {
        if (!isExact(judges.getLast().judge(mutant))) {
            return;
        }
        tally.alone++;
        Verdict verdict = judges.getFirst().judge(mutant);
        if (!isExact(verdict)) {
            tally.falseAlone++;
            return;
        }
        tally.judged++;
        boolean none = verdict instanceof Verdict.Compared compared
                && compared.secondState().equals("none");
        tally.withoutState += none ? 1 : 0;
        if (isToldApart(sql, mutant, database)) {
            tally.falseAlone++;
            tally.falseJudged++;
            if (Boolean.getBoolean("mutations.list")) {
                System.out.println(mutation + (none ? " [none] " : " ") + database.path() + "\n  " + sql + "\n  "
                        + mutant.substring(0, Math.min(200, mutant.length())));
            }
        }
    }

    private static boolean isExact(Verdict verdict) {
        return Reward.DEFAULT.score(verdict).tier().equals("exact");
    }

    private static boolean isToldApart(String sql, String mutant, Database database) throws SqlFailure {
        Set<String> tables =
                new HashSet<>(QueryRun.plan(database, sql, DEADLINE_MILLIS).tables());
        tables.addAll(QueryRun.plan(database, mutant, DEADLINE_MILLIS).tables());
        for (int attempt = 0; attempt < TRIES; attempt++) {
            try (SqlSession session = WideStates.generate(database, tables, List.of(sql, mutant), SEED + attempt)) {
                boolean ordered = Statements.isOrdered(sql);
                ResultTable rows = session.run(sql, DEADLINE_MILLIS, QueryRun.CAPS);
                ResultTable others = session.run(mutant, DEADLINE_MILLIS, QueryRun.CAPS);
                if (!rows.rows().isEmpty() && !same(rows, others, ordered)) {
                    session.reverse();
                    if (same(rows, session.run(sql, DEADLINE_MILLIS, QueryRun.CAPS), ordered)) {
                        return true;
                    }
                }
            } catch (SqlFailure noSuchState) {
                // the next one
            }
        }
        return false;
    }
}
