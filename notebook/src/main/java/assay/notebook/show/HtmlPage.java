package assay.notebook.show;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Views and Markdown as a static page: no scripts, nothing loaded from elsewhere.
///
/// Of Markdown it knows headings, lists, paragraphs, fenced code, `code` and **bold**; the rest stays as it is written.
public final class HtmlPage {
    private static final String STYLE = """
            body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#222}
            pre{background:#f5f5f5;padding:.5rem;overflow:auto}table{border-collapse:collapse;font-size:.9rem}
            th,td{padding:.2rem .6rem;border-bottom:1px solid #ddd;text-align:left;vertical-align:top}
            .n{text-align:right;font-variant-numeric:tabular-nums}.state{color:#666;font-size:.85rem}
            .failed{color:#a00}
            """;

    private static final String BAR_STYLE = ".bar{background:#47a;height:.8rem;display:inline-block;min-width:1px}\n";

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern BOLD = Pattern.compile("\\*\\*([^*]+)\\*\\*");

    private HtmlPage() {}

    /// A whole page around parts that are HTML already.
    public static String page(String title, List<String> parts) {
        return "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width\">\n<title>" + escaped(title)
                + "</title>\n<style>\n" + STYLE + BAR_STYLE + "</style>\n" + String.join("\n", parts) + "\n</html>\n";
    }

    /// A part of somebody else's page, which brings what it needs.
    public static String fragment(View view) {
        return view instanceof View.Bars ? "<style>" + BAR_STYLE + "</style>\n" + of(view) : of(view);
    }

    public static String of(View view) {
        return switch (view) {
            case View.Nothing _ -> "";
            case View.Words(String text) -> text.isBlank() ? "" : pre(text);
            case View.Table table -> table(table);
            case View.Bars bars -> bars(bars);
        };
    }

    public static String pre(String text) {
        return "<pre>" + escaped(text.stripTrailing()) + "</pre>\n";
    }

    private static String table(View.Table table) {
        StringBuilder html = new StringBuilder("<table>\n<tr>");
        for (int i = 0; i < table.columns().size(); i++) {
            html.append(
                    cell("th", table.numbers().get(i), escaped(table.columns().get(i))));
        }
        html.append("</tr>\n");
        for (List<String> row : table.rows()) {
            html.append("<tr>");
            for (int i = 0; i < row.size(); i++) {
                html.append(cell("td", table.numbers().get(i), escaped(row.get(i))));
            }
            html.append("</tr>\n");
        }
        return html.append("</table>\n")
                .append(rest(table.total(), table.rows().size()))
                .toString();
    }

    private static String bars(View.Bars bars) {
        double most = bars.bars().stream().mapToDouble(View.Bar::number).max().orElse(0);
        StringBuilder html = new StringBuilder("<table>\n");
        for (View.Bar bar : bars.bars()) {
            html.append("<tr>")
                    .append(cell("td", false, escaped(bar.name())))
                    .append(cell("td", true, escaped(bar.text())));
            double width = most > 0 ? 24 * bar.number() / most : 0;
            html.append(cell(
                            "td",
                            false,
                            String.format(Locale.ROOT, "<span class=\"bar\" style=\"width:%.2frem\"></span>", width)))
                    .append("</tr>\n");
        }
        return html.append("</table>\n")
                .append(rest(bars.total(), bars.bars().size()))
                .toString();
    }

    private static String cell(String tag, boolean number, String html) {
        return "<" + tag + (number ? " class=\"n\">" : ">") + html + "</" + tag + ">";
    }

    private static String rest(long total, int shown) {
        return total > shown ? String.format(Locale.ROOT, "<p class=\"state\">%,d in all</p>%n", total) : "";
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
                html.append(escaped(line)).append('\n');
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
        return BOLD.matcher(CODE.matcher(escaped(line)).replaceAll("<code>$1</code>"))
                .replaceAll("<b>$1</b>");
    }

    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
