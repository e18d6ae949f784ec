package assay.notebook.show;

import assay.chart.Chart;
import assay.chart.Chart.Axes;
import assay.chart.Chart.Bars;
import assay.chart.Chart.Group;
import assay.chart.Figure;
import assay.chart.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Views and Markdown as parts of a page.
///
/// Of Markdown it knows headings, lists, paragraphs, fenced code, `code` and **bold**; the rest stays as it is written.
public final class HtmlPage {
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern BOLD = Pattern.compile("\\*\\*([^*]+)\\*\\*");

    private HtmlPage() {}

    /// `title` and `id` are for a picture, if there is one; the id must be the only one of its page.
    public static String of(View view, String title, String id) {
        return switch (view) {
            case View.Nothing _ -> "";
            case View.Words(String text) -> text.isBlank() ? "" : pre(text);
            case View.Table table ->
                Html.table(table.columns(), table.rows(), table.numbers())
                        + Html.rest(table.total(), table.rows().size());
            case View.Bars bars ->
                Figure.of(chart(bars, title), id)
                        + Html.rest(bars.total(), bars.bars().size());
        };
    }

    public static String pre(String text) {
        return "<pre>" + Html.escaped(text.stripTrailing()) + "</pre>\n";
    }

    /// Keys that look the same, as 1 and "1" do, are told apart by their place.
    private static Chart chart(View.Bars bars, String title) {
        List<String> names = new ArrayList<>();
        for (View.Bar bar : bars.bars()) {
            names.add(names.contains(bar.name()) ? bar.name() + " (" + (names.size() + 1) + ")" : bar.name());
        }
        return new Bars(
                title,
                new Axes("key", "value"),
                names,
                List.of(new Group(
                        "value", bars.bars().stream().map(View.Bar::number).toList())));
    }

    public static String ofMarkdown(String markdown) {
        StringBuilder html = new StringBuilder();
        boolean code = false;
        boolean list = false;
        boolean paragraph = false;
        for (String line : markdown.lines().toList()) {
            boolean item = !code && (line.startsWith("- ") || line.startsWith("* "));
            boolean heading = !code && line.matches("#{1,6} .*");
            boolean fence = line.startsWith("```");
            if (paragraph && (item || heading || fence || line.isBlank())) {
                html.append("</p>\n");
                paragraph = false;
            }
            if (list && !item) {
                html.append("</ul>\n");
                list = false;
            }
            if (fence) {
                html.append(code ? "</pre>\n" : "<pre>");
                code = !code;
            } else if (code) {
                html.append(Html.escaped(line)).append('\n');
            } else if (heading) {
                int level = line.indexOf(' ');
                html.append("<h" + level + ">" + words(line.substring(level + 1)) + "</h" + level + ">\n");
            } else if (item) {
                html.append(list ? "" : "<ul>\n")
                        .append("<li>")
                        .append(words(line.substring(2)))
                        .append("</li>\n");
                list = true;
            } else if (!line.isBlank()) {
                html.append(paragraph ? "" : "<p>").append(words(line)).append('\n');
                paragraph = true;
            }
        }
        return html.append(code ? "</pre>\n" : list ? "</ul>\n" : paragraph ? "</p>\n" : "")
                .toString();
    }

    private static String words(String line) {
        return BOLD.matcher(CODE.matcher(Html.escaped(line)).replaceAll("<code>$1</code>"))
                .replaceAll("<b>$1</b>");
    }
}
