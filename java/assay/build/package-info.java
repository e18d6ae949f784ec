/// Puts the stages together: from data folders and a recipe to a written, verified set.
///
/// ```
/// SourceRun: read → guard → convert → select → execute → compose → quality → sample_guard → dedup
/// SetBuild:  every SourceRun → targets, filling, ratio (mix) → shuffle → SetFiles → verify → scan → publish
/// ```
@NullMarked
package assay.build;

import org.jspecify.annotations.NullMarked;
