package assay.rollout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import assay.pipeline.RunFailedException;
import assay.rollout.LoopbackServer.Fault;
import assay.rollout.Rollouts.Answer;
import assay.rollout.Rollouts.Manners;
import assay.sample.Message;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class RolloutsTest {
    private static final Sampling FOUR = new Sampling(4, 0.8, 0.95, 64, 42);
    private static final Manners QUICK = new Manners(4, 32, 3, Duration.ofMillis(5), Duration.ofMillis(20));
    private static final Optional<String> KEY = Optional.of("sk-very-secret");

    @TempDir
    Path temp;

    private static List<Message> prompt(int number) {
        return List.of(Message.user("question " + number));
    }

    private static ChatServer policy(URI base) {
        return new ChatServer(base, "tiny", Optional.empty(), KEY, Duration.ofSeconds(1));
    }

    /// The answers to `count` prompts, one after the other.
    private List<Answer> ask(LoopbackServer server, int count, Budget budget, String journal) throws Exception {
        List<Answer> answers = new ArrayList<>();
        try (ChatServer policy = policy(server.base());
                Journal kept = Journal.open(temp.resolve(journal));
                Rollouts rollouts = new Rollouts(policy, FOUR, kept, budget, QUICK)) {
            for (int i = 0; i < count; i++) {
                answers.add(rollouts.answer(prompt(i)));
            }
        }
        return answers;
    }

    private List<Answer> undisturbed(int count) throws Exception {
        try (LoopbackServer server = new LoopbackServer(number -> Fault.NONE, LoopbackServer::plain)) {
            return ask(server, count, Budget.unlimited(), "undisturbed.jsonl");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"FEWER_CHOICES"},
            mode = EnumSource.Mode.EXCLUDE)
    void whateverGoesWrongOnceTheAnswersAreThoseOfAnUndisturbedRun(Fault fault) throws Exception {
        try (LoopbackServer server =
                new LoopbackServer(number -> number % 2 == 0 ? fault : Fault.NONE, LoopbackServer::plain)) {
            assertThat(ask(server, 2, Budget.unlimited(), "journal.jsonl")).isEqualTo(undisturbed(2));
            assertThat(server.choices()).isEqualTo(8);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"NONE", "FEWER_CHOICES"},
            mode = EnumSource.Mode.EXCLUDE)
    void aPromptWhoseEveryRequestFailsIsFailedAndTheKeyIsInNoMessage(Fault fault) throws Exception {
        try (LoopbackServer server = new LoopbackServer(number -> fault, LoopbackServer::plain)) {
            List<Answer> answers = ask(server, 1, Budget.unlimited(), "journal.jsonl");
            assertThat(answers).singleElement().isInstanceOfSatisfying(Answer.Failed.class, failed -> {
                assertThat(failed.why()).isNotBlank().doesNotContain("sk-very-secret");
            });
            assertThat(server.requests()).isEqualTo(QUICK.attempts());
            assertThat(server.keys()).containsOnly("Bearer sk-very-secret");
        }
        assertThat(temp.resolve("journal.jsonl")).isEmptyFile();
    }

    @Test
    void aServerThatGivesFewerChoicesIsAskedForTheRestAndNothingTwice() throws Exception {
        try (LoopbackServer server = new LoopbackServer(number -> Fault.FEWER_CHOICES, LoopbackServer::plain)) {
            List<Answer> answers = ask(server, 3, Budget.unlimited(), "journal.jsonl");
            assertThat(answers)
                    .allSatisfy(answer -> assertThat(answer)
                            .isInstanceOfSatisfying(
                                    Answer.Complete.class,
                                    complete -> assertThat(complete.completions())
                                            .hasSize(4)
                                            .doesNotHaveDuplicates()));
            assertThat(server.choices()).isEqualTo(12);
        }
    }

    @Test
    void whatTheJournalHasIsNeverAskedForAgain() throws Exception {
        List<Answer> first = undisturbed(3);
        try (LoopbackServer server = new LoopbackServer(number -> Fault.NONE, LoopbackServer::plain)) {
            assertThat(ask(server, 4, Budget.unlimited(), "undisturbed.jsonl").subList(0, 3))
                    .isEqualTo(first);
            assertThat(server.requests()).isEqualTo(1);
        }
    }

    @Test
    void aTornLastLineIsCutOffAndItsCompletionsAreAskedForAgain() throws Exception {
        List<Answer> first = undisturbed(2);
        Path journal = temp.resolve("undisturbed.jsonl");
        long whole = Files.size(journal);
        Files.writeString(journal, "{\"key\":\"abc\",\"from\":0,\"compl", StandardOpenOption.APPEND);
        try (LoopbackServer server = new LoopbackServer(number -> Fault.NONE, LoopbackServer::plain)) {
            assertThat(ask(server, 2, Budget.unlimited(), "undisturbed.jsonl")).isEqualTo(first);
            assertThat(server.requests()).isZero();
        }
        assertThat(Files.size(journal)).isEqualTo(whole);
    }

    @Test
    void theBudgetOfRequestsIsNeverPassedAndTokensNeither() throws Exception {
        IntFunction<Fault> faults = number -> number == 1 ? Fault.FAULT : Fault.NONE;
        try (LoopbackServer server = new LoopbackServer(faults, LoopbackServer::plain)) {
            List<Answer> answers = ask(server, 6, new Budget(4, Long.MAX_VALUE), "a.jsonl");
            assertThat(server.requests()).isEqualTo(4);
            assertThat(answers.subList(3, 6)).containsOnly(new Answer.OverBudget());
            assertThat(answers.subList(0, 3)).allMatch(Answer.Complete.class::isInstance);
        }
        try (LoopbackServer server = new LoopbackServer(number -> Fault.NONE, LoopbackServer::plain)) {
            Budget tokens = new Budget(Long.MAX_VALUE, 4 * 64 + 20); // what a request could cost is set aside for it
            List<Answer> answers = ask(server, 9, tokens, "b.jsonl");
            assertThat(tokens.tokens()).isLessThanOrEqualTo(4 * 64 + 20);
            assertThat(answers.getFirst()).isInstanceOf(Answer.Complete.class);
            assertThat(answers.getLast()).isEqualTo(new Answer.OverBudget());
        }
    }

    @Test
    void aServerThatIsNotThereStopsTheRunWithWhatWasBought() throws Exception {
        URI gone;
        try (LoopbackServer server = new LoopbackServer(number -> Fault.NONE, LoopbackServer::plain)) {
            gone = server.base();
        }
        try (ChatServer policy = policy(gone);
                Journal journal = Journal.open(temp.resolve("journal.jsonl"));
                Rollouts rollouts = new Rollouts(policy, FOUR, journal, Budget.unlimited(), QUICK)) {
            assertThatThrownBy(() -> rollouts.answer(prompt(0)))
                    .isInstanceOf(RunFailedException.class)
                    .hasMessage("the policy cannot be reached: no connection to " + gone
                            + "/chat/completions; 0 completions are in the journal, and the same command goes on from"
                            + " there (is the server up?)");
        }
    }

    @Test
    void anAddressThatIsNoneStopsTheRunAtOnce() throws Exception {
        try (LoopbackServer server = new LoopbackServer(number -> Fault.NONE, LoopbackServer::plain);
                ChatServer policy = policy(URI.create(server.base() + "/v1"));
                Journal journal = Journal.open(temp.resolve("journal.jsonl"));
                Rollouts rollouts = new Rollouts(policy, FOUR, journal, Budget.unlimited(), QUICK)) {
            assertThatThrownBy(() -> rollouts.answer(prompt(0)))
                    .isInstanceOf(RunFailedException.class)
                    .hasMessage("--server " + server.base()
                            + "/v1/chat/completions: 404: <h1>404 Not Found</h1>No context found for request (is"
                            + " --server the address that ends in /v1, and --model-name right?)");
        }
    }

    @Test
    void aSecondRunOnOneJournalIsRefused() throws IOException {
        Path file = temp.resolve("journal.jsonl");
        try (Journal first = Journal.open(file)) {
            assertThat(first.size()).isZero();
            assertThatThrownBy(() -> Journal.open(file))
                    .isInstanceOf(RunFailedException.class)
                    .hasMessage(
                            "the journal " + file + " is in use by another run; wait for it, or name another place");
        }
    }

    @Test
    void aChangedPromptIsAnotherRequestAndMoreSamplesAreOnlyTheRest() throws Exception {
        undisturbed(1);
        try (LoopbackServer server = new LoopbackServer(number -> Fault.NONE, LoopbackServer::plain);
                ChatServer policy = policy(server.base());
                Journal journal = Journal.open(temp.resolve("undisturbed.jsonl"));
                Rollouts rollouts =
                        new Rollouts(policy, new Sampling(6, 0.8, 0.95, 64, 42), journal, Budget.unlimited(), QUICK)) {
            rollouts.answer(prompt(0));
            assertThat(server.choices()).isEqualTo(2);
            rollouts.answer(List.of(Message.user("question 0 ")));
            assertThat(server.choices()).isEqualTo(8);
        }
    }

    @Test
    void aThrottleHalvesItselfForARefusalAndGrowsWhileTheServerKeepsUp() throws InterruptedException {
        Throttle throttle = new Throttle(16, 128);
        for (int i = 0; i < 200; i++) {
            throttle.enter(1);
            throttle.answered(1, 1_000_000, 10);
        }
        assertThat(throttle.limit()).isEqualTo(16);
        throttle.enter(1);
        throttle.refused(1);
        assertThat(throttle.limit()).isEqualTo(11);
        for (int i = 0; i < 200; i++) {
            throttle.enter(1);
            throttle.answered(1, 8_000_000, 10); // eight times as long for a token
        }
        assertThat(throttle.limit()).isLessThan(6);
    }
}
