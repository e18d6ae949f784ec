package assay.notebook.model;

import java.util.List;

/// What only the compiler knows about a notebook.
///
/// `misfits`: a cell's value cannot be assigned to the parameter of its name. `calls`: a cell or helper calls a cell.
/// `state`: fields that can change. `unstorable`: types of cells whose values cannot be kept. `shapes`: cells whose
/// form cannot be run.
public record Facts(
        List<Misfit> misfits, List<Call> calls, List<State> state, List<Unstorable> unstorable, List<BadForm> forms) {
    public record Misfit(String cell, Parameter parameter, String given) {}

    public record Call(String caller, String callee, Place place) {}

    /// `why` completes the sentence "field 'x' …".
    public record State(String field, String why, Place place) {}

    public record Unstorable(String cell, String why, Place place) {}

    public record BadForm(String cell, String what, Place place) {}

    public static final Facts NONE = new Facts(List.of(), List.of(), List.of(), List.of(), List.of());

    public Facts {
        misfits = List.copyOf(misfits);
        calls = List.copyOf(calls);
        state = List.copyOf(state);
        unstorable = List.copyOf(unstorable);
        forms = List.copyOf(forms);
    }
}
