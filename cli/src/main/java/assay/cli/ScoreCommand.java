package assay.cli;

import assay.json.Json;
import assay.pipeline.RunFailedException;
import assay.pipeline.UnusableInputException;
import assay.reward.Judging;
import assay.reward.LocalJudging;
import assay.reward.Reward;
import assay.reward.ScoreLines;
import assay.reward.ScoreStream;
import assay.sandbox.ChildPool;
import assay.source.DataFolder;
import assay.sql.DatabaseShelf;
import java.io.BufferedOutputStream;
import java.io.FileInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
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
            "Scores completions: SQL by running it on copies of the databases, steps by form, action and thought.",
            "",
            "Reads a JSON object a line: completion or completions, and gold_sql with db_path, or answer; optional are",
            "id, states (further databases, none is made then), task_type (db). For env: task_type, prompt, source,",
            "and instance for a world of ours. Prints one a line, in order: scores and verdicts, or error for a line",
            "that cannot be judged."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  assay score completions.jsonl --data my-data > scores.jsonl",
            "  echo '{\"completion\":\"SELECT COUNT(*) FROM item\",\"gold_sql\":\"SELECT COUNT(*) FROM member\",\\",
            "    \"db_path\":\"synthetic_sql/database/library_network/library_network.sql\"}' | assay score",
            "  assay score --serve 8000 --data my-data"
        })
final class ScoreCommand implements Callable<Integer> {
    private static final long KEPT_BYTES = 512L << 20;
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

    @Option(names = "--output", paramLabel = "FILE", description = "Where the answers go (default: standard output).")
    private @Nullable Path output;

    @Option(
            names = "--json",
            description = "The summary as one JSON object: on standard output, or on standard error where the answers"
                    + " go to standard output.")
    private boolean json;

    @Option(
            names = "--serve",
            paramLabel = "PORT",
            description =
                    "Answers POST /score {\"items\":[…]} on 127.0.0.1 instead, until SIGTERM; 0 is any free port.")
    private @Nullable Integer serve;

    @Override
    public Integer call() throws InterruptedException {
        require("--deadline", deadline, 1, 600_000);
        require("--workers", workers, 1, 1_024);
        return serve == null ? lines() : serve(serve);
    }

    private int lines() throws InterruptedException {
        ScoreTally tally = new ScoreTally();
        ConsoleProgress progress = new ConsoleProgress(quiet);
        try (InputStream in = open();
                OutputStream out = new BufferedOutputStream(results(), 1 << 16);
                Judging judging = judging()) {
            new ScoreStream(new ScoreLines(file, judging, reward()), threads()).run(in, answer -> {
                writing(() -> out.write((answer.json() + "\n").getBytes(StandardCharsets.UTF_8)));
                tally.add(answer);
                progress.report("score, " + tally.text(), "", tally.lines());
            });
            writing(out::flush);
        } catch (UncheckedIOException | IOException e) {
            throw new UnusableInputException(file + ": cannot be read: " + e.getMessage(), e);
        } finally {
            progress.clear();
        }
        report(tally, output == null ? System.err : System.out);
        return tally.bad() == 0 ? Assay.DONE : Assay.FAILED;
    }

    private interface Writing {
        void run() throws IOException;
    }

    /// Ends the run when answers get lost: those to come would be too.
    private void writing(Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw new RunFailedException(output == null ? Assay.OUTPUT_LOST : "--output " + output + Assay.LOST, e);
        }
    }

    /// Results go to standard output, and one JSON object among them would be taken for an answer.
    private void report(ScoreTally tally, PrintStream machine) {
        if (json) {
            machine.println(Json.line(tally.json()));
        } else if (!quiet) {
            System.err.println(tally.text());
        }
    }

    private OutputStream results() {
        if (output == null) {
            return new FilterOutputStream(System.out) {
                @Override
                public void write(byte[] bytes, int offset, int length) throws IOException {
                    out.write(bytes, offset, length);
                    if (System.out.checkError()) { // it throws nothing itself
                        throw new IOException(Assay.OUTPUT_LOST);
                    }
                }

                @Override
                public void close() throws IOException {
                    flush(); // standard output outlives this run
                }
            };
        }
        try {
            return Files.newOutputStream(output);
        } catch (IOException e) {
            throw new UnusableInputException(
                    "--output " + output + " cannot be written: " + e.getMessage() + " (does its folder exist?)", e);
        }
    }

    private int serve(int port) throws InterruptedException {
        require("--serve", port, 0, 65_535);
        if (!file.equals("-") || output != null) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "--serve takes neither FILE nor --output (the answers go to who asks)");
        }
        ScoreTally tally = new ScoreTally();
        CountDownLatch end = new CountDownLatch(1);
        try (Judging judging = judging();
                ScoreServer server = new ScoreServer(
                        port,
                        new ScoreLines("items", judging, reward()),
                        threads(),
                        ScoreServer.Limits.USUAL,
                        tally::add)) {
            Termination.onTerm(end::countDown);
            System.out.println(server.url());
            System.out.flush();
            ConsoleProgress progress = new ConsoleProgress(quiet);
            while (!end.await(1, TimeUnit.SECONDS)) {
                progress.report("serve, " + tally.text(), "", tally.lines());
            }
            progress.clear();
        } catch (IOException e) {
            throw new UnusableInputException(
                    "--serve " + port + ": " + e.getMessage() + " (take another port, or 0 for any free one)", e);
        }
        report(tally, System.out);
        return Assay.DONE;
    }

    private void require(String option, int value, int least, int most) {
        if (value < least || value > most) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(),
                    option + " must be a number from " + least + " to " + most + ", got " + value
                            + " (leave it out for the default)");
        }
    }

    private Judging judging() {
        if (isIsolated()) {
            return ChildPool.of(workers, data.folders(), reward(), deadline);
        }
        List<Path> folders = data.folders().stream().map(DataFolder::path).toList();
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
        return RewardOption.of(reward, spec);
    }

    private InputStream open() throws IOException {
        if (file.equals("-")) {
            return System.in;
        }
        Path path = Path.of(file);
        if (Files.isDirectory(path) || !Files.isReadable(path)) {
            String is = Files.isDirectory(path)
                    ? "it is a folder"
                    : Files.exists(path) ? "it may not be read" : "it does not exist";
            throw new UnusableInputException(file + ": must be a file of JSON lines, or - for standard input, but " + is
                    + " (is the path right?)");
        }
        return new FileInputStream(file);
    }
}
