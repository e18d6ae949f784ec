package assay.build;

import assay.build.RecordStage.Drop;
import assay.build.RecordStage.Keyed;
import assay.pipeline.Reason;
import assay.pipeline.Selection;
import assay.pipeline.SelectionKey;
import assay.pipeline.Stage;
import assay.pipeline.UnusableInputException;
import assay.sample.SourceName;
import assay.source.Draft;
import assay.source.Layout;
import assay.source.RawRecord;
import assay.source.RecordReader;
import assay.source.SourceFile;
import assay.sql.Databases;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The drafts of a source's records in the order of their keys: all files are read, the drafts with the smallest keys
/// are kept, and when those are used up the files are read once more for the next ones.
///
/// Memory: `capacity` drafts, never the input.
final class SelectedDrafts {
    private static final int BATCH_RECORDS = 32;
    private static final long BATCH_BYTES = 1 << 19;

    private final SourceName name;
    private final Layout layout;
    private final Proof proof;
    private final Databases databases;
    private final int capacity;
    private final Books books;
    private final Parents parents;

    private List<Keyed> kept = List.of();
    private int next;
    private @Nullable SelectionKey keptUpTo;
    private boolean evicted;
    private long offeredUnits;
    private long duplicateUnits;

    SelectedDrafts(
            SourceName name,
            Layout layout,
            Proof proof,
            Databases databases,
            int capacity,
            Books books,
            Parents parents) {
        this.name = name;
        this.layout = layout;
        this.proof = proof;
        this.databases = databases;
        this.capacity = Math.max(1, capacity);
        this.books = books;
        this.parents = parents;
    }

    /// Units of all drafts that the records hold.
    long offeredUnits() {
        return offeredUnits;
    }

    /// Units of drafts that were there before.
    long duplicateUnits() {
        return duplicateUnits;
    }

    boolean hasNext() {
        return next < kept.size() || evicted;
    }

    /// The next drafts, at most `most`, at least one if there is one.
    List<Draft> next(int most) throws InterruptedException {
        if (next == kept.size() && evicted) {
            select(stage -> {}); // the first pass booked these records
        }
        List<Draft> drafts = kept.subList(next, Math.min(next + most, kept.size())).stream()
                .map(Keyed::draft)
                .toList();
        next += drafts.size();
        return drafts;
    }

    /// Reads every record and keeps the best drafts. Errors: [UnusableInputException] when too many records are
    /// unreadable.
    void read() throws InterruptedException {
        List<Drop> unreadable = new ArrayList<>();
        select(stage -> {
            books.ledger.merge(stage.ledger);
            stage.suspects.forEach(suspect -> books.review(Stage.GUARD, suspect.origin(), suspect.detail()));
            for (Drop drop : stage.drops) {
                books.list(drop);
                if (drop.reason().isUnreadable() && unreadable.size() < 3) {
                    unreadable.add(drop);
                }
            }
        });
        requireReadable(unreadable);
    }

    private void requireReadable(List<Drop> examples) {
        long read = books.ledger.at(Stage.READ, "record").in();
        long bad = books.ledger.dropped().entrySet().stream()
                .filter(entry -> entry.getKey().isUnreadable())
                .mapToLong(Map.Entry::getValue)
                .sum();
        double share = proof.recipe().read().maxMalformedShare();
        if (bad > share * read) {
            StringBuilder message = new StringBuilder(name.wire() + ": " + bad + " of " + read
                    + " records are unreadable, more than read.max_malformed_share " + share
                    + "; mend the files, or raise it with --set. The first ones:");
            examples.forEach(drop ->
                    message.append("\n  ").append(drop.origin()).append(": ").append(drop.detail()));
            throw new UnusableInputException(message.toString());
        }
    }

    /// One pass over the files: keeps the drafts with the smallest keys above those of the passes before.
    private void select(Consumer<RecordStage> absorb) throws InterruptedException {
        boolean firstPass = keptUpTo == null;
        SelectionKey floor = keptUpTo;
        Selection<Keyed> selection = new Selection<>(capacity);
        evicted = false;
        long[] read = {0};
        for (SourceFile file : layout.records()) {
            try (RecordReader records =
                    RecordReader.open(file, proof.recipe().read().maxRecordBytes())) {
                proof.batches()
                        .forEach(
                                batches(records),
                                batch -> RecordStage.of(layout.source(), proof, databases, batch),
                                stage -> {
                                    absorb.accept(stage);
                                    stage.drafts.forEach(keyed -> offer(selection, keyed, floor, firstPass));
                                    read[0] += stage.ledger
                                            .at(Stage.READ, "record")
                                            .in();
                                    proof.progress().report("reading", name.wire(), read[0]);
                                });
                parents.addRecords(file, records.sha256());
            }
        }
        kept = selection.items();
        next = 0;
        keptUpTo = kept.isEmpty() ? keptUpTo : kept.getLast().key();
    }

    private void offer(Selection<Keyed> selection, Keyed keyed, @Nullable SelectionKey floor, boolean firstPass) {
        int units = keyed.draft().units();
        if (firstPass) {
            offeredUnits += units;
        }
        if (floor != null && keyed.key().compareTo(floor) <= 0) {
            return;
        }
        switch (selection.offer(keyed.key(), keyed)) {
            case Selection.Offer.Kept<Keyed> _ -> {}
            case Selection.Offer.Evicted<Keyed> _ -> evicted = true;
            case Selection.Offer.Duplicate<Keyed>(Keyed twin) -> {
                duplicateUnits += units;
                String detail = "the same record as " + twin.draft().origins().getFirst();
                RecordStage.origins(keyed.draft())
                        .forEach(origin -> books.list(new Drop(Stage.SELECT, origin, Reason.DUPLICATE, detail)));
            }
        }
    }

    private static Iterator<List<RawRecord>> batches(RecordReader records) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return records.hasNext();
            }

            @Override
            public List<RawRecord> next() {
                List<RawRecord> batch = new ArrayList<>();
                long bytes = 0;
                while (records.hasNext() && batch.size() < BATCH_RECORDS && bytes < BATCH_BYTES) {
                    RawRecord record = records.next();
                    batch.add(record);
                    bytes += record instanceof RawRecord.Read read ? read.bytes().length : 0;
                }
                return batch;
            }
        };
    }
}
