package assay;

import java.util.function.LongConsumer;

/// Seeded property tests: a law is tried for many seeds, and the seed that breaks it is named.
public final class Seeds {
    private Seeds() {}

    /// Runs `law` for the seeds 0 … `count` - 1.
    public static void forEachSeed(int count, LongConsumer law) {
        for (long seed = 0; seed < count; seed++) {
            try {
                law.accept(seed);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("broken for seed " + seed + ": " + e.getMessage(), e);
            }
        }
    }
}
