package assay.write;

import assay.json.Json;
import assay.pipeline.Reason;
import assay.pipeline.Stage;
import assay.sample.Origin;
import assay.sample.SourceName;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// The file of dropped items: a line each, `{"stage","source","file","record","reason","detail"}`. What is only over
/// the budget is counted in the ledger and not listed. Order: as booked.
public final class DropLog implements AutoCloseable {
    /// Characters of a detail; the rest is cut with a sign.
    private static final int MAX_DETAIL = 2_000;

    private final BufferedWriter out;

    public DropLog(Path file) throws IOException {
        out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
    }

    public void add(Stage stage, SourceName source, Origin origin, Reason reason, String detail) throws IOException {
        if (reason == Reason.OVER_BUDGET) {
            return;
        }
        Map<String, Object> line = line(stage, source, origin);
        line.put("reason", reason.wire());
        line.put("detail", cut(detail));
        out.write(Json.line(line));
        out.write('\n');
    }

    /// Where an item stands, as the first keys of its line.
    static Map<String, Object> line(Stage stage, SourceName source, Origin origin) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("stage", stage.wire());
        line.put("source", source.wire());
        line.put("file", origin.file());
        line.put("record", origin.record());
        return line;
    }

    static String cut(String detail) {
        String cut = detail.length() <= MAX_DETAIL ? detail : detail.substring(0, MAX_DETAIL) + "…";
        return new String(cut.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8); // no half pairs
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
