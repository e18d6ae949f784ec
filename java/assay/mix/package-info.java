/// Budgets: who fills up for whom, and how the whole shrinks so that agent : general holds in what is written.
@NullMarked
package assay.mix;

import org.jspecify.annotations.NullMarked;
