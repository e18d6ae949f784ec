package assay.recipe;

import assay.pipeline.SelectionKey;
import assay.sample.SourceName;
import assay.sample.TaskType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/// What a set should be, as far as it is the same for all kinds of sets: budgets, rules and limits, checked.
public sealed interface Recipe permits SftRecipe, PromptsRecipe {
    /// Steps of a share.
    int SHARES = 1 << 20;

    /// The stem of the file names is `name_version`.
    String name();

    String version();

    long seed();

    /// Parts of agent and general rows in what is written.
    Ratio ratio();

    /// The most rows.
    int limit();

    Map<SourceName, Budget> sources();

    Read read();

    /// Candidates kept per row that could be needed.
    double reserve();

    KeywordForm keywords();

    /// The languages that plain conversations may have; empty: any.
    List<String> languages();

    Sql sql();

    Trajectory trajectory();

    Quality quality();

    Optional<Near> near();

    /// With `split_by: database` the share of databases that belongs to prompts; the others belong to SFT sets.
    OptionalDouble promptsShare();

    /// The recipe as it was used, overrides included, for the metadata.
    Map<String, Object> effective();

    /// Parts of agent and general rows in what is written; a part may be 0, not both.
    record Ratio(int agent, int general) {}

    /// Rows wanted of one source, and how many it may have when it fills up for its siblings. A `required` source that
    /// is
    /// short fails the run.
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

    /// The budget of `source`; target 0 when the recipe does not name it.
    default Budget budget(SourceName source) {
        return sources().getOrDefault(source, new Budget(0, false));
    }

    /// The sum of the targets of a task type.
    default long target(TaskType taskType) {
        return sources().entrySet().stream()
                .filter(entry -> entry.getKey().taskType() == taskType)
                .mapToLong(entry -> entry.getValue().target())
                .sum();
    }

    /// Whether `database` is for prompts, by hash of seed and id; for both kinds of sets without a split.
    default boolean isForPrompts(String database) {
        return promptsShare().isEmpty() || share(database) < promptsShare().getAsDouble();
    }

    /// Whether `database` is for SFT sets; see [#isForPrompts].
    default boolean isForSft(String database) {
        return promptsShare().isEmpty() || share(database) >= promptsShare().getAsDouble();
    }

    private double share(String database) {
        return SelectionKey.of(seed(), "split", database.toLowerCase(Locale.ROOT))
                        .choose(SHARES)
                / (double) SHARES;
    }

    /// The sources that the recipe names, in the order of [SourceName].
    default List<SourceName> sourceNames() {
        return Arrays.stream(SourceName.values())
                .filter(sources()::containsKey)
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
