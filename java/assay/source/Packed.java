package assay.source;

import java.nio.file.Path;

/// Names of packed files.
final class Packed {
    static final String PARQUET = ".parquet";

    private Packed() {}

    static boolean isParquet(Path file) {
        return file.toString().endsWith(PARQUET);
    }

    /// `path` without `.gz` or `.zst`.
    static String name(String path) {
        return path.replaceFirst("\\.(gz|zst)$", "");
    }

    /// What to do about a file that cannot be unpacked; empty when its name does not say that it is packed.
    static String wayOut(String path) {
        return path.endsWith(".gz")
                ? " (is it a whole gzip file? fetch it again)"
                : path.endsWith(".zst") ? " (is it a whole zstd file? fetch it again)" : "";
    }
}
