package assay.build;

import assay.contamination.ContaminationGuard;
import assay.contamination.OutputScan;
import assay.contamination.Verdict;
import assay.json.Json;
import assay.pipeline.Batches;
import assay.pipeline.RunFailedException;
import assay.write.SetFiles;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Reads a written set back before it is published: the bytes are those that were hashed, every line parses and is the
/// row that its lineage is about, and none holds benchmark text.
final class ReadBack implements Iterator<List<ReadBack.Line>> {
    private static final int LINES = 64;

    /// What a benchmark could hide in besides messages, where a row has it.
    private static final List<String> GOLD_KEYS = List.of("gold_sql", "db_path");

    /// A line of the rows file and that of the lineage beside it, which is null when there is none. `number` counts
    /// from 1.
    record Line(long number, String row, @Nullable String lineage) {}

    /// A line and the rules of the scan that it breaks.
    private record Found(long line, String rule) {}

    private final BufferedReader rows;
    private final BufferedReader lineage;
    private long read;
    private @Nullable String ahead;

    private ReadBack(BufferedReader rows, BufferedReader lineage) throws IOException {
        this.rows = rows;
        this.lineage = lineage;
        ahead = rows.readLine();
    }

    /// Errors: [RunFailedException], which means a faulty disk or a bug; nothing may be published then.
    /// `key` is that of the messages in a row.
    static void require(
            SetFiles files,
            String key,
            SetFiles.Output written,
            OutputScan scan,
            ContaminationGuard guard,
            Batches batches)
            throws IOException, InterruptedException {
        MessageDigest digest = Json.sha256();
        List<Found> found = new ArrayList<>();
        try (BufferedReader rows = new BufferedReader(new InputStreamReader(
                        new DigestInputStream(Files.newInputStream(files.rowsFile()), digest),
                        StandardCharsets.UTF_8));
                BufferedReader lineage = Files.newBufferedReader(files.lineageFile())) {
            ReadBack lines = new ReadBack(rows, lineage);
            batches.forEach(
                    lines,
                    (List<Line> batch) -> batch.stream()
                            .flatMap(line -> judged(files, key, line, scan, guard).stream())
                            .toList(),
                    found::addAll);
            if (lines.read != written.rows() || lineage.readLine() != null) {
                throw new RunFailedException(files.rowsName() + ": " + lines.read + " rows were read back, "
                        + written.rows() + " were written");
            }
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(written.sha256())) {
            throw new RunFailedException(
                    files.rowsName() + ": the bytes read back are not the bytes written; is the disk faulty?");
        }
        if (!found.isEmpty()) {
            throw new RunFailedException(
                    "the final scan found benchmark text in the written file, which the guard before it missed: row "
                            + found.getFirst().line() + " (" + found.getFirst().rule() + ") and "
                            + (found.size() - 1)
                            + " more; nothing was published. This is a bug of the guard, please report it.");
        }
    }

    private static List<Found> judged(
            SetFiles files, String key, Line line, OutputScan scan, ContaminationGuard guard) {
        JsonNode row = Json.parse(line.row().getBytes(StandardCharsets.UTF_8));
        JsonNode messages = row.path(key);
        String id = Json.sha256(Json.line(messages)).substring(0, 16);
        if (line.lineage() == null
                || !Json.parse(line.lineage().getBytes(StandardCharsets.UTF_8))
                        .path("id")
                        .stringValue()
                        .equals(id)) {
            throw new RunFailedException(files.rowsName() + ":" + line.number() + ": the lineage is about another row");
        }
        List<Found> found = new ArrayList<>();
        scan.broken(line.row()).forEach(rule -> found.add(new Found(line.number(), rule)));
        List<String> texts = new ArrayList<>();
        messages.forEach(message -> texts.add(message.path("content").asString("")));
        GOLD_KEYS.forEach(gold -> texts.add(row.path(gold).asString("")));
        texts.removeIf(String::isEmpty);
        if (guard.judgeItems(texts) instanceof Verdict.Contaminated contaminated) {
            found.add(new Found(line.number(), contaminated.detail()));
        }
        return found;
    }

    @Override
    public boolean hasNext() {
        return ahead != null;
    }

    @Override
    public List<Line> next() {
        List<Line> batch = new ArrayList<>();
        try {
            for (String row = ahead; row != null && batch.size() < LINES; row = ahead) {
                batch.add(new Line(++read, row, lineage.readLine()));
                ahead = rows.readLine();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return batch;
    }
}
