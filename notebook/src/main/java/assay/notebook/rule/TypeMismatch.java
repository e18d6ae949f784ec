package assay.notebook.rule;

import assay.notebook.model.Sheet;
import java.util.List;

/// NB004: the value of a cell cannot be assigned to the parameter of its name.
final class TypeMismatch implements Rule {
    @Override
    public String code() {
        return "NB004";
    }

    @Override
    public List<Finding> findings(Sheet sheet) {
        return sheet.facts().misfits().stream()
                .map(misfit -> new Finding(
                        code(),
                        misfit.parameter().place(),
                        "cell '" + misfit.cell() + "' takes '"
                                + misfit.parameter().name() + "' as "
                                + misfit.parameter().type() + ", but that cell returns " + misfit.given(),
                        "give both the same type"))
                .toList();
    }
}
