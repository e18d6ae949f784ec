package assay.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT 1",
                "select a from t;",
                "-- all\nSELECT 1",
                "VALUES (1, 2)",
                "WITH a AS (SELECT 1) SELECT * FROM a",
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 9) SELECT i FROM n",
                "SELECT replace(a, 'b', 'c') FROM t",
                "SELECT 'delete', \"update\" FROM t",
            })
    void aStatementThatReturnsRowsIsARead(String sql) {
        assertThat(Statements.isRead(sql)).isTrue();
        assertThat(Statements.isChange(sql)).isFalse();
        assertThat(Statements.refusal(sql)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT INTO t (a, b) VALUES (1, 2)",
                "INSERT INTO main.t (a) VALUES (1)",
                "INSERT INTO t (a) VALUES (1) ON CONFLICT (a) DO UPDATE SET a = 2",
                "UPDATE t SET a = upper(a)",
                "DELETE FROM t WHERE a = 1",
                "REPLACE INTO t VALUES (1)",
                "WITH a AS (SELECT 1) DELETE FROM t",
            })
    void aStatementThatChangesRowsIsAChange(String sql) {
        assertThat(Statements.isRead(sql)).isFalse();
        assertThat(Statements.isChange(sql)).isTrue();
        assertThat(Statements.refusal(sql)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TABLE t (a)",
                "DROP TABLE t",
                "ATTACH 'x.db' AS x",
                "VACUUM INTO 'x.db'",
                "PRAGMA table_info(t)",
                "BEGIN",
                "EXPLAIN SELECT 1",
                "backup to 'x.db'",
            })
    void everythingElseIsNoGold(String sql) {
        assertThat(Statements.isRead(sql)).isFalse();
        assertThat(Statements.isChange(sql)).isFalse();
        assertThat(Statements.refusal(sql))
                .contains("not a query: it begins with "
                        + SqlTokens.of(sql).getFirst().text());
    }

    @Test
    void nothingIsNoGold() {
        assertThat(Statements.refusal(" -- nothing")).contains("no statement");
        assertThat(Statements.isRead("")).isFalse();
        assertThat(Statements.isChange("")).isFalse();
    }

    @Test
    void severalStatementsAreNoGold() {
        assertThat(Statements.refusal("SELECT 1; DROP TABLE t")).contains("more than one statement");
        assertThat(Statements.refusal("SELECT ';' ;")).isEmpty();
    }

    @Test
    void functionsThatOnlyTheBundledDriverHasAreRefused() {
        assertThat(Statements.refusal("SELECT stdev(a) FROM t")).contains("no such function in stock SQLite: stdev");
        assertThat(Statements.refusal("SELECT CONCAT(a, b) FROM t"))
                .contains("no such function in stock SQLite: concat");
        assertThat(Statements.refusal("SELECT \"replicate\"('x', 9)"))
                .contains("no such function in stock SQLite: replicate");
        assertThat(Statements.refusal("SELECT load_extension('x')"))
                .contains("no such function in stock SQLite: load_extension");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT count(*), GROUP_CONCAT(a), likelihood(a, 0.5) FROM t WHERE a IN (1) AND NOT (b OR (c)) GROUP BY (a)",
                "WITH big(a, b) AS (SELECT 1, 2), small(c) AS MATERIALIZED (SELECT 3) SELECT * FROM big, small",
                "WITH a AS (SELECT 1), \"b\"(c) AS NOT MATERIALIZED (SELECT 3) SELECT * FROM b",
                "SELECT rank() OVER (PARTITION BY a ORDER BY b) FROM t JOIN u USING (id)",
                "SELECT sum(a) FILTER (WHERE b > 1) OVER w FROM t WINDOW w AS (ORDER BY c)",
                "SELECT CASE WHEN (a) THEN (b) ELSE (c) END, CAST(a AS INTEGER) FROM t LIMIT (2)",
                "SELECT a FROM t WHERE EXISTS (SELECT 1) AND (a, b) IN (VALUES (1, 2)) AND a GLOB ('x*')",
            })
    void wordsBeforeABracketThatAreNoFunctionsAreNotTakenForOne(String sql) {
        assertThat(Statements.refusal(sql)).isEmpty();
    }

    @Test
    void aQueryThatDependsOnChanceIsNotRepeatable() {
        assertThat(Statements.unrepeatable("SELECT a FROM t ORDER BY RANDOM()")).contains("asks for chance: random");
        assertThat(Statements.unrepeatable("SELECT randomblob(4)")).contains("asks for chance: randomblob");
        assertThat(Statements.unrepeatable("SELECT \"random\"()")).contains("asks for chance: random");
        assertThat(Statements.refusal("SELECT random()")).isEmpty();
    }

    @Test
    void aQueryThatDependsOnTheClockIsNotRepeatable() {
        assertThat(Statements.unrepeatable("SELECT date('now')")).contains("asks for the clock: 'now'");
        assertThat(Statements.unrepeatable("SELECT date(\"NOW\")")).contains("asks for the clock: \"NOW\"");
        assertThat(Statements.unrepeatable("SELECT current_date")).contains("asks for the clock: current_date");
        assertThat(Statements.unrepeatable("SELECT date()")).contains("asks for the clock: date without a time");
        assertThat(Statements.unrepeatable("SELECT strftime('%Y') - born FROM t"))
                .contains("asks for the clock: strftime without a time");
        assertThat(Statements.unrepeatable("SELECT time(t, 'localtime') FROM x"))
                .contains("asks for the time zone: 'localtime'");
    }

    @Test
    void aQueryOverStoredDatesIsRepeatable() {
        assertThat(Statements.unrepeatable("SELECT strftime('%Y', born), date(born), now, 'nowhere' FROM t"))
                .isEmpty();
    }

    @Test
    void aScriptIsSplitAtItsSemicolons() {
        assertThat(Statements.script(
                        "-- shop\nCREATE TABLE t (a); INSERT INTO t VALUES (';'); ; \nPRAGMA user_version=3"))
                .containsExactly("CREATE TABLE t (a)", "INSERT INTO t VALUES (';')", "PRAGMA user_version=3");
    }

    @Test
    void aTriggerIsOneStatement() {
        String trigger = "CREATE TRIGGER r AFTER INSERT ON t BEGIN UPDATE t SET a = CASE WHEN a > 1 THEN 1 ELSE a END; "
                + "DELETE FROM u; END";
        assertThat(Statements.script("BEGIN TRANSACTION; " + trigger + "; DROP TRIGGER r; CREATE TABLE v (a); COMMIT;"))
                .containsExactly("BEGIN TRANSACTION", trigger, "DROP TRIGGER r", "CREATE TABLE v (a)", "COMMIT");
    }

    @Test
    void aScriptMayBeginWithAByteOrderMark() {
        assertThat(Statements.script("\uFEFFCREATE TABLE t (a);")).containsExactly("CREATE TABLE t (a)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ATTACH", "VACUUM", "SELECT", "DETACH", "EXPLAIN", "backup"})
    void aScriptMustNotHoldWhatMakesNoDatabase(String verb) {
        assertThatThrownBy(() -> Statements.script("CREATE TABLE t (a); " + verb + " x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a database script holds CREATE, INSERT and the like, not " + verb);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hard_heap_limit", "soft_heap_limit", "\"hard_heap_limit\"", "main.temp_store_directory"})
    void aScriptMustNotSetWhatHoldsForTheWholeProcess(String pragma) {
        assertThatThrownBy(() -> Statements.script("PRAGMA foreign_keys=OFF; PRAGMA " + pragma + "=1000;"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a database script must not set " + pragma.replace("main.", ""));
    }
}
