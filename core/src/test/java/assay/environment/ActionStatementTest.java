package assay.environment;

import static org.assertj.core.api.Assertions.assertThat;

import assay.sample.Message;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActionStatementTest {
    private static ActionStatement read(String user) {
        return ActionStatement.read(List.of(Message.user(user)));
    }

    @Test
    void aStatementIsWrittenAsAPersonWouldWriteIt() {
        assertThat(ActionStatement.of(
                                ActionProfile.REACT_FREE_TEXT,
                                List.of("walk to <place>", "read signpost"),
                                List.of("read signpost"))
                        .text())
                .isEqualTo("""
                        Answer with one line that begins with "Thought:" and then exactly one line that begins with \
                        "Action:".

                        Actions:
                        - walk to <place>
                        - read signpost

                        Possible now:
                        - read signpost""");
    }

    @Test
    void whatIsWrittenIsReadAgainForEveryWorld() {
        LongStream.range(0, 200).mapToObj(i -> Templates.instance(3, i)).forEach(instance -> {
            Environment world = instance.load();
            ActionStatement written =
                    ActionStatement.of(ActionProfile.REACT_FREE_TEXT, List.of("x <y>"), world.offeredActions());

            assertThat(read(world.task() + "\n\n" + written.text() + "\n"))
                    .as(instance.id())
                    .isEqualTo(written);
            assertThat(world.validActions())
                    .as(instance.id())
                    .allMatch(action -> written.allows(action).orElseThrow());
        });
    }

    @Test
    void aListOfWhatIsPossibleFitsIntoAPrompt() {
        assertThat(LongStream.range(0, 400).mapToObj(i -> Templates.instance(5, i)))
                .allMatch(instance -> instance.load().offeredActions().size() <= 80);
    }

    @Test
    void formsAreReadFromTheBriefingOfAWorld() {
        LongStream.range(0, 80).mapToObj(i -> Templates.instance(3, i)).forEach(instance -> {
            Episode episode = Episodes.play(instance);
            ActionStatement statement = ActionStatement.read(episode.prompt());

            assertThat(statement.profile()).as(instance.id()).contains(ActionProfile.REACT_FREE_TEXT);
            assertThat(statement.possible()).isEmpty();
            assertThat(statement.forms())
                    .extracting(ActionForm::form)
                    .containsExactlyElementsOf(
                            instance.world().verbs().stream().map(Verb::form).toList());
            assertThat(statement.allows("dance with the purple unicorn")).contains(false);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Action: the tool. Action Input: what it gets | react-input
        search[keywords] or click[value] | webshop
        WebShop [SEP] Instruction: [SEP] a shoe [SEP] Search | webshop
        You do some scientific experiment in an environment. | scienceworld
        Answer with THOUGHT: and ACTION: lines | alfworld-upper
        Write Action: Operation and then the statement | dbbench-operation
        <tools>[]</tools> Answer with a <tool_call> | tool-call
        """)
    void theFormatIsToldFromTheWordsOfThePrompt(String prompt, String profile) {
        assertThat(read(prompt).profile()).isEqualTo(ActionProfile.of(profile)).isPresent();
    }

    @Test
    void aPromptThatSaysNothingOfActionsHasNoStatement() {
        assertThat(read("How many singers are there?"))
                .isEqualTo(new ActionStatement(Optional.empty(), List.of(), List.of()));
        assertThat(read("Hi").allows("look around")).isEmpty();
    }

    @Test
    void theSpellingsOfOthersAreRead() {
        assertThat(read("Nothing happened.\nAVAILABLE ACTIONS: go to shelf 1, look, inventory")
                        .possible())
                .extracting(ActionForm::form)
                .containsExactly("go to shelf 1", "look", "inventory");
        assertThat(read("Valid actions:\n1. look around\n2) go to hall\n\n- not this")
                        .possible())
                .extracting(ActionForm::form)
                .containsExactly("look around", "go to hall");
        assertThat(read("Admissible actions: ['look', \"wait\"]").possible())
                .extracting(ActionForm::form)
                .containsExactly("look", "wait");
    }

    @Test
    void onlyTheLastMessageSaysWhatIsPossibleNow() {
        List<Message> prompt = List.of(
                Message.user("Possible now:\n- open gate"),
                Message.assistant("Action: open gate"),
                Message.user("Observation: It is open.\n\nPossible now:\n- walk on"));

        assertThat(ActionStatement.read(prompt).possible())
                .extracting(ActionForm::form)
                .containsExactly("walk on");
    }

    @Test
    void aFormMatchesAWholeActionAndNothingMore() {
        ActionForm form = new ActionForm("move <thing> to <place>");

        assertThat(form.matches("move  the red box to hall ")).isTrue();
        assertThat(form.matches("move to hall")).isFalse();
        assertThat(form.matches("move box")).isFalse();
        assertThat(form.matches("remove box to hall")).isFalse();
        assertThat(new ActionForm("go to PLACE OR CONTAINER").matches("go to the shed"))
                .isTrue();
        assertThat(new ActionForm("open INV-4068").matches("open INV-4069")).isFalse();
        assertThat(new ActionForm("<a><b><c><d>").matches("x".repeat(100_000))).isTrue();
    }

    @Test
    void aFreeArgumentMustNotHideAnotherAction() {
        ActionStatement statement =
                ActionStatement.of(ActionProfile.REACT_FREE_TEXT, List.of("note <text>", "open <thing>"), List.of());

        assertThat(statement.allows("note the shop will open soon")).contains(true);
        assertThat(statement.allows("note it, then open door")).contains(false);
        assertThat(statement.allows("open door and open window")).contains(false);
    }
}
