package assay.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// States that are made hold what the schema promises, whatever the queries ask for.
class StateGeneratorTest {
    private static final String SCRIPT = """
            CREATE TABLE town (code TEXT PRIMARY KEY, name TEXT UNIQUE);
            CREATE TABLE person (id INTEGER PRIMARY KEY, town TEXT REFERENCES town (code), age INTEGER, since DATE);
            CREATE TABLE price (item TEXT, day TEXT, cents INTEGER NOT NULL, PRIMARY KEY (item, day)) WITHOUT ROWID;
            INSERT INTO town VALUES ('U', 'Ulm'), ('B', 'Bonn'), ('K', 'Köln');
            INSERT INTO person VALUES (1, 'U', 30, '2020-01-01'), (2, 'B', 41, '2021-05-06'), (3, 'U', 52, NULL);
            INSERT INTO price VALUES ('cup', '2024-01-01', 450), ('jug', '2024-01-02', 700);
            """;

    private static final List<String> QUERIES = List.of(
            "SELECT p.id FROM person p JOIN town t ON p.town = t.code WHERE t.name = 'Hof' AND age > 35.5 AND id < 2.5",
            "SELECT p.id FROM person p, price WHERE since > '2020-02-03' AND cents = 4.5 AND item LIKE '%a%'");

    @TempDir
    Path temp;

    private static List<String> rows(SqlSession session, String sql) throws SqlFailure {
        List<String> rows = new ArrayList<>();
        session.run(sql, 5_000, Integer.MAX_VALUE).rows().forEach(row -> rows.add(Arrays.toString(row)));
        return rows;
    }

    @Test
    void everyAttemptKeepsKeysReferencesAndKindsAndIsTheSameAgain() throws SqlFailure {
        Database database = ShopDatabase.open(temp, "towns", SCRIPT);
        Set<String> tables = Set.of("town", "person", "price");
        Set<List<String>> seen = new java.util.HashSet<>();
        for (int attempt = 0; attempt < StateGenerator.ATTEMPTS; attempt++) {
            try (SqlSession made = StateGenerator.generate(database, tables, QUERIES, attempt);
                    SqlSession again = StateGenerator.generate(database, tables, QUERIES, attempt)) {
                List<String> people = rows(made, "SELECT * FROM person ORDER BY id");
                assertThat(people).isEqualTo(rows(again, "SELECT * FROM person ORDER BY id"));
                seen.add(people);
                assertThat(rows(made, "PRAGMA foreign_key_check")).isEmpty();
                assertThat(rows(made, "PRAGMA integrity_check")).containsExactly("[ok]");
                assertThat(rows(made, "SELECT 1 FROM town LIMIT 1")).hasSize(1);
                assertThat(rows(made, "SELECT since FROM person WHERE date(since) IS NOT since AND since IS NOT NULL"))
                        .isEmpty();
                assertThat(rows(made, "SELECT age FROM person WHERE typeof(age) NOT IN ('integer', 'null')"))
                        .isEmpty();
            }
        }
        // two tables of a few rows may come out the same
        assertThat(seen).hasSizeGreaterThanOrEqualTo(StateGenerator.ATTEMPTS * 9 / 10);
    }

    @Test
    void valuesThatNoRowHasComeIntoTextsThatAreMatchedAndIntoNumbersThatAreTexts() throws SqlFailure {
        Database database = ShopDatabase.open(
                temp,
                "texts",
                "CREATE TABLE trip (id INTEGER PRIMARY KEY, day TEXT, fee TEXT);"
                        + "INSERT INTO trip VALUES (1, '8/21', '112'), (2, '8/22', '6'), (3, '8/22', '91');");
        String gold = "SELECT id FROM trip WHERE day LIKE \"8/%\" AND fee >= 100";
        String others = "SELECT 1 FROM trip WHERE day NOT LIKE '8/%'";
        String less = "SELECT 1 FROM trip WHERE fee < '100'";
        int foundOthers = 0;
        int foundLess = 0;
        for (int attempt = 0; attempt < StateGenerator.ATTEMPTS; attempt++) {
            try (SqlSession made =
                    StateGenerator.generate(database, Set.of("trip"), List.of(gold, "SELECT id FROM trip"), attempt)) {
                foundOthers += rows(made, others).isEmpty() ? 0 : 1;
                foundLess += rows(made, less).isEmpty() ? 0 : 1;
            }
        }
        assertThat(foundOthers).isGreaterThanOrEqualTo(10);
        assertThat(foundLess).isGreaterThanOrEqualTo(10);
    }

    @Test
    void aJoinThatNothingMeetsIsMet() throws SqlFailure {
        Database database = ShopDatabase.open(temp, "met", SCRIPT);
        String gold = "SELECT p.id FROM person p JOIN town t ON p.town = t.code WHERE t.code = 'B' AND p.age > 60";
        int found = 0;
        for (int attempt = 0; attempt < StateGenerator.ATTEMPTS; attempt++) {
            try (SqlSession made =
                    StateGenerator.generate(database, Set.of("town", "person"), List.of(gold, gold), attempt)) {
                found += rows(made, gold).isEmpty() ? 0 : 1;
            }
        }
        assertThat(found).isGreaterThanOrEqualTo(3);
    }
}
