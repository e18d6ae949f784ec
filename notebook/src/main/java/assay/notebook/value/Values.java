package assay.notebook.value;

import java.io.ByteArrayOutputStream;
import java.lang.reflect.Type;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.json.JsonFactory;

/// Writes values as canonical JSON by their type, and reads them back.
///
/// Order: two values with the same content in the same order have the same bytes, in every process. Safe for threads.
public final class Values {
    private static final int MAX_DEPTH = 500;
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .streamWriteConstraints(
                    StreamWriteConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
            .build();

    private final Shapes shapes = new Shapes();

    /// Why values of `type` cannot be stored, if they cannot.
    public Optional<String> obstacle(Type type) {
        return shapes.obstacle(type);
    }

    /// Whether values of `type` have arrays inside, the only part of them that can be changed.
    public boolean hasArrays(Type type) {
        return shapes.hasArrays(type);
    }

    /// Errors: [UnstorableException] for what the type allows and JSON or the way back does not.
    public Stored write(Type type, @Nullable Object value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            ValueWriter writer = new ValueWriter(shapes, json);
            writer.write(TypeRef.of(type), value);
            json.flush();
            return new Stored(bytes.toByteArray(), writer.paths());
        } catch (JacksonException e) {
            throw new UnstorableException(e.getOriginalMessage(), e);
        }
    }

    /// Errors: [UnstorableException] when the JSON is none or is not of this type.
    public @Nullable Object read(Type type, byte[] stored) {
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), stored)) {
            json.nextToken();
            Object value = new ValueReader(shapes, json).read(TypeRef.of(type));
            if (json.nextToken() != null) {
                throw new UnstorableException("there is more than one value");
            }
            return value;
        } catch (JacksonException e) {
            throw new UnstorableException(e.getOriginalMessage(), e);
        } catch (ArithmeticException | NumberFormatException e) {
            throw new UnstorableException("a number does not fit its type: " + e.getMessage(), e);
        }
    }

    /// `text` as a person types it: `20`, `out/set.jsonl`, `true`; for what is no single word, JSON.
    /// Errors: [UnstorableException].
    public @Nullable Object parse(Type type, String text) {
        Shape shape = shapes.of(TypeRef.of(type));
        if (shape instanceof Shape.Word word) {
            try {
                return word.read().apply(text);
            } catch (RuntimeException e) {
                throw new UnstorableException(String.valueOf(e.getMessage()), e);
            }
        }
        return read(type, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
