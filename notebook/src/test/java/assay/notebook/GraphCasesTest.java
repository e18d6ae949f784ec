package assay.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import assay.notebook.compile.Compilation;
import assay.notebook.compile.OpenNotebook;
import assay.notebook.store.CacheFolder;
import assay.notebook.value.FileContents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The table `graph-cases.txt`: members of a class, and the order of its cells or what is wrong with them.
class GraphCasesTest {
    record Case(String name, String members, List<String> told) {
        @Override
        public String toString() {
            return name;
        }
    }

    @TempDir
    Path folder;

    static Stream<Case> cases() throws IOException {
        String table = Files.readString(Path.of("src/test/resources/assay/notebook/graph-cases.txt"));
        return Stream.of(table.split("(?m)^== ")).skip(1).map(block -> {
            String[] halves = block.split("(?m)^--\n", 2);
            String[] top = halves[0].split("\n", 2);
            return new Case(
                    top[0],
                    top[1],
                    halves[1].lines().filter(line -> !line.isBlank()).toList());
        });
    }

    @Test
    void theTableHasAtLeastThirtyCases() throws IOException {
        assertThat(cases())
                .hasSizeGreaterThanOrEqualTo(30)
                .extracting(Case::name)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theOrderOrTheFindingsAreThoseOfTheTable(Case one) throws IOException {
        Path file = new NotebookFiles(folder).with(one.members()).file();

        OpenNotebook notebook = new Compilation((_, _) -> List.of(), getClass().getClassLoader())
                .open(file, CacheFolder.of(file), new FileContents(List.of()));

        List<String> told = new ArrayList<>();
        if (notebook.findings().isEmpty()) {
            told.add("order: " + String.join(" ", notebook.sheet().graph().order()));
        } else {
            notebook.findings()
                    .forEach(finding -> told.add(
                            finding.place() + " " + finding.code() + " " + finding.what() + " " + finding.hint()));
        }
        assertThat(told).as("%s", told).hasSameSizeAs(one.told());
        for (int i = 0; i < told.size(); i++) {
            String[] wanted = one.told().get(i).split(" ", 3);
            assertThat(told.get(i)).startsWith(wanted[0] + " " + wanted[1]);
            assertThat(told.get(i)).contains(wanted.length > 2 ? wanted[2] : "");
        }
    }
}
