package assay.quality;

import static org.assertj.core.api.Assertions.assertThat;

import assay.recipe.Recipe;
import assay.sample.Conversation;
import assay.sample.Lineage;
import assay.sample.Message;
import assay.sample.Origin;
import assay.sample.SourceName;
import assay.sample.Split;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QualityRulesTest {
    private final QualityRules rules = new QualityRules(new Recipe.Quality(2, 6, 3, 50, 100));

    @Test
    void aPlainRowIsFine() {
        assertThat(chat(Message.user("q"), Message.assistant("fine"))).isEmpty();
        assertThat(chat(Message.system("s"), Message.user("q"), Message.assistant("fine")))
                .isEmpty();
        assertThat(chat(Message.user("q"), Message.assistant("fine"), Message.user("q"), Message.assistant("fine")))
                .isEmpty();
    }

    @Test
    void tooFewAndTooManyMessagesAreRefused() {
        assertThat(chat(Message.user("q"))).contains("1 messages, must be 2 to 6");
        Message[] seven = new Message[7];
        for (int i = 0; i < seven.length; i++) {
            seven[i] = i % 2 == 0 ? Message.user("q") : Message.assistant("fine");
        }
        assertThat(chat(seven)).contains("7 messages, must be 2 to 6");
    }

    @Test
    void turnsMustAlternate() {
        assertThat(chat(Message.assistant("fine"), Message.user("q")))
                .contains("message 1 is of the assistant, must be of the user");
        assertThat(chat(Message.user("q"), Message.user("q"), Message.assistant("fine")))
                .contains("message 2 is of the user, must be of the assistant");
        assertThat(chat(Message.system("s"), Message.user("q"), Message.assistant("fine"), Message.assistant("fine")))
                .contains("message 4 is of the assistant, must be of the user");
        assertThat(chat(Message.user("q"), Message.system("s"), Message.assistant("fine")))
                .contains("message 2 is of the system, must be of the assistant");
        assertThat(chat(Message.system("s"), Message.system("s"), Message.user("q"), Message.assistant("fine")))
                .contains("message 2 is of the system, must be of the user");
    }

    @Test
    void theAssistantMustHaveTheLastWord() {
        assertThat(chat(Message.user("q"), Message.assistant("fine"), Message.user("q")))
                .contains("the last message is of the user, must be of the assistant");
        assertThat(QualityRules.turns(List.of(Message.system("s"))))
                .contains("the last message is of the system, must be of the assistant");
    }

    @Test
    void emptyMessagesAreRefused() {
        assertThat(chat(Message.user(" \n\t"), Message.assistant("fine"))).contains("message 1 is empty");
        assertThat(chat(Message.system(""), Message.user("q"), Message.assistant("fine")))
                .contains("message 1 is empty");
        assertThat(chat(Message.user("q"), Message.assistant(""))).contains("message 2 is empty");
    }

    @Test
    void messagesThatShowNothingAreEmpty() {
        assertThat(chat(Message.user("q"), Message.assistant("\u200b\u200b\u2060\ufeff")))
                .contains("message 2 is empty");
        assertThat(chat(Message.user("\u00a0\u00a0"), Message.assistant("fine")))
                .contains("message 1 is empty");
    }

    @Test
    void lengthsAtTheLimitAreFineAndOneMoreIsNot() {
        assertThat(chat(Message.user("q".repeat(50)), Message.assistant("abc"))).isEmpty();
        assertThat(chat(Message.user("q".repeat(51)), Message.assistant("abc")))
                .contains("message 1 has 51 characters, more than 50");
        assertThat(chat(Message.user("q"), Message.assistant("ab")))
                .contains("message 2 has 2 characters, fewer than 3");
        assertThat(chat(Message.user("q".repeat(50)), Message.assistant("a".repeat(50))))
                .isEmpty();
        assertThat(chat(Message.system("s"), Message.user("q".repeat(50)), Message.assistant("a".repeat(50))))
                .contains("101 characters in all, more than 100");
    }

    @Test
    void anAgentTurnHasExactlyOneActionOrFinalAnswer() {
        assertThat(db("Thought: t\nAction: a")).isEmpty();
        assertThat(db("Final Answer: 1")).isEmpty();
        assertThat(db("nothing"))
                .contains("message 2 has 0 lines with Action: or Final Answer:, must have exactly one");
        assertThat(db("Action: a\nAction: b"))
                .contains("message 2 has 2 lines with Action: or Final Answer:, must have exactly one");
        assertThat(db("Action: a\r\nFinal Answer: b"))
                .contains("message 2 has 2 lines with Action: or Final Answer:, must have exactly one");
        assertThat(db("An Action: inside a line"))
                .contains("message 2 has 0 lines with Action: or Final Answer:, must have exactly one");
    }

    @Test
    void aChatMayWriteActionsAsItLikes() {
        assertThat(chat(Message.user("q"), Message.assistant("Action: a\nAction: b")))
                .isEmpty();
    }

    private Optional<String> chat(Message... messages) {
        return rules.refusal(row(SourceName.GENERAL_CHAT, messages));
    }

    private Optional<String> db(String answer) {
        return rules.refusal(row(SourceName.SPIDER, Message.user("q"), Message.assistant(answer)));
    }

    private static Conversation row(SourceName source, Message... messages) {
        return new Conversation(
                List.of(messages),
                source,
                new Lineage(Split.TRAIN, List.of(new Origin("f", 1)), Optional.empty(), "unknown", List.of()));
    }
}
