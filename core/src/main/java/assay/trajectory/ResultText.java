package assay.trajectory;

import assay.sql.ResultTable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A result as an observation shows it, and as an answer tells it. Both hold only rows that were read, and say when
/// rows or values were cut.
public final class ResultText {
    private static final String CUT = "… (cut)";

    private final ResultTable result;
    private final int cellChars;

    public ResultText(ResultTable result, int cellChars) {
        this.result = result;
        this.cellChars = cellChars;
    }

    boolean isCut() {
        return result.totalRows() > result.rows().size();
    }

    /// `Observation: 2 rows`, then the column names, then a line per row, values between ` | `.
    public String observation() {
        if (result.totalRows() == 0) {
            return "Observation: 0 rows";
        }
        List<String> lines = new ArrayList<>();
        String count = result.totalRows() == 1 ? "1 row" : result.totalRows() + " rows";
        lines.add("Observation: " + count
                + (isCut() ? ", the first " + result.rows().size() + " are shown" : ""));
        lines.add(result.columns().stream().map(this::flat).collect(Collectors.joining(" | ")));
        result.rows().forEach(row -> lines.add(cells(row, " | ")));
        return String.join("\n", lines);
    }

    /// The rows as an answer: a value, a list of values, or a line per row that names the columns.
    String answer(List<String> labels) {
        List<@Nullable Object[]> rows = result.rows();
        String more = isCut() ? "the first " + rows.size() + " of " + result.totalRows() + ": " : "";
        if (labels.size() == 1) {
            return more + rows.stream().map(row -> cells(row, "")).collect(Collectors.joining(", "));
        }
        if (rows.size() == 1) {
            return labelled(rows.getFirst(), labels);
        }
        String lines = rows.stream().map(row -> "- " + labelled(row, labels)).collect(Collectors.joining("\n"));
        return (isCut()
                        ? "the first " + rows.size() + " of " + result.totalRows() + " rows:"
                        : result.totalRows() + " rows:")
                + "\n" + lines;
    }

    private String labelled(@Nullable Object[] row, List<String> labels) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.length; i++) {
            cells.add(labels.get(i) + ": " + cell(row[i]));
        }
        return String.join(", ", cells);
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

    /// On one line: a value cannot begin a line of ours.
    private String flat(String text) {
        return text.indexOf('\n') < 0 && text.indexOf('\r') < 0 ? text : text.replaceAll("\\s*[\\r\\n]+\\s*", " ");
    }
}
