/// Our own text-to-SQL questions: patterns applied to databases through the words of their lexicons.
///
/// ```
/// lexicon.yaml → Lexicon ┐
/// <db>.sql → Database    ┴→ Schema (words + values) → Cast (who plays) → Play (slots) → Acceptance → Candidate
/// Candidate = question, statement | question, change, SELECT
/// Pattern   = name, group, tier, call, draw, golds, proofs, phrasings
/// ```
///
/// A question is made from seed and index alone ([assay.question.Questions]). Nothing is believed: golds are executed,
/// and proofs (SELECTs that must return no row) show that ties, gaps and doubles leave one right answer.
@NullMarked
package assay.question;

import org.jspecify.annotations.NullMarked;
