package assay.reward;

import assay.sql.SqlFailure;

/// The time that one completion may take: the deadline on the database, and the deadline once more on all further
/// states together. What the gold and the making of states take in between is not counted.
final class Allowance {
    private final int deadlineMillis;
    private final Watch watch;
    private String state;
    private long leftNanos;
    private long since;
    private boolean further;

    /// The clock runs from here.
    Allowance(int deadlineMillis, Watch watch, String state) {
        this.deadlineMillis = deadlineMillis;
        this.watch = watch;
        this.state = state;
        this.leftNanos = deadlineMillis * 1_000_000L;
        this.since = System.nanoTime();
        watch.completion(state, deadlineMillis);
    }

    /// Something that may fail as SQL does.
    interface Work<T> {
        T run() throws SqlFailure;
    }

    /// Runs `work` with the clock stopped.
    <T> T ours(Work<T> work) throws SqlFailure {
        leftNanos -= System.nanoTime() - since;
        watch.ours();
        try {
            return work.run();
        } finally {
            since = System.nanoTime();
            watch.completion(state, Math.max(1, millis(leftNanos)));
        }
    }

    /// From here on `next` is looked at; the first further state renews the allowance.
    void enter(String next) {
        state = next;
        if (!further) {
            further = true;
            leftNanos = deadlineMillis * 1_000_000L;
            since = System.nanoTime();
        }
    }

    /// Milliseconds until the deadline of the next statement, at least 1: with nothing left it is stopped at once.
    int left() {
        return Math.max(1, millis(leftNanos - (System.nanoTime() - since)));
    }

    /// True when less than half of the deadline is left.
    boolean isHalfUsed() {
        return left() < deadlineMillis / 2;
    }

    /// What a statement that failed on `where` means.
    Verdict verdict(SqlFailure failure, String where) {
        String error = String.valueOf(failure.getMessage());
        return failure.isTimeout()
                ? Verdict.TimedOut.after(deadlineMillis, where)
                : failure.isTooLarge() ? new Verdict.Refused(error) : new Verdict.Failed(error, where);
    }

    private static int millis(long nanos) {
        return (int) ((nanos + 999_999) / 1_000_000);
    }
}
