package assay.reward;

import static org.assertj.core.api.Assertions.assertThat;

import assay.reward.Evidence.FurtherStates;
import assay.sql.Database;
import assay.sql.ShopDatabase;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Queries of a policy against a gold, by the rows of a small shop.
class QueryJudgeTest {
    private static final String TOWNS = "SELECT town FROM sale WHERE pieces > 1";

    @TempDir
    Path temp;

    private Database shop;

    @BeforeEach
    void open() {
        shop = ShopDatabase.open(temp);
    }

    private Score score(String gold, String completion) {
        return score(Reward.DEFAULT, gold, completion, new FurtherStates.Generated());
    }

    private Score score(Reward reward, String gold, String completion, FurtherStates states) {
        return reward.score(
                Judge.of(new Evidence.Gold(gold, shop, states), reward, 5_000).judge(completion));
    }

    private static String react(String sql) {
        return "Thought: I look it up.\nAction: execute_sql\n```sql\n" + sql + "\n```";
    }

    @Test
    void theVerdictOnARightQueryNamesRowsTablesAndTheStateThatWasMade() {
        assertThat(score(TOWNS, react("SELECT town FROM sale WHERE NOT pieces <= 1;"))
                        .toString())
                .isEqualTo("Score[score=1.0, tier=exact, rule=bag, detail={gold_rows=3, predicted_rows=3,"
                        + " common_rows=3, gold_tables=[sale], tables=[sale], state=database/shop/shop.sql,"
                        + " second_state=generated 1, 2, 3, 4, 5, 6, 7}]");
    }

    @Test
    void theGoldItselfHoweverItIsWrittenIsBelievedAfterOneState() {
        assertThat(score(TOWNS, react("select  TOWN from sale -- all\nwhere pieces > 1"))
                        .detail()
                        .get("second_state"))
                .isEqualTo("generated 1");
        assertThat(score(TOWNS, react("SELECT town FROM sale WHERE pieces > 1 AND 1"))
                        .detail()
                        .get("second_state")
                        .toString())
                .startsWith("generated 1, 2, ");
    }

    @Test
    void aPartialVerdictCountsRowsAndShowsTheFirstThatDiffer() {
        assertThat(score(TOWNS, "SELECT town FROM sale").toString())
                .isEqualTo("Score[score=0.375, tier=partial, rule=overlap, detail={gold_rows=3, predicted_rows=4,"
                        + " common_rows=3, first_predicted_row=[Bonn], gold_tables=[sale], tables=[sale],"
                        + " state=database/shop/shop.sql, second_state=generated 1}]");
    }

    /// Each of these agrees on the database by chance: all statuses are one, no literal matters, all years are equal.
    @Test
    void whatATieOrASingleValueHidesIsSeenOnMadeStates() {
        shop = ShopDatabase.open(temp, "rides", """
                CREATE TABLE park (id INTEGER PRIMARY KEY, name TEXT, year INTEGER);
                CREATE TABLE ride (id INTEGER PRIMARY KEY, name TEXT, status TEXT, park_id INTEGER REFERENCES park (id));
                INSERT INTO park VALUES (1, 'Hill', 1986), (2, 'Lake', 1986), (3, 'Wood', 1986);
                INSERT INTO ride VALUES (1, 'Bee', 'open', 1), (2, 'Cat', 'open', 2), (3, 'Dog', 'open', 3);
                """);
        String busiest = "SELECT status FROM ride GROUP BY status ORDER BY COUNT(*) DESC LIMIT 1";
        assertThat(score(busiest, busiest.replace("DESC", "ASC")).tier()).isNotEqualTo("exact");
        assertThat(score(busiest, "SELECT x.* FROM (VALUES ('open')) AS x WHERE EXISTS (SELECT 1 FROM ride)")
                        .tier())
                .isEqualTo("disjoint");
        String newest = "SELECT r.name FROM ride r JOIN park p ON r.park_id = p.id ORDER BY p.year DESC";
        assertThat(score(newest, newest.replace("DESC", "ASC")).rule()).isEqualTo("row_order");
        assertThat(score(newest, newest + ", r.name").tier()).isEqualTo("exact");
        String late = "SELECT name FROM park WHERE year < 1990 OR name = 'Hill'";
        assertThat(score(late, late.replace("1990", "1989")).tier()).isNotEqualTo("exact");
        assertThat(score(late, late.replace("< 1990", "<= 1989")).tier()).isEqualTo("exact");
    }

