package assay.notebook.rule;

import assay.notebook.model.Sheet;
import java.util.List;

/// NB011: a directive at the top cannot be read.
final class WrongDirective implements Rule {
    @Override
    public String code() {
        return "NB011";
    }

    @Override
    public List<Finding> findings(Sheet sheet) {
        return sheet.header().wrong().stream()
                .map(wrong ->
                        new Finding(code(), wrong.place(), "\"" + wrong.word() + "\" must be " + wrong.wanted(), ""))
                .toList();
    }
}
