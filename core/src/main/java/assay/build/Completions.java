package assay.build;

import assay.pipeline.Reason;
import assay.rollout.Completion;
import assay.rollout.Policy;
import assay.rollout.Rollouts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where the completions of prompts are from.
sealed interface Completions {
    /// What there is for one prompt.
    sealed interface Found {
        record Given(List<Completion> completions, String model, Optional<String> adapter) implements Found {}

        /// None, and why. Only with `failed` does a file of completions say so.
        record Missing(Reason reason, String detail) implements Found {}
    }

    Found of(PromptFile.Item item) throws InterruptedException;

    /// A policy that is asked.
    record Asked(Policy policy, Rollouts rollouts) implements Completions {
        @Override
        public Found of(PromptFile.Item item) throws InterruptedException {
            return switch (rollouts.answer(item.prompt().messages())) {
                case Rollouts.Answer.Complete(List<Completion> completions) ->
                    new Found.Given(completions, policy.model(), policy.adapter());
                case Rollouts.Answer.Failed(String why) -> new Found.Missing(Reason.GENERATION_FAILED, why);
                case Rollouts.Answer.OverBudget() ->
                    new Found.Missing(Reason.OVER_BUDGET, "the budget of requests or tokens was spent before");
            };
        }
    }

    /// Those that stand beside the prompts.
    record Beside() implements Completions {
        @Override
        public Found of(PromptFile.Item item) {
            return found(item.answers());
        }
    }

    /// Those of another file, by the id of the prompt. Memory: the file.
    record Elsewhere(String file, Map<String, PromptFile.Answers> answers) implements Completions {
        static Elsewhere read(PromptFile file) {
            Map<String, PromptFile.Answers> answers = new HashMap<>();
            while (file.hasNext()) {
                PromptFile.Answered answered = file.nextAnswered();
                answers.putIfAbsent(answered.id(), answered.answers());
            }
            return new Elsewhere(file.name(), answers);
        }

        @Override
        public Found of(PromptFile.Item item) {
            PromptFile.Answers there = answers.get(item.prompt().id());
            return there == null
                    ? new Found.Missing(Reason.NO_COMPLETIONS, "the prompt is not in " + file)
                    : found(there);
        }
    }

    private static Found found(PromptFile.Answers answers) {
        if (answers.failure().isPresent()) {
            return new Found.Missing(Reason.GENERATION_FAILED, answers.failure().get());
        }
        return answers.completions()
                .<Found>map(completions ->
                        new Found.Given(completions, answers.model().orElse("unknown"), answers.adapter()))
                .orElseGet(() -> new Found.Missing(Reason.NO_COMPLETIONS, "the line has no completions"));
    }
}
