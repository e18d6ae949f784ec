/// Rules of the recipe for a finished row: roles, alternation, last turn, counts, lengths, the form of agent turns.
@NullMarked
package assay.quality;

import org.jspecify.annotations.NullMarked;
