package assay.dedup;

import assay.sample.Message;
import assay.sample.Role;
import assay.sample.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Remembers the answers of every accepted row and finds those that say nearly the same. Made fresh per run; the first
/// row offered wins, and it is named to the later ones.
///
/// The answer of a row is the text of all its assistant messages. Rows are near-duplicates when the Jaccard index of
/// the word n-grams of their answers is at least the threshold. MinHash finds the pairs to look at, the sets
/// themselves decide: a pair can be missed ([MinHash#MISSED]), and never be made up. An answer of fewer than n words
/// is no near-duplicate of anything ("14 words." is the right answer to many questions).
///
/// Units: memory is 8 bytes per different n-gram of an accepted row, about 450 bytes per row for its bands, and its
/// place. Order: [#sketch] may run anywhere; [#twin] is called from one thread, and the order of its calls decides.
public final class NearDuplicates {
    /// What is needed of a row to compare it: its shingles and the keys of its bands.
    public static final class Sketch {
        private final long[] shingles;
        private final int[] keys;

        private Sketch(long[] shingles, int[] keys) {
            this.shingles = shingles;
            this.keys = keys;
        }

        public int size() {
            return shingles.length;
        }
    }

    /// The first accepted row that is alike, and how much. `jaccard` in `[threshold, 1]`.
    public record Twin(String place, double jaccard) {}

    private final double threshold;
    private final int ngram;
    private final MinHash minHash;
    private final BandTable table;
    private final List<long[]> accepted = new ArrayList<>();
    private final List<String> places = new ArrayList<>();

    /// `threshold` in `(0, 1]`, `ngram` at least 1.
    public NearDuplicates(double threshold, int ngram) {
        if (!(threshold > 0 && threshold <= 1) || ngram < 1) {
            throw new IllegalArgumentException(
                    "threshold must be above 0 and at most 1, got " + threshold + "; ngram at least 1, got " + ngram);
        }
        this.threshold = threshold;
        this.ngram = ngram;
        minHash = new MinHash(threshold);
        table = new BandTable(minHash.bands());
    }

    /// The assistant messages of a row.
    public static List<String> answer(List<Message> messages) {
        return messages.stream()
                .filter(message -> message.role() == Role.ASSISTANT)
                .map(Message::content)
                .toList();
    }

    public Sketch sketch(Row row) {
        return sketch(answer(row.messages()));
    }

    public Sketch sketch(List<String> texts) {
        long[] shingles = Shingles.of(texts, ngram);
        return new Sketch(shingles, shingles.length == 0 ? new int[0] : minHash.keys(shingles));
    }

    /// As [#twin(Sketch, String)], with the place of `row`.
    public Optional<Twin> twin(Sketch sketch, Row row) {
        return twin(sketch, Place.of(row));
    }

    /// The first row accepted before that is a near-duplicate; empty when there is none, and then the row of `sketch`
    /// is remembered under `place`.
    public Optional<Twin> twin(Sketch sketch, String place) {
        if (sketch.shingles.length == 0) {
            return Optional.empty();
        }
        for (int row : table.candidates(sketch.keys)) {
            double jaccard = jaccardOrLess(sketch.shingles, accepted.get(row));
            if (jaccard >= threshold) {
                return Optional.of(new Twin(places.get(row), jaccard));
            }
        }
        table.add(sketch.keys);
        accepted.add(sketch.shingles);
        places.add(place);
        return Optional.empty();
    }

    /// The Jaccard index, or something below the threshold as soon as it is clear that it is below.
    private double jaccardOrLess(long[] a, long[] b) {
        // s = o / (a + b − o) ≥ t needs o ≥ t · (a + b) / (1 + t); one less, so that rounding costs a look and no twin
        int needed = (int) (threshold * ((double) a.length + b.length) / (1 + threshold)) - 1;
        if (Math.min(a.length, b.length) < needed) {
            return 0;
        }
        int shared = Shingles.shared(a, b, needed);
        return (double) shared / (a.length + b.length - shared);
    }
}
