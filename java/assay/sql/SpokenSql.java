package assay.sql;

import assay.sql.SqlTokens.Kind;
import assay.sql.SqlTokens.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Expressions of a query as words. What would be a riddle when spoken half-way (CASE, CAST, windows, functions in
/// functions, …) is not spoken at all.
///
/// `aliases` leads from lower-case alias to table; a column is told with its table only where there are several.
record SpokenSql(Map<String, String> aliases, List<String> tables) {
    private static final Map<String, String> COMPARISONS = Map.ofEntries(
            Map.entry("=", "is"),
            Map.entry("==", "is"),
            Map.entry("!=", "is not"),
            Map.entry("<>", "is not"),
            Map.entry(">", "is greater than"),
            Map.entry("<", "is less than"),
            Map.entry(">=", "is at least"),
            Map.entry("<=", "is at most"),
            Map.entry("IS", "is"),
            Map.entry("IN", "is in"),
            Map.entry("LIKE", "matches"),
            Map.entry("GLOB", "matches"),
            Map.entry("BETWEEN", "is between"));
    private static final Map<String, String> AGGREGATES = Map.of(
            "COUNT", "the number of",
            "AVG", "the average",
            "SUM", "the sum of",
            "MIN", "the smallest",
            "MAX", "the largest");
    private static final Set<String> ARITHMETIC = Set.of("+", "-", "*", "/", "%");
    private static final Set<String> CONNECTIVES = Set.of("AND", "OR", "NULL", "TRUE", "FALSE");
    private static final Set<String> NO_LABEL = Set.of("END", "NULL", "ISNULL", "NOTNULL", "TRUE", "FALSE");
    private static final String SUBQUERY = "the result of a subquery";
    private static final int MOST_NAMES = 2;
    private static final Set<String> RANKS = Set.of("RANK", "DENSE_RANK", "ROW_NUMBER");
    private static final Set<String> WINDOW_CLAUSES = Set.of("PARTITION", "ORDER", "ROWS", "RANGE", "GROUPS");

    /// Words of expressions that name no column.
    private static final Set<String> IN_EXPRESSIONS = Set.of(
            "AS",
            "BY",
            "END",
            "NULL",
            "TRUE",
            "FALSE",
            "ISNULL",
            "NOTNULL",
            "PARTITION",
            "ORDER",
            "ASC",
            "DESC",
            "REAL",
            "INTEGER",
            "TEXT",
            "NUMERIC",
            "FLOAT",
            "INT",
            "FILTER",
            "WHERE",
            "ROWS",
            "RANGE",
            "PRECEDING",
            "FOLLOWING",
            "UNBOUNDED",
            "CURRENT",
            "ROW",
            "NOCASE",
            "BINARY",
            "RTRIM");

    private static final Set<String> BEFORE_OPERAND = Set.of(
            "AND",
            "OR",
            "NOT",
            "IS",
            "IN",
            "LIKE",
            "GLOB",
            "BETWEEN",
            "CASE",
            "WHEN",
            "THEN",
            "ELSE",
            "COLLATE",
            "ESCAPE",
            "DISTINCT",
            "EXISTS",
            "OVER");

    /// A column of the result: spoken, else its label, else what it is made from, else [QueryShape#COMPUTED].
    String column(List<Token> tokens) {
        int end = labelStart(tokens);
        List<Token> expression = tokens.subList(0, end);
        return words(expression, false)
                .orElseGet(() -> end < tokens.size()
                        ? label(tokens.getLast())
                        : window(expression).or(() -> madeFrom(expression)).orElse(QueryShape.COMPUTED));
    }

    /// `RANK() OVER (PARTITION BY a ORDER BY b DESC)` and `AVG(b) OVER (PARTITION BY a)`, also inside a ROUND.
    private Optional<String> window(List<Token> tokens) {
        if (tokens.size() > 4 && tokens.getFirst().is("ROUND") && closing(tokens, 1) == tokens.size() - 1) {
            return window(QueryShape.split(tokens.subList(2, tokens.size() - 1)).getFirst());
        }
        int end = tokens.size() > 4 && tokens.get(1).is("(") ? closing(tokens, 1) : tokens.size();
        if (end + 2 >= tokens.size()
                || !tokens.get(end + 1).is("OVER")
                || !tokens.get(end + 2).is("(")) {
            return Optional.empty();
        }
        if (closing(tokens, end + 2) < tokens.size() - 1) {
            return Optional.empty(); // part of a longer expression
        }
        List<Token> frame = tokens.subList(end + 3, tokens.size() - 1);
        List<Token> parts = clause(frame, "PARTITION");
        List<Token> order = clause(frame, "ORDER");
        boolean ranks = RANKS.contains(tokens.getFirst().upper());
        Optional<String> value = ranks
                ? Optional.of("the rank")
                : AGGREGATES.containsKey(tokens.getFirst().upper()) && order.isEmpty()
                        ? aggregate(tokens.getFirst().upper(), tokens.subList(2, end))
                        : Optional.empty();
        Optional<String> within =
                parts.isEmpty() ? Optional.of("") : words(parts, false).map(" within each "::concat);
        boolean down = !order.isEmpty() && order.getLast().is("DESC");
        Optional<String> by = !ranks || order.isEmpty()
                ? Optional.of("")
                : words(down ? order.subList(0, order.size() - 1) : order, false)
                        .map(key -> " by " + key + (down ? " descending" : ""));
        String all = parts.isEmpty() && !ranks ? " over all these rows" : "";
        return value.flatMap(v -> within.flatMap(w -> by.map(b -> v + w + b + all)));
    }

    /// What stands after `word BY` in a window, up to the next clause.
    private static List<Token> clause(List<Token> frame, String word) {
        int start = 0;
        while (start < frame.size() && !frame.get(start).is(word)) {
            start++;
        }
        int end = Math.min(frame.size(), start + 2);
        int from = end;
        while (end < frame.size() && !frame.get(end).isAny(WINDOW_CLAUSES)) {
            end++;
        }
        return frame.subList(from, end);
    }

    /// The columns that are named in an expression; empty for none, many, or odd names.
    private Optional<String> madeFrom(List<Token> tokens) {
        Set<String> names = new LinkedHashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            Token next = i + 1 < tokens.size() ? tokens.get(i + 1) : null;
            if (token.is("(") && next != null && next.is("SELECT") || token.is("EXISTS")) {
                return Optional.empty();
            }
            boolean name = token.kind() == Kind.QUOTED
                    || token.kind() == Kind.WORD && !token.isAny(IN_EXPRESSIONS) && !token.isAny(BEFORE_OPERAND);
            if (!name || next != null && (next.is("(") || next.is("."))) {
                continue;
            }
            boolean owned = i > 1 && tokens.get(i - 1).is(".");
            String column = owned ? column(tokens.get(i - 2), token) : token.name();
            if (!column.matches("[\\p{L}\\p{N}_.]+")) {
                return Optional.empty();
            }
            names.add(column);
        }
        return names.isEmpty() || names.size() > MOST_NAMES
                ? Optional.empty()
                : Optional.of(
                        tokens.getFirst().is("CASE")
                                ? "a value that depends on " + String.join(" and ", names)
                                : "a value computed from " + String.join(" and ", names));
    }

    private static String label(Token token) {
        String text = token.name();
        return token.kind() == Kind.TEXT ? text.replace("'", "") : text;
    }

    /// A key of GROUP BY or ORDER BY; a number there counts columns.
    String key(List<Token> tokens) {
        return tokens.size() == 1 && tokens.getFirst().kind() == Kind.NUMBER
                ? "column " + tokens.getFirst().text()
                : words(tokens, false).orElse(QueryShape.COMPUTED);
    }

    /// A condition. Of several that must all hold, those that can be spoken are.
    String condition(List<Token> tokens) {
        List<String> spoken = new ArrayList<>();
        List<List<Token>> parts = conjuncts(tokens);
        parts.forEach(part -> words(part, true).filter(text -> !isRiddle(text)).ifPresent(spoken::add));
        if (spoken.size() < parts.size()) {
            spoken.add(QueryShape.CONDITION);
        }
        String last = spoken.removeLast();
        return spoken.isEmpty() ? last : String.join(", ", spoken) + " and " + last;
    }

    /// Two subqueries against each other say nothing in words.
    private static boolean isRiddle(String text) {
        return text.indexOf(SUBQUERY) != text.lastIndexOf(SUBQUERY);
    }

    /// Parts between the ANDs at the top; one part when there is an OR beside them.
    private static List<List<Token>> conjuncts(List<Token> tokens) {
        List<List<Token>> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        boolean between = false;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            depth += token.is("(") || token.is("CASE") ? 1 : token.is(")") || token.is("END") ? -1 : 0;
            if (depth == 0 && token.is("OR")) {
                return List.of(tokens);
            } else if (depth == 0 && token.is("BETWEEN")) {
                between = true;
            } else if (depth == 0 && token.is("AND")) {
                if (!between) {
                    parts.add(tokens.subList(start, i));
                    start = i + 1;
                }
                between = false;
            }
        }
        parts.add(tokens.subList(start, tokens.size()));
        return parts;
    }

    /// Where the label begins, with or without AS; the size of `tokens` when there is none.
    private static int labelStart(List<Token> tokens) {
        int last = tokens.size() - 1;
        if (last < 1 || tokens.get(last).kind() == Kind.SIGN || tokens.get(last).kind() == Kind.NUMBER) {
            return tokens.size();
        }
        Token before = tokens.get(last - 1);
        if (before.is("AS")) {
            return last - 1;
        }
        boolean afterOperand =
                before.is(")") || before.is("END") || before.kind() != Kind.SIGN && !before.isAny(BEFORE_OPERAND);
        return afterOperand && !tokens.get(last).isAny(NO_LABEL) ? last : tokens.size();
    }

    /// Empty when it is too involved.
    private Optional<String> words(List<Token> tokens, boolean condition) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            Token next = i + 1 < tokens.size() ? tokens.get(i + 1) : null;
            boolean bracket = next != null && next.is("(");
            if (token.text().indexOf('\n') >= 0 || token.text().indexOf('\r') >= 0) {
                return Optional.empty(); // its second line could look like one of ours
            } else if (token.is("(") && next != null && next.isAny(Set.of("SELECT", "WITH", "VALUES"))) {
                words.add(SUBQUERY);
                i = closing(tokens, i);
            } else if (token.is("NOT") && next != null && next.is("EXISTS")) {
                words.add("a subquery finds no match");
                i = closing(tokens, i + 2);
            } else if (token.is("EXISTS")) {
                words.add("a subquery finds a match");
                i = closing(tokens, i + 1);
            } else if (token.is("NOT")
                    && next != null
                    && (next.is("IN") || next.is("LIKE") || next.is("GLOB") || next.is("BETWEEN"))) {
                words.add(negated(comparison(next)));
                i++;
            } else if (token.is("IS") && next != null && next.is("NOT")) {
                words.add("is not");
                i++;
            } else if (token.is("ISNULL") || token.is("NOTNULL")) {
                words.add(token.is("ISNULL") ? "is null" : "is not null");
            } else if (!comparison(token).isEmpty()) {
                words.add(comparison(token));
            } else if (token.isAny(CONNECTIVES)) {
                words.add(token.text().toLowerCase(Locale.ROOT));
            } else if (next != null && next.is(".") && i + 2 < tokens.size()) {
                words.add(column(token, tokens.get(i + 2)));
                i += 2;
            } else if (token.isAny(BEFORE_OPERAND)) {
                return Optional.empty();
            } else if (bracket && token.kind() == Kind.WORD) {
                int end = closing(tokens, i + 1);
                Optional<String> call = i + 2 <= end && !isWindow(tokens, end)
                        ? call(upper(token), tokens.subList(i + 2, end))
                        : Optional.empty();
                if (call.isEmpty()) {
                    return call;
                }
                words.add(call.get());
                i = end;
            } else if (token.is("-") && next != null && next.kind() == Kind.NUMBER && !isOperand(tokens, i - 1)) {
                words.add("-" + next.text());
                i++;
            } else if (token.is("*") && tokens.size() == 1) {
                words.add("all columns");
            } else if (token.kind() == Kind.SIGN
                    ? !ARITHMETIC.contains(token.text()) && !"(),".contains(token.text())
                    : token.is("END") || token.is("FROM")) {
                return Optional.empty();
            } else {
                words.add(token.kind() == Kind.QUOTED ? quoted(tokens, i, condition) : token.text());
            }
        }
        return Optional.of(joined(words));
    }

    private static String negated(String comparison) {
        return comparison.equals("matches") ? "does not match" : comparison.replace("is ", "is not ");
    }

    private static boolean isWindow(List<Token> tokens, int end) {
        return end + 1 < tokens.size()
                && (tokens.get(end + 1).is("OVER") || tokens.get(end + 1).is("FILTER"));
    }

    private static boolean isOperand(List<Token> tokens, int at) {
        return at >= 0
                && (tokens.get(at).kind() == Kind.SIGN
                        ? tokens.get(at).is(")")
                        : !tokens.get(at).isAny(BEFORE_OPERAND));
    }

    /// A call, whose `arguments` stand without their brackets.
    private Optional<String> call(String function, List<Token> arguments) {
        List<List<Token>> parts = QueryShape.split(arguments);
        boolean flat = arguments.stream().noneMatch(token -> token.is("("));
        if (AGGREGATES.containsKey(function)) {
            return parts.size() > 1 ? Optional.empty() : aggregate(function, arguments);
        }
        if (function.equals("ROUND") && !parts.isEmpty()) {
            String digits = parts.size() == 2 ? parts.get(1).getFirst().text() : "0";
            String places = switch (digits) {
                case "0" -> "a whole number";
                case "1" -> "one decimal";
                default -> digits + " decimals";
            };
            return arguments.stream().anyMatch(SpokenSql::isArithmetic)
                    ? Optional.empty()
                    : words(parts.getFirst(), false).map(value -> value + " rounded to " + places);
        }
        return function.equals("CAST") || !flat
                ? Optional.empty()
                : words(arguments, false).map(inside -> function.toLowerCase(Locale.ROOT) + "(" + inside + ")");
    }

    /// The star of `count(*)` is none.
    private static boolean isArithmetic(Token token) {
        return token.kind() == Kind.SIGN && Set.of("+", "-", "/", "%").contains(token.text());
    }

    private Optional<String> aggregate(String function, List<Token> argument) {
        boolean distinct = !argument.isEmpty() && argument.getFirst().is("DISTINCT");
        Optional<String> inside = words(distinct ? argument.subList(1, argument.size()) : argument, false);
        if (function.equals("COUNT")) {
            return inside.map(text -> distinct
                    ? "the number of different " + text + " values"
                    : text.isEmpty() || text.equals("all columns")
                            ? "the number of rows"
                            : "the number of " + text + " values");
        }
        return inside.filter(text -> !text.isEmpty())
                .map(text -> AGGREGATES.get(function) + " " + (distinct ? "different " : "") + text);
    }

    private String column(Token owner, Token column) {
        String alias = owner.name().toLowerCase(Locale.ROOT);
        String table = aliases.getOrDefault(alias, owner.name());
        long times = tables.stream().filter(table::equalsIgnoreCase).count();
        boolean known = times > 0;
        if (times > 1 && !column.is("*")) {
            return owner.name() + "." + column.name(); // joined with itself: only the alias tells which
        }
        if (column.is("*")) {
            return known && tables.size() > 1 ? "all columns of " + table : "all columns";
        }
        return known && tables.size() > 1 ? table + "." + column.name() : column.name();
    }

    /// SQLite decides by the schema whether `"…"` is a name or a text; here the place decides.
    private static String quoted(List<Token> tokens, int at, boolean condition) {
        Token token = tokens.get(at);
        String name = token.name();
        if (token.text().charAt(0) != '"') {
            return name;
        }
        boolean afterOperator = at > 0 && !comparison(tokens.get(at - 1)).isEmpty();
        Token next = at + 1 < tokens.size() ? tokens.get(at + 1) : null;
        boolean beforeOperator = next != null
                && (!comparison(next).isEmpty()
                        || next.isAny(Set.of("NOT", "ISNULL", "NOTNULL"))
                        || ARITHMETIC.contains(next.text()));
        boolean isName = name.matches("[\\p{L}\\p{N}_ ]+") && !afterOperator && (!condition || beforeOperator);
        return isName ? name.contains(" ") ? token.text() : name : "'" + name.replace("'", "''") + "'";
    }

    /// How a comparison is spoken; "" for all other tokens.
    private static String comparison(Token token) {
        return token.kind() == Kind.WORD || token.kind() == Kind.SIGN ? COMPARISONS.getOrDefault(upper(token), "") : "";
    }

    private static String joined(List<String> words) {
        StringBuilder out = new StringBuilder();
        String before = "(";
        for (String word : words) {
            boolean tight = word.equals(",") || word.equals(")") || before.equals("(");
            out.append(tight ? "" : " ").append(word);
            before = word;
        }
        return out.toString();
    }

    private static String upper(Token token) {
        return token.text().toUpperCase(Locale.ROOT);
    }

    private static int closing(List<Token> tokens, int open) {
        int depth = 0;
        for (int i = open; i < tokens.size(); i++) {
            depth += tokens.get(i).is("(") ? 1 : tokens.get(i).is(")") ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return tokens.size() - 1;
    }
}
