/// Runs the cells of a notebook, or takes their values from the cache.
///
/// ```
/// RunRequest = set, fresh, only, from
/// key of a cell = digest of { Java, its code, helpers, imports, classes, jars, content of each input }
/// CellResult = cell, computed | cached | failed | skipped, why, printed, value, time
/// ```
///
/// The laws: a key has all that a value can depend on and that can be seen; inputs count by content, so a wave of
/// changes stops at the first equal value; a cell is given what a reader of the cache would be given (written and read
/// back), so that it cannot tell the difference; no cell can change the value of another.
@NullMarked
package assay.notebook.run;

import org.jspecify.annotations.NullMarked;
