package assay.reward;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Looks for an order of the predicted columns in which both results are the same bag of rows.
///
/// Columns are placed one after the other, and after each the rows so far must still be the same bag, so a wrong place
/// is left at once. The work is bounded: a result that needs more is taken for one with no such order.
/// Source: Spider's evaluator tries all k^k products of candidate columns, which can take minutes
/// (taoyds/test-suite-sql-eval, `exec_eval.py`).
final class ColumnOrder {
    /// Cells that are looked at.
    private static final long MAX_WORK = 20_000_000;

    private final List<@Nullable Object[]> gold;
    private final List<@Nullable Object[]> predicted;
    private final int width;
    private final int[] order;
    private long work;

    private ColumnOrder(List<@Nullable Object[]> gold, List<@Nullable Object[]> predicted) {
        this.gold = gold;
        this.predicted = predicted;
        this.width = gold.getFirst().length;
        this.order = new int[width];
    }

    /// The predicted rows with their columns in the gold's order.
    static Optional<List<@Nullable Object[]>> find(List<@Nullable Object[]> gold, List<@Nullable Object[]> predicted) {
        if (gold.isEmpty()
                || gold.size() != predicted.size()
                || gold.getFirst().length != predicted.getFirst().length
                || gold.getFirst().length < 2) {
            return Optional.empty();
        }
        ColumnOrder search = new ColumnOrder(gold, predicted);
        return search.place(0, new boolean[search.width])
                ? Optional.of(pick(predicted, search.order))
                : Optional.empty();
    }

    private boolean place(int column, boolean[] used) {
        if (column == width) {
            return true;
        }
        for (int candidate = 0; candidate < width; candidate++) {
            if (used[candidate] || isTwinOfAnEarlierOne(candidate, used)) {
                continue;
            }
            order[column] = candidate;
            if (fits(column + 1)) {
                used[candidate] = true;
                if (place(column + 1, used)) {
                    return true;
                }
                used[candidate] = false;
            }
        }
        return false;
    }

    /// A free column before this one with the same cells in all rows has been tried in this place.
    private boolean isTwinOfAnEarlierOne(int candidate, boolean[] used) {
        for (int other = 0; other < candidate; other++) {
            int twin = other;
            if (!used[other]
                    && predicted.stream().allMatch(row -> Cells.key(row[twin]).equals(Cells.key(row[candidate])))) {
                return true;
            }
        }
        return false;
    }

    private boolean fits(int columns) {
        work += (long) gold.size() * columns;
        if (work > MAX_WORK) {
            return false;
        }
        int[] prefix = Arrays.copyOf(order, columns);
        int[] same = new int[columns];
        Arrays.setAll(same, i -> i);
        return RowBag.match(pick(gold, same), pick(predicted, prefix)).common() == gold.size();
    }

    private static List<@Nullable Object[]> pick(List<@Nullable Object[]> rows, int[] columns) {
        List<@Nullable Object[]> picked = new ArrayList<>(rows.size());
        for (@Nullable Object[] row : rows) {
            @Nullable Object[] cells = new @Nullable Object[columns.length];
            for (int i = 0; i < columns.length; i++) {
                cells[i] = row[columns[i]];
            }
            picked.add(cells);
        }
        return picked;
    }
}
