package assay.environment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import assay.contamination.ContaminationGuard;
import assay.contamination.Verdict;
import assay.quality.QualityRules;
import assay.recipe.Recipe.KeywordForm;
import assay.sample.Message;
import assay.sample.Role;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EpisodesTest {
    private static final int SEEDS = 60;
    private static final List<String> NONSENSE = List.of(
            "",
            " ",
            "Action:",
            "dance",
            "go",
            "((((",
            "[]",
            "add -1 mL",
            "add 99999999999999999999 mL",
            "record NaN mol/L",
            "\\E.*",
            "$1",
            "x".repeat(10_000),
            "a\nb",
            "ünïcode 漢字");

    static Stream<Template> templates() {
        return Templates.ALL.stream();
    }

    private static Stream<Instance> instances(Template template) {
        return LongStream.range(0, SEEDS).mapToObj(seed -> new Instance(template, seed * 40));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void aReplayReproducesEveryObservationAndReachesTheGoal(Template template) {
        instances(template).forEach(instance -> {
            Episode episode = Episodes.play(instance);
            assertThat(instance.load().score()).as(instance.id()).isLessThan(1);
            assertThat(episode.score()).as(instance.id()).isEqualTo(1);
            assertThat(Episodes.replays(episode)).as(instance.id()).isTrue();
            assertThat(Episodes.verified(instance)).as(instance.id()).contains(episode);
            assertThat(episode.moves().size()).as(instance.id()).isBetween(3, 15);
        });
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyStepOfTheExpertIsListedAsValid(Template template) {
        instances(template).limit(25).forEach(instance -> {
            Environment world = instance.load();
            for (Move move : Episodes.play(instance).moves()) {
                if (!move.mistake()) {
                    assertThat(world.accepts(move.action())).as(instance.id()).isTrue();
                    assertThat(world.validActions()).as(instance.id()).contains(move.action());
                    assertThat(world.offeredActions().stream().map(ActionForm::new))
                            .as("%s: %s", instance.id(), move.action())
                            .anyMatch(form -> form.matches(move.action()));
                }
                world.step(move.action());
            }
        });
    }

    @ParameterizedTest
    @MethodSource("templates")
    void anActionThatIsNotPossibleChangesNothing(Template template) {
        instances(template).limit(8).forEach(instance -> {
            Episode episode = Episodes.play(instance);
            Environment world = instance.load();
            Set<String> once = new HashSet<>(NONSENSE);
            episode.moves().forEach(move -> once.add(move.action()));
            for (Move move : episode.moves()) {
                double score = world.score();
                List<String> valid = world.validActions();
                for (String action : once) {
                    if (!world.accepts(action)) {
                        assertThat(world.step(action).observation())
                                .as(instance.id())
                                .isNotBlank();
                    }
                }
                assertThat(world.score()).isEqualTo(score);
                assertThat(world.validActions()).as(instance.id()).isEqualTo(valid);
                assertThat(world.step(move.action()).observation())
                        .as(instance.id())
                        .isEqualTo(move.observation());
            }
        });
    }

    @ParameterizedTest
    @MethodSource("templates")
    void whateverIsDoneNothingThrowsAndEveryListedActionIsAccepted(Template template) {
        instances(template).limit(8).forEach(instance -> {
            Environment world = instance.load();
            Draw draw = new Draw(instance.seed());
            for (int i = 0; i < 25; i++) {
                List<String> valid = world.validActions();
                if (valid.isEmpty()) {
                    break;
                }
                String action = draw.one(valid);
                assertThat(world.accepts(action)).isTrue();
                assertThatCode(() -> world.step(action)).as(instance.id()).doesNotThrowAnyException();
                assertThat(world.score()).as(instance.id()).isBetween(0.0, 1.0);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("templates")
    void messagesObeyTheFormat(Template template) {
        instances(template).forEach(instance -> {
            Episode episode = Episodes.play(instance);
            List<Message> messages = episode.messages();
            assertThat(QualityRules.turns(messages)).as(instance.id()).isEmpty();
            assertThat(QualityRules.actions(messages)).as(instance.id()).isEmpty();
            assertThat(messages.getFirst().role()).isEqualTo(Role.SYSTEM);
            assertThat(messages.get(1).content()).doesNotStartWith("Observation:");
            assertThat(messages.getLast().content().lines().toList())
                    .hasSize(2)
                    .last()
                    .asString()
                    .startsWith("Final Answer: ");
            for (Move move : episode.moves()) {
                assertThat(move.thought())
                        .as(instance.id())
                        .isNotBlank()
                        .doesNotContain("\n", "  ", "null")
                        .endsWith(move.thought().strip())
                        .matches("(\\p{Lu}|pH|-?\\d|\\(|[a-z/]*\\w*\\d).*[.?!]");
                assertThat(move.observation()).as(instance.id()).isNotBlank().doesNotContain("  ", "null");
            }
            assertThat(episode.answer())
                    .as(instance.id())
                    .doesNotContain("\n", "null")
                    .endsWith(".");
            assertThat(episode.task()).doesNotContain("null", "  ");
        });
    }

    /// Small whole numbers may be counts of what was done.
    @ParameterizedTest
    @MethodSource("templates")
    void anAnswerHasNoNumberThatNobodySaw(Template template) {
        Pattern number = Pattern.compile("\\d+(?:[.:]\\d+)*");
        instances(template).forEach(instance -> {
            Episode episode = Episodes.play(instance);
            StringBuilder seen =
                    new StringBuilder(episode.system() + " " + episode.task() + " " + episode.lastThought());
            episode.moves()
                    .forEach(move -> seen.append(' ')
                            .append(move.thought())
                            .append(' ')
                            .append(move.action())
                            .append(' ')
                            .append(move.observation()));
            Set<String> numbers = new HashSet<>();
            number.matcher(seen).results().forEach(match -> numbers.add(match.group()));
            assertThat(number.matcher(episode.answer()).results().map(MatchResult::group))
                    .as(instance.id() + ": " + episode.answer())
                    .allMatch(found -> found.length() == 1 || numbers.contains(found));
        });
    }

    @ParameterizedTest
    @MethodSource("templates")
    void theContaminationGuardFindsNothing(Template template) {
        ContaminationGuard guard = new ContaminationGuard(KeywordForm.SUBSTRING);
        instances(template)
                .forEach(instance -> assertThat(guard.judge(Episodes.play(instance).messages().stream()
                                .map(Message::content)
                                .toList()))
                        .as(instance.id())
                        .isEqualTo(new Verdict.Clean()));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void aMistakeIsFollowedByMoreSteps(Template template) {
        List<Episode> mistaken = instances(template)
                .map(Episodes::play)
                .filter(Episode::holdsMistake)
                .toList();
        assertThat(mistaken).as("games with a mistake").isNotEmpty();
        assertThat(mistaken)
                .allSatisfy(episode ->
                        assertThat(episode.moves().getLast().mistake()).isFalse());
    }

    @Test
    void aQuarterOfTheGamesHoldAMistake() {
        long mistakes = LongStream.range(0, 2000)
                .mapToObj(i -> Episodes.play(Templates.instance(42, i)))
                .filter(Episode::holdsMistake)
                .count();
        assertThat(mistakes).isBetween(400L, 600L);
    }

    @Test
    void tasksAndGamesDiffer() {
        Set<String> tasks = new HashSet<>();
        Set<List<Message>> games = new HashSet<>();
        LongStream.range(0, 4000)
                .mapToObj(i -> Episodes.play(Templates.instance(7, i)))
                .forEach(episode -> {
                    tasks.add(episode.task());
                    games.add(episode.messages());
                });
        assertThat(tasks).hasSizeGreaterThan(3800);
        assertThat(games).hasSizeGreaterThan(3990);
    }
}
