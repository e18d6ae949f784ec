package assay.trajectory;

import assay.source.Draft.Question;
import assay.sql.ResultTable;
import assay.sql.SqlRepair;

/// A question whose gold ran. `sql` is the gold as it was run, after its repair.
public record Executed(Question question, SqlRepair.Repaired repaired, ResultTable result) {
    String sql() {
        return repaired.sql();
    }
}
