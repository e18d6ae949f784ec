package assay.notebook.run;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Gives each cell its own standard output while several run, and knows which do. Threads that a cell starts belong to
/// it; what threads of a common pool print goes to where it went before.
final class CellOutput implements AutoCloseable {
    /// More than this of a cell's output is cut off.
    private static final int MOST_BYTES = 1 << 20;

    private final PrintStream before;

    @SuppressWarnings("ThreadLocalUsage") // it lives as long as the run, which is what owns the output
    private final InheritableThreadLocal<Printed> current = new InheritableThreadLocal<>();

    private final Set<Printed> running = ConcurrentHashMap.newKeySet();

    /// `before` is what standard output is now, and will be again.
    CellOutput(PrintStream before) {
        this.before = before;
        System.setOut(new PrintStream(new Switch(), true, StandardCharsets.UTF_8));
    }

    /// From here on, what this thread prints is kept as the output of `cell`.
    void begin(String cell) {
        Printed printed = new Printed(cell, System.nanoTime(), new ByteArrayOutputStream());
        running.add(printed);
        current.set(printed);
    }

    /// What was printed since the beginning.
    String end() {
        Printed printed = current.get();
        current.remove();
        running.remove(printed);
        return printed.text();
    }

    /// The cells between their beginning and end, longest first.
    List<StillRunning> running() {
        return running.stream()
                .sorted(Comparator.comparingLong(Printed::start))
                .map(printed -> new StillRunning(
                        printed.cell, Duration.ofNanos(System.nanoTime() - printed.start), printed.lastLine()))
                .toList();
    }

    @Override
    public void close() {
        System.setOut(before);
    }

    private final class Switch extends OutputStream {
        @Override
        public void write(int b) {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            Printed printed = current.get();
            if (printed == null) {
                before.write(bytes, offset, length);
                before.flush();
            } else {
                printed.add(bytes, offset, length);
            }
        }
    }

    /// What one cell printed so far. Safe for threads, and each is itself alone.
    private static final class Printed {
        private final String cell;
        private final long start;
        private final ByteArrayOutputStream bytes;

        Printed(String cell, long start, ByteArrayOutputStream bytes) {
            this.cell = cell;
            this.start = start;
            this.bytes = bytes;
        }

        long start() {
            return start;
        }

        synchronized void add(byte[] more, int offset, int length) {
            bytes.write(more, offset, Math.min(length, MOST_BYTES - bytes.size()));
        }

        synchronized String text() {
            String text = bytes.toString(StandardCharsets.UTF_8);
            return bytes.size() < MOST_BYTES ? text : text + "\n[cut off after " + MOST_BYTES + " bytes]\n";
        }

        String lastLine() {
            return text().lines().filter(line -> !line.isBlank()).reduce("", (_, line) -> line);
        }
    }
}
