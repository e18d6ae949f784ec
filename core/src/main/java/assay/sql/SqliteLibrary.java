package assay.sql;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.sqlite.util.LibraryLoaderUtil;

/// SQLite's native library, unpacked once into a folder of ours. The driver otherwise unpacks it from its jar at every
/// start and compares it byte by byte, which is a twentieth of a short run.
public final class SqliteLibrary {
    private SqliteLibrary() {}

    /// From now on the driver loads the library from `folder`, which must be as trusted as the jars and holds the
    /// libraries of one version of the driver. Where that cannot be, on a file system that is read only, it goes on as
    /// without it.
    public static void useFrom(Path folder) {
        String machine = System.getProperty("os.name") + "-" + System.getProperty("os.arch");
        Path own = folder.resolve(machine.toLowerCase(Locale.ROOT).replace(' ', '-'));
        String name = System.mapLibraryName("sqlitejdbc");
        try {
            unpack(own, name);
        } catch (IOException notHere) {
            return; // the driver's own way is only slower
        }
        System.setProperty("org.sqlite.lib.path", own.toString());
        System.setProperty("org.sqlite.lib.name", name);
    }

    /// Makes `folder/name` unless it is there. Errors: [IOException] when it cannot be written, or the driver has no
    /// library for this machine.
    public static void unpack(Path folder, String name) throws IOException {
        if (Files.exists(folder.resolve(name))) {
            return;
        }
        String resource = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + LibraryLoaderUtil.getNativeLibName();
        Files.createDirectories(folder);
        Path part = Files.createTempFile(folder, "library", ".part");
        try (InputStream in = LibraryLoaderUtil.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException(resource + ": not in the driver's jar");
            }
            Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
            Files.move(part, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE); // two may do this at once
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
