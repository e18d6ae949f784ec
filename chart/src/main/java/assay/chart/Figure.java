package assay.chart;

import assay.chart.Chart.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// A chart on a page: the picture with its title, and the numbers below, folded. Without fonts, the reason and the
/// numbers.
public final class Figure {
    private Figure() {}

    /// `id` as for [Chart#svg].
    public static String of(Chart chart, String id) {
        String caption = "<figure>\n<figcaption>" + Html.escaped(chart.title()) + "</figcaption>\n";
        try {
            return caption + chart.svg(id) + "\n<details><summary>numbers</summary>\n" + table(chart.table())
                    + "</details>\n</figure>\n";
        } catch (NoFontsException e) {
            return caption + "<p role=\"note\">" + Html.escaped(String.valueOf(e.getMessage())) + "</p>\n"
                    + table(chart.table()) + "</figure>\n";
        }
    }

    /// The first column are names, the others numbers.
    private static String table(Table table) {
        List<Boolean> numbers =
                new ArrayList<>(Collections.nCopies(table.columns().size(), true));
        numbers.set(0, false);
        return Html.table(table.columns(), table.rows(), numbers)
                + Html.rest(table.total(), table.rows().size());
    }
}
