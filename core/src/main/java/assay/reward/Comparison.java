package assay.reward;

import assay.sql.ResultTable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What two results have in common: how they agree, the counts behind it, and the first rows that differ.
///
/// `missing` is the first gold row that the prediction lacks, `extra` the first predicted row that the gold lacks;
/// where only the order differs, they are what both have at the first place that differs.
record Comparison(
        Agreement agreement,
        long goldRows,
        long predictedRows,
        long common,
        Optional<List<@Nullable Object>> missing,
        Optional<List<@Nullable Object>> extra) {

    /// How two results agree. Order: best first. `CONSTANT`: they overlap, but none of the predicted rows goes with the
    /// gold's when the database changes, so they may as well be pasted.
    enum Agreement {
        EXACT,
        COLUMN_ORDER,
        ROW_ORDER,
        OVERLAP,
        CONSTANT,
        DISJOINT
    }

    static Comparison of(ResultTable gold, ResultTable predicted, boolean ordered) {
        List<@Nullable Object[]> goldRows = gold.rows();
        List<@Nullable Object[]> rows = predicted.rows();
        RowBag.Matched matched = RowBag.match(goldRows, rows);
        boolean sameBag = matched.common() == goldRows.size() && matched.common() == rows.size();
        if (sameBag && !gold.rows().isEmpty()) {
            return inOrder(goldRows, rows, ordered, Agreement.EXACT);
        }
        Optional<List<@Nullable Object[]>> reordered = ColumnOrder.find(goldRows, rows);
        if (reordered.isPresent()) {
            return inOrder(goldRows, reordered.get(), ordered, Agreement.COLUMN_ORDER);
        }
        // Two empty results with other columns are still both empty.
        Agreement agreement = sameBag ? Agreement.EXACT : matched.common() > 0 ? Agreement.OVERLAP : Agreement.DISJOINT;
        return new Comparison(
                agreement,
                goldRows.size(),
                rows.size(),
                matched.common(),
                row(goldRows, matched.missing()),
                row(rows, matched.extra()));
    }

    private static Comparison inOrder(
            List<@Nullable Object[]> gold, List<@Nullable Object[]> rows, boolean ordered, Agreement inOrder) {
        int differs = ordered ? firstDifference(gold, rows) : -1;
        return new Comparison(
                differs < 0 ? inOrder : Agreement.ROW_ORDER,
                gold.size(),
                rows.size(),
                gold.size(),
                row(gold, differs),
                row(rows, differs));
    }

    private static int firstDifference(List<@Nullable Object[]> gold, List<@Nullable Object[]> rows) {
        for (int i = 0; i < gold.size(); i++) {
            if (!Cells.equal(gold.get(i), rows.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static Optional<List<@Nullable Object>> row(List<@Nullable Object[]> rows, int index) {
        return index < 0
                ? Optional.empty()
                : Optional.of(java.util.Collections.unmodifiableList(java.util.Arrays.asList(rows.get(index))));
    }

    Comparison as(Agreement other) {
        return new Comparison(other, goldRows, predictedRows, common, missing, extra);
    }

    /// The order of scores, whatever the reward.
    boolean isWorseThan(Comparison other) {
        int order = agreement.compareTo(other.agreement);
        return order > 0 || order == 0 && agreement == Agreement.OVERLAP && jaccard() < other.jaccard();
    }

    /// Σmin/Σmax over both bags.
    double jaccard() {
        return (double) common / (goldRows + predictedRows - common);
    }

    /// The harmonic mean of precision and recall over both bags.
    double f1() {
        return 2.0 * common / (goldRows + predictedRows);
    }
}
