package assay.pipeline;

/// Items went missing or came from nowhere: a bug of ours, and the run must fail.
public final class UnbalancedBooksException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    UnbalancedBooksException(String message) {
        super("the books do not balance: " + message);
    }
}
