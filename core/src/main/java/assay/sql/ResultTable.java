package assay.sql;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The result of a query: all column names, the first rows, and how many rows there are in all.
///
/// A cell is `null`, a [Long], a [Double], a [String] or a `byte[]`: SQLite's five storage classes.
public record ResultTable(List<String> columns, List<@Nullable Object[]> rows, long totalRows) {
    public ResultTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /// What a statement that returns no rows answers: `changedRows` stands in [#totalRows].
    static ResultTable changed(long changedRows) {
        return new ResultTable(List.of(), List.of(), Math.max(0, changedRows));
    }

    /// True for the answer of a statement that returns no rows.
    public boolean isChange() {
        return columns.isEmpty();
    }

    /// About what the rows take in memory.
    public long bytes() {
        long bytes = 0;
        for (@Nullable Object[] row : rows) {
            bytes += 24 + bytes(Arrays.asList(row));
        }
        return bytes;
    }

    /// About what the cells of a row take in memory.
    public static long bytes(List<? extends @Nullable Object> row) {
        long bytes = 0;
        for (Object cell : row) {
            bytes += switch (cell) {
                case null -> 4;
                case String text -> 52 + 2L * text.length();
                case byte[] blob -> 20 + blob.length;
                default -> 24;
            };
        }
        return bytes;
    }

    /// A cell as text: integers and text as they are, NULL, blobs as `x'…'`, reals with the fewest digits that mean
    /// the same number, as Python writes them.
    public static String text(@Nullable Object cell) {
        return switch (cell) {
            case null -> "NULL";
            case Double real -> real(real);
            case byte[] blob -> "x'" + java.util.HexFormat.of().formatHex(blob) + "'";
            default -> cell.toString();
        };
    }

    private static String real(double value) {
        if (Double.isInfinite(value)) {
            return value > 0 ? "Inf" : "-Inf";
        }
        double size = Math.abs(value);
        if (value == Math.rint(value) && size < 1e16) {
            return (1 / value < 0 && value == 0 ? "-" : "") + new java.math.BigDecimal(value).toPlainString() + ".0";
        }
        String shortest = Double.toString(value);
        if (size >= 1e-4 && size < 1e16) {
            return new java.math.BigDecimal(shortest).stripTrailingZeros().toPlainString();
        }
        return shortest.replace(".0E", "e")
                .replace('E', 'e')
                .replaceFirst("e(\\d)", "e+$1")
                .replaceFirst("e([+-])(\\d)$", "e$10$2");
    }

    @Override
    public String toString() {
        return isChange()
                ? totalRows + " rows changed"
                : totalRows + " rows of " + columns + ": "
                        + rows.stream().map(Arrays::toString).toList();
    }
}
