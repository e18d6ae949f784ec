package assay.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A finished row of a set of preference pairs: a prompt, and a completion that is to be preferred to another one.
///
/// `messages` are the prompt, then the chosen and the rejected answer.
public final class Pair extends Row {
    /// One side of a pair: which of the prompt's completions it is, and its score.
    public record Side(int index, String text, double score) {}

    /// What the completions are from and what judged them.
    public record Judged(String model, Optional<String> adapter, String reward) {}

    private final Prompt prompt;
    private final Side chosen;
    private final Side rejected;
    private final Judged judged;

    public Pair(Prompt prompt, Side chosen, Side rejected, Judged judged) {
        super(messages(prompt, chosen, rejected), prompt.source(), prompt.lineage());
        this.prompt = prompt;
        this.chosen = chosen;
        this.rejected = rejected;
        this.judged = judged;
        if (!(chosen.score() > rejected.score())) {
            throw new IllegalArgumentException(
                    "chosen must score above rejected, got " + chosen.score() + " and " + rejected.score());
        }
        if (CanonicalText.of(chosen.text()).equals(CanonicalText.of(rejected.text()))) {
            throw new IllegalArgumentException("chosen and rejected are the same text: " + chosen.text());
        }
    }

    private static List<Message> messages(Prompt prompt, Side chosen, Side rejected) {
        List<Message> messages = new ArrayList<>(prompt.messages());
        messages.add(Message.assistant(chosen.text()));
        messages.add(Message.assistant(rejected.text()));
        return messages;
    }

    public Prompt prompt() {
        return prompt;
    }

    public Side chosen() {
        return chosen;
    }

    public Side rejected() {
        return rejected;
    }

    public Judged judged() {
        return judged;
    }

    /// The prompt with both answers: the same pair never comes twice.
    @Override
    public List<String> identities() {
        return List.of(CanonicalText.id(messages()));
    }

    @Override
    public List<String> texts() {
        List<String> texts = super.texts();
        prompt.gold().ifPresent(texts::add);
        return texts;
    }

    /// `{"prompt","chosen","rejected","chosen_score","rejected_score","task_type","source"}`.
    @Override
    public Map<String, @Nullable Object> toJson() {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("prompt", prompt.messagesJson());
        json.put("chosen", List.of(Message.assistant(chosen.text()).toJson()));
        json.put("rejected", List.of(Message.assistant(rejected.text()).toJson()));
        json.put("chosen_score", chosen.score());
        json.put("rejected_score", rejected.score());
        json.put("task_type", taskType().wire());
        json.put("source", source().wire());
        return json;
    }
}
