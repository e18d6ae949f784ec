package assay.cli;

import assay.build.Home;
import assay.build.Progress;
import assay.build.SetBuild;
import assay.build.SetMetadata;
import assay.contamination.BenchmarkIndex;
import assay.json.Json;
import assay.source.DataFolder;
import assay.write.Also;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// What every kind of build is told, and how it is run.
final class BuildOptions {
    @Spec(Spec.Target.MIXEE)
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
            description = "The recipe (default: the bundled one of this kind, in recipes/).")
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

    @Option(names = "--quiet", description = "No progress and no table.")
    private boolean quiet;

    @Option(names = "--json", description = "Prints the metadata as one JSON object on stdout instead of the table.")
    private boolean json;

    /// A build of one kind of set.
    interface Build {
        SetBuild of(List<DataFolder> data, BenchmarkIndex benchmark, int workers, Instant created, Progress progress);
    }

    /// The recipe, or the bundled one called `name`.
    Path recipe(String name) {
        return Optional.ofNullable(recipe).orElseGet(() -> Home.recipe(name));
    }

    Path out() {
        return out;
    }

    boolean isQuiet() {
        return quiet;
    }

    boolean isJson() {
        return json;
    }

    BenchmarkIndex benchmark() {
        return benchmark.index();
    }

    List<DataFolder> folders() {
        return data.folders();
    }

    /// `key=value`, in order.
    List<String> settings() {
        List<String> settings = new ArrayList<>(overrides);
        if (seed != null) {
            settings.add("seed=" + seed);
        }
        return settings;
    }

    /// The number of threads. Errors: [ParameterException] for one that makes no sense.
    int threads() {
        int threads = workers == null ? Runtime.getRuntime().availableProcessors() : workers;
        if (threads < 1 || threads > 1024) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--workers must be a number from 1 to 1024, got " + threads + " (leave it out for one per core)");
        }
        return threads;
    }

    /// Runs `build` and tells what came of it.
    int run(Build build, int threads, Set<Also> also) throws InterruptedException {
        List<DataFolder> folders = data.folders();
        SetMetadata metadata;
        ConsoleProgress progress = new ConsoleProgress(quiet);
        try {
            metadata = build.of(folders, benchmark.index(), threads, Home.created(), progress)
                    .run(out, also);
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
}
