package assay.sample;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// Where a row comes from and what was done to it.
///
/// `dbPath` is relative to a data folder, with `/`. `edits` name changes to the parent's text, in order of first use,
/// each with its count where it happened more than once (`torn_operator x3`).
public record Lineage(Split split, List<Origin> origins, Optional<String> dbPath, String license, List<String> edits) {
    /// How the edit begins that names the world of a generated row: `instance:NAME/SEED` is all that loads it again.
    public static final String INSTANCE = "instance:";

    public Lineage {
        if (origins.isEmpty()) {
            throw new IllegalArgumentException("a lineage needs at least one origin");
        }
        origins = List.copyOf(origins);
        edits = List.copyOf(edits);
    }

    /// The world of a generated row, `NAME/SEED`.
    public Optional<String> instance() {
        return instance(edits);
    }

    /// The world that one of `edits` names.
    public static Optional<String> instance(List<String> edits) {
        return edits.stream()
                .filter(edit -> edit.startsWith(INSTANCE))
                .map(edit -> edit.substring(INSTANCE.length()))
                .findFirst();
    }

    /// The world that a lineage names in its file, or whatever else has `edits`; what is no text there names none.
    public static Optional<String> instance(JsonNode lineage) {
        return instance(lineage.path("edits")
                .valueStream()
                .map(edit -> edit.asString(""))
                .toList());
    }
}
