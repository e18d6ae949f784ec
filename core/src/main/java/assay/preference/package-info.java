/// Which two completions of a prompt make a preference pair, and what a set of pairs looks like in numbers.
///
/// ```
/// Candidate = completion × score                 one of a prompt's K
/// PairChoice = Pairs(Couple+) | None(reason)     what the recipe's rules make of the candidates
/// ```
///
/// Candidates with the same text, the same SQL or the same result are one. A truncated completion is never chosen, an
/// empty one is in no pair, and neither is one that the guard does not let through.
@NullMarked
package assay.preference;

import org.jspecify.annotations.NullMarked;
