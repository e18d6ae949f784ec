/// Proves a written set: form, books, contamination, and every SQL run again on its database.
@NullMarked
package assay.check;

import org.jspecify.annotations.NullMarked;
