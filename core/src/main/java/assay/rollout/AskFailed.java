package assay.rollout;

import java.time.Duration;
import java.util.Optional;

/// A policy did not answer.
public abstract sealed class AskFailed extends Exception {
    private static final long serialVersionUID = 1;

    private AskFailed(String message) {
        super(message);
    }

    /// It may answer later: too many requests, a fault, a broken answer, no connection.
    public static final class Later extends AskFailed {
        private static final long serialVersionUID = 1;

        private final transient Optional<Duration> after;
        private final boolean overloaded;
        private final boolean unreachable;

        private Later(String message, Optional<Duration> after, boolean overloaded, boolean unreachable) {
            super(message);
            this.after = after;
            this.overloaded = overloaded;
            this.unreachable = unreachable;
        }

        /// It has too much to do; `after` is when it wants to be asked again.
        static Later overloaded(String message, Optional<Duration> after) {
            return new Later(message, after, true, false);
        }

        /// What came was no answer.
        static Later broken(String message) {
            return new Later(message, Optional.empty(), false, false);
        }

        /// Nobody is there.
        static Later unreachable(String message) {
            return new Later(message, Optional.empty(), false, true);
        }

        Optional<Duration> after() {
            return after;
        }

        boolean isOverloaded() {
            return overloaded;
        }

        boolean isUnreachable() {
            return unreachable;
        }
    }

    /// It will not answer this prompt: too long, not allowed.
    public static final class Declined extends AskFailed {
        private static final long serialVersionUID = 1;

        Declined(String message) {
            super(message);
        }
    }
}
