package assay.write;

import assay.json.Json;
import assay.pipeline.Stage;
import assay.sample.Origin;
import assay.sample.SourceName;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The list of what is suspicious and was not removed: a line per record,
/// `{"stage","source","file","record","detail"}`,
/// for a person to look at. The file is made with the first line; a run without suspicion leaves none. Order: as found.
public final class ReviewLog implements AutoCloseable {
    private final Supplier<Path> file;
    private final Set<Origin> listed = new HashSet<>();
    private @Nullable BufferedWriter out;

    /// `file` is asked for when there is something to write.
    public ReviewLog(Supplier<Path> file) {
        this.file = file;
    }

    /// Lists a record, once: the row that it became is suspicious for the same words.
    public void add(Stage stage, SourceName source, Origin origin, String detail) throws IOException {
        if (!listed.add(origin)) {
            return;
        }
        if (out == null) {
            out = Files.newBufferedWriter(file.get(), StandardCharsets.UTF_8);
        }
        Map<String, Object> line = DropLog.line(stage, source, origin);
        line.put("detail", DropLog.cut(detail));
        out.write(Json.line(line));
        out.write('\n');
    }

    /// Records that are listed.
    public long size() {
        return listed.size();
    }

    @Override
    public void close() throws IOException {
        if (out != null) {
            out.close();
        }
    }
}
