package assay.build;

import assay.build.RecordStage.Drop;
import assay.pipeline.Ledger;
import assay.pipeline.Reason;
import assay.pipeline.Stage;
import assay.sample.Origin;
import assay.sample.SourceName;
import java.io.IOException;
import java.io.UncheckedIOException;

/// The books of one source in one run: its ledger, and its lines in the lists of dropped and of suspicious items.
final class Books {
    final Ledger ledger = new Ledger();
    private final SourceName name;
    private final Proof proof;

    Books(SourceName name, Proof proof) {
        this.name = name;
        this.proof = proof;
    }

    /// What the source's items are called before they are conversations.
    String unit() {
        return switch (name.taskType()) {
            case DB -> "question";
            case ENV -> "trajectory";
            case GENERAL -> "record";
        };
    }

    /// Books and lists one dropped item.
    void drop(Stage stage, String unit, Origin origin, Reason reason, String detail) {
        ledger.at(stage, unit).dropped(reason, 1);
        list(new Drop(stage, origin, reason, detail));
    }

    /// Lists a dropped item that is booked elsewhere.
    void list(Drop drop) {
        try {
            proof.drops().add(drop.stage(), name, drop.origin(), drop.reason(), drop.detail());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Lists a suspicious item.
    void review(Stage stage, Origin origin, String detail) {
        try {
            proof.reviews().add(stage, name, origin, detail);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
