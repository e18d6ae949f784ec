package assay.contamination;

import java.util.Arrays;
import java.util.Locale;

/// A buffer that takes texts, one after the other, and holds each in the form that [TextNormaliser] defines. Not safe
/// for several threads.
///
/// Nearly all text consists of characters that stay what they are or become lower case; that is done here in one pass
/// over the characters. Whatever else there is goes to [TextNormaliser].
final class NormalText {
    /// What an ASCII character becomes: its lower case, a space, or 0 if it is invisible.
    private static final char[] ASCII = new char[128];

    static {
        for (char c = 0; c < ASCII.length; c++) {
            ASCII[c] =
                    c == ' ' || c >= '\t' && c <= '\r' ? ' ' : Character.isISOControl(c) ? 0 : Character.toLowerCase(c);
        }
    }

    private char[] in = new char[1 << 12];
    private char[] out = new char[3 << 12];
    private int length;
    private int[] lineEnds = new int[64];
    private int lines;

    /// The characters, of which the first [#length] count.
    char[] chars() {
        return out;
    }

    int length() {
        return length;
    }

    /// True when a line of the text ended at `offset`: the space there was a line break, alone or among others.
    boolean isLineEnd(int offset) {
        return Arrays.binarySearch(lineEnds, 0, lines, offset) >= 0;
    }

    private void endLine(int offset) {
        if (lines > 0 && lineEnds[lines - 1] == offset) {
            return;
        }
        if (lines == lineEnds.length) {
            lineEnds = Arrays.copyOf(lineEnds, 2 * lines);
        }
        lineEnds[lines++] = offset;
    }

    /// Takes `text` without its markup; answers whether it had any.
    boolean takeBare(String text) {
        return take(text, true);
    }

    /// Takes `text` with its markup.
    void takeWhole(String text) {
        take(text, false);
    }

    private boolean take(String text, boolean bare) {
        int n = text.length();
        if (in.length < n) {
            in = new char[Math.max(n, 2 * in.length)];
        }
        if (out.length < 3 * n) {
            out = new char[3 * in.length]; // an ellipsis becomes three dots
        }
        text.getChars(0, n, in, 0);
        lines = 0;
        int to = 0;
        boolean space = false;
        boolean markup = false;
        for (int i = 0; i < n; i++) {
            char c = in[i];
            char simple = c < 128 ? ASCII[c] : beyondAscii(c);
            if (simple == ' ') {
                space = to > 0;
                if (c == '\n' || c == '\r') {
                    endLine(to);
                }
                continue;
            }
            if (simple == 0) {
                if (c >= 128) {
                    return takeSlowly(text, bare);
                }
                continue; // invisible
            }
            if (bare && (c == '<' || c == '*' || c == '`')) {
                int end = c == '<' ? tagEnd(i, n) : i + 1;
                if (end > 0) {
                    markup = true;
                    i = end - 1;
                    continue;
                }
            }
            if (space) {
                out[to++] = ' ';
                space = false;
            }
            out[to++] = simple;
            if (c == '…') {
                out[to++] = '.';
                out[to++] = '.';
            }
        }
        length = to;
        return markup;
    }

    /// What an ASCII character becomes; 0 if it is invisible.
    static char normal(char ascii) {
        return ASCII[ascii];
    }

    /// What a character beyond ASCII becomes; 0 if that needs a closer look. Of the three dots of an ellipsis the
    /// first.
    static char beyondAscii(char c) {
        if (c < LATIN.length) {
            return LATIN[c];
        }
        return switch (c) {
            case '…' -> '.';
            case '–', '—', '‘', '’', '“', '”', '„', '•', '€', '→', '−', '≈', '≠', '≤', '≥', '√', '✓' -> c;
            default -> 0;
        };
    }

    /// Latin letters and signs up to U+017F; 0 for those with a decomposition or a lower case of several characters.
    private static final char[] LATIN = new char[0x180];

    static {
        for (char c = 0xA0; c < LATIN.length; c++) {
            String text = String.valueOf(c);
            String lower = text.toLowerCase(Locale.ROOT);
            boolean simple = lower.length() == 1
                    && !Character.isISOControl(c)
                    && Character.getType(c) != Character.FORMAT
                    && TextNormaliser.composed(text).equals(text);
            if (simple) {
                LATIN[c] = lower.charAt(0);
            }
        }
        LATIN['\u00a0'] = ' ';
    }

    /// The end of the tag that begins at `start`, as [TextNormaliser] defines tags; 0 if none does.
    private int tagEnd(int start, int n) {
        int i = start + 1;
        if (i < n && in[i] == '/') {
            i++;
        }
        if (i >= n || !(in[i] >= 'a' && in[i] <= 'z' || in[i] >= 'A' && in[i] <= 'Z')) {
            return 0;
        }
        int last = Math.min(n - 1, i + 1 + TextNormaliser.TAG_LENGTH);
        for (i++; i <= last; i++) {
            if (in[i] == '>') {
                return i + 1;
            }
            if (in[i] == '<') {
                return 0;
            }
        }
        return 0;
    }

    private boolean takeSlowly(String text, boolean bare) {
        String plain = TextNormaliser.composed(text);
        String kept = bare ? TextNormaliser.withoutMarkup(plain) : plain;
        if (out.length < kept.length() * 3) {
            out = new char[kept.length() * 3]; // one letter has three in lower case
        }
        lines = 0;
        length = 0;
        for (String line : kept.split("[\\n\\r]", -1)) {
            String normal = TextNormaliser.normal(line);
            if (!normal.isEmpty()) {
                if (length > 0) {
                    out[length++] = ' ';
                }
                normal.getChars(0, normal.length(), out, length);
                length += normal.length();
            }
            endLine(length);
        }
        return kept.length() < plain.length();
    }

    /// The text that the buffer holds.
    @Override
    public String toString() {
        return new String(out, 0, length);
    }
}
