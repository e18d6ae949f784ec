package assay.build;

/// Where a long run tells how far it is. Called from one thread.
@FunctionalInterface
public interface Progress {
    /// `done` items of `step`; `source` is the wire name of the source, or empty for steps over all of them.
    void report(String step, String source, long done);

    /// Says nothing.
    Progress SILENT = (step, source, done) -> {};
}
