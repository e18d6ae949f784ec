package assay.write;

/// A further format of the rows of a set, written beside them.
public enum Also {
    PARQUET
}
