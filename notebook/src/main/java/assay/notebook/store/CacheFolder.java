package assay.notebook.store;

import assay.notebook.value.UnstorableException;
import assay.notebook.value.Values;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A folder of small files that appear whole or not at all.
public final class CacheFolder {
    private final Path folder;
    private final Values values = new Values();

    public CacheFolder(Path folder) {
        this.folder = folder;
    }

    /// Where the cache of `notebook` is.
    public static CacheFolder of(Path notebook) {
        Path file = notebook.toAbsolutePath().normalize();
        return new CacheFolder(file.resolveSibling(".assay").resolve("notebook").resolve(file.getFileName()));
    }

    public CacheFolder inner(String name) {
        return new CacheFolder(folder.resolve(name));
    }

    /// The record in the file `name`; absent when there is none, or none that can be read.
    public <T extends Record> Optional<T> read(String name, Class<T> type) {
        return bytes(name).flatMap(bytes -> {
            try {
                return Optional.ofNullable(type.cast(values.read(type, bytes)));
            } catch (UnstorableException e) {
                return Optional.empty();
            }
        });
    }

    public Optional<byte[]> bytes(String name) {
        try {
            return Optional.of(Files.readAllBytes(folder.resolve(name)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /// Whether it can be written.
    public boolean isWritable() {
        try {
            return Files.isWritable(Files.createDirectories(folder));
        } catch (IOException e) {
            return false;
        }
    }

    /// Does nothing when the folder cannot be written: the next run then computes more.
    public <T extends Record> void write(String name, T written) {
        writeBytes(name, values.write(written.getClass(), written).json());
    }

    public void writeBytes(String name, byte[] bytes) {
        try {
            Files.createDirectories(folder);
            Path beside = Files.createTempFile(folder, name + ".", ".part");
            try {
                Files.write(beside, bytes);
                Files.move(beside, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            // What is not kept is computed again.
        }
    }

    /// Marks the file as the last one used.
    public void touch(String name) {
        try {
            Files.setLastModifiedTime(folder.resolve(name), FileTime.fromMillis(System.currentTimeMillis()));
        } catch (IOException e) {
            // Somebody else cleaned up: the mark only says what to clean up next.
        }
    }

    /// The names that end with `ending`, the last used first.
    public List<String> newestFirst(String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            record Aged(String name, FileTime time) {}
            return files.filter(file -> file.getFileName().toString().endsWith(ending))
                    .map(file -> new Aged(file.getFileName().toString(), time(file)))
                    .sorted(Comparator.comparing(Aged::time).reversed().thenComparing(Aged::name))
                    .map(Aged::name)
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    private static FileTime time(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }

    public void delete(String name) {
        try {
            Files.deleteIfExists(folder.resolve(name));
        } catch (IOException e) {
            // One file more than needed stays.
        }
    }
}
