package assay.notebook.rule;

import assay.notebook.model.CellSource;
import assay.notebook.model.Sheet;
import java.util.List;

/// NB003: cells need each other, or a cell needs itself.
final class Cycle implements Rule {
    @Override
    public String code() {
        return "NB003";
    }

    @Override
    public List<Finding> findings(Sheet sheet) {
        return sheet.graph().cycles().stream()
                .map(way -> new Finding(
                        code(),
                        sheet.cell(way.getFirst()).map(CellSource::place).orElseThrow(),
                        "cells need each other: " + String.join(" -> ", way),
                        "remove one of these parameters"))
                .toList();
    }
}
