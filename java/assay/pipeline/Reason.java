package assay.pipeline;

import java.util.Locale;

/// Why an item was dropped. The wire names are part of the contract; a new reason is added only where none fits.
public enum Reason {
    MALFORMED,
    WRONG_TYPE,
    BAD_UTF8,
    TOO_LONG,
    SCHEMA_MISSING,
    DB_MISSING,
    EMPTY_DATABASE,
    SQL_ERROR,
    SQL_TIMEOUT,
    GOLD_EMPTY,
    /// The gold asks for the clock or for chance, so its rows are not the same tomorrow.
    NOT_REPEATABLE,
    CONTAMINATED,
    BENCHMARK,
    DUPLICATE,
    NEAR_DUPLICATE,
    QUALITY,
    LANGUAGE,
    DELETED,
    /// A trajectory that does not reach its goal, or goes round in circles.
    FAILED_TRAJECTORY,
    TEST_SPLIT,
    /// Of another source or another kind; nothing is wrong with it.
    EXCLUDED,
    OVER_BUDGET;

    private final String wire = name().toLowerCase(Locale.ROOT);

    public String wire() {
        return wire;
    }

    /// True for records that could not be read as their layout says; a source with more than the recipe's share of
    /// them is unusable.
    public boolean isUnreadable() {
        return switch (this) {
            case MALFORMED, WRONG_TYPE, BAD_UTF8, TOO_LONG -> true;
            case SCHEMA_MISSING,
                    DB_MISSING,
                    EMPTY_DATABASE,
                    SQL_ERROR,
                    SQL_TIMEOUT,
                    GOLD_EMPTY,
                    NOT_REPEATABLE,
                    CONTAMINATED,
                    BENCHMARK,
                    DUPLICATE,
                    NEAR_DUPLICATE,
                    QUALITY,
                    LANGUAGE,
                    DELETED,
                    FAILED_TRAJECTORY,
                    TEST_SPLIT,
                    EXCLUDED,
                    OVER_BUDGET -> false;
        };
    }
}
