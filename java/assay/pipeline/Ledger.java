package assay.pipeline;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The books of one source, stage by stage. Not thread-safe: one per worker or batch, merged in order.
public final class Ledger {
    private final Map<Stage, StageBook> books = new EnumMap<>(Stage.class);

    /// The book of `stage`, opened on first use.
    public StageBook at(Stage stage, String unit) {
        return books.computeIfAbsent(stage, s -> new StageBook(s, unit));
    }

    public List<StageBook> books() {
        return List.copyOf(books.values());
    }

    public long dropped(Reason reason) {
        return books.values().stream()
                .mapToLong(book -> book.dropped().getOrDefault(reason, 0L))
                .sum();
    }

    /// All reasons with their sums over the stages.
    public Map<Reason, Long> dropped() {
        Map<Reason, Long> sums = new EnumMap<>(Reason.class);
        books.values().forEach(book -> book.dropped().forEach((reason, n) -> sums.merge(reason, n, Long::sum)));
        return sums;
    }

    /// Adds the books of `other` to these.
    public void merge(Ledger other) {
        other.books.forEach((stage, book) -> at(stage, book.unit()).add(book));
    }

    /// Checks the law for every stage, that each stage starts with what the one before it let out, and that the last
    /// one let out `written` rows. Errors: [UnbalancedBooksException].
    public void requireBalanced(String source, long written) {
        long carried = -1;
        String before = "";
        for (StageBook book : books.values()) {
            if (book.missing() != 0) {
                throw new UnbalancedBooksException(source + ": " + book);
            }
            if (carried >= 0 && book.in() != carried) {
                throw new UnbalancedBooksException(
                        source + ": stage " + book.stage().wire() + " took in " + book.in() + " but stage " + before
                                + " let out " + carried);
            }
            carried = book.out();
            before = book.stage().wire();
        }
        if (Math.max(carried, 0) != written) {
            throw new UnbalancedBooksException(
                    source + ": the last stage let out " + carried + " but " + written + " rows were written");
        }
    }

    public List<Map<String, Object>> toJson() {
        return books.values().stream().map(StageBook::toJson).toList();
    }
}
