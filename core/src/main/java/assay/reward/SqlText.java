package assay.reward;

import assay.sql.SqlTokens;
import assay.sql.SqlTokens.Kind;
import java.util.stream.Collectors;

/// The SQL of a completion without the differences that make no difference: white space, comments, the case of words.
public final class SqlText {
    private SqlText() {}

    /// Empty when there is no SQL. Equal texts are the same statement.
    public static String canonical(String completion) {
        return CompletionSql.find(completion).map(SqlText::ofStatement).orElse("");
    }

    /// True when two statements are the same one.
    static boolean isSame(String sql, String other) {
        return sql.equals(other) || ofStatement(sql).equals(ofStatement(other));
    }

    private static String ofStatement(String sql) {
        return SqlTokens.of(sql).stream()
                .filter(token -> !token.is(";"))
                .map(token -> token.kind() == Kind.WORD ? folded(token.text()) : token.text())
                .collect(Collectors.joining(" "));
    }

    /// As SQLite folds names: ASCII alone. `Ä` and `ä` are two columns.
    private static String folded(String word) {
        StringBuilder out = new StringBuilder(word);
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                out.setCharAt(i, (char) (c + 32));
            }
        }
        return out.toString();
    }
}
