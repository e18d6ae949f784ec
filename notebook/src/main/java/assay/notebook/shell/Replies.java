package assay.notebook.shell;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// What the driver says: a JSON object a line, whole, from any thread.
final class Replies {
    private static final int PIECE = 1 << 13;

    private final JsonFactory factory = new JsonFactory();
    private final PrintStream out;

    Replies(OutputStream out) {
        this.out = new PrintStream(out, false, StandardCharsets.UTF_8);
    }

    private synchronized void line(java.util.function.Consumer<JsonGenerator> body) {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            body.accept(json);
            json.writeEndObject();
        }
        out.writeBytes(line.toByteArray());
        out.write('\n');
        out.flush();
    }

    void done(@Nullable String text, @Nullable String html, @Nullable String error) {
        line(json -> {
            json.writeBooleanProperty("done", true);
            if (text != null) {
                json.writeStringProperty("text", text);
            }
            if (html != null) {
                json.writeStringProperty("html", html);
            }
            if (error != null) {
                json.writeStringProperty("error", error);
            }
        });
    }

    /// A stream whose text goes out as `{"key":…}` when it is flushed, ends a line, or is long.
    PrintStream stream(String key) {
        return new PrintStream(new Pieces(key), true, StandardCharsets.UTF_8);
    }

    private final class Pieces extends OutputStream {
        private final String key;
        private final ByteBuffer bytes = ByteBuffer.allocate(PIECE);
        private final CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);

        Pieces(String key) {
            this.key = key;
        }

        @Override
        public synchronized void write(int one) {
            bytes.put((byte) one);
            if (!bytes.hasRemaining()) {
                flush();
            }
        }

        /// All whole characters; the first bytes of one that is not whole wait for the others.
        @Override
        public synchronized void flush() {
            bytes.flip();
            CharBuffer text = CharBuffer.allocate(PIECE);
            decoder.decode(bytes, text, false);
            bytes.compact();
            text.flip();
            if (!text.isEmpty()) {
                line(json -> json.writeStringProperty(key, text.toString()));
            }
        }
    }
}
