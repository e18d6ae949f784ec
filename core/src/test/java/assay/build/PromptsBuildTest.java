package assay.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import assay.check.SetCheck;
import assay.check.SqlReplay;
import assay.json.Json;
import assay.pipeline.UnusableInputException;
import assay.source.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// The laws of `assay build prompts`, on the small sets of [TestSets].
class PromptsBuildTest {
    private static final List<String> FILES = List.of(
            "rl_prompts_v1.jsonl",
            "rl_prompts_v1_card.md",
            "rl_prompts_v1_dropped.jsonl",
            "rl_prompts_v1_lineage.jsonl",
            "rl_prompts_v1_metadata.json");

    @TempDir
    Path temp;

    private Path data;

    @BeforeEach
    void writeData() throws Exception {
        data = TestSets.folder(temp.resolve("data"));
    }

    private SetMetadata build(String out, int workers, String... overrides) throws InterruptedException {
        return TestSets.prompts(data, List.of(), temp.resolve(out), workers, overrides);
    }

    private List<JsonNode> lines(String file) throws IOException {
        List<JsonNode> nodes = new ArrayList<>();
        for (String line : Files.readAllLines(temp.resolve(file))) {
            nodes.add(Json.parse(line.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        }
        return nodes;
    }

    private List<String> drops(String out, String reason) throws IOException {
        return lines(out + "/rl_prompts_v1_dropped.jsonl").stream()
                .filter(drop -> drop.path("reason").stringValue().equals(reason))
                .map(drop -> drop.path("detail").stringValue())
                .toList();
    }

    private void spider(String... golds) throws IOException {
        List<Object> questions = new ArrayList<>();
        for (String gold : golds) {
            questions.add(new java.util.TreeMap<>(
                    Map.of("db_id", "shop", "question", "What does this return: " + gold, "query", gold)));
        }
        Files.writeString(data.resolve("spider/train_spider.json"), Json.line(questions));
    }

    private List<String> findings(String out) {
        List<String> findings = new ArrayList<>();
        SetCheck.run(
                temp.resolve(out).resolve("rl_prompts_v1.jsonl"),
                new SqlReplay(List.of(new DataFolder(data, false))),
                finding -> findings.add(finding.rule() + ": " + finding.what()));
        return findings;
    }

    @Test
    void theSameBytesForAnyNumberOfWorkersAndTheCheckFindsNothing() throws Exception {
        for (int workers : List.of(1, 2, 8)) {
            build("w" + workers, workers);
        }
        for (String file : FILES) {
            assertThat(temp.resolve("w2").resolve(file))
                    .hasSameBinaryContentAs(temp.resolve("w1").resolve(file));
            assertThat(temp.resolve("w8").resolve(file))
                    .hasSameBinaryContentAs(temp.resolve("w1").resolve(file));
        }
        assertThat(findings("w1")).isEmpty();
        assertThat(lines("w1/rl_prompts_v1.jsonl")).isNotEmpty().allSatisfy(row -> {
            assertThat(row.propertyNames()).containsExactly("prompt", "task_type", "source", "gold_sql", "db_path");
            assertThat(row.at("/prompt/1/content").stringValue()).contains("```sql\nCREATE TABLE");
        });
    }

    @Test
    void eachTurnOfADialogueIsAPromptThatShowsTheQuestionsBeforeAndAFailedOneCostsNoOther() throws Exception {
        SetMetadata metadata = build("out", 2, "discriminating=false");

        List<String> asked = lines("out/rl_prompts_v1.jsonl").stream()
                .filter(row -> row.path("source").stringValue().equals("sparc"))
                .map(row -> row.at("/prompt/1/content").stringValue())
                .map(text -> text.substring(text.lastIndexOf("```") + 5))
                .toList();
        assertThat(asked).contains("""
                Asked before, and answered:
                1. Please run what means SELECT name FROM item?
                2. Please run what means SELECT colour FROM item?

                Asked now:
                Please run what means SELECT min(price) FROM item?""", "Please run what means SELECT count(*) FROM item?");
        assertThat(drops("out", "sql_error")).containsExactly("no such column: colour: SELECT colour FROM item");
        assertThat(Json.line(metadata.toJson()))
                .contains("\"stage\":\"convert\",\"unit\":\"record\",\"in\":3,\"out\":6,\"merged\":0,\"split\":3");
    }

    @Test
    void aGoldWithoutRowsOrOneThatTheOrderOfStorageDecidesMakesNoPrompt() throws Exception {
        spider(
                "SELECT name FROM item WHERE price > 100",
                "SELECT name FROM item ORDER BY price > 0 LIMIT 1",
                "SELECT name FROM item ORDER BY price LIMIT 1",
                "DELETE FROM item WHERE price > 100",
                "DELETE FROM item WHERE price > 3");
        build("out", 2, "sources.sparc.target=0");

        assertThat(drops("out", "gold_empty"))
                .containsExactlyInAnyOrder(
                        "the query returns no rows: SELECT name FROM item WHERE price > 100",
                        "the statement changes nothing: DELETE FROM item WHERE price > 100");
        assertThat(drops("out", "order_dependent"))
                .containsExactly("other rows when stored backwards: SELECT name FROM item ORDER BY price > 0 LIMIT 1");
        assertThat(lines("out/rl_prompts_v1.jsonl").stream()
                        .map(row -> row.path("gold_sql").stringValue()))
                .containsExactlyInAnyOrder(
                        "SELECT name FROM item ORDER BY price LIMIT 1", "DELETE FROM item WHERE price > 3");
    }

    @Test
    void aGoldOfAConstantIsDroppedOnlyWhenTheRecipeAsksForIt() throws Exception {
        spider("SELECT count(*) > 0 FROM item", "SELECT sum(price) FROM item");
        build("asked", 2, "sources.sparc.target=0", "discriminating=true");
        build("not", 2, "sources.sparc.target=0");

        assertThat(drops("asked", "not_discriminating"))
                .containsExactly("no second state on which it returns other rows: SELECT count(*) > 0 FROM item");
        assertThat(drops("not", "not_discriminating")).isEmpty();
        assertThat(lines("not/rl_prompts_v1.jsonl")).hasSize(2);
    }

    @Test
    void noGoldComesTwiceOnADatabase() throws Exception {
        Files.writeString(
                data.resolve("spider/train_spider.json"),
                Json.line(List.of(
                        Map.of("db_id", "shop", "question", "How many?", "query", "SELECT count(*) FROM item"),
                        Map.of("db_id", "shop", "question", "What number?", "query", "select  COUNT(*) from item"))));
        build("out", 2, "sources.sparc.target=0");

        assertThat(lines("out/rl_prompts_v1.jsonl")).hasSize(1);
        assertThat(drops("out", "duplicate")).hasSize(1);
    }

    @Test
    void whatAnotherSetHoldsStaysOutAndASetThatIsThenTooSmallIsNotFilledWithIt() throws Exception {
        TestSets.build(data, temp.resolve("sft"), 2, "ratio.general=0", "sources.spider.target=3");
        Path set = temp.resolve("sft/training_set_v1.jsonl");
        SetMetadata all = build("all", 2);
        SetMetadata rest = TestSets.prompts(data, List.of(set), temp.resolve("rest"), 2);

        assertThat(rest.rows()).isPositive().isLessThan(all.rows());
        assertThat(drops("rest", "excluded"))
                .isNotEmpty()
                .allSatisfy(why ->
                        assertThat(why).matches("the same (record|question|gold) as training_set_v1\\.jsonl:\\d+"));
        String taken = Files.readString(set);
        assertThat(lines("rest/rl_prompts_v1.jsonl"))
                .allSatisfy(row ->
                        assertThat(taken).doesNotContain(row.path("gold_sql").stringValue()));
    }

    @Test
    void aSetToExcludeWithoutItsLineageIsRefused() throws Exception {
        Path set = Files.writeString(temp.resolve("rows.jsonl"), "{}\n");
        assertThatThrownBy(() -> Excluded.of(List.of(set)))
                .isInstanceOf(UnusableInputException.class)
                .hasMessage("--exclude " + set
                        + ": must be the rows of a set with their lineage beside, but rows_lineage.jsonl is not there"
                        + " (is the path right?)");
    }

    @Test
    void aSetToExcludeThatCannotBeReadWholeIsRefusedWithItsPlace() throws Exception {
        Path set = temp.resolve("rows.jsonl");
        Path lineage = temp.resolve("rows_lineage.jsonl");
        String row = "{\"messages\":[]}\n";
        assertRefused(set, row + row, lineage, "{}\n", set + ":2: the lineage has no such line");
        assertRefused(set, row, lineage, "{}\n{}\n", lineage + ":2: the rows have no such line");
        assertRefused(set, row + "\n", lineage, "{}\n{}\n", set + ":2: not JSON: the line is empty");
        assertRefused(
                set,
                row,
                lineage,
                "{\"id\":\n",
                lineage + ":1: not JSON: Unexpected end-of-input within/between Object entries");
        Files.writeString(lineage, "{}\n");
        TestSets.longLine(set);
        assertThatThrownBy(() -> Excluded.of(List.of(set)))
                .hasMessage("--exclude " + set + ":2: the line is longer than 67108864 bytes (build the set again)");
        Files.writeString(set, row + row);
        TestSets.longLine(lineage);
        assertThatThrownBy(() -> Excluded.of(List.of(set)))
                .hasMessage(
                        "--exclude " + lineage + ":2: the line is longer than 67108864 bytes (build the set again)");
    }

    private static void assertRefused(Path set, String rows, Path lineage, String abouts, String message)
            throws IOException {
        Files.writeString(set, rows);
        Files.writeString(lineage, abouts);
        assertThatThrownBy(() -> Excluded.of(List.of(set)))
                .isInstanceOf(UnusableInputException.class)
                .hasMessage("--exclude " + message + " (build the set again)");
    }

    @Test
    void aDatabaseServesPromptsOrSftWhenBothRecipesSplitByDatabase() throws Exception {
        Set<String> seen = new TreeSet<>();
        for (int seed = 1; seed <= 8; seed++) {
            String[] split = {"split_by=database", "share=0.5", "seed=" + seed};
            Set<String> prompts = databases(() -> build("p", 2, split), "p/rl_prompts_v1_lineage.jsonl");
            Set<String> sft = databases(
                    () -> TestSets.build(data, temp.resolve("s"), 2, "ratio.general=0", split[0], split[1], split[2]),
                    "s/training_set_v1_lineage.jsonl");
            assertThat(prompts).noneMatch(sft::contains);
            seen.addAll(prompts);
            seen.addAll(sft);
        }
        assertThat(seen).hasSize(2);
    }

    private interface Building {
        void run() throws InterruptedException;
    }

    /// The databases of a set; none where the split leaves nothing to build it of.
    private Set<String> databases(Building building, String lineage) throws Exception {
        try {
            building.run();
        } catch (assay.pipeline.RunFailedException none) {
            return Set.of();
        }
        Set<String> databases = new TreeSet<>();
        lines(lineage).forEach(about -> databases.add(about.path("db_path").asString("")));
        return databases;
    }

    @Test
    void theCheckFindsWhatIsWrongWithAPrompt() throws Exception {
        build("out", 2);
        Path file = temp.resolve("out/rl_prompts_v1.jsonl");
        List<String> rows = new ArrayList<>(Files.readAllLines(file));
        String gold =
                lines("out/rl_prompts_v1.jsonl").getFirst().path("gold_sql").stringValue();
        for (Map.Entry<String, String> wrong : Map.of(
                        "SELECT nothing FROM nowhere", "sql_fails",
                        "SELECT 1 WHERE 1 = 0", "gold_empty")
                .entrySet()) {
            List<String> changed = new ArrayList<>(rows);
            changed.set(0, rows.getFirst().replace(Json.line(gold), Json.line(wrong.getKey())));
            Files.write(file, changed);
            assertThat(findings("out")).anySatisfy(found -> assertThat(found).startsWith(wrong.getValue() + ":"));
        }
        List<String> changed = new ArrayList<>(rows);
        changed.set(0, rows.getFirst().replace("\"role\":\"system\"", "\"role\":\"assistant\""));
        changed.add(rows.getLast());
        Files.write(file, changed);
        assertThat(findings("out"))
                .anySatisfy(
                        found -> assertThat(found).startsWith("roles: a prompt must be a system and a user message"))
                .anySatisfy(found -> assertThat(found).startsWith("duplicate: the same user message as line"))
                .anySatisfy(found -> assertThat(found).startsWith("duplicate: the same gold on the same database"));
    }

    @Test
    void benchmarkTextInAGoldIsKeptOut() throws Exception {
        spider("SELECT name FROM item WHERE name <> 'alfworld'", "SELECT name FROM item WHERE price > 2");
        SetMetadata metadata = build("out", 2, "sources.sparc.target=0");

        assertThat(metadata.rows()).isEqualTo(1);
        assertThat(drops("out", "contaminated")).hasSize(1);
    }
}
