package assay.rollout;

/// What a run may spend. A request takes what it could cost at most before it goes out, and gets back what it did not
/// use, so that nothing is overspent however many are on their way. Thread-safe.
public final class Budget {
    private final long maxRequests;
    private final long maxTokens;
    private long requests;
    private long tokens;
    private long reserved;

    /// Tokens are those that a policy generates.
    public Budget(long maxRequests, long maxTokens) {
        this.maxRequests = maxRequests;
        this.maxTokens = maxTokens;
    }

    public static Budget unlimited() {
        return new Budget(Long.MAX_VALUE, Long.MAX_VALUE);
    }

    /// False when a request that may generate `most` tokens is too much.
    synchronized boolean take(long most) {
        if (requests >= maxRequests || maxTokens - tokens - reserved < most) {
            return false;
        }
        requests++;
        reserved += most;
        return true;
    }

    /// A request for which `most` was taken generated `used`.
    synchronized void settle(long most, long used) {
        reserved -= most;
        tokens += used;
    }

    public synchronized long requests() {
        return requests;
    }

    public synchronized long tokens() {
        return tokens;
    }

    /// `1,204 of 5,000 requests, 88,310 tokens`.
    public synchronized String text() {
        return part(requests, maxRequests, "requests") + ", " + part(tokens, maxTokens, "tokens");
    }

    private static String part(long spent, long most, String unit) {
        return most == Long.MAX_VALUE
                ? String.format(java.util.Locale.ROOT, "%,d %s", spent, unit)
                : String.format(java.util.Locale.ROOT, "%,d of %,d %s", spent, most, unit);
    }
}
