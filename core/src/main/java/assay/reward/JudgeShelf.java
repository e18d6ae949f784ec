package assay.reward;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Judges that have run their gold, by the basis of their line; those used last are kept. A judge that is taken is
/// nobody else's until it is given back. Thread-safe.
final class JudgeShelf {
    private record Kept(Evidence evidence, Judge judge) {}

    private final long keptBytes;
    private final Map<Basis, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    JudgeShelf(long keptBytes) {
        this.keptBytes = keptBytes;
    }

    /// Null when there is none on these very databases: one that was dropped and read again may hold other rows.
    synchronized @Nullable Judge take(Basis basis, Evidence evidence) {
        Kept found = kept.remove(basis);
        if (found == null) {
            return null;
        }
        bytes -= weight(found);
        return found.evidence().equals(evidence) ? found.judge() : null;
    }

    synchronized void giveBack(Basis basis, Evidence evidence, Judge judge) {
        if (!(evidence instanceof Evidence.Gold gold) || gold.isRetired()) {
            return; // a judge without a gold costs nothing to make
        }
        Kept given = new Kept(evidence, judge);
        Kept before = kept.put(basis, given);
        bytes += weight(given) - (before == null ? 0 : weight(before));
        var oldest = kept.entrySet().iterator();
        while (bytes > keptBytes && oldest.hasNext()) {
            bytes -= weight(oldest.next().getValue());
            oldest.remove();
        }
    }

    /// Lets go of judges that keep a database in memory which its shelf has dropped.
    synchronized void dropRetired() {
        kept.values().removeIf(each -> {
            boolean retired = each.evidence() instanceof Evidence.Gold gold && gold.isRetired();
            bytes -= retired ? weight(each) : 0;
            return retired;
        });
    }

    private static long weight(Kept each) {
        return 1_000 + each.judge().bytes();
    }
}
