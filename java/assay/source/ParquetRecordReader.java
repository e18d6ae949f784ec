package assay.source;

import assay.json.Json;
import assay.pipeline.Reason;
import assay.pipeline.UnusableInputException;
import assay.sample.Origin;
import dev.hardwood.HardwoodContext;
import dev.hardwood.InputFile;
import dev.hardwood.reader.ColumnReaders;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.schema.ColumnProjection;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.NoSuchElementException;
import java.util.logging.Level;
import java.util.logging.Logger;

/// The rows of a Parquet file as JSON objects; [ParquetLeaf] says which type becomes what. A record's number is its
/// row's, from 1.
///
/// Memory: a few pages of each column and three batches of rows, never a row group.
final class ParquetRecordReader implements RecordReader {
    /// The library tells at each start that it runs without vector instructions.
    private static final Logger LIBRARY = Logger.getLogger("dev.hardwood");

    static {
        LIBRARY.setLevel(Level.OFF);
        // One thread unpacks: eight pages ahead, as is its wont, would only be held.
        System.setProperty("hardwood.internal.maxOutstanding", String.valueOf(ParquetPages.PAGES_AHEAD));
    }

    private final SourceFile file;
    private final int maxRecordBytes;
    private final Deque<AutoCloseable> opened;
    private final ColumnReaders columns;
    private final ParquetNode root;
    private final RecordBytes bytes;
    private final long rows;
    private long record;
    private int at;
    private int inBatch;
    private boolean more;

    private ParquetRecordReader(SourceFile file, int maxRecordBytes, Deque<AutoCloseable> opened) throws IOException {
        this.file = file;
        this.maxRecordBytes = maxRecordBytes;
        this.opened = opened;
        this.bytes = new RecordBytes(maxRecordBytes);
        HardwoodContext context = HardwoodContext.create(1); // one thread unpacks, others convert
        opened.push(context);
        ParquetFileReader parquet;
        int batchRows;
        try (FileChannel channel = FileChannel.open(file.path(), StandardOpenOption.READ)) {
            ParquetPages.requireFooter(channel);
            parquet = ParquetFileReader.open(new Named(InputFile.of(file.path()), file.relative()), context);
            opened.push(parquet);
            rows = parquet.getFileMetaData().numRows();
            if (rows == 0) {
                throw new IOException("it has no rows; remove it");
            }
            batchRows = ParquetPages.batchRows(
                    channel, parquet.getFileMetaData(), Runtime.getRuntime().maxMemory() / 2);
        }
        columns = parquet.buildColumnReaders(ColumnProjection.all())
                .batchSize(batchRows)
                .build();
        opened.push(columns);
        root = ParquetNode.root(parquet.getFileSchema().getRootNode(), columns);
        more = advance();
    }

    static ParquetRecordReader open(SourceFile file, int maxRecordBytes) throws IOException {
        if (!Files.exists(file.path())) {
            throw new java.nio.file.NoSuchFileException(file.relative());
        }
        Deque<AutoCloseable> opened = new ArrayDeque<>();
        try {
            return new ParquetRecordReader(file, maxRecordBytes, opened);
        } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError | InternalError e) {
            close(file, opened);
            throw new UnusableInputException(
                    file.relative() + ": cannot be read as Parquet: " + why(e) + " (or fetch it again)", e);
        }
    }

    /// The file under the name that messages may show.
    private record Named(InputFile file, String name) implements InputFile {
        @Override
        public void open() throws IOException {
            file.open();
        }

        @Override
        public ByteBuffer readRange(long from, int length) throws IOException {
            return file.readRange(from, length);
        }

        @Override
        public long length() throws IOException {
            return file.length();
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }

    @Override
    public boolean hasNext() {
        return more;
    }

    @Override
    public RawRecord next() {
        if (!more) {
            throw new NoSuchElementException("no more records in " + file.relative());
        }
        try {
            RawRecord read = row();
            more = advance();
            return read;
        } catch (IOException | RuntimeException | OutOfMemoryError | InternalError e) {
            throw new UnusableInputException(
                    file.relative() + ": cut off or damaged after record " + record + ": " + why(e)
                            + "; fetch it again",
                    e);
        }
    }

    private RawRecord row() {
        bytes.clear();
        root.write(bytes, at++);
        record++;
        Origin origin = new Origin(file.relative(), record);
        return bytes.length() > maxRecordBytes
                ? new RawRecord.Unread(
                        file,
                        origin,
                        record,
                        Reason.TOO_LONG,
                        "row " + record + ": " + bytes.length() + " bytes, more than read.max_record_bytes "
                                + maxRecordBytes)
                : new RawRecord.Read(file, origin, record, bytes.toBytes());
    }

    private boolean advance() throws IOException {
        if (at < inBatch) {
            return true;
        }
        if (!columns.nextBatch()) {
            if (record != rows) {
                throw new IOException("the footer says " + rows + " rows, " + record + " are there");
            }
            return false;
        }
        inBatch = columns.getRecordCount();
        if (inBatch == 0 || record + inBatch > rows) {
            throw new IOException("the footer says " + rows + " rows, more are there");
        }
        at = 0;
        root.load();
        return true;
    }

    @Override
    public String sha256() {
        MessageDigest digest = Json.sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file.path()), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UnusableInputException(file.relative() + ": cannot be read: " + RecordReader.message(e), e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /// What the library wrapped, without the file's name that it puts before it.
    private static String why(Throwable e) {
        Throwable cause = e;
        while (cause instanceof RuntimeException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return switch (cause) {
            case OutOfMemoryError _ ->
                "its values take more memory than there is; give more: ASSAY_JAVA_OPTS=-Xmx8g, or write it again with smaller row groups";
            case StackOverflowError _ -> "its schema is nested too deeply";
            default -> RecordReader.message(cause).replaceFirst("^\\[[^]]*] ", "");
        };
    }

    @Override
    public void close() {
        close(file, opened);
    }

    /// The last opened first: the columns wait for those who still read the file.
    private static void close(SourceFile file, Deque<AutoCloseable> opened) {
        while (!opened.isEmpty()) {
            try {
                opened.pop().close();
            } catch (Exception e) {
                throw new UnusableInputException(file.relative() + ": cannot be closed: " + RecordReader.message(e), e);
            }
        }
    }
}
