package assay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A few of the queries that `bench/fuzz.sh` runs by the thousand; times are measured there alone.
class FuzzTest {
    @Test
    void everyQueryIsAnsweredAndNoFileIsTouched() throws IOException {
        Path starter = Path.of(System.getProperty("assay.home", "..")).resolve("starter");

        Fuzz.Report report = new Fuzz(List.of(starter), 200, 1).run(300, 2);

        assertThat(report.answered()).isEqualTo(300);
        assertThat(report.tiers()).containsKeys("timeout", "error", "refused");
        assertThat(report.filesUnchanged()).isTrue();
    }
}
