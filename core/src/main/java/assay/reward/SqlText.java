package assay.reward;

import assay.sql.SqlTokens;
import assay.sql.SqlTokens.Kind;
import java.util.Locale;
import java.util.stream.Collectors;

/// The SQL of a completion without the differences that make no difference: white space, comments, the case of words.
public final class SqlText {
    private SqlText() {}

    /// Empty when there is no SQL. Equal texts are the same statement.
    public static String canonical(String completion) {
        return CompletionSql.find(completion)
                .map(sql -> SqlTokens.of(sql).stream()
                        .filter(token -> !token.is(";"))
                        .map(token -> token.kind() == Kind.WORD ? token.text().toLowerCase(Locale.ROOT) : token.text())
                        .collect(Collectors.joining(" ")))
                .orElse("");
    }
}
