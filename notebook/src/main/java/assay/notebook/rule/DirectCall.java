package assay.notebook.rule;

import assay.notebook.model.Sheet;
import java.util.List;

/// NB006: code calls a cell, which runs it once more and past the cache.
final class DirectCall implements Rule {
    @Override
    public String code() {
        return "NB006";
    }

    @Override
    public List<Finding> findings(Sheet sheet) {
        return sheet.facts().calls().stream()
                .map(call -> new Finding(
                        code(),
                        call.place(),
                        "'" + call.caller() + "' calls the cell '" + call.callee()
                                + "', which runs it again and past the cache",
                        "take '" + call.callee() + "' as a parameter"))
                .toList();
    }
}
