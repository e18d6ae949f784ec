package assay.json;

/// A line of a file is too long or no JSON. The message says which of them, without the place; who reads adds that.
public final class BrokenLineException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long line;

    BrokenLineException(long line, String what) {
        super(what);
        this.line = line;
    }

    /// Units: from 1.
    public long line() {
        return line;
    }

    /// What is wrong.
    public String what() {
        return String.valueOf(getMessage());
    }
}
