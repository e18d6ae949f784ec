package assay.cli;

import assay.build.Excluded;
import assay.build.SetBuild;
import assay.recipe.PromptsRecipe;
import assay.write.Also;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
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
            "  assay build prompts --set prompts.limit=200 --set discriminating=true"
        })
final class BuildPromptsCommand implements Callable<Integer> {
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
        return options.run(
                (data, benchmark, workers, created, progress) ->
                        SetBuild.prompts(recipe, excluded, data, benchmark, workers, created, progress),
                threads,
                formats);
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
