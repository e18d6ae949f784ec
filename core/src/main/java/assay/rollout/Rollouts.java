package assay.rollout;

import assay.pipeline.RunFailedException;
import assay.rollout.AskFailed.Later;
import assay.sample.Message;
import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.RetryPolicy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/// K completions for each prompt, from the journal where they were bought before, else from the policy. Any number of
/// threads may ask; how many requests go out at once is the throttle's business.
public final class Rollouts implements AutoCloseable {
    /// How a run asks. `attempts` for one request, the first one included; `firstWait` before the second one, then
    /// twice as long each time, up to `longestWait`, each up to a quarter longer or shorter.
    public record Manners(int maxRequests, int maxChoices, int attempts, Duration firstWait, Duration longestWait) {
        /// 16 requests and 128 completions at once; half a minute of patience with a server that is gone.
        public static final Manners USUAL = new Manners(16, 128, 7, Duration.ofMillis(500), Duration.ofSeconds(30));
    }

    /// What came of one prompt.
    public sealed interface Answer {
        /// All K. Order: by sample.
        record Complete(List<Completion> completions) implements Answer {
            public Complete {
                completions = List.copyOf(completions);
            }
        }

        /// The policy does not answer it. What it did answer is in the journal.
        record Failed(String why) implements Answer {}

        /// The budget was spent before it was its turn.
        record OverBudget() implements Answer {}
    }

    private final Policy policy;
    private final Sampling sampling;
    private final Journal journal;
    private final Budget budget;
    private final Throttle throttle;
    private final RetryPolicy<List<Completion>> retries;
    private final ExecutorService single = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicLong fromJournal = new AtomicLong();
    private final AtomicLong repeated = new AtomicLong();

    public Rollouts(Policy policy, Sampling sampling, Journal journal, Budget budget, Manners manners) {
        this.policy = policy;
        this.sampling = sampling;
        this.journal = journal;
        this.budget = budget;
        this.throttle = new Throttle(manners.maxRequests(), manners.maxChoices());
        this.retries = RetryPolicy.<List<Completion>>builder()
                .handle(Later.class)
                .withMaxAttempts(manners.attempts())
                .withBackoff(manners.firstWait(), manners.longestWait(), 2)
                .withJitter(0.25)
                .withDelayFn(context -> context.getLastException() instanceof Later later
                        ? later.after().orElse(Duration.ofNanos(-1))
                        : Duration.ofNanos(-1))
                .onRetry(event -> repeated.incrementAndGet())
                .build();
    }

    /// Completions that were not asked for, because the journal has them.
    public long fromJournal() {
        return fromJournal.get();
    }

    /// Requests that were sent again.
    public long repeated() {
        return repeated.get();
    }

    /// Requests that may be on their way at once, now.
    public int concurrency() {
        return throttle.limit();
    }

    /// Answers `messages`. Errors: [RunFailedException] when the policy answers nobody, or the journal cannot be
    /// written.
    public Answer answer(List<Message> messages) throws InterruptedException {
        Request request = Request.of(policy, messages, sampling);
        List<Integer> missing = journal.missing(request.key(), sampling.k());
        fromJournal.addAndGet(sampling.k() - missing.size());
        try {
            while (!missing.isEmpty()) {
                if (policy.givesOne() && missing.size() > 1) {
                    eachAlone(request, missing);
                } else {
                    ask(request, missing.getFirst(), gap(missing));
                }
                missing = journal.missing(request.key(), sampling.k());
            }
        } catch (Spent e) {
            return new Answer.OverBudget();
        } catch (AskFailed e) {
            if (e instanceof Later later && later.isUnreachable()) {
                throw new RunFailedException(
                        "the policy cannot be reached: " + e.getMessage() + "; " + journal.size()
                                + " completions are in the journal, and the same command goes on from there (is the server up?)",
                        e);
            }
            return new Answer.Failed(String.valueOf(e.getMessage()));
        }
        List<Completion> completions = new ArrayList<>();
        for (int i = 0; i < sampling.k(); i++) {
            completions.add(journal.find(request.key(), i).orElseThrow());
        }
        return new Answer.Complete(completions);
    }

    /// How many samples from the first missing one on are missing.
    private static int gap(List<Integer> missing) {
        int length = 1;
        while (length < missing.size() && missing.get(length) == missing.getFirst() + length) {
            length++;
        }
        return length;
    }

    private void eachAlone(Request request, List<Integer> missing) throws AskFailed, Spent, InterruptedException {
        List<Future<?>> asked = new ArrayList<>();
        for (int index : missing) {
            asked.add(single.submit(() -> {
                ask(request, index, 1);
                return null;
            }));
        }
        Optional<Throwable> failure = Optional.empty();
        for (Future<?> future : asked) {
            try {
                future.get();
            } catch (ExecutionException e) {
                failure = failure.or(() -> Optional.ofNullable(e.getCause()));
            } catch (InterruptedException e) {
                asked.forEach(each -> each.cancel(true));
                throw e;
            }
        }
        if (failure.isPresent()) {
            rethrow(failure.get());
        }
    }

    /// Asks for `count` samples from `from` on, and books what comes.
    private void ask(Request request, int from, int count) throws AskFailed, Spent, InterruptedException {
        long seed = sampling.seed(request.key(), from);
        try {
            List<Completion> completions = Failsafe.with(retries).get(() -> attempt(request, count, seed));
            journal.add(request, from, seed, completions);
        } catch (FailsafeException e) {
            rethrow(e.getCause() == null ? e : e.getCause());
        }
    }

    private static void rethrow(Throwable cause) throws AskFailed, Spent, InterruptedException {
        switch (cause) {
            case AskFailed failed -> throw failed;
            case Spent spent -> throw spent;
            case InterruptedException interrupted -> throw interrupted;
            case RuntimeException other -> throw other;
            default -> throw new IllegalStateException(cause);
        }
    }

    private List<Completion> attempt(Request request, int count, long seed)
            throws AskFailed, Spent, InterruptedException {
        throttle.enter(count);
        long most = (long) count * sampling.maxNewTokens();
        if (!budget.take(most)) {
            throttle.failed(count);
            throw new Spent();
        }
        long used = 0;
        long start = System.nanoTime();
        boolean refused = false;
        try {
            List<Completion> completions = policy.ask(request.messages(), count, sampling, seed);
            used = completions.stream().mapToLong(Completion::tokens).sum();
            return completions;
        } catch (Later e) {
            refused = e.isOverloaded();
            throw e;
        } finally {
            budget.settle(most, used);
            if (used > 0) {
                throttle.answered(count, System.nanoTime() - start, used);
            } else if (refused) {
                throttle.refused(count);
            } else {
                throttle.failed(count);
            }
        }
    }

    /// No request may go out any more.
    private static final class Spent extends Exception {
        private static final long serialVersionUID = 1;
    }

    @Override
    public void close() {
        single.shutdownNow();
    }
}
