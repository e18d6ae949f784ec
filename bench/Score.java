import assay.reward.Judging;
import assay.reward.LocalJudging;
import assay.reward.Reward;
import assay.reward.ScoreLines;
import assay.reward.ScoreStream;
import assay.sandbox.ChildPool;
import assay.sandbox.Setup;
import assay.sql.DatabaseShelf;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/// `assay score` without its start: `Score LINES.jsonl DATA CHILDREN ROUNDS`. CHILDREN 0 judges in this process, on one
/// thread. Prints completions a second of the first pass, caches cold, and minimum, median and maximum of ROUNDS passes
/// after as many that warm caches and compilers. Every pass runs every completion.
class Score {
    public static void main(String[] args) throws IOException, InterruptedException {
        byte[] lines = Files.readAllBytes(Path.of(args[0]));
        List<Path> folders = List.of(Path.of(args[1]));
        int children = Integer.parseInt(args[2]);
        int rounds = Integer.parseInt(args[3]);
        long heap = 512L << 20;
        try (Judging judging = children == 0
                ? new LocalJudging(new DatabaseShelf(folders, heap), Reward.DEFAULT, 5_000, heap / 4)
                : new ChildPool(new Setup(folders, Reward.DEFAULT, 5_000, heap / 4, heap / 4), children, heap)) {
            double cold = pass(lines, judging, children);
            for (int round = 1; round < rounds; round++) {
                pass(lines, judging, children);
            }
            double[] warm = new double[rounds];
            Duration cpu = cpu();
            for (int round = 0; round < rounds; round++) {
                warm[round] = pass(lines, judging, children);
            }
            long count = Files.lines(Path.of(args[0])).count() * 8;
            double micros = cpu().minus(cpu).toNanos() / 1e3 / rounds / count;
            Arrays.sort(warm);
            System.out.printf(
                    "%-22s cold %,7.0f  warm %,7.0f  %,7.0f  %,7.0f completions/s, %.0f µs CPU each%n",
                    children == 0 ? "in this process" : children + " children",
                    cold, warm[0], warm[rounds / 2], warm[rounds - 1], micros);
        }
    }

    /// Of this process and its children.
    private static Duration cpu() {
        Duration all = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
        for (ProcessHandle child : ProcessHandle.current().descendants().toList()) {
            all = all.plus(child.info().totalCpuDuration().orElse(Duration.ZERO));
        }
        return all;
    }

    private static double pass(byte[] lines, Judging judging, int children) throws InterruptedException {
        long[] completions = new long[1];
        long[] characters = new long[1];
        long start = System.nanoTime();
        new ScoreStream(new ScoreLines("bench", judging, Reward.DEFAULT), Math.max(1, 4 * children))
                .run(new ByteArrayInputStream(lines), answer -> {
                    answer.tiers().values().forEach(count -> completions[0] += count);
                    characters[0] += answer.json().length();
                });
        if (characters[0] == 0) {
            throw new IllegalStateException("nothing was answered");
        }
        return completions[0] / ((System.nanoTime() - start) / 1e9);
    }
}
