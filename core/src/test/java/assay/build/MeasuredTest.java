package assay.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import assay.build.Measured.Band;
import assay.check.SetCheck;
import assay.check.SqlReplay;
import assay.json.Json;
import assay.pipeline.UnusableInputException;
import assay.reward.CompletionScores;
import assay.reward.LocalJudging;
import assay.reward.Reward;
import assay.source.DataFolder;
import assay.sql.DatabaseShelf;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

final class MeasuredTest {
    @TempDir
    Path temp;

    private Path data;
    private Path completions;

    @BeforeEach
    void build() throws Exception {
        data = TestSets.folder(temp.resolve("data"));
        completions = temp.resolve("completions.jsonl");
        TestSets.prompts(data, List.of(), temp.resolve("all"), 2);
    }

    private List<JsonNode> lines(String file) throws IOException {
        List<JsonNode> nodes = new ArrayList<>();
        for (String line : Files.readAllLines(temp.resolve(file))) {
            nodes.add(Json.parse(line.getBytes(StandardCharsets.UTF_8)));
        }
        return nodes;
    }

    private SetMetadata select(String out, int workers, Band band) throws InterruptedException {
        try (LocalJudging judging =
                new LocalJudging(new DatabaseShelf(List.of(data), 1 << 20), Reward.DEFAULT, 5_000, 1 << 20)) {
            Measured measured = Measured.of(completions, band, new CompletionScores(judging, Reward.DEFAULT));
            return TestSets.prompts(data, List.of(), Optional.of(measured), temp.resolve(out), workers);
        }
    }

    private static String scored(String id, Double... scores) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", id);
        line.put(
                "completions",
                Arrays.stream(scores)
                        .map(score -> Collections.singletonMap("score", score))
                        .toList());
        return Json.line(line);
    }

    @Test
    void promptsInTheBandStayWithTheirRateAndAllOthersAreBooked() throws Exception {
        List<String> ids = lines("all/rl_prompts_v1_lineage.jsonl").stream()
                .map(line -> line.path("id").stringValue())
                .toList();
        Files.write(
                completions,
                List.of(
                        scored(ids.get(0), 1.0, 0.5, -0.5, null),
                        scored(ids.get(1), 1.0, 1.0),
                        scored(ids.get(2), null, null)));

        SetMetadata metadata = select("some", 2, new Band(0.1, 0.9));

        List<JsonNode> kept = lines("some/rl_prompts_v1_lineage.jsonl");
        assertThat(kept).hasSize(1);
        assertThat(kept.getFirst().path("id").stringValue()).isEqualTo(ids.get(0));
        JsonNode rate = kept.getFirst().path("pass_rate");
        assertThat(rate.path("completions").asInt()).isEqualTo(3);
        assertThat(rate.path("passed").asInt()).isEqualTo(1);
        assertThat(rate.path("unscorable").asInt()).isEqualTo(1);
        List<String> drops = lines("some/rl_prompts_v1_dropped.jsonl").stream()
                .filter(drop -> drop.path("stage").stringValue().equals("measure"))
                .map(drop -> drop.path("reason").stringValue() + ": "
                        + drop.path("detail").stringValue())
                .toList();
        assertThat(drops)
                .contains(
                        "out_of_band: 2 of 2 completions pass, outside of 0.1 to 0.9",
                        "unscorable: none of its 2 completions can be scored")
                .anyMatch(drop -> drop.matches("no_completions: the prompt [0-9a-f]{16} is not in completions.jsonl"));
        assertThat(Json.line(metadata.toJson()))
                .contains("\"completions\":{\"file\":\"completions.jsonl\",\"sha256\":\"")
                .contains("\"low\":0.1,\"high\":0.9,\"pass\":0.9}");
        List<String> findings = new ArrayList<>();
        SetCheck.run(
                temp.resolve("some/rl_prompts_v1.jsonl"),
                new SqlReplay(List.of(new DataFolder(data, false))),
                finding -> findings.add(finding.rule() + ": " + finding.what()));
        assertThat(findings).isEmpty();
    }

    @Test
    void completionsWithoutScoresAreJudgedAndTheSetIsTheSameForAnyNumberOfWorkers() throws Exception {
        List<String> lines = new ArrayList<>();
        for (JsonNode row : lines("all/rl_prompts_v1.jsonl")) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("prompt", row.path("prompt"));
            line.put(
                    "completions",
                    List.of(
                            Map.of("text", "```sql\n" + row.path("gold_sql").stringValue() + "\n```"),
                            Map.of("text", "I do not know.")));
            lines.add(Json.line(line));
        }
        Files.write(completions, lines);

        select("one", 1, new Band(0.5, 0.5));
        select("eight", 8, new Band(0.5, 0.5));

        assertThat(lines("one/rl_prompts_v1.jsonl")).hasSameSizeAs(lines);
        for (String file :
                List.of("rl_prompts_v1.jsonl", "rl_prompts_v1_lineage.jsonl", "rl_prompts_v1_metadata.json")) {
            assertThat(temp.resolve("eight").resolve(file))
                    .hasSameBinaryContentAs(temp.resolve("one").resolve(file));
        }
    }

    @Test
    void aFileThatIsNoCompletionsIsRefusedWithItsLine() throws Exception {
        Files.writeString(completions, "{\"id\":\"a\",\"completions\":[{\"score\":1}]}\n{\"id\":\"b\"}\n");
        assertRefused(":2: must have \"id\" or \"prompt\", and \"completions\", a list with something in it");
        Files.writeString(
                completions,
                "{\"id\":\"a\",\"completions\":[{\"score\":1}]}\n{\"id\":\"a\",\"completions\":[{\"score\":1}]}\n");
        assertRefused(":2: the prompt a was there before");
        Files.writeString(completions, "{\"id\":\n");
        assertThatThrownBy(() -> select("none", 1, new Band(0, 1)))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageStartingWith("--completions " + completions + ":1: not JSON: ");
        Files.writeString(completions, "");
        assertThatThrownBy(() -> select("none", 1, new Band(0, 1)))
                .hasMessage("--completions " + completions + ": has no lines (is the path right?)");
        Files.delete(completions);
        assertThatThrownBy(() -> select("none", 1, new Band(0, 1)))
                .hasMessage(
                        "--completions " + completions + ": cannot be read: " + completions + " (is the path right?)");
    }

    private void assertRefused(String rest) {
        assertThatThrownBy(() -> select("none", 1, new Band(0, 1)))
                .isInstanceOf(UnusableInputException.class)
                .hasMessage("--completions " + completions + rest);
    }
}
