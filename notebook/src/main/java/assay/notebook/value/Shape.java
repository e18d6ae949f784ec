package assay.notebook.value;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// The form in which values of a type are written.
sealed interface Shape {
    /// `void`.
    record Nothing() implements Shape {}

    record Flag() implements Shape {}

    /// `byte` to `long`.
    record Whole(Class<?> type) implements Shape {}

    record Real(Class<?> type) implements Shape {}

    /// A string that `read` turns back: text, enum constants, paths, times, big numbers.
    record Word(Class<?> type, Function<Object, String> write, Function<String, Object> read) implements Shape {}

    record Binary() implements Shape {}

    /// Lists, sets and arrays.
    record Sequence(Class<?> type, TypeRef item) implements Shape {}

    record Entries(Class<?> type, TypeRef key, TypeRef value) implements Shape {}

    record Perhaps(TypeRef item) implements Shape {}

    record Part(String name, TypeRef type, Method read) {}

    record Product(Class<?> type, List<Part> parts, Constructor<?> make) implements Shape {
        public Product {
            parts = List.copyOf(parts);
        }
    }

    /// A sealed type: its cases by name.
    record Choice(Class<?> type, Map<String, TypeRef> cases) implements Shape {
        public Choice {
            cases = Collections.unmodifiableMap(new LinkedHashMap<>(cases));
        }
    }

    record Unknown(String why) implements Shape {}

    /// The types that a value of this shape is made of.
    default Stream<TypeRef> inner() {
        return switch (this) {
            case Nothing _, Flag _, Whole _, Real _, Word _, Binary _, Unknown _ -> Stream.empty();
            case Sequence sequence -> Stream.of(sequence.item());
            case Entries entries -> Stream.of(entries.key(), entries.value());
            case Perhaps perhaps -> Stream.of(perhaps.item());
            case Product product -> product.parts().stream().map(Part::type);
            case Choice choice -> choice.cases().values().stream();
        };
    }

    default Optional<String> problem() {
        return this instanceof Unknown(String why) ? Optional.of(why) : Optional.empty();
    }
}
