package assay.sql;

/// A statement that did not run: SQLite's message, without its error codes.
public final class SqlFailure extends Exception {
    private static final long serialVersionUID = 1L;

    private final boolean timeout;

    public SqlFailure(String message) {
        this(message, false);
    }

    SqlFailure(String message, boolean timeout) {
        super(message);
        this.timeout = timeout;
    }

    /// True when the deadline stopped it.
    public boolean isTimeout() {
        return timeout;
    }
}
