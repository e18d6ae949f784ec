package assay.rollout;

import java.util.function.LongSupplier;

/// How many requests may be on their way: fewer when the server says that it has too much to do or takes longer for a
/// token than it did, more again when it keeps up. Thread-safe.
///
/// The limit follows `limit × gradient + √limit`, where the gradient is how much longer a token takes than at its best,
/// tolerated up to twice; a refusal costs three tenths at once.
///
/// Source: Netflix, concurrency-limits, `Gradient2Limit` (Apache-2.0; the idea, not the code).
final class Throttle {
    private static final double TOLERANCE = 2;
    private static final double SMOOTHING = 0.2;
    private static final double BACK_OFF = 0.7;
    private static final double FORGET = 1.001;
    private static final long PAUSE_NANOS = 500_000_000;

    private final int most;
    private final int mostChoices;
    private final LongSupplier clock;
    private double limit;
    private double best = Double.POSITIVE_INFINITY;
    private int running;
    private int choices;
    private long refusedAt;
    private boolean refused;

    /// At most `most` requests for at most `mostChoices` completions together.
    Throttle(int most, int mostChoices) {
        this(most, mostChoices, System::nanoTime);
    }

    Throttle(int most, int mostChoices, LongSupplier clock) {
        this.most = most;
        this.mostChoices = mostChoices;
        this.clock = clock;
        this.limit = Math.min(most, 4);
    }

    /// Waits until a request for `count` completions may go out.
    synchronized void enter(int count) throws InterruptedException {
        while (running > 0 && (running >= (int) limit || choices + count > mostChoices)) {
            wait();
        }
        running++;
        choices += count;
    }

    /// The request was answered with `tokens` after `nanos`.
    synchronized void answered(int count, long nanos, long tokens) {
        double perToken = nanos / (double) Math.max(1, tokens);
        best = Math.min(best * FORGET, perToken);
        double gradient = Math.clamp(TOLERANCE * best / perToken, 0.5, 1);
        double next = limit * gradient + Math.sqrt(limit);
        limit = Math.clamp((1 - SMOOTHING) * limit + SMOOTHING * next, 1, most);
        leave(count);
    }

    /// The server has too much to do. Many such answers at once are one.
    synchronized void refused(int count) {
        long now = clock.getAsLong();
        if (!refused || now - refusedAt > PAUSE_NANOS) {
            limit = Math.max(1, limit * BACK_OFF);
            refusedAt = now;
            refused = true;
        }
        leave(count);
    }

    /// The request ended in another way, which says nothing about the load.
    synchronized void failed(int count) {
        leave(count);
    }

    private void leave(int count) {
        running--;
        choices -= count;
        notifyAll();
    }

    synchronized int limit() {
        return (int) limit;
    }
}
