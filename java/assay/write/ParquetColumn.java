package assay.write;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;

/// A column of texts of a [ParquetFile] in the making: its values become pages, and its pages the chunk of a row group.
/// No value is null; in a list each row has at least one.
///
/// A page begins with a row, holds plain values with their levels before them, is packed with zstd, and carries its
/// CRC-32.
final class ParquetColumn {
    private static final int PAGE_BYTES = 1 << 20;
    private static final int LEVEL = 3;

    /// Numbers of the format.
    private static final int PLAIN = 0;

    private static final int RLE = 3;
    private static final int BYTE_ARRAY = 6;
    private static final int ZSTD = 6;

    private final List<String> path;
    private final boolean inList;

    private final ByteArrayOutputStream values = new ByteArrayOutputStream();
    private final ByteArrayOutputStream repetitions = new ByteArrayOutputStream();
    private int valuesInPage;
    private final ByteArrayOutputStream chunk = new ByteArrayOutputStream();
    private long valuesInChunk;
    private long plainBytes;

    /// A chunk as it goes into the file, and what the footer says of it.
    record Chunk(@SuppressWarnings("ArrayRecordComponent") byte[] bytes, ThriftBytes.Fields metadata) {}

    ParquetColumn(boolean inList, String... path) {
        this.path = List.of(path);
        this.inList = inList;
    }

    /// The values of one row.
    void row(List<String> row) {
        if (values.size() >= PAGE_BYTES) {
            page();
        }
        if (inList) {
            run(1, 0);
            if (row.size() > 1) {
                run(row.size() - 1, 1);
            }
        }
        for (String value : row) {
            byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
            littleEndian(values, utf8.length);
            values.writeBytes(utf8);
        }
        valuesInPage += row.size();
    }

    /// A run of one repetition level: 0 begins a row, 1 goes on with its list.
    private void run(int length, int level) {
        varint(repetitions, length << 1);
        repetitions.write(level);
    }

    private void page() {
        ByteArrayOutputStream plain = new ByteArrayOutputStream(values.size() + repetitions.size() + 16);
        if (inList) {
            littleEndian(plain, repetitions.size());
            plain.writeBytes(repetitions.toByteArray());
        }
        // All values are there: one run of the highest definition level.
        ByteArrayOutputStream definitions = new ByteArrayOutputStream();
        varint(definitions, valuesInPage << 1);
        definitions.write(inList ? 4 : 1);
        littleEndian(plain, definitions.size());
        plain.writeBytes(definitions.toByteArray());
        plain.writeBytes(values.toByteArray());

        byte[] packed = Zstd.compress(plain.toByteArray(), LEVEL);
        CRC32 crc = new CRC32();
        crc.update(packed);
        int count = valuesInPage;
        byte[] header = ThriftBytes.struct(page -> {
            page.i32(1, 0); // a data page, version 1
            page.i32(2, plain.size());
            page.i32(3, packed.length);
            page.i32(4, (int) crc.getValue());
            page.struct(5, data -> {
                data.i32(1, count);
                data.i32(2, PLAIN);
                data.i32(3, RLE);
                data.i32(4, RLE);
            });
        });
        chunk.writeBytes(header);
        chunk.writeBytes(packed);
        plainBytes += header.length + plain.size();
        valuesInChunk += valuesInPage;
        values.reset();
        repetitions.reset();
        valuesInPage = 0;
    }

    /// Ends the row group: its chunk, which will stand at byte `at` of the file.
    Chunk chunk(long at) {
        if (valuesInPage > 0) {
            page();
        }
        byte[] bytes = chunk.toByteArray();
        long count = valuesInChunk;
        long plain = plainBytes;
        chunk.reset();
        valuesInChunk = 0;
        plainBytes = 0;
        return new Chunk(bytes, column -> {
            column.i64(2, at);
            column.struct(3, data -> {
                data.i32(1, BYTE_ARRAY);
                data.ints(2, PLAIN, RLE);
                data.texts(3, path);
                data.i32(4, ZSTD);
                data.i64(5, count);
                data.i64(6, plain);
                data.i64(7, bytes.length);
                data.i64(9, at);
            });
        });
    }

    private static void littleEndian(ByteArrayOutputStream out, int value) {
        for (int shift = 0; shift < 32; shift += 8) {
            out.write(value >> shift);
        }
    }

    private static void varint(ByteArrayOutputStream out, int value) {
        int rest = value;
        for (; (rest & ~0x7F) != 0; rest >>>= 7) {
            out.write(rest & 0x7F | 0x80);
        }
        out.write(rest);
    }
}
