package assay.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Mends token damage of published golds: operators that a tokenizer tore apart (`! =`, `> =`, `< =`, `< >`), outside
/// of literals and comments, and semicolons at the end. Source: CoSQL and SParC dev golds, 21 of which have a torn
/// operator.
public final class SqlRepair {
    /// The mended SQL and how many operators were put together.
    public record Repaired(String sql, int operators) {}

    private static final Set<String> TORN = Set.of("!=", ">=", "<=", "<>");

    private SqlRepair() {}

    public static Repaired repair(String sql) {
        List<SqlTokens.Token> tokens = SqlTokens.of(sql);
        StringBuilder out = new StringBuilder(sql.strip());
        int shift = sql.length() - sql.stripLeading().length();
        int removed = 0;
        int operators = 0;
        List<int[]> gaps = new ArrayList<>();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            SqlTokens.Token left = tokens.get(i);
            SqlTokens.Token right = tokens.get(i + 1);
            boolean blank = sql.substring(left.end(), right.start()).isBlank() && left.end() < right.start();
            if (blank && TORN.contains(left.text() + right.text())) {
                gaps.add(new int[] {left.end(), right.start()});
                operators++;
                i++;
            }
        }
        for (int[] gap : gaps) {
            out.delete(gap[0] - shift - removed, gap[1] - shift - removed);
            removed += gap[1] - gap[0];
        }
        while (!out.isEmpty()
                && (out.charAt(out.length() - 1) == ';' || Character.isWhitespace(out.charAt(out.length() - 1)))) {
            out.setLength(out.length() - 1);
        }
        return new Repaired(out.toString(), operators);
    }
}
