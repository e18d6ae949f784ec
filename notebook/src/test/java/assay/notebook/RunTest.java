package assay.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a run prints, and how cells run beside each other.
class RunTest {
    @TempDir
    Path folder;

    private NotebookFiles notebook(String members) throws IOException {
        return new NotebookFiles(folder).with(members);
    }

    @Test
    void aFailingCellSkipsOnlyWhatNeedsIt() throws IOException {
        NotebookFiles notebook = notebook("""
                    @Cell
                    int bad() {
                        return helper(0);
                    }

                    static int helper(int by) {
                        return 1 / by;
                    }

                    @Cell
                    int needs(int bad) {
                        return bad;
                    }

                    @Cell
                    int needsThat(int needs) {
                        return needs;
                    }

                    @Cell
                    int alone() {
                        return 1;
                    }
                """);

        assertThat(notebook.report()).isEqualTo("""
                bad failed: line 12: java.lang.ArithmeticException: / by zero
                needs skipped: needs bad, which failed
                needsThat skipped: needs needs, which was skipped
                alone computed: first run
                """);
        NotebookFiles.Told told = notebook.run();
        assertThat(told.exitCode()).isEqualTo(1);
        assertThat(told.err())
                .startsWith(notebook.file() + ":12: cell 'bad' failed: java.lang.ArithmeticException: / by zero\n");
    }

    /// The cell ends when its line was seen, so a slow machine only takes longer.
    @Test
    void aLongCellTellsWhereItIs() throws IOException {
        NotebookFiles notebook = notebook("""
                    @Cell
                    int slow() throws Exception {
                        System.out.println("epoch 1");
                        System.out.println("epoch 2");
                        for (int i = 0; i < 600 && !Boolean.getBoolean("cell.seen"); i++) {
                            Thread.sleep(100);
                        }
                        return 1;
                    }
                """);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream() {
            @Override
            public synchronized void write(byte[] bytes, int offset, int length) {
                super.write(bytes, offset, length);
                if (toString(StandardCharsets.UTF_8).contains("epoch 2")) {
                    System.setProperty("cell.seen", "true");
                }
            }
        };
        try {
            new Notebooks(
                            new PrintStream(out, true, StandardCharsets.UTF_8),
                            new PrintStream(err, true, StandardCharsets.UTF_8),
                            getClass().getClassLoader(),
                            Duration.ofMillis(200))
                    .run(notebook.file(), null, new RunOptions());
        } finally {
            System.clearProperty("cell.seen");
        }

        assertThat(err.toString(StandardCharsets.UTF_8))
                .matches("(?s)(\\[slow] still running after \\d+ s: epoch 2\n)+1 computed \\(\\d+\\.\\d s\\)\n");
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("epoch 1\nepoch 2\n1\n");
    }

    /// Each waits for the other: one after the other they would never end.
    @Test
    void independentCellsRunBesideEachOtherAndKeepTheirOutputApart() throws IOException {
        NotebookFiles notebook = notebook("""
                    record Meeting() {
                        static final CyclicBarrier BARRIER = new CyclicBarrier(2);
                    }

                    @Cell
                    int left() throws Exception {
                        System.out.println("left 1");
                        Meeting.BARRIER.await(1, TimeUnit.MINUTES);
                        System.out.println("left 2");
                        return 1;
                    }

                    @Cell
                    int right() throws Exception {
                        System.out.println("right 1");
                        Meeting.BARRIER.await(1, TimeUnit.MINUTES);
                        Thread thread = new Thread(() -> System.out.println("right 2"));
                        thread.start();
                        thread.join();
                        return 2;
                    }
                """);

        assertThat(notebook.run().out().replaceAll("in [0-9.]+ s", "in N s")).isEqualTo("""
                [left] computed in N s: first run
                left 1
                left 2
                1

                [right] computed in N s: first run
                right 1
                right 2
                2

                """);
    }

