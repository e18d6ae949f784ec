package assay.sql;

import assay.sql.SqlTokens.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What an outermost ORDER BY leaves open: which of the rows with equal keys come first, or at all before a LIMIT.
///
/// `rows` are those of the query without its LIMIT, in order; `ends` are the places after the last row of each run of
/// equal keys; `limit` rows are returned. Found by running the query with its keys as further columns. Where that
/// cannot
/// be written (a compound, DISTINCT, an OFFSET, keys that are places or labels) nothing is told.
public record OpenOrder(List<@Nullable Object[]> rows, List<Integer> ends, int limit) {
    private static final Set<String> COMPOUND = Set.of("UNION", "EXCEPT", "INTERSECT");
    private static final Set<String> DIRECTION = Set.of("ASC", "DESC", "NULLS", "FIRST", "LAST");
    private static final int MOST_ROWS = 10_000;

    /// A query with its `keys` as its last columns; `limit` rows of it are returned.
    private record Keyed(String sql, int keys, int limit) {}

    /// The order of `sql` on the database of `session`; empty when nothing is told. Errors: [SqlFailure] when the query
    /// itself takes too long.
    public static Optional<OpenOrder> of(String sql, SqlSession session, int deadlineMillis) throws SqlFailure {
        Optional<Keyed> keyed = keyed(sql);
        if (keyed.isEmpty()) {
            return Optional.empty();
        }
        List<@Nullable Object[]> keyedRows;
        try {
            keyedRows =
                    session.run(keyed.get().sql(), deadlineMillis, MOST_ROWS).rows();
        } catch (SqlFailure e) {
            if (e.isTimeout()) {
                throw e;
            }
            return Optional.empty(); // a key that is a label of the result
        }
        List<@Nullable Object[]> rows = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        for (int i = 0; i < keyedRows.size(); i++) {
            @Nullable Object[] row = keyedRows.get(i);
            int shown = row.length - keyed.get().keys();
            if (i > 0 && !same(keyedRows.get(i - 1), row, shown, row.length)) {
                ends.add(i);
            }
            rows.add(Arrays.copyOf(row, shown));
        }
        ends.add(rows.size());
        return Optional.of(new OpenOrder(rows, ends, keyed.get().limit()));
    }

    /// True when rows with equal keys differ, and so another plan may return other rows or another order.
    public boolean isOpen() {
        int start = 0;
        for (int end : ends) {
            for (int i = start; i + 1 < end && i < limit; i++) {
                if (!Arrays.equals(rows.get(i), rows.get(i + 1))) {
                    return true;
                }
            }
            start = end;
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
