package assay.sandbox;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// What a child says: a letter, a length and that many bytes.
final class Frame {
    /// Longest body that is read; more is garbage.
    private static final int MAX_BYTES = 64 << 20;

    private final Kind kind;
    private final byte[] body;

    private Frame(Kind kind, byte[] body) {
        this.kind = kind;
        this.body = body;
    }

    enum Kind {
        /// The child can judge.
        READY('R'),
        /// Time that nobody has to answer for: the gold runs, a database is read, a state is made.
        OURS('T'),
        /// Milliseconds (4 bytes) that the next score may take from here on, and the name of the state.
        COMPLETION('U'),
        /// The score of the next completion, as JSON.
        SCORE('V'),
        /// Why the line cannot be judged.
        BAD('B');

        private final int letter;

        Kind(int letter) {
            this.letter = letter;
        }
    }

    /// The child wrote something that is no frame.
    static final class Garbage extends IOException {
        private static final long serialVersionUID = 1L;

        Garbage(String message) {
            super(message);
        }
    }

    static Frame read(DataInputStream in) throws IOException {
        int letter = in.read();
        if (letter < 0) {
            throw new EOFException();
        }
        for (Kind kind : Kind.values()) {
            if (kind.letter == letter) {
                int length = in.readInt();
                if (length < 0 || length > MAX_BYTES) {
                    throw new Garbage("a frame of " + length + " bytes");
                }
                byte[] body = new byte[length];
                in.readFully(body);
                return new Frame(kind, body);
            }
        }
        throw new Garbage("the byte " + letter + " where a frame begins");
    }

    static void write(DataOutputStream out, Kind kind, byte[] body) throws IOException {
        out.writeByte(kind.letter);
        out.writeInt(body.length);
        out.write(body);
    }

    Kind kind() {
        return kind;
    }

    byte[] body() {
        return body;
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
