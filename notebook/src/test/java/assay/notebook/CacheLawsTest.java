package assay.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What runs again after which change, as the report of the run says.
class CacheLawsTest {
    private static final String SHEET = """
                record Pair(String question, String answer) {}

                /// The raw lines.
                @Cell
                Path source() {
                    return Path.of("FOLDER/raw.txt");
                }

                @Cell
                int seed() {
                    return 7;
                }

                @Cell
                List<Pair> pairs(Path source) throws IOException {
                    return Files.readAllLines(source).stream().map(line -> pair(line)).toList();
                }

                @Cell
                List<Pair> clean(List<Pair> pairs) {
                    System.out.println("cleaning");
                    return pairs.stream().filter(pair -> !pair.answer().isBlank()).toList();
                }

                @Cell
                Path train(List<Pair> clean, int seed) throws IOException {
                    return Files.writeString(Path.of("FOLDER/train.txt"), clean + " " + seed);
                }

                static Pair pair(String line) {
                    return new Pair(line, line);
                }
            """;

    private static final String ALL_CACHED = """
            source cached: nothing changed
            seed cached: nothing changed
            pairs cached: nothing changed
            clean cached: nothing changed
            train cached: nothing changed
            """;

    @TempDir
    Path folder;

    private NotebookFiles notebook;

    @BeforeEach
    void aNotebookThatRanOnce() throws IOException {
        notebook = new NotebookFiles(folder);
        Files.writeString(folder.resolve("raw.txt"), "one\ntwo\n");
        write(SHEET);
        assertThat(notebook.report()).isEqualTo("""
                source computed: first run
                seed computed: first run
                pairs computed: first run
                clean computed: first run
                train computed: first run
                """);
    }

    private void write(String members) throws IOException {
        notebook.with(members.replace("FOLDER", folder.toString()));
    }

    /// The names of the cells that were computed.
    private List<String> computed(String... args) {
        return notebook.report(args)
                .lines()
                .filter(line -> line.contains(" computed: "))
                .map(line -> line.substring(0, line.indexOf(' ')))
                .toList();
    }

    @Test
    void nothingChangedRunsNothing() {
        assertThat(notebook.report()).isEqualTo(ALL_CACHED);
    }

    @Test
    void commentsAndLayoutRunNothing() throws IOException {
        write("    // a comment\n\n"
                + SHEET.replace("return 7;", "/* seven */ return   7 ; // lucky")
                        .replace("/// The raw lines.", "/// # Raw lines"));

        assertThat(notebook.report()).isEqualTo(ALL_CACHED);
    }

    @Test
    void aChangedCellRunsOnlyWhatDependsOnIt() throws IOException {
        write(SHEET.replace("return 7;", "return 8;"));

        assertThat(notebook.report()).isEqualTo("""
                source cached: nothing changed
                seed computed: its code changed
                pairs cached: nothing changed
                clean cached: nothing changed
                train computed: input seed changed
                """);
    }

    @Test
    void anEqualValueStopsTheWave() throws IOException {
        write(SHEET.replace("return 7;", "return 14 / 2;"));

        assertThat(computed()).containsExactly("seed");
    }

    @Test
    void aChangedHelperRunsTheCellsThatReachIt() throws IOException {
        write(SHEET.replace("new Pair(line, line)", "new Pair(line, line.strip())"));

        assertThat(notebook.report()).contains("pairs computed: pair changed\n").contains("clean cached");

        write(SHEET.replace("new Pair(line, line)", "new Pair(line, line + \"!\")"));

        assertThat(computed()).containsExactly("pairs", "clean", "train");
    }

    @Test
    void aChangedRecordRunsTheCellsThatReachIt() throws IOException {
        write(SHEET.replace("String answer) {}", "String answer) { Pair { answer = answer.strip(); } }"));

        assertThat(notebook.report())
                .contains("seed cached")
                .contains("pairs computed: Pair changed\n")
                .contains("clean computed: Pair changed\n");
    }

    @Test
    void aChangedInputFileRunsWhatReadsIt() throws IOException {
        Files.writeString(folder.resolve("raw.txt"), "one\ntwo\nthree\n");

        assertThat(notebook.report()).isEqualTo("""
                source computed: its file FOLDER/raw.txt is not as it was
                seed cached: nothing changed
                pairs computed: input source changed
                clean computed: input pairs changed
                train computed: input clean changed
                """.replace("FOLDER", folder.toString()));
    }

