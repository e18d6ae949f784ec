package assay.cli;

import assay.build.SetMetadata;
import assay.build.SetMetadata.SourceLine;
import assay.pipeline.Reason;
import assay.recipe.PromptsRecipe;
import assay.recipe.SftRecipe;
import assay.sample.TaskType;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// What a person reads after a build.
final class SummaryTable {
    private static final String ROW = "%-16s %-8s %7s %7s %7s %7s %7s %10s %10s  %s";

    private SummaryTable() {}

    static String of(SetMetadata metadata, Path out) {
        StringBuilder text = new StringBuilder();
        text.append(row(
                "source", "type", "target", "own", "short", "filled", "written", "generated", "templates", "dropped"));
        for (SourceLine line : metadata.sources()) {
            text.append(row(
                    line.name().wire(),
                    line.name().taskType().wire(),
                    line.target(),
                    line.own(),
                    dashed(line.shortBy()),
                    dashed(line.filled()),
                    line.written(),
                    dashed(line.generated()),
                    dashed(line.templates()),
                    dropped(line)));
        }
        text.append(
                switch (metadata.recipe()) {
                    case SftRecipe recipe ->
                        String.format(
                                Locale.ROOT,
                                "%n%,d rows: %,d agent (%,d db, %,d env) and %,d general, a ratio of %d : %d%n",
                                metadata.rows(),
                                metadata.agentRows(),
                                metadata.rows(TaskType.DB),
                                metadata.rows(TaskType.ENV),
                                metadata.rows(TaskType.GENERAL),
                                recipe.ratio().agent(),
                                recipe.ratio().general());
                    case PromptsRecipe _ ->
                        String.format(
                                Locale.ROOT,
                                "%n%,d prompts: %,d db and %,d env%n",
                                metadata.rows(),
                                metadata.rows(TaskType.DB),
                                metadata.rows(TaskType.ENV));
                });
        shrunk(metadata, text);
        text.append(out.resolve(metadata.file())).append('\n');
        return text.toString();
    }

    private static String row(Object... cells) {
        return String.format(Locale.ROOT, ROW, cells).stripTrailing() + System.lineSeparator();
    }

    /// What is 0 should not catch the eye.
    private static String dashed(int n) {
        return n == 0 ? "-" : Integer.toString(n);
    }

    private static String dropped(SourceLine line) {
        if (!line.readable()) {
            return "(not readable in this version)";
        }
        String reasons = line.dropped().entrySet().stream()
                .map((Map.Entry<Reason, Long> entry) ->
                        entry.getKey().wire() + " " + String.format(Locale.ROOT, "%,d", entry.getValue()))
                .collect(Collectors.joining(", "));
        return reasons.isEmpty() && line.own() == 0 ? "(no rows found)" : reasons;
    }

    /// Says by how much the set is smaller than the recipe, and which side is the reason.
    private static void shrunk(SetMetadata metadata, StringBuilder text) {
        long target = metadata.targetRows();
        if (metadata.rows() >= target) {
            return;
        }
        int agent = metadata.recipe().ratio().agent() == 0 ? 0 : atHand(metadata, true);
        int general = metadata.recipe().ratio().general() == 0 ? 0 : atHand(metadata, false);
        String limit = agent == 0 || general == 0
                ? ""
                : metadata.agentRows() == agent
                        ? ", so the agent rows set the size"
                        : ", so the general rows set the size";
        text.append(String.format(
                Locale.ROOT,
                "warning: %,d rows fewer than the recipe's %,d: there were %,d agent and %,d general rows%s%n",
                target - metadata.rows(),
                target,
                agent,
                general,
                limit));
    }

    /// Rows of one side before the ratio took some away.
    private static int atHand(SetMetadata metadata, boolean agent) {
        return metadata.sources().stream()
                .filter(line -> line.name().taskType().isAgent() == agent)
                .mapToInt(line -> line.written() + line.shrunk())
                .sum();
    }
}
