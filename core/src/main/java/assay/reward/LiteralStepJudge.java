package assay.reward;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The baseline: the marks `Thought:` and `Action:` are there (one of them: 0.1), the action holds a word of a list
/// somewhere in it, the thought has a length. It can be gamed; it is there to be compared with.
///
/// Source: the plan nshiki08/AgentBench_Tuning, `docs/plans/rl_training_plan_v1.md`, for the words.
final class LiteralStepJudge implements Judge {
    private static final Pattern THOUGHT = Pattern.compile("(?s)Thought:(.*?)(?=\\nAction:|\\z)");
    private static final Pattern ACTION = Pattern.compile("(?s)Action:(.*?)(?=\\nAction Input:|\\nObservation:|\\z)");
    private static final List<String> WORDS = List.of(
            ("interact navigate look pick put go take open close use examine finish search click buy").split(" "));

    @Override
    public Verdict judge(String completion) {
        Optional<String> thought = first(THOUGHT, completion);
        Optional<String> action = first(ACTION, completion);
        int parts = (thought.isPresent() ? 1 : 0) + (action.isPresent() ? 1 : 0);
        String acted = action.orElse("").toLowerCase(Locale.ROOT);
        Optional<String> word = WORDS.stream().filter(acted::contains).findFirst();
        return new Verdict.Stepped(
                parts == 2 ? 4 : parts,
                word.isPresent() ? 3 : 0,
                StepJudge.length(thought.orElse("")),
                "marks, words, length",
                "react",
                action,
                word,
                Optional.empty());
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
    }
}
