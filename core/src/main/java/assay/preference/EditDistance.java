package assay.preference;

/// How far two texts are apart.
final class EditDistance {
    /// Longer texts are compared by their first so many characters.
    private static final int MOST = 4_000;

    private EditDistance() {}

    /// Insertions, deletions and changes of single characters that make one text of the other, as a share of the longer
    /// one. Time: the product of the lengths.
    ///
    /// Source: Levenshtein, Binary codes capable of correcting deletions, insertions, and reversals, 1966.
    static double share(String a, String b) {
        String x = a.substring(0, Math.min(MOST, a.length()));
        String y = b.substring(0, Math.min(MOST, b.length()));
        int longer = Math.max(x.length(), y.length());
        return longer == 0 ? 0 : edits(x, y) / (double) longer;
    }

    private static int edits(String x, String y) {
        int[] row = new int[y.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= x.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = diagonal + (x.charAt(i - 1) == y.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[y.length()];
    }
}
