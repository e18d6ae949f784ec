package assay.sql;

import assay.sql.SqlTokens.Kind;
import assay.sql.SqlTokens.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What SQL text is, decided on its tokens before anything runs.
public final class Statements {
    private static final Set<String> READS = Set.of("SELECT", "WITH", "VALUES");
    private static final Set<String> CHANGES = Set.of("INSERT", "UPDATE", "DELETE", "REPLACE");

    /// What a `.sql` file of a database may hold.
    private static final Set<String> SCRIPT = Set.of(
            "CREATE", "INSERT", "REPLACE", "UPDATE", "DELETE", "ALTER", "DROP", "BEGIN", "COMMIT", "END", "PRAGMA");

    /// Settings of the whole process, not of one database.
    private static final Set<String> PROCESS_PRAGMAS =
            Set.of("HARD_HEAP_LIMIT", "SOFT_HEAP_LIMIT", "TEMP_STORE_DIRECTORY", "DATA_STORE_DIRECTORY");

    /// Functions of stock SQLite 3.40 that depend on nothing but their arguments. The bundled driver has more
    /// (`stdev`, `concat`, …), which would make a gold run here and fail for everybody else.
    private static final Set<String> FUNCTIONS = Set.of(
            ("abs avg changes char coalesce count cume_dist date datetime dense_rank first_value format glob group_concat "
                            + "hex ifnull iif instr json json_array json_array_length json_each json_extract "
                            + "json_group_array json_group_object json_insert json_object json_patch json_quote "
                            + "json_remove json_replace json_set json_tree json_type json_valid julianday lag "
                            + "last_value lead length like likelihood likely lower ltrim max min nth_value ntile nullif "
                            + "percent_rank printf quote rank replace round row_number rtrim sign soundex strftime "
                            + "substr substring sum time total trim typeof unicode unixepoch unlikely upper zeroblob "
                            + "acos acosh asin asinh atan atan2 atanh ceil ceiling cos cosh degrees exp floor ln log "
                            + "log10 log2 mod pi pow power radians sin sinh sqrt tan tanh trunc")
                    .split(" "));

    private static final Set<String> CHANCE = Set.of("random", "randomblob");

    /// Functions that mean this moment when they are given no time.
    private static final Set<String> CLOCKS = Set.of("date", "time", "datetime", "julianday", "unixepoch", "strftime");

    private static final Set<String> CLOCK_WORDS = Set.of("CURRENT_DATE", "CURRENT_TIME", "CURRENT_TIMESTAMP");

    /// Words that may stand before a bracket without being a function.
    private static final Set<String> BEFORE_BRACKET = Set.of(
            ("SELECT FROM WHERE AND OR NOT IN EXISTS VALUES AS ON USING BY HAVING WHEN THEN ELSE CASE UNION ALL EXCEPT "
                            + "INTERSECT OVER FILTER BETWEEN LIKE GLOB IS LIMIT OFFSET DISTINCT JOIN INTO SET KEY "
                            + "REFERENCES CHECK PARTITION ORDER UNIQUE CAST MATERIALIZED RECURSIVE ANY SOME NULLS "
                            + "REGEXP MATCH ESCAPE COLLATE ISNULL NOTNULL CONFLICT RETURNING INNER LEFT CROSS OUTER GROUP WITH WINDOW")
                    .split(" "));

    /// What a parameter begins with.
    private static final Set<String> PARAMETERS = Set.of("?", ":", "@", "$");

    private static final String NO_SUCH_FUNCTION = "no such function in stock SQLite: ";

    private Statements() {}

    /// True for one SELECT, WITH or VALUES that changes nothing.
    public static boolean isRead(String sql) {
        return isRead(SqlTokens.of(sql));
    }

    private static boolean isRead(List<Token> tokens) {
        return !tokens.isEmpty() && tokens.getFirst().isAny(READS) && !changes(tokens);
    }

