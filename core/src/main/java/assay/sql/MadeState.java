package assay.sql;

/// A made state of a database on a copy that is lent: all that was changed is undone when this is closed. Only for
/// statements that are proven to read.
public final class MadeState implements AutoCloseable {
    private static final int DEADLINE_MILLIS = 10_000;

    private final Database database;
    private final SqlSession session;
    private boolean spent;

    MadeState(Database database, SqlSession session) {
        this.database = database;
        this.session = session;
    }

    /// Something that only reads.
    public interface Look<T> {
        T at(SqlSession session) throws SqlFailure;
    }

    /// What `look` finds here. After a failure the copy will be nobody's.
    public <T> T look(Look<T> look) throws SqlFailure {
        try {
            return look.at(session);
        } catch (SqlFailure e) {
            spent = true;
            throw e;
        }
    }

    /// What runs here may leave something behind that no transaction undoes: the copy will be nobody's.
    public void giveUp() {
        spent = true;
    }

    @Override
    public void close() {
        if (!spent) {
            try {
                session.run("ROLLBACK", DEADLINE_MILLIS, 0);
                database.giveBack(session);
                return;
            } catch (SqlFailure e) {
                spent = true;
            }
        }
        session.close();
    }
}
