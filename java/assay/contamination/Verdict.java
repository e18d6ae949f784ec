package assay.contamination;

import assay.pipeline.Reason;
import java.util.List;
import java.util.stream.Collectors;

/// What the guard says of a row.
public sealed interface Verdict {
    record Clean() implements Verdict {}

    /// Suspicious, not removed: exactly one gameplay fingerprint, or half of an item's words.
    record Review(List<Hit> hits) implements Verdict {
        public Review {
            hits = List.copyOf(hits);
        }

        /// All rules with their spans, for `detail`.
        public String detail() {
            return Verdict.detail(hits);
        }
    }

    /// Removed. `reason` is [Reason#CONTAMINATED] for a keyword, two distinct fingerprints or an unmistakable one, else
    /// [Reason#BENCHMARK] for words or a table of an item.
    record Contaminated(Reason reason, List<Hit> hits) implements Verdict {
        public Contaminated {
            hits = List.copyOf(hits);
        }

        /// All rules with their spans, for `detail`.
        public String detail() {
            return Verdict.detail(hits);
        }
    }

    private static String detail(List<Hit> hits) {
        return hits.stream().map(Hit::toString).collect(Collectors.joining("; "));
    }
}
