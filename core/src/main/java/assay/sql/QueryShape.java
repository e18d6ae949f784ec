package assay.sql;

import assay.sql.SqlTokens.Kind;
import assay.sql.SqlTokens.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a query does, in words of its own text: the tables that its first SELECT reads, its conditions, groups, order
/// and limit, and whether it is combined with or contains another SELECT.
///
/// Expressions are the query's, with aliases resolved and operators spoken (`age is greater than 56`); what is too
/// involved for that is [#COMPUTED], its label, or [#CONDITION]. An empty list or Optional means that the part is
/// absent. `tables` has a table as often as it is read there; a name that a WITH makes is none. Only the text is read,
/// no schema is needed, and so no value that only the database holds can be in a shape.
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
    private static final Set<String> AFTER_KEY = Set.of("ASC", "DESC", "NULLS", "COLLATE");

    /// Stands for an expression that is too involved to be spoken (CASE, CAST, a window, …) and has no label.
    public static final String COMPUTED = "a computed value";

    /// Stands for a condition that is too involved to be spoken.
    public static final String CONDITION = "a computed condition holds";

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
        return of(clauses, made(tokens.subList(0, start)), combined, nested);
    }

    private static QueryShape of(
            Map<String, List<Token>> clauses, Set<String> made, Optional<String> combined, boolean nested) {
        Map<String, String> aliases = new HashMap<>();
        List<String> tables = tables(clauses.getOrDefault("FROM", List.of()), aliases).stream()
                .filter(table -> !made.contains(table.toLowerCase(Locale.ROOT)))
                .toList();
        SpokenSql spoken = new SpokenSql(aliases, tables);
        List<Token> select = new ArrayList<>(clauses.getOrDefault("SELECT", List.of()));
        boolean distinct = !select.isEmpty() && select.getFirst().is("DISTINCT");
        if (distinct || !select.isEmpty() && select.getFirst().is("ALL")) {
            select.removeFirst();
        }
        return new QueryShape(
                split(select).stream().map(spoken::column).toList(),
                distinct,
                tables,
                Optional.ofNullable(clauses.get("WHERE")).map(spoken::condition),
                split(afterBy(clauses.get("GROUP"))).stream().map(spoken::key).toList(),
                Optional.ofNullable(clauses.get("HAVING")).map(spoken::condition),
                split(afterBy(clauses.get("ORDER"))).stream()
                        .map(key -> sort(key, spoken))
                        .toList(),
                Optional.ofNullable(clauses.get("LIMIT"))
                        .map(tokens -> tokens.stream().map(Token::text).collect(Collectors.joining(" "))),
                combined,
                nested);
    }

    /// Collation and the place of NULLs are not spoken.
    private static Sort sort(List<Token> key, SpokenSql spoken) {
        int end = 0;
        for (int depth = 0; end < key.size() && (depth > 0 || !key.get(end).isAny(AFTER_KEY)); end++) {
            depth += key.get(end).is("(") ? 1 : key.get(end).is(")") ? -1 : 0;
        }
        boolean descending = key.subList(end, key.size()).stream().anyMatch(token -> token.is("DESC"));
        return new Sort(spoken.key(key.subList(0, end)), descending);
    }

    /// The lower-case names that a WITH makes; no table of the database is called so here.
    private static Set<String> made(List<Token> with) {
        Set<String> names = new HashSet<>();
        int depth = 0;
        for (int i = 1; i < with.size(); i++) {
            Token before = with.get(i - 1);
            boolean place = before.is("WITH") || before.is("RECURSIVE") || before.is(",");
            if (depth == 0 && place && !with.get(i).is("RECURSIVE")) {
                names.add(with.get(i).name().toLowerCase(Locale.ROOT));
            }
            depth += with.get(i).is("(") ? 1 : with.get(i).is(")") ? -1 : 0;
        }
        return names;
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

    private static List<Token> afterBy(@Nullable List<Token> clause) {
        if (clause == null) {
            return List.of();
        }
        return !clause.isEmpty() && clause.getFirst().is("BY") ? clause.subList(1, clause.size()) : clause;
    }

    /// Parts between commas that stand outside of brackets.
    static List<List<Token>> split(List<Token> tokens) {
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

    /// The tables of a FROM clause, in order, as often as they are read; fills `aliases` (lower-case alias to table).
    private static List<String> tables(List<Token> from, Map<String, String> aliases) {
        List<String> tables = new ArrayList<>();
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
            if (i + 1 < from.size() && from.get(i + 1).is(".") && table.isEmpty()) {
                i++; // a schema; the table's name follows
            } else if (token.is("JOIN") || token.is(",")) {
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
}
