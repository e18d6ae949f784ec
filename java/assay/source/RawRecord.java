package assay.source;

import assay.pipeline.Reason;
import assay.sample.Origin;
import assay.sample.Split;

/// A record as its file holds it, or why it cannot be had. `line` counts from 1 and is where the record begins.
public sealed interface RawRecord {
    SourceFile file();

    Origin origin();

    long line();

    /// The bytes of one JSON value, handed over and never changed.
    @SuppressWarnings("ArrayRecordComponent")
    record Read(SourceFile file, Origin origin, long line, byte[] bytes) implements RawRecord {
        /// The split that the file's layout gives it.
        public Split split() {
            return switch (file.use()) {
                case Use.Records records -> records.split();
                case Use.DatabaseFile _, Use.Ignored _ ->
                    throw new IllegalStateException(origin + " is of no file of records");
            };
        }
    }

    /// A record that was skipped unread.
    record Unread(SourceFile file, Origin origin, long line, Reason reason, String detail) implements RawRecord {}
}
