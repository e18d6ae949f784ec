package assay.sql;

import assay.json.Json;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What all tables hold, as one hash each: of the bag of their rows, whatever the order and the row ids.
///
/// Numbers count by value: 1 and 1.0 are the same; reals count to twelve digits.
/// Source: AgentBench's DBBench judges INSERT and UPDATE by a hash over the table afterwards.
public record TableState(Map<String, String> hashes) {
    private static final int DEADLINE_MILLIS = 30_000;
    private static final MathContext DIGITS = new MathContext(12);

    public TableState {
        hashes = Map.copyOf(hashes);
    }

    /// The state of `session`, which is on a copy of `database`. Errors: [SqlFailure] when a table cannot be read.
    public static TableState of(SqlSession session, Database database) throws SqlFailure {
        Map<String, String> hashes = new TreeMap<>();
        for (String table : database.storedTables()) {
            long[] sum = new long[4];
            MessageDigest digest = Json.sha256();
            session.each("SELECT * FROM " + Database.quoted(table), DEADLINE_MILLIS, row -> {
                for (Object cell : row) {
                    digest.update(bytes(cell));
                }
                add(sum, digest.digest());
            });
            hashes.put(table, "%016x%016x%016x/%d".formatted(sum[0], sum[1], sum[2], sum[3]));
        }
        return new TableState(hashes);
    }

    /// Adding makes the order of the rows count for nothing, and a row twice for two.
    private static void add(long[] sum, byte[] hash) {
        for (int part = 0; part < 3; part++) {
            long value = 0;
            for (int i = 0; i < 8; i++) {
                value = value << 8 | hash[8 * part + i] & 0xff;
            }
            sum[part] += value;
        }
        sum[3]++;
    }

    /// A letter for the class, the length, and the value: two rows never look alike.
    private static byte[] bytes(@Nullable Object cell) {
        String text = switch (cell) {
            case null -> "n";
            case Long number -> "i" + number;
            case Double real when real == Math.rint(real) && Math.abs(real) < 0x1p63 -> "i" + real.longValue();
            case Double real -> "r" + rounded(real);
            case byte[] blob -> "b" + java.util.HexFormat.of().formatHex(blob);
            default -> "t" + cell;
        };
        return (text.length() + ":" + text).getBytes(StandardCharsets.UTF_8);
    }

    /// Twelve digits: sums in another order differ in the last ones.
    private static String rounded(double real) {
        return Double.isFinite(real) ? new BigDecimal(real).round(DIGITS).toString() : Double.toString(real);
    }

    /// The tables that differ from `other`.
    public Set<String> differing(TableState other) {
        Set<String> differing = new TreeSet<>();
        hashes.forEach((table, hash) -> {
            if (!hash.equals(other.hashes.get(table))) {
                differing.add(table);
            }
        });
        return differing;
    }
}
