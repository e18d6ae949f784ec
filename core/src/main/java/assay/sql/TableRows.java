package assay.sql;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The rows of one table on their way to other rows: each method changes them in place, by the seed alone.
///
/// A value goes only where it may stand: a number in a column of numbers, a whole one in a column of whole ones, and a
/// text beside texts of its kind (a date beside dates) unless the gold itself compares it with that column.
final class TableRows {
    private static final int MAX_ADDED = 200;
    private static final int MAX_GROWN = 90;
    private static final int FIRST_ROWS = 4;
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}.*|\\d{1,2}:\\d{2}.*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");

    /// Words of queries that look at more than one row at a time, or at one of two columns.
    private static final Set<String> APART = Set.of("having", "intersect", "except", "union", "or");

    /// What a text looks like.
    private enum Kind {
        DATE,
        NUMBER,
        OTHER
    }

    private final TableShape shape;
    private final List<@Nullable Object[]> rows;
    private final SqlValues values;
    private final SqlValues gold;
    private final SqlValues prediction;
    private final Random random;
    private final List<Set<Kind>> kinds = new ArrayList<>();

    /// `values` are those of all queries, `gold` and `prediction` those of one alone; `rows` are copied.
    TableRows(
            TableShape shape,
            List<@Nullable Object[]> rows,
            SqlValues values,
            SqlValues gold,
            SqlValues prediction,
            Random random) {
        this.shape = shape;
        this.rows = new ArrayList<>(rows);
        this.rows.replaceAll(row -> row.clone());
        this.values = values;
        this.gold = gold;
        this.prediction = prediction;
        this.random = random;
        for (int column = 0; column < shape.columns().size(); column++) {
            Set<Kind> seen = EnumSet.noneOf(Kind.class);
            for (@Nullable Object[] row : rows) {
                if (row[column] instanceof String text) {
                    seen.add(kind(text));
                }
            }
            kinds.add(seen);
        }
    }

    private static Kind kind(String text) {
        return DATE.matcher(text).matches() ? Kind.DATE : NUMBER.matcher(text).matches() ? Kind.NUMBER : Kind.OTHER;
    }

    List<@Nullable Object[]> rows() {
        return rows;
    }

    private TableShape.Column column(int column) {
        return shape.columns().get(column);
    }

    private boolean isNamed(int column) {
        return values.words().contains(column(column).name().toLowerCase(Locale.ROOT));
    }

    /// Named by a query, and free to hold a value that another row has.
    private boolean isFree(int column) {
        return isNamed(column) && !column(column).single();
    }

    /// Some rows for a table that has none.
    void begin() {
        int first = 1 + random.nextInt(90);
        for (int i = 0; i < FIRST_ROWS; i++) {
            rows.add(shape.plainRow(first + i));
        }
    }

    /// Shuffles each column; a key of more columns stays as it is, since its parts belong together.
    void permute() {
        for (int column = 0; column < shape.columns().size(); column++) {
            if (!column(column).key() || column(column).single()) {
                shuffle(column);
            }
        }
    }

    private void shuffle(int column) {
        for (int i = rows.size() - 1; i > 0; i--) { // Fisher and Yates
            int other = random.nextInt(i + 1);
            Object cell = rows.get(i)[column];
            rows.get(i)[column] = rows.get(other)[column];
            rows.get(other)[column] = cell;
        }
    }

    /// Shares the rows of each free column out anew, in groups of different sizes: those that the queries count to, one
    /// less and one more, then 1, 2, 3, …. So the largest group is one, and HAVING sees its bound from both sides.
    void regroup() {
        List<Integer> sizes = new ArrayList<>();
        for (int count : gold.counts()) {
            sizes.addAll(List.of(count, count + 1, Math.max(1, count - 1)));
        }
        for (int count : values.counts()) {
            sizes.addAll(List.of(count, count + 1, Math.max(1, count - 1)));
        }
        for (int size = 1; size <= 12; size++) {
            sizes.add(size);
        }
        sizes = new ArrayList<>(new LinkedHashSet<>(sizes));
        int wanted = Math.min(
                MAX_GROWN, sizes.stream().limit(3).mapToInt(size -> size).sum() + 3);
        while (!rows.isEmpty() && rows.size() < wanted) {
            rows.add(copy(rows.get(random.nextInt(rows.size()))));
        }
        for (int column = 0; column < shape.columns().size(); column++) {
            if (isNamed(column) && !column(column).key() && random.nextInt(4) > 0) {
                regroup(column, sizes);
            }
        }
    }

    /// Every other time some values are left out, so that there are fewer of them.
    private void regroup(int column, List<Integer> sizes) {
        Set<@Nullable Object> distinct = new LinkedHashSet<>();
        rows.forEach(row -> distinct.add(row[column]));
        List<@Nullable Object> order = new ArrayList<>(distinct);
        Collections.shuffle(order, random);
        if (order.size() > 1 && random.nextBoolean()) {
            order = order.subList(0, 1 + random.nextInt(order.size() - 1));
        }
        Collections.shuffle(rows, random);
        int row = 0;
        for (int group = 0; group < order.size() && row < rows.size(); group++) {
            int size = group < sizes.size() && group < order.size() - 1 ? sizes.get(group) : rows.size();
            for (int i = 0; i < size && row < rows.size(); i++) {
                rows.get(row++)[column] = order.get(group);
            }
        }
    }

    /// Leaves each row out with this chance; one stays.
    void drop(double chance) {
        @Nullable Object[] last = rows.isEmpty() ? new @Nullable Object[0] : rows.getLast();
        rows.removeIf(row -> random.nextDouble() < chance);
        if (rows.isEmpty() && last.length > 0) {
            rows.add(last);
        }
    }

    /// Doubles each row, but for its keys, with this chance; at least one.
    void repeat(double chance) {
        int count = rows.size();
        for (int i = 0; i < count; i++) {
            if (random.nextDouble() < chance || i == 0 && chance > 0) {
                rows.add(copy(rows.get(i)));
            }
        }
    }

    private @Nullable Object[] copy(@Nullable Object[] row) {
        return shape.withFreshKeys(row.clone(), rows, random);
    }

    /// Gives some rows the literals of the queries, so that what other tables refer to meets their conditions: half of
    /// those rows all literals at once, the others some.
    void meet(double chance) {
        for (int i = 0; i < rows.size(); i++) {
            if (i == 0 || random.nextDouble() < chance) {
                boolean all = random.nextBoolean();
                for (int column = 0; column < shape.columns().size(); column++) {
                    if (isFree(column) && !column(column).reference() && (all || random.nextBoolean())) {
                        set(rows.get(i), column, near(column));
                    }
                }
            }
        }
    }

    private void set(@Nullable Object[] row, int column, List<Object> fitting) {
        if (!fitting.isEmpty()) {
            row[column] = fitting.get(random.nextInt(fitting.size()));
        }
    }

    /// The values that the queries compare with a column, as they can stand there. Those near both literals are taken
    /// alone most times: between 34 and 35 it is those two that tell.
    private List<Object> near(int column) {
        String name = column(column).name().toLowerCase(Locale.ROOT);
        Set<Object> both = new LinkedHashSet<>(gold.near().getOrDefault(name, Set.of()));
        both.retainAll(prediction.near().getOrDefault(name, Set.of()));
        boolean narrow = !both.isEmpty() && random.nextInt(4) > 0;
        return fitting(column, narrow ? both : values.near().getOrDefault(name, Set.of()));
    }

    private List<Object> fitting(int column, Set<Object> candidates) {
        List<Object> fitting = new ArrayList<>();
        for (Object value : candidates) {
            if (fits(value, column)) {
                fitting.add(column(column).text() ? value.toString() : value);
            }
        }
        return fitting;
    }

    private boolean fits(Object value, int at) {
        TableShape.Column column = column(at);
        if (!column.text()) {
            return value instanceof Long || value instanceof Double && !column.integer();
        }
        return kinds.get(at).isEmpty()
                || kinds.get(at).contains(kind(value.toString()))
                || gold.near()
                        .getOrDefault(column.name().toLowerCase(Locale.ROOT), Set.of())
                        .contains(value);
    }

    /// Adds two rows for each literal and each column that the queries name: one else like some other row, and one with
    /// literals in more columns, for conditions that hold together. And rows whose numbers lie beyond all others, and
    /// between two literals, and whose texts are new.
    void extend() {
        List<@Nullable Object[]> added = new ArrayList<>();
        for (int column = 0; column < shape.columns().size(); column++) {
            if (isNamed(column)) {
                Set<Object> literals = new LinkedHashSet<>(fitting(column, values.values()));
                literals.addAll(between(column));
                literals.addAll(beyond(column));
                for (Object value : literals) {
                    for (int more = 0; more < 2 && added.size() < MAX_ADDED; more++) {
                        @Nullable Object[] row = someRow();
                        if (more > 0) {
                            fill(row);
                        }
                        row[column] = value;
                        added.add(row);
                    }
                }
            }
        }
        if (values.words().stream().anyMatch(APART::contains)) {
            addApart(added);
        }
        rows.addAll(added);
    }

    /// For each value that is compared with a column, a row that shares no text with any other, a group of its own for
    /// `HAVING SUM(x) > 10`. And two such rows that share theirs and differ in that column, for `x > 5` and `x < 3` of
    /// two halves of an INTERSECT.
    private void addApart(List<@Nullable Object[]> added) {
        for (int column = 0; column < shape.columns().size(); column++) {
            List<Object> near = isNamed(column) ? near(column) : List.of();
            for (Object value : near) {
                if (added.size() + 3 > MAX_ADDED) {
                    return;
                }
                for (int size = 1; size <= 2; size++) {
                    @Nullable Object[] row = apart(someRow(), column);
                    row[column] = value;
                    added.add(row);
                    if (size == 2) {
                        @Nullable Object[] other = copy(row);
                        set(other, column, near);
                        added.add(other);
                    }
                }
            }
        }
    }

    /// `row` with new texts in its free columns, but for one.
    private @Nullable Object[] apart(@Nullable Object[] row, int except) {
        for (int column = 0; column < row.length; column++) {
            if (column != except
                    && isFree(column)
                    && !column(column).key()
                    && !column(column).reference()
                    && row[column] instanceof String text) {
                set(
                        row,
                        column,
                        kind(text) == Kind.OTHER ? List.of(text + "~" + random.nextInt(1_000)) : another(text));
            }
        }
        return row;
    }

    private @Nullable Object[] someRow() {
        return copy(rows.get(random.nextInt(rows.size())));
    }

    private void fill(@Nullable Object[] row) {
        for (int column = 0; column < row.length; column++) {
            if (isFree(column) && random.nextBoolean()) {
                List<Object> near = near(column);
                set(row, column, near.isEmpty() ? fitting(column, values.values()) : near);
            }
        }
    }

    private List<Object> between(int column) {
        List<Object> between = new ArrayList<>();
        if (!column(column).text() && !column(column).integer()) {
            for (Object value : near(column)) {
                if (value instanceof Long number && between.size() < 6) {
                    between.add(number + 0.5);
                }
            }
        }
        return between;
    }

    /// One more than the largest number and one less than the smallest, a text that is nowhere yet; nothing for a
    /// reference, which would refer to nothing.
    private List<Object> beyond(int column) {
        if (!isNamed(column) || column(column).key() || column(column).reference()) {
            return List.of();
        }
        if (column(column).text()) {
            return rows.get(random.nextInt(rows.size()))[column] instanceof String text ? another(text) : List.of();
        }
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (@Nullable Object[] row : rows) {
            if (row[column] instanceof Number number) {
                least = Math.min(least, number.doubleValue());
                most = Math.max(most, number.doubleValue());
            }
        }
        return most < 1e15 && least > -1e15
                ? List.of((long) Math.ceil(most) + 1, (long) Math.floor(least) - 1)
                : List.of();
    }

    /// A text of the same kind that is likely to be new: some days later, a larger number, a longer name.
    private List<Object> another(String text) {
        return switch (kind(text)) {
            case OTHER -> List.of(text + "~");
            case NUMBER -> List.of(text + random.nextInt(1, 10));
            case DATE -> {
                try {
                    LocalDate day = LocalDate.parse(text.substring(0, Math.min(10, text.length())));
                    yield List.of(day.plusDays(random.nextInt(1, 400)) + text.substring(10));
                } catch (DateTimeException noDay) {
                    yield List.of(); // a time of day, or 2024-02-31
                }
            }
        };
    }

    /// Makes some cells NULL where the queries ask for NULL and the column takes it.
    void forget(double chance) {
        if (!values.words().contains("null")) {
            return;
        }
        for (int column = 0; column < shape.columns().size(); column++) {
            for (@Nullable Object[] row : rows) {
                if (isNamed(column) && column(column).nullable() && random.nextDouble() < chance) {
                    row[column] = null;
                }
            }
        }
    }
}
