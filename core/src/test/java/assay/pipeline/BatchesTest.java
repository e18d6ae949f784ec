package assay.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
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
    void whatIsBegunAheadWaitsForWorkThatComesLaterAndKeepsItsOrder() throws Exception {
        List<String> done = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch open = new CountDownLatch(1);
        List<Integer> results = new ArrayList<>();
        try (Batches batches = new Batches(1)) {
            Batches.Ahead<Integer> gate = batches.ahead(List.of(0), i -> {
                await(open);
                return i;
            });
            Batches.Ahead<Integer> ahead =
                    batches.ahead(IntStream.range(0, 30).boxed().toList(), i -> {
                        done.add("ahead");
                        return i;
                    });
            Iterator<Integer> rest = List.of(1, 2, 3).iterator();
            Iterator<Integer> opening = new Iterator<>() {
                @Override
                public boolean hasNext() {
                    if (!rest.hasNext()) {
                        open.countDown(); // all is submitted
                    }
                    return rest.hasNext();
                }

                @Override
                public Integer next() {
                    return rest.next();
                }
            };
            batches.forEach(opening, (Integer i) -> done.add("now"), x -> {});
            assertThat(done.subList(0, 3)).containsOnly("now");
            gate.each(i -> {});
            ahead.each(results::add);
        }
        assertThat(results).isEqualTo(IntStream.range(0, 30).boxed().toList());
    }

    @Test
    void whatIsGivenUpIsNotDoneAndAnExceptionAheadReachesTheCaller() throws Exception {
        AtomicInteger done = new AtomicInteger();
        CountDownLatch open = new CountDownLatch(1);
        try (Batches batches = new Batches(1)) {
            Batches.Ahead<Integer> gate = batches.ahead(List.of(0), i -> {
                await(open);
                return i;
            });
            Batches.Ahead<Integer> unwanted = batches.ahead(List.of(1, 2), i -> done.incrementAndGet());
            unwanted.cancel();
            open.countDown();
            gate.each(i -> {});
            Batches.Ahead<Integer> failing = batches.ahead(List.of(1), i -> {
                throw new IllegalArgumentException("batch " + i);
            });
            assertThatThrownBy(() -> failing.each(i -> {}))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("batch 1");
        }
        assertThat(done).hasValue(0);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
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
