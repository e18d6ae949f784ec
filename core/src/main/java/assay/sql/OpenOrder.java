package assay.sql;

import assay.sql.SqlTokens.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whether an outermost ORDER BY leaves open which rows come first: rows with equal keys that show different things.
///
/// Told by running the query with its keys as further columns and without its LIMIT. Where that cannot be written (a
/// compound, DISTINCT, keys that are places or labels) nothing is told.
public final class OpenOrder {
    private static final Set<String> COMPOUND = Set.of("UNION", "EXCEPT", "INTERSECT");
    private static final Set<String> DIRECTION = Set.of("ASC", "DESC", "NULLS", "FIRST", "LAST");
    private static final int MOST_ROWS = 10_000;

    /// A query with its `keys` as its last columns; `limit` rows of it are returned.
    private record Keyed(String sql, int keys, int limit) {}

    private OpenOrder() {}

    /// True when rows with equal keys differ, and so another plan may return other rows or another order. Errors:
    /// [SqlFailure] when the query itself takes too long.
    public static boolean isOpen(String sql, SqlSession session, int deadlineMillis) throws SqlFailure {
        Optional<Keyed> keyed = keyed(sql);
        if (keyed.isEmpty()) {
            return false;
        }
        List<@Nullable Object[]> rows;
        try {
            rows = session.run(keyed.get().sql(), deadlineMillis, MOST_ROWS).rows();
        } catch (SqlFailure e) {
            if (e.isTimeout()) {
                throw e;
            }
            return false; // a key that is a label of the result
        }
        for (int i = 0; i + 1 < rows.size() && i < keyed.get().limit(); i++) {
            int shown = rows.get(i).length - keyed.get().keys();
            if (same(rows.get(i), rows.get(i + 1), shown, rows.get(i).length)
                    && !same(rows.get(i), rows.get(i + 1), 0, shown)) {
                return true;
            }
        }
        return false;
    }

    private static boolean same(@Nullable Object[] a, @Nullable Object[] b, int from, int to) {
        return Arrays.equals(a, from, to, b, from, to);
    }

    private static Optional<Keyed> keyed(String sql) {
        List<Token> tokens = SqlTokens.of(sql);
        int from = -1;
        int order = -1;
        int limit = -1;
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            if (depth > 0) {
                continue;
            }
            if (token.isAny(COMPOUND)) {
                return Optional.empty();
            }
            from = from < 0 && token.is("FROM") ? i : from;
            order = token.is("ORDER") ? i : order;
            limit = order >= 0 && token.is("LIMIT") ? i : limit;
        }
        boolean plain = tokens.size() > 2
                && tokens.getFirst().is("SELECT")
                && !tokens.get(1).is("DISTINCT")
                && from > 0
                && order > from
                && order + 2 < tokens.size();
        if (!plain) {
            return Optional.empty();
        }
        int end = limit < 0 ? tokens.size() : limit;
        List<String> keys = keys(sql, tokens.subList(order + 2, end));
        int rows = Integer.MAX_VALUE;
        if (limit >= 0) {
            if (limit + 2 != tokens.size() || !tokens.getLast().text().matches("\\d{1,6}")) {
                return Optional.empty(); // an offset, or an expression
            }
            rows = Integer.parseInt(tokens.getLast().text());
        }
        if (keys.isEmpty()) {
            return Optional.empty();
        }
        int listEnd = tokens.get(from - 1).end();
        int orderEnd = tokens.get(end - 1).end();
        return Optional.of(new Keyed(
                sql.substring(0, listEnd) + ", " + String.join(", ", keys) + sql.substring(listEnd, orderEnd),
                keys.size(),
                rows));
    }

    /// The terms of an ORDER BY without their directions; none where one is the place of a column.
    private static List<String> keys(String sql, List<Token> terms) {
        List<String> keys = new ArrayList<>();
        int start = 0;
        int depth = 0;
        for (int i = 0; i <= terms.size(); i++) {
            if (i == terms.size() || depth == 0 && terms.get(i).is(",")) {
                int last = i - 1;
                while (last > start && terms.get(last).isAny(DIRECTION)) {
                    last--;
                }
                if (last < start) {
                    return List.of();
                }
                String key =
                        sql.substring(terms.get(start).start(), terms.get(last).end());
                if (key.matches("\\d+")) {
                    return List.of();
                }
                keys.add(key);
                start = i + 1;
            } else {
                depth += terms.get(i).is("(") ? 1 : terms.get(i).is(")") ? -1 : 0;
            }
        }
        return keys;
    }
}
