package assay.reward;

import assay.environment.Environment;
import assay.sample.Message;
import assay.sample.SourceName;
import assay.sql.Database;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a completion is judged by.
public sealed interface Evidence {
    /// A gold statement on a database, and where else the two must agree.
    record Gold(String sql, Database database, FurtherStates states) implements Evidence {
        /// True when one of its databases is kept by nobody else.
        boolean isRetired() {
            boolean state = states instanceof FurtherStates.Given(var given)
                    && given.stream().anyMatch(Database::isRetired);
            return state || database.isRetired();
        }
    }

    /// The values of a DBBench label; null is a missing value.
    record Label(List<@Nullable String> values) implements Evidence {
        public Label {
            values = Collections.unmodifiableList(new ArrayList<>(values));
        }
    }

    /// A step in an environment: the conversation so far, perhaps empty, whose environment it is, and the world in the
    /// state that the conversation ends in, where that can be loaded.
    record Step(List<Message> prompt, Optional<SourceName> source, Optional<Environment> world) implements Evidence {
        public Step {
            prompt = List.copyOf(prompt);
        }
    }

    /// No gold is at hand.
    record Nothing() implements Evidence {}

    /// The states beside the database itself.
    sealed interface FurtherStates {
        /// Exactly these, perhaps none.
        record Given(List<Database> databases) implements FurtherStates {
            public Given {
                databases = List.copyOf(databases);
            }
        }

        /// One that [assay.sql.StateGenerator] makes.
        record Generated() implements FurtherStates {}
    }
}
