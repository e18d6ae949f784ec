package assay.contamination;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/// Finds which of many literals may occur in a text once that is normalised, reading each character once: an
/// Aho-Corasick automaton with all its failure links resolved into one table. A `0` in a literal stands for any digit.
///
/// The text is read as it is: upper case counts as lower case, white space in any number as one space, and what is
/// invisible or a sign of emphasis is passed over. So nearly no text has to be normalised to see that it is innocent.
/// What is found is not certain: a literal that only emphasis tore apart is found too.
///
/// Immutable. Literals are in normalised form, of ASCII characters. Source: Aho and Corasick, Efficient
/// string matching, CACM 18(6), 1975, section 6 (the deterministic form).
final class Literals {
    /// One literal; texts that hold it get bit `bit` set.
    record Literal(String text, int bit) {}

    /// For [#in]: the text has a character or a tag that must be normalised before it can be searched.
    static final long UNSURE = -1;

    private static final byte ODD = -1;

    /// Class of each ASCII character; 0 for those in no literal, [#ODD] for what may begin a tag.
    private final byte[] classes = new byte[128];
    /// The class of characters that are passed over.
    private final int skip;

    private final int width;
    /// Row offset of the next state, at row offset + class.
    private final int[] next;
    /// Bits that are found on reaching the state, by row offset / width.
    private final long[] found;
    /// States from this row offset on find something. They are numbered last, so that one comparison tells them apart.
    private final int firstFinding;

    Literals(List<Literal> literals) {
        int used = classify(literals);
        int space = classes[' '];
        skip = used;
        width = used + 1;
        List<int[]> tree = new ArrayList<>(List.of(new int[used]));
        List<Long> bits = new ArrayList<>(List.of(0L));
        for (Literal literal : literals) {
            int state = 0;
            for (char c : literal.text().toCharArray()) {
                int[] row = tree.get(state);
                int to = row[classes[c]];
                if (to == 0) {
                    to = tree.size();
                    row[classes[c]] = to;
                    tree.add(new int[used]);
                    bits.add(0L);
                }
                state = to;
            }
            bits.set(state, bits.get(state) | 1L << literal.bit());
        }
        resolve(tree, bits);
        int[] number = numbers(bits);
        firstFinding = width * (int) bits.stream().filter(b -> b == 0).count();
        next = new int[tree.size() * width];
        found = new long[tree.size()];
        for (int state = 0; state < tree.size(); state++) {
            found[number[state]] = bits.get(state);
            for (int c = 0; c < skip; c++) {
                next[number[state] * width + c] = number[tree.get(state)[c]] * width;
            }
            next[number[state] * width + skip] = number[state] * width;
        }
        // the state after a space: more white space changes nothing
        for (int state = 0; state < next.length; state += width) {
            int after = next[state + space];
            next[after + space] = after;
        }
    }

    private int classify(List<Literal> literals) {
        int count = 1;
        for (Literal literal : literals) {
            for (char c : literal.text().toCharArray()) {
                if (c >= 128) {
                    throw new IllegalArgumentException("only ASCII literals, got \"" + literal.text() + "\"");
                }
                if (classes[c] == 0) {
                    classes[c] = (byte) count++;
                }
            }
        }
        if (classes['0'] > 0) {
            Arrays.fill(classes, '0', '9' + 1, classes['0']);
        }
        if (classes[' '] == 0) {
            classes[' '] = (byte) count++;
        }
        for (char c = 0; c < 128; c++) {
            char normal = NormalText.normal(c);
            if (c == '<') {
                classes[c] = ODD;
            } else if (normal == 0 || c == '*' || c == '`') {
                classes[c] = (byte) count;
            } else {
                classes[c] = classes[normal];
            }
        }
        return count;
    }

    /// Breadth first: a missing edge goes where the longest proper suffix that is a prefix goes.
    private static void resolve(List<int[]> tree, List<Long> bits) {
        int[] suffix = new int[tree.size()];
        Deque<Integer> open = new ArrayDeque<>(List.of(0));
        while (!open.isEmpty()) {
            int state = open.poll();
            int[] row = tree.get(state);
            for (int c = 0; c < row.length; c++) {
                int child = row[c];
                int fallback = state == 0 ? 0 : tree.get(suffix[state])[c];
                if (child == 0) {
                    row[c] = fallback;
                } else {
                    suffix[child] = fallback;
                    bits.set(child, bits.get(child) | bits.get(fallback));
                    open.add(child);
                }
            }
        }
    }

    /// New numbers: those that find nothing first, the root as 0.
    private static int[] numbers(List<Long> bits) {
        int[] number = new int[bits.size()];
        int n = 0;
        for (boolean finding : new boolean[] {false, true}) {
            for (int state = 0; state < number.length; state++) {
                if (bits.get(state) != 0 == finding) {
                    number[state] = n++;
                }
            }
        }
        return number;
    }

    /// The bits of all literals that the first `length` characters of `text` may hold, or [#UNSURE].
    long in(char[] text, int length) {
        return in(text, length, false);
    }

    /// As [#in] for text that is normalised and so leaves no doubt.
    long inNormal(char[] text, int length) {
        return in(text, length, true);
    }

    private long in(char[] text, int length, boolean normal) {
        long bits = 0;
        int state = 0;
        for (int i = 0; i < length; i++) {
            char c = text[i];
            int kind = c < 128 ? classes[c] : beyond(c);
            if (kind < 0) {
                if (!normal && (c != '<' || opensTag(text, i + 1, length))) {
                    return UNSURE;
                }
                kind = 0;
            }
            state = next[state + kind];
            if (state >= firstFinding) {
                bits |= found[state / width];
            }
        }
        return bits;
    }

    /// The class of a character beyond ASCII.
    private int beyond(char c) {
        char simple = NormalText.beyondAscii(c);
        return simple == 0 ? ODD : simple < 128 ? classes[simple] : 0;
    }

    private static boolean opensTag(char[] text, int at, int length) {
        char c = at < length ? text[at] : ' ';
        return c == '/' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
