package assay.contamination;

import assay.contamination.BenchmarkIndex.Reference;
import assay.json.Json;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A folder of indexes, each in a file that is called by the content it was made from: hashes and places, no text of a
/// benchmark. A file that does not hold what its name says is made again; a folder that cannot be written is done
/// without.
final class BenchmarkCache {
    /// Goes up when the index of the same files comes out another way.
    private static final int VERSION = 7;

    private static final int DIGEST_BYTES = 32;

    private final Path folder;

    BenchmarkCache(Path folder) {
        this.folder = folder;
    }

    private Path file(List<Reference> references) {
        return folder.resolve(
                "benchmark-" + Json.sha256(VERSION + references.toString()).substring(0, 32) + ".idx");
    }

    Optional<BenchmarkIndex> read(List<Reference> references) {
        try {
            byte[] bytes = Files.readAllBytes(file(references));
            int size = bytes.length - DIGEST_BYTES;
            byte[] body = Arrays.copyOf(bytes, Math.max(0, size));
            if (size < 0 || !Arrays.equals(Json.sha256().digest(body), Arrays.copyOfRange(bytes, size, bytes.length))) {
                return Optional.empty();
            }
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(body));
            return Optional.of(BenchmarkIndex.read(references, in));
        } catch (IOException e) {
            return Optional.empty(); // not there, or not whole
        }
    }

    void write(BenchmarkIndex index) {
        try {
            Files.createDirectories(folder);
            Path temporary = Files.createTempFile(folder, "benchmark", ".tmp");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            index.write(new DataOutputStream(bytes));
            byte[] body = bytes.toByteArray();
            bytes.write(Json.sha256().digest(body));
            Files.write(temporary, bytes.toByteArray());
            Files.move(temporary, file(index.references()), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            return; // a cache is a convenience
        }
    }
}
