package assay.build;

import assay.build.Completions.Found;
import assay.contamination.BenchmarkIndex;
import assay.contamination.ContaminationGuard;
import assay.contamination.OutputScan;
import assay.contamination.Verdict;
import assay.dedup.ExactDedup;
import assay.json.Json;
import assay.pipeline.Batches;
import assay.pipeline.Ledger;
import assay.pipeline.Reason;
import assay.pipeline.RunFailedException;
import assay.pipeline.Stage;
import assay.pipeline.UnusableInputException;
import assay.preference.Candidate;
import assay.preference.PairChoice;
import assay.preference.PairChoice.Couple;
import assay.preference.PairStatistics;
import assay.recipe.PairsRecipe;
import assay.reward.BadLineException;
import assay.reward.CompletionScores;
import assay.reward.Score;
import assay.rollout.Budget;
import assay.rollout.Completion;
import assay.rollout.Journal;
import assay.rollout.Policy;
import assay.rollout.Rollouts;
import assay.rollout.Sampling;
import assay.sample.Origin;
import assay.sample.Pair;
import assay.sample.Pair.Judged;
import assay.sample.Pair.Side;
import assay.sample.Prompt;
import assay.sample.SourceName;
import assay.write.DropLog;
import assay.write.OutputFolder;
import assay.write.SetFiles;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// `assay build pairs`: from prompts and what a policy answers, or has answered, to a written and verified set of
/// preference pairs.
///
/// Prompts go through in order, many at a time: while one is judged, others are asked. Only the pairs are kept in
/// memory; completions go to their file at once.
public final class PairsBuild {
    private static final String UNIT = "prompt";
    private static final String PAIR = "pair";

    /// What the rewards of a set are called, and where the SQL of completions runs.
    public record Rewards(String name, CompletionScores scores) {}

    /// A policy to ask, and how.
    public record Source(Policy policy, Sampling sampling, Budget budget, Rollouts.Manners manners) {}

    private final PairsRecipe recipe;
    private final Path prompts;
    private final Optional<Path> completions;
    private final Optional<Source> source;
    private final Rewards rewards;
    private final ContaminationGuard guard;
    private final int threads;
    private final Instant created;
    private final Progress progress;
    private final PairsTally tally = new PairsTally();

    private final Map<SourceName, Ledger> books = new EnumMap<>(SourceName.class);
    private final Map<SourceName, Integer> inputs = new EnumMap<>(SourceName.class);
    private final PairStatistics statistics = new PairStatistics();
    private final Map<String, Integer> byDatabase = new HashMap<>();
    private final ExactDedup dedup = new ExactDedup();
    private final List<Pair> pairs = new ArrayList<>();
    private final List<Example> examples = new ArrayList<>();
    private long sourceHits;
    private long sampleHits;

    /// `prompts` are answered by `source`, or else have their completions beside them or, by id, in `completions`.
    /// `threads` judge or wait for a policy.
    public PairsBuild(
            PairsRecipe recipe,
            Path prompts,
            Optional<Path> completions,
            Optional<Source> source,
            Rewards rewards,
            BenchmarkIndex benchmark,
            int threads,
            Instant created,
            Progress progress) {
        this.recipe = recipe;
        this.prompts = prompts;
        this.completions = completions;
        this.source = source;
        this.rewards = rewards;
        this.guard = new ContaminationGuard(recipe.keywords(), benchmark);
        this.threads = threads;
        this.created = created;
        this.progress = progress;
    }

    /// A row, and the verdicts that made it one.
    public record Example(Pair pair, Couple couple) {}

    /// Shows the set as a page.
    public interface Page {
        void write(Path file, PairsMetadata metadata, List<Example> examples) throws IOException;
    }

    /// Writes the set into `out` and answers its metadata; `page` is asked for a page beside, when there is one.
    /// Errors: [UnusableInputException] for input that is not as it must be, [RunFailedException] when the policy
    /// cannot be reached or nothing can be written; the journal then has all that was answered.
    public PairsMetadata run(Path out, Optional<Page> page) throws InterruptedException {
        try (OutputFolder output = OutputFolder.open(out)) {
            SetFiles files = new SetFiles(output, recipe.name() + "_" + recipe.version());
            String sha256;
            tally.expect(Math.min(lines(), recipe.limit()));
            try (PromptFile file = PromptFile.open(prompts);
                    DropLog drops = new DropLog(files.dropped());
                    OutputStream all = new BufferedOutputStream(Files.newOutputStream(files.completions()))) {
                if (source.isPresent()) {
                    try (Journal journal = Journal.open(files.journal());
                            Rollouts rollouts = new Rollouts(
                                    source.get().policy(),
                                    source.get().sampling(),
                                    journal,
                                    source.get().budget(),
                                    source.get().manners())) {
                        answer(file, new Completions.Asked(source.get().policy(), rollouts), drops, all);
                    }
                } else {
                    answer(file, given(), drops, all);
                }
                sha256 = file.sha256();
            }
            return publish(files, sha256, page);
        } catch (UncheckedIOException e) {
            throw failed(out, e);
        } catch (IOException e) {
            throw failed(out, e);
        }
    }

