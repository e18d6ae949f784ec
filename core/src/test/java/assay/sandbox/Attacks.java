package assay.sandbox;

import java.util.List;

/// SQL that tries to hang, to fill memory, to write, to leave its database, or to earn what it did not work for.
///
/// In the text stand `TABLE` for a table of the database and `FOLDER` for a folder that it tries to write to.
/// `outcomes` are the tiers, or `tier: rule` with the beginning of the rule, one of which it must get.
final class Attacks {
    record Attack(String name, String sql, List<String> outcomes) {
        Attack(String name, String sql, String... outcomes) {
            this(name, sql, List.of(outcomes));
        }

        /// Against `table`, with files in `folder`.
        String on(String table, String folder) {
            return sql.replace("TABLE", table).replace("FOLDER", folder);
        }
    }

    private static final String ENDLESS = "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) ";
    private static final String NOT_A_QUERY = "refused: not a query";

    private static String product(int tables) {
        StringBuilder from = new StringBuilder("TABLE t0");
        for (int i = 1; i < tables; i++) {
            from.append(", TABLE t").append(i);
        }
        return from.toString();
    }

    private static Attack fenced(String name, String sql, String... outcomes) {
        return new Attack(name, "```sql\n" + sql + "\n```", outcomes);
    }

    static final List<Attack> ALL = List.of(
            // time
            new Attack("endless recursion", ENDLESS + "SELECT COUNT(*) FROM c, TABLE", "timeout"),
            new Attack("a product of tables", "SELECT COUNT(*) FROM " + product(40), "timeout"),
            new Attack(
                    "one long step on 1 MB",
                    "SELECT instr(hex(zeroblob(499000)), hex(zeroblob(249000)) || '1') FROM TABLE",
                    "timeout"),
            new Attack(
                    "many long steps on 100 KB",
                    ENDLESS + "SELECT SUM(instr(hex(zeroblob(50000)), hex(zeroblob(25000)) || '1')) FROM c, TABLE",
                    "timeout"),
            new Attack(
                    "a pattern that goes back again and again",
                    "SELECT hex(zeroblob(20000)) LIKE '" + "%0".repeat(15_000) + "1' FROM TABLE",
                    "error: process died", // SQLite's stack ends before the pattern does
                    "timeout"),
            new Attack(
                    "the same with GLOB",
                    "SELECT COUNT(*) FROM TABLE WHERE hex(zeroblob(20000)) GLOB '" + "*0".repeat(15_000) + "1'",
                    "error: process died", // SQLite's stack ends before the pattern does
                    "timeout"),
            new Attack("a large sort", ENDLESS + "SELECT x FROM c, TABLE ORDER BY x % 7", "timeout", "error"),
            new Attack(
                    "a large join without an index",
                    ENDLESS
                            + ", d AS (SELECT x FROM c LIMIT 1000000) SELECT COUNT(*) FROM d a, d b, TABLE WHERE a.x <> b.x",
                    "timeout"),
            // memory
            new Attack("randomblob of 1 GB", "SELECT randomblob(1000000000) FROM TABLE", "refused: asks for chance"),
            new Attack("zeroblob of 1 GB", "SELECT hex(zeroblob(1000000000)) FROM TABLE", "error"),
            new Attack("printf of 900 MB", "SELECT printf('%.*c', 900000000, 'x') FROM TABLE", "error"),
            new Attack("replace that doubles", "SELECT replace(hex(zeroblob(490000)), '0', '00') FROM TABLE", "error"),
            new Attack(
                    "group_concat of a product",
                    "SELECT group_concat(t0.rowid) FROM " + product(30),
                    "error",
                    "timeout"),
            new Attack(
                    "json_group_array of a product",
                    "SELECT json_group_array(t0.rowid) FROM " + product(30),
                    "error",
                    "timeout"),
            new Attack(
                    "distinct large texts",
                    ENDLESS + "SELECT COUNT(*) FROM (SELECT DISTINCT x || hex(zeroblob(400000)) FROM c), TABLE",
                    "error",
                    "timeout"),
            new Attack(
                    "more rows than the cap",
                    ENDLESS + "SELECT x FROM c, TABLE LIMIT 100001",
                    "refused: the result has more than 100000 rows",
                    "timeout"),
            new Attack(
                    "more bytes than the cap",
                    ENDLESS + "SELECT hex(zeroblob(400000)) FROM c, TABLE LIMIT 1000",
                    "refused: the result has more than 33554432 bytes",
                    "timeout"),
            new Attack(
                    "deep brackets",
                    "SELECT " + "(".repeat(100_000) + "1" + ")".repeat(100_000) + " FROM TABLE",
                    "error",
                    "timeout"),
            new Attack(
                    "a compound of 2,000",
                    "SELECT 1 FROM TABLE" + " UNION ALL SELECT 1 FROM TABLE".repeat(2_000),
                    "error"),
            new Attack("SQL of 2 MB", "SELECT '" + "x".repeat(2_000_000) + "' FROM TABLE", "refused: SQL longer than"),
            // files
            fenced("VACUUM INTO", "VACUUM INTO 'FOLDER/made.db'", NOT_A_QUERY),
            fenced("VACUUM INTO a URI", "VACUUM main INTO 'file:FOLDER/made.db?mode=rwc'", NOT_A_QUERY),
            fenced("ATTACH", "ATTACH 'FOLDER/made.db' AS made", NOT_A_QUERY),
            fenced("DETACH", "DETACH main", NOT_A_QUERY),
            fenced("the driver's backup", "backup to FOLDER/made.db", NOT_A_QUERY),
            fenced("the driver's restore", "restore from FOLDER/made.db", NOT_A_QUERY),
            new Attack("writefile", "SELECT writefile('FOLDER/made.txt', 'x') FROM TABLE", "error"),
            new Attack("readfile", "SELECT readfile('/etc/passwd') FROM TABLE", "error"),
            new Attack("fsdir", "SELECT name FROM fsdir('/'), TABLE", "error"),
            new Attack(
                    "load_extension", "SELECT load_extension('FOLDER/made') FROM TABLE", "refused: no such function"),
            fenced("temp_store_directory", "PRAGMA temp_store_directory = 'FOLDER'", NOT_A_QUERY),
            new Attack(
                    "the pages of the file", "SELECT pgno, length(data) FROM sqlite_dbpage, TABLE", "error", "refused"),
            // changes
            fenced("INSERT", "INSERT INTO TABLE DEFAULT VALUES", NOT_A_QUERY),
            fenced("UPDATE", "UPDATE TABLE SET rowid = rowid", NOT_A_QUERY),
            fenced("DELETE", "DELETE FROM TABLE", NOT_A_QUERY),
            fenced("DELETE behind WITH", "WITH a AS (SELECT 1) DELETE FROM TABLE", NOT_A_QUERY),
            fenced("RETURNING", "WITH a AS (SELECT 1) DELETE FROM TABLE RETURNING *", NOT_A_QUERY),
            fenced("DROP", "DROP TABLE TABLE", NOT_A_QUERY),
            fenced("CREATE TABLE", "CREATE TABLE made (a)", NOT_A_QUERY),
            fenced("CREATE TEMP TABLE", "CREATE TEMP TABLE made AS SELECT * FROM TABLE", NOT_A_QUERY),
            fenced("CREATE VIRTUAL TABLE", "CREATE VIRTUAL TABLE made USING fts5(a)", NOT_A_QUERY),
            fenced("the schema", "UPDATE sqlite_master SET sql = 'x'", NOT_A_QUERY),
            fenced("ANALYZE", "ANALYZE", NOT_A_QUERY),
            fenced("REINDEX", "REINDEX", NOT_A_QUERY),
            // settings
            fenced("PRAGMA query_only", "PRAGMA query_only = 0", NOT_A_QUERY),
            fenced("PRAGMA writable_schema", "PRAGMA writable_schema = 1", NOT_A_QUERY),
            fenced("PRAGMA hard_heap_limit", "PRAGMA hard_heap_limit = 1000", NOT_A_QUERY),
            fenced("BEGIN", "BEGIN", NOT_A_QUERY),
            fenced("SAVEPOINT", "SAVEPOINT a", NOT_A_QUERY),
            // more than it seems
            fenced("a second statement", "SELECT 1 FROM TABLE; DROP TABLE TABLE", "refused: 2 statements"),
            fenced("EXPLAIN", "EXPLAIN SELECT * FROM TABLE", NOT_A_QUERY),
            new Attack("a NUL", "SELECT 1 FROM TABLE\0; DROP TABLE TABLE", "refused: a NUL"),
            new Attack(
                    "the driver's replicate",
                    "SELECT replicate('x', 1000000000) FROM TABLE",
                    "refused: no such function"),
            new Attack("the driver's padl", "SELECT padl('x', 1000000000) FROM TABLE", "refused: no such function"),
            new Attack("the driver's stdev", "SELECT stdev(rowid) FROM TABLE", "refused: no such function"));

    private Attacks() {}
}
