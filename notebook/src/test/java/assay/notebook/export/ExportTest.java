package assay.notebook.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import assay.notebook.Notebooks;
import assay.notebook.compile.NotebookException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Exported notebooks, as text. That they run is seen by `.ci/jupyter.sh`.
class ExportTest {
    @TempDir
    Path temp;

    private String export(String body, Target target) throws IOException {
        Path file = Files.writeString(temp.resolve("n.java"), """
                //JAVA 25+
                import assay.notebook.Cell;
                import assay.notebook.Notebook;
                import java.util.List;

                /// # Title
                class N {
                %s
                    void main(String... args) {
                        Notebook.run(this, args);
                    }
                }
                """.formatted(body));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        int exitCode = new Notebooks(print, print, getClass().getClassLoader()).export(file, target, Optional.empty());
        assertThat(exitCode).as(out.toString(StandardCharsets.UTF_8)).isZero();
        return out.toString(StandardCharsets.UTF_8);
    }

    private static final String BODY = """
                record Word(String text) {}

                private static String f(String text) {
                    return text;
                }

                /// ## Words
                @Cell(cache = false)
                public List<Word> words(int n) {
                    return List.of(new Word(f("ä" + n)));
                }

                @Cell
                int n() {
                    return 2;
                }

                @Cell
                void end(List<Word> words) {}
            """;

    /// All code and text of the cells behind the first one of code.
    @Test
    void aCellIsItsMethodItsVariableAndItsValueInTheOrderOfTheGraph() throws IOException {
        String text = export(BODY, Target.JUPYTER);

        assertThat(text).startsWith("""
                {
                 "cells": [
                  {
                   "cell_type": "markdown",
                   "id": "notebook-title",
                   "metadata": {},
                   "source": [
                    "# Title"
                   ]
                  },
                  {
                   "cell_type": "code",
                   "execution_count": null,
                   "id": "notebook-java",
                """).contains("""
                   "id": "notebook-setup",
                   "metadata": {},
                   "outputs": [],
                   "source": [
                    "import java.util.List;\\n",
                    "\\n",
                    "record Word(String text) {}\\n",
                    "\\n",
                    "String f(String text) {\\n",
                    "    return text;\\n",
                    "}"
                   ]
                """).endsWith("""
                   "id": "n",
                   "metadata": {},
                   "outputs": [],
                   "source": [
                    "int n() {\\n",
                    "    return 2;\\n",
                    "}\\n",
                    "int n = n();\\n",
                    "n"
                   ]
                  },
                  {
                   "cell_type": "markdown",
                   "id": "words-text",
                   "metadata": {},
                   "source": [
                    "## Words"
                   ]
                  },
                  {
                   "cell_type": "code",
                   "execution_count": null,
                   "id": "words",
                   "metadata": {},
                   "outputs": [],
                   "source": [
                    "List<Word> words(int n) {\\n",
                    "    return List.of(new Word(f(\\"ä\\" + n)));\\n",
                    "}\\n",
                    "List<Word> words = words(n);\\n",
                    "words"
                   ]
                  },
                  {
                   "cell_type": "code",
                   "execution_count": null,
                   "id": "end",
                   "metadata": {},
                   "outputs": [],
                   "source": [
                    "void end(List<Word> words) {}\\n",
                    "end(words);"
                   ]
                  }
                 ],
                 "metadata": {
                  "kernelspec": {
                   "display_name": "Java",
                   "language": "java",
                   "name": "java"
                  },
                  "language_info": {
                   "file_extension": ".java",
                   "mimetype": "text/x-java-source",
                   "name": "java"
                  }
                 },
                 "nbformat": 4,
                 "nbformat_minor": 5
                }
                """);
    }

    @Test
    void forColabEveryCodeCellButTheFirstIsJavaAndASecondExportIsTheSame() throws IOException {
        String text = export(BODY, Target.COLAB);

        assertThat(text.split("\"%%java\\\\n\"", -1)).hasSize(1 + 4);
        assertThat(text).contains("DIRECTIVES = []", "\"name\": \"python3\"").doesNotContain(temp.toString());
        assertThat(export(BODY, Target.COLAB)).isEqualTo(text);
    }

    @Test
    void whatOnlyWorksInsideTheClassIsRefused() {
        assertThatThrownBy(() -> export("""
                    static int f(int n) {
                        return n;
                    }

                    @Cell
                    List<Integer> x() {
                        return List.of(1).stream().map(N::f).toList();
                    }
                """, Target.COLAB))
                .isInstanceOf(NotebookException.class)
                .hasMessage(temp.resolve("n.java")
                        + ":13:19: 'x' names N, and an exported notebook has no class around its cells (write the name"
                        + " behind it alone, and x -> f(x) for N::f)");
    }
}
