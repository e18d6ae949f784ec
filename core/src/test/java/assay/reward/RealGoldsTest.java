package assay.reward;

import static org.assertj.core.api.Assertions.assertThat;

import assay.reward.Evidence.FurtherStates;
import assay.sql.Database;
import assay.sql.Databases;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

/// The golds of Spider, SParC and CoSQL as the completions of their own prompts: a seeded fifth, or every one with
/// `-Dgolds.all=true`. docs/concepts/sql-reward.md has the table of all.
class RealGoldsTest {
    private static final long SEED = 20261123;

    @Test
    void everyGoldIsExactAgainstItselfOrSaysWhyNot() throws IOException {
        Map<String, Integer> counts = new ConcurrentHashMap<>();
        Map<String, String> wrong = new ConcurrentHashMap<>();
        List<RealGolds.Gold> all = RealGolds.all();
        List<RealGolds.Gold> golds =
                RealGolds.sample(all, Boolean.getBoolean("golds.all") ? all.size() : all.size() / 5, SEED);
        try (Databases databases = RealGolds.databases()) {
            golds.parallelStream().forEach(gold -> {
                Optional<Database> database = RealGolds.database(databases, gold);
                String outcome = database.isEmpty() ? "database missing" : outcome(gold, database.get(), wrong);
                counts.merge(gold.set() + " " + outcome, 1, Integer::sum);
            });
        }
        StringBuilder table = new StringBuilder();
        new TreeMap<>(counts).forEach((what, count) -> table.append("%6d %s%n".formatted(count, what)));
        System.out.println(table);

        assertThat(wrong).isEmpty();
        for (String set : RealGolds.FILES) {
            int ours = sum(counts, set) - counts.getOrDefault(set + " database missing", 0);
            assertThat(sum(counts, set + " exact")).as(set + "\n" + table).isGreaterThan(ours * 9 / 10);
            assertThat(counts.getOrDefault(set + " exact, second state none", 0))
                    .as(set + "\n" + table)
                    .isLessThan(ours / 15);
        }
        assertThat(counts.keySet())
                .allMatch(what -> what.matches(
                        ".*(exact|exact, second state none|database missing|unscorable: gold_(empty|error))"));
    }

    private static int sum(Map<String, Integer> counts, String start) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(start))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /// The same query for SQLite, another one for the judge: the gold word for word is believed after one state.
    private static String inOtherWords(String gold) {
        return gold.replaceFirst("(?i)^\\s*select\\s+(?!distinct\\b|all\\b)", "SELECT ALL ");
    }

    /// The tier, and what stands against more: the rule of an unscorable one, a second state that was not found.
    private static String outcome(RealGolds.Gold gold, Database database, Map<String, String> wrong) {
        Evidence evidence = new Evidence.Gold(gold.sql(), database, new FurtherStates.Generated());
        Score score =
                Reward.DEFAULT.score(Judge.of(evidence, Reward.DEFAULT, 20_000).judge(inOtherWords(gold.sql())));
        boolean none = "none".equals(score.detail().get("second_state"));
        return switch (score.tier()) {
            case "exact" -> none ? "exact, second state none" : "exact";
            case "unscorable" -> "unscorable: " + score.rule();
            default -> {
                wrong.put(gold.databaseId() + ": " + gold.sql(), score.toString());
                yield score.tier();
            }
        };
    }
}
