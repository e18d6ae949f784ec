package assay.trajectory;

import assay.source.Draft.Question;
import assay.sql.ResultTable;
import assay.sql.SqlRepair;
import assay.sql.Statements;

/// A question whose gold ran. `sql` is the gold as it was run, after its repair.
public record Executed(Question question, SqlRepair.Repaired repaired, ResultTable result) {
    String sql() {
        return repaired.sql();
    }

    /// True when running it changed nothing, so that it can stand in one dialogue with others that were run apart.
    public boolean isRead() {
        return Statements.isRead(sql());
    }
}
