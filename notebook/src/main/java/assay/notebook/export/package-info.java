/// Notebooks for Jupyter: a checked notebook as cells that JShell runs from top to bottom.
///
/// ```
/// Sheet → [IpynbCell(id, kind, source)…] → nbformat 4.5
/// title · first cell of the target · setup (imports, helpers) · each cell by the graph: its text, its code
/// ```
///
/// A cell keeps its form: the method, a variable of the same name with what it gives, and that variable to be shown.
/// Ids come from the names, and nothing of this machine or moment is in the file: the bytes are the same each time.
@NullMarked
package assay.notebook.export;

import org.jspecify.annotations.NullMarked;
