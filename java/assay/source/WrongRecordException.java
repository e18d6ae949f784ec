package assay.source;

import assay.pipeline.Reason;

/// A field of a record is missing or of another type than its layout says. Thrown while one record is converted, and
/// turned into a drop right there.
public final class WrongRecordException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongRecordException(String message) {
        super(message, null, false, false); // no stack trace: it is data, and there can be millions
    }

    public Reason reason() {
        return Reason.WRONG_TYPE;
    }
}
