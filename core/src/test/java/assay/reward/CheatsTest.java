package assay.reward;

import static org.assertj.core.api.Assertions.assertThat;

import assay.Seeds;
import assay.reward.Evidence.FurtherStates;
import assay.sql.Database;
import assay.sql.QueryPlan;
import assay.sql.ResultTable;
import assay.sql.ShopDatabase;
import assay.sql.SqlFailure;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Within one prompt: exact > row and column order ≥ partial > disjoint > error, and no cheating answer above an honest
/// half-right one. On random tables, with the judge as it is used.
class CheatsTest {
    private static final int RUNS = 6;
    private static final List<String> TOWNS = List.of("Ulm", "Bonn", "Köln", "Hof", "Trier");

    @TempDir
    Path temp;

    private static String script(Random random) {
        StringJoiner rows = new StringJoiner(", ");
        int count = 12 + random.nextInt(20);
        for (int i = 1; i <= count; i++) {
            rows.add("(%d, 'p%d', '%s', %d)"
                    .formatted(i, random.nextInt(900), TOWNS.get(random.nextInt(TOWNS.size())), random.nextInt(60)));
        }
        return "CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT, town TEXT, age INTEGER);\n"
                + "INSERT INTO person VALUES " + rows + ";";
    }

    @Test
    void noCheatIsWorthMoreThanAnHonestHalfRightAnswer() {
        Seeds.forEachSeed(RUNS, seed -> {
            Random random = new Random(seed);
            Database database = ShopDatabase.open(temp, "p" + seed, script(random));
            int age = 20 + random.nextInt(15);
            String gold = "SELECT name, town FROM person WHERE age >= " + age + " ORDER BY age, name, id";
            String rows = values(database, gold, 1);
            String most = values(database, gold, 0.9);
            String look = " AS x WHERE EXISTS (SELECT 1 FROM person)";
            Map<String, String> honest = Map.of(
                    "a wider bound", "SELECT name, town FROM person WHERE age >= " + (age - 8),
                    "a narrower bound", "SELECT name, town FROM person WHERE age >= " + (age + 8),
                    "no condition", "SELECT name, town FROM person");
            Map<String, String> cheats = Map.of(
                    "the answer", rows,
                    "the answer behind a look", "SELECT x.* FROM (" + rows + ")" + look,
                    "most of it behind a look", "SELECT x.* FROM (" + most + ")" + look,
                    "most of it and a row that moves",
                            "SELECT x.* FROM (" + most + ")" + look + " UNION ALL SELECT COUNT(*), 'x' FROM person",
                    "most of it while the count is right",
                            "SELECT x.* FROM (" + most + ") AS x WHERE (SELECT SUM(age) FROM person) = (SELECT "
                                    + "SUM(age) FROM person WHERE id > 0) AND EXISTS (SELECT 1 FROM person)",
                    "one row", "SELECT 'p1', 'Ulm' FROM person LIMIT 1",
                    "nothing", "SELECT name, town FROM person WHERE 0");
            for (Reward reward : List.of(Reward.DEFAULT, Reward.GRADED)) {
                Judge judge = Judge.of(new Evidence.Gold(gold, database, new FurtherStates.Generated()), reward, 5_000);
                honest.forEach((how, sql) -> {
                    Score half = reward.score(judge.judge(sql));
                    cheats.forEach((trick, cheat) -> {
                        Score score = reward.score(judge.judge(cheat));
                        if (half.tier().equals("partial")) {
                            assertThat(number(score))
                                    .as(trick + " " + score + "\n" + how + " " + half)
                                    .isLessThan(number(half));
                        }
                        assertThat(number(score)).as(trick + " " + score).isLessThanOrEqualTo(number(half));
                    });
                });
            }
        });
    }

    @Test
    void theTiersOfOnePromptKeepTheirOrder() {
        Seeds.forEachSeed(RUNS, seed -> {
            Random random = new Random(seed);
            Database database = ShopDatabase.open(temp, "q" + seed, script(random));
            int age = 20 + random.nextInt(15);
            String gold = "SELECT name, town FROM person WHERE age >= " + age + " ORDER BY name DESC, id";
            for (Reward reward : List.of(Reward.DEFAULT, Reward.GRADED)) {
                Judge judge = Judge.of(new Evidence.Gold(gold, database, new FurtherStates.Generated()), reward, 5_000);
                double exact = number(reward.score(judge.judge(gold.replace(">= " + age, "> " + (age - 1)))));
                double columns = number(reward.score(judge.judge(gold.replace("name, town", "town, name"))));
                double order = number(reward.score(judge.judge(gold.replace("name DESC, id", "name, id"))));
                double partial = number(reward.score(judge.judge(gold.replace(">= " + age, ">= " + (age - 3)))));
                double disjoint = number(reward.score(judge.judge("SELECT town, age FROM person")));
                double error = number(reward.score(judge.judge("SELECT nam FROM person")));
                double refused = number(reward.score(judge.judge("DROP TABLE person")));
                assertThat(exact).isEqualTo(1.0).isGreaterThan(columns);
                assertThat(columns).isGreaterThanOrEqualTo(order);
                assertThat(order).isGreaterThan(disjoint);
                assertThat(partial).isGreaterThan(disjoint);
                assertThat(order).isGreaterThanOrEqualTo(partial);
                assertThat(disjoint).isGreaterThan(error);
                assertThat(error).isGreaterThanOrEqualTo(refused);
            }
        });
    }

    private static double number(Score score) {
        Double number = score.score();
        return number == null ? Double.NaN : number;
    }

    /// The first rows of what `sql` gives, pasted.
    private static String values(Database database, String sql, double share) {
        try {
            QueryPlan plan = QueryRun.plan(database, sql, 5_000);
            ResultTable result = QueryRun.run(database, sql, plan, 5_000);
            StringJoiner values = new StringJoiner(", ", "VALUES ", "");
            int count = (int) Math.max(1, share * result.rows().size());
            result.rows().stream().limit(count).forEach(row -> values.add("('" + row[0] + "', '" + row[1] + "')"));
            return values.toString();
        } catch (SqlFailure e) {
            throw new AssertionError(sql, e);
        }
    }
}
