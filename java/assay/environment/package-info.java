/// Small simulated worlds with state, and the ReAct trajectories that an expert plays in them (`synthetic_react`).
///
/// ```
/// Template (name, family, about) → Instance(template, seed) → World (parameters drawn from the seed)
/// World = task, verbs (form, domains, rule), state, score, and how an expert solves it
/// Episodes.play: World + Player → Episode = task, [Move(thought, action, observation, mistake)…], answer, score
/// Episodes.verified: an Episode only if a replay of its actions reproduces every observation and scores 1.0
/// ```
///
/// What a prompt says of actions, of these worlds and of others:
///
/// ```
/// ActionStatement = profile (how an answer is written), forms, what is possible now; the same type writes and reads it
/// ActionProfile   = react-free-text | react-input | webshop | scienceworld | alfworld-upper | …
/// WebShopPage     = what the text of a page lets one search or click
/// ```
///
/// An observation is what executing the action gave, never a prepared text. A rule first says whether an action is
/// refused or what it would do, and only [assay.environment.Environment#step] lets it happen: that is why
/// [assay.environment.Environment#validActions] can ask without changing anything. All randomness comes from the
/// instance's seed.
@NullMarked
package assay.environment;

import org.jspecify.annotations.NullMarked;
