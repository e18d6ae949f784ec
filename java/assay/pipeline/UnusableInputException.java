package assay.pipeline;

/// The user's input cannot be used as a whole: a missing folder, a file that is no JSON, too many broken rows, a wrong
/// recipe. The message has place, rule, value and way out; the command line exits with 2.
public class UnusableInputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnusableInputException(String message) {
        super(message);
    }

    public UnusableInputException(String message, Throwable cause) {
        super(message, cause);
    }
}
