/// How items move and how they are counted: every stage passes an item on, merges it into another, or drops it with a
/// reason, and the books of a source must balance.
///
/// ```
/// Outcome<T> = Passed(T) | Merged(into) | Dropped(Reason, detail)
/// Ledger     = [StageBook(stage, unit, in, split, out, merged, dropped{Reason: n})…]     law: in + split = out +
/// merged + Σ dropped
/// ```
///
/// Work runs in batches on a fixed pool ([Batches]); each batch keeps a ledger of its own, and they are merged in the
/// order of the input, so books and rows do not depend on the number of workers.
@NullMarked
package assay.pipeline;

import org.jspecify.annotations.NullMarked;
