package assay.trajectory;

import assay.source.Draft.Question;
import assay.sql.ResultTable;
import assay.sql.SqlRepair;
import assay.sql.Statements;
import java.util.ArrayList;
import java.util.List;

/// A question whose statements ran: its changes in order, then its gold. `repaired` is the gold as it was run.
public record Executed(Question question, List<Change> changes, SqlRepair.Repaired repaired, ResultTable result)
        implements Turn {
    /// A statement that ran before the gold, and what the database answered.
    public record Change(String sql, ResultTable result) {}

    public Executed {
        changes = List.copyOf(changes);
    }

    public Executed(Question question, SqlRepair.Repaired repaired, ResultTable result) {
        this(question, List.of(), repaired, result);
    }

    String sql() {
        return repaired.sql();
    }

    @Override
    public List<String> sqls() {
        List<String> sqls = new ArrayList<>(changes.stream().map(Change::sql).toList());
        sqls.add(sql());
        return sqls;
    }

    /// True when the gold as it ran stands in the record, false when it is ours.
    boolean isOfRecord() {
        return Statements.split(question.gold()).stream()
                .anyMatch(statement -> SqlRepair.repair(statement).sql().equals(sql()));
    }

    /// True when running it changed nothing, so that it can stand in one dialogue with others that were run apart.
    public boolean isRead() {
        return changes.isEmpty() && Statements.isRead(sql());
    }
}
