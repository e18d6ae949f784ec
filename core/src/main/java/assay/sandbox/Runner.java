package assay.sandbox;

import assay.json.Json;
import assay.pipeline.RunFailedException;
import assay.reward.BadLineException;
import assay.reward.Score;
import assay.reward.Verdict;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// One child and the thread that feeds it. Ends with its child; a new child gets a new runner in its place.
///
/// While a chunk is judged the next ones lie in the pipe, so that the child never waits. `over` decides a race once:
/// either a frame still counts, or the child was too late.
final class Runner {
    /// What the child does, as far as it has said so.
    private enum Doing {
        /// Nothing was heard since it was asked, or since its last score.
        UNKNOWN,
        /// It reads a database or runs a gold.
        PREPARING,
        COMPLETION,
        /// It makes a state, or runs the gold on one.
        FURTHER
    }

    private static final long MILLI = 1_000_000;

    /// A child that stops its query itself answers within it.
    private static final int GRACE_MILLIS = 20;

    /// No spare is started earlier: a JVM that starts takes the processor from the query whose deadline is near.
    private static final int SPARE_MILLIS = 500;

    /// For what no completion has to answer for.
    private static final int OURS_MILLIS = 60_000;

    private static final int PREFETCHED = 16;
    private static final int MAX_DEATHS = 2;

    private final ChildPool pool;
    private final int place;
    private final Setup setup;
    private final Deque<Chunk> inFlight = new ArrayDeque<>();
    private @Nullable ChildProcess child;
    private Doing doing = Doing.UNKNOWN;
    private String state = "";
    private boolean running;
    private long askedAt;
    private long spentNanos;
    private boolean spareAsked;
    private long spareAt;
    private long killAt;
    private boolean over;

    /// Fills `place`, which decides what databases it prefers.
    Runner(ChildPool pool, int place, Setup setup) {
        this.pool = pool;
        this.place = place;
        this.setup = setup;
    }

    int place() {
        return place;
    }

    synchronized Optional<ProcessHandle> process() {
        return Optional.ofNullable(child).map(ChildProcess::handle);
    }

    /// Until the pool is closed or the child has ended.
    void run() {
        ChildProcess started;
        try {
            started = pool.nextChild();
        } catch (RunFailedException e) {
            pool.fail(e);
            return;
        }
        synchronized (this) {
            child = started;
        }
        try {
            while (request(started)) {
                hear(started.read());
            }
        } catch (IOException e) {
            died(e, started);
        } finally {
            started.close();
        }
    }

    /// Sends what there is to do, and waits for it when the child has nothing. False when this is over.
    private boolean request(ChildProcess started) throws IOException {
        for (int waiting = waiting(); waiting < PREFETCHED; waiting = waiting()) {
            Optional<Chunk> chunk = waiting == 0 ? pool.take(place) : pool.takeMore(place);
            if (chunk.isEmpty()) {
                return waiting > 0;
            }
            if (!accept(chunk.get())) {
                pool.putBack(List.of(chunk.get()));
                return false;
            }
            started.send(chunk.get().bytes());
        }
        return !isOver();
    }

    /// Completions that the child has been asked for.
    private synchronized int waiting() {
        int waiting = 0;
        for (Chunk chunk : inFlight) {
            waiting += chunk.left();
        }
        return waiting;
    }

    private synchronized boolean isOver() {
        return over;
    }

    private synchronized boolean accept(Chunk chunk) {
        if (over) {
            return false;
        }
        inFlight.add(chunk);
        if (inFlight.size() == 1) {
            expect();
        }
        return true;
    }

    /// The next score begins; the child has not said with what. One that is silent until the deadline (it hangs, it
    /// crashes, the machine does not let it run) is late: what it does for us it would have said at once.
    private void expect() {
        Chunk head = inFlight.peek();
        state = head == null ? "" : head.database();
        askedAt = System.nanoTime();
        limit(Doing.UNKNOWN, head == null ? -1 : setup.deadlineMillis());
    }

    private void limit(Doing now, int millis) {
        doing = now;
        long time = System.nanoTime();
        running = millis >= 0;
        spareAsked = false;
        killAt = time + (millis + GRACE_MILLIS) * MILLI;
        spareAt = time + Math.max(millis / 2, SPARE_MILLIS) * MILLI;
    }

    /// What passed until the child said something is the completion's time: two megabytes take a while through a pipe.
    private void charge() {
        if (doing == Doing.UNKNOWN) {
            spentNanos = System.nanoTime() - askedAt;
        }
    }