    @Test
    void everyTierHasItsNumberInEachReward() {
        record Case(String sql, String tier, double score, String gradedTier, double graded) {}
        String gold = "SELECT town, pieces FROM sale ORDER BY pieces DESC";
        for (Case c : List.of(
                new Case("SELECT town, pieces FROM sale ORDER BY -pieces", "exact", 1.0, "exact", 1.0),
                new Case("SELECT pieces, town FROM sale ORDER BY -pieces", "partial", 0.5, "column_order", 0.95),
                new Case("SELECT town, pieces FROM sale ORDER BY pieces", "partial", 0.5, "row_order", 0.8),
                new Case("SELECT town, pieces FROM sale LIMIT 2", "partial", 0.25, "partial", 0.05 + 0.45 * 2 / 3),
                new Case("SELECT town FROM sale", "disjoint", -0.25, "disjoint", 0.0),
                new Case("SELECT towns FROM sale", "error", -0.5, "error", -0.3),
                new Case("DROP TABLE sale", "refused", -0.5, "refused", -0.5),
                new Case("I do not know.", "no_sql", -0.5, "no_sql", -0.5))) {
            Score score = score(gold, c.sql());
            assertThat(score.tier()).as(c.sql()).isEqualTo(c.tier());
            assertThat(score.score()).as(c.sql()).isEqualTo(c.score());
            Score graded = score(Reward.GRADED, gold, c.sql(), new FurtherStates.Generated());
            assertThat(graded.tier()).as(c.sql()).isEqualTo(c.gradedTier());
            assertThat(graded.score()).as(c.sql()).isEqualTo(c.graded());
        }
    }

    @Test
    void aRefusalNamesItsRule() {
        record Case(String completion, String rule) {}
        for (Case c : List.of(
                new Case("SELECT town FROM sale; DROP TABLE sale", "2 statements"),
                new Case("```sql\n-- nothing\n```", "0 statements"),
                new Case("PRAGMA query_only = 0", "not a query"),
                new Case("EXPLAIN SELECT town FROM sale", "not a query"),
                new Case("WITH x AS (SELECT 1) DELETE FROM sale", "not a query"),
                new Case("ATTACH 'other.sqlite' AS other", "not a query"),
                new Case("VACUUM INTO 'copy.sqlite'", "not a query"),
                new Case("CREATE TEMP TABLE sale AS SELECT 1", "not a query"),
                new Case("SELECT 'Ulm'", "reads none of the gold tables"),
                new Case("VALUES ('Ulm'), ('Ulm'), ('Köln')", "reads none of the gold tables"),
                new Case("SELECT name FROM pragma_table_info('sale')", "reads none of the gold tables"),
                new Case("SELECT name FROM article", "reads none of the gold tables"),
                new Case("SELECT reverse(town) FROM sale", "no such function in stock SQLite: reverse"),
                new Case("SELECT stdev(pieces) FROM sale", "no such function in stock SQLite: stdev"),
                new Case("SELECT if(pieces > 1, town) FROM sale", "no such function in stock SQLite: if"),
                new Case("SELECT town FROM sale WHERE random() > 0", "asks for chance: random"),
                new Case("SELECT town FROM sale\0", "a NUL character in the SQL"),
                new Case("SELECT 1 --" + "x".repeat(1_000_000), "SQL longer than 1000000 bytes"),
                new Case(
                        "SELECT a.id FROM sale a, sale b, sale c, sale d, sale e, sale f, sale g, sale h, sale i",
                        "the result has more than 100000 rows"))) {
            Score score = score(TOWNS, c.completion());
            assertThat(score.tier()).as(c.rule()).isEqualTo("refused");
            assertThat(score.rule()).isEqualTo(c.rule());
            assertThat(score.score()).isEqualTo(-0.5);
        }
    }

