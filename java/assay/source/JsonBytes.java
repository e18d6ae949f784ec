package assay.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// The bytes of JSON text, from which lines and values are cut without parsing them.
///
/// Memory: a buffer, and what a piece may hold. Nesting is counted, not followed, so its depth costs nothing.
final class JsonBytes {
    static final int END = -1;

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int filled;
    private long line = 1;

    JsonBytes(InputStream in) {
        this.in = in;
    }

    /// Bytes that stand together, and the line in which they begin. `bytes` is cut at the limit, `length` is not.
    @SuppressWarnings("ArrayRecordComponent")
    record Piece(long line, byte[] bytes, long length) {}

    /// The line of the next byte, from 1.
    long line() {
        return line;
    }

    void skipByteOrderMark() throws IOException {
        if (peek() == 0xEF && filled >= 3 && (buffer[1] & 0xFF) == 0xBB && (buffer[2] & 0xFF) == 0xBF) {
            at = 3;
        }
    }

    /// Skips white space and answers the byte that follows, unread.
    int skipSpace() throws IOException {
        int c = peek();
        while (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
            read();
            c = peek();
        }
        return c;
    }

    int peek() throws IOException {
        if (at == filled) {
            at = 0;
            filled = Math.max(0, in.read(buffer, 0, buffer.length));
            if (filled == 0) {
                return END;
            }
        }
        return buffer[at] & 0xFF;
    }

    int read() throws IOException {
        int c = peek();
        if (c != END) {
            at++;
            if (c == '\n') {
                line++;
            }
        }
        return c;
    }

    /// The rest of this line, without its end.
    Piece restOfLine(int limit) throws IOException {
        long start = line;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        long length = 0;
        int last = END;
        for (int c = read(); c != END && c != '\n'; c = read()) {
            if (length++ < limit) {
                bytes.write(c);
            }
            last = c;
        }
        return new Piece(start, bytes.toByteArray(), last == '\r' ? length - 1 : length);
    }

    /// Everything up to the comma, or the bracket `close` of what is around, that ends this value; null when the text
    /// ends first.
    @Nullable
    Piece value(char close, int limit) throws IOException {
        long start = line;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        long length = 0;
        long depth = 0;
        boolean quoted = false;
        boolean escaped = false;
        while (true) {
            int c = peek();
            if (c == END) {
                return null;
            }
            if (!quoted && depth == 0 && (c == ',' || c == close)) {
                return new Piece(start, bytes.toByteArray(), length);
            }
            read();
            if (length++ < limit) {
                bytes.write(c);
            }
            if (quoted) {
                quoted = escaped || c != '"';
                escaped = !escaped && c == '\\';
            } else if (c == '"') {
                quoted = true;
            } else if (c == '{' || c == '[') {
                depth++;
            } else if ((c == '}' || c == ']') && --depth <= 0) {
                return new Piece(start, bytes.toByteArray(), length);
            }
        }
    }

    /// A text in quotes, with them; null when the text ends first. The next byte is its first quote.
    @Nullable
    Piece quoted(int limit) throws IOException {
        long start = line;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(32);
        long length = 0;
        boolean escaped = false;
        while (true) {
            int c = read();
            if (c == END) {
                return null;
            }
            if (length++ < limit) {
                bytes.write(c);
            }
            if (c == '"' && length > 1 && !escaped) {
                return new Piece(start, bytes.toByteArray(), length);
            }
            escaped = !escaped && c == '\\';
        }
    }
}
