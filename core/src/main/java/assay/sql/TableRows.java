package assay.sql;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The rows of one table on their way to other rows: each method changes them in place, by the seed alone.
///
/// A value goes only where it may stand: a number in a column of numbers, a whole one in a column of whole ones, and a
/// text beside texts of its kind (a date beside dates) unless the gold itself compares it with that column.
final class TableRows {
    private static final int MAX_ADDED = 120;
    private static final int MAX_GROWN = 90;
    private static final int FIRST_ROWS = 4;
    private static final int FEW_GROUPS = 4;
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}.*|\\d{1,2}:\\d{2}.*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");

    /// Stands for a group that stays as it is.
    private static final Object NOTHING = new Object();

    /// Words of queries that look at more than one row at a time, or at one of two columns.
    private static final Set<String> APART = Set.of("having", "intersect", "except", "union", "or");

    /// What a text looks like.
    enum Kind {
        DATE,
        NUMBER,
        OTHER
    }

    private final TableStart table;
    private final TableShape shape;
    private final List<@Nullable Object[]> start;
    private final List<@Nullable Object[]> rows;
    private final SqlValues values;
    private final SqlValues gold;
    private final SqlValues prediction;
    private final Random random;
    private final List<Set<Kind>> kinds;

    /// By column: whether a query names it, and what [#near] answers, once it was asked for.
    private final boolean[] named;

    private final List<@Nullable Near> nears;

    /// The values that are compared with a column: by either query, and near the literals of both.
    private record Near(List<Object> any, List<Object> both) {}

    /// `values` are those of all queries, `gold` and `prediction` those of one alone; `rows` of `table` are copied.
    TableRows(
            TableStart table,
            List<@Nullable Object[]> rows,
            SqlValues values,
            SqlValues gold,
            SqlValues prediction,
            Random random) {
        this.table = table;
        this.shape = table.shape();
        this.kinds = table.kinds();
        this.start = table.rows();
        this.rows = new ArrayList<>(rows);
        this.rows.replaceAll(row -> row.clone());
        this.values = values;
        this.gold = gold;
        this.prediction = prediction;
        this.random = random;
        this.named = new boolean[shape.columns().size()];
        this.nears = new ArrayList<>(Collections.nCopies(named.length, null));
        for (int column = 0; column < named.length; column++) {
            named[column] = values.words().contains(shape.columns().get(column).lower());
        }
    }

    /// What the texts of each column look like.
    static List<Set<Kind>> kinds(int columns, List<@Nullable Object[]> rows) {
        List<Set<Kind>> kinds = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            Set<Kind> seen = EnumSet.noneOf(Kind.class);
            for (@Nullable Object[] row : rows) {
                if (row[column] instanceof String text) {
                    seen.add(kind(text));
                }
            }
            kinds.add(seen);
        }
        return kinds;
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
        return named[column];
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

    /// Gives columns only a few values, so that few rows meet many conditions at once. References are to the smallest
    /// keys, so that they join.
    void crowd() {
        for (int column = 0; column < shape.columns().size(); column++) {
            List<@Nullable Object> pool = pool(column);
            for (@Nullable Object[] row : rows) {
                if (!pool.isEmpty()) {
                    row[column] = pool.get(random.nextInt(pool.size()));
                }
            }
        }
    }

    /// None for keys, which stay.
    private List<@Nullable Object> pool(int column) {
        List<@Nullable Object> smallest = table.smallest().get(column);
        if (column(column).key() || column(column).reference()) {
            return smallest.subList(0, Math.min(smallest.size(), rows.size()));
        }
        List<@Nullable Object> pool = new ArrayList<>();
        for (int i = 0; i < FEW_GROUPS && !start.isEmpty(); i++) {
            pool.add(start.get(random.nextInt(start.size()))[column]);
        }
        return pool;
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

    /// Two times of three some values are left out, so that there are fewer of them; where there are only few, some
    /// are new.
    private void regroup(int column, List<Integer> inOrder) {
        List<Integer> sizes = new ArrayList<>(inOrder);
        Collections.shuffle(sizes.subList(0, Math.min(3, sizes.size())), random);
        Set<@Nullable Object> distinct = new LinkedHashSet<>();
        rows.forEach(row -> distinct.add(row[column]));
        for (int more = 0; more < 2 && distinct.size() < FEW_GROUPS; more++) {
            distinct.addAll(beyond(column));
        }
        List<@Nullable Object> order = new ArrayList<>(distinct);
        Collections.shuffle(order, random);
        if (order.size() > 1 && random.nextInt(3) > 0) {
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

    /// Where the queries compare a column with different literals, half of the rows get one of these there, whatever
    /// they have in their other columns: each its own, or all that share a value of another column the same. Where all
    /// rows have one value, half of them get another.
    void dispute() {
        for (int column = 0; column < shape.columns().size(); column++) {
            boolean disputed = isDisputed(column);
            if (isFree(column) && !column(column).reference() && (disputed || isUniform(column))) {
                List<Object> given = disputed ? near(column) : beyond(column);
                List<Integer> others = others(column);
                int group = others.isEmpty() || random.nextBoolean() ? -1 : others.get(random.nextInt(others.size()));
                Map<@Nullable Object, Object> values = new HashMap<>();
                for (@Nullable Object[] row : rows) {
                    Object value = group < 0
                            ? someOrNothing(given)
                            : values.computeIfAbsent(row[group], key -> someOrNothing(given));
                    if (value != NOTHING) {
                        row[column] = value;
                        if (disputed && random.nextBoolean()) {
                            release(row, column);
                        }
                    }
                }
            }
        }
    }

    /// Every other time one of `values`.
    private Object someOrNothing(List<Object> values) {
        return values.isEmpty() || random.nextBoolean() ? NOTHING : values.get(random.nextInt(values.size()));
    }

    /// Gives the other columns that are compared with something values that the table had at first: between two
    /// conditions with OR, the one tells something only of rows that do not meet the other.
    private void release(@Nullable Object[] row, int except) {
        for (int column = 0; column < row.length; column++) {
            if (column != except
                    && !start.isEmpty()
                    && isFree(column)
                    && !near(column).isEmpty()) {
                row[column] = start.get(random.nextInt(start.size()))[column];
            }
        }
    }

    /// The other columns that the queries name, by which rows may be grouped.
    private List<Integer> others(int column) {
        List<Integer> others = new ArrayList<>();
        for (int other = 0; other < shape.columns().size(); other++) {
            if (other != column && isNamed(other) && !column(other).single()) {
                others.add(other);
            }
        }
        return others;
    }

    /// For `HAVING SUM(x) > 10`, where the queries disagree about the 10: about half of the groups of another column
    /// get that literal as their sum; for AVG, MIN and MAX as each of their values.
    void settleGroups() {
        if (!values.words().contains("having")) {
            return;
        }
        for (int column = 0; column < shape.columns().size(); column++) {
            List<Object> near =
                    isDisputed(column) && isFree(column) && !column(column).text() ? near(column) : List.of();
            List<Integer> others = near.isEmpty() ? List.of() : others(column);
            if (!others.isEmpty()) {
                int other = others.get(random.nextInt(others.size()));
                boolean sum = values.words().contains("sum");
                Map<@Nullable Object, Object> valueOfGroup = new HashMap<>();
                Set<@Nullable Object> begun = new HashSet<>();
                for (@Nullable Object[] row : rows) {
                    Object value = valueOfGroup.computeIfAbsent(row[other], group -> someOrNothing(near));
                    if (value != NOTHING) {
                        row[column] = begun.add(row[other]) || !sum ? value : 0L;
                    }
                }
            }
        }
    }

    /// Makes most texts that are compared with nothing differ from row to row, so that each row tells for itself what
    /// DISTINCT or a group would swallow.
    void single() {
        for (int column = 0; column < shape.columns().size(); column++) {
            if (isFree(column)
                    && !column(column).key()
                    && !column(column).reference()
                    && near(column).isEmpty()) {
                for (int i = 0; i < rows.size(); i++) {
                    if (rows.get(i)[column] instanceof String text
                            && kind(text) == Kind.OTHER
                            && random.nextInt(4) > 0) {
                        rows.get(i)[column] = text + "~" + i;
                    }
                }
            }
        }
    }

    /// The same value in all rows.
    private boolean isUniform(int column) {
        return rows.stream().map(row -> row[column]).distinct().limit(2).count() == 1;
    }

    /// Compared with other literals by the one query than by the other.
    private boolean isDisputed(int column) {
        String name = column(column).lower();
        return !gold.near()
                .getOrDefault(name, Set.of())
                .equals(prediction.near().getOrDefault(name, Set.of()));
    }

    private void set(@Nullable Object[] row, int column, List<Object> fitting) {
        if (!fitting.isEmpty()) {
            row[column] = fitting.get(random.nextInt(fitting.size()));
        }
    }

    /// The values that the queries compare with a column, as they can stand there. Those near both literals are taken
    /// alone most times: between 34 and 35 it is those two that tell.
    private List<Object> near(int column) {
        Near near = nears.get(column);
        if (near == null) {
            String name = column(column).lower();
            Set<Object> both = new LinkedHashSet<>(gold.near().getOrDefault(name, Set.of()));
            both.retainAll(prediction.near().getOrDefault(name, Set.of()));
            near = new Near(fitting(column, values.near().getOrDefault(name, Set.of())), fitting(column, both));
            nears.set(column, near);
        }
        return !near.both().isEmpty() && random.nextInt(4) > 0 ? near.both() : near.any();
    }

    private List<Object> fitting(int column, Set<Object> candidates) {
        List<Object> fitting = new ArrayList<>();
        for (Object value : candidates) {
            if (fits(value, column)) {
                fitting.add(column(column).text() ? value.toString() : value);
                if (column(column).text() && value instanceof Long number && number > 9) {
                    fitting.add(Long.toString(number / 10)); // less than the number as text, which 99 is not beside 100
                }
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
                || gold.near().getOrDefault(column.lower(), Set.of()).contains(value);
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
    /// reference, which would refer to nothing. Some numbers where there is none.
    private List<Object> beyond(int column) {
        if (rows.isEmpty()
                || !isNamed(column)
                || column(column).key()
                || column(column).reference()) {
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
        if (least > most) {
            return List.of(1L, 2L); // no number yet
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
