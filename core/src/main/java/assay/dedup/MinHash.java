package assay.dedup;

import java.util.Arrays;
import java.util.SplittableRandom;

/// From a set of shingles to the keys of its bands: two sets that are alike share a key.
///
/// [#HASHES] linear permutations `a·x + b` of 32-bit numbers, `a` odd, keep their least value over the set. The chance
/// that two sets agree in one of them is their Jaccard index `s`. `rows` values make the key of a band, so a pair has a
/// band in common with the chance `1 − (1 − s^rows)^bands`; at the threshold it is missed with at most [#MISSED]. Plain
/// permutations, and not one for all values, because answers are short: of ten shingles one permutation fills ten bins
/// at most, and values that are copied from them do not add chances. They run over arrays, so the JIT makes vectors.
///
/// Shapes: `long[n]` → `int[HASHES]` → `int[bands]`.
///
/// Source: Broder, On the resemblance and containment of documents, 1997, section 3; Bohman, Cooper and Frieze,
/// Min-wise independent linear permutations, 2000; Leskovec, Rajaraman and Ullman, Mining of massive datasets, section
/// 3.4 (bands).
final class MinHash {
    static final int HASHES = 128;

    /// The chance that a pair of just the threshold is not seen.
    static final double MISSED = 1e-6;

    private final int[] factors = new int[HASHES];
    private final int[] terms = new int[HASHES];
    private final int rows;
    private final int bands;

    MinHash(double threshold) {
        SplittableRandom random =
                new SplittableRandom(0x5EEDL); // no choice of a set: it decides what is found, not kept
        for (int k = 0; k < HASHES; k++) {
            factors[k] = random.nextInt() | 1;
            terms[k] = random.nextInt();
        }
        rows = rows(threshold);
        bands = HASHES / rows;
    }

    /// The longest bands that still miss little enough: long ones bring few pairs to compare in vain.
    private static int rows(double threshold) {
        for (int rows = HASHES; rows > 1; rows--) {
            int bands = HASHES / rows;
            if (Math.pow(1 - Math.pow(threshold, rows), bands) <= MISSED) {
                return rows;
            }
        }
        return 1;
    }

    int bands() {
        return bands;
    }

    int[] signature(long[] shingles) {
        int[] least = new int[HASHES];
        Arrays.fill(least, Integer.MAX_VALUE);
        for (long shingle : shingles) {
            int x = (int) (shingle >>> Integer.SIZE);
            for (int k = 0; k < HASHES; k++) {
                least[k] = Math.min(least[k], factors[k] * x + terms[k]);
            }
        }
        return least;
    }

    /// The keys of the bands of `shingles`. The number of the band is part of its key.
    int[] keys(long[] shingles) {
        int[] signature = signature(shingles);
        int[] keys = new int[bands];
        for (int band = 0; band < bands; band++) {
            long key = band;
            for (int k = band * rows; k < (band + 1) * rows; k++) {
                key = Shingles.mix(key ^ signature[k]);
            }
            keys[band] = (int) key;
        }
        return keys;
    }
}
