package assay.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SelectionTest {
    private static SelectionKey key(String id) {
        return SelectionKey.of(42, "spider", id);
    }

    private static List<String> select(int capacity, List<String> ids) {
        Selection<String> selection = new Selection<>(capacity);
        ids.forEach(id -> selection.offer(key(id), id));
        return selection.items();
    }

    @Test
    void whatIsKeptDoesNotDependOnTheOrderOfArrival() {
        List<String> ids = new ArrayList<>(
                IntStream.range(0, 1000).mapToObj(i -> "row " + i).toList());
        List<String> kept = select(50, ids);
        for (int run = 0; run < 20; run++) {
            Collections.shuffle(ids, new Random(run));
            assertThat(select(50, ids)).as("shuffled with seed %d", run).isEqualTo(kept);
        }
    }

    @Test
    void aSmallerSelectionIsTheBeginningOfALargerOne() {
        List<String> ids = IntStream.range(0, 1000).mapToObj(i -> "row " + i).toList();

        assertThat(select(100, ids)).startsWith(select(50, ids).toArray(String[]::new));
    }

    @Test
    void theFirstOfTwoCopiesStays() {
        record Copy(String id, int place) {}
        Selection<Copy> selection = new Selection<>(10);

        assertThat(selection.offer(key("a"), new Copy("a", 1))).isInstanceOf(Selection.Offer.Kept.class);
        assertThat(selection.offer(key("a"), new Copy("a", 2)))
                .isEqualTo(new Selection.Offer.Duplicate<>(new Copy("a", 1)));
        assertThat(selection.items()).containsExactly(new Copy("a", 1));
    }

    @Test
    void noMoreThanTheCapacityIsEverHeld() {
        Selection<Integer> selection = new Selection<>(3);
        int evicted = 0;
        for (int i = 0; i < 100; i++) {
            evicted += selection.offer(key("row " + i), i) instanceof Selection.Offer.Evicted ? 1 : 0;
            assertThat(selection.items()).hasSizeLessThanOrEqualTo(3);
        }
        assertThat(evicted).isEqualTo(97);
    }

    @Test
    void seedPurposeAndIdAllChangeTheKey() {
        assertThat(List.of(
                        SelectionKey.of(1, "spider", "a"),
                        SelectionKey.of(2, "spider", "a"),
                        SelectionKey.of(1, "sparc", "a"),
                        SelectionKey.of(1, "spider", "b"),
                        SelectionKey.of(1, "spidera", "")))
                .doesNotHaveDuplicates();
        assertThat(SelectionKey.of(1, "spider", "a")).isEqualTo(SelectionKey.of(1, "spider", "a"));
    }
}
