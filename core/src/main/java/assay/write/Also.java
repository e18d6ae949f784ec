package assay.write;

/// A further format of the rows of a set, written beside them.
public enum Also {
    PARQUET,
    /// JSON Lines for TRL's GRPO: a conversational prompt and the columns of a reward function.
    TRL,
    /// Parquet for verl.
    VERL
}
