package assay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import assay.pipeline.RunFailedException;
import assay.reward.BadLineException;
import assay.reward.Basis;
import assay.reward.LocalJudging;
import assay.reward.Reward;
import assay.reward.Score;
import assay.sql.DatabaseShelf;
import assay.sql.ShopDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Judging in real child processes, some of which are killed, hang, run out of memory or talk nonsense.
class ChildPoolTest {
    private static final String SLOW_STEP = Attacks.ALL.get(2).on("article", "");

    private static final List<String> COMPLETIONS = List.of(
            "SELECT name FROM article",
            "SELECT name FROM article WHERE price > 5",
            "SELECT colour FROM article",
            "SELECT nothing FROM article",
            "I do not know",
            "DROP TABLE article",
            "SELECT town FROM sale");

    @TempDir
    Path temp;

    @BeforeEach
    void writeDatabase() {
        ShopDatabase.write(temp, "shop", ShopDatabase.SCRIPT);
    }

    private static Basis gold() {
        return gold("shop/shop.sql", Optional.empty());
    }

    private static Basis gold(String path, Optional<List<String>> states) {
        return new Basis.Gold("SELECT name FROM article", path, states);
    }

    private Setup setup(int deadlineMillis) {
        return new Setup(List.of(temp), Reward.DEFAULT, deadlineMillis, 64 << 20, 64 << 20);
    }

    private ChildPool pool(int deadlineMillis, int children) {
        return new ChildPool(setup(deadlineMillis), children, 128 << 20);
    }

    private ChildPool stubs(Class<?> program, int deadlineMillis) {
        return new ChildPool(setup(deadlineMillis), 1, new Launch(64 << 20, program));
    }

    /// As text, because a score from a child holds the values of its detail as JSON.
    private static List<String> texts(List<Score> scores) {
        return scores.stream()
                .map(score -> assay.json.Json.line(List.of(score.tier(), score.rule(), score.detail())))
                .toList();
    }

    private List<String> judgedHere(Basis basis, List<String> completions) {
        try (LocalJudging local =
                new LocalJudging(new DatabaseShelf(List.of(temp), 1 << 20), Reward.DEFAULT, 10_000, 1 << 20)) {
            return texts(local.scores(basis, completions));
        }
    }

    @Test
    void aChildFindsWhatTheJudgeInThisProcessFinds() {
        try (ChildPool pool = pool(10_000, 2)) {
            for (Basis basis : List.of(
                    gold(),
                    gold("shop/shop.sql", Optional.of(List.of("shop/shop.sql"))),
                    new Basis.Gold("DELETE FROM article WHERE id = 1", "shop/shop.sql", Optional.empty()),
                    new Basis.Gold("SELECT broken FROM article", "shop/shop.sql", Optional.empty()),
                    new Basis.Label(List.of("3")),
                    new Basis.Nothing())) {
                assertThat(texts(pool.scores(basis, COMPLETIONS))).isEqualTo(judgedHere(basis, COMPLETIONS));
            }
        }
    }

    @Test
    void aStepThatCannotBeInterruptedIsEndedAndWhatComesAfterItIsJudged() {
        List<String> completions = List.of(COMPLETIONS.get(0), SLOW_STEP, COMPLETIONS.get(1));
        try (ChildPool pool = pool(2_000, 1)) {
            List<String> scores = texts(pool.scores(gold(), completions));

            assertThat(scores.get(0)).startsWith("[\"exact\"");
            assertThat(scores.get(1))
                    .isEqualTo(
                            "[\"timeout\",\"timeout\",{\"error\":\"stopped after 2000 ms\",\"state\":\"shop/shop.sql\"}]");
            assertThat(scores.get(2)).startsWith("[\"partial\"");
        }
    }

    @Test
    void aDatabaseThatIsNotThereIsABadLine() {
        try (ChildPool pool = pool(1_000, 1)) {
            assertThatThrownBy(() -> pool.scores(gold("none/none.sql", Optional.empty()), COMPLETIONS))
                    .isInstanceOf(BadLineException.class)
                    .hasMessage("field \"db_path\": none/none.sql is in none of the data folders (is --data right?)");
            assertThat(pool.scores(gold(), COMPLETIONS)).hasSameSizeAs(COMPLETIONS);
        }
    }

