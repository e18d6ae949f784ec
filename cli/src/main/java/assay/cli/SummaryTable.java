package assay.cli;

import assay.build.SetMetadata;
import assay.build.SetMetadata.SourceLine;
import assay.pipeline.Reason;
import assay.sample.TaskType;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// What a person reads after a build.
final class SummaryTable {
    private static final String ROW = "%-16s %-8s %7s %7s %7s %7s %7s  %s%n";

    private SummaryTable() {}

    static String of(SetMetadata metadata, Path out) {
        StringBuilder text = new StringBuilder();
        text.append(String.format(ROW, "source", "type", "target", "own", "short", "filled", "written", "dropped"));
        for (SourceLine line : metadata.sources()) {
            text.append(String.format(
                    ROW,
                    line.name().wire(),
                    line.name().taskType().wire(),
                    line.target(),
                    line.own(),
                    line.shortBy() == 0 ? "-" : line.shortBy(),
                    line.filled() == 0 ? "-" : line.filled(),
                    line.written(),
                    dropped(line)));
        }
        text.append(String.format(
                "%n%,d rows: %,d agent (%,d db, %,d env) and %,d general, a ratio of %d : %d%n",
                metadata.rows(),
                metadata.agentRows(),
                metadata.rows(TaskType.DB),
                metadata.rows(TaskType.ENV),
                metadata.rows(TaskType.GENERAL),
                metadata.recipe().ratio().agent(),
                metadata.recipe().ratio().general()));
        shrunk(metadata, text);
        text.append(out.resolve(metadata.file())).append('\n');
        return text.toString();
    }

    private static String dropped(SourceLine line) {
        if (!line.readable()) {
            return "(not readable in this version)";
        }
        String reasons = line.dropped().entrySet().stream()
                .map((Map.Entry<Reason, Long> entry) ->
                        entry.getKey().wire() + " " + String.format(Locale.ROOT, "%,d", entry.getValue()))
                .collect(Collectors.joining(", "));
        String made = line.generated() == 0
                ? ""
                : String.format(Locale.ROOT, "(%,d generated from %d templates) ", line.generated(), line.templates());
        return reasons.isEmpty() && line.own() == 0 ? "(no rows found)" : made + reasons;
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
                "warning: %,d rows fewer than the recipe's %,d: there were %,d agent and %,d general rows%s%n",
                target - metadata.rows(), target, agent, general, limit));
    }

    /// Rows of one side before the ratio took some away.
    private static int atHand(SetMetadata metadata, boolean agent) {
        return metadata.sources().stream()
                .filter(line -> line.name().taskType().isAgent() == agent)
                .mapToInt(line -> line.written() + line.shrunk())
                .sum();
    }
}
