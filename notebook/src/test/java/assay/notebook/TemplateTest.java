package assay.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateTest {
    @TempDir
    Path folder;

    @Test
    void aNewNotebookIsRightAndRuns() throws IOException {
        Path written = Template.write(folder.resolve("notes/01_count_words").toString());

        assertThat(written).isEqualTo(folder.resolve("notes/01_count_words.java"));
        assertThat(written).content().contains("class CountWords {", "`assay notebook run 01_count_words.java`");
        Files.move(written, new NotebookFiles(folder).file());
        assertThat(new NotebookFiles(folder).report()).isEqualTo("""
                text computed: first run
                words computed: first run
                lengths computed: first run
                """);
    }

    @Test
    void aFileThatIsThereIsNotOverwritten() {
        String name = folder.resolve("a.java").toString();
        Template.write(name);

        assertThatThrownBy(() -> Template.write(name))
                .hasMessage(name + ": is there already (choose another name, or delete it)");
    }

    @Test
    void aNameWithoutALetterIsRefused() {
        assertThatThrownBy(() -> Template.write(folder.resolve("01").toString()))
                .hasMessage("a notebook's name has letters, digits, _ and -, and a letter among them, got \"01\""
                        + " (for example 01_count_words)");
        assertThatThrownBy(() -> Template.write(folder.resolve("a b").toString()))
                .hasMessageContaining("got \"a b\"");
    }
}
