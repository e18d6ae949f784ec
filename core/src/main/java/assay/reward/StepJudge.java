package assay.reward;

import assay.environment.ActionProfile;
import assay.environment.ActionStatement;
import java.util.List;
import java.util.Optional;

/// Judges one step in an environment: its form, its action, its thought.
///
/// ```
/// format    0.4 a thought, then exactly one action of the profile · 0.1 a part of that · 0 nothing
/// action    0.3 it is possible (see [assay.reward.StepRules])
/// reasoning 0.3 more than 50 characters · 0.2 more than 20 · 0.1 more than 5; only before exactly one action
/// ```
///
/// An answer that is nearly all copied from the prompt gets nothing at all.
final class StepJudge implements Judge {
    /// Nobody thinks that long in one step, and nothing of it is looked at.
    private static final int MAX_CHARS = 200_000;

    private static final double COPY = 0.8;

    private final Evidence.Step evidence;
    private final ActionStatement statement;
    private final Optional<ActionProfile> profile;
    private final PromptWords words;

    private StepJudge(Evidence.Step evidence) {
        this.evidence = evidence;
        this.statement = ActionStatement.read(evidence.prompt());
        this.profile = profile(evidence, statement);
        this.words = new PromptWords(evidence.prompt());
    }

    static Judge of(Evidence.Step evidence) {
        return new StepJudge(evidence);
    }

    /// The prompt's word on the notation counts more than the source, the source more than a guess at the environment.
    private static Optional<ActionProfile> profile(Evidence.Step evidence, ActionStatement statement) {
        Optional<ActionProfile> stated = statement.profile();
        Optional<ActionProfile> ofSource = evidence.source().flatMap(source -> switch (source) {
            case WEBSHOP -> Optional.of(ActionProfile.WEBSHOP);
            case SCIENCEWORLD -> Optional.of(ActionProfile.SCIENCEWORLD);
            case SYNTHETIC_REACT -> Optional.of(ActionProfile.REACT_FREE_TEXT);
            case SPARC, COSQL, SPIDER, SYNTHETIC_SQL, GENERAL_CHAT -> Optional.empty();
        });
        if (evidence.world().isPresent()) {
            return Optional.of(ActionProfile.REACT_FREE_TEXT);
        }
        boolean otherNotation = stated.isPresent() && stated.get().notation() != ActionProfile.Notation.REACT;
        return otherNotation ? stated : ofSource.or(() -> stated);
    }

    @Override
    public Verdict judge(String completion) {
        if (AgentAnswer.isBlank(completion)) {
            return nothing("empty", profile);
        }
        if (completion.length() > MAX_CHARS) {
            return nothing("longer than " + MAX_CHARS + " characters", profile);
        }
        ActionProfile read = profile.orElseGet(() -> guess(completion));
        AgentAnswer answer = AgentAnswer.read(read.notation(), completion);
        if (answer.act().isEmpty()) {
            if (words.copied(completion) >= COPY) {
                return nothing("copied from the prompt", Optional.of(read));
            }
            return answer.parts()
                    ? step(1, 0, 0, answer.why(), read, Optional.empty(), Optional.empty(), Optional.empty())
                    : nothing("neither thought nor action", Optional.of(read));
        }
        return judge(completion, answer, answer.act().get(), read);
    }

    private Verdict judge(String completion, AgentAnswer answer, Act act, ActionProfile read) {
        StepRules.Ruling ruling = new StepRules(read, statement, evidence.prompt(), evidence.world()).rule(act);
        double copied = words.copiedFromGiven(completion);
        boolean possible = ruling.kind() == StepRules.Kind.POSSIBLE;
        if (copied >= 1 || copied >= COPY && !possible) {
            return nothing("copied from the prompt", Optional.of(read));
        }
        Optional<String> filler = Filler.why(answer.thought(), act.text(), words);
        Optional<String> text = Optional.of(act.text());
        Optional<String> by = Optional.of(ruling.by());
        return switch (ruling.kind()) {
            case NO_ACTION -> step(1, 0, 0, ruling.why(), read, text, by, filler);
            case UNKNOWN ->
                filler.isPresent()
                        ? step(1, 0, 0, ruling.why(), read, text, by, filler)
                        : new Verdict.Unscorable(ruling.why() + ", and so nothing can be said of the action", text);
            case POSSIBLE, IMPOSSIBLE ->
                step(
                        answer.formed() ? 4 : 1,
                        possible ? 3 : 0,
                        filler.isPresent() ? 0 : length(answer.thought()),
                        possible ? answer.why().isEmpty() ? "possible" : answer.why() : ruling.why(),
                        read,
                        text,
                        by,
                        filler);
        };
    }

    /// Tenths for the length of a thought.
    static int length(String thought) {
        int length = thought.strip().length();
        return length > 50 ? 3 : length > 20 ? 2 : length > 5 ? 1 : 0;
    }

    /// The profile whose marks the answer itself has.
    private static ActionProfile guess(String completion) {
        for (ActionProfile profile : List.of(
                ActionProfile.TOOL_CALL,
                ActionProfile.REACT_INPUT,
                ActionProfile.DBBENCH_OPERATION,
                ActionProfile.ALFWORLD_UPPER,
                ActionProfile.WEBSHOP)) {
            Optional<Act> act = AgentAnswer.read(profile.notation(), completion).act();
            boolean marked = act.isPresent()
                    && switch (profile.notation()) {
                        case REACT -> profile.accepts(act.get().text());
                        case UPPER -> completion.contains("ACTION:");
                        case REACT_INPUT, OPERATION, TOOL_CALL -> !(act.get() instanceof Act.Done);
                    };
            if (marked) {
                return profile;
            }
        }
        return ActionProfile.REACT_FREE_TEXT;
    }

    private static Verdict nothing(String rule, Optional<ActionProfile> read) {
        return new Verdict.Stepped(
                0,
                0,
                0,
                rule,
                read.map(ActionProfile::wire).orElse("unknown"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Verdict step(
            int format,
            int action,
            int reasoning,
            String rule,
            ActionProfile read,
            Optional<String> text,
            Optional<String> by,
            Optional<String> thought) {
        return new Verdict.Stepped(format, action, reasoning, rule, read.wire(), text, by, thought);
    }
}
