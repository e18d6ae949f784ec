package assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `assay notebook …` from the command line: exit codes and where messages go.
class NotebookCommandTest {
    private record Result(int exitCode, String out, String err) {}

    @TempDir
    Path temp;

    private static synchronized Result run(Object... args) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream capturedOut = new ByteArrayOutputStream();
        ByteArrayOutputStream capturedErr = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(capturedOut, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(capturedErr, true, StandardCharsets.UTF_8));
            int exitCode = Assay.run(Stream.of(args).map(Object::toString).toArray(String[]::new));
            return new Result(
                    exitCode,
                    capturedOut.toString(StandardCharsets.UTF_8),
                    capturedErr.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    @Test
    void aNewNotebookIsWrittenCheckedAndRunTwice() {
        Path file = temp.resolve("count_words.java");

        assertThat(run("notebook", "new", temp.resolve("count_words"))).isEqualTo(new Result(0, file + "\n", ""));
        assertThat(run("notebook", "check", file)).isEqualTo(new Result(0, "", "nothing found\n"));
        Result first = run("notebook", "run", file);
        assertThat(first.exitCode()).isZero();
        assertThat(first.out())
                .startsWith("# CountWords\n")
                .contains("[words] computed in ", "text  count\nand       2\n");
        Result second = run("notebook", "run", file);
        assertThat(second.err()).startsWith("3 cached (");
        assertThat(run("notebook", "run", file, "--set", "text=one", "--json").out())
                .isEqualTo("{\"notebook\":\"" + file + "\",\"cells\":["
                        + "{\"name\":\"text\",\"line\":20,\"state\":\"computed\",\"why\":\"set to one\"},"
                        + "{\"name\":\"words\",\"line\":28,\"state\":\"computed\",\"why\":\"input text changed\"},"
                        + "{\"name\":\"lengths\",\"line\":41,\"state\":\"computed\",\"why\":\"input words changed\"}],"
                        + "\"ok\":true}\n");
    }

    @Test
    void theDomainIsThereForNotebooks() throws Exception {
        Path file = temp.resolve("uses.java");
        Files.writeString(file, """
                import assay.json.Json;
                import assay.notebook.Cell;
                import assay.notebook.Notebook;

                class Uses {
                    @Cell
                    String line() {
                        return Json.line(java.util.Map.of("a", 1));
                    }

                    void main(String... args) {
                        Notebook.run(this, args);
                    }
                }
                """);

        assertThat(run("notebook", "run", file).out()).contains("{\"a\":1}\n");
    }

    @Test
    void findingsAreExitCodeOneAndWhatIsNotThereIsExitCodeTwo() throws Exception {
        Path file = temp.resolve("bad.java");
        Files.writeString(file, "class Bad {\n}\n");

        assertThat(run("notebook", "check", file))
                .isEqualTo(new Result(
                        1,
                        file + ":1:1: NB009: no class has methods with @Cell (`assay notebook new NAME` writes one)\n",
                        "1 finding\n"));
        assertThat(run("notebook", "check", temp.resolve("none.java")))
                .isEqualTo(
                        new Result(
                                2,
                                "",
                                "assay: " + temp.resolve("none.java")
                                        + ": must be a notebook, but it does not exist (`assay notebook new NAME` writes one)\n"));
        assertThat(run("notebook")).extracting(Result::exitCode).isEqualTo(2);
    }
}
