package assay.notebook.run;

import assay.notebook.store.CacheFolder;
import assay.notebook.value.Digest;
import assay.notebook.value.FileContents;
import assay.notebook.value.Stored;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The kept values of the cells of one notebook, by key. Of each cell the last few are kept, so that a setting can be
/// tried and taken back.
final class CellStore {
    private static final int KEPT = 4;
    private static final String ABOUT = ".json";
    private static final String VALUE = ".value";

    /// What is told of a value beside it: the digest of its bytes, and of the files that it names their contents.
    record About(Map<String, String> parts, String printed, String sha256, Map<String, String> files) {
        /// Stands for the value in the keys of others.
        String content() {
            return Digest.of(sha256 + "\n" + files.values());
        }
    }

    /// A value and what is told of it.
    @SuppressWarnings("ArrayRecordComponent")
    record Kept(About about, byte[] json) {}

    private final CacheFolder cells;
    private final FileContents contents;

    CellStore(CacheFolder notebook, FileContents contents) {
        this.cells = notebook.inner("cells");
        this.contents = contents;
    }

    static String key(Map<String, String> parts) {
        return Digest.of(parts.toString()).substring(0, 24);
    }

    /// The value with this key, if its bytes are as they were written. Its files are not looked at.
    Optional<Kept> find(String cell, String key) {
        CacheFolder folder = cells.inner(cell);
        return folder.read(key + ABOUT, About.class)
                .flatMap(about -> folder.bytes(key + VALUE)
                        .filter(json -> Digest.of(json).equals(about.sha256()))
                        .map(json -> new Kept(about, json)));
    }

    void used(String cell, String key) {
        cells.inner(cell).touch(key + ABOUT);
    }

    /// The first of these files that is no longer as it was.
    Optional<String> changedFile(Map<String, String> files) {
        return files.entrySet().stream()
                .filter(file -> !contents.of(Path.of(file.getKey())).equals(file.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /// The parts of the key that was used last.
    Optional<Map<String, String>> lastParts(String cell) {
        CacheFolder folder = cells.inner(cell);
        return folder.newestFirst(ABOUT).stream()
                .flatMap(name -> folder.read(name, About.class).stream())
                .map(About::parts)
                .findFirst();
    }

    About about(Map<String, String> parts, String printed, Stored stored) {
        Map<String, String> files = new LinkedHashMap<>();
        stored.paths().forEach(path -> files.put(path.toString(), contents.of(path)));
        return new About(parts, printed, Digest.of(stored.json()), files);
    }

    /// The value is written before what is told of it, so that the one is never there without the other.
    void keep(String cell, String key, About about, Stored stored) {
        CacheFolder folder = cells.inner(cell);
        folder.writeBytes(key + VALUE, stored.json());
        folder.write(key + ABOUT, about);
        List<String> old = folder.newestFirst(ABOUT).stream().skip(KEPT).toList();
        for (String name : old) {
            String stem = name.substring(0, name.length() - ABOUT.length());
            Stream.of(name, stem + VALUE).forEach(folder::delete);
        }
    }
}
