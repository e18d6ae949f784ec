package assay.notebook.rule;

import assay.notebook.model.CellSource;
import assay.notebook.model.Parameter;
import assay.notebook.model.Sheet;
import java.util.ArrayList;
import java.util.List;

/// NB005: a cell needs a cell that returns nothing.
final class VoidInput implements Rule {
    @Override
    public String code() {
        return "NB005";
    }

    @Override
    public List<Finding> findings(Sheet sheet) {
        List<Finding> findings = new ArrayList<>();
        for (CellSource cell : sheet.cells()) {
            for (Parameter parameter : cell.parameters()) {
                if (sheet.cell(parameter.name()).filter(CellSource::isVoid).isPresent()) {
                    findings.add(new Finding(
                            code(),
                            parameter.place(),
                            "cell '" + cell.name() + "' needs '" + parameter.name()
                                    + "', but that cell returns nothing",
                            "let '" + parameter.name() + "' return its value; for a file that it wrote, its Path"));
                }
            }
        }
        return findings;
    }
}
