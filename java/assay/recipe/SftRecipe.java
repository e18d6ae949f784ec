package assay.recipe;

import assay.pipeline.UnusableInputException;
import assay.sample.SourceName;
import assay.sample.TaskType;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        Map<String, Object> effective)
        implements Recipe {

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
        Settings settings = Settings.read(file, overrides);
        Map<String, Object> effective = settings.toJson();
        Settings ratio = settings.section("ratio");
        Settings read = settings.section("read");
        Settings select = settings.section("select");
        Settings guard = settings.section("guard");
        Settings chat = settings.section("chat");
        Settings dialogue = settings.section("dialogue");
        Settings sql = settings.section("sql");
        Settings trajectory = settings.section("trajectory");
        Settings quality = settings.section("quality");
        Settings dedup = settings.section("dedup");
        Settings near = dedup.section("near");
        Settings sources = settings.section("sources");
        int minQuestions = dialogue.count("min_questions", 1, 20);
        int minMessages = quality.count("min_messages", 1, 1000);
        int minAnswerChars = quality.count("min_answer_chars", 1, 1_000_000);
        SftRecipe recipe = new SftRecipe(
                fileName(settings, "name"),
                fileName(settings, "version"),
                settings.whole("seed", Long.MIN_VALUE, Long.MAX_VALUE),
                new Ratio(ratio.count("agent", 0, 1000), ratio.count("general", 0, 1000)),
                budgets(sources),
                new Read(read.count("max_record_bytes", 100, 1 << 30), read.number("max_malformed_share", 0, 1)),
                select.number("reserve", 1, 100),
                KeywordForm.valueOf(
                        guard.choice("keywords", List.of("substring", "word")).toUpperCase(java.util.Locale.ROOT)),
                chat.texts("languages"),
                Ties.valueOf(chat.choice("arena_ties", List.of("drop", "first")).toUpperCase(java.util.Locale.ROOT)),
                new Dialogue(
                        minQuestions,
                        dialogue.count("max_questions", minQuestions, 20),
                        dialogue.has("plain_turns") && dialogue.flag("plain_turns")),
                new Sql(
                        sql.count("deadline_ms", 1, 600_000),
                        sql.count("rows_shown", 1, 1000),
                        sql.count("cell_chars", 10, 100_000),
                        sql.count("ddl_chars", 100, 1_000_000),
                        sql.whole("max_database_bytes", 512, 1 << 30),
                        sql.choice("empty_results", List.of("keep", "drop")).equals("keep")),
                new Trajectory(
                        trajectory.number("min_reward", 0, 1),
                        trajectory.count("max_repeats", 1, 1000),
                        trajectory.count("max_waits", 1, 1000)),
                new Quality(
                        minMessages,
                        quality.count("max_messages", minMessages, 1000),
                        minAnswerChars,
                        quality.count("max_message_chars", minAnswerChars, 100_000_000),
                        quality.count("max_chars", minAnswerChars, 100_000_000)),
                near(near),
                effective);
        List.of(ratio, read, select, guard, chat, dialogue, sql, trajectory, quality, near, dedup, sources, settings)
                .forEach(Settings::requireAllRead);
        recipe.requirePossible(settings);
        return recipe;
    }

    /// Names that become file names hold nothing but letters, digits, `_` and `-`.
    private static String fileName(Settings settings, String key) {
        String text = settings.text(key);
        if (!text.matches("[A-Za-z0-9_-]{1,60}")) {
            throw settings.wrong(key, "becomes part of file names and must be letters, digits, _ and -");
        }
        return text;
    }

    /// Threshold 0 is off.
    private static Optional<Near> near(Settings near) {
        Near asked = new Near(near.number("threshold", 0, 1), near.count("ngram", 1, 100));
        return asked.threshold() == 0 ? Optional.empty() : Optional.of(asked);
    }

    private static Map<SourceName, Budget> budgets(Settings sources) {
        Map<SourceName, Budget> budgets = new EnumMap<>(SourceName.class);
        for (SourceName name : SourceName.values()) {
            if (sources.has(name.wire())) {
                Settings source = sources.section(name.wire());
                boolean required = source.has("required") && source.flag("required");
                budgets.put(name, new Budget(source.count("target", 0, 10_000_000), required));
                source.requireAllRead();
            }
        }
        sources.requireAllRead();
        return budgets;
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