    @Test
    void anInputFileOfTheSameLengthAndTimeIsSeenToChange() throws IOException {
        Path raw = folder.resolve("raw.txt");
        java.nio.file.attribute.FileTime time = Files.getLastModifiedTime(raw);
        Files.writeString(raw, "one\nTWO\n");
        Files.setLastModifiedTime(raw, time);

        assertThat(computed()).containsExactly("source", "pairs", "clean", "train");
    }

    @Test
    void aDeletedOrChangedOutputRunsItsCellOnly() throws IOException {
        Path train = folder.resolve("train.txt");
        String before = Files.readString(train);
        Files.delete(train);

        assertThat(computed()).containsExactly("train");
        assertThat(train).hasContent(before);

        Files.writeString(train, "spoilt");

        assertThat(computed()).containsExactly("train");
        assertThat(train).hasContent(before);
    }

    @Test
    void aValueThatIsSetReplacesItsCellAndRunsWhatNeedsIt() {
        assertThat(notebook.report("--set", "seed=9")).isEqualTo("""
                source cached: nothing changed
                seed computed: set to 9
                pairs cached: nothing changed
                clean cached: nothing changed
                train computed: input seed changed
                """);
        assertThat(notebook.report("--set", "seed=9"))
                .contains("seed cached: set to 9, as before\n")
                .contains("train cached: nothing changed\n");
        assertThat(computed()).containsExactly("train"); // its file has the content of the other setting
    }

    @Test
    void freshComputesAll() {
        assertThat(notebook.report("--fresh")).isEqualTo("""
                source computed: --fresh
                seed computed: --fresh
                pairs computed: --fresh
                clean computed: --fresh
                train computed: --fresh
                """);
    }

    @Test
    void fromComputesACellAndAllBelowIt() {
        assertThat(computed("--from", "clean")).containsExactly("clean", "train");
    }

    @Test
    void onlyLeavesOutWhatTheCellDoesNotNeed() {
        assertThat(notebook.report("--only", "pairs", "--fresh")).isEqualTo("""
                source computed: --fresh
                seed skipped: left out by --only
                pairs computed: --fresh
                clean skipped: left out by --only
                train skipped: left out by --only
                """);
    }

    @Test
    void aCellWithoutCacheRunsEveryTimeAndAnEqualValueStopsThere() throws IOException {
        write(SHEET.replace("@Cell\n    int seed", "@Cell(cache = false)\n    int seed"));

        assertThat(computed()).containsExactly("seed");
        assertThat(notebook.report()).contains("seed computed: cache = false\n").contains("train cached");
    }

    @Test
    void aValueThatCannotBeKeptRunsWhatNeedsIt() throws IOException {
        write(SHEET + """
                @Cell(cache = false)
                StringBuilder builder() {
                    return new StringBuilder("x");
                }

                @Cell
                String built(StringBuilder builder) {
                    return builder.append("y").toString();
                }
            """);

        assertThat(computed()).containsExactly("builder", "built");
        assertThat(computed()).containsExactly("builder", "built");
    }

    @Test
    void whatWasPrintedIsKept() {
        assertThat(notebook.run().out()).contains("[clean] cached: nothing changed\ncleaning\n");
    }

    @Test
    void aCacheWhoseFilesAreSpoiltComputesAgain() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve(".assay"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
            }
        }

        assertThat(computed()).containsExactly("source", "seed", "pairs", "clean", "train");
        assertThat(notebook.report()).isEqualTo(ALL_CACHED);
    }

    @Test
    void valuesThatWereForgedAreComputedAgain() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve(".assay"))) {
            for (Path file : files.filter(one ->
                            one.toString().endsWith(".value") && one.toString().contains("seed"))
                    .toList()) {
                Files.writeString(file, "8");
            }
        }

        assertThat(notebook.report()).contains("seed computed: its value in the cache cannot be used\n");
    }

    @Test
    void anUnknownCellInAnOptionIsAnError() {
        assertThatThrownBy(() -> notebook.run("--from", "seeed"))
                .hasMessage(
                        "--from must name a cell of sheet.java, got \"seeed\" (its cells are source, seed, pairs, clean,"
                                + " train)");
        assertThatThrownBy(() -> notebook.run("--set", "seed=many"))
                .hasMessageStartingWith("--set seed must be a value of type int, got \"many\" (");
    }
}
