package assay;

import java.util.function.LongConsumer;

/// Runs a law with many seeds. A failure says with which seed; `-Dtest.seed=SEED` runs that one alone.
public final class Seeds {
    private Seeds() {}

    public static void forEachSeed(int runs, LongConsumer law) {
        String only = System.getProperty("test.seed");
        long first = only == null ? 1 : Long.parseLong(only);
        long last = only == null ? runs : first;
        for (long seed = first; seed <= last; seed++) {
            try {
                law.accept(seed);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("run it again with -Dtest.seed=" + seed + "\n" + e.getMessage(), e);
            }
        }
    }
}
