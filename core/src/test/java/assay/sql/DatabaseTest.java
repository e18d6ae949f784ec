package assay.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {
    private static final int DDL_CHARS = 12_000;

    /// Every table is about 5,000 characters long, so that two fit and three do not.
    private static final String LONG = " /* " + "x".repeat(4950) + " */";

    @TempDir
    Path folder;

    private Database database(String script) {
        return ShopDatabase.open(folder, "big", script);
    }

    private static String table(String name) {
        return "CREATE TABLE " + name + " (a" + LONG + ");";
    }

    @Test
    void theSchemaIsShownInItsOwnOrderAndWords() {
        assertThat(ShopDatabase.open(folder).ddl(List.of(), DDL_CHARS)).isEqualTo("""
                CREATE TABLE article (id INTEGER PRIMARY KEY, name TEXT NOT NULL, price REAL, colour TEXT);
                CREATE TABLE sale (id INTEGER PRIMARY KEY, article_id INTEGER REFERENCES article (id), town TEXT, pieces INTEGER);""");
    }

    @Test
    void aLongSchemaLeavesOutOnlyWhatIsNotRead() {
        Database database = database(table("a1") + table("b1") + table("c1") + table("d1"));
        String ddl = database.ddl(List.of("SELECT a FROM B1", "SELECT a FROM \"d1\""), DDL_CHARS);
        assertThat(ddl).contains("CREATE TABLE b1", "CREATE TABLE d1").hasSizeLessThanOrEqualTo(DDL_CHARS);
        assertThat(ddl).doesNotContain("CREATE TABLE a1", "CREATE TABLE c1");
    }

    @Test
    void noMoreIsLeftOutThanMustBe() {
        Database database = database(table("a1") + table("b1") + table("c1"));
        assertThat(database.ddl(List.of("SELECT a FROM a1"), DDL_CHARS))
                .contains("CREATE TABLE a1", "CREATE TABLE b1")
                .doesNotContain("CREATE TABLE c1");
    }

    @Test
    void nothingIsShownWhenWhatIsReadIsTooLong() {
        Database database = database(table("a1") + table("b1") + table("c1"));
        assertThat(database.ddl(List.of("SELECT 1 FROM a1, b1, c1"), DDL_CHARS)).isNull();
    }

    @Test
    void aViewBringsTheTablesThatItReads() {
        Database database = database(table("a1") + table("b1") + table("c1")
                + "CREATE VIEW inner_view AS SELECT a FROM c1; CREATE VIEW v AS SELECT a FROM inner_view;");
        String ddl = database.ddl(List.of("SELECT a FROM v"), DDL_CHARS);
        assertThat(ddl)
                .contains("CREATE TABLE a1", "CREATE TABLE c1", "CREATE VIEW inner_view", "CREATE VIEW v")
                .doesNotContain("CREATE TABLE b1");
        assertThat(database.gap(String.valueOf(ddl), List.of("SELECT a FROM v")))
                .isEmpty();
    }

    @Test
    void aFenceInsideTheSchemaDoesNotEndOurs() {
        assertThat(database("CREATE TABLE t (a /* ``` */);").ddl(List.of(), DDL_CHARS))
                .isEqualTo("CREATE TABLE t (a /* ''' */);");
    }

    /// SQLite keeps a comment at the end of a view; a semicolon behind it would be part of the comment.
    @Test
    void aCommentAtTheEndOfAViewDoesNotSwallowTheSemicolon() {
        Database database =
                database("CREATE TABLE t (a);\nCREATE VIEW v AS SELECT a FROM t -- all\n;\nCREATE TABLE u (a);");
        String ddl = String.valueOf(database.ddl(List.of(), DDL_CHARS));
        assertThat(ddl)
                .isEqualTo("CREATE TABLE t (a);\nCREATE VIEW v AS SELECT a FROM t -- all\n;\nCREATE TABLE u (a);");
        assertThat(database.gap(ddl, List.of("SELECT a FROM v", "SELECT a FROM u")))
                .isEmpty();
    }

    @Test
    void aShortenedSchemaOnWhichAStatementDoesNotCompileHasAGap() {
        Database database = ShopDatabase.open(folder);
        assertThat(database.gap("CREATE TABLE sale (id);", List.of("SELECT id FROM sale", "SELECT town FROM sale")))
                .contains("no such column: town");
    }

    @Test
    void aDatabaseWithoutRowsIsEmpty() {
        assertThat(database("CREATE TABLE t (a); CREATE VIEW v AS SELECT 1;").isEmpty())
                .isTrue();
        assertThat(ShopDatabase.open(folder).isEmpty()).isFalse();
    }

    @Test
    void aBorrowedSessionIsUsedAgain() throws SqlFailure {
        Database database = ShopDatabase.open(folder);
        SqlSession first = database.borrow();
        database.giveBack(first);
        assertThat(database.borrow()).isSameAs(first);
        database.giveBack(first);
        database.closeIdle();
        SqlSession fresh = database.borrow();
        assertThat(fresh).isNotSameAs(first);
        fresh.close();
    }
}
