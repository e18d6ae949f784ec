package assay.source;

import assay.pipeline.Outcome;
import assay.pipeline.Reason;
import assay.sample.Split;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// A gold path of ScienceWorld as a trajectory: actions and observations are the simulator's, thoughts are derived
/// ([assay.source.GoldThoughts]), and the path ends with the action that completes the task. See
/// [assay.source.ScienceWorld] for a record.
final class GoldPath {
    private static final String INSTRUCTION = """
            You are in a small simulated world with ten places: hallway, kitchen, living room, bedroom, bathroom, \
            workshop, art studio, greenhouse, foundry and outside. You carry out a task of elementary science there, one \
            action per turn.

            Actions:
            - look around: what is in this place
            - go to PLACE: through a door that leads there
            - open THING, close THING: a door or a container
            - pick up THING: into your inventory; "THING in inventory" names it from then on
            - move THING to PLACE OR CONTAINER
            - pour THING into CONTAINER, mix CONTAINER
            - examine THING, look at THING, read THING
            - activate THING, deactivate THING, use THING on THING
            - focus on THING: shows that this is the thing which the task is about
            - wait (ten moments), wait1 (one moment)
            - a number: chooses from a list, when a request was ambiguous

            Answer with a line that begins with "Thought:" and a line that begins with "Action:". What happens comes back \
            as "Observation:".""";

    private GoldPath() {}

    static boolean fits(JsonNode record) {
        return record.path("path").isArray() && record.has("taskDescription");
    }

    static Outcome<List<Draft>> convert(JsonNode record, RawRecord.Read from, Choices choices) {
        String fold = Fields.text(record, "fold");
        Split split = switch (fold) {
            case "train" -> Split.TRAIN;
            case "dev" -> Split.DEV;
            case "test" -> null;
            default -> throw Fields.wrong("fold", "must be train, dev or test", record.path("fold"));
        };
        if (split == null) {
            return Outcome.dropped(Reason.TEST_SPLIT, "the fold is test");
        }
        String task = Fields.filled(record, "taskDescription").strip();
        List<GoldThoughts.Move> moves = new ArrayList<>();
        String score = "";
        boolean completed = false;
        for (JsonNode step : Fields.array(record, "path")) {
            moves.add(new GoldThoughts.Move(
                    Fields.filled(step, "action").strip(),
                    Fields.text(step, "observation").strip()));
            score = scalar(step, "score");
            completed = scalar(step, "isCompleted").equals("true");
            if (completed) {
                break;
            }
        }
        if (!completed || !isFull(score)) {
            return Outcome.dropped(
                    Reason.FAILED_TRAJECTORY,
                    (completed ? "it ends with the score " : "it never finishes; its last score is ") + score);
        }
        List<String> edits = new ArrayList<>(List.of("derived_thought"));
        if (moves.size() < record.path("path").size()) {
            edits.add("cut_at_completion");
        }
        edits.add("profile:" + AgentProfile.SCIENCEWORLD);
        GoldThoughts thoughts = new GoldThoughts(task, moves);
        List<Trajectory.Step> steps = new ArrayList<>();
        for (int i = 0; i < moves.size(); i++) {
            if (!AgentProfile.SCIENCEWORLD.accepts(moves.get(i).action())) {
                return Outcome.dropped(
                        Reason.QUALITY,
                        "no action of scienceworld: " + moves.get(i).action());
            }
            steps.add(new Trajectory.Step(
                    thoughts.next(), moves.get(i).action(), moves.get(i).observation()));
        }
        return new Trajectory(INSTRUCTION, task, steps, edits).draft(split, from, choices.trajectory());
    }

    /// A value that upstream writes as a text: `"0.0"`, `"false"`.
    private static String scalar(JsonNode step, String key) {
        JsonNode value = step.path(key);
        if (!value.isValueNode() || value.isNull()) {
            throw Fields.wrong(key, "must be a text, a number, true or false", value);
        }
        return value.asString();
    }

    private static boolean isFull(String score) {
        try {
            return Double.parseDouble(score) >= 1;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
