package assay.source;

import assay.pipeline.Outcome;
import assay.pipeline.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// Trajectories as conversations, in the spellings of ETO, AgentInstruct and AgentTraj:
///
/// ```
/// {"id": "webshop_0", "conversations": [{"from": "human", "value": "You are web shopping. …"}, {"from": "gpt",
///  "value": "OK"}, {"from": "human", "value": "WebShop [SEP] Instruction: [SEP] i need a … [SEP] Search"},
///  {"from": "gpt", "value": "Thought: I need to find a …\nAction: search[long clip-in hair extension]"},
///  {"from": "human", "value": "Observation: … [SEP] Back to Search [SEP] Page 1 …"}, …], "reward": 1.0}
/// ```
///
/// AgentInstruct and AgentTraj have `"loss": true|false` on the turns of the model: false for the acknowledgement, for
/// examples, and for what must not be imitated. Some copies say `role` and `content`; LTSure has a `system` turn.
final class AgentTurns {
    private static final Pattern ACTION = Pattern.compile("(?im)^[ \\t]*Action:[ \\t]*");
    private static final Pattern THOUGHT = Pattern.compile("(?i)^\\s*Thought:\\s*");
    private static final Pattern MARK = Pattern.compile("(?im)^(Thought|Action|Observation|Final Answer):");

    /// The format as AgentInstruct's instruction has it, over several lines.
    private static final Pattern FORMAT =
            Pattern.compile("Thought:[ \\t]*\\n(I think \\.\\.\\.)[ \\t]*\\n\\s*Action:[ \\t]*\\n");

    private record Turn(boolean agent, boolean system, String text, Optional<Boolean> loss) {}

    private AgentTurns() {}

    /// The key of the turns; empty for a record of another layout.
    static Optional<String> key(JsonNode record) {
        return record.path("conversations").isArray()
                ? Optional.of("conversations")
                : record.path("messages").isArray() ? Optional.of("messages") : Optional.empty();
    }

    /// The text of the first turn, or an empty one.
    static String firstText(JsonNode record) {
        JsonNode first = record.path(key(record).orElse("conversations")).path(0);
        return first.path(first.has("value") ? "value" : "content").asString("");
    }

    static Outcome<List<Draft>> convert(JsonNode record, AgentProfile profile, RawRecord.Read from, Choices choices) {
        List<Turn> turns = turns(record);
        JsonNode reward = record.path("reward");
        if (reward.isNumber() && reward.doubleValue() < choices.trajectory().minReward()) {
            return Outcome.dropped(
                    Reason.FAILED_TRAJECTORY,
                    "field \"reward\" is " + reward + ", less than trajectory.min_reward "
                            + choices.trajectory().minReward());
        }
        if (turns.isEmpty() || turns.stream().noneMatch(Turn::agent)) {
            return Outcome.dropped(Reason.QUALITY, "no turn of the agent");
        }
        if (!turns.getLast().agent()) {
            return Outcome.dropped(Reason.QUALITY, "the trajectory ends on an observation");
        }
        List<String> edits = new ArrayList<>();
        String instruction = fold(turns, edits);
        Optional<String> wrong = wrong(turns, profile);
        if (wrong.isPresent()) {
            return Outcome.dropped(Reason.QUALITY, wrong.get());
        }
        return trajectory(turns, instruction, edits, profile, from, choices);
    }

    private static List<Turn> turns(JsonNode record) {
        List<Turn> turns = new ArrayList<>();
        for (JsonNode turn : Fields.array(record, key(record).orElse("conversations"))) {
            String key = turn.has("from") ? "from" : "role";
            String speaker = Fields.text(turn, key);
            String text =
                    Fields.text(turn, turn.has("value") ? "value" : "content").strip();
            Optional<Boolean> loss = turn.path("loss").isBoolean()
                    ? Optional.of(turn.path("loss").booleanValue())
                    : Optional.empty();
            turns.add(
                    switch (speaker) {
                        case "gpt", "assistant" -> new Turn(true, false, text, loss);
                        case "human", "user", "observation", "tool" -> new Turn(false, false, text, loss);
                        case "system" -> new Turn(false, true, text, loss);
                        default ->
                            throw Fields.wrong(
                                    key,
                                    "must be a known speaker (human, gpt, user, assistant, system)",
                                    turn.path(key));
                    });
        }
        return turns;
    }

