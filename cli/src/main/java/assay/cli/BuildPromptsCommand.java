package assay.cli;

import assay.build.Excluded;
import assay.build.Measured;
import assay.build.Measured.Band;
import assay.build.SetBuild;
import assay.recipe.PromptsRecipe;
import assay.reward.CompletionScores;
import assay.reward.Judging;
import assay.reward.Reward;
import assay.sandbox.ChildPool;
import assay.write.Also;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `assay build prompts`.
@Command(
        name = "prompts",
        description = {
            "Builds RL prompts: a question about a database with its executed gold, or the task of an environment.",
            "",
            "Writes rl_prompts_v1.jsonl and, beside it, its lineage, the dropped items with reasons, a card and the metadata."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  assay build prompts                                        the bundled starter data",
            "  assay build prompts --data my-data --benchmark AgentBench/data",
            "  assay build prompts --data my-data --exclude sets/one/training_set_v1.jsonl   nothing of that set",
            "  assay build prompts --set prompts.limit=200 --set discriminating=true",
            "  assay build prompts --completions policy.jsonl --pass-rate 0.1:0.9     neither too hard nor too easy"
        })
final class BuildPromptsCommand implements Callable<Integer> {
    /// Milliseconds for each completion that has to be judged.
    private static final int DEADLINE_MILLIS = 5_000;

    @Spec
    private CommandSpec spec;

    @Mixin
    private BuildOptions options;

    @Option(
            names = "--exclude",
            paramLabel = "FILE",
            description = {
                "The rows of another set, with their lineage beside: no question, gold, task or record of it comes again.",
                "Repeatable."
            })
    private List<Path> exclude = new ArrayList<>();

    @Option(
            names = "--completions",
            paramLabel = "FILE",
            description = {
                "What a policy answered: a line per prompt with id or prompt, and completions, which are judged where they "
                        + "have no score. Needs --pass-rate."
            })
    private @Nullable Path completions;

    @Option(
            names = "--pass-rate",
            paramLabel = "LO:HI",
            description = "Keeps prompts that the policy passes with a share from LO to HI, both included: 0.1:0.9.")
    private @Nullable String passRate;

    @Option(
            names = "--also",
            paramLabel = "FORMAT",
            description = "The same rows in a further format, beside: parquet, trl (GRPO) or verl. Repeatable.")
    private List<String> also = new ArrayList<>();

    @Override
    public Integer call() throws InterruptedException {
        int threads = options.threads();
        Set<Also> formats = formats();
        PromptsRecipe recipe = PromptsRecipe.read(options.recipe("prompts_v1.yaml"), options.settings());
        Excluded excluded = Excluded.of(exclude);
        Optional<Band> band = band();
        if (completions == null || band.isEmpty()) {
            return build(recipe, excluded, Optional.empty(), threads, formats);
        }
        try (Judging judging = ChildPool.of(threads, options.folders(), Reward.DEFAULT, DEADLINE_MILLIS)) {
            CompletionScores scores = new CompletionScores(judging, Reward.DEFAULT);
            Measured measured = Measured.of(completions, band.get(), scores);
            return build(recipe, excluded, Optional.of(measured), threads, formats);
        }
    }

    private int build(
            PromptsRecipe recipe, Excluded excluded, Optional<Measured> measured, int threads, Set<Also> formats)
            throws InterruptedException {
        return options.run(
                (data, benchmark, workers, created, progress) ->
                        SetBuild.prompts(recipe, excluded, measured, data, benchmark, workers, created, progress),
                threads,
                formats);
    }

    /// Errors: [ParameterException] when only one of the two options is there, or the band is none.
    private Optional<Band> band() {
        if (completions == null && passRate == null) {
            return Optional.empty();
        }
        if (completions == null || passRate == null) {
            throw new ParameterException(
                    spec.commandLine(), "--completions FILE and --pass-rate LO:HI belong together (give both)");
        }
        String[] ends = passRate.split(":", -1);
        try {
            if (ends.length == 2) {
                return Optional.of(new Band(Double.parseDouble(ends[0]), Double.parseDouble(ends[1])));
            }
        } catch (IllegalArgumentException notABand) {
            // said below
        }
        throw new ParameterException(
                spec.commandLine(),
                "--pass-rate must be LO:HI with 0 <= LO <= HI <= 1, got \"" + passRate + "\" (such as 0.1:0.9)");
    }

    private Set<Also> formats() {
        Set<Also> formats = EnumSet.noneOf(Also.class);
        for (String name : also) {
            formats.add(
                    switch (name) {
                        case "parquet" -> Also.PARQUET;
                        case "trl" -> Also.TRL;
                        case "verl" -> Also.VERL;
                        default ->
                            throw new ParameterException(
                                    spec.commandLine(),
                                    "--also must be parquet, trl or verl, got \"" + name + "\" (or leave it out)");
                    });
        }
        return formats;
    }
}
