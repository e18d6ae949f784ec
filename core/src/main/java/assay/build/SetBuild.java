package assay.build;

import assay.contamination.BenchmarkIndex;
import assay.contamination.ContaminationGuard;
import assay.contamination.OutputScan;
import assay.generate.Generators;
import assay.mix.Mixture;
import assay.mix.Shares;
import assay.pipeline.Batches;
import assay.pipeline.RunFailedException;
import assay.pipeline.SelectionKey;
import assay.recipe.MixRecipe;
import assay.recipe.PromptsRecipe;
import assay.recipe.Recipe;
import assay.recipe.SftRecipe;
import assay.sample.Row;
import assay.sample.SourceName;
import assay.sample.TaskType;
import assay.source.DataFolder;
import assay.source.Generator;
import assay.source.Layout;
import assay.source.Source;
import assay.source.Sources;
import assay.write.Also;
import assay.write.DropLog;
import assay.write.OutputFolder;
import assay.write.ReviewLog;
import assay.write.SetFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// `assay build`: from data folders and a recipe to a written and verified set.
public final class SetBuild {
    private final SetKind kind;
    private final MixRecipe recipe;
    private final List<DataFolder> data;
    private final BenchmarkIndex benchmark;
    private final int workers;
    private final Instant created;
    private final Progress progress;

    private SetBuild(
            SetKind kind,
            List<DataFolder> data,
            BenchmarkIndex benchmark,
            int workers,
            Instant created,
            Progress progress) {
        this.kind = kind;
        this.recipe = kind.recipe();
        this.data = List.copyOf(data);
        this.benchmark = benchmark;
        this.workers = workers;
        this.created = created;
        this.progress = progress;
    }

    /// A build of conversations. `created` goes into the metadata and nowhere else.
    public static SetBuild sft(
            SftRecipe recipe,
            List<DataFolder> data,
            BenchmarkIndex benchmark,
            int workers,
            Instant created,
            Progress progress) {
        return new SetBuild(new SftSet(recipe), data, benchmark, workers, created, progress);
    }

    /// A build of RL prompts, none of which is in `excluded`, and with `measured` those that it lets through.
    public static SetBuild prompts(
            PromptsRecipe recipe,
            Excluded excluded,
            Optional<Measured> measured,
            List<DataFolder> data,
            BenchmarkIndex benchmark,
            int workers,
            Instant created,
            Progress progress) {
        return new SetBuild(new PromptsSet(recipe, excluded, measured), data, benchmark, workers, created, progress);
    }

    /// Writes the set into `out` and answers its metadata. Errors: [assay.pipeline.UnusableInputException] for input
    /// and recipe, [RunFailedException] when the set cannot be made or written; in both cases nothing is left in `out`
    /// but what was there before.
    public SetMetadata run(Path out) throws InterruptedException {
        return run(out, Set.of());
    }

    /// The same, with the rows in further formats beside.
    public SetMetadata run(Path out, Set<Also> also) throws InterruptedException {
        try (OutputFolder output = OutputFolder.open(out);
                Batches batches = new Batches(workers)) {
            SetFiles files = new SetFiles(output, recipe.name() + "_" + recipe.version());
            List<SourceRun> runs = new ArrayList<>();
            Map<SourceName, Integer> filled;
            SetMetadata metadata;
            try (DropLog drops = new DropLog(files.dropped());
                    ReviewLog reviews = new ReviewLog(files::review);
                    SourceDatabases databases =
                            new SourceDatabases(data, recipe.sql().maxDatabaseBytes())) {
                Generators generators = Generators.of(data, databases.of(SourceName.SYNTHETIC_SQL), batches);
                Proof proof = Proof.of(kind, benchmark, batches, drops, reviews, progress);
                for (SourceName name : recipe.sourceNames()) {
                    Optional<Source> source = Sources.of(name).map(known -> known.under(kind.choices()));
                    Optional<Generator> generator = generators.of(name);
                    if (source.isPresent() || generator.isPresent()) {
                        SourceRun run = new SourceRun(
                                name,
                                source.map(reader -> Layout.of(reader, data)),
                                generator,
                                proof,
                                databases.of(name),
                                capacity(name));
                        run.read();
                        runs.add(run);
                    }
                }
                filled = fill(runs);
                metadata = mix(runs, filled, files, also, proof);
            }
            files.card(metadata.card(data).toMarkdown());
            files.metadata(metadata.toJson());
            progress.report("verifying", "", metadata.rows());
            ReadBack.require(
                    files,
                    List.of(kind.messagesKey()),
                    metadata.output(),
                    new OutputScan(recipe.keywords()),
                    new ContaminationGuard(recipe.keywords(), benchmark),
                    batches);
            if (also.contains(Also.PARQUET)) {
                SameRows.require(files.rowsFile(), files.parquetFile());
            }
            progress.report("writing", "", metadata.rows());
            files.publish();
            return metadata;
        } catch (UncheckedIOException e) {
            throw failed(out, Objects.requireNonNull(e.getCause()));
        } catch (IOException e) {
            throw failed(out, e);
        }
    }

    private static RunFailedException failed(Path out, Exception e) {
        return new RunFailedException(
                "--out " + out + ": cannot be written: " + e.getMessage()
                        + " (is the disk full?); nothing was changed there",
                e);
    }

    /// Drafts that are kept of a source: what it could have to deliver if all its siblings were empty, with a reserve.
    private int capacity(SourceName name) {
        int units = kind.unitsPerRow(name);
        double wanted = recipe.budget(name).most() == 0 ? 0 : recipe.target(name.taskType());
        return (int) Math.min(Integer.MAX_VALUE - 8, Math.ceil(wanted * units * recipe.reserve()));
    }

