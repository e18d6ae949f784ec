package assay.sql;

import assay.sql.SqlTokens.Kind;
import assay.sql.SqlTokens.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a query does, in words of its own text: the tables that its first SELECT reads, its conditions, groups, order
/// and limit, and whether it is combined with or contains another SELECT.
///
/// Expressions are the query's, with aliases resolved and operators spoken (`age is greater than 56`). An empty list
/// or Optional means that the part is absent. Only the shape is read, no schema is needed.
public record QueryShape(
        List<String> selected,
        boolean distinct,
        List<String> tables,
        Optional<String> filter,
        List<String> groups,
        Optional<String> having,
        List<Sort> order,
        Optional<String> limit,
        Optional<String> combined,
        boolean nested) {

    /// One sort key.
    public record Sort(String expression, boolean descending) {}

    private static final Set<String> CLAUSES = Set.of(
            "SELECT", "FROM", "WHERE", "GROUP", "HAVING", "ORDER", "LIMIT", "UNION", "INTERSECT", "EXCEPT", "WINDOW");
    private static final Set<String> SET_OPERATORS = Set.of("UNION", "INTERSECT", "EXCEPT");
    private static final Set<String> JOIN_WORDS =
            Set.of("JOIN", "INNER", "LEFT", "OUTER", "CROSS", "NATURAL", "FULL", "RIGHT", "ON", "USING", "AS");
    private static final Map<String, String> SPOKEN = Map.ofEntries(
            Map.entry("=", "is"),
            Map.entry("==", "is"),
            Map.entry("!=", "is not"),
            Map.entry("<>", "is not"),
            Map.entry(">", "is greater than"),
            Map.entry("<", "is less than"),
            Map.entry(">=", "is at least"),
            Map.entry("<=", "is at most"),
            Map.entry("AND", "and"),
            Map.entry("OR", "or"),
            Map.entry("NOT", "not"),
            Map.entry("IN", "in"),
            Map.entry("LIKE", "like"),
            Map.entry("IS", "is"),
            Map.entry("NULL", "null"),
            Map.entry("BETWEEN", "is between"),
            Map.entry("EXISTS", "there exists"),
            Map.entry("DESC", "desc"),
            Map.entry("ASC", "asc"));
    private static final Map<String, String> AGGREGATES = Map.of(
            "COUNT",
            "the number of",
            "AVG",
            "the average",
            "SUM",
            "the sum of",
            "MIN",
            "the smallest",
            "MAX",
            "the largest");

    public QueryShape {
        selected = List.copyOf(selected);
        tables = List.copyOf(tables);
        groups = List.copyOf(groups);
        order = List.copyOf(order);
    }

    /// The shape of a SELECT, or of what a WITH leads to.
    public static QueryShape of(String sql) {
        List<Token> tokens = SqlTokens.of(sql);
        int start = firstSelect(tokens);
        List<Token> core = new ArrayList<>(tokens.subList(start, tokens.size()));
        Map<String, List<Token>> clauses = new HashMap<>();
        Optional<String> combined = Optional.empty();
        int depth = 0;
        String clause = "";
        boolean afterSet = false;
        boolean nested = start > 0;
        for (int i = 0; i < core.size(); i++) {
            Token token = core.get(i);
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            nested |= depth > 0 && token.is("SELECT");
            if (depth == 0 && token.isAny(CLAUSES)) {
                String word = token.text().toUpperCase(Locale.ROOT);
                if (SET_OPERATORS.contains(word)) {
                    combined = combined.or(() -> Optional.of(word));
                    afterSet = true;
                }
                clause = afterSet && !word.equals("ORDER") && !word.equals("LIMIT") ? "" : word;
            } else if (!clause.isEmpty()) {
                clauses.computeIfAbsent(clause, c -> new ArrayList<>()).add(token);
            }
        }
        return of(clauses, combined, nested);
    }

    private static QueryShape of(Map<String, List<Token>> clauses, Optional<String> combined, boolean nested) {
        Map<String, String> aliases = new HashMap<>();
        List<String> tables = tables(clauses.getOrDefault("FROM", List.of()), aliases);
        Words words = new Words(aliases, tables.size() > 1);
        List<Token> select = new ArrayList<>(clauses.getOrDefault("SELECT", List.of()));
        boolean distinct = !select.isEmpty() && select.getFirst().is("DISTINCT");
        if (distinct) {
            select.removeFirst();
        }
        List<Sort> order = new ArrayList<>();
        for (List<Token> key : split(afterBy(clauses.get("ORDER")))) {
            boolean descending = key.getLast().is("DESC");
            List<Token> expression = descending || key.getLast().is("ASC") ? key.subList(0, key.size() - 1) : key;
            if (!expression.isEmpty()) {
                order.add(new Sort(words.of(expression), descending));
            }
        }
        return new QueryShape(
                split(select).stream().map(words::withoutLabel).toList(),
                distinct,
                tables,
                Optional.ofNullable(clauses.get("WHERE")).map(words::of),
                split(afterBy(clauses.get("GROUP"))).stream().map(words::of).toList(),
                Optional.ofNullable(clauses.get("HAVING")).map(words::of),
                order,
                Optional.ofNullable(clauses.get("LIMIT")).map(words::of),
                combined,
                nested);
    }

    private static int firstSelect(List<Token> tokens) {
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            depth += tokens.get(i).is("(") ? 1 : tokens.get(i).is(")") ? -1 : 0;
            if (depth == 0 && tokens.get(i).is("SELECT")) {
                return i;
            }
        }
        return 0;
    }

    private static List<Token> afterBy(@org.jspecify.annotations.Nullable List<Token> clause) {
        if (clause == null) {
            return List.of();
        }
        return !clause.isEmpty() && clause.getFirst().is("BY") ? clause.subList(1, clause.size()) : clause;
    }

    /// Parts between commas that stand outside of brackets.
    private static List<List<Token>> split(List<Token> tokens) {
        List<List<Token>> parts = new ArrayList<>();
        List<Token> part = new ArrayList<>();
        int depth = 0;
        for (Token token : tokens) {
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            if (depth == 0 && token.is(",")) {
                parts.add(part);
                part = new ArrayList<>();
            } else {
                part.add(token);
            }
        }
        parts.add(part);
        return parts.stream().filter(p -> !p.isEmpty()).toList();
    }

    /// The tables of a FROM clause, in order, each once; fills `aliases` (lower-case alias to table).
    private static List<String> tables(List<Token> from, Map<String, String> aliases) {
        Set<String> tables = new LinkedHashSet<>();
        boolean expectsTable = true;
        int depth = 0;
        String table = "";
        for (int i = 0; i < from.size(); i++) {
            Token token = from.get(i);
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            if (depth > 0 || token.is(")")) {
                expectsTable = false;
                continue;
            }
            boolean name = token.kind() == Kind.QUOTED || token.kind() == Kind.WORD && !token.isAny(JOIN_WORDS);
            if (token.is("JOIN") || token.is(",")) {
                expectsTable = true;
                table = "";
            } else if (token.is("ON") || token.is("USING")) {
                table = "";
            } else if (name && expectsTable) {
                table = token.name();
                tables.add(table);
                expectsTable = false;
            } else if (name && !table.isEmpty()) {
                aliases.put(token.name().toLowerCase(Locale.ROOT), table);
                table = "";
            }
        }
        return List.copyOf(tables);
    }

    /// Tokens to words.
    private record Words(Map<String, String> aliases, boolean severalTables) {
        String withoutLabel(List<Token> expression) {
            for (int i = expression.size() - 2; i > 0; i--) {
                if (expression.get(i).is("AS") && i == expression.size() - 2) {
                    return of(expression.subList(0, i));
                }
            }
            return of(expression);
        }

        String of(List<Token> tokens) {
            List<String> words = new ArrayList<>();
            for (int i = 0; i < tokens.size(); i++) {
                Token token = tokens.get(i);
                if (token.is("(") && i + 1 < tokens.size() && tokens.get(i + 1).isAny(Set.of("SELECT", "WITH"))) {
                    words.add("(the result of a subquery)");
                    i = closing(tokens, i);
                } else if (i + 3 < tokens.size()
                        && AGGREGATES.containsKey(upper(token))
                        && tokens.get(i + 1).is("(")) {
                    int end = closing(tokens, i + 1);
                    words.add(aggregate(upper(token), tokens.subList(i + 2, Math.max(i + 2, end))));
                    i = end;
                } else if (i + 2 < tokens.size() && tokens.get(i + 1).is(".")) {
                    String owner = aliases.getOrDefault(token.name().toLowerCase(Locale.ROOT), token.name());
                    String column = tokens.get(i + 2).is("*")
                            ? "all columns"
                            : tokens.get(i + 2).name();
                    words.add(severalTables ? owner + "." + column : column);
                    i += 2;
                } else {
                    words.add(spoken(token));
                }
            }
            return joined(words);
        }

        private String aggregate(String function, List<Token> argument) {
            boolean distinct = !argument.isEmpty() && argument.getFirst().is("DISTINCT");
            String inner = of(distinct ? argument.subList(1, argument.size()) : argument);
            if (function.equals("COUNT")) {
                return distinct
                        ? "the number of different " + inner + " values"
                        : inner.equals("all columns") ? "the number of rows" : "the number of " + inner + " values";
            }
            return AGGREGATES.get(function) + " " + (distinct ? "different " : "") + inner;
        }

        private static String spoken(Token token) {
            if (token.is("*")) {
                return "all columns";
            }
            if (token.kind() == Kind.QUOTED || token.kind() == Kind.TEXT) {
                return token.kind() == Kind.TEXT ? token.text() : "'" + token.name() + "'";
            }
            return SPOKEN.getOrDefault(upper(token), token.text());
        }

        private static String joined(List<String> words) {
            StringBuilder out = new StringBuilder();
            String before = "(";
            for (String word : words) {
                boolean tight = word.equals(",")
                        || word.equals(")")
                        || before.equals("(")
                        || before.equals(".")
                        || word.equals(".");
                boolean call = word.equals("(") && before.matches("[A-Za-z_]+") && !SPOKEN.containsValue(before);
                out.append(out.isEmpty() || tight || call ? "" : " ").append(word);
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
}
