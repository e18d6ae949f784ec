package assay.cli;

import static assay.cli.Typed.assay;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `assay notebook …` from the command line: exit codes and where messages go.
class NotebookCommandTest {
    @TempDir
    Path temp;

    @Test
    void aNewNotebookIsWrittenCheckedAndRunTwice() {
        Path file = temp.resolve("count_words.java");

        assertThat(assay("notebook", "new", temp.resolve("count_words"))).isEqualTo(new Typed(0, file + "\n", ""));
        assertThat(assay("notebook", "check", file)).isEqualTo(new Typed(0, "", "nothing found\n"));
        Typed first = assay("notebook", "run", file);
        assertThat(first.exitCode()).isZero();
        assertThat(first.out())
                .startsWith("# CountWords\n")
                .contains("[words] computed in ", "text  count\nand       2\n");
        Typed second = assay("notebook", "run", file);
        assertThat(second.err()).startsWith("3 cached (");
        assertThat(assay("notebook", "run", file, "--set", "text=one", "--json").out())
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

        assertThat(assay("notebook", "run", file).out()).contains("{\"a\":1}\n");
    }

    @Test
    void findingsAreExitCodeOneAndWhatIsNotThereIsExitCodeTwo() throws Exception {
        Path file = temp.resolve("bad.java");
        Files.writeString(file, "class Bad {\n}\n");

        assertThat(assay("notebook", "check", file))
                .isEqualTo(new Typed(
                        1,
                        file + ":1:1: NB009: no class has methods with @Cell (`assay notebook new NAME` writes one)\n",
                        "1 finding\n"));
        assertThat(assay("notebook", "check", temp.resolve("none.java")))
                .isEqualTo(
                        new Typed(
                                2,
                                "",
                                "assay: " + temp.resolve("none.java")
                                        + ": must be a notebook, but it does not exist (`assay notebook new NAME` writes one)\n"));
        assertThat(assay("notebook")).extracting(Typed::exitCode).isEqualTo(2);
    }
}
