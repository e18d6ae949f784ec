package assay.rollout;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Why a completion ended.
public enum Finish {
    /// The model said that it was done.
    STOP,
    /// The limit of tokens cut it.
    LENGTH,
    /// Anything else: a content filter, a tool call.
    OTHER;

    private final String wire = name().toLowerCase(Locale.ROOT);

    public String wire() {
        return wire;
    }

    public static Optional<Finish> of(String wire) {
        return Arrays.stream(values())
                .filter(finish -> finish.wire.equals(wire))
                .findFirst();
    }
}
