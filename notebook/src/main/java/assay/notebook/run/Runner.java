package assay.notebook.run;

import assay.notebook.compile.NotebookException;
import assay.notebook.compile.OpenNotebook;
import assay.notebook.model.CellSource;
import assay.notebook.model.Graph;
import assay.notebook.store.CacheFolder;
import assay.notebook.value.FileContents;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Runs a notebook: cells whose inputs are there run side by side, results come in the order of the graph.
public final class Runner {
    private final OpenNotebook notebook;
    private final RunRequest request;
    private final CacheFolder cache;
    private final FileContents contents;

    public Runner(OpenNotebook notebook, RunRequest request, CacheFolder cache, FileContents contents) {
        this.notebook = notebook;
        this.request = request;
        this.cache = cache;
        this.contents = contents;
        requireCells("--set", request.set().keySet());
        requireCells("--only", request.only());
        requireCells("--from", request.from());
    }

    private void requireCells(String option, Collection<String> names) {
        for (String name : names) {
            if (notebook.sheet().cell(name).isEmpty()) {
                List<String> cells =
                        notebook.sheet().cells().stream().map(CellSource::name).toList();
                throw new NotebookException(
                        option + " must name a cell of " + notebook.file().getFileName() + ", got \"" + name
                                + "\" (its cells are " + String.join(", ", cells) + ")");
            }
        }
    }

    /// `instance` is the object whose cells run; when it is null, one is made for the first cell that must be computed.
    /// `out` is what standard output is; each result is handed to `sink` as soon as those before it are there. `slow`
    /// is told from another thread of each cell that runs, every `pace`.
    public RunReport run(
            @Nullable Object instance,
            PrintStream out,
            Consumer<CellResult> sink,
            Duration pace,
            Consumer<StillRunning> slow) {
        Graph graph = notebook.sheet().graph();
        Set<String> wanted =
                request.only().isEmpty() ? new LinkedHashSet<>(graph.order()) : graph.above(request.only());
        Set<String> again = graph.below(request.from());
        List<CellResult> results = new ArrayList<>();
        Map<String, CompletableFuture<CellRun.Outcome>> futures = new HashMap<>();
        try (CellOutput output = new CellOutput(out);
                ExecutorService pool =
                        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
                ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name("cell-clock").factory())) {
            var _ = clock.scheduleAtFixedRate(
                    () -> output.running().stream()
                            .filter(cell -> cell.time().compareTo(pace) >= 0)
                            .forEach(slow),
                    pace.toMillis(),
                    pace.toMillis(),
                    TimeUnit.MILLISECONDS);
            CellRun run = new CellRun(notebook, instance, new CellStore(cache, contents), output);
            for (String name : graph.order()) {
                if (wanted.contains(name)) {
                    CellSource cell = notebook.sheet().cell(name).orElseThrow();
                    futures.put(name, start(run, cell, futures, again.contains(name), pool));
                }
            }
            for (String name : graph.order()) {
                CompletableFuture<CellRun.Outcome> future = futures.get(name);
                CellResult result = future == null
                        ? CellRun.skipped(notebook.sheet().cell(name).orElseThrow(), "left out by --only")
                        : future.join().result();
                results.add(result);
                sink.accept(result);
            }
            clock.shutdownNow();
        }
        return new RunReport(notebook.file().toString(), results);
    }

    private CompletableFuture<CellRun.Outcome> start(
            CellRun run,
            CellSource cell,
            Map<String, CompletableFuture<CellRun.Outcome>> futures,
            boolean again,
            ExecutorService pool) {
        Optional<String> set = Optional.ofNullable(request.set().get(cell.name()));
        if (set.isPresent()) {
            return CompletableFuture.completedFuture(run.set(cell, set.get()));
        }
        List<CompletableFuture<CellRun.Outcome>> needs = cell.parameters().stream()
                .map(parameter -> futures.get(parameter.name()))
                .toList();
        String fresh = request.fresh() ? "--fresh" : again ? "--from" : cell.cached() ? "" : "cache = false";
        return CompletableFuture.allOf(needs.toArray(CompletableFuture<?>[]::new))
                .thenApplyAsync(
                        _ -> run.run(
                                cell,
                                needs.stream().map(CompletableFuture::join).toList(),
                                fresh),
                        pool);
    }
}
