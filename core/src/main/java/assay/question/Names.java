package assay.question;

import assay.question.Schema.Column;
import assay.question.Schema.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Draws rows by their names, and parts of names.
final class Names {
    /// True in SQL for a group in which some name, `%s`, could sort differently elsewhere: letters beyond ASCII, or a
    /// small letter at the start.
    static final String SORTS_DIFFERENTLY = "MAX(%1$s GLOB '*[^ -~]*' OR %1$s GLOB '[a-z]*') = 1";

    private static final int LEAST_PART = 3;
    private static final java.util.regex.Pattern ASCII = java.util.regex.Pattern.compile("[ -~]+");
    private static final java.util.regex.Pattern LETTERS = java.util.regex.Pattern.compile("[A-Za-z]+");

    private Names() {}

    /// The label of a row of the table whose drawn columns all have values: `{v}`, `{V}`.
    static boolean row(Play play, String slot) {
        Table table = play.cast().table();
        return label(
                play,
                slot,
                table,
                table.rows().stream()
                        .filter(row -> play.cast().columns().stream().allMatch(column -> row[column.at()] != null))
                        .toList());
    }

    /// The label of a row of `table`.
    static boolean of(Play play, String slot, Table table) {
        return label(play, slot, table, table.rows());
    }

    private static boolean label(Play play, String slot, Table table, List<@Nullable Object[]> rows) {
        Column label = Objects.requireNonNull(table.label(), table.name());
        List<String> fit = rows.stream()
                .map(row -> String.valueOf(row[label.at()]))
                .filter(name -> name.indexOf('_') < 0 && name.indexOf('"') < 0)
                .toList();
        if (fit.isEmpty()) {
            return false;
        }
        Draws.put(play, slot, play.pick(fit));
        return true;
    }

    /// A word of a label, or its first letters: `{part}` and `{PART}`, letters only.
    static boolean part(Play play, boolean start) {
        Table table = play.cast().table();
        Column label = Objects.requireNonNull(table.label(), table.name());
        String name = play.pick(label.values()).toString();
        String part = start
                ? name.substring(0, Math.min(play.between(2, 4), name.length()))
                : play.pick(List.of(name.split("[ -]")));
        if (!LETTERS.matcher(part).matches() || part.length() < (start ? 1 : LEAST_PART)) {
            return false;
        }
        play.put("part", part);
        play.put("PART", part);
        return true;
    }

    /// True when all labels are ASCII: `UPPER` and first characters mean the same to everybody.
    static boolean isPlainText(Table table) {
        return table.label() != null
                && table.label().values().stream()
                        .allMatch(value -> ASCII.matcher(value.toString()).matches());
    }

    /// A round number between the sums of the groups that the first two columns make: `{n}`, `{N}`.
    static boolean totalOf(Play play) {
        Map<Object, Double> totals = new LinkedHashMap<>();
        for (@Nullable Object[] row : play.cast().table().rows()) {
            Object group = row[play.column(0).at()];
            if (group != null && row[play.column(1).at()] instanceof Number number) {
                totals.merge(group, number.doubleValue(), Double::sum);
            }
        }
        double[] sorted = totals.values().stream()
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        if (sorted.length < 2) {
            return false;
        }
        int at = play.between(0, sorted.length - 2);
        double middle = (sorted[at] + sorted[at + 1]) / 2;
        double step = Math.pow(10, Math.max(0, Math.floor(Math.log10(Math.max(1, sorted[at + 1] - sorted[at])))));
        long number = (long) (Math.floor(middle / step) * step);
        play.put("n", play.column(1).amount(Long.toString(number)));
        play.put("N", Long.toString(number));
        return number > 1;
    }
}
