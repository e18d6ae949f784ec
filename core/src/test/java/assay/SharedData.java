package assay;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/// The real data sets, which are not part of the repository: in the folder `ASSAY_SHARED`, else in `shared` beside it.
public final class SharedData {
    private SharedData() {}

    /// The folder that holds `data`; the test is skipped where there is none.
    public static Path require() {
        String named = System.getenv("ASSAY_SHARED");
        Path folder = named != null
                ? Path.of(named)
                : Path.of(System.getProperty("assay.home", "."))
                        .toAbsolutePath()
                        .normalize()
                        .resolveSibling("shared");
        Assumptions.assumeTrue(
                Files.isDirectory(folder.resolve("data")),
                "skipped: no real data, neither in ASSAY_SHARED nor in shared/data beside the repository");
        return folder;
    }
}
