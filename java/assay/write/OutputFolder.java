package assay.write;

import assay.pipeline.RunFailedException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/// The `--out` folder of one run, locked. New files are written as `.NAME.tmp` beside their place and moved when all
/// of them are good; what a killed run left behind is removed by the next one.
public final class OutputFolder implements AutoCloseable {
    private static final String LOCK = ".assay.lock";

    private final Path folder;
    private final FileChannel channel;
    private final FileLock lock;
    private final List<String> pending = new ArrayList<>();
    private final Thread onInterrupt;

    private OutputFolder(Path folder, FileChannel channel, FileLock lock) {
        this.folder = folder;
        this.channel = channel;
        this.lock = lock;
        this.onInterrupt = Thread.ofPlatform().unstarted(this::removeQuietly); // Ctrl-C
        Runtime.getRuntime().addShutdownHook(onInterrupt);
    }

    /// Makes the folder if need be and locks it. Errors: [RunFailedException] when it cannot be written, or another
    /// run holds it.
    public static OutputFolder open(Path folder) {
        try {
            Files.createDirectories(folder);
            FileChannel channel =
                    FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new RunFailedException(
                        "--out " + folder + ": another run is writing there; wait for it, or choose another folder");
            }
            OutputFolder output = new OutputFolder(folder, channel, lock);
            output.removeTemporaries();
            return output;
        } catch (IOException e) {
            throw new RunFailedException(
                    "--out " + folder + ": must be a folder that can be written, but: " + describe(e), e);
        }
    }

    private static @org.jspecify.annotations.Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // held by another run in this process
        }
    }

    private static String describe(IOException e) {
        return switch (e) {
            case FileAlreadyExistsException taken -> taken.getFile() + " is a file";
            case AccessDeniedException denied -> "no permission for " + denied.getFile();
            case FileSystemException failed
            when failed.getReason() != null -> failed.getReason() + ": " + failed.getFile();
            default -> String.valueOf(e.getMessage());
        };
    }

    public Path path() {
        return folder;
    }

    /// The temporary place of the file that will be called `name`.
    public Path temporary(String name) {
        if (!pending.contains(name)) {
            pending.add(name);
        }
        return folder.resolve("." + name + ".tmp");
    }

    /// Removes `metadata` and those of `optional` that this run did not write, then moves all temporary files to their
    /// names in the order in which they were asked for, `metadata` last.
    public void publish(String metadata, List<String> optional) throws IOException {
        Files.deleteIfExists(folder.resolve(metadata));
        for (String name : optional) {
            if (!pending.contains(name)) {
                Files.deleteIfExists(folder.resolve(name)); // of an earlier run: it would look like a file of this one
            }
        }
        for (String name : pending) {
            if (!name.equals(metadata)) {
                move(name);
            }
        }
        move(metadata);
        pending.clear();
    }

    private void move(String name) throws IOException {
        Path temporary = folder.resolve("." + name + ".tmp");
        try (FileChannel file = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
            file.force(true);
        }
        Files.move(
                temporary, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private void removeTemporaries() throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, ".*.tmp")) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        }
    }

    private void removeQuietly() {
        try {
            removeTemporaries();
        } catch (IOException e) {
            // The next run removes them.
        }
    }

    /// Removes what was not published and lets the folder go.
    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(onInterrupt);
        } catch (IllegalStateException e) {
            return; // shutting down: the hook cleans up
        }
        try (channel) {
            removeTemporaries();
            lock.release();
        } catch (IOException e) {
            throw new RunFailedException("--out " + folder + ": cannot be cleaned up: " + describe(e), e);
        }
    }
}
