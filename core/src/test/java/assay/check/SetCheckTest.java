package assay.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import assay.build.TestSets;
import assay.pipeline.UnusableInputException;
import assay.source.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A good set has no findings; each way of spoiling it is found under its rule.
class SetCheckTest {
    @TempDir
    Path temp;

    private Path data;
    private Path set;
    private Path lineage;

    @BeforeEach
    void build() throws Exception {
        data = TestSets.folder(temp.resolve("data"));
        TestSets.build(data, temp.resolve("out"), 2);
        set = temp.resolve("out/training_set_v1.jsonl");
        lineage = temp.resolve("out/training_set_v1_lineage.jsonl");
    }

    private List<String> findings() {
        List<String> findings = new ArrayList<>();
        SetCheck.run(
                set,
                new SqlReplay(List.of(new DataFolder(data, false))),
                finding -> findings.add(finding.line() + ": " + finding.rule() + ": " + finding.what()));
        return findings;
    }

    /// Changes the first line for which `change` changes something, and answers its number.
    private static int spoil(Path file, UnaryOperator<String> change) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        for (int i = 0; i < lines.size(); i++) {
            String changed = change.apply(lines.get(i));
            if (!changed.equals(lines.get(i))) {
                lines.set(i, changed);
                Files.write(file, lines);
                return i + 1;
            }
        }
        throw new IllegalStateException("nothing to spoil in " + file);
    }

    private void assertFound(int line, String rule) {
        assertThat(findings()).anyMatch(finding -> finding.startsWith(line + ": " + rule + ": "));
    }

    @Test
    void aGoodSetHasNoFindings() {
        assertThat(findings()).isEmpty();
    }

    @Test
    void aQueryThatFailsIsFound() throws IOException {
        int line = spoil(set, row -> row.replace("SELECT name FROM item", "SELECT nome FROM item"));

        assertThat(findings())
                .contains(line + ": sql_fails: does not compile on the schema that is shown: no such column: nome");
    }

    @Test
    void aStatementThatIsNoQueryIsRefusedAndNotRun() throws IOException {
        int line = spoil(set, row -> row.replaceFirst("```sql\\\\nSELECT", "```sql\\\\nPRAGMA user_version; SELECT"));

        assertThat(findings())
                .anyMatch(finding -> finding.matches(line + ": sql_fails: message \\d+: more than one statement"));
    }

    @Test
    void anObservationThatIsNotWhatTheQueryReturnsIsFound() throws IOException {
        int line = spoil(set, row -> row.replaceFirst("item 15", "item 16"));

        assertFound(line, "observation");
    }

    @Test
    void aBrokenLineIsFound() throws IOException {
        assertFound(spoil(set, row -> row.substring(0, row.length() - 1)), "json");
    }

    @Test
    void bytesThatAreNotUtf8AreFound() throws IOException {
        byte[] bytes = Files.readAllBytes(set);
        bytes[30] = (byte) 0xFF;
        Files.write(set, bytes);

        assertFound(1, "utf8");
    }

    @Test
    void anotherKeyOrAnotherOrderIsFound() throws IOException {
        assertFound(spoil(set, row -> row.replace("{\"messages\":", "{\"extra\":1,\"messages\":")), "keys");
    }

    @Test
    void anUnknownRoleIsFound() throws IOException {
        assertFound(spoil(set, row -> row.replace("\"role\":\"assistant\"", "\"role\":\"model\"")), "roles");
    }

    @Test
    void twoTurnsOfOneRoleAreFound() throws IOException {
        assertFound(spoil(set, row -> row.replaceFirst("\"role\":\"user\"", "\"role\":\"assistant\"")), "alternation");
    }

    @Test
    void aLastTurnOfTheUserIsFound() throws IOException {
        int line = spoil(
                set,
                row -> row.replaceFirst(
                        "\\{\"role\":\"assistant\",\"content\":\"[^\"]*\"\\}\\],\"task_type\":\"general\"",
                        "{\"role\":\"user\",\"content\":\"x\"}],\"task_type\":\"general\""));

        assertFound(line, "last_turn");
    }

    @Test
    void anEmptyMessageIsFound() throws IOException {
        assertFound(spoil(set, row -> row.replaceFirst("Say the number \\d+\\.", " ")), "empty");
    }

    @Test
    void aWrongSourceAndAWrongTaskTypeAreFound() throws IOException {
        assertFound(spoil(set, row -> row.replace("\"source\":\"spider\"", "\"source\":\"spyder\"")), "source");
        assertFound(spoil(set, row -> row.replace("\"task_type\":\"general\"", "\"task_type\":\"env\"")), "task_type");
    }

    @Test
    void benchmarkTextIsFound() throws IOException {
        assertFound(spoil(set, row -> row.replace("as asked.", "as asked in alfworld.")), "contamination");
    }

    @Test
    void aDuplicateIsFound() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(set));
        lines.add(lines.getFirst());
        Files.write(set, lines);

        assertThat(findings())
                .contains(lines.size() + ": duplicate: the same text as line 1")
                .anyMatch(finding -> finding.startsWith("0: ratio: "))
                .anyMatch(finding -> finding.startsWith("0: metadata: rows is "))
                .anyMatch(finding -> finding.startsWith("0: metadata: output.sha256 is not that of the file"));
    }

    @Test
    void aNearDuplicateIsFoundAfterTheLinesAndBeforeTheWholeFile() throws IOException {
        String answer = "the ferry leaves the old harbour at nine and is back before the bells ring ".repeat(3);
        List<String> lines = new ArrayList<>(Files.readAllLines(set));
        int before = lines.size();
        for (String question : List.of("When?", "At what time, please?", "Where?")) {
            lines.add("{\"messages\":[{\"role\":\"user\",\"content\":\"" + question
                    + "\"},{\"role\":\"assistant\",\"content\":\"" + answer + question
                    + "\"}],\"task_type\":\"general\",\"source\":\"general_chat\"}");
        }
        lines.add(lines.getLast());
        Files.write(set, lines);

        // 15 different 5-grams that repeat, one more that ends in "when", four in "at what time please"
        List<String> found = findings();
        assertThat(found)
                .contains((before + 3) + ": near_duplicate: the answers share 0.882 of their 5-grams (Jaccard, at"
                        + " least 0.8) with line " + (before + 1))
                .contains((before + 4) + ": duplicate: the same text as line " + (before + 3))
                .noneMatch(finding -> finding.startsWith((before + 1) + ": near_duplicate")
                        || finding.startsWith((before + 2) + ": near_duplicate")
                        || finding.startsWith((before + 4) + ": near_duplicate"));
        assertThat(found.indexOf((before + 4) + ": duplicate: the same text as line " + (before + 3)))
                .isLessThan(found.size() - 2);
        assertThat(found.getLast()).startsWith("0: ");
    }

    @Test
    void theRecipeOfTheSetSaysWhatANearDuplicateIs() throws Exception {
        List<String> lines = new ArrayList<>(Files.readAllLines(data.resolve("general_chat/alpaca.jsonl")));
        for (int i = 0; i < 5; i++) {
            lines.add("{\"instruction\":\"Variant " + i
                    + "?\",\"input\":\"\",\"output\":\"This is the answer to all of them, number"
                    + " one to five, of which there are " + i + ".\"}");
        }
        Files.write(data.resolve("general_chat/alpaca.jsonl"), lines);
        TestSets.build(data, temp.resolve("out"), 2, "dedup.near.threshold=0", "ratio.agent=0");
        assertThat(findings()).isEmpty();

        spoil(
                temp.resolve("out/training_set_v1_metadata.json"),
                line -> line.replaceFirst("\"threshold\" : 0\\b", "\"threshold\" : 0.8"));
        assertThat(findings().stream().filter(finding -> finding.contains(": near_duplicate: ")))
                .hasSize(4)
                .allMatch(finding -> finding.contains("the answers share 0.857 of their 5-grams"));
    }

    @Test
    void aLineageAboutAnotherRowIsFound() throws IOException {
        int line = spoil(lineage, row -> row.replaceFirst("\"id\":\"....", "\"id\":\"zzzz"));

        assertFound(line, "lineage");
    }

    @Test
    void aBrokenLineOfTheLineageIsFoundAtItsRow() throws IOException {
        spoil(lineage, row -> row.substring(0, row.length() - 1));

        assertThat(findings())
                .containsExactly("1: lineage: line 1 of the lineage: not JSON: Unexpected end-of-input: expected close"
                        + " marker for Object");
    }

    @Test
    void aLineThatIsTooLongIsFoundAndNotRead() throws IOException {
        long rows = Files.readAllLines(set).size();
        TestSets.longLine(set);
        TestSets.longLine(lineage);

        assertThat(findings())
                .contains((rows + 1) + ": json: the line is longer than 67108864 bytes")
                .noneMatch(finding -> finding.contains(": lineage: "));
    }

    @Test
    void aLineageLineThatIsTooLongIsFoundAtItsRow() throws IOException {
        Files.delete(lineage);
        TestSets.longLine(lineage);

        assertThat(findings()).contains("1: lineage: line 1 of the lineage: the line is longer than 67108864 bytes");
    }

    @Test
    void aBrokenOrLongLineOfTheDroppedFileIsFound() throws IOException {
        Path dropped = temp.resolve("out/training_set_v1_dropped.jsonl");
        long lines = Files.readAllLines(dropped).size();
        TestSets.longLine(dropped);
        assertThat(findings())
                .containsExactly("0: metadata: training_set_v1_dropped.jsonl:" + (lines + 1)
                        + ": the line is longer than 67108864 bytes");

        Files.writeString(dropped, "no\n");
        assertThat(findings())
                .containsExactly("0: metadata: training_set_v1_dropped.jsonl:1: not JSON: Unrecognized token 'no': was"
                        + " expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')");
    }

    @Test
    void metadataThatAreNoJsonOrTooLargeAreFound() throws IOException {
        Path metadata = temp.resolve("out/training_set_v1_metadata.json");
        Files.writeString(metadata, "{");
        assertThat(findings())
                .contains("0: metadata: training_set_v1_metadata.json is not JSON: Unexpected end-of-input: expected"
                        + " close marker for Object");

        TestSets.longLine(metadata);
        assertThat(findings()).contains("0: metadata: training_set_v1_metadata.json is larger than 67108864 bytes");
    }

    @Test
    void aPathThatLeavesTheDataFolderIsFoundAndNotOpened() throws IOException {
        int line = spoil(
                lineage,
                row -> row.replace("spider/database/shop/shop.sqlite", "../data/spider/database/shop/shop.sqlite"));

        assertThat(findings())
                .contains(
                        line
                                + ": db_path: must be relative, with / and without .., got ../data/spider/database/shop/shop.sqlite");
    }

    @Test
    void booksThatDoNotBalanceAreFound() throws IOException {
        Path metadata = temp.resolve("out/training_set_v1_metadata.json");
        spoil(metadata, line -> line.replaceFirst("\"in\" : 24", "\"in\" : 25"));

        assertThat(findings())
                .anyMatch(finding -> finding.startsWith("0: metadata: the books of spider read do not balance: "));
    }

    @Test
    void aDroppedItemThatIsNotListedIsFound() throws IOException {
        Path dropped = temp.resolve("out/training_set_v1_dropped.jsonl");
        List<String> lines = new ArrayList<>(Files.readAllLines(dropped));
        lines.removeLast();
        Files.write(dropped, lines);

        assertThat(findings())
                .anyMatch(finding -> finding.matches("0: metadata: \\d+ booked as dropped \\(.*\\), \\d+ listed"));
    }

    @Test
    void aTrajectoryThatDoesNotReplayIsFound() throws Exception {
        Path starter = Path.of(System.getProperty("assay.home"), "starter");
        assay.build.SetBuild.sft(
                        TestSets.recipe(
                                "sources.synthetic_react.target=6",
                                "sources.synthetic_sql.target=0",
                                "sources.general_chat.target=12"),
                        List.of(new DataFolder(starter, true)),
                        assay.contamination.BenchmarkIndex.NONE,
                        2,
                        java.time.Instant.EPOCH,
                        assay.build.Progress.SILENT)
                .run(temp.resolve("out"));
        assertThat(findings()).isEmpty();

        int line = spoil(
                set,
                row -> row.contains("synthetic_react")
                        ? row.replaceFirst("Observation: ", "Observation: Well, ")
                        : row);

        assertThat(findings())
                .anyMatch(
                        finding -> finding.matches(line + ": replay: a replay of [a-z_]+/-?\\d+ gives other messages"));
    }

    @Test
    void anEmptyLineIsFound() throws IOException {
        Files.writeString(set, "\n");

        assertThat(findings()).contains("1: json: not JSON: the line is empty");
    }

    @Test
    void aFolderIsNoFileOfRows() {
        assertThatThrownBy(() -> SetCheck.run(temp, new SqlReplay(List.of()), finding -> {}))
                .isInstanceOf(UnusableInputException.class)
                .hasMessage(temp + ": must be a file of rows, but it is a folder (is the path right?)");
    }

    @Test
    void aFileThatIsNotThereIsUnusable() {
        assertThatThrownBy(() -> SetCheck.run(temp.resolve("no.jsonl"), new SqlReplay(List.of()), finding -> {}))
                .isInstanceOf(UnusableInputException.class)
                .hasMessage(
                        temp.resolve("no.jsonl") + ": must be a file of rows, but there is none (is the path right?)");
    }

    @Test
    void generatedRowsThatTheLineageDoesNotKnowAreFound() throws IOException {
        Path metadata = temp.resolve("out/training_set_v1_metadata.json");
        spoil(metadata, line -> line.replace("\"generated\" : 0", "\"generated\" : 3"));
        spoil(
                metadata,
                line -> line.replace("\"templates\" : [ ]", "\"templates\" : [ { \"name\" : \"x\", \"uses\" : 2 } ]"));

        assertThat(findings())
                .containsExactly(
                        "0: metadata: sources.sparc.generated is 3, counted 0",
                        "0: metadata: the uses of sources.sparc.templates sum to 2, counted 0 in the lineage");
    }
}
