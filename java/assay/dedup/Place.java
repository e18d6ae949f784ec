package assay.dedup;

import assay.sample.Row;
import assay.sample.Split;
import java.util.stream.Collectors;

/// How a twin is named: source, file and record of its first origin, and of a generated row what it was made from too,
/// because all rows of a template have one record.
final class Place {
    private Place() {}

    static String of(Row row) {
        String place = row.source().wire() + " " + row.lineage().origins().getFirst();
        if (row.lineage().split() != Split.GENERATED) {
            return place;
        }
        String made = row.lineage().edits().stream()
                .filter(edit -> edit.startsWith("instance:"))
                .collect(Collectors.joining(" "));
        return place + " (" + (made.isEmpty() ? "id " + row.id() : made) + ")";
    }
}
