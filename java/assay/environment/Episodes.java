package assay.environment;

import java.util.Optional;

/// Plays instances and proves what was played.
public final class Episodes {
    private Episodes() {}

    /// The expert's game on a fresh world.
    public static Episode play(Instance instance) {
        World world = instance.world();
        Player player = new Player(world, instance.seed());
        String task = world.task();
        world.solve(player);
        return new Episode(
                instance,
                Briefing.of(world, instance.seed()),
                task,
                player.moves(),
                player.lastThought(),
                player.answer(),
                world.score());
    }

    /// The expert's game if it holds what it says: replayed on another fresh world its actions give the same
    /// observations and end with score 1.
    public static Optional<Episode> verified(Instance instance) {
        Episode episode = play(instance);
        return replays(episode) ? Optional.of(episode) : Optional.empty();
    }

    /// Whether the actions of `episode` reproduce its observations on a fresh world and reach the goal.
    public static boolean replays(Episode episode) {
        Environment world = episode.instance().load();
        if (!world.task().equals(episode.task())) {
            return false;
        }
        for (Move move : episode.moves()) {
            if (!world.step(move.action()).observation().equals(move.observation())) {
                return false;
            }
        }
        return world.score() >= 1;
    }
}
