package assay.sandbox;

import assay.reward.BadLineException;
import assay.reward.Basis;
import assay.reward.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/// Some completions of one line on their way to a child and back. Whoever holds it, the queue or one runner, is the
/// only one to touch it; the caller waits for it.
final class Chunk {
    private final Request request;
    private final List<Score> scores = new ArrayList<>();
    private final CompletableFuture<List<Score>> done = new CompletableFuture<>();
    private int deaths;
    private @Nullable Score unlessTakenUp;
    private long dueAt;

    Chunk(Basis.Gold gold, List<String> completions) {
        this.request = new Request(gold, completions);
    }

    String database() {
        return request.gold().dbPath();
    }

    int left() {
        return request.completions().size() - scores.size();
    }

    /// What is left of it, for the pipe.
    byte[] bytes() {
        List<String> all = request.completions();
        return new Request(request.gold(), all.subList(scores.size(), all.size())).bytes();
    }

    /// About the size of [#bytes].
    long weight() {
        long chars = request.gold().sql().length();
        for (String completion : request.completions()) {
            chars += completion.length();
        }
        return 100 + 3 * chars;
    }

    /// The score of the next completion. True when it was the last one.
    boolean add(Score score) {
        scores.add(score);
        deaths = 0;
        unlessTakenUp = null;
        if (left() > 0) {
            return false;
        }
        done.complete(scores);
        return true;
    }

    /// The same for all that are left.
    void fill(Score score) {
        boolean last = add(score);
        while (!last) {
            last = add(score);
        }
    }

    /// How many children have ended over the next completion, with this one.
    int died() {
        return ++deaths;
    }

    /// The next completion gets `score` if no other child takes it up before `nanoTime`: its deadline runs on.
    void due(long nanoTime, Score score) {
        dueAt = nanoTime;
        unlessTakenUp = score;
    }

    /// The earlier one of `nanoTime` and what was said to [#due].
    long dueBy(long nanoTime) {
        return unlessTakenUp != null && dueAt - nanoTime < 0 ? dueAt : nanoTime;
    }

    boolean isOverdue(long now) {
        return unlessTakenUp != null && now - dueAt >= 0;
    }

    /// True when that was the last one.
    boolean giveUp() {
        Score score = unlessTakenUp;
        return score != null && add(score);
    }

    void fail(RuntimeException e) {
        done.completeExceptionally(e);
    }

    List<Score> await() {
        try {
            return done.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a child judges", e);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case BadLineException bad -> throw bad;
                case RuntimeException other -> throw other;
                case null, default -> throw new IllegalStateException(e);
            }
        }
    }
}
