/// Writes a set so that it is either whole or not there: temporary names, read back and scanned, then moved, the
/// metadata last.
@NullMarked
package assay.write;

import org.jspecify.annotations.NullMarked;
