package assay.notebook.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Views as text of a fixed width.
///
/// Units: a character is one column; tables are cut where that is not so, never broken.
public final class TextPage {
    private static final int WIDTH = 120;
    private static final int CELL = 48;
    private static final int BAR = 40;

    private TextPage() {}

    /// Lines with their ends; empty where there is nothing to see.
    public static String of(View view) {
        return switch (view) {
            case View.Nothing _ -> "";
            case View.Words(String text) -> text.strip().isEmpty() ? "" : clean(text, 4 * WIDTH) + "\n";
            case View.Table table -> table(table);
            case View.Bars bars -> bars(bars);
        };
    }

    private static String table(View.Table table) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(table.columns());
        table.rows()
                .forEach(row ->
                        lines.add(row.stream().map(word -> clean(word, CELL)).toList()));
        List<Integer> widths = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            int column = i;
            widths.add(lines.stream()
                    .mapToInt(line -> line.get(column).length())
                    .max()
                    .orElse(0));
        }
        StringBuilder text = new StringBuilder();
        for (List<String> line : lines) {
            StringBuilder row = new StringBuilder();
            for (int i = 0; i < line.size(); i++) {
                String pad = " ".repeat(widths.get(i) - line.get(i).length());
                row.append(i == 0 ? "" : "  ").append(table.numbers().get(i) ? pad + line.get(i) : line.get(i) + pad);
            }
            text.append(cut(row.toString().stripTrailing(), WIDTH)).append('\n');
        }
        if (table.total() > table.rows().size()) {
            text.append(String.format(Locale.ROOT, "… %,d in all%n", table.total()));
        }
        return text.toString();
    }

    private static String bars(View.Bars bars) {
        double most = bars.bars().stream().mapToDouble(View.Bar::number).max().orElse(0);
        int name = bars.bars().stream()
                .mapToInt(bar -> clean(bar.name(), CELL).length())
                .max()
                .orElse(0);
        int number =
                bars.bars().stream().mapToInt(bar -> bar.text().length()).max().orElse(0);
        String lines = bars.bars().stream()
                .map(bar -> String.format(
                                Locale.ROOT,
                                "%-" + name + "s  %" + number + "s  %s",
                                clean(bar.name(), CELL),
                                bar.text(),
                                "█".repeat(most > 0 ? (int) Math.round(BAR * bar.number() / most) : 0))
                        .stripTrailing())
                .collect(Collectors.joining("\n", "", "\n"));
        return bars.total() > bars.bars().size()
                ? lines + String.format(Locale.ROOT, "… %,d in all%n", bars.total())
                : lines;
    }

    /// One line of what a cell printed.
    public static String line(String text) {
        return clean(text, WIDTH);
    }

    /// Control characters of data must not reach a terminal.
    private static String clean(String text, int width) {
        return cut(text.strip().replaceAll("\\R", "⏎").replaceAll("\\p{Cntrl}", "·"), width);
    }

    private static String cut(String text, int width) {
        return text.length() <= width ? text : text.substring(0, width - 1) + "…";
    }
}
