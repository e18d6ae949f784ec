package assay.contamination;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Text as the guard compares it: NFKC, lower case, no zero-width or control characters, no markup, one space between
/// words. What a reader cannot see cannot hide a benchmark.
///
/// This is the definition, and what unusual characters go through; [NormalText] does the same for all others, faster.
final class TextNormaliser {
    /// Longest tag, without its name's first letter.
    static final int TAG_LENGTH = 200;

    /// HTML and XML tags, and the signs of Markdown emphasis and code.
    private static final Pattern MARKUP = Pattern.compile("</?[a-zA-Z][^<>]{0," + TAG_LENGTH + "}>|[*`]");

    private TextNormaliser() {}

    /// The forms of `text` to search: without markup, and with it where there is some: a name can stand inside a tag as
    /// well as around one.
    static List<String> forms(String text) {
        String plain = composed(text);
        String bare = withoutMarkup(plain);
        return bare.length() == plain.length() ? List.of(normal(plain)) : List.of(normal(bare), normal(plain));
    }

    /// `text` in Unicode's form NFKC.
    static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    static String withoutMarkup(String composed) {
        return MARKUP.matcher(composed).replaceAll("");
    }

    /// Lower case, one space between words, nothing invisible.
    static String normal(String composed) {
        return squeeze(composed.toLowerCase(Locale.ROOT));
    }

    /// White space to one space, invisible characters away.
    private static String squeeze(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (isSpace(c)) {
                space = true;
            } else if (!isInvisible(c)) {
                if (space && !out.isEmpty()) {
                    out.append(' ');
                }
                space = false;
                out.appendCodePoint(c);
            }
        }
        return out.toString();
    }

    private static boolean isSpace(int c) {
        return c == ' ' || c >= '\t' && c <= '\r' || c == 0x85 || c >= 0x80 && Character.isSpaceChar(c);
    }

    /// Format and control characters, and what else Unicode calls ignorable by default: joiners, fillers, variation
    /// selectors, tags.
    private static boolean isInvisible(int c) {
        return Character.isISOControl(c)
                || c >= 0x80 && Character.getType(c) == Character.FORMAT
                || c == 0x34F
                || c == 0x115F
                || c == 0x1160
                || c == 0x17B4
                || c == 0x17B5
                || c >= 0x180B && c <= 0x180F
                || c >= 0xFE00 && c <= 0xFE0F
                || c >= 0xE0000 && c <= 0xE0FFF;
    }
}
