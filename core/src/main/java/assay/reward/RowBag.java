package assay.reward;

import assay.sql.ResultTable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Two results as bags of rows: how many rows they have in common, each counted as often as both have it.
final class RowBag {
    /// Comparisons of rows that are close but not equal; beyond it such rows count as different.
    private static final long MAX_COMPARISONS = 4_000_000;

    /// `missing` is the first gold row without a partner, `extra` the first predicted one; -1 when there is none.
    record Matched(long common, int missing, int extra) {}

    private final List<@Nullable Object[]> gold;
    private final List<@Nullable Object[]> predicted;
    private final boolean[] goldUsed;
    private final boolean[] predictedUsed;
    private long common;
    private long comparisons;

    private RowBag(List<@Nullable Object[]> gold, List<@Nullable Object[]> predicted) {
        this.gold = gold;
        this.predicted = predicted;
        this.goldUsed = new boolean[gold.size()];
        this.predictedUsed = new boolean[predicted.size()];
    }

    static Matched match(List<@Nullable Object[]> gold, List<@Nullable Object[]> predicted) {
        RowBag bag = new RowBag(gold, predicted);
        bag.matchEqual();
        bag.matchClose();
        return new Matched(bag.common, first(bag.goldUsed), first(bag.predictedUsed));
    }

    /// True when some of the prediction's rows go with the gold's from one state to another, as no pasted row does: it
    /// has a row that it had not before and that the gold has now, or one is gone that is gone from the gold too, while
    /// others stay (all go at once behind a condition on the whole answer).
    static boolean follows(ResultTable gold, ResultTable predicted, ResultTable goldNow, ResultTable predictedNow) {
        Map<List<Object>, Integer> more = counts(predictedNow);
        predicted.rows().forEach(row -> more.merge(Cells.key(row), -1, Integer::sum));
        List<@Nullable Object[]> added = new ArrayList<>();
        for (@Nullable Object[] row : predictedNow.rows()) {
            if (more.getOrDefault(Cells.key(row), 0) > 0) {
                added.add(row);
            }
        }
        if (match(goldNow.rows(), added).common() > 0) {
            return true;
        }
        Map<List<Object>, Integer> fewer = counts(gold);
        goldNow.rows().forEach(row -> fewer.merge(Cells.key(row), -1, Integer::sum));
        boolean gone =
                more.entrySet().stream().anyMatch(row -> row.getValue() < 0 && fewer.getOrDefault(row.getKey(), 0) > 0);
        return gone && match(predicted.rows(), predictedNow.rows()).common() > 0;
    }

    private static Map<List<Object>, Integer> counts(ResultTable table) {
        Map<List<Object>, Integer> counts = new HashMap<>();
        table.rows().forEach(row -> counts.merge(Cells.key(row), 1, Integer::sum));
        return counts;
    }

    private static int first(boolean[] used) {
        for (int i = 0; i < used.length; i++) {
            if (!used[i]) {
                return i;
            }
        }
        return -1;
    }

    private void pair(int goldRow, int predictedRow) {
        goldUsed[goldRow] = true;
        predictedUsed[predictedRow] = true;
        common++;
    }

    private void matchEqual() {
        Map<List<Object>, Deque<Integer>> places = new HashMap<>();
        for (int i = 0; i < gold.size(); i++) {
            places.computeIfAbsent(Cells.key(gold.get(i)), key -> new ArrayDeque<>())
                    .add(i);
        }
        for (int i = 0; i < predicted.size(); i++) {
            Deque<Integer> free = places.get(Cells.key(predicted.get(i)));
            if (free != null && !free.isEmpty()) {
                pair(free.remove(), i);
            }
        }
    }

    /// Rows that differ only in reals by less than the tolerance. They agree in everything else, so only rows with the
    /// same rest are compared, and of those only the ones close in the number that tells most of them apart.
    private void matchClose() {
        Map<List<Object>, List<Integer>> goldRests = rests(gold, goldUsed);
        Map<List<Object>, List<Integer>> predictedRests = rests(predicted, predictedUsed);
        goldRests.forEach((rest, rows) -> {
            List<Integer> others = predictedRests.get(rest);
            int column = others == null ? -1 : telling(rows);
            if (others != null && column >= 0) {
                matchClose(rows, others, column);
            }
        });
    }

    private void matchClose(List<Integer> rows, List<Integer> others, int column) {
        rows.sort(Comparator.comparingDouble(i -> number(gold.get(i)[column])));
        others.sort(Comparator.comparingDouble(i -> number(predicted.get(i)[column])));
        int from = 0;
        for (int row : rows) {
            double value = number(gold.get(row)[column]);
            double margin = 2e-9 * Math.abs(value);
            while (from < others.size() && number(predicted.get(others.get(from))[column]) < value - margin) {
                from++;
            }
            for (int i = from; i < others.size() && comparisons < MAX_COMPARISONS; i++) {
                int other = others.get(i);
                if (number(predicted.get(other)[column]) > value + margin) {
                    break;
                }
                comparisons++;
                if (!predictedUsed[other] && Cells.equal(gold.get(row), predicted.get(other))) {
                    pair(row, other);
                    break;
                }
            }
        }
    }

    private static double number(@Nullable Object cell) {
        return cell instanceof Number number ? number.doubleValue() : 0;
    }

    /// The rows that are left, by all that must be equal exactly. Order: as they come.
    private static Map<List<Object>, List<Integer>> rests(List<@Nullable Object[]> rows, boolean[] used) {
        Map<List<Object>, List<Integer>> rests = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            if (!used[i]) {
                List<Object> rest = new ArrayList<>();
                for (Object cell : rows.get(i)) {
                    rest.add(Cells.isInexact(cell) ? Number.class : Cells.key(cell));
                }
                rests.computeIfAbsent(rest, key -> new ArrayList<>()).add(i);
            }
        }
        return rests;
    }

    /// The column of numbers with the most values among `rows`; -1 when no column holds numbers.
    private int telling(List<Integer> rows) {
        @Nullable Object[] first = gold.get(rows.getFirst());
        int best = -1;
        int most = 0;
        for (int column = 0; column < first.length; column++) {
            if (Cells.isInexact(first[column])) {
                Set<Object> values = new HashSet<>();
                for (int row : rows) {
                    values.add(Cells.key(gold.get(row)[column]));
                }
                if (values.size() > most) {
                    most = values.size();
                    best = column;
                }
            }
        }
        return best;
    }
}
