package assay.check;

import assay.environment.Episode;
import assay.environment.Episodes;
import assay.environment.Instance;
import assay.sample.Message;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/// Loads the world of a `synthetic_react` row again, by the edit `instance:NAME/SEED` of its lineage, and plays it: the
/// row must hold just these messages, its observations must come back, and the goal must be reached.
final class EpisodeReplay {
    private static final String EDIT = "instance:";

    private EpisodeReplay() {}

    static void check(List<Message> messages, JsonNode lineage, Consumer<String> finding) {
        for (JsonNode edit : lineage.path("edits")) {
            String text = edit.asString("");
            if (text.startsWith(EDIT)) {
                check(messages, text.substring(EDIT.length()), finding);
                return;
            }
        }
        finding.accept("the lineage names no " + EDIT + "NAME/SEED");
    }

    private static void check(List<Message> messages, String id, Consumer<String> finding) {
        Optional<Instance> instance = Instance.of(id);
        if (instance.isEmpty()) {
            finding.accept("no such world: " + id);
            return;
        }
        Optional<Episode> episode = Episodes.verified(instance.get());
        if (episode.isEmpty()) {
            finding.accept("the actions do not reach the goal of " + id);
        } else if (!episode.get().messages().equals(messages)) {
            finding.accept("a replay of " + id + " gives other messages");
        }
    }
}
