package assay.reward;

import assay.sql.OpenOrder;
import assay.sql.ResultTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a gold leaves open on a state: rows with equal keys may come in any order, and any of them before a LIMIT.
final class Ties {
    private final ResultTable gold;
    private final OpenOrder order;

    private Ties(ResultTable gold, OpenOrder order) {
        this.gold = gold;
        this.order = order;
    }

    /// The ties of `gold`, which `order` is about; empty when the two do not go together.
    static Optional<Ties> of(ResultTable gold, OpenOrder order) {
        Ties ties = new Ties(gold, order);
        boolean known = gold.rows().size() == Math.min(order.rows().size(), order.limit());
        return known && ties.settledRows(gold.rows()) == gold.rows().size() ? Optional.of(ties) : Optional.empty();
    }

    /// `result` with its rows in the gold's order, and the gold's own rows for others that a LIMIT might as well have
    /// let through, wherever only ties tell the two apart. What is wrong stays as it is.
    ResultTable settled(ResultTable result) {
        if (result.rows().size() != gold.rows().size()) {
            return result;
        }
        List<@Nullable Object[]> rows = new ArrayList<>(result.rows());
        each((from, to, end) -> {
            if (isFrom(rows.subList(from, to), order.rows().subList(from, end))) {
                for (int i = from; i < to; i++) {
                    rows.set(i, gold.rows().get(i));
                }
            }
        });
        return new ResultTable(result.columns(), rows, rows.size());
    }

    /// A run of equal keys: what is returned of it ends at `to`, all of it at `end`.
    private interface Run {
        void at(int from, int to, int end);
    }

    private void each(Run run) {
        int from = 0;
        for (int end : order.ends()) {
            int to = Math.min(end, gold.rows().size());
            if (from < to) {
                run.at(from, to, end);
            }
            from = end;
        }
    }

    private int settledRows(List<@Nullable Object[]> rows) {
        int[] settled = {0};
        each((from, to, end) -> {
            if (isFrom(rows.subList(from, to), order.rows().subList(from, end))) {
                settled[0] += to - from;
            }
        });
        return settled[0];
    }

    private static boolean isFrom(List<@Nullable Object[]> some, List<@Nullable Object[]> all) {
        return RowBag.match(all, some).common() == some.size();
    }
}
