package assay.notebook.rule;

import assay.notebook.model.Sheet;
import java.util.List;

/// All rules.
public final class Rules {
    /// What the compiler rejects.
    public static final String COMPILER = "NB000";

    public static final List<Rule> ALL = List.of(
            new UnknownName(),
            new DuplicateCell(),
            new Cycle(),
            new TypeMismatch(),
            new VoidInput(),
            new DirectCall(),
            new MutableState(),
            new UnstorableValue(),
            new MissingMain(),
            new WrongForm(),
            new WrongDirective());

    private Rules() {}

    /// What all rules find. Order: as in the file.
    public static List<Finding> findings(Sheet sheet) {
        return ALL.stream()
                .flatMap(rule -> rule.findings(sheet).stream())
                .sorted()
                .toList();
    }
}
