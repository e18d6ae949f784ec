package assay.build;

import java.util.Locale;
import java.util.function.LongSupplier;

/// How far a build of pairs has come. Thread-safe.
public final class PairsTally {
    private final long start;
    private final LongSupplier clock;
    private long total = -1;
    private long prompts;
    private long completions;
    private long tokens;
    private long scored;
    private double rewards;
    private long paired;

    PairsTally() {
        this(System::nanoTime);
    }

    PairsTally(LongSupplier clock) {
        this.clock = clock;
        this.start = clock.getAsLong();
    }

    synchronized void expect(long prompts) {
        total = prompts;
    }

    synchronized void judged(long completions, long tokens, long scored, double rewards) {
        this.completions += completions;
        this.tokens += tokens;
        this.scored += scored;
        this.rewards += rewards;
    }

    synchronized void done(boolean pair) {
        prompts++;
        paired += pair ? 1 : 0;
    }

    public synchronized long prompts() {
        return prompts;
    }

    public synchronized long completions() {
        return completions;
    }

    /// `120 of 800 prompts, 960 completions, 12.3 a second, 1,450 tokens a second, mean reward 0.12, 45 % with a pair,
    /// 95 s left`.
    public synchronized String text() {
        double seconds = Math.max(0.001, (clock.getAsLong() - start) / 1e9);
        String of = total < 0 ? "" : String.format(Locale.ROOT, " of %,d", total);
        String left = total < 0 || prompts == 0
                ? ""
                : String.format(Locale.ROOT, ", %,.0f s left", seconds / prompts * (total - prompts));
        return String.format(
                Locale.ROOT,
                "%,d%s prompts, %,d completions, %,.1f a second, %,.0f tokens a second, mean reward %.2f, %.0f %% with a pair%s",
                prompts,
                of,
                completions,
                completions / seconds,
                tokens / seconds,
                scored == 0 ? 0 : rewards / scored,
                prompts == 0 ? 0 : 100.0 * paired / prompts,
                left);
    }
}
