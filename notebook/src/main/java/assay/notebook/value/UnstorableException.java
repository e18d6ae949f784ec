package assay.notebook.value;

/// A value has no stored form although its type has one, or what was stored does not fit the type. The message says
/// why.
public final class UnstorableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnstorableException(String message) {
        super(message);
    }

    UnstorableException(String message, Throwable cause) {
        super(message, cause);
    }
}
