/// The rules of notebooks: one file each, from a [assay.notebook.model.Sheet] to findings.
///
/// ```
/// Finding = code, place, what, hint
/// Rules.ALL = NB001 … NB011; NB000 is what the compiler itself rejects
/// ```
///
/// Every rule has a page in `docs/reference/notebook-rules/`, a fixture and a golden output; a test says so.
@NullMarked
package assay.notebook.rule;

import org.jspecify.annotations.NullMarked;
