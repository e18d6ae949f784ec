package assay.dedup;

import assay.sample.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Remembers what makes each row offered the row it is. Made fresh per run; the first row offered wins.
public final class ExactDedup {
    private final Map<String, String> firstPlaces = new HashMap<>();

    /// Where the same was offered before; empty when `row` is the first, which is then remembered.
    public Optional<String> twin(Row row) {
        return twin(row.identities(), row);
    }

    /// As [#twin]; `identities` are those of the row ([Row#identities]), which callers compute in parallel. A twin has
    /// one of them; of a row that has one, none is remembered.
    public Optional<String> twin(List<String> identities, Row row) {
        for (String identity : identities) {
            String place = firstPlaces.get(identity);
            if (place != null) {
                return Optional.of(place);
            }
        }
        identities.forEach(identity -> firstPlaces.put(identity, Place.of(row)));
        return Optional.empty();
    }
}
