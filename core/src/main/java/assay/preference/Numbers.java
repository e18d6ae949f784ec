package assay.preference;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/// Numbers that come in one by one, and what is said of them. Memory: eight bytes a number.
public final class Numbers {
    private double[] values = new double[64];
    private int count;

    public void add(double value) {
        if (count == values.length) {
            values = Arrays.copyOf(values, 2 * count);
        }
        values[count++] = value;
    }

    public int count() {
        return count;
    }

    /// In the order in which they came.
    public double[] toArray() {
        return Arrays.copyOf(values, count);
    }

    double mean() {
        return count == 0 ? 0 : Arrays.stream(values, 0, count).sum() / count;
    }

    /// Of the numbers themselves, not of what they are drawn from: the sum of squares is divided by their count.
    double deviation() {
        double mean = mean();
        return count == 0
                ? 0
                : Math.sqrt(Arrays.stream(values, 0, count)
                                .map(value -> (value - mean) * (value - mean))
                                .sum()
                        / count);
    }

    /// `{"count","mean","std","min","max","median"}`; without numbers the count alone.
    public Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("count", count);
        if (count > 0) {
            double[] sorted = toArray();
            Arrays.sort(sorted);
            json.put("mean", rounded(mean()));
            json.put("std", rounded(deviation()));
            json.put("min", rounded(sorted[0]));
            json.put("max", rounded(sorted[count - 1]));
            json.put("median", rounded((sorted[(count - 1) / 2] + sorted[count / 2]) / 2));
        }
        return json;
    }

    /// Six places: the last bits of a double are noise.
    static double rounded(double value) {
        return Math.rint(value * 1e6) / 1e6;
    }

    /// The correlation of the ranks of two rows of numbers, in `[-1, 1]`; equal numbers share the middle of their
    /// ranks. NaN when one row is constant.
    ///
    /// Source: Spearman, The proof and measurement of association between two things, 1904.
    static double spearman(Numbers a, Numbers b) {
        double[] x = ranks(a.toArray());
        double[] y = ranks(b.toArray());
        double middle = (x.length + 1) / 2.0;
        double both = 0;
        double ofX = 0;
        double ofY = 0;
        for (int i = 0; i < x.length; i++) {
            both += (x[i] - middle) * (y[i] - middle);
            ofX += (x[i] - middle) * (x[i] - middle);
            ofY += (y[i] - middle) * (y[i] - middle);
        }
        return both / Math.sqrt(ofX * ofY);
    }

    private static double[] ranks(double[] values) {
        Integer[] order = new Integer[values.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (i, j) -> Double.compare(values[i], values[j]));
        double[] ranks = new double[values.length];
        for (int from = 0; from < order.length; ) {
            int to = from;
            while (to < order.length && values[order[to]] == values[order[from]]) {
                to++;
            }
            for (int i = from; i < to; i++) {
                ranks[order[i]] = (from + 1 + to) / 2.0;
            }
            from = to;
        }
        return ranks;
    }
}
