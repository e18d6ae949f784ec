package assay.reward;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a line says its completions are judged by. Databases stand here by their paths, so it can be sent to another
/// process; [Evidence] is the same with the databases open.
public sealed interface Basis {
    /// A gold statement on the database at `dbPath`. `states` are exactly the further ones; empty when one is made.
    record Gold(String sql, String dbPath, Optional<List<String>> states) implements Basis {
        public Gold {
            states = states.map(List::copyOf);
        }
    }

    /// The values of a DBBench label; null is a missing value.
    record Label(List<@Nullable String> values) implements Basis {
        public Label {
            values = Collections.unmodifiableList(new ArrayList<>(values));
        }
    }

    /// No gold is at hand.
    record Nothing() implements Basis {}
}
