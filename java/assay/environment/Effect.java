package assay.environment;

import java.util.function.Supplier;

/// What an action would do in the present state. Nothing has happened yet.
sealed interface Effect {
    /// Not possible now; `why` becomes the observation.
    record Refused(String why) implements Effect {}

    /// Possible: `change` alters the state and returns the observation.
    record Allowed(Supplier<String> change) implements Effect {}
}
