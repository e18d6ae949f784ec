package assay.generate;

import assay.sample.Split;
import assay.source.DataFolder;
import assay.source.SourceFile;
import assay.source.Use;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The file that lists a generator's templates.
final class Catalogue {
    private Catalogue() {}

    /// The catalogue at `relative` in the starter folder; empty without one.
    static Optional<SourceFile> find(List<DataFolder> data, String relative) {
        return data.stream()
                .filter(DataFolder::starter)
                .map(folder -> folder.path().resolve(relative))
                .filter(Files::isRegularFile)
                .findFirst()
                .map((Path path) ->
                        new SourceFile(path, relative, new Use.Records(Split.GENERATED), "Apache-2.0", true));
    }
}
