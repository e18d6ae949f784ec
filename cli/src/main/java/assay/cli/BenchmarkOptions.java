package assay.cli;

import assay.contamination.BenchmarkFolders;
import assay.contamination.BenchmarkIndex;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/// The benchmarks that must not be in a set; the same for every command that builds or checks one.
final class BenchmarkOptions {
    @Option(
            names = "--benchmark",
            paramLabel = "DIR",
            description = "A folder with a benchmark's files; rows that hold one of its items are removed. Repeatable.")
    private List<Path> folders = new ArrayList<>();

    /// The index of all items. Errors: [assay.pipeline.UnusableInputException] for a folder or file that cannot be
    /// read.
    BenchmarkIndex index() {
        return BenchmarkFolders.index(folders);
    }
}
