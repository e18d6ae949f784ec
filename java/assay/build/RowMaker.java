package assay.build;

import assay.pipeline.Outcome;
import assay.sample.Row;
import assay.source.Draft;
import java.util.List;

/// Turns the drafts of one source into rows of one kind, and books what happens on the way.
interface RowMaker {
    /// A row in the making.
    interface Plan {
        /// The row, or why it cannot be shown. Pure: any thread may ask.
        Outcome<Row> render();

        /// Books what came of [#render]. Called in the order of the plans, from one thread.
        void book(Outcome<Row> outcome);
    }

    /// What becomes of `chunk`; after the `last` one nothing may stay open.
    List<Plan> plan(List<Draft> chunk, boolean last) throws InterruptedException;

    /// Units that wait for others to make a row with.
    int waiting();
}
