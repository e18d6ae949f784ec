package assay.chart;

import assay.chart.Chart.Table;
import java.util.List;
import java.util.Locale;

/// A chart on a page: the picture with its title, and the numbers below, folded. Without fonts, the reason and the
/// numbers.
public final class Figure {
    /// What a page's style needs for figures.
    public static final String STYLE = """
            figure{margin:1rem 0}figure svg{max-width:100%;height:auto;display:block}
            figcaption{font-weight:600}figure summary{cursor:pointer;font-size:.85rem;opacity:.75}
            """;

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
        StringBuilder html = new StringBuilder("<table>\n");
        row(html, "th", table.columns());
        table.rows().forEach(row -> row(html, "td", row));
        html.append("</table>\n");
        if (table.total() > table.rows().size()) {
            html.append(String.format(Locale.ROOT, "<p>%,d in all</p>%n", table.total()));
        }
        return html.toString();
    }

    private static void row(StringBuilder html, String tag, List<String> cells) {
        html.append("<tr>");
        for (int i = 0; i < cells.size(); i++) {
            html.append('<')
                    .append(tag)
                    .append(i > 0 ? " class=\"n\">" : ">")
                    .append(Html.escaped(Html.cut(cells.get(i), 200)))
                    .append("</")
                    .append(tag)
                    .append('>');
        }
        html.append("</tr>\n");
    }
}
