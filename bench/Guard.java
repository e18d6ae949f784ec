import assay.contamination.BenchmarkFolders;
import assay.contamination.BenchmarkIndex;
import assay.contamination.ContaminationGuard;
import assay.contamination.OutputScan;
import assay.contamination.Verdict;
import assay.json.Json;
import assay.recipe.Recipe.KeywordForm;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;

/// The guard on the rows of a set: `Guard ROWS.jsonl ROUNDS [BENCHMARK_DIR]`. Prints a line per layer: microseconds a row
/// and MB a second, one thread, minimum, median and maximum of the rounds after as many that are not counted.
class Guard {
    private record Row(String line, List<String> texts, long chars) {}

    public static void main(String[] args) throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            List<String> texts = new ArrayList<>();
            Json.parse(line.getBytes(StandardCharsets.UTF_8))
                    .path("messages")
                    .forEach(message -> texts.add(message.path("content").stringValue()));
            rows.add(new Row(
                    line, texts, texts.stream().mapToLong(String::length).sum()));
        }
        int rounds = Integer.parseInt(args[1]);
        ContaminationGuard guard = new ContaminationGuard(KeywordForm.SUBSTRING);
        OutputScan scan = new OutputScan(KeywordForm.SUBSTRING);
        System.out.printf("%d rows, %d characters a row%n", rows.size(), chars(rows) / rows.size());
        measure("keywords and fingerprints", rows, rounds, row -> hit(guard.judge(row.texts())));
        if (args.length > 2) {
            BenchmarkIndex index = BenchmarkFolders.index(
                    List.of(Path.of(args[2])), Files.createTempDirectory("guard").resolve("cache"));
            ContaminationGuard all = new ContaminationGuard(KeywordForm.SUBSTRING, index);
            measure("these and " + index.size() + " items", rows, rounds, row -> hit(all.judge(row.texts())));
        }
        measure("scan of the written line", rows, rounds, row -> scan.broken(row.line()).size());
    }

    private static long chars(List<Row> rows) {
        return rows.stream().mapToLong(Row::chars).sum();
    }

    private static long hit(Verdict verdict) {
        return verdict instanceof Verdict.Contaminated ? 1 : 0;
    }

    private static void measure(String layer, List<Row> rows, int rounds, ToLongFunction<Row> work) {
        double[] micros = new double[rounds];
        long hits = 0;
        for (int round = -rounds; round < rounds; round++) {
            long start = System.nanoTime();
            for (Row row : rows) {
                hits += work.applyAsLong(row);
            }
            double each = (System.nanoTime() - start) / 1e3 / rows.size();
            micros[Math.max(0, round)] = each;
        }
        Arrays.sort(micros);
        double median = micros[rounds / 2];
        System.out.printf(
                "%-28s %6.1f %6.1f %6.1f us/row, %5.0f MB/s, %d hits%n",
                layer,
                micros[0],
                median,
                micros[rounds - 1],
                chars(rows) / (median * rows.size()),
                hits);
    }
}
