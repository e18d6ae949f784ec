package assay.contamination;

/// A place where a rule matched. `start` and `end` are offsets into the normalised text (with its markup, where the
/// match needs it), `excerpt` is what stands there with some text around it.
public record Hit(String rule, int start, int end, String excerpt) {
    /// Characters of context on each side of an excerpt.
    private static final int CONTEXT = 20;

    static Hit at(String rule, String text, int start, int end) {
        String excerpt = text.substring(Math.max(0, start - CONTEXT), Math.min(text.length(), end + CONTEXT));
        return new Hit(rule, start, end, excerpt);
    }

    @Override
    public String toString() {
        return rule + " at " + start + "-" + end + " (…" + excerpt + "…)";
    }
}
