package assay.reward;

import static org.assertj.core.api.Assertions.assertThat;

import assay.Seeds;
import assay.environment.ActionProfile;
import assay.environment.ActionStatement;
import assay.environment.Environment;
import assay.environment.Episode;
import assay.environment.Episodes;
import assay.environment.Instance;
import assay.environment.Move;
import assay.environment.Templates;
import assay.sample.Message;
import assay.sample.SourceName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The numbers of a step: format, action, reasoning.
class StepJudgeTest {
    private static final String GOAL =
            "Instruction: [SEP] i need a red shoe in size 8, and price lower than 40.00 dollars";
    private static final List<Message> SHOP = List.of(
            Message.system("You are web shopping. Answer with\n\nThought: I think ...\nAction: click[something]"),
            Message.user("WebShop [SEP] " + GOAL + " [SEP] Search"));
    private static final List<Message> LAB = List.of(
            Message.system(
                    "You are in a small world. Actions:\n- go to PLACE: through a door\n- focus on THING: chooses"),
            Message.user(
                    "Your task is to freeze soap.\n\nThis room is called the kitchen. You see: a thermometer, a sink"));
    private static final String THOUGHT =
            "Thought: I should look for a red shoe in size 8 that costs less than 40 dollars.\n";

    private static Score score(List<Message> prompt, @Nullable SourceName source, String completion, Reward reward) {
        Evidence.Step evidence = new Evidence.Step(prompt, Optional.ofNullable(source), Optional.empty());
        return reward.score(Judge.of(evidence, reward, 1000).judge(completion));
    }

    private static Score shop(String completion) {
        return score(SHOP, SourceName.WEBSHOP, completion, Reward.DEFAULT);
    }

    private static Score lab(String completion) {
        return score(LAB, SourceName.SCIENCEWORLD, completion, Reward.DEFAULT);
    }

    /// `format action reasoning rule`.
    private static String parts(Score score) {
        Map<String, @Nullable Object> detail = score.detail();
        return detail.get("format") + " " + detail.get("action") + " " + detail.get("reasoning") + " " + score.rule();
    }

    @Test
    void aThoughtAndOnePossibleActionAreWorthOne() {
        assertThat(shop(THOUGHT + "Action: search[red shoe size 8]"))
                .isEqualTo(new Score(
                        1.0,
                        "env",
                        "possible",
                        Map.of(
                                "format",
                                0.4,
                                "action",
                                0.3,
                                "reasoning",
                                0.3,
                                "profile",
                                "webshop",
                                "read",
                                "search[red shoe size 8]",
                                "judged_by",
                                "page")));
        assertThat(parts(shop(
                        "Thought:\nI think I should search for a red shoe that fits me.\n\nAction:\nsearch[red shoe]")))
                .isEqualTo("0.4 0.3 0.3 possible");
    }

    @Test
    void theLengthOfAThoughtCounts() {
        assertThat(Stream.of("Go.", "A red shoe.", "I search for a red shoe.", "x".repeat(5))
                        .map(thought -> shop("Thought: " + thought + "\nAction: search[shoe]")
                                .detail()
                                .get("reasoning")))
                .containsExactly(0.0, 0.1, 0.2, 0.0);
    }

    @Test
    void aPartOfTheFormIsWorthATenthAndAnActionCanStandAlone() {
        assertThat(parts(shop("Action: search[shoe]"))).isEqualTo("0.1 0.3 0.0 no thought");
        assertThat(parts(shop(THOUGHT))).isEqualTo("0.1 0.0 0.0 no action");
        assertThat(parts(shop(THOUGHT + "Action: dance"))).isEqualTo("0.1 0.0 0.0 no action of webshop");
        assertThat(parts(shop("I want shoes."))).isEqualTo("0.0 0.0 0.0 neither thought nor action");
        assertThat(parts(shop("Well.\n" + THOUGHT + "Action: search[shoe]")))
                .isEqualTo("0.1 0.3 0.3 text before the thought");
        assertThat(parts(shop("<think>Well, shoes.</think>\n" + THOUGHT + "Action: search[shoe]")))
                .isEqualTo("0.4 0.3 0.3 possible");
        assertThat(parts(shop("thought: I search for shoes that fit.\naction: search[shoe]")))
                .isEqualTo("0.1 0.3 0.2 marks must be written Thought: and Action:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Action: search[shoe]\nAction: search[red shoe]",
                "Action: search[shoe]\nsearch[red shoe]",
                "Action: search[shoe] search[red shoe]",
                "Action: search[shoe]\n**Action:** search[red shoe]",
                "Action: search[shoe]\naction: click[Search]",
                "Action: search[shoe], then Action: click[b07mslj07c]",
                "Action: search[shoe]\nObservation: You found it.\nThought: I am done here now.",
                "Action: search[shoe]\nFinal Answer: bought",
                "Action: search[shoe]\nAction Input: red",
                "Action: search[shoe]\n\nThen I will click on the first one."
            })
    void onlyExactlyOneActionIsPaid(String actions) {
        assertThat(parts(shop(THOUGHT + actions))).startsWith("0.1 0.0 0.0 ");
    }

