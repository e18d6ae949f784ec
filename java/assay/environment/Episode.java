package assay.environment;

import assay.sample.Message;
import java.util.ArrayList;
import java.util.List;

/// A game from the task to the answer. `system` tells the world, its action forms and the answer format.
public record Episode(
        Instance instance,
        String system,
        String task,
        List<Move> moves,
        String lastThought,
        String answer,
        double score) {
    public Episode {
        moves = List.copyOf(moves);
    }

    /// The actions in order, for a replay.
    public List<String> actions() {
        return moves.stream().map(Move::action).toList();
    }

    public boolean holdsMistake() {
        return moves.stream().anyMatch(Move::mistake);
    }

    /// The prompt of this game: what the system says, and the task.
    public List<Message> prompt() {
        return List.of(Message.system(system), Message.user(task));
    }

    /// The whole conversation: prompt, then a thought with an action and its observation in turn, then the answer.
    public List<Message> messages() {
        List<Message> messages = new ArrayList<>(prompt());
        for (Move move : moves) {
            messages.add(Message.assistant("Thought: " + move.thought() + "\nAction: " + move.action()));
            messages.add(Message.user("Observation: " + move.observation()));
        }
        messages.add(Message.assistant("Thought: " + lastThought + "\nFinal Answer: " + answer));
        return List.copyOf(messages);
    }
}
