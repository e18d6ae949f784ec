package assay.reward;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// When two cells of results are the same value: numbers by value whatever their class, text with its case, blobs by
/// their bytes, NULL like NULL.
///
/// Where one side is a real, 1e-9 of the larger one is allowed; two integers, and all beyond 2^53, are compared
/// exactly. So equality is reflexive and symmetric, and transitive but for reals that differ by about the tolerance.
/// Source: AgentBench, Spider and BIRD compare Python values, where 1 == 1.0; the tolerance is that of Python's
/// `math.isclose`.
final class Cells {
    private static final double TOLERANCE = 1e-9;

    /// From here on not every integer is a double.
    private static final double EXACT = 0x1p53;

    /// Stands for NULL in a key.
    private enum Absent {
        NULL
    }

    private Cells() {}

    static boolean equal(@Nullable Object a, @Nullable Object b) {
        return key(a).equals(key(b)) || a instanceof Number x && b instanceof Number y && close(x, y);
    }

    static boolean equal(@Nullable Object[] a, @Nullable Object[] b) {
        if (a.length != b.length) {
            return false;
        }
        for (int i = 0; i < a.length; i++) {
            if (!equal(a[i], b[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean close(Number a, Number b) {
        if (a instanceof Long && b instanceof Long) {
            return false; // equal ones have equal keys
        }
        double x = a.doubleValue();
        double y = b.doubleValue();
        double larger = Math.max(Math.abs(x), Math.abs(y));
        return larger < EXACT && Math.abs(x - y) <= TOLERANCE * larger;
    }

    /// Equal keys mean equal cells; equal reals may have different keys.
    static Object key(@Nullable Object cell) {
        return switch (cell) {
            case null -> Absent.NULL;
            case Double real -> real(real);
            case byte[] blob -> ByteBuffer.wrap(blob);
            default -> cell;
        };
    }

    private static Object real(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 0x1p63) {
            return new BigDecimal(value).longValueExact(); // -0.0 becomes 0
        }
        return value;
    }

    static List<Object> key(@Nullable Object[] row) {
        List<Object> key = new ArrayList<>(row.length);
        for (Object cell : row) {
            key.add(key(cell));
        }
        return key;
    }

    /// True for a number that another one can be close to.
    static boolean isInexact(@Nullable Object cell) {
        return cell instanceof Number number && Math.abs(number.doubleValue()) < EXACT;
    }
}
