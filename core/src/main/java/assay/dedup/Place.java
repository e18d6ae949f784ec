package assay.dedup;

import assay.sample.Lineage;
import assay.sample.Row;
import assay.sample.Split;

/// How a twin is named: source, file and record of its first origin, and of a generated row what it was made from too,
/// because all rows of a template have one record.
final class Place {
    private Place() {}

    static String of(Row row) {
        String place = row.source().wire() + " " + row.lineage().origins().getFirst();
        if (row.lineage().split() != Split.GENERATED) {
            return place;
        }
        String made = row.lineage().instance().map(Lineage.INSTANCE::concat).orElseGet(() -> "id " + row.id());
        return place + " (" + made + ")";
    }
}
