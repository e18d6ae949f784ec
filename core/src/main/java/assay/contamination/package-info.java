/// Keeps the benchmark that the model will be judged on out of every row: AgentBench's ALFWorld by its keywords and its
/// gameplay, and the items of any benchmark, such as DBBench, of which the user names the files.
///
/// ```
/// files of a benchmark → BenchmarkFolders → Item(texts, tables) → BenchmarkIndex(ItemRuns, tables), all hashes
/// texts of a row → NormalText → keywords + gameplay fingerprints + BenchmarkIndex → Verdict
/// Verdict = Clean | Review([Hit…]) | Contaminated(reason, [Hit…])
/// ```
///
/// Three layers use it: the record as it came, the finished row ([ContaminationGuard] both), and the bytes that were
/// written ([OutputScan], which shares no matching code with the first two). The row is the unit: one fingerprint is
/// only suspicious, two distinct ones or an unmistakable one remove the row. Of single turns two fingerprints find
/// about a tenth, so a completion is judged together with its prompt.
@NullMarked
package assay.contamination;

import org.jspecify.annotations.NullMarked;
