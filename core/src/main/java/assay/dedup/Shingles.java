package assay.dedup;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;

/// The word n-grams of a text as a set: their 64-bit hashes, ascending, each once.
///
/// A word is a run of letters, digits, marks and `_`, in lower case and NFKC; an ideograph is a word of its own,
/// because Chinese has no spaces; what cannot be seen (zero-width characters) is passed over. Word and n-gram are
/// hashed while the text is read, so nothing is cut out of it. Two different n-grams share a hash with a chance of
/// 2⁻⁶⁴.
///
/// Shapes: `w` words give at most `w − n + 1` hashes, fewer than `n` words none. Units: 8 bytes a hash.
///
/// Source: Broder, On the resemblance and containment of documents, 1997, section 2 (w-shingling); Karp and Rabin,
/// Efficient randomized pattern-matching algorithms, 1987 (the rolling hash).
public final class Shingles {
    private static final long[] NONE = {};
    private static final long WORD_START = 0xCBF29CE484222325L;
    private static final long WORD_PRIME = 0x100000001B3L;
    private static final long GRAM_BASE = 0x9E3779B97F4A7C15L;
    private static final byte[] ASCII_WORD = asciiWord();

    private final int ngram;
    private final long[] lastWords;
    private final long oldestWeight;
    private long[] hashes = new long[64];
    private int size;
    private int words;
    private long gram;

    private Shingles(int ngram) {
        this.ngram = ngram;
        lastWords = new long[ngram];
        long weight = 1;
        for (int i = 1; i < ngram; i++) {
            weight *= GRAM_BASE;
        }
        oldestWeight = weight;
    }

    /// The n-grams of `texts` read one after the other; a word ends with its text, an n-gram does not.
    public static long[] of(List<String> texts, int ngram) {
        Shingles shingles = new Shingles(ngram);
        texts.forEach(shingles::read);
        return shingles.set();
    }

    /// What an ASCII character counts as within a word; 0 for one that ends it.
    private static byte[] asciiWord() {
        byte[] word = new byte[128];
        for (char c = 0; c < 128; c++) {
            if (Character.isLetterOrDigit(c) || c == '_') {
                word[c] = (byte) Character.toLowerCase(c);
            }
        }
        return word;
    }

    private void read(String text) {
        if (isAscii(text)) {
            ascii(text);
        } else {
            beyondAscii(Normalizer.normalize(text, Normalizer.Form.NFKC));
        }
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    /// As [#beyondAscii], for what most texts are: a table instead of properties of characters.
    private void ascii(String text) {
        int i = 0;
        while (i < text.length()) {
            byte part = ASCII_WORD[text.charAt(i++)];
            if (part != 0) {
                long word = WORD_START;
                do {
                    word = (word ^ part) * WORD_PRIME;
                    part = i < text.length() ? ASCII_WORD[text.charAt(i++)] : 0;
                } while (part != 0);
                word(word);
            }
        }
    }

    private void beyondAscii(String text) {
        long word = WORD_START; // no word has this hash but by a chance of 2⁻⁶⁴: none is open
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            boolean ideograph = Character.isIdeographic(c);
            if (!ideograph && isWord(c)) {
                word = (word ^ Character.toLowerCase(c)) * WORD_PRIME;
            } else if (ideograph || Character.getType(c) != Character.FORMAT) {
                word = endOf(word);
                if (ideograph) {
                    word((WORD_START ^ c) * WORD_PRIME);
                }
            }
        }
        endOf(word);
    }

    private long endOf(long word) {
        if (word != WORD_START) {
            word(word);
        }
        return WORD_START;
    }

    private static boolean isWord(int c) {
        return c < 128
                ? ASCII_WORD[c] != 0
                : Character.isLetterOrDigit(c)
                        || switch (Character.getType(c)) {
                            case Character.NON_SPACING_MARK,
                                    Character.COMBINING_SPACING_MARK,
                                    Character.ENCLOSING_MARK -> true;
                            default -> false;
                        };
    }

    /// Takes the hash of the next word.
    private void word(long raw) {
        long hash = mix(raw);
        int slot = words % ngram;
        gram = (gram - lastWords[slot] * oldestWeight) * GRAM_BASE + hash;
        lastWords[slot] = hash;
        words++;
        if (words >= ngram) {
            if (size == hashes.length) {
                hashes = Arrays.copyOf(hashes, size + (size >> 1));
            }
            hashes[size++] = mix(gram);
        }
    }

    private long[] set() {
        if (size == 0) {
            return NONE;
        }
        Arrays.sort(hashes, 0, size);
        int kept = 1;
        for (int i = 1; i < size; i++) {
            if (hashes[i] != hashes[kept - 1]) {
                hashes[kept++] = hashes[i];
            }
        }
        return Arrays.copyOf(hashes, kept);
    }

    /// Spreads every bit of `x` over all others. Source: Steele, Lea and Flood, Fast splittable pseudorandom number
    /// generators, 2014, figure 15 (the finaliser of SplitMix64).
    static long mix(long x) {
        long z = (x ^ (x >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /// Shared over all of two sets; 0 when both are empty.
    public static double jaccard(long[] a, long[] b) {
        int shared = shared(a, b, 0);
        int all = a.length + b.length - shared;
        return all == 0 ? 0 : (double) shared / all;
    }

    /// How many hashes `a` and `b` have in common, or less than `needed` as soon as it is clear that they have fewer
    /// than that. Source: Xiao et al., Efficient similarity joins for near duplicate detection, 2008, section 3.2.
    static int shared(long[] a, long[] b, int needed) {
        int i = 0;
        int j = 0;
        int shared = 0;
        while (i < a.length && j < b.length) {
            if (a[i] == b[j]) {
                shared++;
                i++;
                j++;
            } else {
                if (a[i] < b[j]) {
                    i++;
                } else {
                    j++;
                }
                if (shared + Math.min(a.length - i, b.length - j) < needed) {
                    return shared;
                }
            }
        }
        return shared;
    }
}
