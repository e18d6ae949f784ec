package assay.sandbox;

import assay.pipeline.RunFailedException;
import assay.sql.SqliteLibrary;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sqlite.util.LibraryLoaderUtil;

/// How a child is started: this JVM's program and classes, little memory, none of this process's environment but its
/// locale, and an empty folder to stand in that also holds SQLite's library (the driver would unpack one for each
/// child, and leave it when the child is killed).
///
/// Source: `PRAGMA hard_heap_limit` bounds nothing in sqlite-jdbc, which is compiled with DEFAULT_MEMSTATUS=0; so the
/// shell's `ulimit -v` bounds the whole child where there is a shell.
final class Launch implements AutoCloseable {
    private static final List<String> KEPT_VARIABLES =
            List.of("LANG", "LC_ALL", "LC_CTYPE", "SystemRoot"); // Windows starts nothing without the last one

    /// What a JVM wants beside its heap: code, classes, stacks, an archive of classes.
    private static final long JVM_BYTES = 1L << 30;

    /// The databases in SQLite's hands, and what a query may take: a large sort, a made state.
    private static final long NATIVE_BYTES = 1L << 30;

    private static final Path SHELL = Path.of("/bin/sh");

    private final Path folder;
    private final List<String> command;

    /// Ctrl-C reaches the children too, so nobody else would remove the folder.
    private final Thread atExit;

    /// Children with a heap of at most `heapBytes` that run `program`.
    Launch(long heapBytes, Class<?> program) {
        this(heapBytes, program, Path.of(System.getProperty("java.io.tmpdir")));
    }

    /// `temporary` is where the folder is made.
    Launch(long heapBytes, Class<?> program, Path temporary) {
        folder = folder(temporary);
        command = command(heapBytes, folder, program);
        atExit = Thread.ofPlatform().unstarted(() -> remove(folder));
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    /// Errors: [RunFailedException], with nothing left behind.
    private static Path folder(Path temporary) {
        try {
            Path folder = Files.createTempDirectory(temporary, "assay-sandbox-");
            try {
                SqliteLibrary.unpack(folder, LibraryLoaderUtil.getNativeLibName());
            } catch (IOException e) {
                remove(folder);
                throw e;
            }
            return folder;
        } catch (IOException e) {
            throw new RunFailedException(
                    "the temporary folder " + temporary + " cannot be written: "
                            + (Files.isDirectory(temporary) ? e.getMessage() : "it does not exist")
                            + " (make room, or name another: ASSAY_JAVA_OPTS=-Djava.io.tmpdir=DIR)",
                    e);
        }
    }

    private static List<String> command(long heapBytes, Path folder, Class<?> program) {
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(SHELL)) {
            long kilobytes = (heapBytes + JVM_BYTES + NATIVE_BYTES) >> 10;
            // A system that cannot limit it (macOS) starts the child without.
            command.addAll(
                    List.of(SHELL.toString(), "-c", "ulimit -v " + kilobytes + " 2>/dev/null; exec \"$@\"", "assay"));
        }
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-Xmx" + (heapBytes >> 20) + "m",
                "-Xmn" + Math.min(64, heapBytes >> 22) + "m",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-XX:ReservedCodeCacheSize=96m",
                "-XX:CompressedClassSpaceSize=64m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+DisplayVMOutputToStderr",
                "-XX:+SuppressFatalErrorMessage", // a report of a crash takes half a second, longer than many deadlines
                "-XX:-CreateCoredumpOnCrash",
                "-XX:-UsePerfData", // no file in the temporary folder
                "-XX:+DisableAttachMechanism",
                "-Xlog:disable",
                "-Xlog:all=error:stderr"));
        command.addAll(inherited());
        command.addAll(List.of(
                "-Dorg.sqlite.lib.path=" + folder,
                "-Dorg.sqlite.lib.name=" + LibraryLoaderUtil.getNativeLibName(),
                "-D" + Child.FOLDER + "=" + folder,
                "-cp",
                classPath(),
                program.getName()));
        return command;
    }

    /// The launcher's archive of loaded classes, which halves the start, and which compilers it chose: C2 took half the
    /// time of a run of 20 seconds.
    private static List<String> inherited() {
        return Arrays.stream(ProcessHandle.current().info().arguments().orElse(new String[0]))
                .filter(argument -> argument.startsWith("-XX:AOTCache=") || argument.startsWith("-XX:Tier"))
                .toList();
    }

    /// Absolute, because the child stands in another folder.
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    Path folder() {
        return folder;
    }

    Process start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        Map<String, String> environment = builder.environment();
        environment.keySet().retainAll(KEPT_VARIABLES);
        environment.put("MALLOC_ARENA_MAX", "2"); // glibc reserves 64 MB for each thread otherwise
        return builder.start();
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException atExitRuns) {
            return;
        }
        remove(folder);
    }

    /// As often as you like: the parent does it, or the children of one that was killed.
    static void remove(Path folder) {
        try {
            Files.deleteIfExists(folder.resolve(LibraryLoaderUtil.getNativeLibName()));
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            folder.toFile().deleteOnExit(); // Windows holds on to a library that is loaded
        }
    }
}
