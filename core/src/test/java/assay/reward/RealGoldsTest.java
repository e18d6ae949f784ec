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

/// Every gold of Spider, SParC and CoSQL as the completion of its own prompt.
class RealGoldsTest {
    @Test
    void everyGoldIsExactAgainstItselfOrSaysWhyNot() throws IOException {
        Map<String, Integer> counts = new ConcurrentHashMap<>();
        Map<String, String> wrong = new ConcurrentHashMap<>();
        List<RealGolds.Gold> golds = RealGolds.all();
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
        for (String set : List.of("spider/train_spider.json", "spider/dev.json", "sparc/dev.json", "cosql/cosql_dev.json")) {
            int all = sum(counts, set);
            int without = counts.getOrDefault(set + " database missing", 0)
                    + counts.getOrDefault(set + " no gold", 0);
            assertThat(sum(counts, set + " exact")).as(set + "\n" + table).isGreaterThan((all - without) * 95 / 100);
            assertThat(sum(counts, set + " exact, second state none"))
                    .as(set + "\n" + table)
                    .isLessThan((all - without) * 8 / 100);
        }
    }

    private static int sum(Map<String, Integer> counts, String start) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(start))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /// The tier, and what stands against more: the rule of an unscorable one, a second state that was not found.
    private static String outcome(RealGolds.Gold gold, Database database, Map<String, String> wrong) {
        if (gold.sql().isBlank()) {
            return "no gold";
        }
        Evidence evidence = new Evidence.Gold(gold.sql(), database, new FurtherStates.Generated());
        Score score = Reward.DEFAULT.score(Judge.of(evidence, Reward.DEFAULT, 20_000).judge(gold.sql()));
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
