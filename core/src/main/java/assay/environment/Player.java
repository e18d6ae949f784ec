package assay.environment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Plays an expert's steps on a world and writes them down. About one game in four holds a mistake and its recovery.
final class Player {
    private static final int SLIP_PERCENT = 26;

    private final World world;
    private final Draw draw;
    private final boolean slips;
    private final List<Move> moves = new ArrayList<>();
    private final Map<Integer, Integer> lastChoices = new HashMap<>();
    private String lastThought = "";
    private String answer = "";

    Player(World world, long seed) {
        this.world = world;
        draw = new Draw(~seed * 0x9E3779B97F4A7C15L);
        slips = draw.chance(SLIP_PERCENT);
    }

    /// Whether this game should hold a mistake.
    boolean slips() {
        return slips;
    }

    /// One of several equal wordings, not the same as last time when as many were offered. Nothing is next at the
    /// start.
    String one(String... wordings) {
        int last = lastChoices.getOrDefault(wordings.length, -1);
        int choice = draw.between(0, wordings.length - 1);
        if (choice == last || moves.isEmpty() && wordings[choice].startsWith("Next")) {
            choice = (choice + 1) % wordings.length;
        }
        lastChoices.put(wordings.length, choice);
        return wordings[choice];
    }

    boolean chance(int percent) {
        return draw.chance(percent);
    }

    /// Thinks, acts, and returns what was observed. Errors: [IllegalStateException] when the world refuses.
    String act(String thought, String action) {
        return record(thought, action, world.perform(action), false);
    }

    /// A plausible wrong step, which the world may well refuse. The next thought has to say what went wrong.
    String slip(String thought, String action) {
        return record(thought, action, world.step(action).observation(), true);
    }

    /// Ends the game: what is thought last and what is answered.
    void finish(String thought, String finalAnswer) {
        lastThought = thought;
        answer = finalAnswer;
    }

    private String record(String thought, String action, String observation, boolean mistake) {
        moves.add(new Move(thought, action, observation, mistake));
        return observation;
    }

    List<Move> moves() {
        return List.copyOf(moves);
    }

    String lastThought() {
        return lastThought;
    }

    String answer() {
        return answer;
    }
}
