package assay.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// The lines of a stream as bytes. A line beyond the limit is passed over, not held.
///
/// Units: the limit is in bytes, without the line end.
/// Errors: [UncheckedIOException] when the stream cannot be read on.
public final class JsonLines implements Iterator<JsonLines.Line> {
    /// The limit for a row of a set, or a line beside it, that is read again: far above any record that is read whole,
    /// and small enough for every heap.
    public static final int MAX_ROW_BYTES = 1 << 26;

    /// A line without its end. Units: `number` counts from 1.
    public static final class Line {
        private final long number;
        private final byte[] bytes;
        private final int limit;
        private final boolean tooLong;
        private final boolean ended;

        private Line(long number, byte[] bytes, int limit, boolean tooLong, boolean ended) {
            this.number = number;
            this.bytes = bytes;
            this.limit = limit;
            this.tooLong = tooLong;
            this.ended = ended;
        }

        /// The one JSON value of this line. Errors: [BrokenLineException].
        public JsonNode json() {
            if (tooLong) {
                throw new BrokenLineException(number, "the line is longer than " + limit + " bytes");
            }
            try {
                JsonNode json = Json.parse(bytes);
                if (json.isMissingNode()) {
                    throw new BrokenLineException(number, "not JSON: the line is empty");
                }
                return json;
            } catch (JacksonException e) {
                throw new BrokenLineException(number, "not JSON: " + Json.problem(e));
            }
        }

        public long number() {
            return number;
        }

        /// Not copied: callers do not write to it. Empty when the line is too long.
        @SuppressWarnings("EI_EXPOSE_REP")
        public byte[] bytes() {
            return bytes;
        }

        public boolean isTooLong() {
            return tooLong;
        }

        /// False for a last line without a line end.
        public boolean isEnded() {
            return ended;
        }
    }

    private final InputStream in;
    private final int maxLineBytes;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int filled;
    private long number;

    public JsonLines(InputStream in, int maxLineBytes) {
        this.in = in;
        this.maxLineBytes = maxLineBytes;
    }

    @Override
    public boolean hasNext() {
        try {
            return fill();
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    @Override
    public Line next() {
        if (!hasNext()) {
            throw new NoSuchElementException("the input has no more lines");
        }
        try {
            return line();
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    /// How many lines have been read.
    public long read() {
        return number;
    }

    /// The lines from here on, several at a time: at most `lines`, and no more than about `bytes`.
    public Iterator<List<Line>> batches(int lines, long bytes) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return JsonLines.this.hasNext();
            }

            @Override
            public List<Line> next() {
                List<Line> batch = new ArrayList<>();
                long held = 0;
                while (batch.size() < lines && held < bytes && hasNext()) {
                    Line line = JsonLines.this.next();
                    held += line.bytes.length;
                    batch.add(line);
                }
                return batch;
            }
        };
    }

    /// False at the end of the input.
    private boolean fill() throws IOException {
        if (at == filled) {
            at = 0;
            filled = Math.max(0, in.read(buffer));
        }
        return filled > 0;
    }

    private Line line() throws IOException {
        number++;
        int end = end();
        if (end < filled && end - at <= maxLineBytes) { // the whole line is at hand, which is the rule
            byte[] bytes = Arrays.copyOfRange(buffer, at, end);
            at = end + 1;
            return new Line(number, bytes, maxLineBytes, false, true);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean tooLong = false;
        boolean ended = false;
        while (!ended && fill()) {
            end = end();
            tooLong |= bytes.size() + (long) end - at > maxLineBytes;
            if (tooLong) {
                bytes.reset();
            } else {
                bytes.write(buffer, at, end - at);
            }
            ended = end < filled;
            at = ended ? end + 1 : end;
        }
        return new Line(number, bytes.toByteArray(), maxLineBytes, tooLong, ended);
    }

    /// Where the line that begins at `at` ends in the buffer.
    private int end() {
        int end = at;
        while (end < filled && buffer[end] != '\n') {
            end++;
        }
        return end;
    }
}
