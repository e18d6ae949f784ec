package assay.cli;

import assay.build.Progress;
import java.io.Console;
import java.io.PrintStream;
import java.util.Optional;

/// Progress on stderr: one line that is written over on a terminal, a line every few seconds elsewhere.
final class ConsoleProgress implements Progress {
    private static final long TERMINAL_NANOS = 100_000_000L;
    private static final long LOG_NANOS = 5_000_000_000L;

    private final PrintStream err = System.err;
    private final boolean quiet;
    private final boolean terminal;
    private final long startNanos = System.nanoTime();
    private long lastNanos = startNanos;
    private int shown;

    ConsoleProgress(boolean quiet) {
        this.quiet = quiet;
        this.terminal =
                Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
    }

    @Override
    public void report(String step, String source, long done) {
        long now = System.nanoTime();
        if (quiet || now - lastNanos < (terminal ? TERMINAL_NANOS : LOG_NANOS)) {
            return;
        }
        lastNanos = now;
        String what = source.isEmpty() ? step : step + " " + source;
        String line = String.format("%s: %,d (%d s)", what, done, (now - startNanos) / 1_000_000_000L);
        if (terminal) {
            err.print("\r" + line + " ".repeat(Math.max(0, shown - line.length())));
            err.flush();
            shown = line.length();
        } else {
            err.println(line);
        }
    }

    /// Takes the line away again.
    void clear() {
        if (shown > 0) {
            err.print("\r" + " ".repeat(shown) + "\r");
            err.flush();
        }
    }
}
