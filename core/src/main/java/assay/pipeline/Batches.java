package assay.pipeline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/// A fixed pool that maps batches in parallel and hands the results on in the order of the input.
///
/// Platform threads, because SQLite pins virtual ones. At most `4 × workers` batches are in flight, which bounds the
/// memory whatever the size of the input. What is [started ahead][#ahead] runs when there is nothing else to do.
public final class Batches implements AutoCloseable {
    private static final int GROUP = 8;

    private final ExecutorService pool;
    private final int inFlight;
    private final AtomicLong submitted = new AtomicLong();

    public Batches(int workers) {
        if (workers < 1) {
            throw new IllegalArgumentException("workers must be at least 1, got " + workers);
        }
        pool = new ThreadPoolExecutor(
                workers,
                workers,
                0,
                TimeUnit.SECONDS,
                new PriorityBlockingQueue<>(),
                Thread.ofPlatform().daemon().name("assay-", 1).factory());
        inFlight = 4 * workers;
    }

    /// Waits for a worker behind all that was submitted before it; one that is `ahead` behind all others too.
    private static final class Task<B> extends FutureTask<B> implements Comparable<Task<?>> {
        private final boolean ahead;
        private final long number;

        Task(Callable<B> work, boolean ahead, long number) {
            super(work);
            this.ahead = ahead;
            this.number = number;
        }

        @Override
        public int compareTo(Task<?> other) {
            return ahead == other.ahead ? Long.compare(number, other.number) : Boolean.compare(ahead, other.ahead);
        }
    }

    private <B> Future<B> submit(Callable<B> work, boolean ahead) {
        Task<B> task = new Task<>(work, ahead, submitted.getAndIncrement());
        pool.execute(task);
        return task;
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
                    running.add(submit(() -> work.apply(batch), false));
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
        forEach(
                groups(items),
                (List<A> group) -> group.stream().<B>map(work).toList(),
                (List<B> results) -> results.forEach(sink));
    }

    private static <A> Iterator<List<A>> groups(Collection<A> items) {
        Iterator<A> rest = items.iterator();
        return new Iterator<>() {
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
    }

    /// Work that was begun before its results are needed.
    public static final class Ahead<B> {
        private final Deque<Future<List<B>>> running = new ArrayDeque<>();

        /// Hands the results on, in the order of the items, on the calling thread. Errors: those of the work.
        public void each(Consumer<? super B> sink) throws InterruptedException {
            try {
                for (Future<List<B>> next = running.poll(); next != null; next = running.poll()) {
                    result(next).forEach(sink);
                }
            } finally {
                cancel();
            }
        }

        /// Gives up what nobody needs.
        public void cancel() {
            running.forEach(future -> future.cancel(true));
            running.clear();
        }
    }

    /// Begins what [#each] does, for workers that have nothing else to do; all `items` are in flight at once.
    public <A, B> Ahead<B> ahead(Collection<A> items, Function<? super A, ? extends B> work) {
        Ahead<B> ahead = new Ahead<>();
        groups(items)
                .forEachRemaining(group -> ahead.running.add(
                        submit(() -> group.stream().<B>map(work).toList(), true)));
        return ahead;
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
