package assay.pipeline;

/// What a stage did with one item.
public sealed interface Outcome<T> {
    /// The item goes on, possibly changed.
    record Passed<T>(T value) implements Outcome<T> {}

    /// The item became part of another one, `into` says which.
    record Merged<T>(String into) implements Outcome<T> {}

    /// The item is no good. `detail` names the value and the rule; the place is kept by whoever holds the item.
    record Dropped<T>(Reason reason, String detail) implements Outcome<T> {}

    static <T> Outcome<T> passed(T value) {
        return new Passed<>(value);
    }

    static <T> Outcome<T> dropped(Reason reason, String detail) {
        return new Dropped<>(reason, detail);
    }
}
