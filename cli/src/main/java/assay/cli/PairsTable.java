package assay.cli;

import assay.build.PairsMetadata;
import assay.pipeline.Reason;
import assay.preference.PairStatistics.PassAt;
import assay.sample.SourceName;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a person reads after a build of pairs.
final class PairsTable {
    private static final String ROW = "%-16s %-5s %8s %8s  %s%n";

    private PairsTable() {}

    static String of(PairsMetadata metadata, Path out) {
        StringBuilder text =
                new StringBuilder(String.format(Locale.ROOT, ROW, "source", "type", "prompts", "pairs", "dropped"));
        for (SourceName source : metadata.sources()) {
            text.append(String.format(
                    Locale.ROOT,
                    ROW,
                    source.wire(),
                    source.taskType().wire(),
                    metadata.prompts(source),
                    metadata.rows(source),
                    dropped(metadata.dropped(source))));
        }
        Optional<PassAt> first = metadata.statistics().passAt().stream().findFirst();
        text.append(String.format(
                Locale.ROOT,
                "%n%,d pairs; mean reward %.2f%s%n",
                metadata.rows(),
                metadata.statistics().meanScore(),
                first.map(at -> ", pass@1 " + at.estimate() + " (" + at.low() + " to " + at.high() + ")")
                        .orElse("")));
        return text.append(out.resolve(metadata.file())).append('\n').toString();
    }

    private static String dropped(Map<Reason, Long> dropped) {
        return dropped.entrySet().stream()
                .map(entry -> entry.getKey().wire() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }
}
