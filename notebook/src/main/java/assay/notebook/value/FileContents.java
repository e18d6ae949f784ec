package assay.notebook.value;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// What files and folders hold, as a digest. A file whose stamp (size, both times, inode) is as it was is not read
/// again.
///
/// A folder counts by the names and contents of all files below it, sorted by name; folders that are called `.assay` or
/// `.git` are left out. A path where nothing is counts as absent. Safe for threads.
public final class FileContents {
    /// A change within this time of the last one may leave the stamp as it is, so younger files are not remembered.
    private static final long YOUNG_MILLIS = 2_000;

    private static final String STAMP = "unix:size,lastModifiedTime,ctime,ino";

    /// What is remembered of a file.
    public record Seen(String path, String stamp, String sha256) {}

    private final Map<String, Seen> seen = new ConcurrentHashMap<>();
    private final Map<String, Seen> used = new ConcurrentHashMap<>();

    public FileContents(List<Seen> remembered) {
        add(remembered);
    }

    /// Adds what somebody else remembers.
    public void add(List<Seen> remembered) {
        remembered.forEach(file -> seen.putIfAbsent(file.path(), file));
    }

    /// What was asked for and may be remembered, in order of the paths.
    public List<Seen> remembered() {
        return List.copyOf(new TreeMap<>(used).values());
    }

    /// What cannot be read is never the same twice.
    public String of(Path path) {
        try {
            if (Files.isDirectory(path)) {
                return "folder " + folder(path);
            }
            return Files.exists(path) ? "file " + file(path) : "absent";
        } catch (IOException e) {
            return "unreadable " + UUID.randomUUID();
        }
    }

    private String folder(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        collect(folder, files);
        StringBuilder text = new StringBuilder();
        for (Path file : files.stream().sorted().toList()) {
            text.append(folder.relativize(file)).append('\0').append(file(file)).append('\n');
        }
        return Digest.of(text.toString());
    }

    private static void collect(Path folder, List<Path> files) throws IOException {
        try (Stream<Path> walk = Files.find(
                folder,
                Integer.MAX_VALUE,
                (path, attributes) -> attributes.isRegularFile() && !isOfATool(folder, path),
                FileVisitOption.FOLLOW_LINKS)) {
            walk.forEach(files::add);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static boolean isOfATool(Path folder, Path file) {
        for (Path name : folder.relativize(file)) {
            if (name.toString().equals(".assay") || name.toString().equals(".git")) {
                return true;
            }
        }
        return false;
    }

    private String file(Path file) throws IOException {
        String path = file.toAbsolutePath().normalize().toString();
        Optional<String> stamp = stamp(file);
        Seen known = seen.get(path);
        if (known != null && stamp.isPresent() && stamp.get().equals(known.stamp())) {
            used.put(path, known);
            return known.sha256();
        }
        String sha256 = Digest.of(file);
        if (stamp.isPresent() && stamp.equals(stamp(file))) {
            Seen now = new Seen(path, stamp.get(), sha256);
            seen.put(path, now);
            used.put(path, now);
        }
        return sha256;
    }

    /// Absent for a file that changed just now, and where the system has no such stamps.
    private static Optional<String> stamp(Path file) throws IOException {
        if (!file.getFileSystem().supportedFileAttributeViews().contains("unix")) {
            return Optional.empty();
        }
        Map<String, Object> facts = Files.readAttributes(file, STAMP, new LinkOption[0]);
        FileTime changed = (FileTime) facts.get("ctime");
        if (changed == null || System.currentTimeMillis() - changed.toMillis() < YOUNG_MILLIS) {
            return Optional.empty();
        }
        return Optional.of(
                facts.get("size") + " " + facts.get("lastModifiedTime") + " " + changed + " " + facts.get("ino"));
    }
}