    private synchronized void hear(Frame frame) throws IOException {
        Chunk head = inFlight.peek();
        if (over || head == null) {
            if (over) {
                return;
            }
            throw new Frame.Garbage("the frame " + frame.kind() + " and was not asked");
        }
        switch (frame.kind()) {
            case READY -> throw new Frame.Garbage("the frame READY twice");
            case OURS -> {
                charge();
                limit(doing == Doing.COMPLETION ? Doing.FURTHER : Doing.PREPARING, OURS_MILLIS);
            }
            case COMPLETION -> {
                ByteBuffer body = ByteBuffer.wrap(frame.body());
                if (body.remaining() < Integer.BYTES) {
                    throw new Frame.Garbage("the frame COMPLETION of " + body.remaining() + " bytes");
                }
                int millis = Math.clamp(body.getInt(), 0, setup.deadlineMillis());
                state = StandardCharsets.UTF_8.decode(body).toString();
                charge();
                limit(Doing.COMPLETION, millis);
                killAt -= Math.min(spentNanos, millis / 2 * MILLI);
                spentNanos = 0;
            }
            case SCORE -> {
                if (head.add(score(frame.body()))) {
                    inFlight.remove();
                }
                expect();
            }
            case BAD -> {
                inFlight.remove();
                head.fail(new BadLineException(frame.text()));
                expect();
            }
        }
    }

    /// Errors: [Frame.Garbage] when it is none.
    private static Score score(byte[] json) throws Frame.Garbage {
        try {
            JsonNode node = Json.parse(json);
            JsonNode score = node.path("score");
            if (node.path("tier").isString()
                    && node.path("rule").isString()
                    && node.path("detail").isObject()
                    && (score.isNull() || score.isNumber())) {
                Map<String, @Nullable Object> detail = new LinkedHashMap<>();
                node.get("detail").properties().forEach(field -> detail.put(field.getKey(), field.getValue()));
                return new Score(
                        score.isNull() ? null : (Double) score.asDouble(),
                        node.get("tier").asString(),
                        node.get("rule").asString(),
                        detail);
            }
        } catch (JacksonException e) {
            throw new Frame.Garbage("a score that is no JSON: " + Json.problem(e));
        }
        throw new Frame.Garbage("a score that is none");
    }

    /// Called every few milliseconds by the pool's watchdog.
    void look(long now) {
        List<Chunk> left;
        ChildProcess late;
        boolean overdue;
        synchronized (this) {
            if (over || !running) {
                return;
            }
            Chunk first = inFlight.peek();
            overdue = first != null && first.isOverdue(now);
            if (now - spareAt >= 0 && !spareAsked) {
                spareAsked = true;
                pool.prepareSpare();
            }
            if (now - killAt < 0 && !overdue) {
                return;
            }
            over = true;
            late = child;
            left = new ArrayList<>(inFlight);
            inFlight.clear();
        }
        Chunk head = left.getFirst();
        String why = "longer than " + OURS_MILLIS + " ms";
        boolean ended = overdue ? head.giveUp() : end(head, why);
        if (late != null) {
            late.kill();
        }
        pool.putBack(ended ? left.subList(1, left.size()) : left);
        pool.replace(this);
    }

    /// Scores what the child was too late for. True when that was the last of its chunk.
    private boolean end(Chunk head, String why) {
        return switch (doing) {
            case UNKNOWN, COMPLETION -> head.add(score(Verdict.TimedOut.after(setup.deadlineMillis(), state)));
            case FURTHER -> head.add(score(new Verdict.Unscorable("state_timeout", Optional.of(why))));
            case PREPARING -> {
                head.fill(score(new Verdict.Unscorable("gold_timeout", Optional.of(why))));
                yield true;
            }
        };
    }

    private Score score(Verdict verdict) {
        return setup.reward().score(verdict);
    }

    /// The child has ended, or does not speak as it should.
    private void died(IOException e, ChildProcess started) {
        Deque<Chunk> left;
        synchronized (this) {
            if (over) {
                return;
            }
            over = true;
            left = new ArrayDeque<>(inFlight);
            inFlight.clear();
        }
        Chunk head = left.peek();
        long until = head == null ? killAt : head.dueBy(killAt); // the deadline runs on
        long millis = (until - System.nanoTime()) / MILLI;
        String how = started.end(e, running ? Math.clamp(millis, 5, 1_000) : 1_000);
        if (head != null) {
            Score score = score(new Verdict.Died(how, state));
            if (head.died() >= MAX_DEATHS || head.isOverdue(System.nanoTime())) {
                if (head.add(score)) {
                    left.remove();
                }
            } else if (doing == Doing.COMPLETION || doing == Doing.UNKNOWN) {
                head.due(until, score);
            }
        }
        pool.putBack(List.copyOf(left));
        pool.replace(this);
    }
}