    @Test
    void whatThePageDoesNotOfferIsNoValidAction() {
        assertThat(parts(shop(THOUGHT + "Action: click[Buy Now]"))).isEqualTo("0.4 0.0 0.3 the page does not offer it");
        assertThat(parts(shop(THOUGHT + "Action: search[]"))).isEqualTo("0.4 0.0 0.3 the page does not offer it");
    }

    @Test
    void aThingThatNobodyNamedIsNoValidAction() {
        String thought = "Thought: The soap has to be found first, and cold is what it needs.\n";
        assertThat(parts(lab(thought + "Action: pick up thermometer"))).isEqualTo("0.4 0.3 0.3 possible");
        assertThat(parts(lab(thought + "Action: go to greenhouse"))).isEqualTo("0.4 0.3 0.3 possible");
        assertThat(parts(lab(thought + "Action: wait1"))).isEqualTo("0.4 0.3 0.3 possible");
        assertThat(parts(lab(thought + "Action: go to purple unicorn")))
                .isEqualTo("0.4 0.0 0.3 nothing has named \"purple\"");
        for (String no :
                List.of("go north", "algorithm", "0", "look around and go to kitchen", "open sink, go to sink")) {
            assertThat(parts(lab(thought + "Action: " + no))).isEqualTo("0.1 0.0 0.0 no action of scienceworld");
        }
    }

