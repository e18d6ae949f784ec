package assay.build;

import assay.build.RecordStage.Drop;
import assay.build.SetKind.Refusal;
import assay.pipeline.Batches;
import assay.pipeline.Outcome;
import assay.pipeline.Reason;
import assay.pipeline.Stage;
import assay.sample.Origin;
import assay.source.Draft;
import assay.source.Generator;
import assay.sql.Databases;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/// The drafts that a source's generator makes when its records are used up, each once. Order: of the generator's
/// indices.
final class GeneratedDrafts {
    /// Chunks in a row without a new row, after which a generator has nothing more to give.
    private static final int DRY_CHUNKS = 20;

    private final Generator generator;
    private final Proof proof;
    private final Databases databases;
    private final Books books;
    private final Map<String, Origin> placeByContent = new HashMap<>();
    private Batches.@Nullable Ahead<List<Made>> begun;
    private long nextIndex;
    private int dryChunks;
    private long units;
    private final Map<Reason, Long> droppedUnits = new EnumMap<>(Reason.class);

    GeneratedDrafts(Generator generator, Proof proof, Databases databases, Books books) {
        this.generator = generator;
        this.proof = proof;
        this.databases = databases;
        this.books = books;
    }

    /// Units of all drafts that were made.
    long units() {
        return units;
    }

    /// Units of drafts that were there before, or are not for this set.
    Map<Reason, Long> droppedUnits() {
        return droppedUnits;
    }

    /// Keeps drafts of records from being made again.
    void exclude(List<Draft> drafts) {
        drafts.forEach(draft ->
                placeByContent.putIfAbsent(draft.contentId(), draft.origins().getFirst()));
    }

    /// True when the next chunk is the last.
    boolean isDry() {
        return dryChunks == DRY_CHUNKS;
    }

    /// Says how many rows came of the last chunk.
    void grew(int rows) {
        dryChunks = rows > 0 ? 0 : dryChunks + 1;
    }

    /// What the next `indices` indices make; may be empty. With `more`, the indices after them are begun, so that the
    /// workers have something to do while these are proved.
    List<Draft> next(int indices, boolean more) throws InterruptedException {
        if (nextIndex == 0) {
            proof.kind().prepare(generator, databases, proof.batches());
        }
        Batches.Ahead<List<Made>> made = begun == null ? begin(indices) : begun;
        begun = more ? begin(indices) : null;
        List<Draft> chunk = new ArrayList<>();
        made.each(drafts -> drafts.forEach(draft -> take(draft, chunk)));
        return chunk;
    }

    private Batches.Ahead<List<Made>> begin(int indices) {
        long seed = proof.kind().generatorSeed();
        List<Long> numbers =
                LongStream.range(nextIndex, nextIndex + indices).boxed().toList();
        nextIndex += indices;
        return proof.batches().ahead(numbers, (Long index) -> made(seed, index));
    }

    /// Gives up what was begun and is not needed.
    void close() {
        if (begun != null) {
            begun.cancel();
        }
    }

    /// A draft with its content id, which takes a hash: workers compute it.
    private record Made(Draft draft, String contentId) {}

    private List<Made> made(long seed, long index) {
        return generator.draft(seed, index).stream()
                .flatMap(outcome -> {
                    if (!(outcome instanceof Outcome.Passed<Draft>(Draft whole))) {
                        throw new IllegalStateException("a generator answers a draft that holds, or nothing");
                    }
                    return proof.kind().drafts(whole).stream();
                })
                .map(draft -> new Made(draft, draft.contentId()))
                .toList();
    }

    private void take(Made made, List<Draft> chunk) {
        Draft draft = made.draft();
        units += draft.units();
        books.ledger.at(Stage.GENERATE, books.unit()).split(draft.units()).out(draft.units());
        Optional<Refusal> refusal = proof.kind().refusal(draft, databases);
        if (refusal.isPresent()) {
            droppedUnits.merge(refusal.get().reason(), (long) draft.units(), Long::sum);
            list(draft, refusal.get().reason(), refusal.get().detail());
            return;
        }
        Origin twin =
                placeByContent.putIfAbsent(made.contentId(), draft.origins().getFirst());
        if (twin == null) {
            chunk.add(draft);
            return;
        }
        droppedUnits.merge(Reason.DUPLICATE, (long) draft.units(), Long::sum);
        list(draft, Reason.DUPLICATE, "the same draft as one of " + twin);
    }

    private void list(Draft draft, Reason reason, String detail) {
        RecordStage.origins(draft).forEach(origin -> books.list(new Drop(Stage.SELECT, origin, reason, detail)));
    }
}
