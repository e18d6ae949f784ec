package assay.contamination;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Text as the guard compares it: NFKC, lower case, no zero-width or control characters, no markup, one space between
/// words. What a reader cannot see cannot hide a benchmark.
final class TextNormaliser {
    /// HTML and XML tags, and the signs of Markdown emphasis and code.
    private static final Pattern MARKUP = Pattern.compile("</?[a-zA-Z][^<>]{0,200}>|[*`]");

    private TextNormaliser() {}

    static String normalise(String text) {
        String plain = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
        if (plain.indexOf('<') >= 0 || plain.indexOf('*') >= 0 || plain.indexOf('`') >= 0) {
            plain = MARKUP.matcher(plain).replaceAll("");
        }
        return squeeze(plain.toLowerCase(Locale.ROOT));
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /// White space to one space, invisible characters away.
    private static String squeeze(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c == 0x85 || c == 0xA0 || c == 0x2028 || c == 0x2029 || c == 0x3000) {
                space = true;
            } else if (!isInvisible(c)) {
                if (space && !out.isEmpty()) {
                    out.append(' ');
                }
                space = false;
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean isInvisible(char c) {
        return c == 0xAD || c >= 0x80 && Character.getType(c) == Character.FORMAT || c >= 0xFE00 && c <= 0xFE0F;
    }
}
