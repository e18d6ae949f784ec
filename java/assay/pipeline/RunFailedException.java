package assay.pipeline;

/// The input was usable but the run could not reach its end: disk full, output not writable, a required source short.
/// The command line exits with 1.
public class RunFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public RunFailedException(String message) {
        super(message);
    }

    public RunFailedException(String message, Throwable cause) {
        super(message, cause);
    }
}
