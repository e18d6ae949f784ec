package assay.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BatchesTest {
    @Test
    void resultsComeInTheOrderOfTheInputForAnyNumberOfWorkers() throws Exception {
        List<Integer> input = IntStream.range(0, 500).boxed().toList();
        for (int workers : List.of(1, 2, 8)) {
            List<Integer> results = new ArrayList<>();
            try (Batches batches = new Batches(workers)) {
                // odd ones take longer, so they would come late without the ordering
                batches.forEach(input.iterator(), (Integer i) -> spin(i % 2 * 2000) + i, results::add);
            }
            assertThat(results).as("%d workers", workers).isEqualTo(input);
        }
    }

    private static int spin(int rounds) {
        int x = 0;
        for (int i = 0; i < rounds; i++) {
            x ^= Integer.hashCode(i);
        }
        return x == -1 ? 1 : 0;
    }

    @Test
    void theInputIsNotReadFarAheadOfASlowSink() throws Exception {
        AtomicInteger read = new AtomicInteger();
        Iterator<Integer> endless = Stream.generate(read::incrementAndGet).iterator();
        List<Integer> taken = new ArrayList<>();
        try (Batches batches = new Batches(2)) {
            batches.map(endless, i -> i, (Integer i) -> {
                taken.add(i);
                return taken.size() < 10;
            });
        }
        assertThat(taken).hasSize(10);
        assertThat(read.get()).isLessThanOrEqualTo(10 + 8);
    }

    @Test
    void theExceptionOfABatchReachesTheCallerUnchanged() {
        try (Batches batches = new Batches(2)) {
            assertThatThrownBy(() -> batches.forEach(
                            List.of(1, 2, 3).iterator(),
                            (Integer i) -> {
                                throw new IllegalArgumentException("batch " + i);
                            },
                            x -> {}))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("batch 1");
        }
    }
}
