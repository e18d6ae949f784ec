package assay.sandbox;

import java.util.ArrayDeque;
import java.util.Deque;

/// A thread that does nothing but sleep for a millisecond, and notes how much too late it woke: what any answer may be
/// late on this machine at this moment.
final class DelayProbe {
    private static final int KEPT = 100_000;
    private static final int HOPS = 4;

    private record Delay(long end, long nanos) {}

    private final Deque<Delay> delays = new ArrayDeque<>();
    private long longest;
    private volatile boolean stopped;

    void start() {
        Thread.ofPlatform().daemon().name("delay-probe").start(() -> {
            while (!stopped) {
                long start = System.nanoTime();
                try {
                    Thread.sleep(1);
                } catch (InterruptedException e) {
                    return;
                }
                long end = System.nanoTime();
                note(end, end - start - 1_000_000);
            }
        });
    }

    void stop() {
        stopped = true;
    }

    private synchronized void note(long end, long nanos) {
        longest = Math.max(longest, nanos);
        delays.add(new Delay(end, nanos));
        if (delays.size() > KEPT) {
            delays.remove();
        }
    }

    /// What the machine explains of an answer between `start` and `end`, in nanoseconds: it goes through four threads
    /// (the child's that reports, the parent's watchdog, the one that reads, the caller), each of which may wait as
    /// long as this one had to.
    synchronized long delay(long start, long end) {
        return HOPS
                * delays.stream()
                        .filter(delay -> delay.end() - start >= 0 && delay.end() - end <= 0)
                        .mapToLong(Delay::nanos)
                        .max()
                        .orElse(0);
    }

    synchronized long longestMillis() {
        return longest / 1_000_000;
    }
}
