/// Runs the code of a notebook's cells in JShell, for another program that has them: the driver behind `%%java`.
///
/// ```
/// in:  length (4 bytes, big endian) + source in UTF-8, for each cell; length -1 is an interrupt
/// out: {"out":…} {"err":…} while it runs, a line each, then {"done":true,"text"?,"html"?,"error"?}
/// ```
///
/// One thread reads, so that an interrupt is heard while a cell runs; one runs cells. Snippets run in this JVM and
/// share its classes, so a value can be shown as the object that it is. The end of the input is the end of the
/// program.
@NullMarked
package assay.notebook.shell;

import org.jspecify.annotations.NullMarked;
