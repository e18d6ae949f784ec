package assay.environment;

import java.util.List;
import java.util.stream.Collectors;

/// The system message: what world it is, every action form, the answer format.
final class Briefing {
    private static final List<String> HEADINGS = List.of("Actions:", "You can use these actions:", "Possible actions:");
    private static final List<String> FORMATS = List.of("""
            Answer with a line that begins with "Thought:" and then exactly one line that begins with "Action:". \
            The result comes back as "Observation:". When the task is done, write a "Thought:" line and one line that \
            begins with "Final Answer:".""", """
            In every turn write
            Thought: your reasoning
            Action: exactly one action in a form above
            and wait for the observation. End with a Thought line and, in place of the action, one line
            Final Answer: the outcome""", """
            Format: a Thought line, then one Action line, one action per turn. Each action is answered by an \
            observation. After the last one, reply with a Thought line and a Final Answer line instead of an action.""", """
            Work step by step. Each reply has two lines, "Thought: ..." and "Action: ...", with one action only. \
            Once the goal is reached, the second line is "Final Answer: ..." and states the result.""");

    private Briefing() {}

    static String of(World world, long seed) {
        Draw draw = new Draw(seed + 1);
        String actions = world.verbs().stream()
                .map(verb -> "- " + verb.form() + ": " + verb.about())
                .collect(Collectors.joining("\n"));
        return world.role() + "\n\n" + draw.one(HEADINGS) + "\n" + actions + "\n\n" + draw.one(FORMATS);
    }
}
