package assay.cli;

import assay.build.Home;
import assay.source.DataFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/// Where the data lies; the same for every command that reads data.
final class DataOptions {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description =
                    "A folder with one folder per source in it (spider, sparc, cosql, general_chat, …). Repeatable.")
    private List<Path> data = new ArrayList<>();

    @Option(names = "--no-starter", description = "Leave the bundled starter data out.")
    private boolean noStarter;

    /// The folders in order, the starter last. Errors: [assay.pipeline.UnusableInputException] for a missing one.
    List<DataFolder> folders() {
        return DataFolder.of(data, noStarter ? List.of() : List.of(Home.starter()));
    }
}
