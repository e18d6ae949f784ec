package assay.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The one JSON mapper, and the two hashes that are taken over its output.
///
/// Output equals Python's `json.dumps(x, ensure_ascii=False, separators=(",", ":"))`, so that a checker in another
/// language computes the same ids: compact, UTF-8, hex escapes in lower case.
public final class Json {
    /// Deepest nesting that is read; deeper input is malformed.
    private static final int MAX_DEPTH = 200;

    public static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .maxStringLength(Integer.MAX_VALUE) // the record reader has the limit, in bytes
                            .maxNumberLength(1_000)
                            .build())
                    .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private static final MessageDigest SHA256 = newSha256();

    private Json() {}

    /// One JSON value. Errors: [tools.jackson.core.JacksonException] when `bytes` is not exactly one value.
    public static JsonNode parse(byte[] bytes) {
        return MAPPER.readTree(bytes);
    }

    /// `value` (maps, lists, strings, numbers, null) as compact JSON without line breaks.
    public static String line(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /// `value` as JSON over several lines, for files that people open.
    public static String pretty(Object value) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(value);
    }

    /// The lines of a file that this program wrote, in order, for those who look at it.
    /// Errors: [UncheckedIOException] when it cannot be read, [tools.jackson.core.JacksonException] for another file.
    public static List<JsonNode> lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(MAPPER::readTree).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What is wrong with text that is not JSON, without the parser's remarks on where it got the text from.
    public static String problem(JacksonException e) {
        return String.valueOf(e.getOriginalMessage())
                .lines()
                .findFirst()
                .orElse("")
                .replaceFirst(" ?[\\[(]?.?\\[?Source: .*", "")
                .replaceFirst(" \\(start marker at$", "")
                .strip();
    }

    /// SHA-256 in lower-case hex.
    public static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    /// SHA-256 of the UTF-8 bytes of `text`, in lower-case hex.
    public static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    /// SHA-256 of a file, in lower-case hex; of any size, for it is not held.
    public static String sha256(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /// A fresh SHA-256 digest, for streams.
    public static MessageDigest sha256() {
        try {
            return (MessageDigest) SHA256.clone(); // to look it up takes longer than to hash a short text
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("the JDK's SHA-256 can be cloned", e);
        }
    }

    private static MessageDigest newSha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
