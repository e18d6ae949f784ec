package assay.trajectory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import assay.pipeline.Outcome;
import assay.pipeline.Reason;
import assay.recipe.Recipe;
import assay.sample.Conversation;
import assay.sample.Lineage;
import assay.sample.Origin;
import assay.sample.SourceName;
import assay.sample.Split;
import assay.source.Draft.Act;
import assay.source.Draft.Question;
import assay.source.Draft.Reply;
import assay.sql.Database;
import assay.sql.ShopDatabase;
import assay.sql.SqlFailure;
import assay.sql.SqlRepair;
import assay.sql.SqlSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqlConversationTest {
    private static final Recipe.Sql LIMITS = new Recipe.Sql(30_000, 2, 20, 12_000, 1 << 20, true);

    @TempDir
    Path folder;

    private static Executed turn(SqlSession session, String question, String gold, long record) throws SqlFailure {
        SqlRepair.Repaired repaired = SqlRepair.repair(gold);
        return new Executed(
                new Question(question, gold, new Origin("x.json", record)),
                repaired,
                session.run(repaired.sql(), LIMITS.deadlineMillis(), LIMITS.rowsShown()));
    }

    private static Outcome<Conversation> render(Database database, Recipe.Sql limits, List<Turn> turns) {
        return new SqlConversation(42, limits).render(turns, database, SourceName.SPIDER, Split.TRAIN, "CC0-1.0");
    }

    private static Conversation passed(Database database, List<Turn> turns) {
        return switch (render(database, LIMITS, turns)) {
            case Outcome.Passed<Conversation>(Conversation conversation) -> conversation;
            case Outcome.Dropped<Conversation>(Reason reason, String detail) -> fail(reason + ": " + detail);
            case Outcome.Merged<Conversation> _ -> fail("merged");
        };
    }

    private static String lastMessage(Database database, String sql) throws SqlFailure {
        try (SqlSession session = database.open()) {
            return passed(database, List.of(turn(session, "?", sql, 1)))
                    .messages()
                    .getLast()
                    .content();
        }
    }

    /// `-Dgolden.write=true` writes the file anew; read the difference before you commit it.
    private static void assertGolden(String name, String actual) throws IOException {
        Path file = Path.of(System.getProperty("assay.home"), "core/src/test/resources/trajectory", name);
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, actual);
        }
        assertThat(file).as("the golden file; -Dgolden.write=true writes it").exists();
        assertThat(actual).isEqualTo(Files.readString(file));
    }

    @Test
    void aWholeConversationReadsLikeItsGoldenFile() throws Exception {
        Database database = ShopDatabase.open(folder);
        List<Turn> turns = new ArrayList<>();
        try (SqlSession session = database.open()) {
            turns.add(turn(session, "How many sales are there?", "SELECT Count ( * ) FROM sale ;", 1));
            turns.add(turn(
                    session,
                    "Which articles were sold in Ulm, and how many pieces?",
                    "SELECT T1.name, sum(T2.pieces) FROM article AS T1 JOIN sale AS T2 ON T1.id = T2.article_id "
                            + "WHERE T2.town = \"Ulm\" GROUP BY T1.name ORDER BY sum(T2.pieces) DESC",
                    2));
            turns.add(
                    turn(session, "And which for more than 8 euros?", "SELECT name FROM article WHERE price > = 8", 3));
            turns.add(turn(session, "What does a jug cost?", "SELECT price FROM article WHERE name = 'jug'", 4));
            turns.add(turn(session, "In which towns do we sell?", "SELECT DISTINCT town FROM sale ORDER BY town", 5));
            turns.add(turn(
                    session,
                    "What about the dearest article?",
                    "SELECT name, price FROM article WHERE price = (SELECT max(price) FROM article)",
                    5));
            turns.add(turn(session, "Delete the sales in Bonn.", "DELETE FROM sale WHERE town = 'Bonn'", 6));
        }
        Conversation conversation = passed(database, turns);
        assertGolden(
                "conversation.txt",
                conversation.messages().stream()
                        .map(message -> "=== " + message.role().wire() + "\n" + message.content() + "\n")
                        .collect(Collectors.joining()));
        assertThat(conversation.lineage())
                .isEqualTo(new Lineage(
                        Split.TRAIN,
                        List.of(1L, 2L, 3L, 4L, 5L, 6L).stream()
                                .map(record -> new Origin("x.json", record))
                                .toList(),
                        Optional.of("database/shop/shop.sql"),
                        "CC0-1.0",
                        List.of("derived_thought", "executed_observation", "torn_operator x1", "sql_blanks x1")));
    }

    @Test
    void aValueIsCalledByWhatWasAskedForIfItHasNoNameOfItsOwn() throws Exception {
        Database database = ShopDatabase.open(folder);
        assertThat(lastMessage(database, "SELECT town, count(*) FROM sale WHERE town = 'Bonn'"))
                .endsWith("\nFinal Answer: town: Bonn, number of rows: 1");
        assertThat(lastMessage(database, "SELECT town, count(*) AS \"n (total)\" FROM sale WHERE town = 'Bonn'"))
                .endsWith("\nFinal Answer: town: Bonn, n (total): 1");
        assertThat(lastMessage(database, "SELECT town, upper(trim(town)) FROM sale WHERE town = 'Bonn'"))
                .endsWith("\nFinal Answer: town: Bonn, value: BONN");
        assertThat(lastMessage(database, "SELECT *, count(*) FROM sale WHERE town = 'Bonn'"))
                .endsWith("\nFinal Answer: id: 2, article_id: 1, town: Bonn, pieces: 1, value: 1");
    }

    @Test
    void aNullIsNoValue() throws Exception {
        String message = lastMessage(ShopDatabase.open(folder), "SELECT max(price) FROM article WHERE id = 3");
        assertThat(Thought.NULL).anyMatch(wording -> message.endsWith("\nFinal Answer: " + wording));
        assertThat(Thought.FOUND_NULL).anyMatch(wording -> message.startsWith("Thought: " + wording + "\n"));
    }

    @Test
    void aChangeIsDoneNotFoundEmpty() throws Exception {
        Database database = ShopDatabase.open(folder);
        String message = lastMessage(database, "DELETE FROM sale");
        assertThat(Thought.DONE).anyMatch(wording -> message.endsWith("\nFinal Answer: " + wording));
        assertThat(lastMessage(database, "DELETE FROM sale WHERE id = 1 RETURNING town"))
                .endsWith("\nFinal Answer: Ulm");
    }

    @Test
    void aReplyIsOneMessageWithAThoughtAndAFinalAnswer() throws Exception {
        Database database = ShopDatabase.open(folder);
        List<Turn> turns = new ArrayList<>();
        turns.add(replied("Which are dear?", Act.CLARIFY, "Dear by price,\n or by pieces?"));
        try (SqlSession session = database.open()) {
            turns.add(turn(session, "By price", "SELECT name FROM article WHERE price > 8", 2));
        }
        turns.add(replied("Who made it?", Act.REFUSE, "The database does not say."));
        turns.add(replied("Thanks", Act.WELCOME, ""));
        turns.add(replied("Bye", Act.FAREWELL, "Bye."));
        Conversation conversation = passed(database, turns);
        assertGolden(
                "plain_turns.txt",
                conversation.messages().stream()
                        .map(message -> "=== " + message.role().wire() + "\n" + message.content() + "\n")
                        .collect(Collectors.joining()));
        assertThat(conversation.lineage().edits())
                .containsExactly("derived_thought", "executed_observation", "plain_turn x4");
    }

    private static Turn replied(String text, Act act, String answer) {
        return new Replied(
                new Question(text, List.of(), "", Optional.of(new Reply(act, answer)), new Origin("x.json", 1)));
    }

    @Test
    void everyActHasItsThoughts() {
        for (Act act : Act.values()) {
            if (act != Act.CLAIM) {
                assertThat(new Replied(new Question(
                                        "?", List.of(), "", Optional.of(new Reply(act, "So.")), new Origin("x", 1)))
                                .answer(42, "db"))
                        .matches("Thought: [A-Z].+[.]\nFinal Answer: So[.]");
            }
        }
    }

    @Test
    void aSchemaThatIsTooLongDropsTheConversation() throws Exception {
        Database database = ShopDatabase.open(folder);
        try (SqlSession session = database.open()) {
            List<Turn> turns = List.of(turn(session, "?", "SELECT name FROM article", 1));
            assertThat(render(database, new Recipe.Sql(30_000, 2, 20, 50, 1 << 20, true), turns))
                    .isEqualTo(Outcome.dropped(
                            Reason.TOO_LONG,
                            "database/shop/shop.sql: the tables that are read need more than sql.ddl_chars 50"));
        }
    }

    @Test
    void aQueryThatDoesNotCompileOnWhatIsShownDropsTheConversation() throws Exception {
        Database database = ShopDatabase.open(folder);
        try (SqlSession session = database.open()) {
            List<Turn> turns = List.of(turn(session, "?", "SELECT name FROM article", 1));
            // 150 characters are room for one table: only a shortened schema is tried out
            List<Turn> other = List.of(new Executed(
                    turns.getFirst().question(),
                    new SqlRepair.Repaired("SELECT nme FROM article", 0, false),
                    ((Executed) turns.getFirst()).result()));
            assertThat(render(database, new Recipe.Sql(30_000, 2, 20, 150, 1 << 20, true), other))
                    .isEqualTo(Outcome.dropped(Reason.SCHEMA_MISSING, "database/shop/shop.sql: no such column: nme"));
        }
    }
}
