package assay.task;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// Random values for a task, all from one generator: the same generator gives the same values.
public final class Draw {
    private final SplittableRandom random;

    Draw(SplittableRandom random) {
        this.random = random;
    }

    /// A whole number, both ends included.
    int between(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    /// A multiple of `step`, both ends included.
    int stepped(int low, int high, int step) {
        return low + step * between(0, (high - low) / step);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T of(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    @SafeVarargs
    final <T> T of(T... from) {
        return from[random.nextInt(from.length)];
    }

    /// `count` different places of `from`, in random order.
    <T> List<T> some(int count, List<T> from) {
        return List.copyOf(shuffled(from).subList(0, count));
    }

    <T> List<T> shuffled(List<T> from) {
        List<T> mixed = new ArrayList<>(from);
        for (int i = mixed.size() - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            T kept = mixed.get(i);
            mixed.set(i, mixed.get(j));
            mixed.set(j, kept);
        }
        return mixed;
    }

    /// `count` whole numbers, both ends included, repeats allowed.
    List<Integer> numbers(int count, int low, int high) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            numbers.add(between(low, high));
        }
        return numbers;
    }

    /// A price in cents as shops write them: whole, or ending in 20, 50, 80, 95 or 99.
    long price(int low, int high) {
        return between(low, high - 1) * 100L + of(0, 0, 20, 50, 80, 95, 99);
    }
}
