package assay.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;

/// Text inside HTML and SVG.
public final class Html {
    private static final int CELL = 200;

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

    /// Texts in rows, each cell at most 200 characters. `numbers`: the columns that hold numbers.
    public static String table(List<String> columns, List<List<String>> rows, List<Boolean> numbers) {
        StringBuilder html = new StringBuilder("<table>\n");
        row(html, "th", columns, numbers);
        rows.forEach(row -> row(html, "td", row, numbers));
        return html.append("</table>\n").toString();
    }

    private static void row(StringBuilder html, String tag, List<String> cells, List<Boolean> numbers) {
        html.append("<tr>");
        for (int i = 0; i < cells.size(); i++) {
            html.append('<')
                    .append(tag)
                    .append(numbers.get(i) ? " class=\"n\">" : ">")
                    .append(escaped(cut(cells.get(i), CELL)))
                    .append("</")
                    .append(tag)
                    .append('>');
        }
        html.append("</tr>\n");
    }

    /// Below a table of `shown` rows: how many there are, where that is more.
    public static String rest(long total, int shown) {
        return total > shown ? String.format(Locale.ROOT, "<p class=\"state\">%,d in all</p>%n", total) : "";
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
