package assay.environment;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// Seeded choices: the same seed draws the same things on every machine.
final class Draw {
    private final SplittableRandom random;

    Draw(long seed) {
        random = new SplittableRandom(seed);
    }

    /// A whole number from `low` to `high`, both included.
    int between(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    /// True in `percent` of 100 draws.
    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T one(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    String one(String... items) {
        return items[random.nextInt(items.length)];
    }

    /// `count` different items in random order.
    <T> List<T> some(List<T> items, int count) {
        return List.copyOf(shuffled(items).subList(0, count));
    }

    <T> List<T> shuffled(List<T> items) {
        List<T> left = new ArrayList<>(items);
        for (int i = left.size() - 1; i > 0; i--) {
            left.set(i, left.set(random.nextInt(i + 1), left.get(i)));
        }
        return left;
    }
}
