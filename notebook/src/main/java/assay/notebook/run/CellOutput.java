package assay.notebook.run;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// Gives each cell its own standard output while several run. Threads that a cell starts belong to it; what threads of
/// a
/// common pool print goes to where it went before.
final class CellOutput implements AutoCloseable {
    /// More than this of a cell's output is cut off.
    private static final int MOST_BYTES = 1 << 20;

    private final PrintStream before;

    @SuppressWarnings("ThreadLocalUsage") // it lives as long as the run, which is what owns the output
    private final InheritableThreadLocal<ByteArrayOutputStream> current = new InheritableThreadLocal<>();

    /// `before` is what standard output is now, and will be again.
    CellOutput(PrintStream before) {
        this.before = before;
        System.setOut(new PrintStream(new Switch(), true, StandardCharsets.UTF_8));
    }

    /// From here on, what this thread prints is kept.
    void begin() {
        current.set(new ByteArrayOutputStream());
    }

    /// What was printed since the beginning.
    String end() {
        ByteArrayOutputStream printed = current.get();
        current.remove();
        synchronized (printed) {
            String text = printed.toString(StandardCharsets.UTF_8);
            return printed.size() < MOST_BYTES ? text : text + "\n[cut off after " + MOST_BYTES + " bytes]\n";
        }
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
            ByteArrayOutputStream printed = current.get();
            if (printed == null) {
                before.write(bytes, offset, length);
                before.flush();
                return;
            }
            synchronized (printed) {
                printed.write(bytes, offset, Math.min(length, MOST_BYTES - printed.size()));
            }
        }
    }
}
