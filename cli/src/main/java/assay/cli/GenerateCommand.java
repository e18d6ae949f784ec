package assay.cli;

import assay.build.Generation;
import assay.pipeline.RunFailedException;
import assay.pipeline.UnusableInputException;
import assay.rollout.Budget;
import assay.rollout.Journal;
import assay.rollout.Policy;
import assay.rollout.Rollouts;
import assay.rollout.Sampling;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `assay generate`.
@Command(
        name = "generate",
        description = {
            "Asks a policy K times for each prompt and prints a line for each, in order: id and completions.",
            "",
            "Every answer is kept in a journal before it counts, so that nothing is asked twice: beside --output, or where",
            "--journal says."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  assay generate --prompts P.jsonl --server http://127.0.0.1:8000/v1 --model-name M --output out.jsonl",
            "  assay generate --prompts prompts.jsonl --server URL --model-name M -k 1 --greedy > answers.jsonl"
        })
final class GenerateCommand implements Callable<Integer> {
    @Mixin
    private PolicyOptions policies;

    @Option(
            names = "--prompts",
            paramLabel = "FILE",
            required = true,
            description = "A JSON object a line with prompt, a list of messages.")
    private Path prompts;

    @Option(names = "--output", paramLabel = "FILE", description = "Where the lines go (default: -, standard output).")
    private String output = "-";

    @Option(
            names = "--journal",
            paramLabel = "FILE",
            description = "Where answers are kept (default: OUTPUT_journal.jsonl; for standard output nowhere).")
    private @Nullable Path journal;

    @Option(names = "--seed", paramLabel = "N", description = "The seed of all requests (default: 42).")
    private long seed = Sampling.USUAL.seed();

    @Option(names = "--quiet", description = "No progress and no summary.")
    private boolean quiet;

    @Override
    public Integer call() throws InterruptedException {
        Sampling sampling = policies.sampling(seed);
        Budget budget = policies.budget();
        ConsoleProgress progress = new ConsoleProgress(quiet);
        Counts counts = new Counts();
        try (Policy policy = policies.policy();
                Answers answers = Answers.to(output);
                Kept kept = Kept.of(journal, output);
                Journal bought = Journal.open(kept.file());
                Rollouts rollouts = new Rollouts(policy, sampling, bought, budget, policies.manners())) {
            new Generation(prompts, rollouts, policies.threads(1)).run(line -> {
                answers.print(line.json());
                counts.add(line);
                progress.report(
                        String.format(
                                Locale.ROOT,
                                "generate, %,d completions, %s, prompts",
                                counts.completions,
                                budget.text()),
                        "",
                        counts.prompts);
            });
            answers.publish();
            progress.clear();
            if (!quiet) {
                System.err.printf(
                        Locale.ROOT,
                        "%,d prompts, %,d completions (%,d of them from the journal), %,d prompts failed; %s%n",
                        counts.prompts,
                        counts.completions,
                        rollouts.fromJournal(),
                        counts.failed,
                        budget.text());
            }
        } catch (IOException e) {
            throw new UnusableInputException(
                    "--output " + output + " cannot be written: " + e.getMessage() + " (does its folder exist?)", e);
        } finally {
            progress.clear();
        }
        return counts.failed == 0 ? Assay.DONE : Assay.FAILED;
    }

    private static final class Counts {
        private long prompts;
        private long completions;
        private long failed;

        void add(Generation.Answered line) {
            prompts++;
            completions += line.completions().size();
            failed += line.failed() ? 1 : 0;
        }
    }

    /// Where the lines go: standard output at once, or a file when all are there.
    private record Answers(PrintStream out, @Nullable Path temporary, Path place) implements AutoCloseable {
        static Answers to(String output) throws IOException {
            if (output.equals("-")) {
                return new Answers(stream(System.out), null, Path.of("-"));
            }
            Path place = Path.of(output);
            Path temporary = place.resolveSibling("." + place.getFileName() + ".tmp");
            return new Answers(stream(Files.newOutputStream(temporary)), temporary, place);
        }

        private static PrintStream stream(OutputStream to) {
            return new PrintStream(new BufferedOutputStream(to, 1 << 16), false, StandardCharsets.UTF_8);
        }

        void print(String line) {
            out.print(line + "\n");
        }

        void publish() throws IOException {
            out.flush();
            if (out.checkError()) {
                throw new RunFailedException(place
                        + " cannot be written (is what reads it gone, or the disk full?); the journal has all answers");
            }
            if (temporary != null) {
                out.close();
                Files.move(temporary, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
        }

        @Override
        public void close() throws IOException {
            if (temporary != null) { // standard output outlives this run
                out.close();
                Files.deleteIfExists(temporary);
            }
        }
    }

    /// The file of the journal; one that nobody named is gone at the end.
    private record Kept(Path file, boolean passing) implements AutoCloseable {
        static Kept of(@Nullable Path journal, String output) throws IOException {
            if (journal != null) {
                return new Kept(journal, false);
            }
            if (output.equals("-")) {
                return new Kept(Files.createTempFile("assay-journal-", ".jsonl"), true);
            }
            Path place = Path.of(output);
            String name = String.valueOf(place.getFileName()).replaceFirst("\\.jsonl$", "");
            return new Kept(place.resolveSibling(name + "_journal.jsonl"), false);
        }

        @Override
        public void close() throws IOException {
            if (passing) {
                Files.deleteIfExists(file);
            }
        }
    }
}
