package assay.build;

import assay.pipeline.Ledger;
import assay.pipeline.Reason;
import assay.pipeline.Stage;
import assay.pipeline.StageBook;
import assay.sample.Row;
import assay.sample.SourceName;
import assay.source.Draft;
import assay.source.Generator;
import assay.source.Layout;
import assay.sql.Databases;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One source in one run: the drafts of its records, then those of its generator, proved in this order, but only as
/// many as are asked for.
final class SourceRun {
    /// Drafts that are proved between two looks at whether there are enough rows. A constant, so that the books do
    /// not depend on the number of workers.
    private static final int CHUNK = 128;

    private final SourceName name;
    private final Optional<SelectedDrafts> selected;
    private final Optional<GeneratedDrafts> generated;
    private final Proof proof;
    private final Books books;
    private final Parents parents;
    private final RowProver prover;
    private int lastGrowth;
    private boolean finished;

    SourceRun(
            SourceName name,
            Optional<Layout> layout,
            Optional<Generator> generator,
            Proof proof,
            Databases databases,
            int capacity) {
        this.name = name;
        this.proof = proof;
        this.books = new Books(name, proof);
        this.parents = new Parents(generator, databases);
        this.prover = new RowProver(proof, books, proof.kind().maker(name, proof, databases, books));
        this.selected =
                layout.map(found -> new SelectedDrafts(name, found, proof, databases, capacity, books, parents));
        this.generated = generator.map(found -> new GeneratedDrafts(found, proof, databases, books));
    }

    SourceName name() {
        return name;
    }

    List<Row> accepted() {
        return prover.accepted();
    }

    Ledger ledger() {
        return books.ledger;
    }

    List<Parents.Parent> parents() {
        return parents.all();
    }

    long sampleHits() {
        return prover.guardHits();
    }

    /// True when no more rows can come.
    boolean isExhausted() {
        return finished;
    }

    /// Reads every record and keeps the best drafts. Errors: [assay.pipeline.UnusableInputException] when too many
    /// records are unreadable.
    void read() throws InterruptedException {
        if (selected.isPresent()) {
            selected.get().read();
        }
        finished = !hasRecords() && generated.isEmpty();
    }

    private boolean hasRecords() {
        return selected.map(SelectedDrafts::hasNext).orElse(false);
    }

    /// Proves drafts until `rows` rows are accepted or none is left.
    void take(int rows) throws InterruptedException {
        while (prover.accepted().size() < rows && !finished) {
            if (hasRecords()) {
                List<Draft> chunk = selected.orElseThrow().next(CHUNK);
                generated.ifPresent(drafts -> drafts.exclude(chunk));
                finished = !hasRecords() && generated.isEmpty();
                prover.prove(chunk, finished);
            } else {
                GeneratedDrafts drafts = generated.orElseThrow();
                int before = prover.accepted().size();
                finished = drafts.isDry();
                prover.prove(drafts.next(CHUNK, !finished && before + lastGrowth < rows), finished);
                lastGrowth = prover.accepted().size() - before;
                drafts.grew(lastGrowth);
            }
            proof.progress().report("proving", name.wire(), prover.accepted().size());
        }
    }

    /// Books what was never needed, and the rows that the mixture leaves out; then the books must balance. `written`
    /// rows go into the set, the first ones that were accepted.
    void close(int written) {
        generated.ifPresent(GeneratedDrafts::close);
        long offered = selected.map(SelectedDrafts::offeredUnits).orElse(0L);
        long made = generated.map(GeneratedDrafts::units).orElse(0L);
        Map<Reason, Long> dropped = new EnumMap<>(Reason.class);
        generated.ifPresent(drafts -> dropped.putAll(drafts.droppedUnits()));
        selected.ifPresent(drafts -> dropped.merge(Reason.DUPLICATE, drafts.duplicateUnits(), Long::sum));
        long refused = dropped.values().stream().mapToLong(Long::longValue).sum();
        Ledger ledger = books.ledger;
        if (made > 0) {
            ledger.at(Stage.GENERATE, books.unit()).in(offered).out(offered);
        }
        StageBook select = ledger.at(Stage.SELECT, books.unit())
                .in(offered + made)
                .out(prover.pulledUnits())
                .dropped(Reason.OVER_BUDGET, offered + made - prover.pulledUnits() - refused);
        dropped.forEach(select::dropped);
        if (!finished && prover.waiting() > 0) {
            ledger.at(Stage.COMPOSE, "question").dropped(Reason.OVER_BUDGET, prover.waiting());
        }
        ledger.at(Stage.MIX, proof.kind().unit())
                .in(prover.accepted().size())
                .out(written)
                .dropped(Reason.OVER_BUDGET, prover.accepted().size() - (long) written);
        ledger.requireBalanced(name.wire(), written);
    }

    /// Adds what the written rows stand on to their parents: databases, and the generator's catalogue.
    void addParents(List<Row> rows) throws IOException {
        parents.addDatabases(rows);
        parents.addCatalogue(rows);
    }

    /// As [Parents#templates].
    Map<String, Integer> templates(List<Row> rows) {
        return parents.templates(rows);
    }
}
