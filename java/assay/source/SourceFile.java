package assay.source;

import java.nio.file.Path;

/// A file of a source's folder. `relative` is its path from the data folder, with `/`; `license` is that of its rows.
public record SourceFile(Path path, String relative, Use use, String license, boolean starter) {}
