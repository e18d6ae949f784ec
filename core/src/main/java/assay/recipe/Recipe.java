package assay.recipe;

import java.util.Map;

/// What a set should be, as far as it is the same for all kinds of sets.
public sealed interface Recipe permits MixRecipe, PairsRecipe {
    /// The stem of the file names is `name_version`.
    String name();

    String version();

    long seed();

    KeywordForm keywords();

    /// The recipe as it was used, overrides included, for the metadata.
    Map<String, Object> effective();

    /// Parts of agent and general rows in what is written; a part may be 0, not both.
    record Ratio(int agent, int general) {}

    /// Rows wanted of one source, and how many it may have when it fills up for its siblings. A `required` source that
    /// is short fails the run.
    record Budget(int target, boolean required, int most) {
        /// A source with a target fills up without a bound, one without a target not at all.
        public Budget(int target, boolean required) {
            this(target, required, target > 0 ? Integer.MAX_VALUE : 0);
        }
    }

    /// Limits of reading. `maxMalformedShare` in `[0, 1]`.
    record Read(int maxRecordBytes, double maxMalformedShare) {}

    /// Limits of executing and showing SQL. Units: `deadlineMillis` per query, the others characters, rows and bytes.
    record Sql(
            int deadlineMillis,
            int rowsShown,
            int cellChars,
            int ddlChars,
            long maxDatabaseBytes,
            boolean keepEmptyResults) {}

    /// Limits of an agent's trajectory. A step is repeated when the same action brings the same observation again.
    record Trajectory(double minReward, int maxRepeats, int maxWaits) {}

    /// Bounds of a finished row. Units: characters (UTF-16), messages.
    record Quality(int minMessages, int maxMessages, int minAnswerChars, int maxMessageChars, int maxChars) {}

    /// When answers are near-duplicates: the Jaccard index of their word n-grams is at least `threshold`, in `(0, 1]`.
    record Near(double threshold, int ngram) {}

    /// How the two seed keywords `tw_` and `tw-` match; see [assay.contamination].
    enum KeywordForm {
        SUBSTRING,
        WORD
    }
}