    /// Takes the instruction, its acknowledgement and untrained examples off the front of `turns`; answers the
    /// instruction, empty when the first turn is the task itself.
    private static String fold(List<Turn> turns, List<String> edits) {
        String instruction = "";
        if (turns.getFirst().system()) {
            instruction = turns.removeFirst().text();
        }
        boolean acknowledged = turns.size() > 2
                && !turns.get(0).agent()
                && turns.get(1).agent()
                && !ACTION.matcher(turns.get(1).text()).find();
        if (acknowledged) {
            instruction = (instruction + "\n\n" + turns.removeFirst().text()).strip();
            turns.removeFirst();
            edits.add("instruction_folded");
        }
        int examples = 0;
        while (turns.size() > 2 && !turns.get(0).agent() && turns.get(1).loss().equals(Optional.of(false))) {
            turns.removeFirst();
            turns.removeFirst();
            examples++;
        }
        if (examples > 0) {
            edits.add("untrained_turns_removed x" + examples);
        }
        return FORMAT.matcher(instruction).replaceAll("Thought: $1\nAction: ");
    }

    /// Why the turns are no sequence of steps, if they are none.
    private static Optional<String> wrong(List<Turn> turns, AgentProfile profile) {
        for (int i = 0; i < turns.size(); i++) {
            Turn turn = turns.get(i);
            String place = "turn " + (i + 1) + " of the task";
            if (turn.system() || turn.agent() != (i % 2 == 1)) {
                return Optional.of(place + " is not of the " + (i % 2 == 1 ? "agent" : "environment"));
            }
            if (!turn.agent()) {
                continue;
            }
            if (turn.loss().equals(Optional.of(false))) {
                return Optional.of(place + " must not be imitated: its \"loss\" is false");
            }
            Matcher action = ACTION.matcher(turn.text());
            if (!action.find()) {
                return Optional.of(place + " has no line that begins with Action:");
            }
            String thought = thought(turn.text(), action.start());
            if (thought.isEmpty()) {
                return Optional.of(place + " has no thought");
            }
            String actions = turn.text().substring(action.end());
            String first = first(actions);
            if (action.find() || MARK.matcher(thought).find()) {
                return Optional.of(place + " has more than one thought or action");
            }
            if (!profile.accepts(first)) {
                return Optional.of(place + " has no action of " + profile + ": " + first);
            }
            Optional<String> second = second(actions, profile);
            if (second.isPresent()) {
                return Optional.of(
                        place + " has two actions, and only the first is carried out: " + first + ", " + second.get());
            }
            if (!profile.offers(turns.get(i - 1).text(), first)) {
                return Optional.of(place + " clicks what its page does not show: " + first);
            }
        }
        return turns.size() < 2
                ? Optional.of("no step after the instruction")
                : turns.getFirst().text().isBlank() ? Optional.of("the task is blank") : Optional.empty();
    }

    private static String thought(String text, int end) {
        return THOUGHT.matcher(text.substring(0, end)).replaceFirst("").strip();
    }

    /// The environments carry out the first line of an action and pass over the rest.
    private static String first(String actions) {
        return actions.strip().lines().findFirst().orElse("").strip();
    }

    /// Another action below the first one. The thought before them speaks of both, so the turn cannot be mended by
    /// leaving one out.
    private static Optional<String> second(String actions, AgentProfile profile) {
        return actions.strip()
                .lines()
                .skip(1)
                .map(String::strip)
                .filter(profile::accepts)
                .findFirst();
    }

    private static Outcome<List<Draft>> trajectory(
            List<Turn> turns,
            String instruction,
            List<String> edits,
            AgentProfile profile,
            RawRecord.Read from,
            Choices choices) {
        List<Trajectory.Step> steps = new ArrayList<>();
        int cut = 0;
        for (int i = 1; i < turns.size(); i += 2) {
            String text = turns.get(i).text();
            Matcher action = ACTION.matcher(text);
            action.find();
            String rest = text.substring(action.end());
            cut += rest.strip().lines().count() > 1 ? 1 : 0;
            String observation = i + 1 < turns.size() ? turns.get(i + 1).text() : "";
            steps.add(new Trajectory.Step(thought(text, action.start()), first(rest), observation));
        }
        if (!profile.canEndWith(steps.getLast().action())) {
            return Outcome.dropped(
                    Reason.FAILED_TRAJECTORY,
                    "it ends without a purchase: " + steps.getLast().action());
        }
        if (cut > 0) {
            edits.add("first_line_only x" + cut);
        }
        edits.add("profile:" + profile);
        return new Trajectory(instruction, turns.getFirst().text(), steps, edits)
                .draft(from.split(), from, choices.trajectory());
    }
}
