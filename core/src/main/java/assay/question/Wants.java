package assay.question;

import assay.question.Lexicon.Kind;
import assay.question.Schema.Column;
import java.util.function.Predicate;

/// The columns that patterns ask for.
final class Wants {
    private static final int MAX_CATEGORIES = 25;

    /// A few different values, none missing, at least two rows each on average.
    static final Predicate<Column> CATEGORY = column -> column.kind() == Kind.CATEGORY
            && column.isFull()
            && column.distinct().size() > 1
            && column.distinct().size() <= MAX_CATEGORIES
            && column.distinct().size() * 3 <= column.values().size() * 2;

    static final Predicate<Column> MEASURE =
            column -> column.kind() == Kind.MEASURE && column.distinct().size() > 3;

    /// A measure that no row lacks.
    static final Predicate<Column> FULL_MEASURE = MEASURE.and(Column::isFull);

    /// A measure with a meaningful average.
    static final Predicate<Column> AMOUNT = MEASURE.and(Column::isAmount);

    static final Predicate<Column> FULL_AMOUNT = AMOUNT.and(Column::isFull);

    /// An amount of money, in every row: what people raise by a percentage. Pounds are weighed, too.
    static final Predicate<Column> MONEY = FULL_AMOUNT.and(
            column -> column.word().unit().matches(".*(euro|dollar|pound|franc|kroner|koruna|rupee|krónur|zloty).*")
                    && !column.word().say().contains("weight"));

    /// A measure that may be added up, in every row.
    static final Predicate<Column> SUM =
            FULL_AMOUNT.and(column -> column.word().sum()).and(Wants::notNegative);

    /// An ISO date.
    static final Predicate<Column> ANY_DATE =
            column -> column.kind() == Kind.DATE && column.distinct().size() > 3 && column.time() == TimeFormat.DATE;

    static final Predicate<Column> DATE = ANY_DATE.and(Column::isFull);

    /// A time of day.
    static final Predicate<Column> CLOCK = column -> column.kind() == Kind.TIME
            && column.isFull()
            && column.distinct().size() > 3
            && column.time() == TimeFormat.CLOCK;

    /// A date and a time of day, in one text.
    static final Predicate<Column> MOMENT = column -> column.kind() == Kind.TIME
            && column.isFull()
            && column.distinct().size() > 3
            && column.time() == TimeFormat.MOMENT;

    static final Predicate<Column> FLAG = column ->
            column.kind() == Kind.FLAG && column.isFull() && column.distinct().size() == 2;

    /// A column that some rows lack, and some have.
    static final Predicate<Column> GAPPY = column -> column.kind() != Kind.KEY
            && column.kind() != Kind.FLAG
            && column.nulls() > 0
            && !column.values().isEmpty();

    /// Text that some rows lack.
    static final Predicate<Column> GAPPY_TEXT =
            GAPPY.and(column -> column.kind() == Kind.TEXT || column.kind() == Kind.CATEGORY);

    private Wants() {}

    private static boolean notNegative(Column column) {
        return column.values().stream().allMatch(value -> value instanceof Number n && n.doubleValue() >= 0);
    }
}
