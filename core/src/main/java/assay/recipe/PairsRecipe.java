package assay.recipe;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// What a set of preference pairs should be: how the policy is sampled, how pairs are chosen, rules and limits,
/// checked.
///
/// `limit`: prompts, the first ones of the file. `deadlineMillis`: of each query of a completion.
public record PairsRecipe(
        String name,
        String version,
        long seed,
        int limit,
        Sampled sampled,
        Pairing pairing,
        int deadlineMillis,
        long maxDatabaseBytes,
        KeywordForm keywords,
        int maxMessageChars,
        Map<String, Object> effective)
        implements Recipe {

    /// How the policy is sampled: `k` completions a prompt.
    public record Sampled(int k, double temperature, double topP, int maxNewTokens) {}

    /// Which two completions make a pair.
    public enum Chooser {
        /// The best score and the worst.
        BEST_VS_WORST,
        /// One that passes and one that does not, a wrong answer that runs before one that fails.
        CORRECT_VS_WRONG
    }

    /// How pairs are chosen. `perPrompt`: most pairs of a prompt, no completion in two of them; `perDatabase`: most
    /// pairs of a database, 0: any number. `minDifference`: of the two scores. `maxLengthRatio`: of the longer text to
    /// the shorter, 0: any. `minEdit`: the least share of characters that differ, in `[0, 1)`.
    public record Pairing(
            Chooser chooser,
            int perPrompt,
            int perDatabase,
            double minDifference,
            double maxLengthRatio,
            double minEdit) {}

    /// Reads and checks `file` with `overrides` (`key=value`) over it.
    public static PairsRecipe read(Path file, List<String> overrides) {
        CommonKeys keys = new CommonKeys(file, overrides);
        Settings sampled = keys.section("sampling");
        Settings pairing = keys.section("pairs");
        Settings sql = keys.section("sql");
        PairsRecipe recipe = new PairsRecipe(
                keys.fileName("name"),
                keys.fileName("version"),
                keys.seed(),
                keys.section("prompts").count("limit", 1, 1_000_000_000),
                new Sampled(
                        sampled.count("k", 2, 1024),
                        sampled.number("temperature", 0, 10),
                        sampled.number("top_p", 0.000_001, 1),
                        sampled.count("max_new_tokens", 1, 1 << 20)),
                new Pairing(
                        switch (pairing.choice("policy", List.of("best-vs-worst", "correct-vs-wrong"))) {
                            case "correct-vs-wrong" -> Chooser.CORRECT_VS_WRONG;
                            default -> Chooser.BEST_VS_WORST;
                        },
                        pairing.count("per_prompt", 1, 512),
                        pairing.count("per_database", 0, 1_000_000_000),
                        pairing.number("min_difference", 0.000_001, 10),
                        pairing.number("max_length_ratio", 0, 1_000_000),
                        pairing.number("min_edit", 0, 0.999_999)),
                sql.count("deadline_ms", 1, 600_000),
                sql.whole("max_database_bytes", 512, 1 << 30),
                keys.keywords(),
                keys.section("quality").count("max_message_chars", 1, 100_000_000),
                keys.effective());
        keys.requireAllRead();
        return recipe;
    }
}
