package assay.sql;

import assay.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The databases of a run: found by id in folders, read once, shared by all threads as images.
///
/// A folder holds `<id>/<id>.sqlite` or `<id>/<id>.sql`. An id of a row is only ever compared with names that were
/// listed, never made into a path, so no row can reach another file.
public final class Databases implements AutoCloseable {
    /// A folder of databases. `prefix` is its path relative to the data folder.
    public record Folder(Path folder, String prefix) {}

    /// A database, or why it cannot be used.
    public sealed interface Found {
        record Usable(Database database) implements Found {}

        record Broken(String why) implements Found {}
    }

    private record File(Path path, String relative) {}

    private final long maxBytes;
    private final Optional<Databases> others;
    private final Map<String, File> exact = new TreeMap<>();
    private final Map<String, File> folded = new TreeMap<>();
    private final Map<String, Found> loaded = new ConcurrentHashMap<>();

    /// Lists `folders`; the first folder that has an id wins. What none of them has is looked up in `others`.
    public Databases(List<Folder> folders, long maxBytes, Optional<Databases> others) throws IOException {
        this.maxBytes = maxBytes;
        this.others = others;
        for (Folder folder : folders) {
            for (Map.Entry<String, File> entry : list(folder).entrySet()) {
                exact.putIfAbsent(entry.getKey(), entry.getValue());
                folded.putIfAbsent(entry.getKey().toLowerCase(Locale.ROOT), entry.getValue());
            }
        }
    }

    private static Map<String, File> list(Folder folder) throws IOException {
        Map<String, File> files = new TreeMap<>(); // sorted: which of Shop and SHOP is meant by shop must not vary
        if (!Files.isDirectory(folder.folder())) {
            return files;
        }
        try (DirectoryStream<Path> ids = Files.newDirectoryStream(folder.folder(), Files::isDirectory)) {
            for (Path idFolder : ids) {
                String id = idFolder.getFileName().toString();
                for (String ending : List.of(".sqlite", ".sql")) {
                    Path file = idFolder.resolve(id + ending);
                    if (Files.isRegularFile(file)) {
                        files.putIfAbsent(id, new File(file, folder.prefix() + "/" + id + "/" + id + ending));
                    }
                }
            }
        }
        return files;
    }

    /// The ids that were found. Order: sorted.
    public List<String> ids() {
        return List.copyOf(exact.keySet());
    }

    /// The database `id`, in its exact spelling or else in another case (some copies lower-case their folders). Empty
    /// when no folder has it.
    public Optional<Found> find(String id) {
        @Nullable File file = file(id);
        return file == null
                ? others.flatMap(databases -> databases.find(id))
                : Optional.of(
                        loaded.computeIfAbsent(file.relative(), relative -> open(file.path(), relative, maxBytes)));
    }

    /// The database `id`, on which something ran already.
    public Database usable(String id) {
        return switch (find(id).orElseThrow()) {
            case Found.Usable(Database database) -> database;
            case Found.Broken(String why) -> throw new IllegalStateException("a gold ran on a broken database: " + why);
        };
    }

    /// True when [#find] would answer something, which may turn out to be broken.
    public boolean has(String id) {
        return file(id) != null || others.isPresent() && others.get().has(id);
    }

    private @Nullable File file(String id) {
        return exact.getOrDefault(id, folded.get(id.toLowerCase(Locale.ROOT)));
    }

    @Override
    public void close() {
        for (Found found : loaded.values()) {
            switch (found) {
                case Found.Usable(Database database) -> database.closeIdle();
                case Found.Broken _ -> {} // never opened
            }
        }
    }

    /// SHA-256 of the file at `relative`, which a row stands on.
    public String sha256(String relative) {
        if (!loaded.containsKey(relative) && others.isPresent()) {
            return others.get().sha256(relative);
        }
        return switch (loaded.get(relative)) {
            case Found.Usable(Database database) -> database.sha256();
            case Found.Broken(String why) ->
                throw new IllegalStateException("a row stands on a broken database: " + why);
            case null ->
                throw new IllegalStateException("a row stands on a database that was never opened: " + relative);
        };
    }

    /// Opens the file at `path`, which rows call `relative`: a database, or a script that makes one.
    public static Found open(Path path, String relative, long maxBytes) {
        try {
            long size = Files.size(path);
            if (size > maxBytes) {
                return new Found.Broken(
                        relative + ": " + size + " bytes, more than sql.max_database_bytes " + maxBytes);
            }
            byte[] bytes = Files.readAllBytes(path);
            if (bytes.length == 0) {
                return new Found.Broken(relative + ": not a database: the file is empty");
            }
            byte[] image = relative.endsWith(".sql") ? image(bytes) : bytes;
            Database database = Database.of(relative, image, Json.sha256(bytes));
            return database.tables().isEmpty()
                    ? new Found.Broken(relative + ": not a usable database: it has no tables")
                    : new Found.Usable(database);
        } catch (SqlFailure e) {
            return new Found.Broken(relative + ": not a usable database: " + e.getMessage());
        } catch (IOException e) {
            return new Found.Broken(relative + ": cannot be read: " + e.getMessage());
        }
    }

    private static byte[] image(byte[] script) throws SqlFailure {
        try (SqlSession session = SqlSession.ofScript(new String(script, StandardCharsets.UTF_8))) {
            return session.image();
        }
    }
}
