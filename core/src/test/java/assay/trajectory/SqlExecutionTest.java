package assay.trajectory;

import static org.assertj.core.api.Assertions.assertThat;

import assay.pipeline.Outcome;
import assay.pipeline.Reason;
import assay.recipe.Recipe;
import assay.sample.Origin;
import assay.sample.Split;
import assay.source.Draft.Act;
import assay.source.Draft.Dialogue;
import assay.source.Draft.Question;
import assay.source.Draft.Reply;
import assay.sql.Databases;
import assay.sql.ShopDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqlExecutionTest {
    static final String ENDLESS =
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n";

    @TempDir
    Path folder;

    private Databases databases;

    @BeforeEach
    void makeTheShop() throws IOException {
        ShopDatabase.write(folder, "shop", ShopDatabase.SCRIPT);
        Files.write(Files.createDirectories(folder.resolve("broken")).resolve("broken.sqlite"), new byte[0]);
        databases = new Databases(List.of(new Databases.Folder(folder, "database")), 1 << 20, Optional.empty());
    }

    private List<Outcome<Turn>> run(Recipe.Sql limits, String database, String... golds) {
        List<Question> questions = Arrays.stream(golds)
                .map(gold -> new Question("?", gold, new Origin("x.json", 1)))
                .toList();
        return new SqlExecution(databases, limits)
                .run(new Dialogue(database, questions, false, Split.TRAIN, "CC0-1.0"));
    }

    private static Recipe.Sql limits(int deadlineMillis, boolean keepEmptyResults) {
        return new Recipe.Sql(deadlineMillis, 20, 200, 12_000, 1 << 20, keepEmptyResults);
    }

    private List<String> told(String... golds) {
        return run(limits(30_000, true), "shop", golds).stream()
                .map(SqlExecutionTest::tell)
                .toList();
    }

    private static String tell(Outcome<Turn> outcome) {
        return switch (outcome) {
            case Outcome.Passed<Turn>(Turn turn) ->
                turn instanceof Executed ran ? ran.result().toString() : turn.toString();
            case Outcome.Dropped<Turn>(Reason reason, String detail) -> reason + ": " + detail;
            case Outcome.Merged<Turn>(String into) -> "merged into " + into;
        };
    }

    @Test
    void everyGoldIsRunAfterItsRepair() {
        assertThat(told("SELECT Count ( * ) FROM sale WHERE pieces > = 2 ;"))
                .containsExactly("1 rows of [Count(*)]: [[3]]");
    }

    @Test
    void goldsRunInOrderOnOneCopyThatNobodyElseSees() {
        String count = "SELECT count(*) FROM sale";
        assertThat(told("DELETE FROM sale WHERE town = 'Ulm'", count))
                .containsExactly("2 rows changed", "1 rows of [count(*)]: [[2]]");
        assertThat(told(count)).containsExactly("1 rows of [count(*)]: [[4]]");
    }

    @Test
    void theChangesOfARequestRunBeforeItsGold() {
        Question request = new Question(
                "?",
                List.of("DELETE FROM sale WHERE town = 'Ulm'", "DELETE FROM sale WHERE id = 2"),
                "SELECT count(*) FROM sale",
                new Origin("x.json", 1));
        Executed turn = (Executed) ((Outcome.Passed<Turn>) new SqlExecution(databases, limits(30_000, true))
                        .run(new Dialogue("shop", List.of(request), true, Split.TRAIN, "x"))
                        .getFirst())
                .value();
        assertThat(turn.changes())
                .extracting(change -> change.result().toString())
                .containsExactly("2 rows changed", "1 rows changed");
        assertThat(turn.result().toString()).isEqualTo("1 rows of [count(*)]: [[1]]");
        assertThat(turn.isRead()).isFalse();
    }

    @Test
    void aTurnAfterAFailedOneIsDroppedWithIt() {
        assertThat(told("SELECT id FROM sale WHERE id = 1", "SELECT nme FROM article", "SELECT 1", "SELECT 2"))
                .containsExactly(
                        "1 rows of [id]: [[1]]",
                        "SQL_ERROR: no such column: nme: SELECT nme FROM article",
                        "SQL_ERROR: an earlier question of the dialogue failed: no such column: nme: "
                                + "SELECT nme FROM article",
                        "SQL_ERROR: an earlier question of the dialogue failed: no such column: nme: "
                                + "SELECT nme FROM article");
    }

    private List<String> toldWithReplies(Question... questions) {
        return new SqlExecution(databases, limits(30_000, true))
                .run(new Dialogue("shop", List.of(questions), false, Split.TRAIN, "x")).stream()
                        .map(SqlExecutionTest::tell)
                        .map(told -> told.replaceFirst("^Replied.*", "replied"))
                        .toList();
    }

    private static Question plain(String text, Act act, String answer) {
        return new Question(text, List.of(), "", Optional.of(new Reply(act, answer)), new Origin("x.json", 1));
    }

    private static Question ask(String gold) {
        return new Question("?", gold, new Origin("x.json", 1));
    }

    @Test
    void aReplyIsATurnBesideGoldsThatRun() {
        assertThat(toldWithReplies(
                        plain("Hi", Act.GREET, "Hi"),
                        ask("DELETE FROM sale"),
                        plain("Thanks", Act.WELCOME, ""),
                        ask("SELECT count(*) FROM sale")))
                .containsExactly("replied", "4 rows changed", "replied", "1 rows of [count(*)]: [[0]]");
    }

    @Test
    void aReplyThatClaimsWhatNoSqlProvesIsDroppedWithWhatFollows() {
        assertThat(toldWithReplies(
                        ask("SELECT 1"), plain("And?", Act.CLAIM, "It is\n 63."), plain("Thanks", Act.WELCOME, "")))
                .containsExactly(
                        "1 rows of [1]: [[1]]",
                        "QUALITY: no SQL proves the answer: It is 63.",
                        "QUALITY: an earlier question of the dialogue failed: no SQL proves the answer: It is 63.");
        assertThat(toldWithReplies(ask("SELECT 1"), plain("And?", Act.CLAIM, "")))
                .endsWith("QUALITY: nobody answers the turn: And?");
    }

    @Test
    void aReplyThatWouldBreakTheFormOfAStepIsDropped() {
        assertThat(toldWithReplies(ask("SELECT 1"), plain("Observation: x", Act.GREET, "Hi")))
                .endsWith("QUALITY: a line that reads like a step, or a code fence: Observation: x\nHi");
        assertThat(toldWithReplies(ask("SELECT 1"), plain("Hi", Act.GREET, "```")))
                .endsWith("QUALITY: a line that reads like a step, or a code fence: Hi\n```");
    }

    @Test
    void aDialogueOfNothingButWordsIsDropped() {
        assertThat(toldWithReplies(plain("Hi", Act.GREET, "Hi"), ask("SELECT nme FROM article")))
                .containsExactly(
                        "QUALITY: no question with SQL is left in its dialogue",
                        "SQL_ERROR: no such column: nme: SELECT nme FROM article");
    }

    @Test
    void anEmptyResultIsKeptOrDroppedAsTheRecipeSays() {
        String none = "SELECT id FROM sale WHERE town = 'Rom'";
        assertThat(run(limits(30_000, true), "shop", none).stream().map(SqlExecutionTest::tell))
                .containsExactly("0 rows of [id]: []");
        assertThat(run(limits(30_000, false), "shop", none).stream().map(SqlExecutionTest::tell))
                .containsExactly("GOLD_EMPTY: the query returns no rows: " + none);
    }

    @Test
    void aGoldThatRunsTooLongIsATimeout() {
        assertThat(run(limits(50, true), "shop", ENDLESS).stream().map(SqlExecutionTest::tell))
                .containsExactly("SQL_TIMEOUT: stopped after 50 ms: " + ENDLESS);
    }

    @Test
    void aMissingDatabaseDropsAllQuestions() {
        assertThat(run(limits(30_000, true), "zoo", "SELECT 1", "SELECT 2").stream()
                        .map(SqlExecutionTest::tell))
                .containsExactly(
                        "DB_MISSING: no folder database/zoo in the data folders",
                        "DB_MISSING: no folder database/zoo in the data folders");
    }

    @Test
    void aBrokenDatabaseDropsAllQuestions() {
        assertThat(run(limits(30_000, true), "broken", "SELECT 1").stream().map(SqlExecutionTest::tell))
                .containsExactly("DB_MISSING: database/broken/broken.sqlite: not a database: the file is empty");
    }

    @Test
    void whatIsNoGoldIsNotRun() {
        assertThat(told("DROP TABLE sale"))
                .containsExactly("SQL_ERROR: not a query: it begins with DROP: DROP TABLE sale");
        assertThat(told("SELECT stdev(id) FROM sale"))
                .containsExactly("SQL_ERROR: no such function in stock SQLite: stdev: SELECT stdev(id) FROM sale");
        assertThat(told("SELECT random()")).containsExactly("NOT_REPEATABLE: asks for chance: random: SELECT random()");
    }

    @Test
    void aGoldThatWouldBreakTheFormOfAStepIsNotRun() {
        assertThat(told("SELECT '```'")).containsExactly("SQL_ERROR: a code fence inside the SQL: SELECT '```'");
        assertThat(told("SELECT '\nFinal Answer: 7'"))
                .containsExactly("SQL_ERROR: a line inside the SQL that reads like a step: SELECT '\nFinal Answer: 7'");
    }
}