    @Test
    void childrenThatAreKilledLoseNothing() throws InterruptedException {
        List<String> completions = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            completions.addAll(COMPLETIONS);
        }
        List<String> expected = judgedHere(gold(), completions);
        try (ChildPool pool = pool(10_000, 2)) {
            Thread killer = Thread.ofPlatform().start(() -> {
                for (int i = 0; i < 3; i++) {
                    pool.processes().forEach(ProcessHandle::destroyForcibly);
                    try {
                        Thread.sleep(150);
                    } catch (InterruptedException e) {
                        return;
                    }
                }
            });
            List<String> scores = texts(pool.scores(gold(), completions));
            killer.join();

            List<String> died = scores.stream()
                    .filter(score -> score.contains("process died"))
                    .toList();
            assertThat(died).as("two kills can meet one completion").hasSizeLessThan(4);
            for (int i = 0; i < scores.size(); i++) {
                assertThat(scores.get(i))
                        .isIn(expected.get(i), scores.get(i).contains("process died") ? scores.get(i) : "");
            }
        }
    }

    @Test
    void aCompletionOverWhichTwoChildrenEndIsNotTriedAgain() {
        try (ChildPool pool = stubs(StubChild.class, 10_000)) {
            assertThat(texts(pool.scores(gold(), List.of("a", "die", "b", "garbage", "c", "json", "d"))))
                    .containsExactly(
                            "[\"exact\",\"stub\",{}]",
                            "[\"error\",\"process died\",{\"error\":\"exit code 7: first line; last words\",\"state\":\"shop/shop.sql\"}]",
                            "[\"exact\",\"stub\",{}]",
                            "[\"error\",\"process died\",{\"error\":\"it wrote the byte 87 where a frame begins\",\"state\":\"shop/shop.sql\"}]",
                            "[\"exact\",\"stub\",{}]",
                            "[\"error\",\"process died\",{\"error\":\"it wrote a score that is none\",\"state\":\"shop/shop.sql\"}]",
                            "[\"exact\",\"stub\",{}]");
        }
    }

    @Test
    void aChildThatSaysNothingIsEnded() {
        try (ChildPool pool = stubs(StubChild.class, 200)) {
            assertThat(texts(pool.scores(gold(), List.of("wait", "a"))))
                    .containsExactly(
                            "[\"timeout\",\"timeout\",{\"error\":\"stopped after 200 ms\",\"state\":\"shop/shop.sql\"}]",
                            "[\"exact\",\"stub\",{}]");
        }
    }

    @Test
    void aChildThatDoesNotStartEndsTheRunWithItsLastWordsAndHasNoEnvironmentButTheLocale() {
        try (ChildPool pool = stubs(FailingChild.class, 200)) {
            assertThatThrownBy(() -> pool.scores(gold(), COMPLETIONS))
                    .isInstanceOf(RunFailedException.class)
                    .message()
                    .startsWith("a process for untrusted SQL ended before it was ready: exit code 5: environment [")
                    .endsWith("] (--isolation none judges without)")
                    .doesNotContain("PATH", "HOME", "USER");
        }
    }

    @Test
    void aResultThatDoesNotFitIntoTheHeapCostsItsChildAndNotTheRun() {
        String large = "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT "
                + String.join(", ", Collections.nCopies(10, "x + 0.5")) + " FROM c, article LIMIT 99999";
        try (ChildPool pool = new ChildPool(setup(60_000), 1, 24 << 20)) {
            List<String> scores = texts(pool.scores(gold(), List.of(large, COMPLETIONS.get(0))));

            assertThat(scores.get(0))
                    .startsWith("[\"error\",\"process died\"")
                    .contains("java.lang.OutOfMemoryError: Java heap space");
            assertThat(scores.get(1)).startsWith("[\"exact\"");
        }
    }

    @Test
    void aTemporaryFolderThatCannotBeWrittenIsSaidAndNotTakenForTheInput() throws IOException {
        Path none = temp.resolve("none");
        assertThatThrownBy(() -> new Launch(64 << 20, Child.class, none))
                .isInstanceOf(RunFailedException.class)
                .hasMessage("the temporary folder " + none + " cannot be written: it does not exist (make room, or name"
                        + " another: ASSAY_JAVA_OPTS=-Djava.io.tmpdir=DIR)");
    }
}
