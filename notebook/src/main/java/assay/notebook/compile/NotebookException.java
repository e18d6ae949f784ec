package assay.notebook.compile;

/// A notebook cannot be opened or run as a whole. The message has place, rule, value and way out.
public final class NotebookException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotebookException(String message) {
        super(message);
    }

    public NotebookException(String message, Throwable cause) {
        super(message, cause);
    }
}
