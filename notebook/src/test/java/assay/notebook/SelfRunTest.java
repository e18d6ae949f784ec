package assay.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `java F.java` in processes of its own: a notebook that runs itself, killed runs, several runs at once.
class SelfRunTest {
    private static final String SHEET = """
                @Cell
                String greeting() {
                    return example.Greeting.of();
                }

                @Cell
                int alone() {
                    return 1;
                }

                @Cell
                int slow(int alone) throws Exception {
                    Thread.sleep(Long.getLong("sleep", 0));
                    return alone + 1;
                }
            """;

    private record Ended(int exitCode, String out) {}

    @TempDir
    Path folder;

    private NotebookFiles notebook;

    @BeforeEach
    void aNotebookThatUsesAClassOfTheProject() throws IOException {
        notebook = new NotebookFiles(folder).with(SHEET);
        Classes.greeting(folder, "public static String of() { return \"hello\"; }");
    }

    private ProcessBuilder command(List<String> options, String... args) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                        + File.pathSeparator
                        + folder.resolve("classes")));
        command.addAll(options);
        command.add(notebook.file().toString());
        command.addAll(List.of(args));
        return new ProcessBuilder(command).redirectErrorStream(true);
    }

    private static Ended ended(Process process) throws IOException, InterruptedException {
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), out);
    }

    private Ended run(String... args) throws IOException, InterruptedException {
        return ended(command(List.of(), args).start());
    }

    @Test
    void itRunsItselfAndRemembers() throws Exception {
        Ended first = run();
        assertThat(first.out()).contains("[greeting] computed in ", "first run\nhello\n", "3 computed (");
        assertThat(first.exitCode()).isZero();

        assertThat(run("--json").out())
                .isEqualTo(
                        "{\"notebook\":\"" + notebook.file() + "\",\"cells\":["
                                + "{\"name\":\"greeting\",\"line\":7,\"state\":\"cached\",\"why\":\"nothing changed\"},"
                                + "{\"name\":\"alone\",\"line\":12,\"state\":\"cached\",\"why\":\"nothing changed\"},"
                                + "{\"name\":\"slow\",\"line\":17,\"state\":\"cached\",\"why\":\"nothing changed\"}],\"ok\":true}\n");
    }

    @Test
    void aChangedClassOfTheProjectRunsTheCellsThatUseIt() throws Exception {
        assertThat(run().exitCode()).isZero();
        Classes.greeting(
                folder,
                "public static String of() { return Other.WORD; } static class Other {"
                        + " static final String WORD = String.valueOf(1); }");

        assertThat(run().out())
                .contains("class example.Greeting changed, class example.Greeting$Other is new\n1\n")
                .contains("[alone] cached", "[slow] cached");

        Classes.greeting(
                folder,
                "public static String of() { return Other.WORD; } static class Other {"
                        + " static final String WORD = String.valueOf(2); }");

        assertThat(run().out()).contains(": class example.Greeting$Other changed\n2\n", "1 computed, 2 cached (");
    }

    @Test
    void aFailureIsToldWithItsLineAndExitCodeOne() throws Exception {
        notebook.with(SHEET.replace("return alone + 1;", "return List.of(alone).get(7);"));

        Ended ended = run();

        assertThat(ended.out())
                .contains(notebook.file() + ":19: cell 'slow' failed: java.lang.IndexOutOfBoundsException: ")
                .contains("2 computed, 1 failed (");
        assertThat(ended.exitCode()).isEqualTo(1);
    }

    @Test
    void wrongOptionsAreExitCodeTwo() throws Exception {
        Ended ended = run("--form", "slow");

        assertThat(ended.out()).isEqualTo("notebook: Unknown options: '--form', 'slow'\n");
        assertThat(ended.exitCode()).isEqualTo(2);
    }

    @Test
    void withoutDependenciesNoClassOfTheResolverIsLoaded() throws Exception {
        Path log = folder.resolve("classes.log");

        assertThat(ended(command(List.of("-Xlog:class+load:file=" + log)).start())
                        .exitCode())
                .isZero();

        assertThat(Files.readString(log))
                .contains("assay.notebook.run.Runner")
                .doesNotContain("org.eclipse.aether", "eu.maveniverse");
    }

    @Test
    void aKilledRunLeavesACacheThatTheNextOneUses() throws Exception {
        Process process = command(List.of("-Dsleep=600000")).start();
        try {
            Path alone = folder.resolve(".assay/notebook/sheet.java/cells/alone");
            for (int i = 0; i < 600 && !isThere(alone); i++) {
                Thread.sleep(100);
            }
            assertThat(alone).isDirectory();
        } finally {
            process.destroyForcibly().waitFor(1, TimeUnit.MINUTES);
        }

        assertThat(run().out()).contains("[alone] cached: nothing changed", "[slow] computed");
    }

    private static boolean isThere(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".json"));
        }
    }

    @Test
    void runsAtTheSameTimeShareACache() throws Exception {
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            processes.add(command(List.of()).start());
        }
        for (Process process : processes) {
            assertThat(ended(process).exitCode()).isZero();
        }

        assertThat(run().out()).contains("3 cached (");
    }
}
