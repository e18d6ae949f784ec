package assay.notebook.rule;

import assay.notebook.model.Sheet;
import java.util.List;

/// One thing that a notebook must not have.
public interface Rule {
    String code();

    List<Finding> findings(Sheet sheet);
}
