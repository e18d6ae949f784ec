package assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import assay.build.Home;
import assay.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The bundled notebooks write what the commands write.
class NotebookBuildsTest {
    private static final List<String> SMALL = List.of(
            "sources.general_chat.target=12",
            "sources.synthetic_sql.target=3",
            "sources.synthetic_react.target=3",
            "sources.sparc.target=0",
            "sources.cosql.target=0",
            "sources.spider.target=0",
            "sources.webshop.target=0",
            "sources.scienceworld.target=0");

    @TempDir
    Path temp;

    /// A copy, so that the cache of a test run is not the cache of the checkout.
    private Path notebook(String name) throws IOException {
        return Files.copy(
                Home.path().resolve("dataset").resolve("notebooks").resolve(name),
                Files.createDirectories(temp.resolve("notebooks")).resolve(name));
    }

    private static int run(List<?> arguments) {
        return Assay.run(arguments.stream().map(Object::toString).toArray(String[]::new));
    }

    private int runNotebook(String name, List<String> settings, Path out, String... more) throws IOException {
        List<Object> arguments = new ArrayList<>(List.of("notebook", "run", notebook(name), "--quiet"));
        arguments.addAll(List.of("--set", "out=" + out, "--set", "seed=7", "--set", "settings=" + Json.line(settings)));
        arguments.addAll(List.of(more));
        return run(arguments);
    }

    private static int build(String kind, List<String> settings, Path out, String... more) {
        List<Object> arguments = new ArrayList<>(List.of("build", kind, "--quiet", "--seed", "7", "--out", out));
        settings.forEach(setting -> arguments.addAll(List.of("--set", setting)));
        arguments.addAll(List.of(more));
        return run(arguments);
    }

    /// Each file as text; the metadata without the time of the build.
    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().collect(Collectors.toList())) {
                String text = Files.readString(file);
                if (file.toString().endsWith("_metadata.json")) {
                    JsonNode json = Json.MAPPER.readTree(text);
                    ((ObjectNode) json).remove("created");
                    text = json.toString();
                }
                texts.put(file.getFileName().toString(), text);
            }
        }
        return texts;
    }

    private void assertSameFiles(Path one, Path two, String rows) throws IOException {
        assertThat(files(one)).containsKey(rows).isEqualTo(files(two));
        assertThat(one.resolve(rows)).isNotEmptyFile();
    }

    @Test
    void allAreWithoutFindings() throws IOException {
        try (Stream<Path> files = Files.list(Home.path().resolve("dataset/notebooks"))) {
            List<Object> arguments = new ArrayList<>(List.of("notebook", "check"));
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                arguments.add(notebook(file.getFileName().toString()));
            }
            assertThat(arguments).hasSize(2 + 4);
            assertThat(run(arguments)).isZero();
        }
    }

    @Test
    void theTrainingSetOfTheNotebookIsThatOfTheCommand() throws IOException {
        Path one = temp.resolve("one");
        Path two = temp.resolve("two");

        assertThat(runNotebook("01_build_training_set_v1.java", SMALL, one)).isZero();
        assertThat(build("sft", SMALL, two)).isZero();

        assertSameFiles(one, two, "training_set_v1.jsonl");
    }

    @Test
    void thePromptsOfTheNotebookAreThoseOfTheCommand() throws IOException {
        Path one = temp.resolve("one");
        Path two = temp.resolve("two");
        List<String> settings = List.of("prompts.limit=20", "apart_from_sft.synthetic_sql=10");

        assertThat(runNotebook("02_build_rl_prompts_v1.java", settings, one)).isZero();
        assertThat(build("prompts", settings, two)).isZero();

        assertSameFiles(one, two, "rl_prompts_v1.jsonl");
    }

    @Test
    void thePairsOfTheNotebookAreThoseOfTheCommand() throws IOException {
        Path one = temp.resolve("one");
        Path two = temp.resolve("two");
        Path completions = completions();

        assertThat(runNotebook("03_generate_dpo_pairs_v1.java", List.of(), one, "--set", "completions=" + completions))
                .isZero();
        assertThat(build("pairs", List.of(), two, "--completions", completions.toString()))
                .isZero();

        assertSameFiles(one, two, "dpo_pairs_v1.jsonl");
    }

    /// Prompts of the starter data, each answered rightly, wrongly and not at all.
    private Path completions() throws IOException {
        Path prompts = temp.resolve("prompts");
        assertThat(build("prompts", List.of("prompts.limit=12", "apart_from_sft.synthetic_sql=10"), prompts))
                .isZero();
        List<String> lines = new ArrayList<>();
        for (JsonNode prompt : Json.lines(prompts.resolve("rl_prompts_v1.jsonl"))) {
            if (prompt.path("task_type").asString().equals("db")) {
                ObjectNode line = (ObjectNode) prompt;
                line.putArray("completions")
                        .add("```sql\n" + prompt.path("gold_sql").asString() + "\n```")
                        .add("```sql\nSELECT 1 WHERE 0\n```")
                        .add("I do not know.");
                lines.add(Json.line(line));
            }
        }
        return Files.write(temp.resolve("completions.jsonl"), lines);
    }
}
