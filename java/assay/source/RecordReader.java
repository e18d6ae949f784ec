package assay.source;

import assay.pipeline.UnusableInputException;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;

/// The records of a file, in whatever container: JSON Lines, a JSON array, both plain or packed, or Parquet.
///
/// Order: as in the file. Errors: [UnusableInputException] when the file as a whole is no good.
public sealed interface RecordReader extends Iterator<RawRecord>, AutoCloseable
        permits JsonRecordReader, ParquetRecordReader {

    /// Opens `file`; its name says how. Records of more than `maxRecordBytes` are skipped as unread. Errors:
    /// [UnusableInputException] when it cannot be read at all.
    static RecordReader open(SourceFile file, int maxRecordBytes) {
        try {
            return Packed.isParquet(file.path()) || file.relative().endsWith(Packed.PARQUET)
                    ? ParquetRecordReader.open(file, maxRecordBytes)
                    : JsonRecordReader.open(file, maxRecordBytes);
        } catch (NoSuchFileException e) {
            throw new UnusableInputException(file.relative() + ": " + missing(file.path()), e);
        } catch (IOException e) {
            throw new UnusableInputException(
                    file.relative() + ": cannot be read: " + message(e) + Packed.wayOut(file.relative()), e);
        }
    }

    private static String missing(Path path) {
        return Files.isSymbolicLink(path)
                ? Links.dangling(path)
                : "is not there any more; did another program remove it? (run again, or fetch it again)";
    }

    /// SHA-256 of the file's bytes as they lie on disk. Call it when all records were read.
    String sha256();

    @Override
    void close();

    /// What `e` says, or its name.
    static String message(Throwable e) {
        if (e instanceof EOFException && e.getMessage() == null) {
            return "it ends too early";
        }
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
