package assay.recipe;

import assay.pipeline.UnusableInputException;
import assay.sample.SourceName;
import assay.sample.TaskType;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// What an SFT set should be: budgets, rules and limits, checked.
public record SftRecipe(
        String name,
        String version,
        long seed,
        Ratio ratio,
        Map<SourceName, Budget> sources,
        Read read,
        double reserve,
        KeywordForm keywords,
        List<String> languages,
        Ties arenaTies,
        Dialogue dialogue,
        Sql sql,
        Trajectory trajectory,
        Quality quality,
        Optional<Near> near,
        OptionalDouble promptsShare,
        Map<String, Object> effective)
        implements MixRecipe {

    /// Questions that make one conversation when a source has single questions. `plainTurns`: turns of a dialogue that
    /// no SQL answers (asking back, refusing, thanking) are shown too, where the parent set has them.
    public record Dialogue(int minQuestions, int maxQuestions, boolean plainTurns) {
        public Dialogue(int minQuestions, int maxQuestions) {
            this(minQuestions, maxQuestions, false);
        }
    }

    /// What becomes of two answers that were judged equally good: none is taken, or the first one.
    public enum Ties {
        DROP,
        FIRST
    }

    public SftRecipe {
        sources = Map.copyOf(sources);
        languages = List.copyOf(languages);
    }

    /// Reads and checks `file` with `overrides` (`key=value`) over it.
    public static SftRecipe read(Path file, List<String> overrides) {
        CommonKeys keys = new CommonKeys(file, overrides);
        Settings ratio = keys.section("ratio");
        Settings chat = keys.section("chat");
        Settings dialogue = keys.section("dialogue");
        int minQuestions = dialogue.count("min_questions", 1, 20);
        SftRecipe recipe = new SftRecipe(
                keys.fileName("name"),
                keys.fileName("version"),
                keys.seed(),
                new Ratio(ratio.count("agent", 0, 1000), ratio.count("general", 0, 1000)),
                keys.budgets(),
                keys.read(),
                keys.reserve(),
                keys.keywords(),
                chat.texts("languages"),
                Ties.valueOf(chat.choice("arena_ties", List.of("drop", "first")).toUpperCase(Locale.ROOT)),
                new Dialogue(
                        minQuestions,
                        dialogue.count("max_questions", minQuestions, 20),
                        dialogue.has("plain_turns") && dialogue.flag("plain_turns")),
                keys.sql(),
                keys.trajectory(),
                keys.quality(),
                near(keys),
                keys.promptsShare(),
                keys.effective());
        keys.requireAllRead();
        recipe.requirePossible(keys.top());
        return recipe;
    }

    /// Threshold 0 is off.
    private static Optional<Near> near(CommonKeys keys) {
        Settings near = keys.kept(keys.section("dedup").section("near"));
        Near asked = new Near(near.number("threshold", 0, 1), near.count("ngram", 1, 100));
        return asked.threshold() == 0 ? Optional.empty() : Optional.of(asked);
    }

    /// The targets are the only bound.
    @Override
    public int limit() {
        return Integer.MAX_VALUE;
    }

    private void requirePossible(Settings settings) {
        long agent = target(TaskType.DB) + target(TaskType.ENV);
        long general = target(TaskType.GENERAL);
        if (ratio.agent() == 0 && ratio.general() == 0) {
            throw settings.wrong("ratio", "must have a part above 0");
        }
        if (ratio.agent() > 0 && agent == 0 || ratio.general() > 0 && general == 0) {
            String empty = agent == 0 ? "agent" : "general";
            throw new UnusableInputException(settings.place("ratio")
                    + ": impossible budget: the ratio agent : general = " + ratio.agent() + " : " + ratio.general()
                    + " asks for " + empty + " rows, but the targets of the " + empty
                    + " sources sum to 0 (raise one, or set ratio." + empty + "=0)");
        }
    }
}
