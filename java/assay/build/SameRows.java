package assay.build;

import assay.json.Json;
import assay.pipeline.RunFailedException;
import assay.pipeline.UnusableInputException;
import assay.sample.Split;
import assay.source.RawRecord;
import assay.source.RecordReader;
import assay.source.SourceFile;
import assay.source.Use;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;

/// Reads the rows of a set back from two files, with the readers of the sources, and compares them.
final class SameRows {
    /// Longer rows than any source may have.
    private static final int MAX_ROW_BYTES = 1 << 30;

    private SameRows() {}

    /// Errors: [RunFailedException] when the Parquet file does not hold the rows of the JSON Lines, which means a
    /// faulty disk or a bug.
    static void require(Path lines, Path parquet) {
        try (RecordReader expected = open(lines, "rows.jsonl");
                RecordReader actual = open(parquet, "rows.parquet")) {
            long row = 0;
            while (expected.hasNext() || actual.hasNext()) {
                row++;
                if (!expected.hasNext()
                        || !actual.hasNext()
                        || !json(expected.next()).equals(json(actual.next()))) {
                    throw new RunFailedException("--also parquet: row " + row
                            + " read back from the file is not the row of the set; is the disk faulty?");
                }
            }
        } catch (UnusableInputException e) {
            throw new RunFailedException(
                    "--also parquet: the file cannot be read back; is the disk faulty? " + e.getMessage(), e);
        }
    }

    private static RecordReader open(Path file, String name) {
        return RecordReader.open(new SourceFile(file, name, new Use.Records(Split.TRAIN), "", false), MAX_ROW_BYTES);
    }

    private static JsonNode json(RawRecord record) {
        return switch (record) {
            case RawRecord.Read read -> Json.parse(read.bytes());
            case RawRecord.Unread unread ->
                throw new RunFailedException("--also parquet: " + unread.origin() + ": " + unread.detail());
        };
    }
}
