package assay.source;

/// Names of packed files.
final class Packed {
    private Packed() {}

    /// `path` without `.gz` or `.zst`.
    static String name(String path) {
        return path.replaceFirst("\\.(gz|zst)$", "");
    }
}
