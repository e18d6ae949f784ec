package assay;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/// The folder of real data beside the repository, for tests that measure on it.
public final class SharedData {
    private SharedData() {}

    /// The folder `shared`, from the environment variable ASSAY_SHARED or beside the repository. Skips the test when
    /// there is none.
    public static Path require() {
        String named = System.getenv("ASSAY_SHARED");
        Path shared = named == null ? Path.of(System.getProperty("assay.home", ".."), "..", "shared") : Path.of(named);
        assumeTrue(Files.isDirectory(shared.resolve("data")), "no shared data here");
        return shared.normalize();
    }
}
