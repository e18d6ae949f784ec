package assay.trajectory;

import assay.pipeline.SelectionKey;
import assay.recipe.SftRecipe;
import assay.sample.CanonicalText;
import assay.sample.Split;
import assay.source.Draft.Dialogue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Joins single questions about one database to dialogues of several, no two with the same gold. How many make a
/// dialogue is drawn from the seed. Order in is order out; not thread-safe.
public final class DialogueComposer {
    /// Turns that belong together, about `database`, or about the one that `script` makes.
    public record Group(String database, List<Turn> turns, Split split, String license, Optional<String> script) {
        public Group {
            turns = List.copyOf(turns);
        }

        public Group(String database, List<Turn> turns, Split split, String license) {
            this(database, turns, split, license, Optional.empty());
        }
    }

    private record Topic(String database, Split split, String license) {}

    private static final class Open {
        private final int wanted;
        private final List<Executed> turns = new ArrayList<>();

        private Open(int wanted) {
            this.wanted = wanted;
        }

        private boolean hasGold(String gold) {
            return turns.stream().anyMatch(turn -> CanonicalText.of(turn.sql()).equals(gold));
        }
    }

    private final long seed;
    private final SftRecipe.Dialogue sizes;
    private final Map<Topic, List<Open>> open = new LinkedHashMap<>();
    private final Map<Topic, Integer> opened = new LinkedHashMap<>();

    public DialogueComposer(long seed, SftRecipe.Dialogue sizes) {
        this.seed = seed;
        this.sizes = sizes;
    }

    /// The dialogue that `turn` completes, if it does. `from` is the single question's draft.
    public Optional<Group> add(Dialogue from, Executed turn) {
        Topic topic = new Topic(from.database(), from.split(), from.license());
        String gold = CanonicalText.of(turn.sql());
        List<Open> candidates = open.computeIfAbsent(topic, t -> new ArrayList<>());
        Open place = candidates.stream()
                .filter(o -> !o.hasGold(gold))
                .findFirst()
                .orElseGet(() -> {
                    Open fresh = new Open(size(topic));
                    candidates.add(fresh);
                    return fresh;
                });
        place.turns.add(turn);
        if (place.turns.size() < place.wanted) {
            return Optional.empty();
        }
        candidates.remove(place);
        return Optional.of(group(topic, place));
    }

    private int size(Topic topic) {
        int number = opened.merge(topic, 1, Integer::sum);
        SelectionKey key = SelectionKey.of(seed, "dialogue", topic.database() + "#" + number);
        return sizes.minQuestions() + key.choose(sizes.maxQuestions() - sizes.minQuestions() + 1);
    }

    private static Group group(Topic topic, Open place) {
        return new Group(topic.database(), List.copyOf(place.turns), topic.split(), topic.license());
    }

    /// Dialogues that have enough questions although fewer than were drawn. Call it when no more will come.
    public List<Group> finish() {
        List<Group> groups = new ArrayList<>();
        open.forEach((topic, places) -> {
            places.stream()
                    .filter(place -> place.turns.size() >= sizes.minQuestions())
                    .forEach(place -> groups.add(group(topic, place)));
            places.removeIf(place -> place.turns.size() >= sizes.minQuestions());
        });
        return groups;
    }

    /// The questions that are in no dialogue.
    public List<Executed> waiting() {
        return open.values().stream()
                .flatMap(List::stream)
                .flatMap(place -> place.turns.stream())
                .toList();
    }
}
