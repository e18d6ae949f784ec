package assay.sql;

import static org.assertj.core.api.Assertions.assertThat;

import assay.Seeds;
import assay.SharedData;
import assay.json.Json;
import assay.sql.SqlRepair.Repaired;
import assay.sql.SqlTokens.Kind;
import assay.sql.SqlTokens.Token;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class SqlRepairTest {
    private record Gold(String database, String sql) {}

    @ParameterizedTest
    @CsvSource({
        "a ! = 1, a != 1",
        "a > = 1, a >= 1",
        "a < = 1, a <= 1",
        "a < > 1, a <> 1",
        "a >  = 1, a >= 1",
    })
    void tornOperatorIsPutTogether(String torn, String mended) {
        assertThat(SqlRepair.repair(torn)).isEqualTo(new Repaired(mended, 1, false));
    }

    @Test
    void tornOperatorIsPutTogetherOutsideOfLiterals() {
        assertThat(SqlRepair.repair("SELECT '! =', \"> =\" FROM t -- < =\nWHERE a < > 1"))
                .isEqualTo(new Repaired("SELECT '! =', \"> =\" FROM t -- < =\nWHERE a <> 1", 1, false));
    }

    @Test
    void aCommentBetweenTwoSignsKeepsThemApart() {
        assertThat(SqlRepair.repair("a > /* or */ = 1")).isEqualTo(new Repaired("a > /* or */ = 1", 0, false));
    }

    @Test
    void blanksOfTokenizersAreTakenOut() {
        assertThat(SqlRepair.repair("SELECT Count ( * )  ,  T2 . FullName   FROM t  AS T2 WHERE a IN ( 1 , 2 )"))
                .isEqualTo(new Repaired("SELECT Count(*), T2.FullName FROM t AS T2 WHERE a IN (1, 2)", 0, true));
    }

    @Test
    void tidySqlStaysAsItIs() {
        String sql = "SELECT count(*), abs(-.5)\n  FROM t -- all\n WHERE a = 'x  y' AND b IN (1, 2)";
        assertThat(SqlRepair.repair(sql)).isEqualTo(new Repaired(sql, 0, false));
    }

    @Test
    void aTableBeforeABracketKeepsItsBlank() {
        assertThat(SqlRepair.repair("INSERT INTO t (a) VALUES (1)").sql()).isEqualTo("INSERT INTO t (a) VALUES (1)");
    }

    @Test
    void semicolonsAtTheEndAreTakenOff() {
        assertThat(SqlRepair.repair("SELECT ';' ; ;").sql()).isEqualTo("SELECT ';'");
    }

    @Test
    void nothingIsMendedInNothing() {
        assertThat(SqlRepair.repair(" ; ")).isEqualTo(new Repaired("", 0, false));
    }

    @Test
    void repairIsIdempotentAndChangesNoLiteral() {
        Seeds.forEachSeed(3000, seed -> {
            String text = SqlTokensTest.randomText(seed);
            String once = SqlRepair.repair(text).sql();
            assertThat(SqlRepair.repair(once).sql()).as("of %s", text).isEqualTo(once);
            assertThat(literals(once)).as("of %s", text).isEqualTo(literals(text));
        });
    }

    private static List<String> literals(String sql) {
        return SqlTokens.of(sql).stream()
                .filter(token -> token.kind() == Kind.TEXT || token.kind() == Kind.QUOTED)
                .map(Token::text)
                .toList();
    }

    /// SQLite itself is the judge: whatever ran before the repair returns the same after it.
    @Test
    void realGoldsReturnTheSameRowsAsBeforeTheirRepair() throws Exception {
        Path data = SharedData.require().resolve("data");
        int compared = 0;
        int mended = 0;
        try (Databases databases = new Databases(
                List.of(new Databases.Folder(data.resolve("spider/database"), "spider/database")),
                1 << 28,
                Optional.empty())) {
            for (Gold gold : golds(data)) {
                if (databases.find(gold.database()).orElse(null) instanceof Databases.Found.Usable(Database database)) {
                    Repaired repaired = SqlRepair.repair(gold.sql());
                    String before = result(database, gold.sql());
                    String after = result(database, repaired.sql());
                    if (!before.startsWith("error")) {
                        assertThat(after).as(gold.sql()).isEqualTo(before);
                        compared++;
                    } else if (repaired.operators() > 0) {
                        assertThat(after).as(gold.sql()).doesNotStartWith("error");
                        mended++;
                    }
                }
            }
        }
        assertThat(compared).isGreaterThan(3000);
        assertThat(mended).isPositive();
    }

    private static String result(Database database, String sql) throws SqlFailure {
        SqlSession session = database.borrow();
        try {
            ResultTable result = session.run(sql, 20_000, 500);
            // without the column names: SQLite calls a column as its expression is written, blanks included
            return new ResultTable(List.of(), result.rows(), result.totalRows()).toString();
        } catch (SqlFailure e) {
            return "error: " + e.getMessage();
        } finally {
            database.giveBack(session);
        }
    }

    private static Set<Gold> golds(Path data) throws IOException {
        Set<Gold> golds = new LinkedHashSet<>();
        for (String file : List.of("spider/train_spider.json", "spider/dev.json")) {
            for (JsonNode record : Json.parse(Files.readAllBytes(data.resolve(file)))) {
                golds.add(new Gold(
                        record.path("db_id").asString(), record.path("query").asString()));
            }
        }
        for (String file : List.of("sparc/dev.json", "cosql/cosql_dev.json")) {
            for (JsonNode record : Json.parse(Files.readAllBytes(data.resolve(file)))) {
                List<JsonNode> turns = new ArrayList<>();
                record.path("interaction").forEach(turns::add);
                turns.forEach(turn -> golds.add(new Gold(
                        record.path("database_id").asString(),
                        turn.path("query").asString())));
            }
        }
        return golds;
    }
}
