package assay.reward;

import static org.assertj.core.api.Assertions.assertThat;

import assay.reward.Evidence.FurtherStates;
import assay.sql.Database;
import assay.sql.ShopDatabase;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a person needs to believe a verdict stands in its detail, and not more than a page of it.
class VerdictEvidenceTest {
    @TempDir
    Path temp;

    private static Score score(Database database, String gold, String completion) {
        Evidence evidence = new Evidence.Gold(gold, database, new FurtherStates.Generated());
        return Reward.DEFAULT.score(Judge.of(evidence, Reward.DEFAULT, 5_000).judge(completion));
    }

    @Test
    void aTierSaysWhatItStandsOn() {
        Database shop = ShopDatabase.open(temp);
        String gold = "SELECT town, pieces FROM sale ORDER BY pieces";
        Map<String, String> wanted = Map.of(
                "SELECT town, pieces FROM sale ORDER BY pieces DESC",
                "Score[score=0.5, tier=partial, rule=row_order, detail={gold_rows=4, predicted_rows=4, common_rows=4,"
                        + " first_gold_row=[Bonn, 1], first_predicted_row=[Köln, 5], gold_tables=[sale], tables=[sale],"
                        + " state=database/shop/shop.sql, second_state=generated 1, 2, 3, 4, 5, 6, 7}]",
                "SELECT name, price FROM article",
                "Score[score=-0.5, tier=refused, rule=reads none of the gold tables, detail={gold_tables=[sale],"
                        + " tables=[article]}]",
                "SELECT town, piece FROM sale",
                "Score[score=-0.5, tier=error, rule=error, detail={error=no such column: piece,"
                        + " state=database/shop/shop.sql}]",
                "SELECT town, pieces FROM sale WHERE pieces > ?",
                "Score[score=-0.5, tier=error, rule=error, detail={error=no value for the parameter ?,"
                        + " state=database/shop/shop.sql}]");
        wanted.forEach(
                (sql, verdict) -> assertThat(score(shop, gold, sql).toString()).isEqualTo(verdict));
    }

    @Test
    void aCoincidenceNamesTheStateThatDisagreed() {
        Database shop = ShopDatabase.open(temp);
        Score score = score(shop, "SELECT MAX(pieces) FROM sale", "SELECT pieces FROM sale WHERE town = 'Köln'");

        assertThat(score.tier()).isIn("partial", "disjoint");
        assertThat(String.valueOf(score.detail().get("state"))).startsWith("generated ");
        assertThat(score.detail()).containsKeys("gold_rows", "predicted_rows", "second_state");
    }

    @Test
    void detailsAreShortWhateverTheDatabaseHolds() {
        String name = "t" + "x".repeat(400);
        StringJoiner script = new StringJoiner(";\n", "", ";");
        StringJoiner wide = new StringJoiner(", ");
        StringJoiner all = new StringJoiner(" UNION ALL ");
        for (int i = 0; i < 60; i++) {
            script.add("CREATE TABLE " + name + i + " (a TEXT)");
            script.add("INSERT INTO " + name + i + " VALUES ('" + "é".repeat(3_000) + i + "')");
            wide.add("a || " + i);
            all.add("SELECT a FROM " + name + i);
        }
        Database database = ShopDatabase.open(temp, "long", script.toString());
        for (String[] pair : List.of(
                new String[] {"SELECT " + wide + " FROM " + name + "0", "SELECT " + wide + ", 1 FROM " + name + "0"},
                new String[] {all.toString(), all + " LIMIT 9"},
                new String[] {all.toString(), "SELECT no" + "o".repeat(50_000) + " FROM " + name + "1"},
                new String[] {"DELETE FROM " + name + "1", "DELETE FROM " + name + "2"})) {
            Score score = score(database, pair[0], pair[1]);
            assertThat(score.toString().getBytes(StandardCharsets.UTF_8).length)
                    .as(score.tier())
                    .isBetween(100, 32_000);
        }
    }
}
