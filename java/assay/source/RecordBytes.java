package assay.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// A JSON value being written, held up to a limit and only counted beyond it.
final class RecordBytes {
    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private final int limit;
    private byte[] bytes = new byte[1024];
    private long length;

    RecordBytes(int limit) {
        this.limit = limit;
    }

    void clear() {
        length = 0;
        if (bytes.length > 1 << 20) { // one huge record is no reason to keep that much
            bytes = new byte[1024];
        }
    }

    /// Bytes written since [#clear], those beyond the limit included.
    long length() {
        return length;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, (int) Math.min(length, limit));
    }

    void put(char ascii) {
        if (length < limit) {
            room(1);
            bytes[(int) length] = (byte) ascii;
        }
        length++;
    }

    void ascii(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.US_ASCII);
        raw(encoded, 0, encoded.length);
    }

    /// A JSON string of UTF-8 bytes. Bytes that are no UTF-8 stay as they are: the stage that reads the record says so.
    void text(byte[] utf8, int from, int to) {
        put('"');
        int start = from;
        for (int i = from; i < to; i++) {
            byte b = utf8[i];
            if (b >= 0 && b < 0x20 || b == '"' || b == '\\') {
                raw(utf8, start, i);
                escape(b);
                start = i + 1;
            }
        }
        raw(utf8, start, to);
        put('"');
    }

    private void escape(byte b) {
        put('\\');
        switch (b) {
            case '"', '\\' -> put((char) b);
            case '\n' -> put('n');
            case '\r' -> put('r');
            case '\t' -> put('t');
            default -> {
                ascii("u00");
                put((char) HEX[b >> 4]);
                put((char) HEX[b & 15]);
            }
        }
    }

    private void raw(byte[] from, int start, int end) {
        int count = end - start;
        int held = Math.clamp(limit - length, 0, count);
        if (held > 0) {
            room(held);
            System.arraycopy(from, start, bytes, (int) length, held);
        }
        length += count;
    }

    private void room(int more) {
        long needed = length + more;
        if (needed > bytes.length) {
            bytes = Arrays.copyOf(bytes, (int) Math.clamp(needed * 2, 0, Math.max(limit, needed)));
        }
    }
}