    @Test
    void aTypeWithBracketsIsNoFunction() {
        assertThat(score("SELECT pieces FROM sale", "SELECT CAST(pieces AS DECIMAL(10, 2)) FROM sale")
                        .tier())
                .isEqualTo("exact");
    }

    @Test
    void anEndlessQueryIsStopped() {
        Score score = Reward.DEFAULT.score(
                Judge.of(new Evidence.Gold(TOWNS, shop, new FurtherStates.Generated()), Reward.DEFAULT, 100)
                        .judge("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
                                + " SELECT COUNT(*) FROM n, sale"));

        assertThat(score.toString())
                .isEqualTo("Score[score=-0.5, tier=timeout, rule=timeout, detail={error=stopped after 100 ms,"
                        + " state=database/shop/shop.sql}]");
    }

    @Test
    void anotherOrderOfEqualKeysOnAMadeStateIsNotHeldAgainstAnAnswer() {
        String gold = "SELECT town, pieces FROM sale ORDER BY pieces DESC";
        for (String order : List.of("pieces DESC, town", "pieces DESC, town DESC", "-pieces, rowid DESC")) {
            Score score = score(gold, "SELECT town, pieces FROM sale ORDER BY " + order);
            assertThat(score.rule()).as(order).isEqualTo("bag");
            assertThat(score.detail().get("second_state")).as(order).isEqualTo("generated 1, 2, 3, 4, 5, 6, 7");
        }
        assertThat(score(gold + " LIMIT 2", "SELECT town, pieces FROM sale ORDER BY pieces DESC, town DESC LIMIT 2")
                        .rule())
                .isEqualTo("bag");
    }

    @Test
    void aSecondStateTellsAHappyGuessFromAnAnswer() {
        for (String guess : List.of(
                "SELECT 'Bonn' FROM sale LIMIT 1",
                "SELECT town FROM sale WHERE id = 2",
                "SELECT town FROM sale WHERE pieces < 2",
                "SELECT town FROM sale ORDER BY pieces LIMIT 1")) {
            Score score = score("SELECT town FROM sale WHERE pieces = 1", guess);
            assertThat(score.score()).as(guess).isLessThan(0.5);
            assertThat((String) score.detail().get("second_state")).as(guess).startsWith("generated ");
        }
        assertThat(score("SELECT COUNT(*) FROM sale WHERE pieces > 3", "SELECT COUNT(*) FROM sale WHERE pieces >= 4")
                        .tier())
                .isEqualTo("exact");
        assertThat(score("SELECT COUNT(*) FROM sale WHERE pieces > 3", "SELECT COUNT(*) FROM sale WHERE pieces >= 5")
                        .tier())
                .isEqualTo("disjoint");
    }

    @Test
    void whereTheGoldHasNoRowsAnotherStateDecides() {
        String gold = "SELECT town FROM sale WHERE pieces > 90";
        Database rich =
                ShopDatabase.open(temp, "rich", ShopDatabase.SCRIPT + "INSERT INTO sale VALUES (9, 1, 'Hof', 99);");

        FurtherStates none = new FurtherStates.Given(List.of());
        FurtherStates given = new FurtherStates.Given(List.of(rich));
        assertThat(score(Reward.DEFAULT, gold, "SELECT town FROM sale WHERE 0", none)
                        .toString())
                .isEqualTo("Score[score=null, tier=unscorable, rule=gold_empty, detail={}]");
        assertThat(score(Reward.DEFAULT, gold, "SELECT town FROM sale WHERE 0", given)
                        .tier())
                .isEqualTo("disjoint");
        assertThat(score(Reward.DEFAULT, gold, "SELECT town FROM sale WHERE pieces >= 91", given)
                        .tier())
                .isEqualTo("exact");
        assertThat(score(gold, "SELECT town FROM sale WHERE 0").tier()).isEqualTo("disjoint");
        assertThat(score(gold, "SELECT town FROM sale WHERE pieces >= 91").tier())
                .isEqualTo("exact");
    }

