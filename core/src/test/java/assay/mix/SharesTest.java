package assay.mix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SharesTest {
    private static Map<String, Integer> map(Object... keysAndValues) {
        Map<String, Integer> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], (Integer) keysAndValues[i + 1]);
        }
        return map;
    }

    @Test
    void sharesAreInProportion() {
        assertThat(Shares.divide(10, map("a", 300, "b", 200), map("a", 99, "b", 99)))
                .isEqualTo(map("a", 6, "b", 4));
    }

    @Test
    void theLargestRemainderGetsTheLastOneAndTheEarlierOfEqualOnes() {
        assertThat(Shares.divide(10, map("a", 1, "b", 1, "c", 1), map("a", 99, "b", 99, "c", 99)))
                .isEqualTo(map("a", 4, "b", 3, "c", 3));
    }

    @Test
    void whatACapLeavesOverGoesToTheOthers() {
        assertThat(Shares.divide(100, map("a", 1, "b", 1), map("a", 10, "b", 1000)))
                .isEqualTo(map("a", 10, "b", 90));
    }

    @Test
    void nobodyWithoutAWeightGetsAnything() {
        assertThat(Shares.divide(100, map("a", 0, "b", 1), map("a", 10, "b", 20)))
                .isEqualTo(map("a", 0, "b", 20));
    }

    @Test
    void theSumIsTheTotalOrAllThereIs() {
        for (long seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            Map<String, Integer> weights = new LinkedHashMap<>();
            Map<String, Integer> caps = new LinkedHashMap<>();
            int room = 0;
            for (int i = 0; i <= random.nextInt(6); i++) {
                weights.put("s" + i, random.nextInt(5) * 100);
                caps.put("s" + i, random.nextInt(200));
                room += weights.get("s" + i) > 0 ? caps.get("s" + i) : 0;
            }
            int total = random.nextInt(400);
            Map<String, Integer> shares = Shares.divide(total, weights, caps);
            assertThat(shares.values().stream().mapToInt(Integer::intValue).sum())
                    .as("seed %d", seed)
                    .isEqualTo(Math.min(total, room));
            shares.forEach((key, share) -> assertThat(share).isBetween(0, caps.get(key)));
        }
    }
}
