package assay.notebook.run;

/// What became of a cell.
public enum State {
    COMPUTED,
    CACHED,
    FAILED,
    SKIPPED;

    /// As it stands in reports.
    public String wire() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
