package assay.trajectory;

import assay.source.Draft.Question;
import assay.sql.ResultTable;

/// A question whose gold ran. `sql` is the gold as it was run, after the repair of `operators` torn operators.
public record Executed(Question question, String sql, int operators, ResultTable result) {}
