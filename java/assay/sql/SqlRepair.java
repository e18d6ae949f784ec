package assay.sql;

import assay.sql.SqlTokens.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Mends what tokenizers did to published golds, outside of literals and comments: operators torn apart (`! =`,
/// `> =`, `< =`, `< >`), blanks in heaps and around brackets and commas (`Count ( * )  ,`), semicolons at the end.
/// Line breaks and comments stay. Source: CoSQL and SParC dev golds, 21 of which have a torn operator.
public final class SqlRepair {
    /// The mended SQL, how many operators were put together, and whether blanks were changed.
    public record Repaired(String sql, int operators, boolean blanks) {}

    private static final Set<String> TORN = Set.of("!=", ">=", "<=", "<>");

    private SqlRepair() {}

    public static Repaired repair(String sql) {
        List<Token> tokens = new ArrayList<>(SqlTokens.of(sql));
        while (!tokens.isEmpty() && tokens.getLast().is(";")) {
            tokens.removeLast();
        }
        StringBuilder out = new StringBuilder();
        int operators = 0;
        boolean blanks = false;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (i > 0) {
                Token before = tokens.get(i - 1);
                String gap = sql.substring(before.end(), token.start());
                boolean torn = !gap.isEmpty() && gap.isBlank() && TORN.contains(before.text() + token.text());
                String tidy = torn ? "" : tidy(gap, before, token);
                operators += torn ? 1 : 0;
                blanks |= !torn && !tidy.equals(gap);
                out.append(tidy);
            }
            out.append(token.text());
        }
        return new Repaired(out.toString(), operators, blanks);
    }

    private static String tidy(String gap, Token before, Token token) {
        if (gap.isEmpty() || !gap.isBlank() || gap.indexOf('\n') >= 0) {
            return gap;
        }
        boolean call = token.is("(") && before.kind() == SqlTokens.Kind.WORD && Statements.isFunction(before.text());
        boolean tight = call || token.is(",") || token.is(")") || before.is("(") || before.is(".") || token.is(".");
        return tight ? "" : " ";
    }
}
