package assay.notebook.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ValuesTest {
    enum Side {
        LEFT,
        RIGHT
    }

    record Pair<A, B>(A first, B second) {}

    sealed interface Shape {}

    record Circle(double radius) implements Shape {}

    record Group(List<Shape> shapes) implements Shape {}

    enum Dot implements Shape {
        DOT
    }

    sealed interface Result<T> {}

    record Ok<T>(T value) implements Result<T> {}

    record Failed<T>(String why) implements Result<T> {}

    record Positive(int n) {
        Positive {
            if (n < 0) {
                throw new IllegalArgumentException("n must not be negative, got " + n);
            }
        }
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Everything(
            boolean flag,
            byte small,
            char letter,
            long big,
            float real,
            Double boxed,
            String text,
            Side side,
            Optional<Integer> maybe,
            List<Pair<String, Integer>> pairs,
            Map<String, List<Long>> lists,
            Map<Integer, Side> numbered,
            Set<Path> paths,
            int[][] grid,
            byte[] bytes,
            Shape shape,
            Result<List<String>> result,
            BigDecimal money,
            Duration time) {}

    private final Values values = new Values();

    /// The generic types of the tests, by the name of a field.
    @SuppressWarnings("unused")
    private static final class Types {
        List<Pair<String, Integer>> pairs;
        Set<String> set;
        Map<String, Integer> map;
        SortedMap<String, Integer> sorted;
        List<Object> anything;
        Result<Positive> result;
        List<String> words;
        List<Shape> shapes;
    }

    private static Type type(String name) {
        try {
            return Types.class.getDeclaredField(name).getGenericType();
        } catch (NoSuchFieldException e) {
            throw new AssertionError(e);
        }
    }

    private String json(Type type, Object value) {
        return new String(values.write(type, value).json(), StandardCharsets.UTF_8);
    }

    @Test
    void aRecordOfEverythingComesBackAsItWas() {
        Everything one = new Everything(
                true,
                (byte) -128,
                '→',
                Long.MIN_VALUE,
                Float.MIN_VALUE,
                -0.0,
                "a \"quoted\"\n\u0000 line, 日本, 🙂",
                Side.RIGHT,
                Optional.of(3),
                List.of(new Pair<>("a", 1), new Pair<>("b", null)),
                Map.of("k", List.of(1L, Long.MAX_VALUE)),
                Map.of(1, Side.LEFT),
                Set.of(Path.of("a/b.txt")),
                new int[][] {{1, 2}, {}},
                new byte[] {1, -1},
                new Group(List.of(new Circle(1.5), Dot.DOT)),
                new Ok<>(List.of("x")),
                new BigDecimal("0.10"),
                Duration.ofMillis(1500));

        Stored stored = values.write(Everything.class, one);
        Everything back = (Everything) values.read(Everything.class, stored.json());

        assertThat(back).usingRecursiveComparison().isEqualTo(one);
        assertThat(stored.paths()).containsExactly(Path.of("a/b.txt"));
        assertThat(values.write(Everything.class, back).json()).isEqualTo(stored.json());
    }

    @Test
    void whatIsWrittenCanBeRead() {
        assertThat(json(type("pairs"), List.of(new Pair<>("a", 1), new Pair<>("b", 2))))
                .isEqualTo("""
                [
                {"first":"a","second":1}
                ,{"first":"b","second":2}]""");
        assertThat(json(type("shapes"), List.of(new Circle(1), Dot.DOT))).isEqualTo("""
                [
                {"Circle":{"radius":1.0}}
                ,{"Dot":"DOT"}]""");
        assertThat(json(type("map"), new TreeMap<>(Map.of("b", 2, "a", 1)))).isEqualTo("{\"a\":1,\"b\":2}");
    }

    @Test
    void setsAndMapsWithoutAnOrderAreWrittenSorted() {
        for (int seed = 0; seed < 50; seed++) {
            List<String> words = new java.util.ArrayList<>(List.of("a", "b", "c", "d", "e", "Aa", "BB", "C#"));
            java.util.Collections.shuffle(words, new Random(seed));
            Map<String, Integer> map = new HashMap<>();
            words.forEach(word -> map.put(word, word.length()));

            assertThat(json(type("set"), new HashSet<>(words)))
                    .as("seed %d", seed)
                    .isEqualTo(json(type("set"), Set.copyOf(words)));
            assertThat(json(type("map"), map)).as("seed %d", seed).isEqualTo(json(type("map"), Map.copyOf(map)));
        }
    }

    @Test
    void anOrderOfItsOwnStays() {
        Map<String, Integer> map = new LinkedHashMap<>();
        map.put("z", 1);
        map.put("a", 2);

        Object back = values.read(type("map"), values.write(type("map"), map).json());

        assertThat(((Map<?, ?>) back).keySet().toString()).isEqualTo("[z, a]");
    }

    @Test
    void randomListsComeBackAsTheyWere() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            List<Pair<String, Integer>> pairs = random.ints(random.nextInt(20))
                    .mapToObj(n -> new Pair<>(word(random), random.nextInt(5) == 0 ? null : n))
                    .toList();

            assertThat(values.read(
                            type("pairs"), values.write(type("pairs"), pairs).json()))
                    .as("seed %d", seed)
                    .isEqualTo(pairs);
        }
    }

    /// Any characters but halves of pairs.
    private static String word(Random random) {
        return random.ints(random.nextInt(8), 0, 0x11000)
                .filter(c -> !Character.isSurrogate((char) c) || c > 0xFFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    void whatComesBackCannotBeChanged() {
        Object back = values.read(
                type("words"),
                values.write(type("words"), Arrays.asList("a", null)).json());

        assertThat(back).isEqualTo(Arrays.asList("a", null));
        assertThatThrownBy(() -> ((List<?>) back).clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aTypeThatCanBeAnythingHasAnObstacle() {
        assertThat(values.obstacle(type("pairs"))).isEmpty();
        assertThat(values.obstacle(type("anything")))
                .contains(
                        "Object in List<Object> can be anything: name a record, a sealed interface, or a type argument");
        assertThat(values.obstacle(Thread.class))
                .contains("Thread is no record, enum, sealed type, list, set, map, text, number, time or path");
    }

    @Test
    void aComparatorOfItsOwnIsRefused() {
        SortedMap<String, Integer> map = new TreeMap<>(Comparator.reverseOrder());
        map.put("a", 1);

        assertThatThrownBy(() -> values.write(type("sorted"), map))
                .isInstanceOf(UnstorableException.class)
                .hasMessage("a TreeMap with a comparator of its own has no stored form (copy it into a LinkedHashMap, a"
                        + " LinkedHashSet or a list)");
    }

    @Test
    void whatIsNoNumberInJsonComesBackToo() {
        for (double number : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, -0.0}) {
            assertThat(values.read(
                            double.class, values.write(double.class, number).json()))
                    .isEqualTo(number);
        }
    }

    @Test
    void halfOfACharacterIsRefused() {
        assertThatThrownBy(() -> values.write(String.class, "a\uD83D"))
                .isInstanceOf(UnstorableException.class)
                .hasMessage("text with half of a surrogate pair has no UTF-8 (replace it)");
    }

    @Test
    void whatDoesNotFitTheTypeIsRefused() {
        byte[] text = "\"x\"".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> values.read(int.class, text))
                .isInstanceOf(UnstorableException.class)
                .hasMessage("wanted a whole number, got VALUE_STRING");
        assertThatThrownBy(() -> values.read(Side.class, text))
                .isInstanceOf(UnstorableException.class)
                .hasMessage("\"x\" is no Side");
        assertThatThrownBy(() -> values.read(String.class, "\"x\" 1".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnstorableException.class)
                .hasMessage("there is more than one value");
        assertThatThrownBy(() ->
                        values.read(type("result"), "{\"Ok\":{\"value\":{\"n\":-1}}}".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnstorableException.class)
                .hasMessage(
                        "the constructor of Positive failed: java.lang.IllegalArgumentException: n must not be negative,"
                                + " got -1");
        assertThatThrownBy(() -> values.read(int.class, "99999999999".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnstorableException.class)
                .hasMessage("a number does not fit its type: integer overflow");
    }

    @Test
    void wordsOfACommandLineNeedNoQuotes() {
        assertThat(values.parse(int.class, "20")).isEqualTo(20);
        assertThat(values.parse(String.class, "a b")).isEqualTo("a b");
        assertThat(values.parse(Path.class, "out/x")).isEqualTo(Path.of("out/x"));
        assertThat(values.parse(Side.class, "LEFT")).isEqualTo(Side.LEFT);
        assertThat(values.parse(boolean.class, "true")).isEqualTo(true);
        assertThat(values.parse(type("words"), "[\"a\"]")).isEqualTo(List.of("a"));
        assertThatThrownBy(() -> values.parse(int.class, "many")).isInstanceOf(UnstorableException.class);
    }
}
