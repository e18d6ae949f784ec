/// What a policy answers: prompts go to a server that speaks OpenAI's chat completions, each is answered K times, and
/// nothing is bought twice.
///
/// ```
/// Policy   = ChatServer                      one request: some completions of one prompt
/// Rollouts = Policy × Journal × Throttle × Budget × retries
/// Journal  = { key, from, seed, completions }*            a line for each answer, synced before it counts
/// ```
///
/// A key is the hash of all that decides an answer: model, adapter, messages, sampling, seed; with the index of the
/// sample it names a completion for ever. What a resumed run asks for is what an undisturbed one would have asked for:
/// the seed of a request is that of its first sample.
@NullMarked
package assay.rollout;

import org.jspecify.annotations.NullMarked;
