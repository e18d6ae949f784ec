package assay.source;

import assay.sample.Split;

/// What a layout does with a file.
public sealed interface Use {
    /// Read record by record.
    record Records(Split split) implements Use {}

    /// A database that golds run on, opened when a row names it.
    record DatabaseFile() implements Use {}

    /// Not opened; `why` is shown by `assay sources`.
    record Ignored(String why) implements Use {}
}
