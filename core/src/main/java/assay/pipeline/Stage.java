package assay.pipeline;

import java.util.Locale;

/// The stages of a build, in the order in which an item meets them. A source's ledger lists those that it uses.
public enum Stage {
    /// Bytes to a JSON object.
    READ,
    /// First layer of the contamination guard: every string of the record as it came.
    GUARD,
    /// Record to draft, by the layout of the source.
    CONVERT,
    /// Drafts of a generator join those that were read.
    GENERATE,
    /// The smallest keys by hash, exact copies merged away.
    SELECT,
    /// Every gold query on its database.
    EXECUTE,
    /// Questions to conversations.
    COMPOSE,
    /// Prompts with the pass rate of a policy.
    MEASURE,
    /// K completions of each prompt, judged.
    ROLLOUT,
    /// Two of a prompt's completions.
    PAIR,
    /// Rules of the recipe: message counts, lengths, alternation.
    QUALITY,
    /// Second layer of the guard: the finished row.
    SAMPLE_GUARD,
    /// Exact duplicates on canonical text, then near-duplicates of answers, both across sources.
    DEDUP,
    /// Budgets, filling, ratio.
    MIX;

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
