package assay.cli;

import assay.build.SetBuild;
import assay.build.SetMetadata;
import assay.json.Json;
import assay.recipe.SftRecipe;
import assay.source.DataFolder;
import assay.write.Also;
import java.nio.file.Path;
import java.time.Instant;
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
    private DataOptions data;

    @Mixin
    private BenchmarkOptions benchmark;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "dataset/output",
            description = "Where to write (default: ${DEFAULT-VALUE}).")
    private Path out;

    @Option(
            names = "--recipe",
            paramLabel = "FILE",
            description = "The recipe (default: the bundled recipes/sft_v1.yaml).")
    private @Nullable Path recipe;

    @Option(names = "--set", paramLabel = "KEY=VALUE", description = "Overrides a key of the recipe. Repeatable.")
    private List<String> overrides = new ArrayList<>();

    @Option(names = "--seed", paramLabel = "N", description = "The seed of all choices; short for --set seed=N.")
    private @Nullable Long seed;

    @Option(
            names = "--workers",
            paramLabel = "N",
            description = "Threads (default: one per core). The set is the same for any number.")
    private @Nullable Integer workers;

    @Option(
            names = "--also",
            paramLabel = "FORMAT",
            description = "The same rows in a further format, beside: parquet. Repeatable.")
    private List<String> also = new ArrayList<>();

    @Option(names = "--quiet", description = "No progress and no table.")
    private boolean quiet;

    @Option(names = "--json", description = "Prints the metadata as one JSON object on stdout instead of the table.")
    private boolean json;

    @Override
    public Integer call() throws InterruptedException {
        int threads = workers == null ? Runtime.getRuntime().availableProcessors() : workers;
        if (threads < 1 || threads > 1024) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--workers must be a number from 1 to 1024, got " + threads + " (leave it out for one per core)");
        }
        Set<Also> formats = formats();
        List<String> settings = new ArrayList<>(overrides);
        if (seed != null) {
            settings.add("seed=" + seed);
        }
        SftRecipe effective =
                SftRecipe.read(Optional.ofNullable(recipe).orElseGet(() -> Home.recipe("sft_v1.yaml")), settings);
        List<DataFolder> folders = data.folders();
        SetMetadata metadata;
        ConsoleProgress progress = new ConsoleProgress(quiet);
        try {
            metadata = SetBuild.sft(effective, folders, benchmark.index(), threads, created(), progress)
                    .run(out, formats);
        } finally {
            progress.clear();
        }
        if (json) {
            System.out.println(Json.line(metadata.toJson()));
        } else if (!quiet) {
            System.out.print(SummaryTable.of(metadata, out));
        }
        return Assay.DONE;
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

    /// Now, or what `SOURCE_DATE_EPOCH` says. Errors: [assay.pipeline.UnusableInputException] when it is no number.
    private static Instant created() {
        String epoch = System.getenv("SOURCE_DATE_EPOCH");
        if (epoch == null || epoch.isBlank()) {
            return Instant.now();
        }
        try {
            return Instant.ofEpochSecond(Long.parseLong(epoch.strip()));
        } catch (NumberFormatException | java.time.DateTimeException e) {
            throw new assay.pipeline.UnusableInputException(
                    "SOURCE_DATE_EPOCH must be seconds since 1970, got \"" + epoch + "\" (unset it, or use date +%s)",
                    e);
        }
    }
}
