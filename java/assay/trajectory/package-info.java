/// Executed questions become ReAct conversations: what was asked, what was run, what really came back, what it says.
///
/// ```
/// Dialogue → SqlExecution (every gold on its database) → [Executed…] → SqlConversation → Conversation
/// Executed = Question, sql as run, ResultTable
/// ```
///
/// A Thought is derived from the parsed gold and worded by the seed's hash; it never tells a result before the
/// observation has shown it.
@NullMarked
package assay.trajectory;

import org.jspecify.annotations.NullMarked;
