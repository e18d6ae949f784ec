package assay.contamination;

import static org.assertj.core.api.Assertions.assertThat;

import assay.json.Json;
import assay.recipe.Recipe.KeywordForm;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The last layer on text of our own making; never skipped.
class OutputScanTest {
    private static final String GAMEPLAY = "gameplay text of ALFWorld";

    @ParameterizedTest
    @ValueSource(strings = {"alfworld", "alf_world", "textworld", "text_world"})
    void everyKeywordIsFound(String keyword) {
        assertThat(scan(KeywordForm.SUBSTRING, "x" + keyword.toUpperCase(java.util.Locale.ROOT) + "x"))
                .containsExactly("keyword:" + keyword);
        assertThat(scan(KeywordForm.WORD, keyword)).containsExactly("keyword:" + keyword);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"btw- it works", "zh-TW-u", "tw_users", "growth_tw_pct", "cm_sw_r_tw_dp_", "class=\"tw-flex\""})
    void innocentTextPassesInWordFormAndNotInTheFormOfTheSeed(String text) {
        assertThat(scan(KeywordForm.WORD, text)).isEmpty();
        assertThat(scan(KeywordForm.SUBSTRING, text)).containsExactly("keyword:tw");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tw-pddl", "x\ntw-pddl", "x\ttw_env", "(tw-agent)", "\"TW_GAME\"", "a\\tw-pddl"})
    void theRealNamesAreFoundInWordFormAtTheBeginningOfALineToo(String text) {
        assertThat(scan(KeywordForm.WORD, text)).containsExactly("keyword:tw");
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
    void gameplayIsFound(String text) {
        assertThat(scan(KeywordForm.SUBSTRING, text)).containsExactly(GAMEPLAY);
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
    void innocentTextAndOneShapeAlonePass(String text) {
        assertThat(scan(KeywordForm.SUBSTRING, text)).isEmpty();
    }

    @Test
    void escapedTextOfAnotherWriterIsRead() {
        OutputScan scan = new OutputScan(KeywordForm.WORD);
        assertThat(scan.broken("{\"a\":\"\\u0061lf\\u0077orld\"}")).containsExactly("keyword:alfworld");
        assertThat(scan.broken("{\"a\":\"\\u\"}")).isEmpty();
        assertThat(scan.broken("{\"a\":\"\\u12")).isEmpty();
        assertThat(scan.broken("\\")).isEmpty();
        assertThat(scan.broken("")).isEmpty();
    }

    @Test
    void aLongLineIsReadToItsEnd() {
        assertThat(new OutputScan(KeywordForm.WORD).broken("x".repeat(1 << 20) + " alfworld"))
                .containsExactly("keyword:alfworld");
        assertThat(new OutputScan(KeywordForm.WORD).broken("x ".repeat(1 << 20) + "looking quickly around you"))
                .containsExactly(GAMEPLAY);
    }

    /// The rules that a row with `text` in it breaks.
    private static List<String> scan(KeywordForm form, String text) {
        return new OutputScan(form)
                .broken(Json.line(Map.of("messages", List.of(Map.of("role", "user", "content", text)))));
    }
}
