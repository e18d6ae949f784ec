package assay.recipe;

import assay.pipeline.UnusableInputException;
import assay.sample.SourceName;
import assay.sample.TaskType;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// What a set of RL prompts should be: budgets, rules and limits, checked.
///
/// `limit` is the most rows. `discriminating`: a gold whose rows no second state changes makes no prompt. `apart` is
/// the stream of generated drafts that stays out.
public record PromptsRecipe(
        String name,
        String version,
        long seed,
        int limit,
        boolean discriminating,
        Apart apart,
        Map<SourceName, Budget> sources,
        Read read,
        double reserve,
        KeywordForm keywords,
        Sql sql,
        Trajectory trajectory,
        Quality quality,
        OptionalDouble promptsShare,
        Map<String, Object> effective)
        implements MixRecipe {

    /// What the generators make first for an SFT set of `seed`; so many of each are left to that set.
    public record Apart(long seed, int sql, int react) {}

    public PromptsRecipe {
        sources = Map.copyOf(sources);
    }

    /// Reads and checks `file` with `overrides` (`key=value`) over it.
    public static PromptsRecipe read(Path file, List<String> overrides) {
        CommonKeys keys = new CommonKeys(file, overrides);
        Settings apart = keys.section("apart_from_sft");
        PromptsRecipe recipe = new PromptsRecipe(
                keys.fileName("name"),
                keys.fileName("version"),
                keys.seed(),
                keys.section("prompts").count("limit", 1, 10_000_000),
                keys.top().flag("discriminating"),
                new Apart(
                        apart.whole("seed", Long.MIN_VALUE, Long.MAX_VALUE),
                        apart.count("synthetic_sql", 0, 10_000_000),
                        apart.count("synthetic_react", 0, 10_000_000)),
                keys.budgets(),
                keys.read(),
                keys.reserve(),
                keys.keywords(),
                keys.sql(),
                keys.trajectory(),
                keys.quality(),
                keys.promptsShare(),
                keys.effective());
        keys.requireAllRead();
        if (recipe.sources().containsKey(SourceName.GENERAL_CHAT)) {
            throw new UnusableInputException(keys.top().place("sources")
                    + ": \"sources.general_chat\" is no source of prompts, which are of db or env (leave it out)");
        }
        if (recipe.target(TaskType.DB) + recipe.target(TaskType.ENV) == 0) {
            throw new UnusableInputException(
                    keys.top().place("sources") + ": the targets of all sources sum to 0 (raise one)");
        }
        return recipe;
    }

    /// Prompts are of agents alone.
    @Override
    public Ratio ratio() {
        return new Ratio(1, 0);
    }

    /// Prompts hold no plain conversation.
    @Override
    public List<String> languages() {
        return List.of("en");
    }

    /// A prompt holds no answer that could be near to another.
    @Override
    public Optional<Near> near() {
        return Optional.empty();
    }
}
