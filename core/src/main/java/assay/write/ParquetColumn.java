package assay.write;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/// A column of texts or whole numbers of a [ParquetFile] in the making: its values become pages, and its pages the
/// chunk of a row group. In a list no value is null and each row has at least one.
///
/// A page begins with a row, holds plain values with their levels before them, is packed with zstd, and carries its
/// CRC-32.
final class ParquetColumn {
    private static final int PAGE_BYTES = 1 << 20;
    private static final int LEVEL = 3;
    private static final int LEVEL_IN_LIST = 4;

    /// Numbers of the format.
    private static final int PLAIN = 0;

    private static final int RLE = 3;
    static final int INT64 = 2;
    static final int BYTE_ARRAY = 6;
    private static final int ZSTD = 6;

    private final List<String> path;
    private final int type;

    /// The definition level of a value that is there: how many of the things around it could be missing.
    private final int level;

    private final boolean inList;

    private final ByteArrayOutputStream values = new ByteArrayOutputStream();
    private final ByteArrayOutputStream repetitions = new ByteArrayOutputStream();
    private final ByteArrayOutputStream definitions = new ByteArrayOutputStream();
    private int sameDefinitions;
    private int lastDefinition;
    private int valuesInPage;
    private final ByteArrayOutputStream chunk = new ByteArrayOutputStream();
    private long valuesInChunk;
    private long plainBytes;

    /// A chunk as it goes into the file, and what the footer says of it.
    record Chunk(@SuppressWarnings("ArrayRecordComponent") byte[] bytes, ThriftBytes.Fields metadata) {}

    private ParquetColumn(int type, int level, boolean inList, List<String> path) {
        this.path = List.copyOf(path);
        this.type = type;
        this.level = level;
        this.inList = inList;
    }

    /// Of one value a row, which may be null.
    static ParquetColumn plain(int type, List<String> path) {
        return new ParquetColumn(type, path.size(), false, path);
    }

    /// Of texts in the structs of a list at the top of a row.
    static ParquetColumn inList(List<String> path) {
        return new ParquetColumn(BYTE_ARRAY, LEVEL_IN_LIST, true, path);
    }

    /// The values of one row.
    void row(List<@Nullable Object> row) {
        if (values.size() >= PAGE_BYTES) {
            page();
        }
        if (inList) {
            run(1, 0);
            if (row.size() > 1) {
                run(row.size() - 1, 1);
            }
        }
        for (Object value : row) {
            define(value == null ? level - 1 : level);
            switch (value) {
                case null -> {}
                case Long number -> {
                    littleEndian(values, (int) (long) number);
                    littleEndian(values, (int) (number >> 32));
                }
                default -> {
                    byte[] utf8 = value.toString().getBytes(StandardCharsets.UTF_8);
                    littleEndian(values, utf8.length);
                    values.writeBytes(utf8);
                }
            }
        }
        valuesInPage += row.size();
    }

    /// A run of one repetition level: 0 begins a row, 1 goes on with its list.
    private void run(int length, int level) {
        varint(repetitions, length << 1);
        repetitions.write(level);
    }

    private void define(int definition) {
        if (definition != lastDefinition) {
            endDefinitions();
            lastDefinition = definition;
        }
        sameDefinitions++;
    }

    /// Writes the run of equal definition levels that is open.
    private void endDefinitions() {
        if (sameDefinitions > 0) {
            varint(definitions, sameDefinitions << 1);
            definitions.write(lastDefinition);
            sameDefinitions = 0;
        }
    }

    private void page() {
        ByteArrayOutputStream plain = new ByteArrayOutputStream(values.size() + repetitions.size() + 16);
        if (inList) {
            littleEndian(plain, repetitions.size());
            plain.writeBytes(repetitions.toByteArray());
        }
        endDefinitions();
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
        definitions.reset();
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
                data.i32(1, type);
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
