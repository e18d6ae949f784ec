package assay.sample;

import java.util.Locale;

/// Who speaks in a ChatML message. Observations of an environment are `user` messages.
public enum Role {
    SYSTEM,
    USER,
    ASSISTANT;

    private final String wire = name().toLowerCase(Locale.ROOT);

    /// The name in files: `system`, `user`, `assistant`.
    public String wire() {
        return wire;
    }
}
