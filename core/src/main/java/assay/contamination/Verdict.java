package assay.contamination;

import java.util.List;
import java.util.stream.Collectors;

/// What the guard says of a row.
public sealed interface Verdict {
    record Clean() implements Verdict {}

    /// Suspicious, not removed: exactly one gameplay fingerprint.
    record Review(List<Hit> hits) implements Verdict {}

    /// Removed: a keyword, two distinct fingerprints, or an unmistakable one.
    record Contaminated(List<Hit> hits) implements Verdict {
        /// All rules with their spans, for `detail`.
        public String detail() {
            return hits.stream().map(Hit::toString).collect(Collectors.joining("; "));
        }
    }
}