    @Test
    void aGoldThatCannotBeRunOrRepeatedScoresNothing() {
        assertThat(score("SELECT weight FROM sale", "SELECT town FROM sale").toString())
                .isEqualTo("Score[score=null, tier=unscorable, rule=gold_error,"
                        + " detail={error=no such column: weight}]");
        assertThat(score("SELECT town FROM sale ORDER BY random()", "SELECT town FROM sale")
                        .toString())
                .isEqualTo("Score[score=null, tier=unscorable, rule=gold_refused,"
                        + " detail={error=asks for chance: random}]");
    }

    @Test
    void theBaselineComparesSetsAndLetsEmptyEqualEmpty() {
        FurtherStates none = new FurtherStates.Generated();
        assertThat(score(Reward.SEED_LITERAL, "SELECT town FROM sale", "SELECT DISTINCT town FROM sale", none)
                        .toString())
                .isEqualTo("Score[score=1.0, tier=exact, rule=set, detail={gold_rows=3, predicted_rows=3}]");
        assertThat(score(Reward.SEED_LITERAL, "SELECT 1 WHERE 0", "SELECT 2 WHERE 0", none)
                        .score())
                .isEqualTo(1.0);
        assertThat(score(Reward.SEED_LITERAL, TOWNS, "SELECT town FROM sale", none)
                        .score())
                .isEqualTo(0.5 * 2 / 3);
        assertThat(score(Reward.SEED_LITERAL, TOWNS, "DELETE FROM sale", none).score())
                .isEqualTo(-0.5);
    }

    @Test
    void aChangeIsJudgedByAllTablesAfterwards() {
        String gold = "UPDATE sale SET pieces = 9 WHERE town = 'Ulm'";
        assertThat(score(
                                gold,
                                react(
                                        "UPDATE sale SET pieces = 9.0 WHERE id IN (SELECT id FROM sale WHERE town = 'Ulm')"))
                        .toString())
                .isEqualTo("Score[score=1.0, tier=exact, rule=state, detail={state=database/shop/shop.sql,"
                        + " second_state=generated 1, 2, 4, 5, 6, 7, 9}]");
        assertThat(score(gold, "UPDATE sale SET pieces = 9").toString())
                .isEqualTo("Score[score=-0.25, tier=disjoint, rule=state, detail={differing_tables=[sale],"
                        + " state=database/shop/shop.sql, second_state=not needed}]");
        assertThat(score(gold, "UPDATE sale SET pieces = 9 WHERE id IN (1, 3)").score())
                .isEqualTo(-0.25);
        assertThat(score(gold, "SELECT town FROM sale").rule()).isEqualTo("not a change");
        assertThat(score(gold, "DROP TABLE sale").rule()).isEqualTo("not a change");
        assertThat(score(
                                "INSERT INTO article VALUES (7, 'pan', 3, NULL)",
                                "INSERT INTO article VALUES (7, 'pan', 3.0, NULL)")
                        .tier())
                .isEqualTo("exact");
        assertThat(score("DELETE FROM sale WHERE pieces > 2", "DELETE FROM sale WHERE pieces >= 3")
                        .tier())
                .isEqualTo("exact");
        assertThat(score("DELETE FROM sale WHERE pieces > 2", "DELETE FROM sale WHERE pieces >= 2.5 AND town <> 'Rom'")
                        .tier())
                .isEqualTo("disjoint");
    }
}
