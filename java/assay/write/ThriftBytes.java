package assay.write;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// A message in Thrift's compact protocol, as Parquet's footer and page headers are. Fields must come in the order of
/// their ids.
///
/// Source: the Apache Thrift compact protocol specification.
final class ThriftBytes {
    private static final int TRUE = 1;
    private static final int FALSE = 2;
    private static final int I32 = 5;
    private static final int I64 = 6;
    private static final int BINARY = 8;
    private static final int LIST = 9;
    private static final int STRUCT = 12;

    /// Writes the fields of a struct.
    interface Fields {
        void to(ThriftBytes out);
    }

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int last;

    /// The bytes of a struct with these fields.
    static byte[] struct(Fields fields) {
        ThriftBytes out = new ThriftBytes();
        fields.to(out);
        out.bytes.write(0);
        return out.bytes.toByteArray();
    }

    void i32(int id, int value) {
        head(id, I32);
        zigzag(value);
    }

    void i64(int id, long value) {
        head(id, I64);
        zigzag(value);
    }

    void bool(int id, boolean value) {
        head(id, value ? TRUE : FALSE);
    }

    void text(int id, String value) {
        head(id, BINARY);
        binary(value);
    }

    void struct(int id, Fields fields) {
        head(id, STRUCT);
        bytes.writeBytes(struct(fields));
    }

    void structs(int id, java.util.List<Fields> items) {
        head(id, LIST);
        listHead(items.size(), STRUCT);
        items.forEach(item -> bytes.writeBytes(struct(item)));
    }

    void texts(int id, java.util.List<String> items) {
        head(id, LIST);
        listHead(items.size(), BINARY);
        items.forEach(this::binary);
    }

    void ints(int id, int... items) {
        head(id, LIST);
        listHead(items.length, I32);
        for (int item : items) {
            zigzag(item);
        }
    }

    private void head(int id, int type) {
        int step = id - last;
        if (step < 1) {
            throw new IllegalStateException("field " + id + " after field " + last);
        }
        if (step < 16) {
            bytes.write(step << 4 | type);
        } else {
            bytes.write(type);
            zigzag(id);
        }
        last = id;
    }

    private void listHead(int size, int type) {
        if (size < 15) {
            bytes.write(size << 4 | type);
        } else {
            bytes.write(0xF0 | type);
            varint(size);
        }
    }

    private void binary(String value) {
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        varint(utf8.length);
        bytes.writeBytes(utf8);
    }

    private void zigzag(long value) {
        varint(value << 1 ^ value >> 63);
    }

    private void varint(long value) {
        long rest = value;
        for (; (rest & ~0x7FL) != 0; rest >>>= 7) {
            bytes.write((int) (rest & 0x7F) | 0x80);
        }
        bytes.write((int) rest);
    }
}