    private static RunFailedException failed(Path out, Exception e) {
        return new RunFailedException(
                "--out " + out + ": cannot be written: " + e.getMessage()
                        + " (is the disk full?); nothing was changed there but the journal",
                e);
    }

    /// How far it has come.
    public PairsTally tally() {
        return tally;
    }

    private long lines() {
        try (PromptFile file = PromptFile.open(prompts)) {
            return file.count();
        }
    }

    private Completions given() {
        if (completions.isEmpty()) {
            return new Completions.Beside();
        }
        try (PromptFile file = PromptFile.open(completions.get())) {
            return Completions.Elsewhere.read(file);
        }
    }

    /// A prompt on its way to pairs.
    private sealed interface Step {
        PromptFile.Item item();

        record Limited(PromptFile.Item item) implements Step {}

        record Twin(PromptFile.Item item) implements Step {}

        record Dirty(PromptFile.Item item, Verdict.Contaminated verdict) implements Step {}

        /// Dropped before it was answered, or not answered.
        record Lost(PromptFile.Item item, Stage stage, Reason reason, String detail) implements Step {}

        record Chosen(PromptFile.Item item, Found.Given given, List<Candidate> candidates, PairChoice choice)
                implements Step {}
    }

    private void answer(PromptFile file, Completions from, DropLog drops, OutputStream all)
            throws InterruptedException, IOException {
        try (Batches batches = new Batches(threads)) {
            Set<String> seen = new HashSet<>();
            Iterator<Entry> entries = new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return file.hasNext();
                }

                @Override
                public Entry next() {
                    PromptFile.Item item = file.next();
                    return new Entry(item, seen.add(item.prompt().id()));
                }
            };
            batches.forEach(entries, (Entry entry) -> step(entry, from), (Step step) -> {
                try {
                    book(step, drops, all);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                progress.report("pairs, " + tally.text() + spent(), "", tally.prompts());
            });
        }
        if (inputs.isEmpty()) {
            throw new UnusableInputException(
                    prompts + ": has no prompts (is it what assay build prompts or build pairs wrote?)");
        }
    }

    private String spent() {
        return source.map(policy -> ", " + policy.budget().text()).orElse("");
    }

    /// A line; not `first`, a prompt that came before, and that nobody shall be asked again while it is on its way.
    private record Entry(PromptFile.Item item, boolean first) {}

    private Step step(Entry entry, Completions from) {
        PromptFile.Item item = entry.item();
        if (item.line() > recipe.limit()) {
            return new Step.Limited(item);
        }
        if (!entry.first()) {
            return new Step.Twin(item);
        }
        Prompt prompt = item.prompt();
        if (guard.judge(prompt.texts()) instanceof Verdict.Contaminated dirty) {
            return new Step.Dirty(item, dirty);
        }
        Optional<Step.Lost> unusable = unusable(item, prompt);
        if (unusable.isPresent()) {
            return unusable.get();
        }
        try {
            return switch (from.of(item)) {
                case Found.Given given -> chosen(item, given);
                case Found.Missing(Reason reason, String detail) -> new Step.Lost(item, Stage.ROLLOUT, reason, detail);
            };
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a policy answers", e);
        }
    }

    /// Asked before anything is bought: can the gold be run, or the world be loaded?
    private Optional<Step.Lost> unusable(PromptFile.Item item, Prompt prompt) {
        try {
            Score probe = rewards.scores().of(prompt, List.of("")).getFirst();
            return probe.tier().equals("unscorable")
                    ? Optional.of(new Step.Lost(
                            item,
                            Stage.EXECUTE,
                            Reason.UNSCORABLE,
                            "the gold cannot judge: " + Json.line(probe.toJson())))
                    : Optional.empty();
        } catch (BadLineException e) {
            return Optional.of(new Step.Lost(item, Stage.EXECUTE, Reason.DB_MISSING, String.valueOf(e.getMessage())));
        }
    }

    private Step chosen(PromptFile.Item item, Found.Given given) {
        List<Completion> completions = given.completions();
        List<Score> scores = rewards.scores()
                .of(item.prompt(), completions.stream().map(Completion::text).toList());
        List<Candidate> candidates = new ArrayList<>();
        double sum = 0;
        long scored = 0;
        for (int i = 0; i < completions.size(); i++) {
            candidates.add(
                    new Candidate(i, completions.get(i), scores.get(i), isClean(item.prompt(), completions.get(i))));
            Double score = scores.get(i).score();
            sum += score == null ? 0 : score;
            scored += score == null ? 0 : 1;
        }
        tally.judged(
                completions.size(),
                completions.stream().mapToLong(Completion::tokens).sum(),
                scored,
                sum);
        return new Step.Chosen(item, given, candidates, PairChoice.of(candidates, recipe.pairing()));
    }

    private boolean isClean(Prompt prompt, Completion completion) {
        if (completion.text().length() > recipe.maxMessageChars()) {
            return false;
        }
        List<String> texts = new ArrayList<>(prompt.texts());
        texts.add(completion.text());
        return !(guard.judge(texts) instanceof Verdict.Contaminated);
    }

    private Ledger ledger(Prompt prompt) {
        return books.computeIfAbsent(prompt.source(), source -> new Ledger());
    }

    private void book(Step step, DropLog drops, OutputStream all) throws IOException {
        Prompt prompt = step.item().prompt();
        Ledger ledger = ledger(prompt);
        Origin origin =
                new Origin(String.valueOf(prompts.getFileName()), step.item().line());
        ledger.at(Stage.READ, UNIT).in(1);
        if (step instanceof Step.Limited) {
            ledger.at(Stage.READ, UNIT).dropped(Reason.OVER_BUDGET, 1);
            return;
        }
        inputs.merge(prompt.source(), 1, Integer::sum);
        if (step instanceof Step.Twin) {
            drop(ledger, drops, Stage.READ, prompt, origin, Reason.DUPLICATE, "the same prompt as a line before");
            return;
        }
        ledger.at(Stage.READ, UNIT).out(1);
        ledger.at(Stage.GUARD, UNIT).in(1);
        switch (step) {
            case Step.Limited _, Step.Twin _ -> throw new IllegalStateException("booked above");
            case Step.Dirty(PromptFile.Item _, Verdict.Contaminated verdict) -> {
                sourceHits++;
                drop(ledger, drops, Stage.GUARD, prompt, origin, verdict.reason(), verdict.detail());
            }
            case Step.Lost lost -> {
                pass(ledger, Stage.GUARD);
                ledger.at(Stage.EXECUTE, UNIT).in(1);
                if (lost.stage() != Stage.EXECUTE) {
                    pass(ledger, Stage.EXECUTE);
                    ledger.at(Stage.ROLLOUT, UNIT).in(1);
                    statistics.addFailed(lost.reason().wire());
                }
                if (lost.reason() == Reason.GENERATION_FAILED) {
                    write(all, CompletionLines.failed(prompt, lost.detail()));
                }
                drop(ledger, drops, lost.stage(), prompt, origin, lost.reason(), lost.detail());
            }
            case Step.Chosen chosen -> {
                pass(ledger, Stage.GUARD);
                ledger.at(Stage.EXECUTE, UNIT).in(1);
                pass(ledger, Stage.EXECUTE);
                ledger.at(Stage.ROLLOUT, UNIT).in(1);
                pass(ledger, Stage.ROLLOUT);
                statistics.add(prompt, chosen.candidates());
                write(all, CompletionLines.of(prompt, chosen.given(), chosen.candidates()));
                pair(ledger, drops, prompt, origin, chosen);
            }
        }
        tally.done(step instanceof Step.Chosen chosen && chosen.choice() instanceof PairChoice.Pairs);
    }

    private static void pass(Ledger ledger, Stage stage) {
        ledger.at(stage, UNIT).out(1);
    }

    private void drop(
            Ledger ledger, DropLog drops, Stage stage, Prompt prompt, Origin origin, Reason reason, String detail)
            throws IOException {
        ledger.at(stage, stage.compareTo(Stage.PAIR) > 0 ? PAIR : UNIT).dropped(reason, 1);
        drops.add(stage, prompt.source(), origin, reason, detail);
    }

    private static void write(OutputStream all, Map<String, @Nullable Object> line) throws IOException {
        all.write((Json.line(line) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private void pair(Ledger ledger, DropLog drops, Prompt prompt, Origin origin, Step.Chosen chosen)
            throws IOException {
        ledger.at(Stage.PAIR, UNIT).in(1);
        switch (chosen.choice()) {
            case PairChoice.None(Reason reason, String detail) -> {
                sampleHits += reason == Reason.CONTAMINATED ? 1 : 0;
                drop(ledger, drops, Stage.PAIR, prompt, origin, reason, detail);
            }
            case PairChoice.Pairs(List<Couple> found) -> {
                ledger.at(Stage.PAIR, UNIT).split(found.size() - 1L).out(found.size());
                for (Couple couple : found) {
                    accept(ledger, drops, origin, couple, row(prompt, couple, chosen.given()));
                }
            }
        }
    }

    private Pair row(Prompt prompt, Couple couple, Found.Given given) {
        return new Pair(
                prompt,
                side(couple.chosen()),
                side(couple.rejected()),
                new Judged(given.model(), given.adapter(), rewards.name()));
    }

    private static Side side(Candidate candidate) {
        return new Side(
                candidate.index(),
                candidate.completion().text(),
                Optional.ofNullable(candidate.score().score()).orElseThrow());
    }

    private void accept(Ledger ledger, DropLog drops, Origin origin, Couple couple, Pair pair) throws IOException {
        Prompt prompt = pair.prompt();
        ledger.at(Stage.SAMPLE_GUARD, PAIR).in(1);
        if (guard.judge(pair.texts()) instanceof Verdict.Contaminated dirty) {
            sampleHits++;
            drop(ledger, drops, Stage.SAMPLE_GUARD, prompt, origin, dirty.reason(), dirty.detail());
            return;
        }
        ledger.at(Stage.SAMPLE_GUARD, PAIR).out(1);
        ledger.at(Stage.DEDUP, PAIR).in(1);
        Optional<String> twin = dedup.twin(pair);
        if (twin.isPresent()) {
            drop(ledger, drops, Stage.DEDUP, prompt, origin, Reason.DUPLICATE, "the same texts as " + twin.get());
            return;
        }
        ledger.at(Stage.DEDUP, PAIR).out(1);
        ledger.at(Stage.MIX, PAIR).in(1);
        int most = recipe.pairing().perDatabase();
        Optional<String> database = prompt.lineage().dbPath();
        if (most > 0 && database.isPresent() && byDatabase.merge(database.get(), 1, Integer::sum) > most) {
            ledger.at(Stage.MIX, PAIR).dropped(Reason.OVER_BUDGET, 1);
            return;
        }
        ledger.at(Stage.MIX, PAIR).out(1);
        statistics.add(prompt, couple);
        pairs.add(pair);
        examples.add(new Example(pair, couple));
    }

    private PairsMetadata publish(SetFiles files, String sha256, Optional<Page> page)
            throws IOException, InterruptedException {
        Map<SourceName, Integer> written = new EnumMap<>(SourceName.class);
        pairs.forEach(pair -> written.merge(pair.source(), 1, Integer::sum));
        for (Map.Entry<SourceName, Ledger> book : books.entrySet()) {
            book.getValue().requireBalanced(book.getKey().wire(), written.getOrDefault(book.getKey(), 0));
        }
        if (pairs.isEmpty()) {
            throw new RunFailedException(
                    "no pairs to write: " + reasons() + " (see docs/how-to/pairs-from-a-server.md)");
        }
        try (Batches batches =
                new Batches(Math.min(threads, Runtime.getRuntime().availableProcessors()))) {
            SetFiles.Output output = files.rows(pairs, batches);
            PairsMetadata metadata = new PairsMetadata(
                    recipe,
                    rewards.name(),
                    new PairsMetadata.Prompts(String.valueOf(prompts.getFileName()), sha256),
                    created,
                    guard,
                    sourceHits,
                    sampleHits,
                    books,
                    inputs,
                    pairs,
                    statistics,
                    output);
            files.card(metadata.card().toMarkdown());
            if (page.isPresent()) {
                page.get().write(files.report(), metadata, examples);
            }
            files.metadata(metadata.toJson());
            progress.report("verifying", "", pairs.size());
            ReadBack.require(
                    files,
                    List.of("prompt", "chosen", "rejected"),
                    output,
                    new OutputScan(recipe.keywords()),
                    guard,
                    batches);
            files.publish();
            return metadata;
        }
    }

    private String reasons() {
        Map<Reason, Long> sums = new LinkedHashMap<>();
        books.values().forEach(ledger -> ledger.dropped().forEach((reason, n) -> sums.merge(reason, n, Long::sum)));
        List<String> parts = new ArrayList<>();
        sums.forEach((reason, n) -> parts.add(reason.wire() + " " + n));
        return String.join(", ", parts);
    }
}
