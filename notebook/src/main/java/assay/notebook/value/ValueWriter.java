package assay.notebook.value;

import java.io.StringWriter;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Writes one value.
final class ValueWriter {
    private final Shapes shapes;
    private final JsonGenerator json;
    private final List<Path> paths = new ArrayList<>();
    private final CharsetEncoder utf8 = StandardCharsets.UTF_8.newEncoder();
    private int depth;

    ValueWriter(Shapes shapes, JsonGenerator json) {
        this.shapes = shapes;
        this.json = json;
    }

    List<Path> paths() {
        return List.copyOf(paths);
    }

    void write(TypeRef type, @Nullable Object value) {
        if (value == null) {
            json.writeNull();
            return;
        }
        switch (shapes.of(type)) {
            case Shape.Nothing _ -> json.writeNull();
            case Shape.Flag _ -> json.writeBoolean((Boolean) value);
            case Shape.Whole _ -> json.writeNumber(((Number) value).longValue());
            case Shape.Real real
            when real.type() == float.class || real.type() == Float.class -> json.writeNumber((Float) value);
            case Shape.Real _ -> json.writeNumber((Double) value);
            case Shape.Word word -> json.writeString(text(word, value));
            case Shape.Binary _ -> json.writeBinary((byte[]) value);
            case Shape.Sequence sequence -> sequence(sequence, value);
            case Shape.Entries entries -> entries(entries, (Map<?, ?>) value);
            case Shape.Perhaps perhaps -> perhaps(perhaps, (Optional<?>) value);
            case Shape.Product product -> product(product, value);
            case Shape.Choice choice -> choice(choice, value);
            case Shape.Unknown(String why) -> throw new UnstorableException(type + " " + why);
        }
    }

    private String text(Shape.Word word, Object value) {
        if (value instanceof Path path) {
            paths.add(path);
        }
        String text = word.write().apply(value);
        if (!utf8.canEncode(text)) {
            throw new UnstorableException("text with half of a surrogate pair has no UTF-8 (replace it)");
        }
        return text;
    }

    /// A line for each item of the outermost list: people open these files.
    private void sequence(Shape.Sequence sequence, Object value) {
        List<?> items = sequence.type().isArray()
                ? IntStream.range(0, Array.getLength(value))
                        .mapToObj(i -> Array.get(value, i))
                        .toList()
                : new ArrayList<>((Collection<?>) collection(value));
        refuseOwnOrder(value instanceof SortedSet<?> sorted ? sorted.comparator() : null, value);
        if (value instanceof Set<?> && !(value instanceof SequencedSet<?>)) {
            items = sorted(sequence.item(), items);
        }
        json.writeStartArray();
        depth++;
        for (Object item : items) {
            if (depth == 1) {
                json.writeRaw('\n');
            }
            write(sequence.item(), item);
        }
        depth--;
        json.writeEndArray();
    }

    private List<?> sorted(TypeRef type, List<?> items) {
        record Keyed(String text, @Nullable Object item) {}
        return items.stream()
                .map(item -> new Keyed(alone(type, item), item))
                .sorted(Comparator.comparing(Keyed::text))
                .map(Keyed::item)
                .toList();
    }

    private static Collection<?> collection(Object value) {
        if (value instanceof Collection<?> collection) {
            return collection;
        }
        List<Object> items = new ArrayList<>();
        ((Iterable<?>) value).forEach(items::add);
        return items;
    }

    private void entries(Shape.Entries entries, Map<?, ?> map) {
        refuseOwnOrder(map instanceof SortedMap<?, ?> sorted ? sorted.comparator() : null, map);
        List<Map.Entry<?, ?>> list = new ArrayList<>(map.entrySet());
        if (!(map instanceof SequencedMap<?, ?>)) {
            Map<String, Map.Entry<?, ?>> sorted = new TreeMap<>();
            list.forEach(entry -> sorted.put(alone(entries.key(), entry.getKey()), entry));
            list = List.copyOf(sorted.values());
        }
        depth++;
        if (shapes.of(entries.key()) instanceof Shape.Word word) {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : list) {
                json.writeName(text(word, Objects.requireNonNull(entry.getKey(), "a map with the key null")));
                write(entries.value(), entry.getValue());
            }
            json.writeEndObject();
        } else {
            json.writeStartArray();
            for (Map.Entry<?, ?> entry : list) {
                json.writeStartArray();
                write(entries.key(), entry.getKey());
                write(entries.value(), entry.getValue());
                json.writeEndArray();
            }
            json.writeEndArray();
        }
        depth--;
    }

    /// An order of its own would be lost on the way back.
    private static void refuseOwnOrder(@Nullable Comparator<?> order, Object value) {
        if (order != null && !order.equals(Comparator.naturalOrder())) {
            throw new UnstorableException("a " + value.getClass().getSimpleName() + " with a comparator of its own has"
                    + " no stored form (copy it into a LinkedHashMap, a LinkedHashSet or a list)");
        }
    }

    private void perhaps(Shape.Perhaps perhaps, Optional<?> value) {
        depth++;
        json.writeStartArray();
        if (value.isPresent()) {
            write(perhaps.item(), value.get());
        }
        json.writeEndArray();
        depth--;
    }

    private void product(Shape.Product product, Object value) {
        depth++;
        json.writeStartObject();
        for (Shape.Part part : product.parts()) {
            json.writeName(part.name());
            write(part.type(), get(part, value));
        }
        json.writeEndObject();
        depth--;
    }

    private static @Nullable Object get(Shape.Part part, Object value) {
        try {
            return part.read().invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new UnstorableException(
                    value.getClass().getSimpleName() + "." + part.name() + "() failed: " + e.getCause(), e);
        }
    }

    private void choice(Shape.Choice choice, Object value) {
        for (Map.Entry<String, TypeRef> entry : choice.cases().entrySet()) {
            if (entry.getValue().raw().isInstance(value)) {
                depth++;
                json.writeStartObject();
                json.writeName(entry.getKey());
                write(entry.getValue(), value);
                json.writeEndObject();
                depth--;
                return;
            }
        }
        throw new UnstorableException(
                value.getClass() + " is no case of " + choice.type().getSimpleName());
    }

    /// What `value` looks like by itself, to sort by. The paths in it are counted when it is written for good.
    private String alone(TypeRef type, @Nullable Object value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator own = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            ValueWriter writer = new ValueWriter(shapes, own);
            writer.depth = 1;
            writer.write(type, value);
        }
        return text.toString();
    }
}
