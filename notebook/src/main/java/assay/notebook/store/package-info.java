/// The folder that a notebook keeps between runs: `.assay/notebook/FILE/` beside the notebook.
///
/// ```
/// compiled.json           the notebook as read and compiled, and by what that would change
/// files.json              digests of files, with the stamps by which they are known to be unchanged
/// cells/NAME/KEY.json     about a value: the parts of its key, what was printed, its files
/// cells/NAME/KEY.value    the value itself, as JSON by its type
/// ```
///
/// Every file appears whole under its name (written beside it, then renamed) and is checked when it is read; one that
/// is not as it was written counts as not there. So several runs may share a folder, a killed run leaves a good one,
/// and deleting it or any of its files only costs time.
@NullMarked
package assay.notebook.store;

import org.jspecify.annotations.NullMarked;
