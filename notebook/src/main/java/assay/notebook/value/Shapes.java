package assay.notebook.value;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SequencedCollection;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which shape a type has. Every type that is not named here has none, and its values are not stored.
final class Shapes {
    private static final Set<Class<?>> WHOLE =
            Set.of(byte.class, Byte.class, short.class, Short.class, int.class, Integer.class, long.class, Long.class);
    private static final Set<Class<?>> REAL = Set.of(float.class, Float.class, double.class, Double.class);
    static final Set<Class<?>> ORDERED =
            Set.of(List.class, Collection.class, Iterable.class, SequencedCollection.class);
    static final Set<Class<?>> SORTED =
            Set.of(SortedSet.class, NavigableSet.class, SortedMap.class, NavigableMap.class);
    private static final Set<Class<?>> SETS =
            Set.of(Set.class, SequencedSet.class, SortedSet.class, NavigableSet.class);
    private static final Set<Class<?>> MAPS =
            Set.of(Map.class, SequencedMap.class, SortedMap.class, NavigableMap.class);
    private static final Map<Class<?>, Function<String, Object>> WORDS = Map.ofEntries(
            Map.entry(String.class, text -> text),
            Map.entry(char.class, text -> text.charAt(0)),
            Map.entry(Character.class, text -> text.charAt(0)),
            Map.entry(BigInteger.class, BigInteger::new),
            Map.entry(BigDecimal.class, BigDecimal::new),
            Map.entry(Path.class, Path::of),
            Map.entry(URI.class, URI::create),
            Map.entry(UUID.class, UUID::fromString),
            Map.entry(Instant.class, Instant::parse),
            Map.entry(LocalDate.class, LocalDate::parse),
            Map.entry(LocalDateTime.class, LocalDateTime::parse),
            Map.entry(Duration.class, Duration::parse));

    private final Map<TypeRef, Shape> known = new ConcurrentHashMap<>();

    Shape of(TypeRef type) {
        return known.computeIfAbsent(type, Shapes::make);
    }

    /// Why values of `type` cannot be stored: the first part of it that has no shape, and the way there.
    Optional<String> obstacle(Type type) {
        return inside(type).stream()
                .flatMap(step -> of(step.type()).problem().map(why -> step.type() + step.way() + " " + why).stream())
                .findFirst();
    }

    boolean hasArrays(Type type) {
        return inside(type).stream().anyMatch(step -> step.type().raw().isArray());
    }

    /// A type and where it was met: ` in Pair in List<Pair>`.
    private record Step(TypeRef type, String way) {}

    /// All types that values of `type` are made of, itself first.
    private List<Step> inside(Type type) {
        Map<TypeRef, Step> steps = new LinkedHashMap<>();
        Deque<Step> todo = new ArrayDeque<>(List.of(new Step(TypeRef.of(type), "")));
        while (!todo.isEmpty()) {
            Step step = todo.removeFirst();
            if (steps.putIfAbsent(step.type(), step) == null) {
                of(step.type()).inner().forEach(inner -> todo.add(new Step(inner, " in " + step.type() + step.way())));
            }
        }
        return List.copyOf(steps.values());
    }

    private static Shape make(TypeRef type) {
        Class<?> raw = type.raw();
        Function<String, Object> word = WORDS.get(raw);
        if (word != null) {
            return new Shape.Word(raw, Object::toString, word);
        } else if (raw == void.class || raw == Void.class) {
            return new Shape.Nothing();
        } else if (raw == boolean.class || raw == Boolean.class) {
            return new Shape.Flag();
        } else if (WHOLE.contains(raw)) {
            return new Shape.Whole(raw);
        } else if (REAL.contains(raw)) {
            return new Shape.Real(raw);
        } else if (raw == byte[].class) {
            return new Shape.Binary();
        } else if (raw.isArray() || ORDERED.contains(raw) || SETS.contains(raw)) {
            return new Shape.Sequence(raw, type.argument(0));
        } else if (MAPS.contains(raw)) {
            return new Shape.Entries(raw, type.argument(0), type.argument(1));
        } else if (raw == Optional.class) {
            return new Shape.Perhaps(type.argument(0));
        } else if (raw.isEnum()) {
            return named(raw);
        } else if (raw.isRecord()) {
            return product(type);
        } else if (raw.isSealed()) {
            return choice(type);
        }
        return new Shape.Unknown(advice(raw));
    }

    private static String advice(Class<?> raw) {
        if (Collection.class.isAssignableFrom(raw)) {
            return "is a class of its own: declare it as List, Set or SortedSet";
        } else if (Map.class.isAssignableFrom(raw)) {
            return "is a class of its own: declare it as Map or SortedMap";
        } else if (Stream.class.isAssignableFrom(raw)) {
            return "can be read once only: collect it with toList()";
        } else if (Set.of(OptionalInt.class, OptionalLong.class, OptionalDouble.class)
                .contains(raw)) {
            return "has no form: declare it as Optional<Integer>, Optional<Long> or Optional<Double>";
        } else if (raw == Object.class || raw.isInterface()) {
            return "can be anything: name a record, a sealed interface, or a type argument";
        }
        return "is no record, enum, sealed type, list, set, map, text, number, time or path";
    }

    private static Shape named(Class<?> raw) {
        Map<String, Object> constants = Stream.of(raw.getEnumConstants())
                .collect(Collectors.toMap(constant -> ((Enum<?>) constant).name(), Function.identity()));
        return new Shape.Word(raw, constant -> ((Enum<?>) constant).name(), name -> {
            Object constant = constants.get(name);
            if (constant == null) {
                throw new IllegalArgumentException(raw.getSimpleName() + " has no constant " + name);
            }
            return constant;
        });
    }

    private static Shape product(TypeRef type) {
        RecordComponent[] components = type.raw().getRecordComponents();
        try {
            List<Shape.Part> parts = new ArrayList<>();
            for (RecordComponent component : components) {
                Method read = component.getAccessor();
                read.setAccessible(true);
                parts.add(new Shape.Part(
                        component.getName(), TypeRef.of(component.getGenericType(), type.variables()), read));
            }
            var make = type.raw()
                    .getDeclaredConstructor(
                            Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            make.setAccessible(true);
            return new Shape.Product(type.raw(), parts, make);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record has its canonical constructor", e);
        } catch (RuntimeException e) {
            return new Shape.Unknown("is a record that cannot be reached: " + e.getMessage());
        }
    }

    private static Shape choice(TypeRef type) {
        Map<String, TypeRef> cases = new LinkedHashMap<>();
        for (Class<?> permitted : type.raw().getPermittedSubclasses()) {
            TypeRef old = cases.put(permitted.getSimpleName(), type.narrowedTo(permitted));
            if (old != null) {
                return new Shape.Unknown("has two cases called " + permitted.getSimpleName() + ": rename one");
            }
        }
        if (!type.raw().isInterface()
                && !java.lang.reflect.Modifier.isAbstract(type.raw().getModifiers())) {
            return new Shape.Unknown("is a class that can be made itself: make it abstract, or an interface");
        }
        return new Shape.Choice(type.raw(), cases);
    }
}
