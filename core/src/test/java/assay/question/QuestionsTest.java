package assay.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import assay.json.Json;
import assay.sql.ResultTable;
import assay.sql.SqlFailure;
import assay.sql.SqlSession;
import assay.sql.Statements;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class QuestionsTest {
    private static final long SEED = Long.getLong("test.seed", 20_260_101);
    private static final int FIRST = 6_000;
    private static final int LEAST_DISTINCT = 3_500;

    private static List<Schema> schemas = List.of();
    private static final List<Candidate> first = new ArrayList<>();

    @BeforeAll
    static void generate() throws IOException {
        schemas = Starter.schemas();
        Questions questions = new Questions(schemas, pattern -> true);
        for (int i = 0; i < FIRST; i++) {
            questions.generate(SEED, i).ifPresent(first::add);
        }
    }

    private static Schema schema(Candidate candidate) {
        return schemas.stream()
                .filter(schema -> schema.id().equals(candidate.database()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void thereAreManyPatternsAndGroups() {
        assertThat(Patterns.ALL).hasSizeGreaterThanOrEqualTo(60);
        assertThat(Patterns.ALL.stream().map(Pattern::name)).doesNotHaveDuplicates();
        assertThat(Patterns.ALL.stream().map(Pattern::group).distinct()).hasSizeGreaterThanOrEqualTo(10);
    }

    @Test
    void theCatalogueListsThePatterns() throws IOException {
        List<String> expected = new ArrayList<>();
        for (Pattern pattern : Patterns.ALL) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("name", pattern.name());
            line.put("group", pattern.group());
            line.put("about", pattern.about());
            expected.add(Json.line(line));
        }
        java.nio.file.Path file = Starter.HOME.resolve("starter/synthetic_sql/patterns.jsonl");
        if (Boolean.getBoolean("golden.write")) {
            Files.write(file, expected);
        }
        assertThat(Files.readAllLines(file)).isEqualTo(expected);
    }

    /// `ORDER BY x` would mean the alias, and a reader the column.
    @Test
    void noNameThatAGoldGivesIsAColumnOfItsDatabase() {
        java.util.regex.Pattern alias = java.util.regex.Pattern.compile("\\bAS (\\w+)");
        for (Candidate candidate : first) {
            Set<String> columns = new HashSet<>();
            schema(candidate)
                    .tables()
                    .forEach(table -> table.columns()
                            .forEach(column -> columns.add(column.word().column())));
            for (String gold : candidate.statements()) {
                alias.matcher(gold)
                        .results()
                        .forEach(name -> assertThat(columns).as(gold).doesNotContain(name.group(1)));
            }
        }
    }

    @Test
    void everyPatternFitsSomeDatabaseAndEveryPhrasingIsUsed() {
        Map<String, Set<Integer>> used = new TreeMap<>();
        first.forEach(candidate -> used.computeIfAbsent(candidate.pattern(), name -> new HashSet<>())
                .add(candidate.phrasing()));
        for (Pattern pattern : Patterns.ALL) {
            Set<Integer> phrasings = used.computeIfAbsent(pattern.name(), name -> new HashSet<>());
            for (int i = 0; i < 40; i++) {
                for (Schema schema : schemas) {
                    if (phrasings.size() < pattern.phrasings().size()) {
                        Questions.ask(schema, pattern, new SplittableRandom(i))
                                .ifPresent(candidate -> phrasings.add(candidate.phrasing()));
                    }
                }
            }
            assertThat(phrasings).as(pattern.name()).hasSameSizeAs(pattern.phrasings());
        }
    }

    @Test
    void mostIndicesMakeAQuestionOfTheirOwn() {
        Set<List<Object>> distinct = new HashSet<>();
        first.forEach(candidate -> distinct.add(List.of(candidate.database(), candidate.statements())));
        assertThat(distinct.size()).as("seed " + SEED).isGreaterThanOrEqualTo(LEAST_DISTINCT * schemas.size() / 26);
    }

    @Test
    void oneQuestionHasOneGold() {
        Map<List<String>, List<String>> golds = new LinkedHashMap<>();
        for (Candidate candidate : first) {
            List<String> key = List.of(candidate.database(), candidate.question());
            List<String> known = golds.putIfAbsent(key, candidate.statements());
            if (known != null) {
                assertThat(candidate.statements()).as(key.toString()).isEqualTo(known);
            }
        }
    }

    @Test
    void aQuestionDependsOnSeedAndIndexAlone() {
        Questions again = new Questions(schemas, pattern -> true);
        List<Optional<Candidate>> backwards = new ArrayList<>();
        for (int i = 60; i-- > 0; ) {
            backwards.addFirst(again.generate(SEED, i));
        }
        assertThat(backwards.stream().flatMap(Optional::stream).toList()).isEqualTo(first.subList(0, (int)
                backwards.stream().filter(Optional::isPresent).count()));
        assertThatThrownBy(() -> again.generate(SEED, -1)).hasMessage("an index counts from 0, got -1");
    }

    @Test
    void everyGoldRunsAndIsNotEmptyInAnyOrderOfScanning() throws SqlFailure {
        for (Candidate candidate : first.subList(0, Math.min(1_500, first.size()))) {
            List<List<String>> results = new ArrayList<>();
            for (int reverse = 0; reverse < 2; reverse++) {
                try (SqlSession session = schema(candidate).database().open()) {
                    session.run("PRAGMA reverse_unordered_selects = " + reverse, 1_000, 0);
                    List<String> all = new ArrayList<>();
                    for (String statement : candidate.statements()) {
                        assertThat(Statements.refusal(statement)).as(statement).isEmpty();
                        ResultTable table = session.run(statement, 1_000, 100);
                        all = Acceptance.rows(table, false);
                    }
                    assertThat(all).as(candidate.toString()).isNotEmpty();
                    assertThat(all.size()).isLessThanOrEqualTo(Acceptance.MAX_ROWS);
                    assertThat(session.run("PRAGMA foreign_key_check", 1_000, 10)
                                    .totalRows())
                            .as(candidate.toString())
                            .isZero();
                    results.add(all);
                }
            }
            assertThat(results.getFirst()).as(candidate.toString()).isEqualTo(results.getLast());
        }
    }

    @Test
    void changesAreTwoStatements() {
        for (Candidate candidate : first) {
            assertThat(Statements.isRead(candidate.statements().getLast())).isTrue();
            assertThat(Statements.isChange(candidate.statements().getFirst())).isEqualTo(candidate.isChange());
        }
        assertThat(first.stream().filter(Candidate::isChange).count()).isGreaterThan(first.size() / 20L);
    }

    @Test
    void questionsAreCleanEnglish() {
        for (Candidate candidate : first) {
            String question = candidate.question();
            assertThat(question)
                    .as(candidate.pattern())
                    .matches("[\\p{Lu}'\"].*[.?]")
                    .doesNotContain("_", "{", "}", "  ", " ,", " .", "?.", "..", "null", "NULL")
                    .doesNotContainPattern("\\b[Aa] (hour|honest|apple|event|animal|item|episode|owner|incident)\\b")
                    .doesNotContainPattern("\\b[Aa]n (unit|user|one|euro|[b-df-gj-np-tv-z])")
                    .doesNotContainPattern("\\b(\\w+) \\1\\b(?<!that that)");
        }
    }
}
