package assay.sandbox;

import assay.reward.Basis;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a child is asked: completions of one line. On the pipe: a length, then texts, each with its length.
record Request(Basis.Gold gold, List<String> completions) {
    Request {
        completions = List.copyOf(completions);
    }

    /// With the length in front.
    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(0); // the length, once it is known
            write(out, gold.sql());
            write(out, gold.dbPath());
            out.writeInt(gold.states().map(List::size).orElse(-1));
            for (String state : gold.states().orElse(List.of())) {
                write(out, state);
            }
            out.writeInt(completions.size());
            for (String completion : completions) {
                write(out, completion);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] all = bytes.toByteArray();
        java.nio.ByteBuffer.wrap(all).putInt(0, all.length - Integer.BYTES);
        return all;
    }

    /// Errors: [java.io.EOFException] at the end of the input.
    static Request read(DataInputStream in) throws IOException {
        byte[] body = new byte[in.readInt()];
        in.readFully(body);
        DataInputStream fields = new DataInputStream(new ByteArrayInputStream(body));
        String sql = text(fields);
        String path = text(fields);
        int states = fields.readInt();
        Optional<List<String>> paths = states < 0 ? Optional.empty() : Optional.of(texts(fields, states));
        return new Request(new Basis.Gold(sql, path, paths), texts(fields, fields.readInt()));
    }

    private static List<String> texts(DataInputStream in, int count) throws IOException {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            texts.add(text(in));
        }
        return texts;
    }

    static String text(DataInputStream in) throws IOException {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
