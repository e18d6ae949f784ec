package assay.source;

import dev.hardwood.metadata.ColumnChunk;
import dev.hardwood.metadata.ColumnMetaData;
import dev.hardwood.metadata.CompressionCodec;
import dev.hardwood.metadata.FileMetaData;
import dev.hardwood.metadata.RowGroup;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.Set;

/// What a Parquet file says of its own sizes, looked at before the library believes it: a file of a few bytes can ask
/// for gigabytes.
///
/// Memory: a buffer; the footer is mapped. Units: bytes. Errors: [IOException] for sizes that cannot be, or that are
/// too much.
final class ParquetPages {
    private static final int MAGIC = 0x31524150; // PAR1
    private static final int ENCRYPTED = 0x45524150; // PARE
    private static final int MAX_FOOTER = 1 << 25;
    private static final int MAX_HEADER = 1 << 20;
    private static final Set<CompressionCodec> CODECS = Set.of(
            CompressionCodec.UNCOMPRESSED, CompressionCodec.SNAPPY, CompressionCodec.GZIP, CompressionCodec.ZSTD);

    /// Pages of a column that the library unpacks ahead.
    static final int PAGES_AHEAD = 2;

    /// What a value takes beside its bytes: a reference and two levels.
    private static final long PER_VALUE = 24;

    private static final long BATCH_BYTES = 1 << 23;
    private static final int MAX_BATCH_ROWS = 1024;
    private static final int MIN_BATCH_ROWS = 8;

    /// Ids of fields of a page header.
    private static final long TYPE = 1;

    private static final long UNPACKED = 2;
    private static final long PACKED = 3;
    private static final long VALUES_V1 = 5 << 8 | 1;
    private static final long VALUES_DICTIONARY = 7 << 8 | 1;
    private static final long VALUES_V2 = 8 << 8 | 1;
    private static final int DICTIONARY_PAGE = 2;

    private final FileChannel file;
    private final long size;
    private final long memory;
    private ByteBuffer buffer = ByteBuffer.allocate(1 << 13);
    private long largestDictionary;
    private long bytesPerRow = 1;

    private ParquetPages(FileChannel file, long memory) throws IOException {
        this.file = file;
        this.size = file.size();
        this.memory = memory;
    }

    /// Looks at the frame of the file and walks over its footer.
    static void requireFooter(FileChannel file) throws IOException {
        long size = file.size();
        if (size == 0) {
            throw new IOException("the file is empty");
        }
        ByteBuffer ends = ByteBuffer.allocate(12).order(ByteOrder.LITTLE_ENDIAN);
        if (size < ends.capacity()) {
            throw new IOException("it has only " + size + " bytes");
        }
        file.read(ends.limit(4), 0);
        file.read(ends.limit(12), size - 8);
        int head = ends.getInt(0);
        int tail = ends.getInt(8);
        if (head == ENCRYPTED || tail == ENCRYPTED) {
            throw new IOException("it is encrypted; write it again without encryption");
        }
        if (head != MAGIC) {
            throw new IOException("it does not begin with PAR1");
        }
        if (tail != MAGIC) {
            throw new IOException("it does not end with PAR1; is it cut off?");
        }
        long footer = Integer.toUnsignedLong(ends.getInt(4));
        if (footer > size - ends.capacity()) {
            throw new IOException("its footer should have " + footer + " bytes, the whole file has " + size);
        }
        if (footer > MAX_FOOTER) {
            throw new IOException("its footer has " + footer + " bytes, more than " + MAX_FOOTER
                    + "; write it again with larger row groups");
        }
        try {
            ByteBuffer bytes = file.map(FileChannel.MapMode.READ_ONLY, size - 8 - footer, footer);
            new ThriftWalk(bytes).struct((_, _) -> {});
        } catch (BufferUnderflowException e) {
            throw new IOException("its footer ends too early", e);
        } catch (IOException e) {
            throw new IOException("its footer is damaged: " + RecordReader.message(e), e);
        }
    }

    /// Walks over all page headers and answers how many rows to read at a time. `memory` is what may be used.
    static int batchRows(FileChannel file, FileMetaData footer, long memory) throws IOException {
        ParquetPages pages = new ParquetPages(file, memory);
        for (int i = 0; i < footer.rowGroups().size(); i++) {
            pages.rowGroup(i + 1, footer.rowGroups().get(i));
        }
        long rows = Math.clamp(BATCH_BYTES / pages.bytesPerRow, MIN_BATCH_ROWS, MAX_BATCH_ROWS);
        // A long text in the dictionary can stand in every row and take its bytes there only once.
        long atWorst = Math.max(MIN_BATCH_ROWS, memory / 4 / Math.max(1, pages.largestDictionary));
        return (int) Math.min(rows, atWorst);
    }

