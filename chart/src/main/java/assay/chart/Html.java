package assay.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/// Text inside HTML and SVG.
public final class Html {
    private Html() {}

    /// Text as content or as the value of a quoted attribute. Characters that change what others look like, or that
    /// XML does not have, are shown as their number: `⟨U+202E⟩`.
    public static String escaped(String text) {
        return visible(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /// The text with nothing in it that is not seen.
    static String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            if (c == '\n' || c == '\t' || isVisible(c)) {
                visible.appendCodePoint(c);
            } else {
                visible.append(String.format(Locale.ROOT, "⟨U+%04X⟩", c));
            }
        });
        return visible.toString();
    }

    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> false;
            case Character.UNASSIGNED, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    /// At most `most` characters of a text, with the number of those that are left out.
    public static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return String.format(Locale.ROOT, "%s… (%,d more characters)", text.substring(0, end), text.length() - end);
    }

    /// Six digits: `0.333333`, `12`.
    public static String number(double value) {
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(6));
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
