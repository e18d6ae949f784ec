package assay.check;

import assay.environment.Episode;
import assay.environment.Episodes;
import assay.environment.Instance;
import assay.sample.Lineage;
import assay.sample.Message;
import assay.sample.SourceName;
import assay.trajectory.TaskPrompt;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/// Loads the world of a `synthetic_react` row again, by the edit `instance:NAME/SEED` of its lineage, and plays it: the
/// row must hold just these messages, its observations must come back, and the goal must be reached.
final class EpisodeReplay {
    private EpisodeReplay() {}

    /// For a row with the whole game.
    static void check(List<Message> messages, JsonNode lineage, Consumer<String> finding) {
        check(messages, lineage, Episode::messages, finding);
    }

    /// For a prompt for the first step of a game; one of another environment has no world to load.
    static void checkPrompt(List<Message> messages, JsonNode lineage, Consumer<String> finding) {
        if (lineage.path("source").asString("").equals(SourceName.SYNTHETIC_REACT.wire())) {
            check(messages, lineage, TaskPrompt::messages, finding);
        }
    }

    private static void check(
            List<Message> messages,
            JsonNode lineage,
            Function<Episode, List<Message>> expected,
            Consumer<String> finding) {
        Lineage.instance(lineage)
                .ifPresentOrElse(
                        id -> check(messages, id, expected, finding),
                        () -> finding.accept("the lineage names no " + Lineage.INSTANCE + "NAME/SEED"));
    }

    private static void check(
            List<Message> messages, String id, Function<Episode, List<Message>> expected, Consumer<String> finding) {
        Optional<Instance> instance = Instance.of(id);
        if (instance.isEmpty()) {
            finding.accept("no such world: " + id);
            return;
        }
        Optional<Episode> episode = Episodes.verified(instance.get());
        if (episode.isEmpty()) {
            finding.accept("the actions do not reach the goal of " + id);
        } else if (!expected.apply(episode.get()).equals(messages)) {
            finding.accept("a replay of " + id + " gives other messages");
        }
    }
}
