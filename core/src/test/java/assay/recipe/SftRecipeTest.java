package assay.recipe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import assay.pipeline.UnusableInputException;
import assay.recipe.Recipe.Budget;
import assay.recipe.Recipe.KeywordForm;
import assay.sample.SourceName;
import assay.sample.TaskType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SftRecipeTest {
    private static final Path BUNDLED = Path.of(System.getProperty("assay.home", ".."), "recipes", "sft_v1.yaml");

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void aFileToWrite() {
        file = folder.resolve("r.yaml");
    }

    @Test
    void theBundledRecipeHasTheNumbersOfTheDesign() {
        SftRecipe recipe = SftRecipe.read(BUNDLED, List.of());
        assertThat(recipe.name()).isEqualTo("training_set");
        assertThat(recipe.version()).isEqualTo("v1");
        assertThat(recipe.seed()).isEqualTo(42);
        assertThat(recipe.sources())
                .isEqualTo(Map.of(
                        SourceName.SPARC, budget(300),
                        SourceName.COSQL, budget(300),
                        SourceName.SPIDER, budget(200),
                        SourceName.SYNTHETIC_SQL, budget(200),
                        SourceName.WEBSHOP, budget(350),
                        SourceName.SCIENCEWORLD, budget(350),
                        SourceName.SYNTHETIC_REACT, budget(300),
                        SourceName.GENERAL_CHAT, budget(4000)));
        assertThat(recipe.target(TaskType.DB)).isEqualTo(1000);
        assertThat(recipe.target(TaskType.ENV)).isEqualTo(1000);
        assertThat(recipe.target(TaskType.GENERAL)).isEqualTo(4000);
        assertThat(recipe.ratio()).isEqualTo(new Recipe.Ratio(1, 2));
        assertThat(recipe.keywords()).isEqualTo(KeywordForm.SUBSTRING);
        assertThat(recipe.languages()).containsExactly("en");
        assertThat(recipe.read()).isEqualTo(new Recipe.Read(8_388_608, 0.01));
        assertThat(recipe.sql()).isEqualTo(new Recipe.Sql(10_000, 20, 200, 12_000, 268_435_456, true));
        assertThat(recipe.dialogue()).isEqualTo(new SftRecipe.Dialogue(2, 5));
        assertThat(recipe.quality()).isEqualTo(new Recipe.Quality(2, 400, 1, 24_000, 60_000));
        assertThat(recipe.sourceNames()).containsExactly(SourceName.values());
    }

    @Test
    void aSourceThatTheRecipeDoesNotNameHasNoBudget() throws IOException {
        write(bundled().replaceFirst("(?m)^  spider: .*\n", ""));
        SftRecipe recipe = SftRecipe.read(file, List.of());
        assertThat(recipe.budget(SourceName.SPIDER)).isEqualTo(budget(0));
        assertThat(recipe.sourceNames()).doesNotContain(SourceName.SPIDER).hasSize(7);
    }

    @Test
    void anUnknownKeyIsRefusedWithTheOneThatWasMeant() throws IOException {
        refused(
                bundled().replace("seed: 42", "seedd: 42"),
                ":LINE: \"seed\" is missing; it must be a whole number (the recipe that comes with Assay has every key)",
                "name: training_set");
        refused(bundled() + "\nseedd: 1\n", last() + ": unknown key \"seedd\" (did you mean \"seed\"?)");
        refused(
                bundled().replace("{reserve: 1.5}", "{reserve: 1.5,\n  resreve: 2}"),
                ":LINE: unknown key \"select.resreve\" (did you mean \"reserve\"?)",
                "resreve");
        refused(
                bundled().replace("  spider: {target: 200}", "  spyder: {target: 200}"),
                ":LINE: unknown key \"sources.spyder\" (did you mean \"spider\"?)",
                "spyder");
        refused(
                bundled().replace("  spider: {target: 200}", "  spider: {target: 200, traget: 3}"),
                ":LINE: unknown key \"sources.spider.traget\" (did you mean \"target\"?)",
                "traget");
        refused(
                bundled().replace("{keywords: substring}", "{keywords: substring, zzzzzzzzzzzz: 1}"),
                ":LINE: unknown key \"guard.zzzzzzzzzzzz\" (known here: keywords)",
                "zzzzzzzzzzzz");
    }

    @Test
    void aValueOfAnotherTypeIsRefused() throws IOException {
        refused(
                bundled().replace("seed: 42", "seed: many"),
                ":LINE: \"seed\" must be a whole number from -9223372036854775808 to 9223372036854775807, got \"many\"",
                "seed: many");
        refused(
                bundled().replace("seed: 42", "seed: 4.5"),
                ":LINE: \"seed\" must be a whole number from -9223372036854775808 to 9223372036854775807, got \"4.5\"",
                "seed: 4.5");
        refused(
                bundled().replace("seed: 42", "seed:"),
                ":LINE: \"seed\" must be a whole number from -9223372036854775808 to 9223372036854775807, got \"\"",
                "seed:");
        refused(
                bundled().replace("seed: 42", "seed: [42]"),
                ":LINE: \"seed\" must be a whole number from -9223372036854775808 to 9223372036854775807, got a list of 1",
                "seed: [");
        refused(
                bundled().replace("spider: {target: 200}", "spider: 200"),
                ":LINE: \"sources.spider\" must be a mapping of keys to values, got \"200\"",
                "spider: 200");
        refused(
                bundled().replace("spider: {target: 200}", "spider: {target: -1}"),
                ":LINE: \"sources.spider.target\" must be a whole number from 0 to 10000000, got \"-1\"",
                "target: -1");
        refused(
                bundled().replace("spider: {target: 200}", "spider: {target: 2, required: maybe}"),
                ":LINE: \"sources.spider.required\" must be one of true, false, got \"maybe\"",
                "maybe");
        refused(
                bundled().replace("languages: [en]", "languages: en"),
                ":LINE: \"chat.languages\" must be a list, as in [en], got \"en\"",
                "languages: en");
        refused(
                bundled().replace("languages: [en]", "languages: [[en]]"),
                ":LINE: \"chat.languages\" must be a list of words, got a list of 1",
                "languages: [[");
        refused(
                bundled().replace("max_malformed_share: 0.01", "max_malformed_share: 1.01"),
                ":LINE: \"read.max_malformed_share\" must be a number from 0.0 to 1.0, got \"1.01\"",
                "max_malformed_share");
        refused(
                bundled().replace("max_malformed_share: 0.01", "max_malformed_share: NaN"),
                ":LINE: \"read.max_malformed_share\" must be a number from 0.0 to 1.0, got \"NaN\"",
                "max_malformed_share");
        refused(
                bundled().replace("{keywords: substring}", "{keywords: words}"),
                ":LINE: \"guard.keywords\" must be one of substring, word, got \"words\"",
                "keywords: words");
        refused(
                bundled().replace("name: training_set", "name: ../training_set"),
                ":LINE: \"name\" becomes part of file names and must be letters, digits, _ and -, got \"../training_set\"",
                "name: ..");
    }

    @Test
    void aKeyThatStandsTwiceIsRefused() throws IOException {
        refused(bundled() + "\nseed: 43\n", last() + ": the key \"seed\" stands here twice");
    }

    @Test
    void aMissingKeyIsRefused() throws IOException {
        refused(
                bundled().replace("select: {reserve: 1.5}", ""),
                ":LINE: \"select\" is missing; it must be a mapping (the recipe that comes with Assay has every key)",
                "name: training_set");
        refused(
                bundled().replace("{agent: 1, general: 2}", "{agent: 1}"),
                ":LINE: \"ratio.general\" is missing; it must be a whole number (the recipe that comes with Assay has every key)",
                "ratio:");
        refused(
                bundled().replace("  spider: {target: 200}", "  spider: {}"),
                ":LINE: \"sources.spider.target\" is missing; it must be a whole number (the recipe that comes with Assay has every key)",
                "spider: {}");
    }

    @Test
    void whatIsNoRecipeIsRefused() throws IOException {
        refused("", ": the recipe is empty");
        refused("# only a comment\n", ": the recipe is empty");
        refused("- a\n- b\n", ":1: a recipe is a mapping of keys to values");
        refused("a word", ":1: a recipe is a mapping of keys to values");
        refused("? [a, b]\n: c\n", ":1: a key must be a word");
        assertThatThrownBy(() -> SftRecipe.read(folder.resolve("none.yaml"), List.of()))
                .isInstanceOf(UnusableInputException.class)
                .hasMessage(folder.resolve("none.yaml")
                        + ": the recipe cannot be read (NoSuchFileException); is --recipe right?");
        Files.write(file, "name: caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> SftRecipe.read(file, List.of()))
                .isInstanceOf(UnusableInputException.class)
                .hasMessage(file + ": the recipe cannot be read (MalformedInputException); is --recipe right?");
    }

    @Test
    void whatIsNotYamlIsRefusedWithItsLine() throws IOException {
        refused("name: a\nseed: [1, 2\n", ":3: not YAML: expected ',' or ']', but got <stream end>");
        refused(
                "name: a\n\tseed: 1\n",
                ":2: not YAML: found character '\\t(TAB)' that cannot start any token. (Do not use \\t(TAB) for indentation)");
        refused("a: 1\n---\nb: 2\n", ":2: not YAML: but found another document");
    }

    @Test
    void anchorsAreRefused() throws IOException {
        refused(
                bundled().replace("ratio: {agent", "ratio: &r {agent"),
                ":LINE: YAML anchors are not used here (write the value out)",
                "&r");
        refused("a: &a\n  b: *a\n", ":1: YAML anchors are not used here (write the value out)");
    }

    @Test
    void impossibleBudgetsAreRefused() throws IOException {
        refused(
                bundled().replace("{agent: 1, general: 2}", "{agent: 0, general: 0}"),
                ":LINE: \"ratio\" must have a part above 0, got a mapping",
                "ratio:");
        refused(
                bundled().replace("general_chat: {target: 4000}", "general_chat: {target: 0}"),
                ":LINE: impossible budget: the ratio agent : general = 1 : 2 asks for general rows, but the targets of the general"
                        + " sources sum to 0 (raise one, or set ratio.general=0)",
                "ratio:");
        refused(
                bundled().replaceAll("\\{target: [23]\\d\\d\\}|\\{target: 350\\}", "{target: 0}"),
                ":LINE: impossible budget: the ratio agent : general = 1 : 2 asks for agent rows, but the targets of the agent"
                        + " sources sum to 0 (raise one, or set ratio.agent=0)",
                "ratio:");
        refused(
                bundled().replace("max_questions: 5", "max_questions: 1"),
                ":LINE: \"dialogue.max_questions\" must be a whole number from 2 to 20, got \"1\"",
                "max_questions");
        refused(
                bundled().replace("max_messages: 400 ", "max_messages: 1"),
                ":LINE: \"quality.max_messages\" must be a whole number from 2 to 1000, got \"1\"",
                "max_messages");
        refused(
                bundled().replace("min_answer_chars: 1", "min_answer_chars: 24001"),
                ":LINE: \"quality.max_message_chars\" must be a whole number from 24001 to 100000000, got \"24000\"",
                "max_message_chars");
    }

    @Test
    void aPartOfTheRatioMayBeZero() throws IOException {
        write(bundled());
        SftRecipe recipe = SftRecipe.read(file, List.of("ratio.general=0", "sources.general_chat.target=0"));
        assertThat(recipe.ratio()).isEqualTo(new Recipe.Ratio(1, 0));
    }

    @Test
    void overridesGoOverTheFileInTheirOrderAndShowInTheEffectiveRecipe() {
        SftRecipe recipe = SftRecipe.read(
                BUNDLED,
                List.of(
                        "seed=1",
                        "seed=7",
                        "sources.spider.target=1_000",
                        "sources.spider.required=true",
                        "chat.languages=[en, de]",
                        "guard.keywords=word",
                        "ratio={agent: 3, general: 4}",
                        "read.max_malformed_share = 0.5"));
        assertThat(recipe.seed()).isEqualTo(7);
        assertThat(recipe.budget(SourceName.SPIDER)).isEqualTo(new Budget(1000, true));
        assertThat(recipe.languages()).containsExactly("en", "de");
        assertThat(recipe.keywords()).isEqualTo(KeywordForm.WORD);
        assertThat(recipe.ratio()).isEqualTo(new Recipe.Ratio(3, 4));
        assertThat(recipe.read().maxMalformedShare()).isEqualTo(0.5);
        assertThat(recipe.effective())
                .containsEntry("seed", 7L)
                .containsEntry("ratio", Map.of("agent", 3L, "general", 4L))
                .containsEntry("chat", Map.of("arena_ties", "drop", "languages", List.of("en", "de")))
                .containsEntry("guard", Map.of("keywords", "word"));
        assertThat(recipe.effective().get("sources"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.map(String.class, Object.class))
                .containsEntry("spider", Map.of("target", 1000L, "required", true));
    }

    @Test
    void anOverrideThatCannotBeIsRefused() {
        override("seed", "--set seed: must look like key=value, as in sources.spider.target=50");
        override("=5", "--set =5: must look like key=value, as in sources.spider.target=50");
        override("seedd=5", "--set seedd=5: unknown key \"seedd\" (did you mean \"seed\"?)");
        override(
                "sources.spyder.target=5",
                "--set sources.spyder.target=5: no key \"spyder\" with keys below it (did you mean \"spider\"?)");
        override(
                "sources.spider.traget=5",
                "--set sources.spider.traget=5: unknown key \"sources.spider.traget\" (did you mean \"target\"?)");
        override("seed.deep=5", "--set seed.deep=5: the key \"seed\" has a value, not keys below it");
        override(
                "sources.spider=5",
                "--set sources.spider=5: \"sources.spider\" must be a mapping of keys to values, got \"5\"");
        override(
                "sources.spider.target=x",
                "--set sources.spider.target=x: \"sources.spider.target\" must be a whole number from 0 to 10000000, got \"x\"");
        override(
                "sources.spider.target=",
                "--set sources.spider.target=: \"sources.spider.target\" must be a whole number from 0 to 10000000, got \"\"");
        override("seed=[1", "--set seed=[1: not YAML: expected ',' or ']', but got <stream end>");
        override(
                "seed=[1]",
                "--set seed=[1]: \"seed\" must be a whole number from -9223372036854775808 to 9223372036854775807, got a list of 1");
        override(
                "chat.languages=en",
                "--set chat.languages=en: \"chat.languages\" must be a list, as in [en], got \"en\"");
        override(
                "sources..target=5",
                "--set sources..target=5: no key \"\" with keys below it (known here: sparc, cosql, spider, synthetic_sql, webshop, scienceworld, synthetic_react, general_chat)");
    }

    @Test
    void anImpossibleBudgetThatAnOverrideMadeNamesThePlaceOfTheRatio() throws IOException {
        write(bundled());
        assertThatThrownBy(() -> SftRecipe.read(file, List.of("sources.general_chat.target=0")))
                .isInstanceOf(UnusableInputException.class)
                .hasMessage(file + ":" + line("ratio:")
                        + ": impossible budget: the ratio agent : general = 1 : 2 asks for general rows, but the targets of"
                        + " the general sources sum to 0 (raise one, or set ratio.general=0)");
    }

    private static Budget budget(int target) {
        return new Budget(target, false);
    }

    private static void override(String set, String message) {
        assertThatThrownBy(() -> SftRecipe.read(BUNDLED, List.of(set)))
                .isInstanceOf(UnusableInputException.class)
                .hasMessage(message);
    }

    private void refused(String recipe, String message) throws IOException {
        write(recipe);
        assertThatThrownBy(() -> SftRecipe.read(file, List.of()))
                .isInstanceOf(UnusableInputException.class)
                .hasMessage(file + message);
    }

    /// `:LINE` of `message` is the first line that holds `marker`.
    private void refused(String recipe, String message, String marker) throws IOException {
        write(recipe);
        refused(recipe, message.replace("LINE", String.valueOf(line(marker))));
    }

    private int line(String marker) throws IOException {
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(marker)) {
                return i + 1;
            }
        }
        throw new AssertionError("no line with " + marker);
    }

    private static String last() throws IOException {
        return ":" + (bundled().lines().count() + 2);
    }

    private static String bundled() throws IOException {
        return Files.readString(BUNDLED);
    }

    private void write(String text) throws IOException {
        Files.writeString(file, text);
    }
}
