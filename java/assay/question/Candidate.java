package assay.question;

import java.util.List;

/// A question about a database with the statements that answer it, executed and accepted.
///
/// One statement is the answer itself; two are a change and the SELECT that shows the new state. `phrasing` is the
/// place of the wording among those of the pattern.
public record Candidate(
        String database,
        String pattern,
        String group,
        int tier,
        int phrasing,
        String question,
        List<String> statements) {
    public Candidate {
        if (statements.isEmpty() || statements.size() > 2) {
            throw new IllegalArgumentException("a question has one statement or two, got " + statements.size());
        }
        statements = List.copyOf(statements);
    }

    /// True when the first statement changes rows.
    public boolean isChange() {
        return statements.size() == 2;
    }
}
