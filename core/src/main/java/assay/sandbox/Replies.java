package assay.sandbox;

import assay.json.Json;
import assay.reward.Score;
import assay.sandbox.Frame.Kind;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.locks.LockSupport;

/// A child's way to its parent. Frames are collected: one write for many small ones. A thread of its own sends what is
/// older than some milliseconds, so that the parent soon knows what runs when it takes longer.
final class Replies {
    private static final long TICK_NANOS = 4_000_000;

    private final OutputStream out;
    private final ByteArrayOutputStream collected = new ByteArrayOutputStream(1 << 16);
    private final DataOutputStream frames = new DataOutputStream(collected);

    Replies(OutputStream out) {
        this.out = out;
    }

    void start() {
        Thread.ofPlatform().daemon().name("replies").start(() -> {
            while (true) {
                LockSupport.parkNanos(TICK_NANOS);
                flush();
            }
        });
    }

    void send(Kind kind, String text) {
        send(kind, text.getBytes(StandardCharsets.UTF_8));
    }

    void completion(String state, int millis) {
        byte[] name = state.getBytes(StandardCharsets.UTF_8);
        send(
                Kind.COMPLETION,
                ByteBuffer.allocate(Integer.BYTES + name.length)
                        .putInt(millis)
                        .put(name)
                        .array());
    }

    void score(Score score) {
        send(Kind.SCORE, Json.MAPPER.writeValueAsBytes(score.toJson()));
    }

    private synchronized void send(Kind kind, byte[] body) {
        try {
            Frame.write(frames, kind, body);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail so
        }
    }

    synchronized void flush() {
        if (collected.size() > 0) {
            try {
                collected.writeTo(out);
                collected.reset();
            } catch (IOException parentIsGone) {
                Runtime.getRuntime().halt(0);
            }
        }
    }
}
