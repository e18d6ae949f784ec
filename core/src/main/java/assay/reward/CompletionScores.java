package assay.reward;

import assay.sample.Prompt;
import assay.sample.TaskType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Scores the completions of a prompt, whatever its reward is: SQL where it can do no harm, steps in environments here.
/// Samples of one prompt are often the same text, which is judged once. Thread-safe.
public final class CompletionScores {
    private final Judging judging;
    private final Reward reward;

    /// `judging` is asked about SQL.
    public CompletionScores(Judging judging, Reward reward) {
        this.judging = judging;
        this.reward = reward;
    }

    /// A score for each of `completions`, in order. A `db` prompt without a gold is judged by its form alone. Errors:
    /// [BadLineException] when its database or its world cannot be used.
    public List<Score> of(Prompt prompt, List<String> completions) {
        return prompt.taskType() == TaskType.ENV
                ? of(StepLines.evidence(prompt), completions)
                : of(
                        prompt.gold()
                                .<Basis>map(gold -> new Basis.Gold(
                                        gold, prompt.lineage().dbPath().orElseThrow(), Optional.empty()))
                                .orElseGet(Basis.Nothing::new),
                        completions);
    }

    List<Score> of(Basis basis, List<String> completions) {
        return distinct(completions, texts -> judging.scores(basis, texts));
    }

    List<Score> of(Evidence.Step step, List<String> completions) {
        Judge judge = Judge.of(step, reward, 1);
        return distinct(
                completions,
                texts -> texts.stream()
                        .map(text -> reward.score(judge.judge(text)))
                        .toList());
    }

    private static List<Score> distinct(List<String> completions, Function<List<String>, List<Score>> judged) {
        List<String> texts = completions.stream().distinct().toList();
        List<Score> scores = judged.apply(texts);
        if (texts.size() == completions.size()) {
            return scores;
        }
        Map<String, Score> byText = new HashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            byText.put(texts.get(i), scores.get(i));
        }
        return completions.stream().map(byText::get).toList();
    }
}
