package assay.source;

import assay.source.JsonBytes.Piece;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// The records of one JSON array, or of one object whose keys say nothing. The file begins with the bracket.
///
/// Order: as in the file.
final class JsonElements implements Container {
    private final Text text;
    private final boolean keyed;
    private final char close;
    private long number;
    private boolean begun;

    private JsonElements(Text text, boolean keyed) {
        this.text = text;
        this.keyed = keyed;
        this.close = keyed ? '}' : ']';
    }

    static JsonElements ofArray(Text text) {
        return new JsonElements(text, false);
    }

    static JsonElements ofObject(Text text) {
        return new JsonElements(text, true);
    }

    @Override
    public @Nullable RawRecord next() throws IOException {
        if (!begun) {
            begun = true;
            begin();
        }
        JsonBytes in = text.in();
        int first = in.skipSpace();
        if (number > 0 && first == ',') {
            in.read();
            first = in.skipSpace();
        } else if (number > 0 && first != close && first != JsonBytes.END) {
            throw text.unusable(
                    "a comma or " + close + " must follow record " + number + ", got \"" + (char) first + "\"");
        }
        if (first == close) {
            in.read();
            if (in.skipSpace() != JsonBytes.END) {
                throw text.unusable("the " + (keyed ? "object" : "array") + " ends but the file goes on");
            }
            return null;
        }
        if (first == JsonBytes.END) {
            throw text.unusable("the file ends inside the " + (keyed ? "object" : "array") + ", after record " + number
                    + "; is it cut off? (fetch it again)");
        }
        number++;
        if (keyed) {
            key(first);
        }
        long line = in.line();
        Piece piece = in.value(close, text.maxRecordBytes());
        if (piece == null) {
            throw text.endsInside(number, line);
        }
        return text.record(number, piece);
    }

    private void begin() throws IOException {
        int open = text.in().skipSpace();
        if (open != (keyed ? '{' : '[')) {
            throw text.unusable("must be one object with a record under each key, got \"" + (char) open
                    + "\" (fetch it again, or give a file of another layout another name)");
        }
        text.in().read();
    }

    private void key(int first) throws IOException {
        JsonBytes in = text.in();
        long line = in.line();
        if (first != '"') {
            throw text.unusable("record " + number + " must stand under a key in quotes, got \"" + (char) first + "\"");
        }
        if (in.quoted(0) == null || in.skipSpace() == JsonBytes.END) {
            throw text.endsInside(number, line);
        }
        if (in.peek() != ':') {
            throw text.unusable(
                    "a colon must follow the key of record " + number + ", got \"" + (char) in.peek() + "\"");
        }
        in.read();
        if (in.skipSpace() == JsonBytes.END) {
            throw text.endsInside(number, line);
        }
    }
}
