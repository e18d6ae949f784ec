package assay.mix;

import assay.recipe.Recipe.Ratio;
import assay.sample.SourceName;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/// How many rows of each source are written, given what each has. The last step of the mix: the ratio agent : general
/// holds exactly, so whoever has more than the other side allows shrinks, in proportion.
///
/// `agent` and `general` are the sums of `rows`.
public record Mixture(Map<SourceName, Integer> rows, int agent, int general) {
    public Mixture {
        rows = Map.copyOf(rows);
    }

    /// The largest mixture of `ratio` that `available` allows.
    public static Mixture of(Map<SourceName, Integer> available, Ratio ratio) {
        int agent = sum(available, true);
        int general = sum(available, false);
        if (ratio.agent() == 0 || ratio.general() == 0) {
            int agentRows = ratio.agent() == 0 ? 0 : agent;
            int generalRows = ratio.general() == 0 ? 0 : general;
            return scaled(available, agentRows, generalRows);
        }
        int parts = Math.min(agent / ratio.agent(), general / ratio.general());
        return scaled(available, parts * ratio.agent(), parts * ratio.general());
    }

    /// This mixture with `limit` rows at most: all sources shrink in proportion, and the ratio holds as well as whole
    /// rows allow.
    public Mixture atMost(int limit) {
        if (agent + general <= limit) {
            return this;
        }
        Map<Boolean, Integer> sides = new LinkedHashMap<>();
        sides.put(true, agent);
        sides.put(false, general);
        Map<Boolean, Integer> shares = Shares.divide(limit, sides, sides);
        Map<SourceName, Integer> ordered = new EnumMap<>(SourceName.class);
        ordered.putAll(rows);
        return scaled(ordered, shares.getOrDefault(true, 0), shares.getOrDefault(false, 0));
    }

    private static Mixture scaled(Map<SourceName, Integer> available, int agent, int general) {
        Map<SourceName, Integer> rows = new EnumMap<>(SourceName.class);
        rows.putAll(side(available, true, agent));
        rows.putAll(side(available, false, general));
        return new Mixture(rows, agent, general);
    }

    private static Map<SourceName, Integer> side(Map<SourceName, Integer> available, boolean agent, int total) {
        Map<SourceName, Integer> side = new LinkedHashMap<>();
        available.forEach((name, n) -> {
            if (name.taskType().isAgent() == agent) {
                side.put(name, n);
            }
        });
        return Shares.divide(total, side, side);
    }

    private static int sum(Map<SourceName, Integer> available, boolean agent) {
        return available.entrySet().stream()
                .filter(entry -> entry.getKey().taskType().isAgent() == agent)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
