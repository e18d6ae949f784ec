package assay.notebook.show;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What there is to see of a value.
public sealed interface View {
    /// Most rows that are shown.
    int ROWS = 10;

    record Nothing() implements View {}

    record Words(String text) implements View {}

    /// Rows of one width. `total` counts those that are not shown, too. `numbers`: the columns that hold numbers only.
    record Table(List<String> columns, List<List<String>> rows, long total, List<Boolean> numbers) implements View {
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            numbers = List.copyOf(numbers);
        }
    }

    /// A number for each name.
    record Bars(List<Bar> bars, long total) implements View {
        public Bars {
            bars = List.copyOf(bars);
        }
    }

    record Bar(String name, double number, String text) {}

    static View of(@Nullable Object value) {
        return switch (value) {
            case null -> new Nothing();
            case Map<?, ?> map when !map.isEmpty() -> ofMap(map);
            case Collection<?> list when !list.isEmpty() -> ofList(list);
            case Record one -> ofRecord(one);
            default -> new Words(word(value));
        };
    }

    private static View ofMap(Map<?, ?> map) {
        if (map.size() > 1
                && map.values().stream()
                        .allMatch(one -> one instanceof Number number
                                && number.doubleValue() >= 0
                                && Double.isFinite(number.doubleValue()))) {
            return new Bars(
                    map.entrySet().stream()
                            .limit(3L * ROWS)
                            .map(entry -> new Bar(
                                    word(entry.getKey()),
                                    ((Number) entry.getValue()).doubleValue(),
                                    word(entry.getValue())))
                            .toList(),
                    map.size());
        }
        List<List<@Nullable Object>> rows = new ArrayList<>();
        map.entrySet().stream().limit(ROWS).forEach(entry -> rows.add(Arrays.asList(entry.getKey(), entry.getValue())));
        return table(List.of("key", "value"), rows, map.size());
    }

    private static View ofList(Collection<?> list) {
        Object first = list.iterator().next();
        List<@Nullable Object> shown = new ArrayList<>(list.stream().limit(ROWS).toList());
        if (first instanceof Record
                && list.stream().allMatch(one -> one != null && one.getClass() == first.getClass())) {
            RecordComponent[] parts = first.getClass().getRecordComponents();
            return table(
                    Stream.of(parts).map(RecordComponent::getName).toList(),
                    shown.stream().map(one -> values((Record) one, parts)).toList(),
                    list.size());
        }
        return table(
                List.of("item"),
                shown.stream().map(one -> Arrays.<@Nullable Object>asList(one)).toList(),
                list.size());
    }

    private static View ofRecord(Record one) {
        RecordComponent[] parts = one.getClass().getRecordComponents();
        List<@Nullable Object> values = values(one, parts);
        return table(
                List.of("part", "value"),
                IntStream.range(0, parts.length)
                        .mapToObj(i -> Arrays.<@Nullable Object>asList(parts[i].getName(), values.get(i)))
                        .toList(),
                parts.length);
    }

    private static Table table(List<String> columns, List<List<@Nullable Object>> rows, long total) {
        List<Boolean> numbers = IntStream.range(0, columns.size())
                .mapToObj(i -> rows.stream().allMatch(row -> row.get(i) instanceof Number))
                .toList();
        return new Table(
                columns,
                rows.stream().map(row -> row.stream().map(View::word).toList()).toList(),
                total,
                numbers);
    }

    private static List<@Nullable Object> values(Record one, RecordComponent[] parts) {
        List<@Nullable Object> values = new ArrayList<>();
        for (RecordComponent part : parts) {
            try {
                Method read = part.getAccessor();
                read.setAccessible(true);
                values.add(read.invoke(one));
            } catch (IllegalAccessException | InvocationTargetException e) {
                values.add(e.getCause());
            }
        }
        return values;
    }

    /// A value inside another, on one line.
    private static String word(@Nullable Object value) {
        return switch (value) {
            case null -> "null";
            case Optional<?> maybe -> maybe.map(View::word).orElse("-");
            case Collection<?> list when list.size() > 3 -> list.size() + " items";
            case Map<?, ?> map when map.size() > 3 -> map.size() + " entries";
            case byte[] bytes -> bytes.length + " bytes";
            case int[] array -> array.length + " numbers";
            case long[] array -> array.length + " numbers";
            case double[] array -> array.length + " numbers";
            case float[] array -> array.length + " numbers";
            case Object[] array -> array.length + " items";
            default -> value.toString();
        };
    }
}
