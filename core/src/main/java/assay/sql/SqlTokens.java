package assay.sql;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// SQL text as tokens, as SQLite's own tokenizer cuts it; comments and white space are gone.
public final class SqlTokens {
    /// What a token is. `WORD` is a keyword or a bare name; `QUOTED` is a name in `"…"`, `[…]` or backticks (or a text
    /// in double quotes: SQLite decides that by the schema); `TEXT` is a literal in `'…'` or a blob `x'…'`.
    public enum Kind {
        WORD,
        QUOTED,
        TEXT,
        NUMBER,
        SIGN
    }

    /// One token. `text` is as written, quotes included; `upper` is a word or sign in upper case, else empty; `start`
    /// and `end` are offsets into the SQL.
    public record Token(Kind kind, String text, String upper, int start, int end) {
        /// True for a bare word or a sign equal to `word`, which is given in upper case.
        public boolean is(String word) {
            return upper.equals(word);
        }

        public boolean isAny(Set<String> upperCaseWords) {
            return kind == Kind.WORD && upperCaseWords.contains(upper);
        }

        /// The name without its quotes.
        public String name() {
            if (kind != Kind.QUOTED) {
                return text;
            }
            char quote = text.charAt(0);
            String inner = text.substring(1, Math.max(1, text.length() - 1));
            return quote == '[' ? inner : inner.replace("" + quote + quote, "" + quote);
        }
    }

    private static final Set<String> SIGNS = Set.of("<=", ">=", "<>", "!=", "==", "||", "<<", ">>", "->", "->>");

    /// What a sign of more than one character begins with.
    private static final String SIGN_STARTS = "<>!=|-";

    private SqlTokens() {}

    /// The last text that a thread asked for, and its tokens: one statement is looked at in many ways, one after the
    /// other.
    private record Last(String sql, List<Token> tokens) {}

    private static final ThreadLocal<Last> LAST = ThreadLocal.withInitial(() -> new Last("", List.of()));

    private static final int MAX_KEPT = 1 << 14;

    /// The tokens of `sql`. Order: as written. An unclosed literal or comment reaches to the end of the text.
    public static List<Token> of(String sql) {
        Last last = LAST.get();
        if (last.sql().equals(sql)) {
            return last.tokens();
        }
        List<Token> tokens = Collections.unmodifiableList(cut(sql));
        if (sql.length() <= MAX_KEPT) {
            LAST.set(new Last(sql, tokens));
        }
        return tokens;
    }

    private static List<Token> cut(String sql) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < sql.length()) {
            char c = sql.charAt(at);
            if (isBlank(c)) {
                at++;
            } else if (sql.startsWith("--", at)) {
                int end = sql.indexOf('\n', at);
                at = end < 0 ? sql.length() : end;
            } else if (sql.startsWith("/*", at)) {
                int end = sql.indexOf("*/", at + 2);
                at = end < 0 ? sql.length() : end + 2;
            } else {
                Kind kind = kind(sql, at);
                int end = end(sql, at, kind);
                String text = sql.substring(at, end);
                String upper = switch (kind) {
                    case WORD -> text.toUpperCase(Locale.ROOT);
                    case SIGN -> text;
                    case QUOTED, TEXT, NUMBER -> "";
                };
                tokens.add(new Token(kind, text, upper, at, end));
                at = end;
            }
        }
        return tokens;
    }

    private static Kind kind(String sql, int at) {
        char c = sql.charAt(at);
        char next = at + 1 < sql.length() ? sql.charAt(at + 1) : ' ';
        return switch (c) {
            case '\'' -> Kind.TEXT;
            case '"', '`', '[' -> Kind.QUOTED;
            case 'x', 'X' -> next == '\'' ? Kind.TEXT : Kind.WORD;
            case '.' -> isDigit(next) ? Kind.NUMBER : Kind.SIGN;
            default -> isDigit(c) ? Kind.NUMBER : isWordStart(c) ? Kind.WORD : Kind.SIGN;
        };
    }

    private static int end(String sql, int at, Kind kind) {
        char c = sql.charAt(at);
        return switch (kind) {
            case TEXT -> closing(sql, c == '\'' ? at : at + 1, '\'');
            case QUOTED -> closing(sql, at, c == '[' ? ']' : c);
            case NUMBER -> {
                int end = at;
                while (end < sql.length() && isNumberPart(sql, at, end)) {
                    end++;
                }
                yield end;
            }
            case WORD -> {
                int end = at;
                while (end < sql.length() && isWordPart(sql.charAt(end))) {
                    end++;
                }
                yield end;
            }
            case SIGN -> {
                int end = at + 1;
                while (SIGN_STARTS.indexOf(c) >= 0
                        && end < sql.length()
                        && SIGNS.contains(sql.substring(at, end + 1))) {
                    end++;
                }
                yield end;
            }
        };
    }

    /// The offset after the closing quote; a doubled quote stays inside.
    private static int closing(String sql, int at, char quote) {
        int end = at + 1;
        while (end < sql.length()) {
            if (sql.charAt(end) != quote) {
                end++;
            } else if (quote != ']' && end + 1 < sql.length() && sql.charAt(end + 1) == quote) {
                end += 2;
            } else {
                return end + 1;
            }
        }
        return end;
    }

    private static boolean isNumberPart(String sql, int start, int at) {
        char c = sql.charAt(at);
        boolean exponentSign = (c == '+' || c == '-')
                && (sql.charAt(at - 1) == 'e' || sql.charAt(at - 1) == 'E')
                && !sql.regionMatches(true, start, "0x", 0, 2);
        return isDigit(c)
                || c == '.'
                || c == '_'
                || Character.isLetter(c)
                || exponentSign && at + 1 < sql.length() && isDigit(sql.charAt(at + 1));
    }

    /// What SQLite skips; all other white space of Unicode is part of a name there. The byte order mark is skipped at
    /// the start of a token.
    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r' || c == '\uFEFF';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isWordStart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c >= 0x80;
    }

    private static boolean isWordPart(char c) {
        return isWordStart(c) || isDigit(c) || c == '$';
    }
}