    @Test
    void listsOfRecordsAreTablesAndCountsAreBars() throws IOException {
        NotebookFiles notebook = notebook("""
                    record Row(String name, int n) {}

                    /// ## Rows
                    /// Of some names.
                    @Cell
                    List<Row> rows() {
                        return IntStream.rangeClosed(1, 12).mapToObj(n -> new Row("name\\u001b " + n, n * n)).toList();
                    }

                    @Cell
                    Map<String, Integer> counts(List<Row> rows) {
                        return new TreeMap<>(Map.of("few", 1, "many", rows.size() / 3));
                    }
                """);

        assertThat(notebook.run().out().replaceAll("in [0-9.]+ s", "in N s")).isEqualTo("""
                ## Rows
                Of some names.

                [rows] computed in N s: first run
                name        n
                name· 1     1
                name· 2     4
                name· 3     9
                name· 4    16
                name· 5    25
                name· 6    36
                name· 7    49
                name· 8    64
                name· 9    81
                name· 10  100
                … 12 in all

                [counts] computed in N s: first run
                few   1  ██████████
                many  4  ████████████████████████████████████████

                """);
    }

    @Test
    void aNotebookWithFindingsDoesNotRun() throws IOException {
        NotebookFiles notebook = notebook("    @Cell int a(int b) { return b; }\n");

        assertThat(notebook.run("--json"))
                .isEqualTo(new NotebookFiles.Told(
                        1,
                        "{\"notebook\":\"" + notebook.file() + "\",\"cells\":[],\"ok\":false}\n",
                        notebook.file() + ":6:21: NB001: cell 'a' needs 'b', but no cell is called that (did you mean"
                                + " 'a'?)\n"));
    }

    @Test
    void noCellCanChangeTheValueOfAnother() throws IOException {
        NotebookFiles notebook = notebook("""
                    @Cell
                    int[] numbers() {
                        return new int[] {3, 1, 2};
                    }

                    @Cell
                    int sorting(int[] numbers) {
                        Arrays.sort(numbers);
                        return numbers[0];
                    }

                    @Cell
                    int after(int sorting, int[] numbers) {
                        return 10 * sorting + numbers[0];
                    }

                    @Cell
                    List<String> words() {
                        return new ArrayList<>(List.of("a"));
                    }

                    @Cell
                    int changing(List<String> words) {
                        words.add("b");
                        return 1;
                    }
                """);

        NotebookFiles.Told told = notebook.run();

        assertThat(told.out()).contains("[after] computed").contains("13\n");
        assertThat(told.err()).contains("cell 'changing' failed: java.lang.UnsupportedOperationException");
    }

    @Test
    void aCellThatWritesIntoAFolderThatItTakesIsWarnedOf() throws IOException {
        NotebookFiles notebook = notebook("""
                    @Cell
                    Path out() {
                        return Path.of("FOLDER/out");
                    }

                    @Cell
                    Path written(Path out) throws IOException {
                        return Files.writeString(Files.createDirectories(out).resolve("x.txt"), "x");
                    }
                """.replace("FOLDER", folder.toString()));

        assertThat(notebook.report())
                .contains(
                        "written computed: first run; it changed " + folder
                                + "/out, which it takes as a Path, so it will run again (take what is written to as a String)\n");
    }

    @Test
    void thePageHasTextTablesAndBarsAndNothingThatRuns() throws IOException {
        NotebookFiles notebook = notebook("""
                    record Row(String name, int n) {}

                    /// ## Rows & `names`
                    /// - one **item**
                    @Cell
                    List<Row> rows() {
                        System.out.println("<b>printed</b>");
                        return List.of(new Row("<script>", 1));
                    }

                    @Cell
                    Map<String, Integer> counts() {
                        return new TreeMap<>(Map.of("few", 1, "many", 4));
                    }
                """);
        Path page = folder.resolve("page.html");

        assertThat(notebook.run("--html", page.toString()).exitCode()).isZero();

        // What is in the picture is up to the fonts of the machine.
        assertThat(Files.readString(page).replaceAll("<svg .*</svg>", "<svg/>")).endsWith("""
                <h2>Rows &amp; <code>names</code></h2>
                <ul>
                <li>one <b>item</b></li>
                </ul>
                <p class="state computed" id="rows"><b>rows</b> computed: first run</p>
                <pre>&lt;b&gt;printed&lt;/b&gt;</pre>
                <table>
                <tr><th>name</th><th class="n">n</th></tr>
                <tr><td>&lt;script&gt;</td><td class="n">1</td></tr>
                </table>

                <p class="state computed" id="counts"><b>counts</b> computed: first run</p>
                <figure>
                <figcaption>counts</figcaption>
                <svg/>
                <details><summary>numbers</summary>
                <table>
                <tr><th>key</th><th class="n">value</th></tr>
                <tr><td>few</td><td class="n">1</td></tr>
                <tr><td>many</td><td class="n">4</td></tr>
                </table>
                </details>
                </figure>

                </html>
                """);
    }
}
