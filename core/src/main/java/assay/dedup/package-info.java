/// Finds rows that are the same text, across all sources of a set.
@NullMarked
package assay.dedup;

import org.jspecify.annotations.NullMarked;
