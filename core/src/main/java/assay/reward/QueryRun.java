package assay.reward;

import assay.sql.Database;
import assay.sql.QueryPlan;
import assay.sql.ResultTable;
import assay.sql.SqlFailure;
import assay.sql.SqlSession;

/// Runs statements that were proven to read only, on copies that nothing else can have changed.
final class QueryRun {
    static final SqlSession.Caps CAPS = new SqlSession.Caps(100_000, 1_000_000, 32 << 20);

    private QueryRun() {}

    /// EXPLAIN runs nothing, so the copy stays as it is, also when the statement does not compile.
    static QueryPlan plan(Database database, String sql, int deadlineMillis) throws SqlFailure {
        SqlSession session = database.borrow();
        try {
            return QueryPlan.of(session, database, sql, deadlineMillis);
        } finally {
            database.giveBack(session);
        }
    }

    /// All rows. A statement that opens a virtual table (`pragma_…`) gets a copy of its own; so does every one after a
    /// failure.
    static ResultTable run(Database database, String sql, QueryPlan plan, int deadlineMillis) throws SqlFailure {
        if (plan.writes()) {
            throw new IllegalStateException("a statement that writes must not run on a copy that is kept: " + sql);
        }
        SqlSession session = plan.virtual() ? database.open() : database.borrow();
        try {
            ResultTable result = session.run(sql, deadlineMillis, CAPS);
            if (plan.virtual()) {
                session.close();
            } else {
                database.giveBack(session);
            }
            return result;
        } catch (SqlFailure e) {
            session.close();
            throw e;
        }
    }
}
