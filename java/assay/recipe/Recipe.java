package assay.recipe;

import assay.sample.SourceName;
import assay.sample.TaskType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a set should be, as far as it is the same for all kinds of sets: budgets, rules and limits, checked.
public sealed interface Recipe permits SftRecipe {
    /// The stem of the file names is `name_version`.
    String name();

    String version();

    long seed();

    /// Parts of agent and general rows in what is written.
    Ratio ratio();

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

    /// The recipe as it was used, overrides included, for the metadata.
    Map<String, Object> effective();

    /// Parts of agent and general rows in what is written; a part may be 0, not both.
    record Ratio(int agent, int general) {}

    /// Rows wanted of one source. A `required` source that is short fails the run.
    record Budget(int target, boolean required) {}

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

    /// The sources that the recipe names, in the order of [SourceName].
    default List<SourceName> sourceNames() {
        return Arrays.stream(SourceName.values())
                .filter(sources()::containsKey)
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
