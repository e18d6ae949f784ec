package assay.cli;

import static assay.cli.Typed.assay;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a user types and what he gets: whole messages and exit codes.
class CommandLineTest {
    @TempDir
    Path temp;

    private Path out() {
        return temp.resolve("out");
    }

    private Typed build(Object... more) {
        Object[] args = Stream.concat(Stream.of("build", "sft", "--out", out()), Stream.of(more))
                .toArray();
        return assay(args);
    }

    @Test
    void aBuildWithoutFlagsMakesTheWholeSetThatTheCheckFindsNothingIn() throws IOException {
        Typed result = build();

        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).startsWith("""
                        source           type      target     own   short  filled written  generated  templates  dropped
                        sparc            db           300       0     300       -       0          -          -  (no rows found)
                        """);
        assertThat(result.out())
                .contains("6,000 rows: 2,000 agent (1,000 db, 1,000 env) and 4,000 general, a ratio of 1 : 2\n")
                .doesNotContain("warning: ");
        Path set = out().resolve("training_set_v1.jsonl");
        assertThat(Files.readAllLines(set)).hasSize(6000);

        Typed check = assay("check", set);
        assertThat(check).isEqualTo(new Typed(0, "", "nothing found\n"));
    }

    @Test
    void jsonPrintsTheMetadataAndNothingElse() throws IOException {
        Typed result = build("--json", "--quiet");

        assertThat(result.err()).isEmpty();
        assertThat(assay.json.Json.parse(result.out().getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(assay.json.Json.parse(Files.readAllBytes(out().resolve("training_set_v1_metadata.json"))));
    }

    @Test
    void everyCommandHasAHelpWithAnExample() {
        for (List<String> command : List.<List<String>>of(
                List.of(),
                List.of("build"),
                List.of("build", "sft"),
                List.of("check"),
                List.of("score"),
                List.of("sources"),
                List.of("doctor"))) {
            Typed result =
                    assay(Stream.concat(command.stream(), Stream.of("--help")).toArray());
            assertThat(result.exitCode()).isZero();
            assertThat(result.out()).as("%s", command).contains("Example", "  assay ");
        }
    }

    @Test
    void aMissingDataFolderIsUnusable() {
        assertThat(build("--data", temp.resolve("nowhere")))
                .isEqualTo(new Typed(
                        2,
                        "",
                        "assay: --data " + temp.resolve("nowhere")
                                + ": must be a folder with one folder per source in it"
                                + " (spider, sparc, general_chat, …), but it does not exist\n"));
        assertThat(out()).doesNotExist();
    }

    @Test
    void anEmptyFileIsUnusable() throws IOException {
        Files.createDirectories(temp.resolve("data/spider"));
        Files.createFile(temp.resolve("data/spider/dev.json"));

        assertThat(build("--data", temp.resolve("data")))
                .isEqualTo(
                        new Typed(
                                2,
                                "",
                                "assay: spider/dev.json: the file is empty; it must hold JSON records (remove it, or fetch it again)\n"));
    }

    @Test
    void truncatedJsonIsUnusable() throws IOException {
        Files.createDirectories(temp.resolve("data/spider"));
        Files.writeString(temp.resolve("data/spider/dev.json"), "[{\"question\": \"a\"},\n {\"question\": \"b");

        assertThat(build("--data", temp.resolve("data")))
                .isEqualTo(
                        new Typed(
                                2,
                                "",
                                "assay: spider/dev.json:2: the file ends inside record 2, which begins in line 2; is it cut off? (fetch it again)\n"));
    }

    @Test
    void anUnknownRecipeKeyIsUnusable() {
        assertThat(build("--set", "sources.spyder.target=3"))
                .isEqualTo(new Typed(
                        2,
                        "",
                        "assay: --set sources.spyder.target=3: no key \"spyder\" with keys below it"
                                + " (did you mean \"spider\"?)\n"));
    }

    @Test
    void aNumberOfWorkersBelowOneIsWrongUsage() {
        Typed result = build("--workers", "0");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err())
                .startsWith("--workers must be a number from 1 to 1024, got 0 (leave it out for one per core)\n");
    }

    @Test
    void aFormatThatIsNotThereIsWrongUsage() {
        Typed trl = build("--also", "parquet", "--also", "trl");
        Typed other = build("--also", "arrow");

        assertThat(trl.exitCode()).isEqualTo(2);
        assertThat(trl.err())
                .startsWith(
                        "--also trl is not there for an SFT set yet: it must be parquet, or left out (TRL and verl read"
                                + " the rows as they are: messages)\n");
        assertThat(other.exitCode()).isEqualTo(2);
        assertThat(other.err()).startsWith("--also must be parquet, got \"arrow\" (or leave it out)\n");
    }

    @Test
    void aPackedFileThatIsCutOffIsUnusableInputAndNothingIsWritten() throws IOException {
        Path chat = Files.createDirectories(temp.resolve("data/general_chat"));
        Files.write(chat.resolve("alpaca.jsonl.gz"), new byte[] {0x1f, (byte) 0x8b, 8, 0});
        Typed result = build("--data", temp.resolve("data"));

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err())
                .endsWith("assay: general_chat/alpaca.jsonl.gz: cannot be read: it ends too early (is it a whole gzip"
                        + " file? fetch it again)\n");
        assertThat(result.out()).isEmpty();
        try (Stream<Path> files = Files.list(out())) {
            assertThat(files.filter(file -> !file.getFileName().toString().startsWith(".")))
                    .isEmpty();
        }
    }

    @Test
    void anUnknownOptionIsWrongUsage() {
        Typed result = build("--sources", "spider");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).startsWith("Unknown option");
    }

    @Test
    void anOutputThatCannotBeWrittenFailsTheRun() throws IOException {
        Path file = Files.createFile(temp.resolve("a-file"));

        assertThat(assay("build", "sft", "--out", file))
                .isEqualTo(new Typed(
                        1,
                        "",
                        "assay: --out " + file + ": must be a folder that can be written, but: " + file
                                + " is a file\n"));
    }

    @Test
    void findingsGiveOneAndUnreadableFilesTwo() throws IOException {
        Path rows = Files.writeString(
                temp.resolve("rows.jsonl"), "{\"messages\":[],\"task_type\":\"db\",\"source\":\"spider\"}\n");

        assertThat(assay("check", rows)).isEqualTo(new Typed(1, rows + ":1: empty: no messages\n", "1 finding\n"));
        assertThat(assay("check", temp.resolve("none.jsonl")).exitCode()).isEqualTo(2);
    }

    @Test
    void sourcesNamesWhatIsReadAndWhatIsIgnored() throws IOException {
        Files.createDirectories(temp.resolve("data/general-chat"));
        Files.writeString(
                temp.resolve("data/general-chat/pairs.json"), "[{\"instruction\":\"a\",\"output\":[\"b\",\"c\"]}]");

        Typed result = assay("sources", "--json", "--no-starter", "--data", temp.resolve("data"));

        assertThat(result.exitCode()).isZero();
        assertThat(result.out())
                .contains(
                        "{\"name\":\"general_chat\",\"found\":false,\"rows\":0,\"license\":\"\",\"where\":[],\"ignored\":"
                                + "[{\"file\":\"general-chat/pairs.json\",\"why\":\"no known chat layout: its records have the fields"
                                + " instruction, output\"}]}");
    }

    @Test
    void doctorIsFineHere() {
        Typed result = assay("doctor", "--json", "--out", out());

        assertThat(result.exitCode()).isZero();
        assertThat(result.out())
                .startsWith("{\"ok\":true,\"checks\":[{\"name\":\"java\",\"ok\":true,\"required\":true,");
    }
}
