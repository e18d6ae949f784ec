package assay.build;

import static org.assertj.core.api.Assertions.assertThat;

import assay.contamination.BenchmarkFolders;
import assay.contamination.BenchmarkIndex;
import assay.json.Json;
import assay.recipe.SftRecipe;
import assay.source.DataFolder;
import assay.write.Also;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// The card of real builds of small folders.
class CardTest {
    private static final Path GOLDEN = Path.of("src/test/resources/card");

    @TempDir
    Path temp;

    private String card(Path data, BenchmarkIndex benchmark, Set<Also> also, String... overrides) throws Exception {
        return card(TestSets.recipe(overrides), data, benchmark, also);
    }

    private String card(SftRecipe recipe, Path data, BenchmarkIndex benchmark, Set<Also> also) throws Exception {
        Path out = temp.resolve("out");
        SetBuild.sft(recipe, List.of(new DataFolder(data, false)), benchmark, 2, Instant.EPOCH, Progress.SILENT)
                .run(out, also);
        return Files.readString(out.resolve(recipe.name() + "_" + recipe.version() + "_card.md"));
    }

    private static Map<?, ?> header(String card) {
        assertThat(card).startsWith("---\n");
        String yaml = card.substring(4, card.indexOf("\n---\n", 4) + 1);
        return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(yaml);
    }

    private BenchmarkIndex benchmark() throws IOException {
        Path folder = Files.createDirectories(temp.resolve("benchmark"));
        Files.writeString(
                folder.resolve("b|`<i>.jsonl"), "{\"q\":\"a question of eight words that no row of these has\"}\n");
        return BenchmarkFolders.index(List.of(folder), temp.resolve("cache"));
    }

    /// Holds `text` against the golden file `name`, with hashes of SQLite files, which differ by its version, left out.
    private static void golden(String name, String text) throws IOException {
        String steady = text.replaceAll("(\\.sqlite` \\| [^|]* \\| \\d+ \\|) `[0-9a-f]{16}`", "$1 `…`")
                .replaceAll("(\\.parquet` \\|) `[0-9a-f]{64}`", "$1 `…`");
        Path file = GOLDEN.resolve(name);
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, steady);
        }
        assertThat(file).as("missing? -Dgolden.write=true writes it").isRegularFile();
        assertThat(steady).isEqualTo(Files.readString(file));
    }

    @Test
    void theWholeCardOfASmallSetIsAsInTheGoldenFile() throws Exception {
        golden("small.md", card(TestSets.folder(temp.resolve("data")), benchmark(), Set.of(Also.PARQUET), "seed=7"));
    }

    @Test
    void theHeaderIsYamlWithTheHubsKeys() throws Exception {
        Map<?, ?> header =
                header(card(TestSets.folder(temp.resolve("data")), BenchmarkIndex.NONE, Set.of(Also.PARQUET)));

        assertThat(header.toString())
                .isEqualTo("{pretty_name=training set v1, license=cc-by-nc-4.0, language=[en], "
                        + "task_categories=[text-generation, table-question-answering], size_categories=[n<1K], "
                        + "source_datasets=[extended|xlangai/spider, extended|other-sparc, extended|tatsu-lab/alpaca], "
                        + "tags=[assay, sft, conversational, agent, react, sql, text-to-sql], "
                        + "configs=[{config_name=default, data_files=[{split=train, path=training_set_v1.jsonl}]}]}");
    }

    @Test
    void onlyParentsOfRowsInTheSetAreCitedAndBind() throws Exception {
        Path data = TestSets.folder(temp.resolve("data"));
        String card = card(data, BenchmarkIndex.NONE, Set.of(), "ratio.general=0");

        assertThat(header(card).get("license")).isEqualTo("cc-by-sa-4.0");
        assertThat(card)
                .contains("| general_chat | `general_chat/alpaca.jsonl` | CC-BY-NC-4.0 | 0 | `")
                .contains("@inproceedings{yu2019sparc,")
                .doesNotContain("taori2023alpaca", "yu2019cosql", "yao2022webshop");
    }

    @Test
    void aNameOfAFileCannotBreakTheCard() throws Exception {
        Path data = TestSets.folder(temp.resolve("data"));
        String odd = "x|`<script>\n---\n# no.jsonl";
        Files.move(
                data.resolve("general_chat/alpaca.jsonl"),
                data.resolve("general_chat").resolve(odd));
        String card = card(data, BenchmarkIndex.NONE, Set.of(), "chat.languages=[en, 'no', \"a\\n---\\nb: `c`\"]");

        assertThat(card)
                .contains("<code>general&#95;chat/x&#124;&#96;&#60;script&#62;(U+000A)---(U+000A)&#35; no.jsonl</code>")
                .doesNotContain("<script>", odd);
        assertThat(header(card).get("language")).isEqualTo(List.of("en", "no", "a\n---\nb: `c`"));
        assertThat(header(card).get("license")).isEqualTo("unknown");
        assertThat(card.lines().filter(line -> line.equals("---"))).hasSize(2);
        assertThat(card.lines().filter(line -> line.startsWith("```"))).hasSize(8);
    }

    @Test
    void theRecipeOnTheCardMakesTheSameSetAgain() throws Exception {
        Path data = TestSets.folder(temp.resolve("data"));
        String card = card(data, BenchmarkIndex.NONE, Set.of(), "seed=11", "chat.languages=[en, 'no']", "version=v2");
        String rows = Json.sha256(Files.readAllBytes(temp.resolve("out/training_set_v2.jsonl")));
        String yaml = card.substring(card.indexOf("```yaml\n") + 8);
        Path recipe = Files.writeString(temp.resolve("recipe.yaml"), yaml.substring(0, yaml.indexOf("```")));

        assertThat(card(SftRecipe.read(recipe, List.of()), data, BenchmarkIndex.NONE, Set.of()))
                .isEqualTo(card);
        assertThat(card).contains("| `training_set_v2.jsonl` | `" + rows + "` |");
    }

    @Test
    void theEntriesOfTheBenchmarkListHaveOneOrder() throws Exception {
        card(TestSets.folder(temp.resolve("data")), benchmark(), Set.of());

        assertThat(Json.parse(Files.readAllBytes(temp.resolve("out/training_set_v1_metadata.json")))
                        .at("/contamination/benchmark")
                        .toString())
                .isEqualTo("[{\"file\":\"b|`<i>.jsonl\",\"sha256\":\""
                        + Json.sha256(Files.readAllBytes(temp.resolve("benchmark/b|`<i>.jsonl"))) + "\"}]");
    }
}
