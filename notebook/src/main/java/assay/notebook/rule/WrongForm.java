package assay.notebook.rule;

import assay.notebook.model.Sheet;
import java.util.List;

/// NB010: the class or a cell has a form that cannot be run.
final class WrongForm implements Rule {
    @Override
    public String code() {
        return "NB010";
    }

    @Override
    public List<Finding> findings(Sheet sheet) {
        return sheet.facts().forms().stream()
                .map(form -> new Finding(code(), form.place(), form.what(), ""))
                .toList();
    }
}
