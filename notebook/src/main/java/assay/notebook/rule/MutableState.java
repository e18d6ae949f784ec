package assay.notebook.rule;

import assay.notebook.model.Sheet;
import java.util.List;

/// NB007: a field can change, so that a cell's value may depend on what ran before it.
final class MutableState implements Rule {
    @Override
    public String code() {
        return "NB007";
    }

    @Override
    public List<Finding> findings(Sheet sheet) {
        return sheet.facts().state().stream()
                .map(state -> new Finding(
                        code(),
                        state.place(),
                        "field '" + state.field() + "' " + state.why() + ": hidden state between cells",
                        "make it a cell, a local variable, or a constant that cannot change"))
                .toList();
    }
}
