package assay.sql;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The databases that rows name by `db_path`, found in the data folders in order; those used last are kept open.
///
/// A path is relative, with `/`, without `..`, and ends in `.sqlite` or `.sql`; no row can name another file.
public final class DatabaseShelf implements AutoCloseable {
    private static final long MAX_DATABASE_BYTES = 1L << 30;

    private final List<Path> folders;
    private final long keptBytes;
    private final long maxBytes;
    private final Map<String, Databases.Found> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;
    private long dropped;

    /// Keeps databases of up to `keptBytes` together, and always the one used last.
    public DatabaseShelf(List<Path> folders, long keptBytes) {
        this(folders, keptBytes, MAX_DATABASE_BYTES);
    }

    /// As above; a database beyond `maxBytes` cannot be used.
    public DatabaseShelf(List<Path> folders, long keptBytes, long maxBytes) {
        this.folders = List.copyOf(folders);
        this.keptBytes = keptBytes;
        this.maxBytes = maxBytes;
    }

    /// The database at `dbPath`, or why it cannot be used.
    public synchronized Databases.Found find(String dbPath) {
        Databases.Found found = kept.get(dbPath);
        if (found == null) {
            found = open(dbPath);
            kept.put(dbPath, found);
            bytes += size(found);
            shrink(dbPath);
        }
        return found;
    }

    /// How many databases were dropped to make room.
    public synchronized long dropped() {
        return dropped;
    }

    private void shrink(String newest) {
        var oldest = kept.entrySet().iterator();
        while (bytes > keptBytes && oldest.hasNext()) {
            Map.Entry<String, Databases.Found> entry = oldest.next();
            if (!entry.getKey().equals(newest)) {
                bytes -= size(entry.getValue());
                retire(entry.getValue());
                oldest.remove();
                dropped++;
            }
        }
    }

    private Databases.Found open(String dbPath) {
        boolean safe = !dbPath.startsWith("/")
                && dbPath.indexOf('\\') < 0
                && dbPath.indexOf(':') < 0
                && !List.of(dbPath.split("/", -1)).contains("..")
                && (dbPath.endsWith(".sqlite") || dbPath.endsWith(".sql"));
        if (!safe) {
            return new Databases.Found.Broken(
                    "must be relative, with /, without .., and end in .sqlite or .sql, got \"" + shown(dbPath) + "\"");
        }
        for (Path folder : folders) {
            try {
                Path file = folder.resolve(dbPath);
                if (Files.isRegularFile(file)) {
                    return Databases.open(file, dbPath, maxBytes);
                }
            } catch (InvalidPathException e) {
                return new Databases.Found.Broken("is no path: \"" + shown(dbPath) + "\"");
            }
        }
        return new Databases.Found.Broken(shown(dbPath) + " is in none of the data folders (is --data right?)");
    }

    private static String shown(String dbPath) {
        return dbPath.length() <= 200 ? dbPath : dbPath.substring(0, 200) + "…";
    }

    /// A broken one costs its message.
    private static long size(Databases.Found found) {
        return switch (found) {
            case Databases.Found.Usable(Database database) -> database.bytes();
            case Databases.Found.Broken _ -> 1_000;
        };
    }

    private static void retire(Databases.Found found) {
        switch (found) {
            case Databases.Found.Usable(Database database) -> database.retire();
            case Databases.Found.Broken _ -> {} // never opened
        }
    }

    @Override
    public synchronized void close() {
        kept.values().forEach(DatabaseShelf::retire);
        kept.clear();
    }
}
