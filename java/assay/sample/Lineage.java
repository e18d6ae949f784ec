package assay.sample;

import java.util.List;
import java.util.Optional;

/// Where a row comes from and what was done to it.
///
/// `dbPath` is relative to a data folder, with `/`. `edits` name changes to the parent's text, in order of first use,
/// each with its count where it happened more than once (`torn_operator x3`).
public record Lineage(Split split, List<Origin> origins, Optional<String> dbPath, String license, List<String> edits) {
    public Lineage {
        if (origins.isEmpty()) {
            throw new IllegalArgumentException("a lineage needs at least one origin");
        }
        origins = List.copyOf(origins);
        edits = List.copyOf(edits);
    }
}
