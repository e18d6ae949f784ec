package assay.question;

import assay.sql.Database;
import assay.sql.ResultTable;
import assay.sql.SqlFailure;
import assay.sql.SqlSession;
import assay.sql.Statements;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Runs the golds of a drawn question and says why they cannot be used.
///
/// What is covered: stock functions, no chance or clock, proofs hold, some rows and not too many, the same rows in
/// whatever order SQLite scans, no column of nothing but NULL; for a change that it keeps every constraint, with
/// foreign keys enforced and without, and that the SELECT after it shows another result than before it.
final class Acceptance {
    static final int MAX_ROWS = 40;
    private static final int DEADLINE_MILLIS = 2_000;
    private static final int MAX_CHANGED = 60;

    private Acceptance() {}

    /// Why the question is no good; empty when it is accepted.
    static Optional<String> refusal(Database database, List<String> golds, List<String> proofs) {
        for (String gold : golds) {
            Optional<String> refusal = Statements.refusal(gold).or(() -> Statements.unrepeatable(gold));
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        try {
            return golds.size() == 1 ? read(database, golds.getFirst(), proofs) : change(database, golds, proofs);
        } catch (SqlFailure e) {
            return Optional.of("" + e.getMessage());
        }
    }

    private static Optional<String> read(Database database, String gold, List<String> proofs) throws SqlFailure {
        SqlSession session = database.borrow();
        boolean clean = false;
        try {
            Optional<String> refusal = unproved(session, proofs);
            if (refusal.isEmpty()) {
                ResultTable result = run(session, gold);
                session.run("PRAGMA reverse_unordered_selects = 1", DEADLINE_MILLIS, 0);
                ResultTable reversed = run(session, gold);
                session.run("PRAGMA reverse_unordered_selects = 0", DEADLINE_MILLIS, 0);
                refusal = isOnEdge(session, gold, result)
                        ? Optional.of("a value lies on the edge of rounding")
                        : poor(result).or(() -> differs(gold, result, reversed));
            }
            clean = true;
            return refusal;
        } finally {
            if (clean) {
                database.giveBack(session); // as it was: only reads ran, and the pragma is back
            } else {
                session.close();
            }
        }
    }

    private static boolean isOnEdge(SqlSession session, String gold, ResultTable result) throws SqlFailure {
        if (!RoundingEdge.rounds(gold)) {
            return false;
        }
        List<String> rows = rows(result, false);
        return !rows.equals(rows(run(session, RoundingEdge.nudged(gold, '+')), false))
                || !rows.equals(rows(run(session, RoundingEdge.nudged(gold, '-')), false));
    }

    private static boolean isChangeOnEdge(Database database, List<String> golds, ResultTable after) throws SqlFailure {
        if (golds.stream().noneMatch(RoundingEdge::rounds)) {
            return false;
        }
        for (char sign : new char[] {'+', '-'}) {
            try (SqlSession session = database.open()) {
                run(session, RoundingEdge.nudged(golds.getFirst(), sign));
                if (!rows(run(session, RoundingEdge.nudged(golds.getLast(), sign)), false)
                        .equals(rows(after, false))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Optional<String> differs(String gold, ResultTable result, ResultTable reversed) {
        boolean ordered = gold.contains(" ORDER BY ") && gold.lastIndexOf(" ORDER BY ") > gold.lastIndexOf(')');
        return rows(result, ordered).equals(rows(reversed, ordered))
                ? Optional.empty()
                : Optional.of("the result depends on the order of scanning");
    }

    private static Optional<String> unproved(SqlSession session, List<String> proofs) throws SqlFailure {
        for (String proof : proofs) {
            if (run(session, proof).totalRows() > 0) {
                return Optional.of("a proof fails: " + proof);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> change(Database database, List<String> golds, List<String> proofs)
            throws SqlFailure {
        try (SqlSession session = database.open();
                SqlSession enforced = database.open()) {
            Optional<String> unproved = unproved(session, proofs);
            if (unproved.isPresent()) {
                return unproved;
            }
            ResultTable before = run(session, golds.getLast());
            run(session, golds.getFirst());
            ResultTable changed = run(session, "SELECT changes()");
            if (!(changed.rows().getFirst()[0] instanceof Long rows) || rows < 1 || rows > MAX_CHANGED) {
                return Optional.of("changes no row, or too many");
            }
            ResultTable after = run(session, golds.getLast());
            if (run(session, "PRAGMA foreign_key_check").totalRows() > 0) {
                return Optional.of("breaks a foreign key");
            }
            enforced.run("PRAGMA foreign_keys = ON", DEADLINE_MILLIS, 0);
            run(enforced, golds.getFirst());
            if (!rows(run(enforced, golds.getLast()), false).equals(rows(after, false))) {
                return Optional.of("ends in another state when foreign keys are enforced");
            }
            if (isChangeOnEdge(database, golds, after)) {
                return Optional.of("a value lies on the edge of rounding");
            }
            session.run("PRAGMA reverse_unordered_selects = 1", DEADLINE_MILLIS, 0);
            ResultTable reversed = run(session, golds.getLast());
            return rows(before, false).equals(rows(after, false))
                    ? Optional.of("the SELECT does not show the change")
                    : poor(after).or(() -> differs(golds.getLast(), after, reversed));
        }
    }

    private static ResultTable run(SqlSession session, String sql) throws SqlFailure {
        return session.run(sql, DEADLINE_MILLIS, MAX_ROWS + 1);
    }

    private static Optional<String> poor(ResultTable result) {
        if (result.totalRows() == 0) {
            return Optional.of("no rows");
        }
        if (result.totalRows() > MAX_ROWS) {
            return Optional.of("more than " + MAX_ROWS + " rows");
        }
        for (int i = 0; i < result.columns().size(); i++) {
            int at = i;
            if (result.rows().stream().allMatch(row -> row[at] == null)) {
                return Optional.of("a column of nothing but NULL");
            }
        }
        return Optional.empty();
    }

    /// The rows as texts, in their order or sorted.
    static List<String> rows(ResultTable table, boolean ordered) {
        List<String> rows = table.rows().stream().map(Acceptance::text).toList();
        return ordered ? rows : rows.stream().sorted().toList();
    }

    private static String text(@Nullable Object[] row) {
        return Arrays.stream(row).map(Objects::toString).toList().toString();
    }
}
