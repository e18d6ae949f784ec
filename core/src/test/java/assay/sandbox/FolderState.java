package assay.sandbox;

import assay.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Every file below a folder with the hash of its bytes: equal states mean that nothing was made, changed or removed.
record FolderState(Map<String, String> files) {
    static FolderState of(Path folder) {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.forEach(file -> files.put(folder.relativize(file).toString(), hash(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FolderState(files);
    }

    private static String hash(Path file) {
        try {
            return Files.isRegularFile(file) ? Json.sha256(Files.readAllBytes(file)) : "folder";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
