package assay.sandbox;

import assay.pipeline.RunFailedException;
import assay.reward.Basis;
import assay.reward.Evidence;
import assay.reward.Judge;
import assay.reward.Judging;
import assay.reward.Reward;
import assay.reward.Score;
import assay.source.DataFolder;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/// Judges in child processes, several at a time. A child that is late or dead is replaced, at best by a spare that is
/// ready; the first sign of need starts one.
///
/// Lines of a database prefer one child, which has it open. What has no gold runs no SQL and is judged here.
public final class ChildPool implements Judging {
    private static final int CHUNK = 16;
    private static final int LOOK_MILLIS = 4;

    /// Chunks that a runner may pass over in the queue for one of its own databases.
    private static final int PASSED_OVER = 16;

    private static final long LEAST_HEAP = 256L << 20;
    private static final long MOST_HEAP = 1L << 30;

    private final Setup setup;
    private final int children;
    private final Launch launch;
    private final Deque<Chunk> queue = new ArrayDeque<>();
    private final List<Runner> runners = new ArrayList<>();
    private @Nullable CompletableFuture<ChildProcess> spare;
    private @Nullable RunFailedException failure;
    private int idle;
    private int callers;
    private boolean closed;

    /// Up to `children` at a time, which are started when they are needed, each with a heap of at most `heapBytes`.
    public ChildPool(Setup setup, int children, long heapBytes) {
        this(setup, children, new Launch(heapBytes, Child.class));
    }

    /// Together about as large as one process may be: a quarter of the machine.
    public static ChildPool of(int children, List<DataFolder> data, Reward reward, int deadlineMillis) {
        long heap = Math.clamp(Runtime.getRuntime().maxMemory() / children, LEAST_HEAP, MOST_HEAP);
        Setup setup =
                new Setup(data.stream().map(DataFolder::path).toList(), reward, deadlineMillis, heap / 4, heap / 4);
        return new ChildPool(setup, children, heap);
    }

    ChildPool(Setup setup, int children, Launch launch) {
        this.setup = setup;
        this.children = children;
        this.launch = launch;
        thread("assay-watchdog", this::watch);
    }

    private static void thread(String name, Runnable work) {
        Thread.ofPlatform().daemon().name(name).start(work);
    }

    @Override
    public List<Score> scores(Basis basis, List<String> completions) {
        return switch (basis) {
            case Basis.Gold gold -> scores(gold, completions);
            case Basis.Label(var values) -> here(new Evidence.Label(values), completions);
            case Basis.Nothing() -> here(new Evidence.Nothing(), completions);
        };
    }

    private List<Score> here(Evidence evidence, List<String> completions) {
        Judge judge = Judge.of(evidence, setup.reward(), setup.deadlineMillis());
        return completions.stream()
                .map(completion -> setup.reward().score(judge.judge(completion)))
                .toList();
    }

    private List<Score> scores(Basis.Gold gold, List<String> completions) {
        List<Chunk> chunks = submit(gold, completions);
        try {
            List<Score> scores = new ArrayList<>(completions.size());
            for (Chunk chunk : chunks) {
                scores.addAll(chunk.await());
            }
            return scores;
        } finally {
            synchronized (this) {
                callers--;
            }
        }
    }

    /// In so many chunks that each child which has nothing to do gets one.
    private synchronized List<Chunk> submit(Basis.Gold gold, List<String> completions) {
        if (failure != null) {
            throw failure;
        }
        if (closed) {
            throw new IllegalStateException("the pool is closed");
        }
        callers++;
        int free = Math.max(1, idle + children - runners.size() - queue.size());
        int size = Math.clamp((completions.size() + free - 1) / free, 1, CHUNK);
        List<Chunk> chunks = new ArrayList<>();
        for (int from = 0; from < completions.size(); from += size) {
            Chunk chunk = new Chunk(gold, completions.subList(from, Math.min(from + size, completions.size())));
            chunks.add(chunk);
            queue.add(chunk);
        }
        for (int i = queue.size() - idle; i > 0 && runners.size() < children; i--) {
            add(new Runner(this, runners.size(), setup));
        }
        notifyAll();
        return chunks;
    }