    /// Rows of each source after its siblings of the same task type filled up for those that are short.
    private Map<SourceName, Integer> fill(List<SourceRun> runs) throws InterruptedException {
        Map<SourceName, Integer> rows = new EnumMap<>(SourceName.class);
        for (SourceRun run : runs) {
            int target = recipe.budget(run.name()).target();
            run.take(target);
            rows.put(run.name(), Math.min(target, run.accepted().size()));
        }
        for (TaskType taskType : TaskType.values()) {
            List<SourceRun> siblings = runs.stream()
                    .filter(run -> run.name().taskType() == taskType)
                    .toList();
            fill(siblings, (int) recipe.target(taskType), rows);
        }
        return rows;
    }

    private void fill(List<SourceRun> siblings, int target, Map<SourceName, Integer> rows) throws InterruptedException {
        while (true) {
            int missing = target
                    - siblings.stream()
                            .mapToInt(run -> rows.getOrDefault(run.name(), 0))
                            .sum();
            Map<SourceName, Integer> weights = new LinkedHashMap<>();
            Map<SourceName, Integer> caps = new HashMap<>();
            for (SourceRun run : siblings) {
                int has = rows.getOrDefault(run.name(), 0);
                int room = recipe.budget(run.name()).most() - has;
                if (room > 0 && (!run.isExhausted() || run.accepted().size() > has)) {
                    weights.put(
                            run.name(), Math.max(1, recipe.budget(run.name()).target()));
                    caps.put(run.name(), Math.min(missing, room));
                }
            }
            if (missing <= 0 || weights.isEmpty()) {
                return;
            }
            Map<SourceName, Integer> shares = Shares.divide(missing, weights, caps);
            for (SourceRun run : siblings) {
                int wanted = rows.getOrDefault(run.name(), 0) + shares.getOrDefault(run.name(), 0);
                run.take(wanted);
                rows.put(
                        run.name(),
                        Math.min(wanted, Math.max(run.accepted().size(), rows.getOrDefault(run.name(), 0))));
            }
        }
    }

    private SetMetadata mix(
            List<SourceRun> runs, Map<SourceName, Integer> filled, SetFiles files, Set<Also> also, Proof proof)
            throws IOException, InterruptedException {
        Mixture mixture = Mixture.of(filled, recipe.ratio()).atMost(recipe.limit());
        requireRows(mixture, filled, runs);
        List<Row> rows = new ArrayList<>();
        SetMetadata.Builder metadata = new SetMetadata.Builder(
                kind, created, proof.guard(), proof.reviews().size());
        for (SourceName name : recipe.sourceNames()) {
            Optional<SourceRun> run =
                    runs.stream().filter(r -> r.name() == name).findFirst();
            if (run.isEmpty()) {
                metadata.absent(name);
                continue;
            }
            int written = mixture.rows().getOrDefault(name, 0);
            List<Row> taken = run.get().accepted().subList(0, written);
            run.get().close(written);
            run.get().addParents(taken);
            metadata.source(run.get(), filled.getOrDefault(name, 0), taken);
            rows.addAll(taken);
        }
        List<Row> shuffled = shuffled(rows, proof.batches());
        SetFiles.Output output = files.rows(shuffled, proof.batches());
        List<SetFiles.Output> others = new ArrayList<>();
        for (Also format : also) {
            others.add(files.also(format, shuffled));
        }
        return metadata.of(shuffled, output, others);
    }

    /// In the order of a key made from seed and content: a shuffle that does not depend on what came before it.
    private List<Row> shuffled(List<Row> rows, Batches batches) throws InterruptedException {
        record Placed(SelectionKey place, Row row) {}
        List<Placed> placed = new ArrayList<>();
        batches.each(
                rows, (Row row) -> new Placed(SelectionKey.of(recipe.seed(), "shuffle", row.id()), row), placed::add);
        return placed.stream()
                .sorted(Comparator.comparing(Placed::place))
                .map(Placed::row)
                .toList();
    }

    private void requireRows(Mixture mixture, Map<SourceName, Integer> filled, List<SourceRun> runs) {
        for (SourceRun run : runs) {
            Recipe.Budget budget = recipe.budget(run.name());
            if (budget.required() && run.accepted().size() < budget.target()) {
                throw new RunFailedException("source " + run.name().wire() + " is required and short: "
                        + run.accepted().size() + " of " + budget.target() + " rows (see "
                        + run.name().wire()
                        + " in assay sources, or lower sources." + run.name().wire() + ".target)");
            }
        }
        for (SourceName name : recipe.sourceNames()) {
            if (recipe.budget(name).required() && Sources.of(name).isEmpty()) {
                throw new RunFailedException(
                        "source " + name.wire() + " is required, and this version cannot read it yet");
            }
        }
        if (mixture.agent() + mixture.general() == 0) {
            throw new RunFailedException(
                    "no rows to write: " + had(filled, runs) + ", and the ratio agent : general = "
                            + recipe.ratio().agent() + " : " + recipe.ratio().general()
                            + " leaves nothing (is --data right? It is the folder above spider, sparc, general_chat; see assay sources)");
        }
    }

    /// Rows per source, with what was dropped, for a set that came to nothing.
    private static String had(Map<SourceName, Integer> filled, List<SourceRun> runs) {
        return runs.stream()
                .map(run -> {
                    String dropped = run.ledger().dropped().entrySet().stream()
                            .map(entry -> entry.getKey().wire() + " " + entry.getValue())
                            .collect(Collectors.joining(", "));
                    return run.name().wire() + " has " + filled.getOrDefault(run.name(), 0)
                            + (dropped.isEmpty() ? "" : " (dropped: " + dropped + ")");
                })
                .collect(Collectors.joining(", "));
    }
}
