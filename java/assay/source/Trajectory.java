package assay.source;

import assay.pipeline.Outcome;
import assay.pipeline.Reason;
import assay.recipe.Recipe;
import assay.sample.Message;
import assay.sample.Split;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What an agent did in an environment, in parts: the instruction, the task with the first page or room, and steps.
///
/// ```
/// system: instruction · user: task · assistant: Thought, Action · user: Observation: … · … · assistant: Thought,
/// Action
/// ```
///
/// `instruction` may be empty. The observation of the last step is not shown: a row ends with what is to be learnt.
record Trajectory(String instruction, String task, List<Step> steps, List<String> edits) {
    /// A thought, the action in the environment's own words, and what came back (empty after the last one of a
    /// conversation).
    record Step(String thought, String action, String observation) {}

    private static final String OBSERVATION = "Observation:";

    /// The longest cycle of steps that counts as one repeated thing.
    private static final int LONGEST_CYCLE = 4;

    Trajectory {
        steps = List.copyOf(steps);
        edits = List.copyOf(edits);
    }

    /// The row, or why these steps should not be imitated.
    Outcome<List<Draft>> draft(Split split, RawRecord.Read from, Recipe.Trajectory limits) {
        Optional<String> loop = loop(limits);
        if (loop.isPresent()) {
            return Outcome.dropped(Reason.FAILED_TRAJECTORY, loop.get());
        }
        List<Message> messages = new ArrayList<>();
        if (!instruction.isEmpty()) {
            messages.add(Message.system(instruction));
        }
        messages.add(Message.user(task));
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            messages.add(Message.assistant("Thought: " + step.thought() + "\nAction: " + step.action()));
            if (i + 1 < steps.size()) {
                messages.add(Message.user(observation(step.observation())));
            }
        }
        return Outcome.passed(List.of(new Draft.Chat(
                messages, java.util.Set.of(), split, from.file().license(), List.of(from.origin()), edits)));
    }

    private static String observation(String text) {
        String body = text.startsWith(OBSERVATION) ? text.substring(OBSERVATION.length()) : text;
        return (OBSERVATION + " " + body.strip()).strip();
    }

    /// The steps that come again and again with the same observations; empty when none do too often. Waiting may take
    /// longer than anything else.
    private Optional<String> loop(Recipe.Trajectory limits) {
        for (int cycle = 1; cycle <= LONGEST_CYCLE; cycle++) {
            int same = 0;
            for (int i = cycle; i < steps.size(); i++) {
                Step step = steps.get(i);
                Step before = steps.get(i - cycle);
                boolean again = step.action().equals(before.action())
                        && step.observation().equals(before.observation())
                        && (cycle == 1 || !step.action().equals(steps.get(i - 1).action())); // a cycle of one is no two
                same = again ? same + 1 : 0;
                int times = same / cycle + 1;
                int most = cycle == 1 && step.action().startsWith("wait") ? limits.maxWaits() : limits.maxRepeats();
                if (times > most) {
                    return Optional.of("the same " + (cycle == 1 ? "step" : cycle + " steps") + " more than " + most
                            + " times in a row: " + step.action());
                }
            }
        }
        return Optional.empty();
    }
}