    /// `REPLACE(` is a function, `REPLACE INTO` is not; the other words are verbs wherever they stand bare.
    private static boolean changes(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).isAny(CHANGES) && !(tokens.get(i).is("REPLACE") && is(tokens, i + 1, "("))) {
                return true;
            }
        }
        return false;
    }

    /// True for one INSERT, UPDATE, DELETE or REPLACE, with or without a WITH before it.
    public static boolean isChange(String sql) {
        return isChange(SqlTokens.of(sql));
    }

    private static boolean isChange(List<Token> tokens) {
        return !tokens.isEmpty()
                && !isRead(tokens)
                && (tokens.getFirst().isAny(CHANGES) || tokens.getFirst().is("WITH"));
    }

    /// Why `sql` cannot be a gold, or empty: more than one statement, another class, a function that stock SQLite
    /// lacks.
    public static Optional<String> refusal(String sql) {
        List<Token> tokens = SqlTokens.of(sql);
        if (tokens.isEmpty()) {
            return Optional.of("no statement");
        }
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (tokens.get(i).is(";")) {
                return Optional.of("more than one statement");
            }
        }
        if (!isRead(tokens) && !isChange(tokens)) {
            return Optional.of(
                    "not a query: it begins with " + tokens.getFirst().text());
        }
        return foreignFunctions(tokens).stream().findFirst().map(name -> NO_SUCH_FUNCTION + name);
    }

    private static List<String> foreignFunctions(List<Token> tokens) {
        return functions(tokens).stream()
                .filter(name -> !FUNCTIONS.contains(name) && !CHANCE.contains(name))
                .toList();
    }

    /// Why a query that compiles here would fail in stock SQLite, or empty. `plan` knows which names are functions: a
    /// type, as in CAST(x AS DECIMAL(10, 2)), stands before a bracket too.
    public static Optional<String> foreign(String sql, QueryPlan plan) {
        return foreignFunctions(SqlTokens.of(sql)).stream()
                .filter(name -> !name.startsWith("pragma_"))
                .filter(name -> plan.functions().contains(name) || plan.virtual() || name.equals("if"))
                .findFirst()
                .map(name -> NO_SUCH_FUNCTION + name);
    }

    /// True when `sql` begins like a query: SELECT, WITH or VALUES. Whether it changes something is for [QueryPlan].
    public static boolean beginsLikeQuery(String sql) {
        List<Token> tokens = SqlTokens.of(sql);
        return !tokens.isEmpty() && tokens.getFirst().isAny(READS);
    }

    /// True when the outermost query has an ORDER BY.
    public static boolean isOrdered(String sql) {
        List<Token> tokens = SqlTokens.of(sql);
        int depth = 0;
        for (int i = 0; i + 1 < tokens.size(); i++) {
            depth += tokens.get(i).is("(") ? 1 : tokens.get(i).is(")") ? -1 : 0;
            if (depth == 0 && tokens.get(i).is("ORDER") && tokens.get(i + 1).is("BY")) {
                return true;
            }
        }
        return false;
    }

    /// The statements of `sql`, without the semicolons between them; comments alone are none.
    public static List<String> split(String sql) {
        List<String> statements = new ArrayList<>();
        int start = -1;
        int end = 0;
        for (Token token : SqlTokens.of(sql)) {
            if (token.is(";")) {
                if (start >= 0) {
                    statements.add(sql.substring(start, end));
                }
                start = -1;
            } else {
                start = start < 0 ? token.start() : start;
                end = token.end();
            }
        }
        if (start >= 0) {
            statements.add(sql.substring(start, end));
        }
        return statements;
    }

    /// The table that one INSERT, REPLACE, UPDATE or DELETE changes, as it is written there; empty when a WITH stands
    /// before the verb, and for all other statements.
    public static Optional<String> changedTable(String sql) {
        List<Token> tokens = SqlTokens.of(sql);
        if (tokens.isEmpty() || !tokens.getFirst().isAny(CHANGES)) {
            return Optional.empty();
        }
        boolean update = tokens.getFirst().is("UPDATE");
        int at = 1;
        if (at < tokens.size() && tokens.get(at).is("OR")) {
            at += 2; // OR IGNORE, OR REPLACE, …
        }
        if (!update) {
            if (at >= tokens.size()
                    || !tokens.get(at).is("INTO") && !tokens.get(at).is("FROM")) {
                return Optional.empty();
            }
            at++;
        }
        boolean name = at < tokens.size()
                && (tokens.get(at).kind() == Kind.WORD || tokens.get(at).kind() == Kind.QUOTED);
        boolean schema = at + 1 < tokens.size() && tokens.get(at + 1).is(".");
        return name && !schema ? Optional.of(tokens.get(at).text()) : Optional.empty();
    }

    /// The first parameter (`?`, `:name`, `@name`, `$name`), to which nobody gives a value.
    static Optional<String> parameter(String sql) {
        return SqlTokens.of(sql).stream()
                .filter(token -> token.kind() == Kind.SIGN && PARAMETERS.contains(token.text()))
                .findFirst()
                .map(Token::text);
    }

    /// Why two runs of `sql` can differ, or empty: chance, the clock or the time zone.
    public static Optional<String> unrepeatable(String sql) {
        List<Token> tokens = SqlTokens.of(sql);
        for (Token token : tokens) {
            if (token.isAny(CLOCK_WORDS) || isQuoted(token, "now")) {
                return Optional.of("asks for the clock: " + token.text());
            }
            if (isQuoted(token, "localtime")) {
                return Optional.of("asks for the time zone: " + token.text());
            }
        }
        for (int i = 0; i + 2 < tokens.size(); i++) {
            String name = tokens.get(i).name().toLowerCase(Locale.ROOT);
            // strftime('%Y') has a format and no time; the others stand with nothing in their brackets
            int end = name.equals("strftime") ? i + 3 : i + 2;
            if (CLOCKS.contains(name)
                    && tokens.get(i + 1).is("(")
                    && end < tokens.size()
                    && tokens.get(end).is(")")) {
                return Optional.of("asks for the clock: " + name + " without a time");
            }
        }
        return functions(tokens).stream().filter(CHANCE::contains).findFirst().map(name -> "asks for chance: " + name);
    }

    /// `'word'` or `"word"`, in any case.
    private static boolean isQuoted(Token token, String word) {
        String text = token.text();
        return text.length() == word.length() + 2
                && (text.charAt(0) == '\'' || text.charAt(0) == '"')
                && text.regionMatches(true, 1, word, 0, word.length());
    }

    /// True for the name of a function of stock SQLite.
    static boolean isFunction(String word) {
        return FUNCTIONS.contains(word.toLowerCase(Locale.ROOT));
    }

    /// The lower-case names of the functions that are called.
    private static List<String> functions(List<Token> tokens) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (tokens.get(i + 1).is("(")
                    && (token.kind() == Kind.WORD || token.kind() == Kind.QUOTED)
                    && !token.isAny(BEFORE_BRACKET)
                    && !(i > 0 && isTableAfter(tokens.get(i - 1)))
                    && !declaresTable(tokens, i)) {
                names.add(token.name().toLowerCase(Locale.ROOT));
            }
        }
        return names;
    }

    /// No function has a schema: `main.t (a, b)` lists the columns of a table.
    private static boolean isTableAfter(Token before) {
        return before.is("INTO") || before.is(".") || before.is("TABLE") || before.is("WITH");
    }

    /// `name(columns) AS (`, also `AS MATERIALIZED (` and `AS NOT MATERIALIZED (`: a common table expression.
    private static boolean declaresTable(List<Token> tokens, int at) {
        int depth = 0;
        for (int i = at + 1; i < tokens.size(); i++) {
            if (tokens.get(i).is("(")) {
                depth++;
            } else if (tokens.get(i).is(")") && --depth == 0) {
                int next = i + 1;
                if (!is(tokens, next++, "AS")) {
                    return false;
                }
                next += is(tokens, next, "NOT") ? 1 : 0;
                next += is(tokens, next, "MATERIALIZED") ? 1 : 0;
                return is(tokens, next, "(");
            }
        }
        return false;
    }

    private static boolean is(List<Token> tokens, int at, String word) {
        return at < tokens.size() && tokens.get(at).is(word);
    }

    /// The statements of a database's `.sql` file. Errors: [IllegalArgumentException] for a statement that a database
    /// file must not hold (ATTACH, VACUUM, SELECT, …; a PRAGMA that reaches beyond its database).
    static List<String> script(String text) {
        List<String> statements = new ArrayList<>();
        int start = 0;
        boolean first = true;
        int blocks = 0;
        boolean trigger = false;
        for (Token token : SqlTokens.of(text)) {
            if (first) {
                if (!token.isAny(SCRIPT) && !token.is(";")) {
                    throw new IllegalArgumentException(
                            "a database script holds CREATE, INSERT and the like, not " + token.text());
                }
                start = token.start();
                first = false;
                trigger = false;
            }
            if (PROCESS_PRAGMAS.contains(token.name().toUpperCase(Locale.ROOT))
                    && text.regionMatches(true, start, "PRAGMA", 0, 6)) {
                throw new IllegalArgumentException("a database script must not set " + token.text());
            }
            trigger |= token.is("TRIGGER");
            if (trigger && (token.is("BEGIN") || token.is("CASE"))) {
                blocks++;
            } else if (trigger && token.is("END")) {
                blocks--;
            } else if (token.is(";") && blocks <= 0) {
                statements.add(text.substring(start, token.start()));
                first = true;
                blocks = 0;
            }
        }
        if (!first) {
            statements.add(text.substring(start));
        }
        return statements.stream().filter(s -> !s.isBlank()).toList();
    }
}
