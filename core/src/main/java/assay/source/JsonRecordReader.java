package assay.source;

import assay.json.Json;
import assay.pipeline.UnusableInputException;
import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.NoSuchElementException;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/// The records of a text of JSON, plain or packed as `.gz` or `.zst`: of an array, of lines, or of one of the files
/// that a [Container] knows by name. A broken record is one record's trouble, and no record is held beyond the limit.
///
/// Order: as in the file. Errors: [UnusableInputException] when the file as a whole is no good: empty, cut off, not
/// packed as its name says.
final class JsonRecordReader implements RecordReader {
    private final SourceFile file;
    private final MessageDigest digest = Json.sha256();
    private final DigestInputStream raw;
    private final InputStream in;
    private final JsonBytes text;
    private final Container container;
    private long number;
    private @Nullable RawRecord next;

    private JsonRecordReader(SourceFile file, int maxRecordBytes) throws IOException {
        this.file = file;
        this.raw = new DigestInputStream(Files.newInputStream(file.path()), digest);
        this.in = unpacked(file.relative(), raw);
        this.text = new JsonBytes(in);
        text.skipByteOrderMark();
        int first = text.skipSpace();
        if (first == JsonBytes.END) {
            throw new UnusableInputException(
                    file.relative() + ": the file is empty; it must hold JSON records (remove it, or fetch it again)");
        }
        container = container(file.relative(), first, new Container.Text(text, file, maxRecordBytes));
        next = advance();
    }

    static JsonRecordReader open(SourceFile file, int maxRecordBytes) throws IOException {
        return new JsonRecordReader(file, maxRecordBytes);
    }

    private static Container container(String name, int first, Container.Text text) {
        if (GoldPaths.fits(name)) {
            return new GoldPaths(text);
        }
        if (OasstMessages.fits(name)) {
            return new OasstMessages(text);
        }
        if (WebShopGoals.isFile(name) && first == '[') {
            return JsonElements.ofValues(text, WebShopGoals.KEY);
        }
        if (Cosql.isOfDialogues(name)) {
            return JsonElements.ofObject(text);
        }
        return first == '[' ? JsonElements.ofArray(text) : new Container.Lines(text);
    }

    private static InputStream unpacked(String name, InputStream raw) throws IOException {
        if (name.endsWith(".gz")) {
            return new WholeGzip(raw);
        }
        return name.endsWith(".zst") ? new BufferedInputStream(new ZstdInputStream(raw), 1 << 16) : raw;
    }

    /// Java's own reader takes a member with a damaged head for the end of the file and says nothing.
    private static final class WholeGzip extends GZIPInputStream {
        private static final int TRAILER_BYTES = 8;

        WholeGzip(InputStream in) throws IOException {
            super(in, 1 << 16);
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            if (read < 0 && (inf.getRemaining() > TRAILER_BYTES || in.read() >= 0)) {
                throw new IOException("the packed data end but the file goes on");
            }
            return read;
        }
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public RawRecord next() {
        RawRecord record = next;
        if (record == null) {
            throw new NoSuchElementException("no more records in " + file.relative());
        }
        try {
            next = advance();
        } catch (IOException e) {
            throw new UnusableInputException(
                    file.relative() + ": cut off or damaged after record " + number + " (line " + text.line() + "): "
                            + message(e) + "; fetch it again",
                    e);
        }
        return record;
    }

    @Override
    public String sha256() {
        try {
            raw.transferTo(java.io.OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UnusableInputException(file.relative() + ": cannot be read: " + message(e), e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String message(IOException e) {
        return RecordReader.message(e);
    }

    private @Nullable RawRecord advance() throws IOException {
        RawRecord record = container.next();
        number = record == null ? number : record.origin().record();
        return record;
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw new UnusableInputException(file.relative() + ": cannot be closed: " + message(e), e);
        }
    }
}
