package assay.cli;

import assay.build.SetBuild;
import assay.recipe.SftRecipe;
import assay.write.Also;
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

/// `assay build sft`.
@Command(
        name = "sft",
        description = {
            "Builds an SFT set: executed SQL dialogues and conversations, guarded, balanced, every row booked.",
            "",
            "Writes training_set_v1.jsonl and, beside it, its lineage, the dropped items with reasons, a card and the metadata."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  assay build sft                                          the bundled starter data",
            "  assay build sft --data my-data --out sets/one --seed 7   your data sets, another seed",
            "  assay build sft --data my-data --benchmark AgentBench/data   keep the items of a benchmark out",
            "  assay build sft --data my-data --also parquet            the same rows as Parquet, too",
            "  assay build sft --data my-data --set sources.spider.target=500 --set guard.keywords=word"
        })
final class BuildSftCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private BuildOptions options;

    @Option(
            names = "--also",
            paramLabel = "FORMAT",
            description = "The same rows in a further format, beside: parquet. Repeatable.")
    private List<String> also = new ArrayList<>();

    @Override
    public Integer call() throws InterruptedException {
        int threads = options.threads();
        Set<Also> formats = formats();
        SftRecipe recipe = SftRecipe.read(options.recipe("sft_v1.yaml"), options.settings());
        return options.run(
                (data, benchmark, workers, created, progress) ->
                        SetBuild.sft(recipe, data, benchmark, workers, created, progress),
                threads,
                formats);
    }

    private Set<Also> formats() {
        Set<Also> formats = EnumSet.noneOf(Also.class);
        for (String name : also) {
            formats.add(
                    switch (name) {
                        case "parquet" -> Also.PARQUET;
                        case "trl", "verl" ->
                            throw new ParameterException(
                                    spec.commandLine(),
                                    "--also " + name
                                            + " is not there for an SFT set yet: it must be parquet, or left out (TRL and verl"
                                            + " read the rows as they are: messages)");
                        default ->
                            throw new ParameterException(
                                    spec.commandLine(),
                                    "--also must be parquet, got \"" + name + "\" (or leave it out)");
                    });
        }
        return formats;
    }
}
