package assay.build;

import assay.contamination.ContaminationGuard;
import assay.contamination.OutputScan;
import assay.contamination.Verdict;
import assay.json.Json;
import assay.json.JsonLines;
import assay.json.JsonLines.Line;
import assay.pipeline.Batches;
import assay.pipeline.RunFailedException;
import assay.write.SetFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Reads a written set back before it is published: the bytes are those that were written, every line parses and is the
/// row that its lineage is about, and none holds benchmark text.
final class ReadBack {
    private static final int LINES = 64;
    private static final long BATCH_BYTES = 1 << 22;

    /// What a benchmark could hide in besides messages, where a row has it.
    private static final Set<String> GOLD_KEYS = Set.of("gold_sql", "db_path");

    /// Longer lines than any source may have.
    private static final int MAX_LINE_BYTES = 1 << 30;

    /// A line of the rows file and that of the lineage beside it, if there is one.
    private record Pair(Line row, Optional<Line> lineage) {}

    /// A line and the rule that it breaks.
    private record Found(long line, String rule) {}

    /// The id that the messages of a row have by their bytes, and the texts in them.
    private record Messages(String id, List<String> texts) {}

    private final String name;
    private final List<String> keys;
    private final OutputScan scan;
    private final ContaminationGuard guard;

    private ReadBack(String name, List<String> keys, OutputScan scan, ContaminationGuard guard) {
        this.name = name;
        this.keys = keys;
        this.scan = scan;
        this.guard = guard;
    }

    /// Errors: [RunFailedException], which means a faulty disk or a bug; nothing may be published then.
    /// `keys` are those of the messages in a row, in order.
    static void require(
            SetFiles files,
            List<String> keys,
            SetFiles.Output written,
            OutputScan scan,
            ContaminationGuard guard,
            Batches batches)
            throws IOException, InterruptedException {
        ReadBack readBack = new ReadBack(files.rowsName(), keys, scan, guard);
        CRC32 check = new CRC32();
        List<Found> found = new ArrayList<>();
        try (InputStream rows = new CheckedInputStream(Files.newInputStream(files.rowsFile()), check);
                InputStream lineages = Files.newInputStream(files.lineageFile())) {
            JsonLines lines = new JsonLines(rows, MAX_LINE_BYTES);
            JsonLines lineage = new JsonLines(lineages, MAX_LINE_BYTES);
            batches.forEach(
                    pairs(lines.batches(LINES, BATCH_BYTES), lineage),
                    (List<Pair> batch) -> batch.stream()
                            .flatMap(pair -> readBack.judged(pair).stream())
                            .toList(),
                    found::addAll);
            if (lines.read() != written.rows() || lineage.hasNext()) {
                throw new RunFailedException(files.rowsName() + ": " + lines.read() + " rows were read back, "
                        + written.rows() + " were written");
            }
        }
        if (check.getValue() != files.crc32()) {
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

    private static Iterator<List<Pair>> pairs(Iterator<List<Line>> batches, JsonLines lineage) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return batches.hasNext();
            }

            @Override
            public List<Pair> next() {
                return batches.next().stream()
                        .map(row -> new Pair(row, lineage.hasNext() ? Optional.of(lineage.next()) : Optional.empty()))
                        .toList();
            }
        };
    }

    private List<Found> judged(Pair pair) {
        Line row = pair.row();
        Messages messages = messages(row);
        boolean same = pair.lineage()
                .map(lineage -> Json.parse(lineage.bytes()).path("id").asString(""))
                .filter(messages.id()::equals)
                .isPresent();
        if (!same) {
            throw broken(row, "the lineage is about another row");
        }
        List<Found> found = new ArrayList<>();
        scan.broken(row.bytes()).forEach(rule -> found.add(new Found(row.number(), rule)));
        if (guard.judgeItems(messages.texts()) instanceof Verdict.Contaminated contaminated) {
            found.add(new Found(row.number(), contaminated.detail()));
        }
        return found;
    }

    /// Reads a row without making a tree of it.
    private Messages messages(Line row) {
        List<String> texts = new ArrayList<>();
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        try (JsonParser parser = Json.MAPPER.createParser(row.bytes())) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw broken(row, "the row read back is no object");
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String field = parser.currentName();
                JsonToken value = parser.nextToken();
                if (!keys.contains(field)) {
                    if (GOLD_KEYS.contains(field) && value == JsonToken.VALUE_STRING) {
                        texts.add(parser.getString());
                    }
                    parser.skipChildren();
                    continue;
                }
                long start = parser.currentTokenLocation().getByteOffset();
                int depth = 0;
                do {
                    JsonToken token = parser.currentToken();
                    depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                    if (token == JsonToken.VALUE_STRING && "content".equals(parser.currentName())) {
                        texts.add(parser.getString());
                    }
                } while (depth > 0 && parser.nextToken() != null);
                long end = parser.currentLocation().getByteOffset();
                messages.write(messages.size() == 0 ? '[' : ',');
                messages.write(row.bytes(), (int) start + 1, (int) (end - start) - 2); // without its brackets
            }
            if (parser.nextToken() != null) {
                throw broken(row, "the row read back goes on behind its end");
            }
        } catch (JacksonException e) {
            throw broken(row, "the row read back is not JSON: " + Json.problem(e));
        }
        messages.write(']');
        return new Messages(Json.sha256(messages.toByteArray()).substring(0, 16), texts);
    }

    private RunFailedException broken(Line row, String what) {
        return new RunFailedException(name + ":" + row.number() + ": " + what);
    }
}
