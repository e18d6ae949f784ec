package assay.source;

import static org.assertj.core.api.Assertions.assertThat;

import assay.sample.Message;
import assay.sample.Origin;
import assay.sample.Split;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LanguageRuleTest {
    private static final String SCRIPT = "more than half of the letters are of another script";

    private final LanguageRule english = new LanguageRule(List.of("en"));

    @Test
    void aDeclaredLanguageDecides() {
        assertThat(english.refusal(chat(Set.of("en"), "Hello", "Hi."))).isEmpty();
        assertThat(english.refusal(chat(Set.of("es"), "Hello", "Hi."))).contains("declared language es");
        assertThat(english.refusal(chat(Set.of("en", "es"), "Hello", "Hola."))).contains("declared language es");
    }

    @Test
    void anotherScriptGivesAnUndeclaredLanguageAway() {
        assertThat(english.refusal(chat(Set.of(), "请介绍一下你自己", "我是一个助手"))).contains(SCRIPT);
        assertThat(english.refusal(chat(Set.of(), "Расскажи мне о себе", "Я помощник")))
                .contains(SCRIPT);
        assertThat(english.refusal(chat(Set.of(), "あなたは誰ですか", "アシスタントです"))).contains(SCRIPT);
    }

    @Test
    void aDeclarationIsNotTrustedAgainstTheScript() {
        assertThat(english.refusal(chat(Set.of("en"), "请介绍一下你自己", "我是一个助手"))).contains(SCRIPT);
    }

    @Test
    void foreignWordsInAnEnglishTextAreFine() {
        assertThat(english.refusal(chat(Set.of(), "What does 你好 mean?", "It is a greeting: 你好 means hello.")))
                .isEmpty();
    }

    @Test
    void lettersWithAccentsAreOfTheLatinScript() {
        assertThat(english.refusal(chat(Set.of(), "Où est le café à côté?", "Là-bas, près de l'église.")))
                .isEmpty();
    }

    @Test
    void aTextOfFewLettersHasNoScript() {
        assertThat(english.refusal(chat(Set.of(), "1 + 1 = ?", "二"))).isEmpty();
        assertThat(english.refusal(chat(Set.of(), "你好你好你", "好你好你"))).isEmpty();
        assertThat(english.refusal(chat(Set.of(), "你好你好你", "好你好你好"))).contains(SCRIPT);
    }

    @Test
    void halfOfTheLettersIsNotMoreThanHalf() {
        assertThat(english.refusal(chat(Set.of(), "你好你好你", "abcde"))).isEmpty();
        assertThat(english.refusal(chat(Set.of(), "你好你好你好", "abcde"))).contains(SCRIPT);
    }

    @Test
    void theLanguagesOfTheRecipeAreKeptWhateverTheirCase() {
        LanguageRule rule = new LanguageRule(List.of("EN", "zh"));
        assertThat(rule.refusal(chat(Set.of("en"), "Hello there", "General"))).isEmpty();
        assertThat(rule.refusal(chat(Set.of(), "请介绍一下你自己", "我是一个助手"))).isEmpty();
        assertThat(rule.refusal(chat(Set.of("ru"), "a", "b"))).contains("declared language ru");
        assertThat(new LanguageRule(List.of("zh")).refusal(chat(Set.of("zh"), "请介绍一下你自己", "我是一个助手")))
                .isEmpty();
    }

    private static Draft.Chat chat(Set<String> languages, String question, String answer) {
        return new Draft.Chat(
                List.of(Message.user(question), Message.assistant(answer)),
                languages,
                Split.TRAIN,
                "unknown",
                List.of(new Origin("general_chat/a.jsonl", 1)),
                List.of());
    }

    @Test
    void aChatIsOneUnitAndADialogueAsManyAsItHasQuestions() {
        assertThat(chat(Set.of(), "q", "a").units()).isEqualTo(1);
        Draft.Question question = new Draft.Question("q", "SELECT 1", new Origin("spider/dev.json", 1));
        Draft.Dialogue dialogue =
                new Draft.Dialogue("d", List.of(question, question), false, Split.DEV, "CC-BY-SA-4.0");
        assertThat(dialogue.units()).isEqualTo(2);
        assertThat(dialogue.origins()).containsExactly(question.origin());
        assertThat(Optional.of(dialogue.contentId()).map(String::length)).contains(64);
    }
}
