package assay.reward;

/// A line that cannot be judged: a field is missing or has another form, or its database is not there.
public final class BadLineException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BadLineException(String message) {
        super(message);
    }
}
