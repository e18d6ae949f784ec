package assay.notebook.run;

import assay.notebook.model.CellSource;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What became of a cell in a run, and why. `value` makes the value when it is asked for; it is null for cells that
/// have none, that failed or were skipped.
public record CellResult(
        CellSource cell,
        State state,
        String why,
        String printed,
        Supplier<@Nullable Object> value,
        Duration time,
        Optional<Throwable> error) {}
