package assay.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Data sets as Hugging Face's programs keep them on disk:
///
/// ```
/// datasets--OWNER--NAME/refs/main                      the revision that is in use
/// datasets--OWNER--NAME/snapshots/REVISION/data/x.parquet   a link to
/// datasets--OWNER--NAME/blobs/HASH
/// ```
///
/// The files of one revision are read, under the names that they have in it; the revision stands in the origin of each
/// record, because it is a part of the path. It lies in a source's folder, or beside the sources' folders where NAME is
/// a name of one.
final class HubCache {
    private static final Pattern FOLDER = Pattern.compile("(?<hub>(?:.*/)?datasets--[^/]+)/(?<inner>.*)");
    private static final Pattern SNAPSHOT = Pattern.compile("snapshots/(?<revision>[^/]+)/(?<file>.*)");

    private final Map<Path, Optional<String>> revisions = new HashMap<>();

    /// Where a file stands: under `name` in its data set, or ignored.
    sealed interface Place {
        record Named(String name) implements Place {}

        record Aside(String why) implements Place {}
    }

    /// The folders in `data` of data sets with one of `names`, sorted.
    static List<String> folders(Path data, List<String> names) {
        List<String> wanted = names.stream().map(HubCache::plain).toList();
        List<String> found = new ArrayList<>();
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(data, "datasets--*")) {
            for (Path folder : folders) {
                String name = folder.getFileName().toString();
                if (Files.isDirectory(folder) && wanted.contains(plain(name.replaceFirst(".*--", "")))) {
                    found.add(name);
                }
            }
        } catch (IOException e) {
            return List.of(); // whoever lists the folder itself says so
        }
        found.sort(null);
        return found;
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace('-', '_');
    }

    /// The place of the file at `path` below `root`; a path outside of any cache is its own name.
    Place place(Path root, String path) {
        // The cache can be the folder itself.
        String whole = root.getFileName() + "/" + path;
        Matcher folder = FOLDER.matcher(whole);
        if (!folder.matches()) {
            return new Place.Named(path);
        }
        Matcher snapshot = SNAPSHOT.matcher(folder.group("inner"));
        if (!snapshot.matches()) {
            return new Place.Aside("part of the hub cache: read through the links in snapshots");
        }
        Path hub = root.resolveSibling(folder.group("hub"));
        Optional<String> revision = revisions.computeIfAbsent(hub, HubCache::revision);
        if (revision.isEmpty()) {
            return new Place.Aside("one of several revisions, and refs/main names none of them (remove the others)");
        }
        return revision.get().equals(snapshot.group("revision"))
                ? new Place.Named(snapshot.group("file"))
                : new Place.Aside("another revision than that of refs/main, " + revision.get());
    }

    /// True for a folder whose files are all aside, so that nobody need list them.
    static boolean isAside(Path folder) {
        Path parent = folder.getParent();
        return parent != null
                && parent.getFileName() != null
                && parent.getFileName().toString().startsWith("datasets--")
                && folder.getFileName().toString().equals("blobs");
    }

    private static Optional<String> revision(Path hub) {
        List<String> there = new ArrayList<>();
        try (DirectoryStream<Path> snapshots = Files.newDirectoryStream(hub.resolve("snapshots"))) {
            snapshots.forEach(folder -> there.add(folder.getFileName().toString()));
        } catch (IOException e) {
            return Optional.empty();
        }
        try {
            String main = Files.readString(hub.resolve("refs/main"), StandardCharsets.US_ASCII)
                    .strip();
            if (there.contains(main)) {
                return Optional.of(main);
            }
        } catch (IOException e) {
            // A data set that was fetched by its revision has no refs.
        }
        return there.size() == 1 ? Optional.of(there.getFirst()) : Optional.empty();
    }
}
