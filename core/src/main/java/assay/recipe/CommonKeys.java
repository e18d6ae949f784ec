package assay.recipe;

import assay.recipe.Recipe.Budget;
import assay.recipe.Recipe.KeywordForm;
import assay.recipe.Recipe.Quality;
import assay.recipe.Recipe.Read;
import assay.recipe.Recipe.Sql;
import assay.recipe.Recipe.Trajectory;
import assay.sample.SourceName;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/// Reads the keys that all kinds of recipes have, and lets a kind read its own. [#requireAllRead] then refuses what
/// nobody asked for.
final class CommonKeys {
    private final Settings settings;
    private final Map<String, Object> effective;
    private final List<Settings> sections = new ArrayList<>();

    CommonKeys(Path file, List<String> overrides) {
        settings = Settings.read(file, overrides);
        effective = settings.toJson();
    }

    /// The keys of the top level.
    Settings top() {
        return settings;
    }

    /// The keys below `key`.
    Settings section(String key) {
        return kept(settings.section(key));
    }

    Settings kept(Settings section) {
        sections.add(section);
        return section;
    }

    void requireAllRead() {
        sections.forEach(Settings::requireAllRead);
        settings.requireAllRead();
    }

    Map<String, Object> effective() {
        return effective;
    }

    /// Names that become file names hold nothing but letters, digits, `_` and `-`.
    String fileName(String key) {
        String text = settings.text(key);
        if (!text.matches("[A-Za-z0-9_-]{1,60}")) {
            throw settings.wrong(key, "becomes part of file names and must be letters, digits, _ and -");
        }
        return text;
    }

    long seed() {
        return settings.whole("seed", Long.MIN_VALUE, Long.MAX_VALUE);
    }

    Read read() {
        Settings read = section("read");
        return new Read(read.count("max_record_bytes", 100, 1 << 30), read.number("max_malformed_share", 0, 1));
    }

    double reserve() {
        return section("select").number("reserve", 1, 100);
    }

    KeywordForm keywords() {
        return KeywordForm.valueOf(section("guard")
                .choice("keywords", List.of("substring", "word"))
                .toUpperCase(Locale.ROOT));
    }

    Sql sql() {
        Settings sql = section("sql");
        return new Sql(
                sql.count("deadline_ms", 1, 600_000),
                sql.count("rows_shown", 1, 1000),
                sql.count("cell_chars", 10, 100_000),
                sql.count("ddl_chars", 100, 1_000_000),
                sql.whole("max_database_bytes", 512, 1 << 30),
                sql.choice("empty_results", List.of("keep", "drop")).equals("keep"));
    }

    Trajectory trajectory() {
        Settings trajectory = section("trajectory");
        return new Trajectory(
                trajectory.number("min_reward", 0, 1),
                trajectory.count("max_repeats", 1, 1000),
                trajectory.count("max_waits", 1, 1000));
    }

    Quality quality() {
        Settings quality = section("quality");
        int minMessages = quality.count("min_messages", 1, 1000);
        int minAnswerChars = quality.count("min_answer_chars", 1, 1_000_000);
        return new Quality(
                minMessages,
                quality.count("max_messages", minMessages, 1000),
                minAnswerChars,
                quality.count("max_message_chars", minAnswerChars, 100_000_000),
                quality.count("max_chars", minAnswerChars, 100_000_000));
    }

    Map<SourceName, Budget> budgets() {
        Settings sources = section("sources");
        Map<SourceName, Budget> budgets = new EnumMap<>(SourceName.class);
        for (SourceName name : SourceName.values()) {
            if (sources.has(name.wire())) {
                Settings source = kept(sources.section(name.wire()));
                boolean required = source.has("required") && source.flag("required");
                int target = source.count("target", 0, 10_000_000);
                budgets.put(
                        name,
                        source.has("most")
                                ? new Budget(target, required, source.count("most", target, 10_000_000))
                                : new Budget(target, required));
            }
        }
        return budgets;
    }

    /// The share of databases that belongs to prompts; empty when every database serves both kinds of sets. The keys
    /// may be left out.
    OptionalDouble promptsShare() {
        boolean split = settings.has("split_by")
                && settings.choice("split_by", List.of("none", "database")).equals("database");
        double share = settings.has("share") ? settings.number("share", 0, 1) : 0.5;
        return split ? OptionalDouble.of(share) : OptionalDouble.empty();
    }
}
