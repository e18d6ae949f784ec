package assay.notebook.value;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A type with its arguments, type variables replaced. An array has its component as the only argument.
record TypeRef(Class<?> raw, List<TypeRef> arguments) {
    private static final TypeRef OBJECT = new TypeRef(Object.class, List.of());

    TypeRef {
        arguments = List.copyOf(arguments);
    }

    static TypeRef of(Type type) {
        return of(type, Map.of());
    }

    static TypeRef of(Type type, Map<TypeVariable<?>, TypeRef> known) {
        return switch (type) {
            case Class<?> array
            when array.isArray() -> new TypeRef(array, List.of(of(array.getComponentType(), known)));
            case Class<?> plain -> new TypeRef(plain, List.of());
            case ParameterizedType generic ->
                new TypeRef(
                        (Class<?>) generic.getRawType(),
                        Stream.of(generic.getActualTypeArguments())
                                .map(argument -> of(argument, known))
                                .toList());
            case GenericArrayType array -> {
                TypeRef item = of(array.getGenericComponentType(), known);
                yield new TypeRef(item.raw().arrayType(), List.of(item));
            }
            case WildcardType wildcard -> of(wildcard.getUpperBounds()[0], known);
            case TypeVariable<?> variable -> known.getOrDefault(variable, OBJECT);
            default -> OBJECT;
        };
    }

    TypeRef argument(int index) {
        return index < arguments.size() ? arguments.get(index) : OBJECT;
    }

    /// What the type variables of the class stand for.
    Map<TypeVariable<?>, TypeRef> variables() {
        TypeVariable<?>[] names = raw.getTypeParameters();
        Map<TypeVariable<?>, TypeRef> variables = new HashMap<>();
        for (int i = 0; i < names.length; i++) {
            variables.put(names[i], argument(i));
        }
        return variables;
    }

    /// `subclass` of this sealed type, with the arguments that this type gives it.
    TypeRef narrowedTo(Class<?> subclass) {
        Map<TypeVariable<?>, TypeRef> variables = new HashMap<>();
        Stream.concat(Stream.of(subclass.getGenericInterfaces()), Stream.ofNullable(subclass.getGenericSuperclass()))
                .filter(parent -> parent instanceof ParameterizedType generic && generic.getRawType() == raw)
                .map(parent -> ((ParameterizedType) parent).getActualTypeArguments())
                .forEach(given -> {
                    for (int i = 0; i < given.length; i++) {
                        if (given[i] instanceof TypeVariable<?> variable) {
                            variables.put(variable, argument(i));
                        }
                    }
                });
        return new TypeRef(
                subclass,
                Arrays.stream(subclass.getTypeParameters())
                        .map(variable -> variables.getOrDefault(variable, OBJECT))
                        .toList());
    }

    @Override
    public String toString() {
        if (raw.isArray()) {
            return argument(0) + "[]";
        }
        return raw.getSimpleName()
                + (arguments.isEmpty()
                        ? ""
                        : arguments.stream().map(TypeRef::toString).collect(Collectors.joining(", ", "<", ">")));
    }
}
