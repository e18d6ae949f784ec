package assay.pipeline;

import java.util.List;
import java.util.TreeMap;

/// The `capacity` items with the smallest keys of a stream, equal items once: memory bounded by the budget.
///
/// Items with one id have one key, so a copy of a kept item is always recognised, and the first in reading order is
/// the one that stays. Not thread-safe.
public final class Selection<T> {
    /// What became of an offered item.
    public sealed interface Offer<T> {
        /// Kept for now.
        record Kept<T>() implements Offer<T> {}

        /// `twin` is the same item, offered earlier.
        record Duplicate<T>(T twin) implements Offer<T> {}

        /// `item`, the offered one or one kept before, has no room.
        record Evicted<T>(T item) implements Offer<T> {}
    }

    private final int capacity;
    private final TreeMap<SelectionKey, T> kept = new TreeMap<>();

    public Selection(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("capacity must be at least 1, got " + capacity);
        }
        this.capacity = capacity;
    }

    public Offer<T> offer(SelectionKey key, T item) {
        if (kept.size() == capacity && key.compareTo(kept.lastKey()) > 0) {
            return new Offer.Evicted<>(item);
        }
        T twin = kept.putIfAbsent(key, item);
        if (twin != null) {
            return new Offer.Duplicate<>(twin);
        }
        return kept.size() > capacity ? new Offer.Evicted<>(kept.pollLastEntry().getValue()) : new Offer.Kept<>();
    }

    /// Order: ascending by key.
    public List<T> items() {
        return List.copyOf(kept.values());
    }
}
