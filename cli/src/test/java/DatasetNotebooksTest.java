import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Cells of the notebooks, called as the plain methods that they are. In no package, as the notebooks.
class DatasetNotebooksTest {
    private final ExampleDatasetCreation example = new ExampleDatasetCreation();

    @TempDir
    Path temp;

    private Path csv(String text) throws IOException {
        return Files.writeString(temp.resolve("table.csv"), text);
    }

    @Test
    void aTableIsReadByTheNamesOfItsColumns() throws IOException {
        Path csv = csv("""
                answer,question
                "One, two,
                three"," What ""is"" it? "
                Nothing,
                """);

        assertThat(example.entries(csv))
                .containsExactly(
                        new ExampleDatasetCreation.Entry(1, "", "What \"is\" it?", "One, two,\nthree"),
                        new ExampleDatasetCreation.Entry(2, "", "", "Nothing"));
    }

    @Test
    void rowsWithoutAnAnswerAndShortOnesAreRefusedWithAReason() {
        var entries = List.of(
                new ExampleDatasetCreation.Entry(1, "a", "Why?", ""),
                new ExampleDatasetCreation.Entry(2, "a", "How?", "So it is."),
                new ExampleDatasetCreation.Entry(3, "b", "When?", "On the first day of each month."));

        var cleaned = example.cleaned(entries, 4);

        assertThat(cleaned.kept()).containsExactly(entries.get(2));
        assertThat(cleaned.refused())
                .containsExactly(
                        new ExampleDatasetCreation.Refused(1, "Why?", "no question or no answer"),
                        new ExampleDatasetCreation.Refused(2, "How?", "3 words, and 4 are wanted"));
    }

    @Test
    void theBundledTableBecomesASetWithoutItsTwinAndItsBenchmark() throws Exception {
        Path out = temp.resolve("out");
        var cleaned = example.cleaned(example.entries(example.data()), example.minWords());
        Path conversations = example.conversations(cleaned, out.toString());
        var built = example.built(conversations, 42, out.toString());

        assertThat(cleaned.refused()).extracting(refused -> refused.line()).containsExactly(8L, 22L);
        assertThat(built.reasons()).isEqualTo(new TreeMap<>(Map.of("contaminated", 1L, "duplicate", 1L)));
        assertThat(example.rows(built)).hasSize(2 * 20);
        assertThat(example.findings(built, conversations)).isEmpty();
    }

    @Test
    void lengthsOfOneOrderFallIntoOneBucket() {
        assertThat(BuildTrainingSetV1.bucket(0)).isEqualTo("     1 to 1");
        assertThat(BuildTrainingSetV1.bucket(1023)).isEqualTo("   512 to 1023");
        assertThat(BuildRlPromptsV1.bucket(1024)).isEqualTo("  1024 to 2047");
    }

    @Test
    void aSeedComesAfterTheSettingsSoThatItCounts() {
        assertThat(BuildTrainingSetV1.withSeed(List.of("seed=1"), 7)).containsExactly("seed=1", "seed=7");
    }
}
