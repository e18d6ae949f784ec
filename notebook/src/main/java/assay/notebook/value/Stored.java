package assay.notebook.value;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/// A value as it is kept: canonical JSON in UTF-8, and the paths that occur in it, in order.
@SuppressWarnings("ArrayRecordComponent")
public record Stored(byte[] json, List<Path> paths) {
    public Stored(byte[] json, Collection<Path> paths) {
        this(json, List.copyOf(paths));
    }

    public Stored {
        paths = List.copyOf(paths);
    }
}
