package assay.cli;

import assay.reward.Reward;
import assay.sandbox.ChildPool;
import assay.sandbox.Setup;
import assay.source.DataFolder;
import java.util.List;

/// How many child processes judge, and how large they may be.
final class Children {
    private static final long LEAST_HEAP = 256L << 20;
    private static final long MOST_HEAP = 1L << 30;

    private Children() {}

    /// Together about as much as one process may take: a quarter of the machine.
    static ChildPool of(int workers, List<DataFolder> data, Reward reward, int deadlineMillis) {
        long heap = Math.clamp(Runtime.getRuntime().maxMemory() / workers, LEAST_HEAP, MOST_HEAP);
        Setup setup =
                new Setup(data.stream().map(DataFolder::path).toList(), reward, deadlineMillis, heap / 4, heap / 4);
        return new ChildPool(setup, workers, heap);
    }
}
