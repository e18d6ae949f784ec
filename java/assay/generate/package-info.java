/// The generators as sources: they turn questions, games and tasks that hold into drafts.
///
/// ```
/// assay.question    → SqlGenerator    → Dialogue drafts of synthetic_sql
/// assay.environment → ReactGenerator  → finished conversations of synthetic_react
/// assay.task        → ChatGenerator   → finished conversations of general_chat
/// ```
///
/// Their catalogues lie in the starter folder; without it (`--no-starter`) nothing is generated.
@NullMarked
package assay.generate;

import org.jspecify.annotations.NullMarked;
