package assay.cli;

import assay.check.Finding;
import assay.check.SetCheck;
import assay.check.SetFormat;
import assay.check.SqlReplay;
import assay.contamination.BenchmarkIndex;
import assay.json.Json;
import assay.reward.CompletionScores;
import assay.reward.Judging;
import assay.reward.Reward;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `assay check`.
@Command(
        name = "check",
        description = {
            "Proves a set: form, ratio, books, duplicates, benchmark text, and every SQL run again on its database.",
            "",
            "Prints FILE:LINE: RULE: what for each finding (line 0 is the whole file). The lineage and metadata beside the",
            "file are used when they are there."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  assay check dataset/output/training_set_v1.jsonl --data my-data"})
final class CheckCommand implements Callable<Integer> {
    private static final int DEADLINE_MILLIS = 5_000;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "The rows: a .jsonl file.")
    private List<Path> files;

    @Mixin
    private DataOptions data;

    @Mixin
    private BenchmarkOptions benchmark;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "The kind of set: ${COMPLETION-CANDIDATES} (default: told by the rows).")
    private @Nullable Kind kind;

    @Option(names = "--quiet", description = "Only the exit code.")
    private boolean quiet;

    @Option(names = "--json", description = "Prints the findings as one JSON object on stdout.")
    private boolean json;

    /// The kinds that can be checked, spelt as on the command line.
    @SuppressWarnings("MemberName")
    enum Kind {
        sft,
        prompts,
        pairs
    }

    private Optional<SetFormat> format() {
        return Optional.ofNullable(kind).map(asked -> switch (asked) {
            case sft -> SetFormat.SFT;
            case prompts -> SetFormat.PROMPTS;
            case pairs -> SetFormat.PAIRS;
        });
    }

    @Override
    public Integer call() {
        SqlReplay replay = new SqlReplay(data.folders());
        BenchmarkIndex items = benchmark.index();
        List<Finding> findings = new ArrayList<>();
        Consumer<Finding> sink = finding -> {
            findings.add(finding);
            if (!quiet && !json) {
                System.out.println(finding);
            }
        };
        Map<String, Judging> judgings = new HashMap<>();
        try {
            for (Path file : files) {
                SetCheck.run(file, format(), replay, items, reward -> scores(reward, judgings), sink);
            }
        } finally {
            judgings.values().forEach(Judging::close);
        }
        if (json) {
            System.out.println(Json.line(Map.of(
                    "findings", findings.stream().map(CheckCommand::toJson).toList())));
        } else if (!quiet) {
            System.err.println(
                    findings.isEmpty()
                            ? "nothing found"
                            : findings.size() == 1 ? "1 finding" : findings.size() + " findings");
        }
        return findings.isEmpty() ? Assay.DONE : Assay.FAILED;
    }

    /// Judges completions as the reward that a lineage names; processes are started when the first one asks.
    private CompletionScores scores(String reward, Map<String, Judging> judgings) {
        Reward numbers = RewardOption.of(reward)
                .orElseThrow(() -> new IllegalArgumentException("the lineage names no reward of ours: " + reward));
        int workers = Runtime.getRuntime().availableProcessors();
        return new CompletionScores(
                judgings.computeIfAbsent(
                        reward, name -> Children.of(workers, data.folders(), numbers, DEADLINE_MILLIS)),
                numbers);
    }

    private static Map<String, Object> toJson(Finding finding) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", finding.file());
        json.put("line", finding.line());
        json.put("rule", finding.rule());
        json.put("what", finding.what());
        return json;
    }
}
