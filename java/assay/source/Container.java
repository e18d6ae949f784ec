package assay.source;

import assay.pipeline.Reason;
import assay.pipeline.UnusableInputException;
import assay.sample.Origin;
import assay.source.JsonBytes.Piece;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// How the records lie in a text of JSON.
///
/// Errors: [UnusableInputException] where the text as a whole is not what it should be.
sealed interface Container permits Container.Lines, JsonElements, GoldPaths, OasstMessages {
    /// Where records are cut from: the text, the file's name for messages, and the longest record that is held.
    record Text(JsonBytes in, SourceFile file, int maxRecordBytes) {
        /// The record that `piece` is, skipped unread when it is too long.
        RawRecord record(long number, Piece piece) {
            return piece.length() > maxRecordBytes
                    ? unread(
                            number,
                            piece.line(),
                            Reason.TOO_LONG,
                            piece.length() + " bytes, more than read.max_record_bytes " + maxRecordBytes)
                    : read(number, piece.line(), piece.bytes());
        }

        RawRecord read(long number, long line, byte[] bytes) {
            return new RawRecord.Read(file, new Origin(file.relative(), number), line, bytes);
        }

        RawRecord unread(long number, long line, Reason reason, String why) {
            return new RawRecord.Unread(
                    file, new Origin(file.relative(), number), line, reason, "line " + line + ": " + why);
        }

        UnusableInputException unusable(String what) {
            return new UnusableInputException(file.relative() + ":" + in.line() + ": " + what);
        }

        UnusableInputException endsInside(long number, long line) {
            return unusable("the file ends inside record " + number + ", which begins in line " + line
                    + "; is it cut off? (fetch it again)");
        }
    }

    /// The next record; null after the last one.
    @Nullable
    RawRecord next() throws IOException;

    /// JSON Lines. A record's number is that of its line; blank lines are no records.
    record Lines(Text text) implements Container {
        @Override
        public @Nullable RawRecord next() throws IOException {
            if (text.in().skipSpace() == JsonBytes.END) {
                return null;
            }
            Piece piece = text.in().restOfLine(text.maxRecordBytes());
            return text.record(piece.line(), piece);
        }
    }
}