    private void add(Runner runner) {
        runners.add(runner);
        thread("assay-child-" + runner.place(), runner::run);
    }

    /// The next chunk for the runner in `place`; waits for one. Empty when the pool is closed.
    synchronized Optional<Chunk> take(int place) {
        idle++;
        try {
            while (queue.isEmpty() && !closed) {
                wait();
            }
            return closed ? Optional.empty() : Optional.of(next(place));
        } catch (InterruptedException e) {
            return Optional.empty();
        } finally {
            idle--;
        }
    }

    /// One more for a child that is at work, unless another one could begin with it now.
    synchronized Optional<Chunk> takeMore(int place) {
        return queue.size() <= idle ? Optional.empty() : Optional.of(next(place));
    }

    private Chunk next(int place) {
        Iterator<Chunk> chunks = queue.iterator();
        for (int i = 0; i < PASSED_OVER && chunks.hasNext(); i++) {
            Chunk chunk = chunks.next();
            if (Math.floorMod(chunk.database().hashCode(), children) == place) {
                chunks.remove();
                return chunk;
            }
        }
        return queue.remove();
    }

    /// What a child did not get to, to the front of the queue.
    synchronized void putBack(List<Chunk> chunks) {
        for (Chunk chunk : chunks.reversed()) {
            queue.addFirst(chunk);
        }
        RunFailedException none = failure;
        if (none != null) {
            fail(none);
        }
        notifyAll();
    }

    /// A runner with a new child in the place of `runner`.
    synchronized void replace(Runner runner) {
        runners.remove(runner);
        if (!closed && failure == null) {
            add(new Runner(this, runner.place(), setup));
        }
    }

    ChildProcess nextChild() {
        CompletableFuture<ChildProcess> ready;
        synchronized (this) {
            ready = spare;
            spare = null;
        }
        if (ready == null) {
            return ChildProcess.start(launch, setup);
        }
        try {
            return ready.join();
        } catch (CompletionException e) {
            return ChildProcess.start(launch, setup); // its message is the same, or it works now
        }
    }

    synchronized void prepareSpare() {
        if (spare == null && !closed) {
            spare = CompletableFuture.supplyAsync(
                    () -> ChildProcess.start(launch, setup), work -> thread("assay-spare", work));
        }
    }

    /// No child can be started: nobody shall wait for one.
    synchronized void fail(RunFailedException e) {
        failure = e;
        for (Chunk chunk = queue.poll(); chunk != null; chunk = queue.poll()) {
            chunk.fail(e);
        }
    }

    private void watch() {
        try {
            while (true) {
                List<Runner> looked;
                synchronized (this) {
                    while (callers == 0 && !closed) {
                        wait();
                    }
                    if (closed) {
                        return;
                    }
                    looked = List.copyOf(runners);
                    giveUpOverdue();
                }
                long now = System.nanoTime();
                looked.forEach(runner -> runner.look(now));
                Thread.sleep(LOOK_MILLIS);
            }
        } catch (InterruptedException e) {
            return; // nobody does that
        }
    }

    /// The folder that children stand in; it holds SQLite's library alone.
    Path folder() {
        return launch.folder();
    }

    /// The children that are at work.
    synchronized List<ProcessHandle> processes() {
        return runners.stream().flatMap(runner -> runner.process().stream()).toList();
    }

    /// Completions whose child has ended and whose deadline has passed before another one was there.
    private void giveUpOverdue() {
        long now = System.nanoTime();
        queue.removeIf(chunk -> chunk.isOverdue(now) && chunk.giveUp());
    }

    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            notifyAll();
            if (spare != null) {
                var _ = spare.thenAccept(ChildProcess::close); // also one that is still starting
            }
        }
        launch.close();
    }
}
