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

/// What a set that is mixed from sources should be: budgets, rules and limits, checked.
public sealed interface MixRecipe extends Recipe permits SftRecipe, PromptsRecipe {
    /// Steps of a share.
    int SHARES = 1 << 20;

    /// Parts of agent and general rows in what is written.
    Ratio ratio();

    /// The most rows.
    int limit();

    Map<SourceName, Budget> sources();

    Read read();

    /// Candidates kept per row that could be needed.
    double reserve();

    /// The languages that plain conversations may have; empty: any.
    List<String> languages();

    Sql sql();

    Trajectory trajectory();

    Quality quality();

    Optional<Near> near();

    /// With `split_by: database` the share of databases that belongs to prompts; the others belong to SFT sets.
    OptionalDouble promptsShare();

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
