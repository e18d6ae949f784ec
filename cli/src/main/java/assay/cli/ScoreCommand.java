package assay.cli;

import assay.pipeline.RunFailedException;
import assay.pipeline.UnusableInputException;
import assay.reward.Judging;
import assay.reward.LocalJudging;
import assay.reward.Reward;
import assay.reward.ScoreLines;
import assay.reward.ScoreStream;
import assay.sandbox.ChildPool;
import assay.sandbox.Setup;
import assay.source.DataFolder;
import assay.sql.DatabaseShelf;
import java.io.BufferedOutputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `assay score`.
@Command(
        name = "score",
        description = {
            "Scores completions: their SQL is run on copies of the databases and compared with the gold.",
            "",
            "Reads a JSON object a line: completion or completions, and gold_sql with db_path, or answer; optional are",
            "id, states (further databases, none is made then), task_type (db). Prints one a line, in order: scores and",
            "verdicts, or error for a line that cannot be judged.",
            "",
            "Not there yet: rewards for env and --serve."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  assay score completions.jsonl --data my-data > scores.jsonl",
            "  echo '{\"completion\":\"SELECT COUNT(*) FROM item\",\"gold_sql\":\"SELECT COUNT(*) FROM member\",\\",
            "    \"db_path\":\"synthetic_sql/database/library_network/library_network.sql\"}' | assay score"
        })
final class ScoreCommand implements Callable<Integer> {
    private static final long KEPT_BYTES = 512L << 20;
    private static final long LEAST_HEAP = 256L << 20;
    private static final long MOST_HEAP = 1L << 30;
    private static final int LINES_PER_PROCESS = 4;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "The lines; - or nothing is standard input.")
    private String file = "-";

    @Mixin
    private DataOptions data;

    @Option(
            names = "--reward",
            paramLabel = "REWARD",
            description = "The numbers for verdicts: default, graded or seed-literal (default: default).")
    private String reward = "default";

    @Option(names = "--deadline", paramLabel = "MS", description = "Milliseconds for each query (default: 5000).")
    private int deadline = 5_000;

    @Option(
            names = "--isolation",
            paramLabel = "KIND",
            description = "Where SQL runs: process, in child processes that can be ended, or none, in this one, for SQL"
                    + " that is trusted (default: process).")
    private String isolation = "process";

    @Option(
            names = "--workers",
            paramLabel = "N",
            description = "Processes, or threads without isolation (default: one per core).")
    private int workers = Runtime.getRuntime().availableProcessors();

    @Option(names = "--quiet", description = "No progress and no summary.")
    private boolean quiet;

    private final Map<String, Integer> tiers = new TreeMap<>();
    private long lines;
    private long bad;

    @Override
    public Integer call() throws InterruptedException {
        require("--deadline", deadline, 600_000);
        require("--workers", workers, 1_024);
        long start = System.nanoTime();
        ConsoleProgress progress = new ConsoleProgress(quiet);
        PrintStream out = new PrintStream(new BufferedOutputStream(System.out, 1 << 16), false, StandardCharsets.UTF_8);
        try (InputStream in = open();
                Judging judging = judging()) {
            new ScoreStream(new ScoreLines(file, judging), threads()).run(in, answer -> {
                out.print(answer.json() + "\n");
                lines++;
                bad += answer.bad() ? 1 : 0;
                answer.tiers().forEach((tier, count) -> tiers.merge(tier, count, Integer::sum));
                progress.report("score, " + summary(start), "", lines);
            });
        } catch (UncheckedIOException | IOException e) {
            throw new UnusableInputException(file + ": cannot be read: " + e.getMessage(), e);
        } finally {
            progress.clear();
            out.flush();
        }
        if (out.checkError()) {
            throw new RunFailedException("standard output cannot be written (is what reads it gone?)");
        }
        if (!quiet) {
            System.err.println(summary(start));
        }
        return bad == 0 ? Assay.DONE : Assay.FAILED;
    }

    private void require(String option, int value, int most) {
        if (value < 1 || value > most) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(),
                    option + " must be a number from 1 to " + most + ", got " + value
                            + " (leave it out for the default)");
        }
    }

    private Judging judging() {
        List<Path> folders = data.folders().stream().map(DataFolder::path).toList();
        if (isIsolated()) {
            // Together about as much as one process may take: a quarter of the machine.
            long heap = Math.clamp(Runtime.getRuntime().maxMemory() / workers, LEAST_HEAP, MOST_HEAP);
            Setup setup = new Setup(folders, reward(), deadline, heap / 4, heap / 4);
            return new ChildPool(setup, workers, heap);
        }
        return new LocalJudging(new DatabaseShelf(folders, KEPT_BYTES), reward(), deadline, KEPT_BYTES / 4);
    }

    private boolean isIsolated() {
        return switch (isolation) {
            case "process" -> true;
            case "none" -> false;
            default ->
                throw new CommandLine.ParameterException(
                        spec.commandLine(),
                        "--isolation must be process or none, got \"" + isolation + "\" (or leave it out)");
        };
    }

    /// Threads that read lines and wait for their scores: some for each process, so that none waits for a line.
    private int threads() {
        return isIsolated() ? workers * LINES_PER_PROCESS : workers;
    }

    private Reward reward() {
        return switch (reward) {
            case "default" -> Reward.DEFAULT;
            case "graded" -> Reward.GRADED;
            case "seed-literal" -> Reward.SEED_LITERAL;
            default ->
                throw new CommandLine.ParameterException(
                        spec.commandLine(),
                        "--reward must be default, graded or seed-literal, got \"" + reward + "\" (or leave it out)");
        };
    }

    private InputStream open() throws IOException {
        if (file.equals("-")) {
            return System.in;
        }
        if (!Files.isRegularFile(Path.of(file)) && !Files.isReadable(Path.of(file))) {
            throw new UnusableInputException(
                    file + ": must be a file of JSON lines, or - for standard input, but it does not exist");
        }
        return new FileInputStream(file);
    }

    /// `1,000 lines, 8,000 completions, 2,500 a second: disjoint 10, exact 7,990; bad lines 0`.
    private String summary(long start) {
        long completions = tiers.values().stream().mapToLong(Integer::longValue).sum();
        double seconds = Math.max(0.001, (System.nanoTime() - start) / 1e9);
        String counts = tiers.entrySet().stream()
                .map(entry -> String.format(Locale.ROOT, "%s %,d", entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(", "));
        return String.format(
                Locale.ROOT,
                "%,d lines, %,d completions, %,.0f a second: %s; bad lines %,d",
                lines,
                completions,
                completions / seconds,
                counts.isEmpty() ? "none" : counts,
                bad);
    }
}
