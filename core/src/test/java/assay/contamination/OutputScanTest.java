package assay.contamination;

import static org.assertj.core.api.Assertions.assertThat;

import assay.contamination.OutputScan.Finding;
import assay.json.Json;
import assay.recipe.SftRecipe.KeywordForm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The last layer on text of our own making; never skipped.
class OutputScanTest {
    private static final String GAMEPLAY = "gameplay text of ALFWorld";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"alfworld", "alf_world", "textworld", "text_world"})
    void everyKeywordIsFound(String keyword) throws IOException {
        assertThat(scan(KeywordForm.SUBSTRING, "fine", "x" + keyword.toUpperCase(java.util.Locale.ROOT) + "x", "fine"))
                .containsExactly(new Finding(2, "keyword:" + keyword));
        assertThat(scan(KeywordForm.WORD, keyword)).containsExactly(new Finding(1, "keyword:" + keyword));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"btw- it works", "zh-TW-u", "tw_users", "growth_tw_pct", "cm_sw_r_tw_dp_", "class=\"tw-flex\""})
    void innocentTextPassesInWordFormAndNotInTheFormOfTheSeed(String text) throws IOException {
        assertThat(scan(KeywordForm.WORD, text)).isEmpty();
        assertThat(scan(KeywordForm.SUBSTRING, text)).containsExactly(new Finding(1, "keyword:tw"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tw-pddl", "x\ntw-pddl", "x\ttw_env", "(tw-agent)", "\"TW_GAME\"", "a\\tw-pddl"})
    void theRealNamesAreFoundInWordFormAtTheBeginningOfALineToo(String text) throws IOException {
        assertThat(scan(KeywordForm.WORD, text)).containsExactly(new Finding(1, "keyword:tw"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You are in the middle of a room.",
                "x\nLooking quickly around you",
                "Interact with a household to solve a task",
                "You are\n\nin the middle\tof a room",
                "On the shelf 3, you see a pen 1.\nThe drawer 2 is closed.",
                "take pen 1 from shelf 3\nput pen 1 in/on desk 2",
                "Your task is to: put a pen on the desk.\nheat pan 1 with stove 2"
            })
    void gameplayIsFound(String text) throws IOException {
        assertThat(scan(KeywordForm.SUBSTRING, text)).containsExactly(new Finding(1, GAMEPLAY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Your task is to boil water.",
                "take pen 1 from shelf 3",
                "On the shelf 3, you see a pen 1. In drawer 2, you see nothing.",
                "You are in the middle of a project.",
                ""
            })
    void innocentTextAndOneShapeAlonePass(String text) throws IOException {
        assertThat(scan(KeywordForm.SUBSTRING, text)).isEmpty();
    }

    @Test
    void escapedTextOfAnotherWriterIsRead() throws IOException {
        Path file =
                Files.writeString(folder.resolve("a.jsonl"), "{\"a\":\"\\u0061lf\\u0077orld\"}\n{\"a\":\"\\u\"}\n\\");
        assertThat(new OutputScan(KeywordForm.WORD).scan(file)).containsExactly(new Finding(1, "keyword:alfworld"));
    }

    @Test
    void linesAreCountedFromOneAndTheLastNeedsNoLineEnd() throws IOException {
        Path file = Files.writeString(folder.resolve("a.jsonl"), "\n\nalfworld\nfine\r\nalfworld");
        assertThat(new OutputScan(KeywordForm.WORD).scan(file))
                .containsExactly(new Finding(3, "keyword:alfworld"), new Finding(5, "keyword:alfworld"));
    }

    @Test
    void anEmptyFileHasNoFindings() throws IOException {
        assertThat(new OutputScan(KeywordForm.WORD).scan(Files.createFile(folder.resolve("a.jsonl"))))
                .isEmpty();
    }

    @Test
    void aLongLineIsReadToItsEnd() throws IOException {
        assertThat(scan(KeywordForm.WORD, "x".repeat(1 << 20) + " alfworld"))
                .containsExactly(new Finding(1, "keyword:alfworld"));
    }

    private List<Finding> scan(KeywordForm form, String... texts) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (String text : texts) {
            lines.append(Json.line(Map.of("messages", List.of(Map.of("role", "user", "content", text)))))
                    .append('\n');
        }
        return new OutputScan(form).scan(Files.writeString(folder.resolve("scan.jsonl"), lines));
    }
}
