package assay.chart;

import assay.chart.Chart.Axes;
import assay.chart.Chart.Bars;
import assay.chart.Chart.Cloud;
import assay.chart.Chart.Dot;
import assay.chart.Chart.Group;
import assay.chart.Chart.Line;
import assay.chart.Chart.Lines;
import assay.chart.Chart.Point;
import assay.chart.Chart.Scatter;
import java.util.List;

/// One chart of each kind.
final class Samples {
    static final Bars BARS = new Bars(
            "Rewards",
            new Axes("reward", "completions"),
            List.of("-0.5", "0", "1"),
            List.of(new Group("spider", List.of(3.0, 0.0, 12.0)), new Group("sparc", List.of(1.0, 2.5, 4.0))));

    static final Lines LINES = new Lines(
            "pass@k",
            new Axes("k", "pass@k"),
            List.of(new Line(
                    "all",
                    List.of(new Point(1, 0.2, 0.1, 0.3), new Point(2, 0.4, 0.3, 0.45), new Point(8, 0.7, 0.5, 0.7)))));

    static final Scatter SCATTER = new Scatter(
            "Lengths",
            new Axes("chosen", "rejected"),
            List.of(new Cloud("pairs", List.of(new Dot(10, 20), new Dot(30, 5)))));

    static final List<Chart> ALL = List.of(BARS, LINES, SCATTER);

    private Samples() {}

    /// What a machine says of these charts: for the test that takes its fonts away.
    public static void main(String[] args) {
        System.out.print(Figure.of(BARS, "a"));
    }
}
