package assay.chart;

import java.util.List;

/// A whole page of HTML, light or dark as its reader has it. It loads nothing and runs nothing: what a model wrote
/// stands on it, so the page forbids both to itself as well.
public final class Page {
    private static final String STYLE = """
            :root{color-scheme:light dark;--line:#8884;--soft:#8881}
            body{font:16px/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem}
            pre{background:var(--soft);padding:.5rem;overflow:auto;white-space:pre-wrap;overflow-wrap:anywhere;
            font-size:.85rem}
            table{border-collapse:collapse;font-size:.9rem;margin:.5rem 0 1rem}
            th,td{padding:.2rem .6rem;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}
            .n{text-align:right;font-variant-numeric:tabular-nums}.state{opacity:.7;font-size:.85rem}
            .failed{color:#d33}[role=note]{border-left:3px solid #b58900;padding-left:.6rem}
            figure{margin:1rem 0}figure svg{max-width:100%;height:auto;display:block}
            figcaption{font-weight:600}summary{cursor:pointer}figure summary{font-size:.85rem;opacity:.75}
            .sides{display:grid;grid-template-columns:repeat(auto-fit,minmax(20rem,1fr));gap:0 1rem}
            """;

    private Page() {}

    /// `parts` are HTML already.
    public static String of(String title, List<String> parts) {
        return """
                <!doctype html>
                <html lang="en">
                <meta charset="utf-8">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
                <meta name="viewport" content="width=device-width">
                <title>%s</title>
                <style>
                %s</style>
                %s
                </html>
                """.formatted(Html.escaped(title), STYLE, String.join("\n", parts));
    }
}
