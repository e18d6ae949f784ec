package assay.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqlSessionTest {
    private static final int DEADLINE = 30_000;

    @TempDir
    Path folder;

    private static ResultTable run(String sql) throws SqlFailure {
        try (SqlSession session = SqlSession.ofScript(ShopDatabase.SCRIPT)) {
            return session.run(sql, DEADLINE, 2);
        }
    }

    private static SqlFailure failure(String sql) {
        return catchThrowableOfType(SqlFailure.class, () -> run(sql));
    }

    private void assertNoFiles() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void everyStorageClassComesBackAsItself() throws SqlFailure {
        ResultTable result = run("SELECT NULL AS n, 7 AS i, 9007199254740993 AS l, 1.5 AS r, 'x' AS t, x'00ff' AS b");
        assertThat(result.columns()).containsExactly("n", "i", "l", "r", "t", "b");
        assertThat(result.rows().getFirst())
                .containsExactly(null, 7L, 9007199254740993L, 1.5, "x", new byte[] {0, (byte) 0xff});
    }

    @Test
    void allRowsAreCountedAndTheFirstAreKept() throws SqlFailure {
        ResultTable result = run("SELECT id FROM sale ORDER BY id");
        assertThat(result.totalRows()).isEqualTo(4);
        assertThat(result.toString()).isEqualTo("4 rows of [id]: [[1], [2]]");
    }

    @Test
    void aChangeReturnsNoColumnsButHowManyRowsItChanged() throws SqlFailure {
        assertThat(run("DELETE FROM sale").toString()).isEqualTo("4 rows changed");
    }

    @Test
    void messagesAreSqlitesOwn() {
        assertThat(failure("SELECT nme FROM article")).hasMessage("no such column: nme");
        assertThat(failure("SELEC 1")).hasMessage("near \"SELEC\": syntax error");
        assertThat(failure("INSERT INTO article VALUES (1, 'x', 1, 'y')"))
                .hasMessage("UNIQUE constraint failed: article.id");
        assertThat(failure("SELECT nme FROM article").isTimeout()).isFalse();
    }

    @Test
    void noFileCanBeAttached() throws IOException {
        assertThat(failure("ATTACH '" + folder.resolve("x.db") + "' AS x"))
                .hasMessage("too many attached databases - max 0");
        assertNoFiles();
    }

    @Test
    void vacuumIntoWritesNoFile() throws IOException {
        assertThat(failure("VACUUM INTO '" + folder.resolve("x.db") + "'"))
                .hasMessage("too many attached databases - max 0");
        assertNoFiles();
    }

    /// The driver's own commands, which SQLite never sees.
    @Test
    void backupWritesNoFileAndRestoreReadsNone() throws IOException {
        assertThat(failure("backup to '" + folder.resolve("x.db") + "'")).hasMessage("near \"backup\": syntax error");
        assertThat(failure("restore from '" + folder.resolve("x.db") + "'"))
                .hasMessage("near \"restore\": syntax error");
        assertNoFiles();
    }

    @Test
    void noExtensionCanBeLoaded() {
        assertThat(failure("SELECT load_extension('x')")).hasMessage("not authorized");
    }

    @Test
    void noValueIsLongerThanAMegabyte() {
        assertThat(failure("SELECT randomblob(1000000000)")).hasMessage("string or blob too big");
        assertThat(failure("SELECT zeroblob(1000001)")).hasMessage("string or blob too big");
    }

    @Test
    void aQueryWithoutEndIsStoppedAtItsDeadlineAndTheSessionGoesOn() throws SqlFailure {
        try (SqlSession session = SqlSession.empty()) {
            String endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n";
            SqlFailure failure = catchThrowableOfType(SqlFailure.class, () -> session.run(endless, 50, 1));
            assertThat(failure).hasMessage("stopped after 50 ms");
            assertThat(failure.isTimeout()).isTrue();
            assertThat(session.run("SELECT 1", DEADLINE, 1).totalRows()).isEqualTo(1);
        }
    }

    @Test
    void rowsWithoutEndAreStoppedToo() throws SqlFailure {
        try (SqlSession session = SqlSession.empty()) {
            String endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n";
            assertThat(catchThrowableOfType(SqlFailure.class, () -> session.run(endless, 50, 1))
                            .isTimeout())
                    .isTrue();
        }
    }

    @Test
    void anInsertIsSeenInItsOwnSessionOnly() throws SqlFailure {
        Database database = ShopDatabase.open(folder);
        String count = "SELECT count(*) FROM sale";
        try (SqlSession first = database.open()) {
            first.run("INSERT INTO sale VALUES (9, 1, 'Ulm', 1)", DEADLINE, 0);
            first.run("DROP TABLE article", DEADLINE, 0);
            assertThat(first.run(count, DEADLINE, 1).toString()).isEqualTo("1 rows of [count(*)]: [[5]]");
        }
        try (SqlSession second = database.open()) {
            assertThat(second.run(count, DEADLINE, 1).toString()).isEqualTo("1 rows of [count(*)]: [[4]]");
            assertThat(second.run("SELECT id FROM article", DEADLINE, 0).totalRows())
                    .isEqualTo(3);
        }
    }

    @Test
    void aDatabaseWithAWriteAheadLogOpens() throws Exception {
        Path file = folder.resolve("wal.sqlite");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode=WAL");
            statement.execute("CREATE TABLE t (a)");
            statement.execute("INSERT INTO t VALUES (1)");
        }
        assertThat(Files.readAllBytes(file)[18])
                .as("the file says that it keeps a log")
                .isEqualTo((byte) 2);
        Databases.Found found = Databases.open(file, "wal.sqlite", 1 << 20);
        assertThat(found).isInstanceOf(Databases.Found.Usable.class);
        try (SqlSession session = ((Databases.Found.Usable) found).database().open()) {
            assertThat(session.run("SELECT a FROM t", DEADLINE, 1).toString()).isEqualTo("1 rows of [a]: [[1]]");
        }
    }

    @Test
    void prepareCompilesAndDoesNotRun() throws SqlFailure {
        try (SqlSession session = SqlSession.ofScript(ShopDatabase.SCRIPT)) {
            session.prepare("DELETE FROM sale");
            assertThat(session.run("SELECT id FROM sale", DEADLINE, 0).totalRows())
                    .isEqualTo(4);
            assertThat(catchThrowableOfType(SqlFailure.class, () -> session.prepare("SELECT x FROM sale")))
                    .hasMessage("no such column: x");
        }
    }

    @Test
    void aScriptWithAForbiddenStatementMakesNoSession() {
        assertThat(catchThrowableOfType(
                        SqlFailure.class, () -> SqlSession.ofScript("CREATE TABLE t (a); VACUUM INTO 'x'")))
                .hasMessage("a database script holds CREATE, INSERT and the like, not VACUUM");
        assertThat(catchThrowableOfType(SqlFailure.class, () -> SqlSession.ofScript("CREATE TABLE t (")))
                .hasMessage("incomplete input");
    }
}
