/// The unit of data and its parts, as values; imports nothing of ours but [assay.json].
///
/// ```
/// Row          = Conversation | Prompt
/// Conversation = [Message(Role, content)…], TaskType, SourceName, Lineage
/// Prompt       = [system, user], TaskType, SourceName, Lineage, gold?
/// Lineage      = Split, [Origin(file, record)…], db_path?, licence, [edit…]
/// TaskType     = db | env | general
/// SourceName   = sparc | cosql | spider | synthetic_sql | webshop | scienceworld | synthetic_react | general_chat
/// ```
@NullMarked
package assay.sample;

import org.jspecify.annotations.NullMarked;
