package assay.notebook.value;

import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Reads one value. The parser stands on the first token of the value, and afterwards on its last.
final class ValueReader {
    private final Shapes shapes;
    private final JsonParser json;

    ValueReader(Shapes shapes, JsonParser json) {
        this.shapes = shapes;
        this.json = json;
    }

    @Nullable
    Object read(TypeRef type) {
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            if (type.raw().isPrimitive() && type.raw() != void.class) {
                throw new UnstorableException("null is no " + type);
            }
            return null;
        }
        return switch (shapes.of(type)) {
            case Shape.Nothing _ -> throw wrong("nothing");
            case Shape.Flag _ -> flag();
            case Shape.Whole whole -> whole(whole.type());
            case Shape.Real real -> real(real.type());
            case Shape.Word word -> word(word, string());
            case Shape.Binary _ -> json.getBinaryValue();
            case Shape.Sequence sequence -> sequence(sequence);
            case Shape.Entries entries -> entries(entries);
            case Shape.Perhaps perhaps -> {
                List<@Nullable Object> items = items(perhaps.item());
                yield items.isEmpty() ? Optional.empty() : Optional.ofNullable(items.getFirst());
            }
            case Shape.Product product -> product(product);
            case Shape.Choice choice -> choice(choice);
            case Shape.Unknown(String why) -> throw new UnstorableException(type + " " + why);
        };
    }

    private boolean flag() {
        if (!json.currentToken().isBoolean()) {
            throw wrong("true or false");
        }
        return json.currentToken() == JsonToken.VALUE_TRUE;
    }

    private Object whole(Class<?> type) {
        if (json.currentToken() != JsonToken.VALUE_NUMBER_INT) {
            throw wrong("a whole number");
        }
        long value = json.getLongValue();
        if (type == long.class || type == Long.class) {
            return value;
        } else if (type == int.class || type == Integer.class) {
            return Math.toIntExact(value);
        } else if (type == short.class || type == Short.class) {
            return Short.valueOf(Long.toString(value));
        }
        return Byte.valueOf(Long.toString(value));
    }

    /// Infinity and NaN are strings in JSON.
    private Object real(Class<?> type) {
        if (!json.currentToken().isNumeric() && json.currentToken() != JsonToken.VALUE_STRING) {
            throw wrong("a number");
        }
        String text = json.getString();
        return type == float.class || type == Float.class
                ? (Object) Float.parseFloat(text)
                : (Object) Double.parseDouble(text);
    }

    private String string() {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            throw wrong("a string");
        }
        return json.getString();
    }

    private static Object word(Shape.Word word, String text) {
        try {
            return word.read().apply(text);
        } catch (RuntimeException e) {
            throw new UnstorableException(
                    "\"" + text + "\" is no " + word.type().getSimpleName(), e);
        }
    }

    private List<@Nullable Object> items(TypeRef item) {
        expect(JsonToken.START_ARRAY, "a list");
        List<@Nullable Object> items = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            items.add(read(item));
        }
        return items;
    }

    private Object sequence(Shape.Sequence sequence) {
        List<@Nullable Object> items = items(sequence.item());
        if (sequence.type().isArray()) {
            Object array = Array.newInstance(sequence.type().getComponentType(), items.size());
            for (int i = 0; i < items.size(); i++) {
                Array.set(array, i, items.get(i));
            }
            return array;
        } else if (Shapes.ORDERED.contains(sequence.type())) {
            return Collections.unmodifiableList(items);
        } else if (Shapes.SORTED.contains(sequence.type())) {
            return Collections.unmodifiableNavigableSet(new TreeSet<>(items));
        }
        return Collections.unmodifiableSequencedSet(new LinkedHashSet<>(items));
    }

    private Object entries(Shape.Entries entries) {
        Map<@Nullable Object, @Nullable Object> map = new LinkedHashMap<>();
        if (shapes.of(entries.key()) instanceof Shape.Word word) {
            expect(JsonToken.START_OBJECT, "an object");
            while (json.nextToken() != JsonToken.END_OBJECT) {
                Object key = word(word, json.currentName());
                json.nextToken();
                map.put(key, read(entries.value()));
            }
        } else {
            expect(JsonToken.START_ARRAY, "a list of pairs");
            while (json.nextToken() != JsonToken.END_ARRAY) {
                expect(JsonToken.START_ARRAY, "a pair");
                json.nextToken();
                Object key = read(entries.key());
                json.nextToken();
                map.put(key, read(entries.value()));
                json.nextToken();
                expect(JsonToken.END_ARRAY, "the end of a pair");
            }
        }
        return Shapes.SORTED.contains(entries.type())
                ? Collections.unmodifiableNavigableMap(new TreeMap<>(map))
                : Collections.unmodifiableSequencedMap(new LinkedHashMap<>(map));
    }

    private Object product(Shape.Product product) {
        expect(JsonToken.START_OBJECT, "an object");
        @Nullable Object[] values = new @Nullable Object[product.parts().size()];
        for (int i = 0; i < values.length; i++) {
            Shape.Part part = product.parts().get(i);
            json.nextToken();
            if (!part.name().equals(json.currentName())) {
                throw wrong(
                        "the part \"" + part.name() + "\" of " + product.type().getSimpleName());
            }
            json.nextToken();
            values[i] = read(part.type());
        }
        json.nextToken();
        expect(JsonToken.END_OBJECT, "the end of " + product.type().getSimpleName());
        try {
            return product.make().newInstance(values);
        } catch (InvocationTargetException e) {
            throw new UnstorableException(
                    "the constructor of " + product.type().getSimpleName() + " failed: " + e.getCause(), e);
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            throw new UnstorableException(product.type().getSimpleName() + " cannot be made: " + e.getMessage(), e);
        }
    }

    private Object choice(Shape.Choice choice) {
        expect(JsonToken.START_OBJECT, "an object with the name of the case");
        json.nextToken();
        TypeRef type = choice.cases().get(String.valueOf(json.currentName()));
        if (type == null) {
            throw wrong("one of " + Set.copyOf(choice.cases().keySet()));
        }
        json.nextToken();
        Object value = read(type);
        json.nextToken();
        expect(JsonToken.END_OBJECT, "the end of a case");
        if (value == null) {
            throw wrong("a value");
        }
        return value;
    }

    private void expect(JsonToken token, String what) {
        if (json.currentToken() != token) {
            throw wrong(what);
        }
    }

    private UnstorableException wrong(String wanted) {
        return new UnstorableException("wanted " + wanted + ", got " + json.currentToken());
    }
}
