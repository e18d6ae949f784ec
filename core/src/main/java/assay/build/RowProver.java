package assay.build;

import assay.contamination.Verdict;
import assay.dedup.NearDuplicates.Sketch;
import assay.pipeline.Outcome;
import assay.pipeline.Reason;
import assay.pipeline.Stage;
import assay.sample.Origin;
import assay.sample.Prompt;
import assay.sample.Row;
import assay.source.Draft;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Lets the rows of one source through when quality rules, guard and both searches for duplicates have nothing against
/// them.
final class RowProver {
    private final Proof proof;
    private final Books books;
    private final RowMaker maker;
    private final String unit;
    private final List<Row> accepted = new ArrayList<>();
    private long pulledUnits;
    private long guardHits;

    RowProver(Proof proof, Books books, RowMaker maker) {
        this.proof = proof;
        this.books = books;
        this.maker = maker;
        this.unit = proof.kind().unit();
    }

    /// The rows so far. Order: of the drafts.
    List<Row> accepted() {
        return accepted;
    }

    /// Units of the drafts that were proved.
    long pulledUnits() {
        return pulledUnits;
    }

    /// Rows that the guard removed.
    long guardHits() {
        return guardHits;
    }

    /// Units that wait for others to make a row with.
    int waiting() {
        return maker.waiting();
    }

    /// Proves `chunk`; the `last` one leaves nothing open.
    void prove(List<Draft> chunk, boolean last) throws InterruptedException {
        pulledUnits += chunk.stream().mapToLong(Draft::units).sum();
        proof.batches().each(maker.plan(chunk, last), this::render, this::accept);
    }

    /// A rendered row with the guard's verdict on it and what duplicates are found by, or why there is none.
    private record Rendered(
            RowMaker.Plan plan,
            Outcome<Row> outcome,
            Outcome<Row> measured,
            Optional<String> quality,
            Verdict verdict,
            List<String> identities,
            Optional<Sketch> sketch) {}

    private Rendered render(RowMaker.Plan plan) {
        Outcome<Row> outcome = plan.render();
        Outcome<Row> measured = outcome instanceof Outcome.Passed<Row>(Row row) ? measured(row) : outcome;
        return measured instanceof Outcome.Passed<Row>(Row row)
                ? new Rendered(
                        plan,
                        outcome,
                        measured,
                        proof.quality().refusal(row),
                        proof.guard().judge(row.texts()),
                        row.identities(),
                        proof.near().map(near -> near.sketch(row)))
                : new Rendered(
                        plan, outcome, measured, Optional.empty(), new Verdict.Clean(), List.of(), Optional.empty());
    }

    private Outcome<Row> measured(Row row) {
        if (proof.kind().measured().isEmpty() || !(row instanceof Prompt prompt)) {
            return Outcome.passed(row);
        }
        return switch (proof.kind().measured().get().judge(prompt)) {
            case Outcome.Passed<Prompt>(Prompt kept) -> Outcome.passed(kept);
            case Outcome.Dropped<Prompt>(Reason reason, String detail) -> Outcome.dropped(reason, detail);
            case Outcome.Merged<Prompt> _ -> throw new IllegalStateException("a prompt is measured, not merged");
        };
    }

    private void accept(Rendered rendered) {
        rendered.plan().book(rendered.outcome());
        if (!(rendered.outcome() instanceof Outcome.Passed<Row>(Row made))) {
            return;
        }
        Origin origin = made.lineage().origins().getFirst();
        if (proof.kind().measured().isPresent()) {
            books.ledger.at(Stage.MEASURE, unit).in(1);
            if (rendered.measured() instanceof Outcome.Dropped<Row>(Reason reason, String detail)) {
                books.drop(Stage.MEASURE, unit, origin, reason, detail);
                return;
            }
            books.ledger.at(Stage.MEASURE, unit).out(1);
        }
        if (!(rendered.measured() instanceof Outcome.Passed<Row>(Row row))) {
            throw new IllegalStateException("a row that is not measured stays as it is");
        }
        books.ledger.at(Stage.QUALITY, unit).in(1);
        if (rendered.quality().isPresent()) {
            books.drop(
                    Stage.QUALITY,
                    unit,
                    origin,
                    Reason.QUALITY,
                    rendered.quality().get());
            return;
        }
        books.ledger.at(Stage.QUALITY, unit).out(1);
        books.ledger.at(Stage.SAMPLE_GUARD, unit).in(1);
        if (rendered.verdict() instanceof Verdict.Contaminated contaminated) {
            guardHits++;
            books.drop(Stage.SAMPLE_GUARD, unit, origin, contaminated.reason(), contaminated.detail());
            return;
        }
        if (rendered.verdict() instanceof Verdict.Review review) {
            books.review(Stage.SAMPLE_GUARD, origin, review.detail());
        }
        books.ledger.at(Stage.SAMPLE_GUARD, unit).out(1);
        books.ledger.at(Stage.DEDUP, unit).in(1);
        Optional<String> twin = proof.dedup().twin(rendered.identities(), row);
        if (twin.isPresent()) {
            books.drop(Stage.DEDUP, unit, origin, Reason.DUPLICATE, "the same text as " + twin.get());
            return;
        }
        Optional<String> near = rendered.sketch().flatMap(sketch -> nearTwin(sketch, row));
        if (near.isPresent()) {
            books.drop(Stage.DEDUP, unit, origin, Reason.NEAR_DUPLICATE, near.get());
            return;
        }
        books.ledger.at(Stage.DEDUP, unit).out(1);
        accepted.add(row);
    }

    /// What there is to say of a near-duplicate before `row`.
    private Optional<String> nearTwin(Sketch sketch, Row row) {
        return proof.near()
                .flatMap(near -> near.twin(sketch, row))
                .map(twin -> String.format(
                        Locale.ROOT,
                        "the answers share %.3f of their %d-grams (Jaccard, at least %s) with %s",
                        twin.jaccard(),
                        proof.recipe().near().orElseThrow().ngram(),
                        proof.recipe().near().orElseThrow().threshold(),
                        twin.place()));
    }
}
