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
import java.util.stream.Collectors;
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

    private static final String DIFFERS = "the result depends on the order of scanning";
    private static final String EDGE = "a value lies on the edge of rounding";

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
        return unchanged(database.borrow(), database, session -> {
            Optional<String> unproved = unproved(session, proofs);
            if (unproved.isPresent()) {
                return unproved;
            }
            ResultTable result = run(session, gold);
            Optional<String> poor = poor(result);
            if (poor.isPresent()) {
                return poor;
            }
            ResultTable reversed = unchanged(database.borrowReversed(), database, backwards -> run(backwards, gold));
            if (isDifferent(gold, result, reversed)) {
                return Optional.of(DIFFERS);
            }
            return isOnEdge(session, gold, result) ? Optional.of(EDGE) : Optional.empty();
        });
    }

    private interface Work<T> {
        T in(SqlSession session) throws SqlFailure;
    }

    /// Runs `work`, which leaves the session as it was unless it throws.
    private static <T> T unchanged(SqlSession session, Database database, Work<T> work) throws SqlFailure {
        boolean good = false;
        try {
            T result = work.in(session);
            good = true;
            return result;
        } finally {
            if (good) {
                database.giveBack(session);
            } else {
                session.close();
            }
        }
    }

    /// Runs `work` in a transaction that is rolled back.
    private static <T> T undone(SqlSession session, Work<T> work) throws SqlFailure {
        run(session, "BEGIN");
        T result = work.in(session);
        run(session, "ROLLBACK");
        return result;
    }

    private static boolean isOnEdge(SqlSession session, String gold, ResultTable result) throws SqlFailure {
        if (!RoundingEdge.rounds(gold)) {
            return false;
        }
        List<String> rows = rows(result, false);
        return !rows.equals(rows(run(session, RoundingEdge.nudged(gold, '+')), false))
                || !rows.equals(rows(run(session, RoundingEdge.nudged(gold, '-')), false));
    }

    private static boolean isChangeOnEdge(SqlSession session, List<String> golds, ResultTable after) throws SqlFailure {
        if (golds.stream().noneMatch(RoundingEdge::rounds)) {
            return false;
        }
        for (char sign : new char[] {'+', '-'}) {
            ResultTable nudged = undone(session, _ -> {
                run(session, RoundingEdge.nudged(golds.getFirst(), sign));
                return run(session, RoundingEdge.nudged(golds.getLast(), sign));
            });
            if (!rows(nudged, false).equals(rows(after, false))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDifferent(String gold, ResultTable result, ResultTable reversed) {
        boolean ordered = gold.contains(" ORDER BY ") && gold.lastIndexOf(" ORDER BY ") > gold.lastIndexOf(')');
        return !rows(result, ordered).equals(rows(reversed, ordered));
    }

    private static Optional<String> unproved(SqlSession session, List<String> proofs) throws SqlFailure {
        if (proofs.isEmpty()) {
            return Optional.empty();
        }
        // one statement for all: to compile three small ones takes longer than to run them
        String all = proofs.stream().collect(Collectors.joining("), EXISTS (", "SELECT EXISTS (", ")"));
        @Nullable Object[] found = run(session, all).rows().getFirst();
        for (int i = 0; i < found.length; i++) {
            if (Long.valueOf(1).equals(found[i])) {
                return Optional.of("a proof fails: " + proofs.get(i));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> change(Database database, List<String> golds, List<String> proofs)
            throws SqlFailure {
        return unchanged(database.borrow(), database, session -> {
            Optional<String> unproved = unproved(session, proofs);
            return unproved.isPresent() ? unproved : provenChange(database, session, golds);
        });
    }

    private static Optional<String> provenChange(Database database, SqlSession session, List<String> golds)
            throws SqlFailure {
        ResultTable before = run(session, golds.getLast());
        Changed changed = undone(session, _ -> {
            ResultTable count = run(session, golds.getFirst());
            return new Changed(
                    count.totalRows(),
                    run(session, golds.getLast()),
                    run(session, "PRAGMA foreign_key_check").totalRows() > 0);
        });
        if (changed.rows() < 1 || changed.rows() > MAX_CHANGED) {
            return Optional.of("changes no row, or too many");
        }
        if (changed.orphans()) {
            return Optional.of("breaks a foreign key");
        }
        if (rows(before, false).equals(rows(changed.after(), false))) {
            return Optional.of("the SELECT does not show the change");
        }
        Optional<String> poor = poor(changed.after());
        if (poor.isPresent()) {
            return poor;
        }
        run(session, "PRAGMA foreign_keys = ON");
        ResultTable enforced = after(session, golds);
        run(session, "PRAGMA foreign_keys = OFF");
        if (!rows(enforced, false).equals(rows(changed.after(), false))) {
            return Optional.of("ends in another state when foreign keys are enforced");
        }
        ResultTable reversed = unchanged(database.borrowReversed(), database, backwards -> after(backwards, golds));
        if (isDifferent(golds.getLast(), changed.after(), reversed)) {
            return Optional.of(DIFFERS);
        }
        return isChangeOnEdge(session, golds, changed.after()) ? Optional.of(EDGE) : Optional.empty();
    }

    /// What a change did: rows changed, what the SELECT shows then, and whether a row lost its parent.
    private record Changed(long rows, ResultTable after, boolean orphans) {}

    /// What the SELECT shows after the change.
    private static ResultTable after(SqlSession session, List<String> golds) throws SqlFailure {
        return undone(session, _ -> {
            run(session, golds.getFirst());
            return run(session, golds.getLast());
        });
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
