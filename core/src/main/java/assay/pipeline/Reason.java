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
    /// The rows of the gold depend on the order in which the database happens to be scanned.
    ORDER_DEPENDENT,
    /// No second state of the database shows whether an answer means the same as the gold.
    NOT_DISCRIMINATING,
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
    /// A policy was asked, but not this prompt.
    NO_COMPLETIONS,
    /// A policy passes it too rarely or too often.
    OUT_OF_BAND,
    /// No completion of it can be told right from wrong.
    UNSCORABLE,
    /// The policy did not answer the prompt.
    GENERATION_FAILED,
    /// All completions have one score, which is neither right nor wrong.
    TIE,
    ALL_RIGHT,
    ALL_WRONG,
    /// No two scores differ as much as the recipe asks for.
    BELOW_MIN_DIFF,
    /// One of two texts is too many times as long as the other one.
    LENGTH_RATIO,
    /// Two texts differ in too few characters.
    TOO_SIMILAR,
    /// All that could be chosen was cut by the limit of tokens.
    TRUNCATED,
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
                    ORDER_DEPENDENT,
                    NOT_DISCRIMINATING,
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
                    NO_COMPLETIONS,
                    OUT_OF_BAND,
                    UNSCORABLE,
                    GENERATION_FAILED,
                    TIE,
                    ALL_RIGHT,
                    ALL_WRONG,
                    BELOW_MIN_DIFF,
                    LENGTH_RATIO,
                    TOO_SIMILAR,
                    TRUNCATED,
                    EXCLUDED,
                    OVER_BUDGET -> false;
        };
    }
}
