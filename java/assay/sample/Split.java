package assay.sample;

import java.util.Locale;

/// Where a row stood in its parent data set. Test splits never become rows, so there is no `TEST` here.
public enum Split {
    TRAIN,
    DEV,
    GENERATED;

    /// The name in files: `train`, `dev`, `generated`.
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