    private void rowGroup(int number, RowGroup group) throws IOException {
        long needed = 0;
        long unpacked = 0;
        for (ColumnChunk chunk : group.columns()) {
            ColumnMetaData column = chunk.metaData();
            String place = "row group " + number + ", column " + column.pathInSchema();
            try {
                if (!CODECS.contains(column.codec())) {
                    throw new IOException("it is compressed with " + column.codec()
                            + ", which is not read; write it again with zstd or snappy");
                }
                Cost cost = chunk(column);
                needed += cost.held();
                unpacked += cost.all();
            } catch (BufferUnderflowException e) {
                throw new IOException(place + ": a page header ends too early", e);
            } catch (IOException e) {
                throw new IOException(place + ": " + RecordReader.message(e), e);
            }
        }
        if (needed > memory) {
            throw new IOException("row group " + number + " takes about " + (needed >> 20)
                    + " MiB to unpack, more than the " + (memory >> 20)
                    + " MiB that half of the memory allows; write it again with smaller pages, or give more memory:"
                    + " ASSAY_JAVA_OPTS=-Xmx" + ((needed >> 29) + 2) + "g");
        }
        bytesPerRow = Math.max(bytesPerRow, unpacked / Math.max(1, group.numRows()));
    }

    /// What the pages of a chunk take: `held` at a time, `all` together.
    private record Cost(long held, long all) {}

    private Cost chunk(ColumnMetaData column) throws IOException {
        long at = column.dataPageOffset();
        if (column.dictionaryPageOffset() != null && column.dictionaryPageOffset() > 0) {
            at = Math.min(at, column.dictionaryPageOffset());
        }
        long end = at + column.totalCompressedSize();
        if (at < 4 || end < at || end > size - 8) {
            throw new IOException("its pages should be at bytes " + at + " to " + end + " of " + size);
        }
        long largest = 0;
        long pages = 0;
        long all = 0;
        long dictionary = 0;
        while (at < end) {
            Header header = header(at, end);
            at += header.length() + header.packed();
            if (at > end) {
                throw new IOException("a page of " + header.packed() + " bytes goes on after the column's end");
            }
            all += header.unpacked();
            long cost = header.unpacked() + PER_VALUE * header.values();
            if (header.type() == DICTIONARY_PAGE) {
                dictionary = cost;
                largestDictionary = Math.max(largestDictionary, header.unpacked());
            } else {
                pages++;
                largest = Math.max(largest, cost);
            }
        }
        return new Cost(Math.min(pages, PAGES_AHEAD + 1) * largest + dictionary, all);
    }

    private record Header(long type, long unpacked, long packed, long values, int length) {}

    private Header header(long at, long end) throws IOException {
        while (true) {
            buffer.clear().limit((int) Math.min(buffer.capacity(), end - at));
            while (buffer.hasRemaining() && file.read(buffer, at + buffer.position()) > 0) {}
            buffer.flip();
            long[] seen = {-1, -1, -1, 0};
            try {
                new ThriftWalk(buffer).struct((path, value) -> {
                    if (path == TYPE) {
                        seen[0] = value;
                    } else if (path == UNPACKED) {
                        seen[1] = value;
                    } else if (path == PACKED) {
                        seen[2] = value;
                    } else if (path == VALUES_V1 || path == VALUES_DICTIONARY || path == VALUES_V2) {
                        seen[3] = value;
                    }
                });
            } catch (BufferUnderflowException | IOException e) {
                if (buffer.limit() < end - at && buffer.capacity() < MAX_HEADER) { // long minima and maxima
                    buffer = ByteBuffer.allocate(buffer.capacity() * 4);
                    continue;
                }
                if (e instanceof IOException broken) {
                    throw new IOException("a page header is damaged: " + RecordReader.message(broken), broken);
                }
                throw e;
            }
            for (long value : seen) {
                if (value < 0 || value > Integer.MAX_VALUE) {
                    throw new IOException("a page header is damaged: a size of " + value);
                }
            }
            return new Header(seen[0], seen[1], seen[2], seen[3], buffer.position());
        }
    }
}
