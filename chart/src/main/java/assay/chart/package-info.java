/// Charts as SVG inside a page of HTML: nothing is loaded from elsewhere, no script, and no module below this one.
///
/// ```
/// Chart = Bars(categories, groups) | Lines([Line([Point(x, y, low, high)…])…]) | Scatter([Cloud(xs, ys)…])
/// ```
///
/// Flow: a [assay.chart.Chart] → a picture by XChart, painted into Batik's SVG → [assay.chart.Figure] (picture and
/// numbers, or the numbers alone on a machine without fonts). [assay.chart.Html] writes text of any origin into a page.
@NullMarked
package assay.chart;

import org.jspecify.annotations.NullMarked;
