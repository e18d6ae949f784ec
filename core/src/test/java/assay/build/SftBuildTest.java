package assay.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import assay.json.Json;
import assay.pipeline.RunFailedException;
import assay.pipeline.UnusableInputException;
import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class SftBuildTest {
    private static final List<String> FILES = List.of(
            "training_set_v1.jsonl",
            "training_set_v1_card.md",
            "training_set_v1_dropped.jsonl",
            "training_set_v1_lineage.jsonl",
            "training_set_v1_metadata.json");

    @TempDir
    Path temp;

    private Path data;

    @BeforeEach
    void writeData() throws Exception {
        data = TestSets.folder(temp.resolve("data"));
    }

    private static List<String> visible(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        List<JsonNode> nodes = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            nodes.add(Json.parse(line.getBytes(StandardCharsets.UTF_8)));
        }
        return nodes;
    }

    private void addChat(String... lines) throws IOException {
        Files.write(data.resolve("general_chat/more.jsonl"), List.of(lines));
    }

    @Test
    void theSetIsWholeAndTheRatioExact() throws Exception {
        SetMetadata metadata = TestSets.build(data, temp.resolve("out"), 2);

        assertThat(visible(temp.resolve("out"))).isEqualTo(FILES);
        assertThat(metadata.rows(assay.sample.TaskType.GENERAL)).isEqualTo(2 * metadata.agentRows());
        assertThat(metadata.agentRows()).isPositive();
        assertThat(lines(temp.resolve("out/training_set_v1.jsonl"))).hasSize((int) metadata.rows());
        assertThat(lines(temp.resolve("out/training_set_v1_lineage.jsonl"))).hasSize((int) metadata.rows());
    }

    /// `count` answers of 31 words that differ in the last one: 26 of 28 5-grams are shared.
    private void addAlike(int count) throws IOException {
        String[] lines = new String[count];
        for (int i = 0; i < count; i++) {
            String text = java.util.stream.IntStream.range(0, 30)
                    .mapToObj(word -> "word" + word)
                    .collect(java.util.stream.Collectors.joining(" "));
            lines[i] = Json.line(
                    java.util.Map.of("instruction", "Question " + i + "?", "input", "", "output", text + " end" + i));
        }
        addChat(lines);
    }

    @Test
    void nearDuplicatesAreDroppedWithTheirTwinAndTheNextRowsFillUp() throws Exception {
        addAlike(40);
        for (int workers : List.of(1, 2, 8)) {
            SetMetadata metadata = TestSets.build(
                    data, temp.resolve("w" + workers), workers, "ratio.agent=0", "sources.general_chat.target=60");
            assertThat(metadata.rows()).isEqualTo(60);
            for (String file : FILES) {
                assertThat(temp.resolve("w" + workers).resolve(file))
                        .hasSameBinaryContentAs(temp.resolve("w1").resolve(file));
            }
        }
        List<JsonNode> rows = lines(temp.resolve("w1/training_set_v1.jsonl"));
        assertThat(rows.stream().filter(row -> row.toString().contains("word29")))
                .hasSize(1);
        List<JsonNode> dropped = lines(temp.resolve("w1/training_set_v1_dropped.jsonl")).stream()
                .filter(drop -> drop.path("source").stringValue().equals("general_chat"))
                .toList();
        assertThat(dropped).hasSizeGreaterThan(10).allSatisfy(drop -> {
            assertThat(drop.path("stage").stringValue()).isEqualTo("dedup");
            assertThat(drop.path("reason").stringValue()).isEqualTo("near_duplicate");
            assertThat(drop.path("detail").stringValue())
                    .matches("the answers share 0\\.929 of their 5-grams \\(Jaccard, at least 0\\.8\\) with"
                            + " general_chat general_chat/more\\.jsonl:\\d+");
        });
    }

    @Test
    void aThresholdOfZeroKeepsNearDuplicates() throws Exception {
        addAlike(10);
        SetMetadata metadata = TestSets.build(
                data,
                temp.resolve("out"),
                2,
                "ratio.agent=0",
                "sources.general_chat.target=70",
                "dedup.near.threshold=0");
        assertThat(metadata.rows()).isEqualTo(70);
    }

    @Test
    void theSameBytesForAnyNumberOfWorkersAndAnotherSetForAnotherSeed() throws Exception {
        for (int workers : List.of(1, 2, 8)) {
            TestSets.build(data, temp.resolve("w" + workers), workers);
        }
        TestSets.build(data, temp.resolve("seed7"), 2, "seed=7");
        for (String file : FILES) {
            byte[] one = Files.readAllBytes(temp.resolve("w1").resolve(file));
            assertThat(Files.readAllBytes(temp.resolve("w2").resolve(file)))
                    .as(file)
                    .isEqualTo(one);
            assertThat(Files.readAllBytes(temp.resolve("w8").resolve(file)))
                    .as(file)
                    .isEqualTo(one);
        }
        assertThat(Files.readString(temp.resolve("seed7/training_set_v1.jsonl")))
                .isNotEqualTo(Files.readString(temp.resolve("w1/training_set_v1.jsonl")));
    }

    @Test
    void theOrderOfRecordsInAFileChangesNothing() throws Exception {
        TestSets.build(data, temp.resolve("before"), 2, "sources.general_chat.target=20");
        Path chat = data.resolve("general_chat/alpaca.jsonl");
        List<String> reversed = new ArrayList<>(Files.readAllLines(chat));
        java.util.Collections.reverse(reversed);
        Files.write(chat, reversed);
        TestSets.build(data, temp.resolve("after"), 2, "sources.general_chat.target=20");

        assertThat(Files.readString(temp.resolve("after/training_set_v1.jsonl")))
                .isEqualTo(Files.readString(temp.resolve("before/training_set_v1.jsonl")));
    }

    @Test
    void aQueryThatFailsIsDroppedWithTheDatabasesMessageAndTheRestOfItsDialogueWithIt() throws Exception {
        TestSets.build(data, temp.resolve("out"), 2);

        assertThat(lines(temp.resolve("out/training_set_v1_dropped.jsonl")).stream()
                        .filter(drop -> drop.path("source").asString("").equals("sparc"))
                        .map(JsonNode::toString))
                .containsExactly(
                        "{\"stage\":\"execute\",\"source\":\"sparc\",\"file\":\"sparc/dev.json\",\"record\":2,"
                                + "\"reason\":\"sql_error\",\"detail\":\"no such column: colour: SELECT colour FROM item\"}",
                        "{\"stage\":\"execute\",\"source\":\"sparc\",\"file\":\"sparc/dev.json\",\"record\":2,"
                                + "\"reason\":\"sql_error\",\"detail\":\"an earlier question of the dialogue failed: "
                                + "no such column: colour: SELECT colour FROM item\"}");
    }

    @Test
    void tornOperatorsAreMendedAndCounted() throws Exception {
        TestSets.build(data, temp.resolve("out"), 2);

        List<JsonNode> zoo = lines(temp.resolve("out/training_set_v1_lineage.jsonl")).stream()
                .filter(line -> line.path("db_path").asString("").equals("spider/database/Zoo/Zoo.sqlite")
                        && line.path("source").asString("").equals("spider"))
                .toList();
        assertThat(zoo).isNotEmpty();
        assertThat(zoo)
                .allSatisfy(line -> assertThat(line.path("edits").toString()).contains("torn_operator x"));
        assertThat(Files.readString(temp.resolve("out/training_set_v1.jsonl"))).doesNotContain("> =");
    }

    @Test
    void spiderQuestionsBecomeDialoguesOfTwoToFiveWithoutTwoEqualGolds() throws Exception {
        TestSets.build(data, temp.resolve("out"), 2);

        List<JsonNode> rows = lines(temp.resolve("out/training_set_v1.jsonl")).stream()
                .filter(row -> row.path("source").asString("").equals("spider"))
                .toList();
        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            List<String> queries = new ArrayList<>();
            row.path("messages").forEach(message -> {
                if (message.path("content").stringValue().contains("Action: execute_sql")
                        && message.path("role").stringValue().equals("assistant")) {
                    queries.add(message.path("content").stringValue().replaceAll("(?s).*```sql\n(.*)\n```", "$1"));
                }
            });
            assertThat(queries).hasSizeBetween(2, 5).doesNotHaveDuplicates();
        });
    }

    @Test
    void aGoldThatChangesTheDatabaseStandsAlone() throws Exception {
        Path train = data.resolve("spider/train_spider.json");
        Files.writeString(
                train,
                Files.readString(train)
                        .replace("SELECT name FROM item WHERE price > 3\"", "DELETE FROM item WHERE price > 3\""));
        TestSets.build(data, temp.resolve("out"), 2, "ratio.general=0");

        List<String> findings = new ArrayList<>();
        assay.check.SetCheck.run(
                temp.resolve("out/training_set_v1.jsonl"),
                new assay.check.SqlReplay(List.of(new assay.source.DataFolder(data, false))),
                finding -> findings.add(finding.toString()));
        assertThat(findings).isEmpty();
        assertThat(Files.readAllLines(temp.resolve("out/training_set_v1.jsonl")))
                .filteredOn(row -> row.contains("DELETE FROM"))
                .singleElement()
                .satisfies(
                        row -> assertThat(row.split("Action: execute_sql", -1)).hasSize(3)); // instruction and one step
    }

    @Test
    void aRecordThatBringsItsDatabaseAlongIsProvenFromItsMessageAlone() throws Exception {
        Path gretel = Files.createDirectories(data.resolve("gretel"));
        String context = "CREATE TABLE cup (id INT, size REAL); INSERT INTO cup VALUES (1, 0.2), (2, 0.5);";
        Files.write(
                gretel.resolve("synthetic_text_to_sql_train.jsonl"),
                List.of(
                        Json.line(Map.of(
                                "sql_prompt",
                                "How many cups?",
                                "sql_context",
                                context,
                                "sql",
                                "SELECT count(*) FROM cup")),
                        Json.line(Map.of(
                                "sql_prompt",
                                "Drop cup 1.",
                                "sql_context",
                                context,
                                "sql",
                                "DELETE FROM cup WHERE id = 1")),
                        Json.line(Map.of(
                                "sql_prompt",
                                "Which colour?",
                                "sql_context",
                                context,
                                "sql",
                                "SELECT colour FROM cup"))));
        TestSets.build(data, temp.resolve("out"), 2, "ratio.general=0");

        List<String> findings = new ArrayList<>();
        assay.check.SetCheck.run(
                temp.resolve("out/training_set_v1.jsonl"),
                new assay.check.SqlReplay(List.of(new assay.source.DataFolder(data, false))),
                finding -> findings.add(finding.toString()));
        assertThat(findings).isEmpty();
        assertThat(Files.readAllLines(temp.resolve("out/training_set_v1_lineage.jsonl")))
                .filteredOn(line -> line.contains("\"source\":\"synthetic_sql\""))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).contains("\"db_path\":null"));
        assertThat(Files.readAllLines(temp.resolve("out/training_set_v1_dropped.jsonl")))
                .contains("{\"stage\":\"execute\",\"source\":\"synthetic_sql\","
                        + "\"file\":\"gretel/synthetic_text_to_sql_train.jsonl\",\"record\":3,\"reason\":\"sql_error\","
                        + "\"detail\":\"no such column: colour: SELECT colour FROM cup\"}");
    }

    @Test
    void turnsWithoutSqlAreInTheDialogueWhenTheRecipeAsksForThem() throws Exception {
        Path cosql = Files.createDirectories(data.resolve("cosql"));
        Files.writeString(cosql.resolve("cosql_all_info_dialogs.json"), """
                {"0": {"db_id": "shop", "turns": [
                  {"isUser": true, "text": "Hi, what is the best item?", "label": ["AMBIGUOUS"]},
                  {"isUser": false, "text": "Do you mean the dearest?", "label": ["CLARIFY"]},
                  {"isUser": true, "text": "Yes", "label": ["AFFIRM"]},
                  {"isUser": false, "text": "SELECT", "rawSql": "SELECT name FROM item ORDER BY price DESC LIMIT 1"},
                  {"isUser": false, "text": "It is item 15.", "label": ["CONFIRM_SQL"]},
                  {"isUser": true, "text": "Thanks", "label": ["THANK_YOU"]},
                  {"isUser": false, "text": "You are welcome.", "label": ["WELCOME"]},
                  {"isUser": true, "text": "How many are there?", "label": ["INFORM_SQL"]},
                  {"isUser": false, "text": "There are 15.", "label": ["CONFIRM_SQL"]}]}}
                """);
        TestSets.build(data, temp.resolve("off"), 2, "ratio.general=0");
        assertThat(Files.readString(temp.resolve("off/training_set_v1_lineage.jsonl")))
                .doesNotContain("cosql");

        SetMetadata metadata =
                TestSets.build(data, temp.resolve("out"), 2, "ratio.general=0", "dialogue.plain_turns=true");

        List<String> findings = new ArrayList<>();
        assay.check.SetCheck.run(
                temp.resolve("out/training_set_v1.jsonl"),
                new assay.check.SqlReplay(List.of(new assay.source.DataFolder(data, false))),
                finding -> findings.add(finding.toString()));
        assertThat(findings).isEmpty();
        assertThat(Files.readAllLines(temp.resolve("out/training_set_v1.jsonl")))
                .filteredOn(row -> row.contains("\"source\":\"cosql\""))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .contains("\\nFinal Answer: Do you mean the dearest?\"", "\\nFinal Answer: item 15\"")
                        .contains("\\nFinal Answer: You are welcome.\"")
                        .doesNotContain("There are 15"));
        assertThat(Files.readAllLines(temp.resolve("out/training_set_v1_dropped.jsonl")))
                .contains(
                        "{\"stage\":\"execute\",\"source\":\"cosql\",\"file\":\"cosql/cosql_all_info_dialogs.json\","
                                + "\"record\":1,\"reason\":\"quality\",\"detail\":\"no SQL proves the answer: There are 15.\"}");
        assertThat(Json.line(metadata.toJson()))
                .contains("\"stage\":\"execute\",\"unit\":\"question\",\"in\":4,\"out\":3,\"merged\":0,\"split\":0,"
                        + "\"dropped\":{\"quality\":1}");
    }

    @Test
    void theFirstOfTwoEqualRowsWinsAndItsTwinIsNamed() throws Exception {
        addChat("{\"instruction\":\"SAY  the number 3.\",\"input\":\"\",\"output\":\"It is 3, as asked.\"}");
        TestSets.build(data, temp.resolve("out"), 2);

        assertThat(lines(temp.resolve("out/training_set_v1_dropped.jsonl")).stream()
                        .map(JsonNode::toString))
                .contains(
                        "{\"stage\":\"select\",\"source\":\"general_chat\",\"file\":\"general_chat/more.jsonl\",\"record\":1,"
                                + "\"reason\":\"duplicate\",\"detail\":\"the same record as general_chat/alpaca.jsonl:4\"}");
    }

    @Test
    void whenTheKeptDraftsRunOutTheSourceIsReadAgainAndTheBooksStillBalance() throws Exception {
        // all but the last rows break a quality rule, so the first pass keeps mostly rows that fall out later
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            lines.add(Json.line(java.util.Map.of(
                    "instruction", "Row " + i, "input", "", "output", i % 10 == 0 ? "A good answer to " + i : "no")));
        }
        Files.write(data.resolve("general_chat/alpaca.jsonl"), lines);
        SetMetadata metadata = TestSets.build(
                data,
                temp.resolve("out"),
                2,
                "sources.general_chat.target=20",
                "quality.min_answer_chars=5",
                "select.reserve=1");

        assertThat(metadata.sources().getLast().own()).isEqualTo(20);
    }

    @Test
    void contaminatedRowsAreRemovedAtTheSourceWithRuleAndSpan() throws Exception {
        addChat("{\"instruction\":\"Where am I?\",\"input\":\"\",\"output\":\"You are in the middle of a room. "
                + "Looking quickly around you, you see a shelf 1.\"}");
        SetMetadata metadata = TestSets.build(data, temp.resolve("out"), 2);

        JsonNode drop = lines(temp.resolve("out/training_set_v1_dropped.jsonl")).stream()
                .filter(line -> line.path("reason").asString("").equals("contaminated"))
                .findFirst()
                .orElseThrow();
        assertThat(drop.path("stage").stringValue()).isEqualTo("guard");
        assertThat(drop.path("detail").stringValue()).contains("fingerprint:middle_of_a_room at 0-");
        assertThat(Json.line(metadata.toJson())).contains("\"hits\":{\"source\":1,\"sample\":0,\"output\":0}");
    }

    @Test
    void brokenRecordsAreBookedWithTheirPlace() throws Exception {
        List<String> lines = new ArrayList<>(Files.readAllLines(data.resolve("general_chat/alpaca.jsonl")));
        for (int i = 60; i < 460; i++) {
            lines.add("{\"instruction\":\"Say the number " + i + ".\",\"input\":\"\",\"output\":\"It is " + i + ".\"}");
        }
        lines.add(2, "{\"instruction\": \"cut o");
        lines.add(3, "{\"instruction\": \"no text\", \"output\": 5}");
        Files.write(data.resolve("general_chat/alpaca.jsonl"), lines);
        TestSets.build(data, temp.resolve("out"), 2);

        assertThat(lines(temp.resolve("out/training_set_v1_dropped.jsonl")).stream()
                        .filter(drop -> drop.path("source").asString("").equals("general_chat"))
                        .map(drop ->
                                drop.path("record") + " " + drop.path("reason").stringValue() + " "
                                        + drop.path("detail").stringValue()))
                .containsExactlyInAnyOrder(
                        "3 malformed not JSON: Unexpected end-of-input: was expecting closing quote for a string value",
                        "4 wrong_type no known chat layout: the fields are instruction, output");
    }

    @Test
    void tooManyBrokenRecordsStopTheRunAndNothingIsWritten() throws Exception {
        addChat("{\"instruction\":\"a\",\"output\":\"b\"}", "not json", "neither");

        assertThatThrownBy(() -> TestSets.build(data, temp.resolve("out"), 2))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageStartingWith(
                        "general_chat: 2 of 63 records are unreadable, more than read.max_malformed_share"
                                + " 0.01; mend the files, or raise it with --set. The first ones:\n"
                                + "  general_chat/more.jsonl:2: not JSON: ");
        assertThat(visible(temp.resolve("out"))).isEmpty();
    }

    @Test
    void aPackedFileThatIsCutOffStopsTheRunAndNothingIsWritten() throws Exception {
        byte[] text = "{\"instruction\":\"a\",\"input\":\"\",\"output\":\"b\"}\n"
                .repeat(30)
                .getBytes(StandardCharsets.UTF_8);
        Path zst = data.resolve("general_chat/alpaca_more.jsonl.zst");
        byte[] rows = new String(text, StandardCharsets.UTF_8).repeat(100).getBytes(StandardCharsets.UTF_8);
        Files.write(zst, Zstd.compress(rows));
        Files.write(zst, Arrays.copyOf(Zstd.compress(rows), 12), StandardOpenOption.APPEND);
        assertThatThrownBy(() -> TestSets.build(data, temp.resolve("out"), 2))
                .isInstanceOf(UnusableInputException.class)
                .hasMessage("general_chat/alpaca_more.jsonl.zst: cut off or damaged after record 2978 (line 2979): "
                        + "Truncated source; fetch it again");
        Files.delete(zst);

        Path gz = data.resolve("general_chat/alpaca_more.jsonl.gz");
        byte[] packed = gzip(text);
        Files.write(gz, packed);
        Files.write(gz, Arrays.copyOf(packed, 20), StandardOpenOption.APPEND);
        assertThatThrownBy(() -> TestSets.build(data, temp.resolve("out"), 2))
                .isInstanceOf(UnusableInputException.class)
                .hasMessage("general_chat/alpaca_more.jsonl.gz: cut off or damaged after record 30 (line 31): "
                        + "Unexpected end of ZLIB input stream; fetch it again");
        assertThat(visible(temp.resolve("out"))).isEmpty();
    }

    @Test
    void aBrokenRecordOfAPackedFileIsBookedAndTheBooksBalance() throws Exception {
        StringBuilder lines = new StringBuilder();
        for (int i = 100; i < 300; i++) {
            lines.append("{\"instruction\":\"Say ").append(i).append(".\",\"input\":\"\",\"output\":\"It is ");
            lines.append(i).append(i == 150 ? "\n" : ".\"}\n");
        }
        Files.write(
                data.resolve("general_chat/alpaca_more.jsonl.zst"),
                Zstd.compress(lines.toString().getBytes(StandardCharsets.UTF_8)));
        TestSets.build(data, temp.resolve("out"), 2);

        assertThat(Files.readAllLines(temp.resolve("out/training_set_v1_dropped.jsonl")))
                .filteredOn(line -> line.contains("alpaca_more"))
                .containsExactly("{\"stage\":\"read\",\"source\":\"general_chat\","
                        + "\"file\":\"general_chat/alpaca_more.jsonl.zst\",\"record\":51,\"reason\":\"malformed\","
                        + "\"detail\":\"not JSON: Unexpected end-of-input: was expecting closing quote for a string"
                        + " value\"}");
    }

    private static byte[] gzip(byte[] text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text);
        }
        return bytes.toByteArray();
    }

    @Test
    void aFileThatIsNoDatabaseIsNamed() throws Exception {
        Files.writeString(
                data.resolve("spider/database/shop/shop.sqlite"), "this is text, not a database at all, really");
        TestSets.build(data, temp.resolve("out"), 2);

        assertThat(lines(temp.resolve("out/training_set_v1_dropped.jsonl")).stream()
                        .filter(drop -> drop.path("reason").asString("").equals("db_missing"))
                        .map(drop -> drop.path("detail").stringValue())
                        .distinct())
                .containsExactly("spider/database/shop/shop.sqlite: not a usable database: file is not a database");
    }

    @Test
    void aShortSourceThatIsRequiredFailsTheRun() {
        assertThatThrownBy(() -> TestSets.build(data, temp.resolve("out"), 2, "sources.cosql.required=true"))
                .isInstanceOf(RunFailedException.class)
                .hasMessage("source cosql is required and short: 0 of 300 rows (see cosql in assay sources, or lower"
                        + " sources.cosql.target)");
    }

    @Test
    void anEmptyDataFolderGivesNoSetButAReason() throws Exception {
        Path empty = Files.createDirectories(temp.resolve("empty"));

        assertThatThrownBy(() -> TestSets.build(empty, temp.resolve("out"), 2))
                .isInstanceOf(RunFailedException.class)
                .hasMessageStartingWith(
                        "no rows to write: sparc has 0, cosql has 0, spider has 0, synthetic_sql has 0, webshop has 0, "
                                + "scienceworld has 0, general_chat has 0, and")
                .hasMessageEndingWith(
                        "(is --data right? It is the folder above spider, sparc, general_chat; see assay sources)");
        assertThat(visible(temp.resolve("out"))).isEmpty();
    }

    @Test
    void fillingAndShrinkingAreBooked() throws Exception {
        SetMetadata metadata = TestSets.build(data, temp.resolve("out"), 2, "sources.spider.target=2");

        SetMetadata.SourceLine spider = metadata.sources().stream()
                .filter(line -> line.name() == assay.sample.SourceName.SPIDER)
                .findFirst()
                .orElseThrow();
        assertThat(spider.own()).isEqualTo(2);
        assertThat(spider.filled()).isPositive();
        assertThat(spider.written()).isEqualTo(spider.own() + spider.filled());
    }

    @Test
    void aReviewListOfTheRunBeforeIsRemoved() throws Exception {
        addChat("{\"instruction\":\"Please take mug 1 from desk 2.\",\"input\":\"\",\"output\":\"I have no hands.\"}");
        TestSets.build(data, temp.resolve("out"), 2);
        assertThat(temp.resolve("out/training_set_v1_review.jsonl"))
                .hasContent(
                        "{\"stage\":\"guard\",\"source\":\"general_chat\",\"file\":\"general_chat/more.jsonl\","
                                + "\"record\":1,\"detail\":\"fingerprint:take_from at 7-29 (…please take mug 1 from desk 2.…)\"}");

        Files.delete(data.resolve("general_chat/more.jsonl"));
        TestSets.build(data, temp.resolve("out"), 2);

        assertThat(visible(temp.resolve("out"))).isEqualTo(FILES);
    }
}
