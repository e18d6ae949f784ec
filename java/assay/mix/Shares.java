package assay.mix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Whole numbers in proportion.
public final class Shares {
    private Shares() {}

    /// Divides `total` among the keys in proportion to their `weights` (not all zero), by largest remainder; equal
    /// remainders go to the earlier key. Nobody gets more than their `caps` allow; what is left over is divided again
    /// among the others. Order: as in `weights`. The sum is `min(total, Σ caps)` over keys with a weight.
    public static <K> Map<K, Integer> divide(int total, Map<K, Integer> weights, Map<K, Integer> caps) {
        Map<K, Integer> shares = new LinkedHashMap<>();
        weights.keySet().forEach(key -> shares.put(key, 0));
        int left = total;
        while (left > 0) {
            List<K> open = shares.keySet().stream()
                    .filter(key -> weights.getOrDefault(key, 0) > 0 && room(key, caps, shares) > 0)
                    .toList();
            if (open.isEmpty()) {
                return shares;
            }
            Map<K, Integer> round = once(left, open, weights);
            int given = 0;
            for (K key : open) {
                int share = Math.min(round.getOrDefault(key, 0), room(key, caps, shares));
                shares.merge(key, share, Integer::sum);
                given += share;
            }
            left -= given;
        }
        return shares;
    }

    private static <K> int room(K key, Map<K, Integer> caps, Map<K, Integer> shares) {
        return caps.getOrDefault(key, 0) - shares.getOrDefault(key, 0);
    }

    private static <K> Map<K, Integer> once(int total, List<K> keys, Map<K, Integer> weights) {
        long sum = keys.stream().mapToLong(key -> weights.getOrDefault(key, 0)).sum();
        Map<K, Integer> shares = new LinkedHashMap<>();
        int given = 0;
        for (K key : keys) {
            int share = (int) ((long) total * weights.getOrDefault(key, 0) / sum);
            shares.put(key, share);
            given += share;
        }
        List<K> byRemainder = new ArrayList<>(keys);
        byRemainder.sort(Comparator.comparingLong((K key) -> -((long) total * weights.getOrDefault(key, 0) % sum)));
        for (K key : byRemainder.subList(0, total - given)) {
            shares.merge(key, 1, Integer::sum);
        }
        return shares;
    }
}
