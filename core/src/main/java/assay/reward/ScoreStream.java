package assay.reward;

import assay.json.JsonLines;
import assay.json.JsonLines.Line;
import assay.pipeline.Batches;
import assay.reward.ScoreLines.Answer;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;

/// A stream of lines of any length, judged in parallel and answered in order. A line beyond the limit is skipped, not
/// held; of the input at most a few batches are in memory.
public final class ScoreStream {
    private static final int BATCH_LINES = 16;
    private static final int BATCH_BYTES = 1 << 20;

    private final ScoreLines lines;
    private final int workers;

    public ScoreStream(ScoreLines lines, int workers) {
        this.lines = lines;
        this.workers = workers;
    }

    /// Reads `in` to its end and hands an answer for each line to `sink`, on the calling thread. Errors:
    /// [java.io.UncheckedIOException] when the input cannot be read on.
    public void run(InputStream in, Consumer<Answer> sink) throws InterruptedException {
        try (Batches batches = new Batches(workers)) {
            batches.forEach(
                    new JsonLines(in, ScoreLines.MAX_LINE_BYTES).batches(BATCH_LINES, BATCH_BYTES),
                    (List<Line> batch) -> batch.stream().map(this::answer).toList(),
                    (List<Answer> answers) -> answers.forEach(sink));
        }
    }

    private Answer answer(Line line) {
        return line.isTooLong() ? lines.tooLong(line.number()) : lines.answer(line.bytes(), line.number());
    }
}
