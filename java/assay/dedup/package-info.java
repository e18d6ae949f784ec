/// Finds rows that are the same text, and rows whose answers are nearly the same, across all sources of a set.
///
/// ```
/// ExactDedup      row -> twin?          equal canonical text of all messages
/// NearDuplicates  row -> Sketch -> twin?   alike answers
/// Sketch = Shingles (hashed word n-grams) + keys of bands (MinHash);   BandTable: keys -> candidates;   Jaccard
/// decides
/// ```
///
/// Sketches are made in parallel; who is whose twin is decided in the order of the rows.
@NullMarked
package assay.dedup;

import org.jspecify.annotations.NullMarked;
