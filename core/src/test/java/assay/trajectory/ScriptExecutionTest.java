package assay.trajectory;

import static org.assertj.core.api.Assertions.assertThat;

import assay.pipeline.Outcome;
import assay.pipeline.Reason;
import assay.recipe.Recipe;
import assay.sample.Conversation;
import assay.sample.Origin;
import assay.sample.SourceName;
import assay.sample.Split;
import assay.source.Draft.Question;
import assay.trajectory.DialogueComposer.Group;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScriptExecutionTest {
    private static final String PETS =
            "CREATE TABLE pet (id INTEGER, name TEXT); INSERT INTO pet VALUES (1, 'Ada'), (2, 'Bo'), (3, 'Cy');";

    private static final Recipe.Sql LIMITS = new Recipe.Sql(2_000, 3, 200, 400, 1 << 20, true);

    private static Outcome<Executed> run(String script, String sql) {
        return new ScriptExecution(LIMITS).run(new Question("What?", sql, new Origin("gretel/a.jsonl", 1)), script);
    }

    private static String told(String script, String sql) {
        return switch (run(script, sql)) {
            case Outcome.Passed<Executed>(Executed turn) -> turn.changes() + " " + turn.sql() + ": " + turn.result();
            case Outcome.Dropped<Executed>(Reason reason, String detail) -> reason + ": " + detail;
            case Outcome.Merged<Executed> _ -> "merged";
        };
    }

    @Test
    void aQueryRunsOnTheDatabaseThatTheRecordBrings() {
        assertThat(told(PETS, "SELECT count(*) FROM pet;"))
                .isEqualTo("[] SELECT count(*) FROM pet: 1 rows of [count(*)]: [[3]]");
    }

    @Test
    void aChangeIsShownByALookAtTheWholeTable() {
        assertThat(told(PETS, "UPDATE pet SET name = 'Dot' WHERE id = 2"))
                .isEqualTo("[Change[sql=UPDATE pet SET name = 'Dot' WHERE id = 2, result=1 rows changed]] "
                        + "SELECT * FROM pet: 3 rows of [id, name]: [[1, Ada], [2, Dot], [3, Cy]]");
    }

    @Test
    void aRecordThatLooksAfterItsChangeKeepsItsOwnQuery() {
        assertThat(told(PETS, "DELETE FROM pet WHERE id = 1; SELECT count(*) FROM pet;"))
                .isEqualTo("[Change[sql=DELETE FROM pet WHERE id = 1, result=1 rows changed]] "
                        + "SELECT count(*) FROM pet: 1 rows of [count(*)]: [[2]]");
    }

    @Test
    void aChangeThatCannotBeShownIsDroppedWithTheReason() {
        assertThat(told(PETS, "DELETE FROM pet WHERE id = 9"))
                .isEqualTo("GOLD_EMPTY: the statement changes no row: DELETE FROM pet WHERE id = 9");
        assertThat(told(PETS, "DELETE FROM pet"))
                .isEqualTo("GOLD_EMPTY: no row is left that could show the change: DELETE FROM pet");
        assertThat(told(PETS, "INSERT INTO pet VALUES (4, 'Di')"))
                .isEqualTo("QUALITY: the change cannot be shown: the table has 4 rows, more than sql.rows_shown 3");
        assertThat(told(PETS, "DROP TABLE pet"))
                .isEqualTo("SQL_ERROR: not a query: it begins with DROP: DROP TABLE pet");
        assertThat(told(PETS + "CREATE TABLE toy (id)", "DELETE FROM pet; DELETE FROM toy"))
                .isEqualTo("SQL_ERROR: more than one statement: DELETE FROM pet; DELETE FROM toy");
    }

    @Test
    void whatDoesNotRunIsDroppedWithTheMessageOfSqlite() {
        assertThat(told(PETS, "SELECT colour FROM pet"))
                .isEqualTo("SQL_ERROR: no such column: colour: SELECT colour FROM pet");
        assertThat(told("CREATE TABLE pet (id INT) ENGINE=InnoDB", "SELECT 1"))
                .isEqualTo("SQL_ERROR: the record's database: near \"=\": syntax error");
        assertThat(told("CREATE TABLE pet (id INT);", "SELECT count(*) FROM pet"))
                .isEqualTo("EMPTY_DATABASE: the record's database has no row in any table");
    }

    @Test
    void aScriptReachesNothingButItsOwnTables() {
        assertThat(told("ATTACH 'x.db' AS x", "SELECT 1"))
                .isEqualTo("SQL_ERROR: the record's database: a database script holds CREATE, INSERT and the like, "
                        + "not ATTACH");
        assertThat(told("PRAGMA writable_schema = 1; " + PETS, "SELECT 1"))
                .isEqualTo("SQL_ERROR: the record's database: a record's database is made with CREATE, INSERT and the "
                        + "like, not PRAGMA: PRAGMA writable_schema = 1");
        assertThat(told("CREATE TEMP TABLE t (a)", "SELECT 1"))
                .isEqualTo("SQL_ERROR: the record's database: a record's database has plain tables only: "
                        + "CREATE TEMP TABLE t (a)");
        assertThat(told("CREATE TABLE t (a); INSERT INTO t VALUES (load_extension('x'))", "SELECT 1"))
                .isEqualTo("SQL_ERROR: the record's database: no such function in stock SQLite: load_extension: "
                        + "INSERT INTO t VALUES (load_extension('x'))");
        assertThat(told(PETS + "\n-- ```", "SELECT 1"))
                .isEqualTo("SQL_ERROR: a code fence inside the record's database");
    }

    @Test
    void aScriptCanNeitherRunForEverNorGrowWithoutEnd() {
        assertThat(told("CREATE TABLE t AS " + SqlExecutionTest.ENDLESS, "SELECT 1"))
                .isEqualTo("SQL_TIMEOUT: the record's database: stopped after 2000 ms");
        assertThat(told(
                        "CREATE TABLE t (a); INSERT INTO t WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 "
                                + "FROM n LIMIT 1000) SELECT zeroblob(100000) FROM n",
                        "SELECT 1"))
                .isEqualTo("SQL_ERROR: the record's database: database or disk is full");
        assertThat(told(PETS + " -- ".repeat(100), "SELECT 1"))
                .isEqualTo("TOO_LONG: the record's database has 498 characters, more than sql.ddl_chars 400");
    }

    @Test
    void aScriptThatAsksForTheClockIsNotTheSameTomorrow() {
        assertThat(told("CREATE TABLE t (a DEFAULT CURRENT_TIMESTAMP)", "SELECT 1"))
                .isEqualTo("NOT_REPEATABLE: the record's database asks for the clock: CURRENT_TIMESTAMP");
    }

    @Test
    void theMessageHoldsTheWholeDatabaseAndTheLineageNoPath() {
        String script = "CREATE TABLE pet (id INTEGER, name TEXT) -- ours\n;INSERT INTO pet VALUES (1, 'a;b')";
        Executed turn = run(script, "UPDATE pet SET id = 2") instanceof Outcome.Passed<Executed>(Executed executed)
                ? executed
                : null;
        assertThat(turn).isNotNull();
        Group group = new Group("script 1", List.of(turn), Split.TRAIN, "Apache-2.0", Optional.of(script));
        Conversation row = new SqlConversation(42, LIMITS).renderOnScript(group, SourceName.SYNTHETIC_SQL)
                        instanceof Outcome.Passed<Conversation>(Conversation conversation)
                ? conversation
                : null;
        assertThat(row).isNotNull();
        assertThat(row.messages().getFirst().content()).endsWith("""
                These statements made the database; it holds their rows and no others:

                ```sql
                CREATE TABLE pet (id INTEGER, name TEXT) -- ours
                ;
                INSERT INTO pet VALUES (1, 'a;b');
                ```""");
        assertThat(row.lineage().dbPath()).isEmpty();
        assertThat(row.lineage().edits()).containsExactly("derived_thought", "executed_observation", "derived_query");
    }
}
