package assay.reward;

import static org.assertj.core.api.Assertions.assertThat;

import assay.sql.OpenOrder;
import assay.sql.ResultTable;
import assay.sql.SqlFailure;
import assay.sql.SqlSession;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Ships by their size: one of 9, three of 7, one of 2.
class TiesTest {
    private static final String SHIPS = """
            CREATE TABLE ship (name TEXT, size INTEGER);
            INSERT INTO ship VALUES ('Anna', 9), ('Berta', 7), ('Clara', 7), ('Dora', 7), ('Emma', 2);
            """;

    private static ResultTable names(String names) {
        List<Object[]> rows =
                Arrays.stream(names.split(" ")).map(name -> new Object[] {name}).toList();
        return new ResultTable(List.of("name"), rows, rows.size());
    }

    private static String settled(String sql, String gold, String result) throws SqlFailure {
        try (SqlSession session = SqlSession.ofScript(SHIPS)) {
            OpenOrder order = OpenOrder.of(sql, session, 1_000).orElseThrow();
            assertThat(order.isOpen()).isTrue();
            return String.join(
                    " ",
                    Ties.of(names(gold), order).orElseThrow().settled(names(result)).rows().stream()
                            .map(row -> String.valueOf(row[0]))
                            .toList());
        }
    }

    @Test
    void rowsWithEqualKeysMayComeInAnyOrder() throws SqlFailure {
        String sql = "SELECT name FROM ship ORDER BY size DESC";
        String gold = "Anna Berta Clara Dora Emma";
        assertThat(settled(sql, gold, "Anna Dora Berta Clara Emma")).isEqualTo(gold);
        assertThat(settled(sql, gold, "Emma Dora Berta Clara Anna")).isEqualTo("Emma Berta Clara Dora Anna");
        assertThat(settled(sql, gold, "Anna Berta Berta Clara Emma")).isEqualTo("Anna Berta Berta Clara Emma");
        assertThat(settled(sql, gold, "Anna Dora")).isEqualTo("Anna Dora");
    }

    @Test
    void aLimitMayLetThroughAnyOfThem() throws SqlFailure {
        String sql = "SELECT name FROM ship ORDER BY size DESC LIMIT 3";
        String gold = "Anna Berta Clara";
        assertThat(settled(sql, gold, "Anna Dora Berta")).isEqualTo(gold);
        assertThat(settled(sql, gold, "Anna Emma Berta")).isEqualTo("Anna Emma Berta");
        assertThat(settled(sql, gold, "Dora Anna Berta")).isEqualTo("Dora Anna Berta");
    }

    @Test
    void anOrderThatIsNotTheGoldsSaysNothing() throws SqlFailure {
        try (SqlSession session = SqlSession.ofScript(SHIPS)) {
            OpenOrder order = OpenOrder.of("SELECT name FROM ship ORDER BY size DESC LIMIT 2", session, 1_000)
                    .orElseThrow();
            assertThat(Ties.of(names("Anna Emma"), order)).isEmpty();
            assertThat(Ties.of(names("Anna Berta Clara"), order)).isEmpty();
            assertThat(Ties.of(names("Anna Dora"), order)).isPresent();
        }
    }

    @Test
    void withoutTiesAndWhereNothingCanBeToldTheOrderIsNotOpen() throws SqlFailure {
        try (SqlSession session = SqlSession.ofScript(SHIPS)) {
            for (String closed : List.of(
                    "SELECT name FROM ship ORDER BY name",
                    "SELECT name FROM ship ORDER BY size DESC LIMIT 1",
                    "SELECT name FROM ship ORDER BY size LIMIT 1",
                    "SELECT size FROM ship ORDER BY size")) {
                assertThat(OpenOrder.of(closed, session, 1_000).map(OpenOrder::isOpen))
                        .as(closed)
                        .isEqualTo(Optional.of(false));
            }
            for (String unknown : List.of(
                    "SELECT name FROM ship",
                    "SELECT DISTINCT name FROM ship ORDER BY size",
                    "SELECT name FROM ship ORDER BY 1",
                    "SELECT name FROM ship ORDER BY size LIMIT 1 OFFSET 2",
                    "SELECT name FROM ship UNION SELECT 'Fred' ORDER BY name")) {
                assertThat(OpenOrder.of(unknown, session, 1_000)).as(unknown).isEmpty();
            }
        }
    }
}
