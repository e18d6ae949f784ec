/// How values look to a person.
///
/// ```
/// View = Nothing | Words | Table(columns, rows, total) | Bars([Bar(name, number)…])
/// ```
///
/// Flow: value → [assay.notebook.show.View] (what there is to see, cut to what fits) → [assay.notebook.show.TextPage]
/// for a
/// terminal, or another page that knows the same few views.
@NullMarked
package assay.notebook.show;

import org.jspecify.annotations.NullMarked;
