package assay.source;

import java.io.IOException;
import java.nio.ByteBuffer;

/// A walk over bytes in Thrift's compact protocol, which Parquet's footer and page headers are written in, that reads
/// numbers and holds nothing. It is the guard before the library: what it walked over has no length that points
/// outside of the bytes, and no list of more items than bytes.
///
/// Errors: [IOException] for bytes that are no such message, [java.nio.BufferUnderflowException] where they end too
/// early.
///
/// Source: the Apache Thrift compact protocol specification.
final class ThriftWalk {
    private static final int MAX_DEPTH = 64;
    private static final int TRUE = 1;
    private static final int FALSE = 2;
    private static final int BYTE = 3;
    private static final int I16 = 4;
    private static final int I32 = 5;
    private static final int I64 = 6;
    private static final int DOUBLE = 7;
    private static final int BINARY = 8;
    private static final int LIST = 9;
    private static final int SET = 10;
    private static final int MAP = 11;
    private static final int STRUCT = 12;

    /// Told of each number in a struct: `path` are the ids of the fields that lead to it, 8 bits each, the innermost
    /// last.
    interface Numbers {
        void number(long path, long value);
    }

    private final ByteBuffer in;

    ThriftWalk(ByteBuffer in) {
        this.in = in;
    }

    /// Walks over one struct.
    void struct(Numbers numbers) throws IOException {
        struct(numbers, 0, 0);
    }

    private void struct(Numbers numbers, long path, int depth) throws IOException {
        int id = 0;
        for (int head = in.get() & 0xFF; head != 0; head = in.get() & 0xFF) {
            int step = head >> 4;
            id = step == 0 ? (int) zigzag() : id + step;
            if (id <= 0 || id > Short.MAX_VALUE) {
                throw new IOException("a field has the id " + id);
            }
            value(numbers, path << 8 | Math.min(id, 0xFF), head & 15, depth, true);
        }
    }

    private void value(Numbers numbers, long path, int type, int depth, boolean field) throws IOException {
        if (depth > MAX_DEPTH) {
            throw new IOException("more than " + MAX_DEPTH + " levels of nesting");
        }
        switch (type) {
            case TRUE, FALSE -> {
                if (!field) { // in a list a byte each; as a field the type says it
                    in.get();
                }
            }
            case BYTE -> in.get();
            case I16, I32, I64 -> numbers.number(path, zigzag());
            case DOUBLE -> skip(8);
            case BINARY -> skip(varint());
            case LIST, SET -> {
                int head = in.get() & 0xFF;
                long size = head >> 4 == 15 ? varint() : head >> 4;
                items(numbers, path, size, head & 15, depth);
            }
            case MAP -> {
                long size = varint();
                if (size > 0) {
                    int types = in.get() & 0xFF;
                    require(size);
                    for (long i = 0; i < size; i++) {
                        value(numbers, path, types >> 4, depth + 1, false);
                        value(numbers, path, types & 15, depth + 1, false);
                    }
                }
            }
            case STRUCT -> struct(numbers, path, depth + 1);
            default -> throw new IOException("a field has the type " + type);
        }
    }

    private void items(Numbers numbers, long path, long size, int type, int depth) throws IOException {
        require(size);
        for (long i = 0; i < size; i++) {
            value(numbers, path, type, depth + 1, false);
        }
    }

    /// An item takes at least a byte.
    private void require(long count) throws IOException {
        if (count < 0 || count > in.remaining()) {
            throw new IOException(
                    "a length of " + Long.toUnsignedString(count) + " where " + in.remaining() + " bytes are left");
        }
    }

    private void skip(long count) throws IOException {
        require(count);
        in.position(in.position() + (int) count);
    }

    private long zigzag() throws IOException {
        long n = varint();
        return n >>> 1 ^ -(n & 1);
    }

    private long varint() throws IOException {
        long value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            byte b = in.get();
            value |= (long) (b & 0x7F) << shift;
            if (b >= 0) {
                return value;
            }
        }
        throw new IOException("a number of more than 10 bytes");
    }
}
