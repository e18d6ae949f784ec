package assay.question;

/// Finds golds that round a value which lies on an edge: 30.935 to two decimals is 30.93 or 30.94, depending on the
/// last bit of a sum, and versions of SQLite sum differently (3.43 began to compensate).
final class RoundingEdge {
    /// Larger than any error of summing, smaller than what anybody would notice.
    private static final String NUDGE = "1e-7";

    private RoundingEdge() {}

    static boolean rounds(String gold) {
        return gold.contains("ROUND(");
    }

    /// `gold` with a little added to (`+`) or taken from (`-`) everything that it rounds. A gold that returns other
    /// rows then has no right answer.
    static String nudged(String gold, char sign) {
        StringBuilder out = new StringBuilder(gold);
        for (int at = out.indexOf("ROUND("); at >= 0; at = out.indexOf("ROUND(", at + 1)) {
            int start = at + "ROUND(".length();
            int end = endOfArgument(out, start);
            out.insert(end, ") " + sign + " " + NUDGE).insert(start, "(");
        }
        return out.toString();
    }

    /// The comma or bracket that ends the argument which begins at `start`; brackets and texts are stepped over.
    private static int endOfArgument(CharSequence sql, int start) {
        int depth = 0;
        boolean text = false;
        for (int i = start; i < sql.length(); i++) {
            char c = sql.charAt(i);
            if (c == '\'') {
                text = !text;
            } else if (!text && (c == ')' || c == ',') && depth == 0) {
                return i;
            } else if (!text) {
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            }
        }
        throw new IllegalArgumentException("ROUND without an end: " + sql);
    }
}
