package assay.notebook.rule;

import assay.notebook.model.CellSource;
import assay.notebook.model.Sheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// NB002: two cells have one name, also as overloads.
final class DuplicateCell implements Rule {
    @Override
    public String code() {
        return "NB002";
    }

    @Override
    public List<Finding> findings(Sheet sheet) {
        Map<String, CellSource> first = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (CellSource cell : sheet.cells()) {
            CellSource other = first.putIfAbsent(cell.name(), cell);
            if (other != null) {
                findings.add(new Finding(
                        code(),
                        cell.place(),
                        "two cells are called '" + cell.name() + "', the other is at line "
                                + other.place().line(),
                        "a cell's name is its value's name: rename one"));
            }
        }
        return findings;
    }
}
