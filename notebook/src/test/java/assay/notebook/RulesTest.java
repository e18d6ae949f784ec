package assay.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import assay.notebook.rule.Rule;
import assay.notebook.rule.Rules;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each rule: a notebook that breaks it, what is then printed, and its page.
///
/// `./mvnw -Dquick -pl notebook test -Dtest=RulesTest -Dgolden.write=true` writes the outputs anew; read the
/// difference.
class RulesTest {
    private static final Path RESOURCES = Path.of("src/test/resources/assay/notebook/rules");

    @TempDir
    Path folder;

    static Stream<String> codes() {
        return Stream.concat(Stream.of(Rules.COMPILER), Rules.ALL.stream().map(Rule::code));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void aNotebookThatBreaksTheRuleIsToldWhereWhatAndTheWayOut(String code) throws IOException {
        String name = code + ".java";
        Path notebook = Files.copy(RESOURCES.resolve(name), folder.resolve(name));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream silence = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);

        int exitCode = new Notebooks(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        silence,
                        getClass().getClassLoader())
                .check(List.of(notebook));

        String told = out.toString(StandardCharsets.UTF_8).replace(folder + "/", "");
        Path golden = RESOURCES.resolve(code + ".txt");
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(golden, told);
        }
        assertThat(golden).as("the golden file; -Dgolden.write=true writes it").exists();
        assertThat(told).isEqualTo(Files.readString(golden));
        assertThat(told.lines()).allMatch(line -> line.matches(code + "\\.java:\\d+:\\d+: " + code + ": .+"));
        assertThat(told).isNotEmpty();
        assertThat(exitCode).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyRuleHasAPage(String code) {
        Path home = Path.of(System.getProperty("assay.home", ".."));
        assertThat(home.resolve("docs/reference/notebook-rules/" + code + ".md"))
                .content()
                .startsWith("# " + code + " ");
    }

    @Test
    void codesAreInOrderAndUnique() {
        assertThat(codes().toList()).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void allFindingsOfAFileAreToldAtOnce() throws IOException {
        NotebookFiles.Told told = new NotebookFiles(folder).with("""
                    int counter;

                    @Cell
                    Stream<String> lines(int cont) {
                        return Stream.of("a");
                    }

                    @Cell
                    int count(List<String> lines) {
                        return lines.size();
                    }
                """).check();

        assertThat(told.out().lines().map(line -> line.replaceFirst("^.*/", "").replaceFirst(": .*?(NB\\d+).*", " $1")))
                .containsExactly(
                        "sheet.java:6:9 NB007",
                        "sheet.java:9:20 NB008",
                        "sheet.java:9:30 NB001",
                        "sheet.java:14:28 NB004");
        assertThat(told.err()).isEqualTo("4 findings\n");
    }
}
