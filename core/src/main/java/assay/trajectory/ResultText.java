package assay.trajectory;

import assay.sql.ResultTable;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A result as an observation shows it, and as an answer tells it. Both hold only rows that were read, and say when
/// rows or values were cut.
public final class ResultText {
    private static final String CUT = "… (cut)";

    /// All that some reader takes for the end of a line; Python's splitlines() has the most.
    private static final Pattern LINE_BREAK = Pattern.compile("\\s*[\\n\\r\\x0B\\f\\x1C-\\x1E\\x85\u2028\u2029]+\\s*");

    private final ResultTable result;
    private final int cellChars;

    public ResultText(ResultTable result, int cellChars) {
        this.result = result;
        this.cellChars = cellChars;
    }

    boolean isCut() {
        return result.totalRows() > result.rows().size();
    }

    /// True when the first value is NULL.
    boolean isNull() {
        return result.rows().getFirst()[0] == null;
    }

    /// `Observation: 2 rows`, then the column names, then a line per row, values between ` | `.
    public String observation() {
        if (result.isChange()) {
            return "Observation: OK, rows changed: " + result.totalRows();
        }
        if (result.totalRows() == 0) {
            return "Observation: 0 rows";
        }
        List<String> lines = new ArrayList<>();
        String count = result.totalRows() == 1 ? "1 row" : result.totalRows() + " rows";
        lines.add("Observation: " + count
                + (isCut() ? ", the first " + result.rows().size() + " are shown" : ""));
        lines.add(result.columns().stream().map(ResultText::flat).collect(Collectors.joining(" | ")));
        result.rows().forEach(row -> lines.add(cells(row, " | ")));
        return String.join("\n", lines);
    }

    /// The rows as an answer: a value, a list of values, or a line per row that names the columns.
    String answer(List<String> labels) {
        List<@Nullable Object[]> rows = result.rows();
        String more = isCut() ? "The first " + rows.size() + " of " + result.totalRows() + ": " : "";
        List<String> values = rows.stream().map(row -> visible(row[0])).toList();
        // a comma inside a value would make two of it
        if (labels.size() == 1 && (values.size() == 1 || values.stream().noneMatch(value -> value.contains(",")))) {
            return more + String.join(", ", values);
        }
        if (rows.size() == 1) {
            return labelled(rows.getFirst(), labels);
        }
        String lines = rows.stream()
                .map(row -> "- " + (labels.size() == 1 ? visible(row[0]) : labelled(row, labels)))
                .collect(Collectors.joining("\n"));
        return (isCut()
                        ? "The first " + rows.size() + " of " + result.totalRows() + " rows:"
                        : result.totalRows() + " rows:")
                + "\n" + lines;
    }

    private String labelled(@Nullable Object[] row, List<String> labels) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.length; i++) {
            cells.add(flat(labels.get(i)) + ": " + visible(row[i]));
        }
        return String.join(", ", cells);
    }

    /// An answer must say something: blank text stands in quotes there.
    private String visible(@Nullable Object cell) {
        String text = cell(cell);
        return text.isBlank() ? "'" + text + "'" : text;
    }

    private String cells(@Nullable Object[] row, String between) {
        List<String> cells = new ArrayList<>();
        for (@Nullable Object cell : row) {
            cells.add(cell(cell));
        }
        return String.join(between, cells);
    }

    private String cell(@Nullable Object cell) {
        String text = flat(ResultTable.text(cell));
        if (text.length() <= cellChars) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(cellChars - 1)) ? cellChars - 1 : cellChars;
        return text.substring(0, end) + CUT;
    }

    /// `text` on one line: a value cannot begin a line of ours.
    static String flat(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
                return LINE_BREAK.matcher(text).replaceAll(" ");
            }
        }
        return text;
    }
}
