package assay.reward;

import java.util.List;

/// Scores completions by what their line says; many threads may ask at once.
///
/// [LocalJudging] runs the SQL in this process, `assay.sandbox.ChildPool` in processes that it can kill.
public interface Judging extends AutoCloseable {
    /// A score for each of `completions`, in order. Waits for them.
    /// Errors: [BadLineException] when the basis names a database that cannot be used.
    List<Score> scores(Basis basis, List<String> completions);

    /// Ends what it runs in; nobody may be waiting.
    @Override
    void close();
}
