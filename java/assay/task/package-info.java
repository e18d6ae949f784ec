/// General chat whose answers are computed: tasks that write a question and its answer, both from a seed.
///
/// ```
/// ChatTask     = name, family, about, [form…], script
/// form         = a first user message with {slots}
/// script       = (Talk, Draw) -> user and assistant messages in turn, and checks
/// conversation = ChatTasks.conversation(seed, index)
/// ```
///
/// Flow: (seed, index) → [assay.task.ChatTasks] chooses task and form → the script draws values, computes the answer,
/// computes it again in another way → messages, or nothing when the two disagree.
@NullMarked
package assay.task;

import org.jspecify.annotations.NullMarked;
