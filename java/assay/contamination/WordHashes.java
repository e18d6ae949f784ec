package assay.contamination;

import java.util.Arrays;

/// The words of a normalised text as 64-bit hashes, and the hashes of runs of them. A word is a run of letters and
/// digits. Not safe for several threads.
final class WordHashes {
    private static final char BETWEEN = 0;
    private static final char PASSED_OVER = 1;

    /// What an ASCII character is to [#takeRaw]: a letter or digit in normal form, or one of the two above.
    private static final char[] LETTERS = new char[128];

    static {
        for (char c = 0; c < LETTERS.length; c++) {
            char normal = NormalText.normal(c);
            LETTERS[c] = normal == 0 || c == '*' || c == '`' ? PASSED_OVER : isWord(normal) ? normal : BETWEEN;
        }
    }

    private static char beyondAscii(char c) {
        char normal = NormalText.beyondAscii(c);
        return isWord(normal) ? normal : BETWEEN;
    }

    private long[] words = new long[256];
    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private int count;

    /// Takes the words of the first `length` characters.
    void take(char[] text, int length) {
        count = 0;
        long hash = 0;
        int start = -1;
        for (int i = 0; i <= length; i++) {
            char c = i < length ? text[i] : ' ';
            if (isWord(c)) {
                if (start < 0) {
                    start = i;
                    hash = 0xCBF29CE484222325L; // FNV-1a
                }
                hash = (hash ^ c) * 0x100000001B3L;
            } else if (start >= 0) {
                add(mix(hash), start, i);
                start = -1;
            }
        }
    }

    /// As [#take] for text that [Literals#in] is sure of, without normalising it first: the same words, other offsets.
    void takeRaw(char[] text, int length) {
        count = 0;
        long hash = 0;
        int start = -1;
        for (int i = 0; i < length; i++) {
            char c = text[i];
            char letter = c < 128 ? LETTERS[c] : beyondAscii(c);
            if (letter > PASSED_OVER) {
                if (start < 0) {
                    start = i;
                    hash = 0xCBF29CE484222325L;
                }
                hash = (hash ^ letter) * 0x100000001B3L;
            } else if (letter == BETWEEN && start >= 0) {
                add(mix(hash), start, i);
                start = -1;
            }
        }
        if (start >= 0) {
            add(mix(hash), start, length);
        }
    }

    private static boolean isWord(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 128 && Character.isLetterOrDigit(c);
    }

    private void add(long hash, int start, int end) {
        if (count == words.length) {
            words = Arrays.copyOf(words, 2 * count);
            starts = Arrays.copyOf(starts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
        }
        words[count] = hash;
        starts[count] = start;
        ends[count++] = end;
    }

    int count() {
        return count;
    }

    /// Offset of word `at` in the text.
    int start(int at) {
        return starts[at];
    }

    /// Offset after word `at`.
    int end(int at) {
        return ends[at];
    }

    /// The hash of the `n` words from `at`; runs of different lengths have different hashes. Never 0.
    long gram(int at, int n) {
        long hash = n;
        for (int i = at; i < at + n; i++) {
            hash = (Long.rotateLeft(hash, 23) ^ words[i]) * 0x9E3779B97F4A7C15L;
        }
        hash = mix(hash);
        return hash == 0 ? 1 : hash;
    }

    private static final long BASE = 0x9E3779B97F4A7C15L;

    /// Another hash of the `n` words from `at`, a polynomial, which [#rolled] makes from the one before it.
    long polynomial(int at, int n) {
        long hash = 0;
        for (int i = at; i < at + n; i++) {
            hash = hash * BASE + words[i];
        }
        return hash;
    }

    /// The polynomial of the `n` words that end with word `at`, from `before`, that of the words one place before.
    /// `power` is [#power] of `n`.
    long rolled(long before, int at, int n, long power) {
        return before * BASE + words[at] - (at >= n ? words[at - n] * power : 0);
    }

    static long power(int n) {
        long power = 1;
        for (int i = 0; i < n; i++) {
            power *= BASE;
        }
        return power;
    }

    /// Source: the finalizer of MurmurHash3.
    private static long mix(long hash) {
        long h = hash;
        h = (h ^ h >>> 33) * 0xFF51AFD7ED558CCDL;
        h = (h ^ h >>> 33) * 0xC4CEB9FE1A85EC53L;
        return h ^ h >>> 33;
    }
}
