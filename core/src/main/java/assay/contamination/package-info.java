/// Keeps the benchmark that the model will be judged on out of every row: here AgentBench's ALFWorld. The items of its
/// DBBench need a reference that the user names, and are not looked for yet.
///
/// ```
/// texts of a row → TextNormaliser → keywords + gameplay fingerprints → Verdict = Clean | Review([Hit…]) |
/// Contaminated([Hit…])
/// ```
///
/// Three layers use it: the record as it came, the finished row ([ContaminationGuard] both), and the bytes that were
/// written ([OutputScan], which shares no matching code with the first two). The row is the unit: one fingerprint is
/// only suspicious, two distinct ones or an unmistakable one remove the row. Of single turns two fingerprints find
/// about a tenth, so a completion is judged together with its prompt.
@NullMarked
package assay.contamination;

import org.jspecify.annotations.NullMarked;
