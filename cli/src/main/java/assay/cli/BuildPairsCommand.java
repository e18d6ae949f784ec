package assay.cli;

import assay.build.PairsBuild;
import assay.build.PairsMetadata;
import assay.json.Json;
import assay.recipe.PairsRecipe;
import assay.reward.CompletionScores;
import assay.reward.Judging;
import assay.reward.Reward;
import assay.rollout.Policy;
import assay.rollout.Sampling;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `assay build pairs`.
@Command(
        name = "pairs",
        description = {
            "Builds preference pairs: a policy answers each prompt K times, rewards judge, and two answers are chosen.",
            "",
            "Writes dpo_pairs_v1.jsonl and, beside it, all completions with their verdicts, the lineage, the dropped",
            "prompts with reasons, a card and the metadata. With --server every answer is kept in",
            "dpo_pairs_v1_journal.jsonl before it counts: after a kill the same command goes on from there."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  assay build pairs                                          from bundled completions, nothing is asked",
            "  assay build pairs --server http://127.0.0.1:8000/v1 --model-name M --prompts rl_prompts_v1.jsonl --data my-data",
            "  assay build pairs --completions dpo_pairs_v1_completions.jsonl --policy correct-vs-wrong   chosen again",
            "  assay build pairs --server URL --model-name M --max-requests 500 --set prompts.limit=50    a trial"
        })
final class BuildPairsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private BuildOptions options;

    @Mixin
    private PolicyOptions policies;

    @Option(
            names = "--prompts",
            paramLabel = "FILE",
            description = {
                "The prompts, as assay build prompts writes them (default: those of --completions, else bundled ones)."
            })
    private @Nullable Path prompts;

    @Option(
            names = "--completions",
            paramLabel = "FILE",
            description = "What a policy answered: a line a prompt with completions, plain or .gz. No policy is asked.")
    private @Nullable Path completions;

    @Option(
            names = "--policy",
            paramLabel = "P",
            description = "How pairs are chosen: best-vs-worst or correct-vs-wrong (default: that of the recipe).")
    private @Nullable String chooser;

    @Option(
            names = "--reward",
            paramLabel = "REWARD",
            description = "The numbers for verdicts: default, graded or seed-literal (default: default).")
    private String reward = "default";

    @Option(
            names = "--report",
            description = "Writes dpo_pairs_v1_report.html, too: scores, pass@k, lengths, and pairs side by side.")
    private boolean report;

    @Override
    public Integer call() throws InterruptedException {
        if (policies.isGiven() && completions != null) {
            throw new ParameterException(
                    spec.commandLine(), "--server asks a policy and --completions has its answers (leave one out)");
        }
        List<String> settings = new ArrayList<>(options.settings());
        settings.addAll(policies.settings());
        if (chooser != null) {
            settings.add("pairs.policy=" + chooser);
        }
        PairsRecipe recipe = PairsRecipe.read(options.recipe("pairs_v1.yaml"), settings);
        Reward numbers = RewardOption.of(reward, spec);
        int workers = options.threads();
        try (Judging judging = Children.of(workers, options.folders(), numbers, recipe.deadlineMillis())) {
            PairsBuild.Rewards rewards = new PairsBuild.Rewards(reward, new CompletionScores(judging, numbers));
            if (!policies.isGiven()) {
                return run(recipe, Optional.empty(), rewards, 4 * workers);
            }
            PairsRecipe.Sampled sampled = recipe.sampled();
            Sampling sampling = new Sampling(
                    sampled.k(), sampled.temperature(), sampled.topP(), sampled.maxNewTokens(), recipe.seed());
            try (Policy policy = policies.policy()) {
                return run(
                        recipe,
                        Optional.of(new PairsBuild.Source(policy, sampling, policies.budget(), policies.manners())),
                        rewards,
                        policies.threads(workers));
            }
        }
    }

    private int run(PairsRecipe recipe, Optional<PairsBuild.Source> source, PairsBuild.Rewards rewards, int threads)
            throws InterruptedException {
        Path from = prompts != null ? prompts : completions != null ? completions : Home.completions();
        Optional<Path> elsewhere = prompts == null ? Optional.empty() : Optional.ofNullable(completions);
        ConsoleProgress progress = new ConsoleProgress(options.isQuiet());
        PairsBuild build = new PairsBuild(
                recipe,
                from,
                elsewhere,
                source,
                rewards,
                options.benchmark(),
                threads,
                BuildOptions.created(),
                progress);
        PairsMetadata metadata;
        try {
            metadata = build.run(options.out(), report ? Optional.of(new PairsReport()) : Optional.empty());
        } finally {
            progress.clear();
        }
        if (options.isJson()) {
            System.out.println(Json.line(metadata.toJson()));
        } else if (!options.isQuiet()) {
            System.out.print(PairsTable.of(metadata, options.out()));
            source.ifPresent(asked -> System.out.println(asked.budget().text() + " spent in this run"));
        }
        return Assay.DONE;
    }
}
