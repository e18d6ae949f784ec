package assay.environment;

import java.util.List;

/// A world that an agent acts in by text. Not safe for several threads; a fresh one per load.
public interface Environment {
    /// What has to be done, with all that is known at the start.
    String task();

    /// Actions that are possible now, in a fixed order. Where an argument is free (a search word, an amount) the list
    /// holds examples; [#accepts] decides the rest.
    List<String> validActions();

    /// The same for a prompt: a free argument is a placeholder, `read <page>`, and so the list is whole. No action
    /// outside of it is possible now; of one with a free argument [#accepts] decides.
    List<String> offeredActions();

    /// Whether [#step] would carry out `action` now. Changes nothing.
    boolean accepts(String action);

    /// Carries out `action`. One that is not possible gets an observation that says why and changes nothing; no string
    /// makes it throw.
    Step step(String action);

    /// How far the goal is reached in the present state, in `[0, 1]`; 1 is the whole goal.
    double score();

    /// What came back from an action; `done` when the goal is reached or can no longer be.
    record Step(String observation, boolean done) {}
}
