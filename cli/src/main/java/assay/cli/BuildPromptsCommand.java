package assay.cli;

import assay.build.Excluded;
import assay.build.SetBuild;
import assay.recipe.PromptsRecipe;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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
            "  assay build prompts --set prompts.limit=200 --set discriminating=false"
        })
final class BuildPromptsCommand implements Callable<Integer> {
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

    @Override
    public Integer call() throws InterruptedException {
        int threads = options.threads();
        PromptsRecipe recipe = PromptsRecipe.read(options.recipe("prompts_v1.yaml"), options.settings());
        Excluded excluded = Excluded.of(exclude);
        return options.run(
                (data, benchmark, workers, created, progress) ->
                        SetBuild.prompts(recipe, excluded, data, benchmark, workers, created, progress),
                threads,
                Set.of());
    }
}
