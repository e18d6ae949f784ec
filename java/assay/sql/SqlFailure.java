package assay.sql;

/// A statement that did not run: SQLite's message, without its error codes.
public final class SqlFailure extends Exception {
    private static final long serialVersionUID = 1L;

    /// What ended it.
    enum Cause {
        ERROR,
        TIMEOUT,
        TOO_LARGE
    }

    private final Cause what;

    public SqlFailure(String message) {
        this(message, Cause.ERROR);
    }

    SqlFailure(String message, Cause what) {
        super(message);
        this.what = what;
    }

    /// True when the deadline stopped it.
    public boolean isTimeout() {
        return what == Cause.TIMEOUT;
    }

    /// True when the result went beyond its caps.
    public boolean isTooLarge() {
        return what == Cause.TOO_LARGE;
    }
}
