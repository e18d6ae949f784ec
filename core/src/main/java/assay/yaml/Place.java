package assay.yaml;

/// A line of a file, counted from 1; 0 for what has no lines of its own, such as an option.
public record Place(String name, int line) {
    /// `NAME:LINE`, or `NAME`.
    @Override
    public String toString() {
        return line == 0 ? name : name + ":" + line;
    }
}