    @Test
    void aNumberAnswersAnAmbiguousRequestOnly() {
        List<Message> asked = List.of(
                Message.user("Your task is to freeze soap."),
                Message.assistant("Action: open door"),
                Message.user(
                        "Observation: Ambiguous request: Please enter the number for the action you intended:\n0:"));
        assertThat(parts(score(asked, SourceName.SCIENCEWORLD, THOUGHT + "Action: 0", Reward.DEFAULT)))
                .isEqualTo("0.4 0.3 0.3 possible");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                "ababababababababababababababababababababababababababababababab",
                "............................................................",
                "1234567890 1234567890 1234567890 1234567890 1234567890 12345678",
                "think think think think think think think think think think",
                "I think I think I think I think I think I think I think I think",
                "I search for a shoe. I search for a shoe. I search for a shoe. I search for a shoe.",
                "xqzv plokw mnbvt rtzuk wqpxl kjhgf dfghj zxcvb nmqwr tzplk bvcxy",
                "banana carpet window tractor pencil mountain orchestra cucumber violin",
                "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed eiusmod tempor",
                "i need a red shoe in size 8, and price lower than 40.00 dollars",
                "You are web shopping. Answer with Thought I think Action click something",
                "search[shoe] shoe search search shoe search[shoe] search shoe",
                "\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b",
                "思思思思思思思思思思思思思思思思思思思思思思思思思思思思思思思思思思思思思思思思思思思思思思思思思思思思"
            })
    void fillerIsNotPaid(String thought) {
        Score score = shop("Thought: " + thought + "\nAction: search[shoe]");

        assertThat(score.detail().get("reasoning")).as(score.toString()).isEqualTo(0.0);
        assertThat(score.detail().get("action")).isEqualTo(0.3);
        assertThat(score.score()).isLessThanOrEqualTo(0.7);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I want a red shoe, so I search for one that is not too expensive.",
                "3.5 g + 4.25 g = 7.75 g, so 2.25 g of the red one are left to be weighed.",
                "Zuerst suche ich nach roten Schuhen der Size 8, die weniger als 40 dollars kosten.",
                "まず赤い靴を検索して、価格が四十ドル未満のものを探すべきだと思います。そのあとで大きさを選び、最後に購入のボタンを押します。",
                "To start, I need to see what is here and where the doors lead."
            })
    void whatSaysSomethingIsPaid(String thought) {
        assertThat(parts(shop("Thought: " + thought + "\nAction: search[shoe]")))
                .isEqualTo("0.4 0.3 0.3 possible");
    }

    @Test
    void nonsenseThatTheOriginalGaveFullMarksGetsATenth() {
        List<String> nonsense = List.of(
                "Thought: " + "a".repeat(60) + "\nAction: algorithm\nAction Input: banana",
                "Thought: I must do all of this at once to be done as early as I can.\n"
                        + "Action: go to room\n".repeat(10),
                "Thought: " + "look ".repeat(20) + "\nAction: look into the category of mango",
                "Thought: I use my research because the house is my category now.\nAction: because research",
                "Thought: I do all of it in one go here, as that is much shorter.\nAction: go go\nObservation: You win.");
        for (String text : nonsense) {
            assertThat(score(SHOP, SourceName.WEBSHOP, text, Reward.SEED_LITERAL)
                            .score())
                    .as(text)
                    .isEqualTo(1.0);
            assertThat(List.of(shop(text), lab(text)))
                    .as(text)
                    .allSatisfy(score -> assertThat(score.score()).isLessThanOrEqualTo(0.3));
            Double unprompted = score(List.of(), null, text, Reward.DEFAULT).score();
            assertThat(unprompted == null ? 0 : unprompted).as(text).isLessThanOrEqualTo(0.3);
        }
    }

    @Test
    void theOriginalHeuristicIsThereToBeComparedWith() {
        assertThat(parts(score(LAB, null, "Thought: Cold.\nAction: focus on soap", Reward.SEED_LITERAL)))
                .isEqualTo("0.4 0.0 0.0 marks, words, length");
        assertThat(parts(score(LAB, null, "THOUGHT: It is cold.\nACTION: go to desk", Reward.SEED_LITERAL)))
                .isEqualTo("0.0 0.0 0.0 marks, words, length");
        assertThat(parts(score(LAB, null, "Action: cargo", Reward.SEED_LITERAL)))
                .isEqualTo("0.1 0.3 0.0 marks, words, length");
    }

    @Test
    void theListOfWhatIsPossibleDecides() {
        String statement = ActionStatement.of(
                        ActionProfile.REACT_FREE_TEXT,
                        List.of("open <door>", "push <button>", "note <text>"),
                        List.of("open red door", "note <text>"))
                .text();
        List<Message> prompt = List.of(Message.user("Leave the house.\n\n" + statement));
        String thought = "Thought: The red door is the only one that I can open from here.\nAction: ";

        assertThat(parts(score(prompt, null, thought + "open red door", Reward.DEFAULT)))
                .isEqualTo("0.4 0.3 0.3 possible");
        assertThat(parts(score(prompt, null, thought + "note the red door", Reward.DEFAULT)))
                .isEqualTo("0.4 0.3 0.3 possible");
        assertThat(parts(score(prompt, null, thought + "open blue door", Reward.DEFAULT)))
                .isEqualTo("0.4 0.0 0.3 not in the prompt's list of what is possible");
        assertThat(parts(score(prompt, null, thought + "note it, then open red door", Reward.DEFAULT)))
                .isEqualTo("0.4 0.0 0.3 not in the prompt's list of what is possible");
    }

    @Test
    void everyProfileHasItsWayToWriteAnAction() {
        String why = "I have to find the page that names the red shoe before I answer.\n";
        List<Message> tools = List.of(Message.user("Answer with Thought, Action and Action Input. Action: the action to"
                + " take, should be one of [find, open]. Find the shoe."));
        assertThat(parts(score(tools, null, "Thought: " + why + "Action: find\nAction Input: shoe", Reward.DEFAULT)))
                .isEqualTo("0.4 0.3 0.3 possible");
        assertThat(parts(score(tools, null, "Thought: " + why + "Action: buy\nAction Input: shoe", Reward.DEFAULT)))
                .isEqualTo("0.1 0.0 0.0 no tool of the prompt: buy");
        assertThat(parts(score(tools, null, "Thought: " + why + "Action: find", Reward.DEFAULT)))
                .isEqualTo("0.1 0.0 0.0 no action input");

        List<Message> calls = List.of(Message.system("<tools>\n{\"type\":\"function\",\"function\":{\"name\":\"find\","
                + "\"parameters\":{\"required\":[\"q\"]}}}\n</tools>"));
        String call = "<tool_call>\n{\"name\": \"find\", \"arguments\": {\"q\": \"shoe\"}}\n</tool_call>";
        assertThat(parts(score(calls, null, why + call, Reward.DEFAULT))).isEqualTo("0.4 0.3 0.3 possible");
        assertThat(parts(score(calls, null, call, Reward.DEFAULT))).isEqualTo("0.1 0.3 0.0 no thought");
        assertThat(parts(score(calls, null, why + call + call, Reward.DEFAULT))).isEqualTo("0.1 0.0 0.0 2 actions");
        assertThat(parts(score(calls, null, why + call.replace("\"q\"", "\"p\""), Reward.DEFAULT)))
                .isEqualTo("0.4 0.0 0.3 an argument is missing that find requires");
        assertThat(parts(score(calls, null, why + call.replace("find", "rm"), Reward.DEFAULT)))
                .isEqualTo("0.1 0.0 0.0 no tool of the prompt: rm");

        List<Message> upper =
                List.of(Message.user("THOUGHT: and ACTION: lines.\nAVAILABLE ACTIONS: go to shelf 1, look"));
        assertThat(parts(score(upper, null, "THOUGHT: " + why + "ACTION: go to shelf 1", Reward.DEFAULT)))
                .isEqualTo("0.4 0.3 0.3 possible");
        assertThat(parts(score(upper, null, "THOUGHT: " + why + "ACTION: go to shelf 2", Reward.DEFAULT)))
                .isEqualTo("0.4 0.0 0.3 not in the prompt's list of what is possible");

        List<Message> operation =
                List.of(Message.user("Write Action: Operation and the SQL, or Action: Answer. How many?"));
        String sql = "Action: Operation\n```sql\nSELECT COUNT(*) FROM shoe\n```";
        assertThat(parts(score(operation, null, why + sql, Reward.DEFAULT))).isEqualTo("0.4 0.3 0.3 possible");
        assertThat(parts(score(operation, null, why + sql.replace("shoe", "shoe; DROP TABLE shoe"), Reward.DEFAULT)))
                .isEqualTo("0.1 0.0 0.0 not one SQL statement");
        assertThat(parts(score(operation, null, why + "Action: Answer\nFinal Answer: [\"3\"]", Reward.DEFAULT)))
                .isEqualTo("0.4 0.0 0.3 an answer before anything was looked up");
    }

    @Test
    void whereNothingTellsWhatAnActionIsNothingIsSaid() {
        Score score = score(List.of(), null, "Thought: I walk on to the next place.\nAction: walk on", Reward.DEFAULT);

        assertThat(score.score()).isNull();
        assertThat(score.tier()).isEqualTo("unscorable");
        assertThat(score.rule())
                .isEqualTo("the prompt names no forms of actions, and so nothing can be said of the action");
        assertThat(score(List.of(), null, "Thought: I look for a red shoe.\nAction: search[red shoe]", Reward.DEFAULT)
                        .score())
                .isEqualTo(0.9);
    }

    @Test
    void theWorldItselfDecidesWhereItIsKnown() {
        for (int i = 0; i < 80; i++) {
            Instance instance = Templates.instance(11, i);
            Episode episode = Episodes.play(instance);
            Environment world = instance.load();
            List<Message> prompt = new ArrayList<>(episode.prompt());
            for (Move move : episode.moves()) {
                Score score = inWorld(prompt, world, "Thought: " + move.thought() + "\nAction: " + move.action());
                assertThat(score.detail().get("action"))
                        .as("%s %s %s", instance.id(), move, score)
                        .isEqualTo(world.accepts(move.action()) ? 0.3 : 0.0);
                assertThat(inWorld(prompt, world, "Thought: It is done, as I was told.\nFinal Answer: done")
                                .detail()
                                .get("action"))
                        .isEqualTo(world.score() >= 1 ? 0.3 : 0.0);
                assertThat(inWorld(prompt, world, "Thought: I wonder what is next.\nAction: dance with the unicorn")
                                .score())
                        .isEqualTo(0.1);
                prompt.add(Message.assistant("Thought: " + move.thought() + "\nAction: " + move.action()));
                prompt.add(Message.user("Observation: " + move.observation()));
                world.step(move.action());
            }
            Score last =
                    inWorld(prompt, world, "Thought: " + episode.lastThought() + "\nFinal Answer: " + episode.answer());
            assertThat(last.detail().get("action")).as(instance.id()).isEqualTo(0.3);
        }
    }

    private static Score inWorld(List<Message> prompt, Environment world, String completion) {
        Evidence.Step evidence = new Evidence.Step(prompt, Optional.of(SourceName.SYNTHETIC_REACT), Optional.of(world));
        return Reward.DEFAULT.score(Judge.of(evidence, Reward.DEFAULT, 1000).judge(completion));
    }

    /// Prompts as `assay build prompts` makes them, with the block of [ActionStatement].
    private static List<List<Message>> prompts() {
        List<List<Message>> prompts = new ArrayList<>(List.of(SHOP, LAB));
        for (int i = 0; i < 40; i++) {
            Episode episode = Episodes.play(Templates.instance(5, i));
            String statement = ActionStatement.of(
                            ActionProfile.REACT_FREE_TEXT,
                            List.of(),
                            episode.instance().load().offeredActions())
                    .text();
            prompts.add(List.of(episode.prompt().getFirst(), Message.user(episode.task() + "\n\n" + statement)));
        }
        return prompts;
    }

    @Test
    void aCopiedPromptAndAnEmptyAnswerGetNothing() {
        for (List<Message> prompt : prompts()) {
            String whole = prompt.stream().map(Message::content).collect(Collectors.joining("\n\n"));
            List<String> answers =
                    new ArrayList<>(List.of("", " \n\t", "\u200b", whole, whole.toUpperCase(Locale.ROOT)));
            prompt.forEach(message -> answers.add(message.content()));
            answers.add(whole + "\n" + whole);
            answers.add("Thought: " + whole);
            for (String answer : answers) {
                for (SourceName source :
                        List.of(SourceName.WEBSHOP, SourceName.SCIENCEWORLD, SourceName.SYNTHETIC_REACT)) {
                    assertThat(score(prompt, source, answer, Reward.DEFAULT).score())
                            .as("%s as %s", answer, source)
                            .isEqualTo(0.0);
                }
            }
        }
    }

    @Test
    void theScoreIsTheSumOfItsPartsWhateverIsAnswered() {
        List<String> pieces = List.of(
                "Thought:",
                "Action:",
                "Action Input:",
                "Observation:",
                "Final Answer:",
                "THOUGHT:",
                "\n",
                "\n\n",
                " ",
                "search[red shoe]",
                "click[Search]",
                "go to kitchen",
                "pick up thermometer",
                "{\"name\":",
                "<tool_call>",
                "</tool_call>",
                "```sql",
                "```",
                "<think>",
                "</think>",
                "I look for the red shoe",
                "aaaaaaaa",
                "0",
                "🙂",
                "\0");
        List<List<Message>> prompts = prompts();
        Seeds.forEachSeed(1_000, seed -> {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder(random.nextInt(3) == 0 ? THOUGHT + "Action: " : "");
            for (int i = random.nextInt(10); i >= 0; i--) {
                text.append(pieces.get(random.nextInt(pieces.size()))).append(random.nextBoolean() ? " " : "");
            }
            List<SourceName> sources = List.of(SourceName.values());
            SourceName source = sources.get(random.nextInt(sources.size()));
            for (Reward reward : Reward.values()) {
                Score score = score(prompts.get(random.nextInt(prompts.size())), source, text.toString(), reward);
                if (score.score() == null) {
                    assertThat(score.tier()).isEqualTo("unscorable");
                    continue;
                }
                assertThat(score.tier()).isEqualTo("env");
                assertThat(Set.of(0.0, 0.1, 0.4))
                        .contains((Double) score.detail().get("format"));
                assertThat(Set.of(0.0, 0.3)).contains((Double) score.detail().get("action"));
                assertThat(Set.of(0.0, 0.1, 0.2, 0.3))
                        .contains((Double) score.detail().get("reasoning"));
                double sum = Stream.of("format", "action", "reasoning")
                        .mapToDouble(part -> (Double) score.detail().get(part))
                        .sum();
                assertThat(Math.round(sum * 10) / 10.0).isEqualTo(score.score());
            }
        });
    }
}
