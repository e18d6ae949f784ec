package assay.notebook.rule;

import assay.notebook.model.Sheet;
import java.util.List;

/// NB008: the values of a cell's type cannot be kept for the next run.
final class UnstorableValue implements Rule {
    @Override
    public String code() {
        return "NB008";
    }

    @Override
    public List<Finding> findings(Sheet sheet) {
        return sheet.facts().unstorable().stream()
                .map(cell -> new Finding(
                        code(),
                        cell.place(),
                        "the value of cell '" + cell.cell() + "' cannot be cached: " + cell.why(),
                        "or write @Cell(cache = false): it and what needs it then run every time"))
                .toList();
    }
}
