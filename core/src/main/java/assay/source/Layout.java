package assay.source;

import assay.pipeline.UnusableInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The files of a source in the data folders of a run. Order: by data folder, then by path.
public record Layout(Source source, List<SourceFile> files) {
    /// Deepest folder that is looked into.
    private static final int MAX_DEPTH = 8;

    public Layout {
        files = List.copyOf(files);
    }

    public static Layout of(Source source, List<DataFolder> data) {
        List<SourceFile> files = new ArrayList<>();
        for (DataFolder folder : data) {
            for (String name : source.folders()) {
                Path root = folder.path().resolve(name);
                if (Files.isDirectory(root)) {
                    list(source, folder, root, name, files);
                }
            }
        }
        return new Layout(source, files);
    }

    private static void list(Source source, DataFolder folder, Path root, String name, List<SourceFile> into) {
        try (Stream<Path> walk = Files.walk(root, MAX_DEPTH)) {
            List<Path> paths =
                    walk.filter(path -> !Files.isDirectory(path)).sorted().toList();
            for (Path path : paths) {
                String inner = root.relativize(path).toString().replace('\\', '/');
                Use use = inner.startsWith(".") || inner.contains("/.")
                        ? new Use.Ignored("hidden")
                        : Files.isRegularFile(path) ? source.use(inner, path) : new Use.Ignored("not a regular file");
                String license = folder.starter() ? "Apache-2.0" : source.license(inner);
                into.add(new SourceFile(path, name + "/" + inner, use, license, folder.starter()));
            }
        } catch (IOException | java.io.UncheckedIOException e) {
            throw new UnusableInputException(name + ": the folder cannot be listed: " + e.getMessage(), e);
        }
    }

    /// The files to read record by record.
    public List<SourceFile> records() {
        return files.stream().filter(file -> file.use() instanceof Use.Records).toList();
    }
}
