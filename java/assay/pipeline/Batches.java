package assay.pipeline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/// A fixed pool that maps batches in parallel and hands the results on in the order of the input.
///
/// Platform threads, because SQLite pins virtual ones. At most `4 × workers` batches are in flight, which bounds the
/// memory whatever the size of the input.
public final class Batches implements AutoCloseable {
    private static final int GROUP = 8;

    private final ExecutorService pool;
    private final int inFlight;

    public Batches(int workers) {
        if (workers < 1) {
            throw new IllegalArgumentException("workers must be at least 1, got " + workers);
        }
        pool = Executors.newFixedThreadPool(
                workers, Thread.ofPlatform().daemon().name("assay-", 1).factory());
        inFlight = 4 * workers;
    }

    /// Applies `work` to every batch and `sink` to the results, in order, on the calling thread, until the input ends
    /// or `sink` answers false. Errors: those of `work` and of the iterator, unchanged; later batches are abandoned.
    public <A, B> void map(Iterator<A> batches, Function<? super A, ? extends B> work, Predicate<? super B> sink)
            throws InterruptedException {
        Deque<Future<B>> running = new ArrayDeque<>();
        try {
            while (true) {
                while (running.size() < inFlight && batches.hasNext()) {
                    A batch = batches.next();
                    running.add(pool.submit(() -> work.apply(batch)));
                }
                Future<B> first = running.poll();
                if (first == null || !sink.test(result(first))) {
                    return;
                }
            }
        } finally {
            running.forEach(future -> future.cancel(true));
        }
    }

    /// As [#map] with a sink that takes everything.
    public <A, B> void forEach(Iterator<A> batches, Function<? super A, ? extends B> work, Consumer<? super B> sink)
            throws InterruptedException {
        map(batches, work, (B result) -> {
            sink.accept(result);
            return true;
        });
    }

    /// As [#forEach] for many small items, which go to the workers several at a time: a hand-over costs more than they
    /// do.
    public <A, B> void each(Collection<A> items, Function<? super A, ? extends B> work, Consumer<? super B> sink)
            throws InterruptedException {
        Iterator<A> rest = items.iterator();
        Iterator<List<A>> groups = new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rest.hasNext();
            }

            @Override
            public List<A> next() {
                List<A> group = new ArrayList<>(GROUP);
                while (group.size() < GROUP && rest.hasNext()) {
                    group.add(rest.next());
                }
                return group;
            }
        };
        forEach(
                groups,
                (List<A> group) -> group.stream().<B>map(work).toList(),
                (List<B> results) -> results.forEach(sink));
    }

    private static <B> B result(Future<B> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException unchecked -> throw unchecked;
                case Error error -> throw error;
                case null, default -> throw new IllegalStateException(e);
            }
        }
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
