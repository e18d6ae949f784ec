package assay.source;

import assay.pipeline.UnusableInputException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A folder with one folder per source in it. `starter` marks the bundled one, whose rows were written for Assay.
public record DataFolder(Path path, boolean starter) {
    /// Checks the folders of `--data`, in order, and puts the starter last. Errors: [UnusableInputException] for one
    /// that is missing.
    public static List<DataFolder> of(List<Path> data, List<Path> starter) {
        List<DataFolder> folders = new ArrayList<>();
        for (Path path : data) {
            if (!Files.isDirectory(path)) {
                String what = Files.exists(path) ? "is a file" : "does not exist";
                throw new UnusableInputException("--data " + path
                        + ": must be a folder with one folder per source in it (spider, sparc, general_chat, …), but it "
                        + what);
            }
            folders.add(new DataFolder(path, false));
        }
        starter.forEach(path -> folders.add(new DataFolder(path, true)));
        return List.copyOf(folders);
    }

    /// The folders in it that no source has for its own, for listings. Order: by name.
    public List<String> strangers() {
        Set<String> known = Sources.ALL.stream()
                .flatMap(source -> source.folders().stream())
                .collect(Collectors.toCollection(HashSet::new));
        Sources.ALL.forEach(source -> known.addAll(HubCache.folders(path, source.folders())));
        try (Stream<Path> inner = Files.list(path)) {
            return inner.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .filter(name -> !known.contains(name) && !name.startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new UnusableInputException("--data " + path + ": the folder cannot be listed: " + e.getMessage(), e);
        }
    }
}
