package assay.reward;

import assay.sql.ResultTable;
import assay.sql.SqlTokens;
import assay.sql.SqlTokens.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/// Small changes of a gold query that usually change what it means, and answers pasted in its place.
enum GoldMutation {
    DISTINCT_DROPPED,
    ORDER_FLIPPED,
    COLUMN_DROPPED,
    COLUMN_SWAPPED,
    CONDITION_DROPPED,
    CONSTANT_PLUS_1,
    CONSTANT_MINUS_1,
    PASTED_WITH_FROM,
    PASTED_WITHOUT_FROM,
    HALF_PASTED_WITH_FROM;

    private static final int MAX_PASTED = 200;
    private static final Set<String> ENDS =
            Set.of("FROM", "WHERE", "GROUP", "HAVING", "ORDER", "LIMIT", "UNION", "INTERSECT", "EXCEPT", "WINDOW");

    /// The mutated query; empty where the gold has nothing to mutate. `rows` are the gold's, `table` one that it reads.
    Optional<String> of(String gold, ResultTable rows, String table) {
        List<Token> tokens = SqlTokens.of(gold);
        return switch (this) {
            case DISTINCT_DROPPED ->
                tokens.stream()
                        .filter(token -> token.is("DISTINCT"))
                        .findFirst()
                        .map(token -> without(gold, token.start(), token.end()));
            case ORDER_FLIPPED -> flipped(gold, tokens);
            case COLUMN_DROPPED -> columns(gold, tokens, true);
            case COLUMN_SWAPPED -> columns(gold, tokens, false);
            case CONDITION_DROPPED -> conditionDropped(gold, tokens);
            case CONSTANT_PLUS_1 -> constant(gold, tokens, 1);
            case CONSTANT_MINUS_1 -> constant(gold, tokens, -1);
            case PASTED_WITH_FROM ->
                values(rows, rows.rows().size())
                        .map(values ->
                                "SELECT x.* FROM (" + values + ") AS x WHERE EXISTS (SELECT 1 FROM \"" + table + "\")");
            case HALF_PASTED_WITH_FROM ->
                rows.rows().size() < 2
                        ? Optional.empty()
                        : values(rows, rows.rows().size() / 2)
                                .map(values -> "SELECT x.* FROM (" + values + ") AS x WHERE EXISTS (SELECT 1 FROM \""
                                        + table + "\")");
            case PASTED_WITHOUT_FROM -> values(rows, rows.rows().size());
        };
    }

    private static String without(String sql, int start, int end) {
        return sql.substring(0, start) + sql.substring(end);
    }

    /// The depth of brackets before each token.
    private static int[] depths(List<Token> tokens) {
        int[] depths = new int[tokens.size()];
        int depth = 0;
        for (int i = 0; i < depths.length; i++) {
            depths[i] = depth;
            depth += tokens.get(i).is("(") ? 1 : tokens.get(i).is(")") ? -1 : 0;
        }
        return depths;
    }

    private static Optional<String> flipped(String gold, List<Token> tokens) {
        int[] depths = depths(tokens);
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (depths[i] == 0 && tokens.get(i).is("ORDER") && tokens.get(i + 1).is("BY")) {
                int end = i + 2;
                while (end < tokens.size()
                        && (depths[end] > 0 || !tokens.get(end).isAny(Set.of("LIMIT", "ASC", "DESC")))
                        && !(depths[end] == 0
                                && (tokens.get(end).is(",") || tokens.get(end).is(";")))) {
                    end++;
                }
                int at = tokens.get(end - 1).end();
                boolean descends = end < tokens.size() && tokens.get(end).is("DESC");
                boolean ascends = end < tokens.size() && tokens.get(end).is("ASC");
                String rest =
                        gold.substring(descends || ascends ? tokens.get(end).end() : at);
                return Optional.of(gold.substring(0, at) + (descends ? " ASC " : " DESC ") + rest);
            }
        }
        return Optional.empty();
    }

    /// The last column dropped, or the first two swapped.
    private static Optional<String> columns(String gold, List<Token> tokens, boolean drop) {
        int[] depths = depths(tokens);
        if (!tokens.getFirst().is("SELECT")) {
            return Optional.empty();
        }
        int first = tokens.get(1).is("DISTINCT") ? 2 : 1;
        List<Integer> commas = new ArrayList<>();
        int end = first;
        while (end < tokens.size() && (depths[end] > 0 || !tokens.get(end).isAny(ENDS))) {
            if (depths[end] == 0 && tokens.get(end).is(",")) {
                commas.add(end);
            }
            end++;
        }
        if (commas.isEmpty()) {
            return Optional.empty();
        }
        int from = tokens.get(first).start();
        int listEnd = tokens.get(end - 1).end();
        if (drop) {
            return Optional.of(without(gold, tokens.get(commas.getLast()).start(), listEnd));
        }
        int comma = tokens.get(commas.getFirst()).start();
        int secondEnd = commas.size() > 1 ? tokens.get(commas.get(1)).start() : listEnd;
        String one = gold.substring(from, comma);
        String two = gold.substring(comma + 1, secondEnd);
        return one.strip().equals(two.strip())
                ? Optional.empty()
                : Optional.of(
                        gold.substring(0, from) + two.strip() + ", " + one.strip() + " " + gold.substring(secondEnd));
    }

    /// The last of the conditions that AND joins, or the whole WHERE.
    private static Optional<String> conditionDropped(String gold, List<Token> tokens) {
        for (int where = 0; where < tokens.size(); where++) {
            if (tokens.get(where).is("WHERE")) {
                int depth = 0;
                int and = -1;
                boolean between = false;
                int end = where + 1;
                for (; end < tokens.size() && depth >= 0; end++) {
                    Token token = tokens.get(end);
                    if (depth == 0 && (token.isAny(ENDS) || token.is(";"))) {
                        break;
                    }
                    depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
                    if (depth < 0) {
                        break;
                    }
                    between |= depth == 0 && token.is("BETWEEN");
                    if (depth == 0 && token.is("AND")) {
                        and = between ? and : end;
                        between = false;
                    }
                }
                int start = tokens.get(and < 0 ? where : and).start();
                return Optional.of(without(gold, start, tokens.get(end - 1).end()));
            }
        }
        return Optional.empty();
    }

    /// The last number, changed by `step`.
    private static Optional<String> constant(String gold, List<Token> tokens, int step) {
        for (int i = tokens.size() - 1; i >= 0; i--) {
            Token token = tokens.get(i);
            if (token.kind() == SqlTokens.Kind.NUMBER) {
                try {
                    String changed = token.text().matches("\\d+")
                            ? Long.toString(Long.parseLong(token.text()) + step)
                            : Double.toString(Double.parseDouble(token.text()) + step);
                    return Optional.of(gold.substring(0, token.start()) + changed + gold.substring(token.end()));
                } catch (NumberFormatException hexadecimal) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> values(ResultTable rows, int count) {
        if (count > MAX_PASTED || rows.rows().getFirst().length > 50) {
            return Optional.empty();
        }
        StringJoiner values = new StringJoiner(", ", "VALUES ", "");
        for (@Nullable Object[] row : rows.rows().subList(0, count)) {
            StringJoiner cells = new StringJoiner(", ", "(", ")");
            Arrays.stream(row).forEach(cell -> cells.add(literal(cell)));
            values.add(cells.toString());
        }
        return Optional.of(values.toString());
    }

    private static String literal(@Nullable Object cell) {
        return cell instanceof String text ? "'" + text.replace("'", "''") + "'" : ResultTable.text(cell);
    }
}
