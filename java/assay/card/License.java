package assay.card;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A licence, and how strict it is for one who wants to pass on or train on a set that holds rows under it.
///
/// The order is written down in `docs/concepts/licences.md`, with the reasons. `hub` is the identifier that the Hugging
/// Face hub has for it; empty where it has none. Order: [#compareTo] has the strictest last.
public record License(String id, Optional<String> hub, Kind kind, int place) implements Comparable<License> {
    /// From permissive to unknown. What a kind forbids or asks for, the kinds before it do not.
    public enum Kind {
        /// Asks for nothing.
        PUBLIC_DOMAIN,
        /// Asks that the authors are named and the terms are passed on.
        PERMISSIVE,
        /// What is made from it must be passed on under the same licence.
        SHARE_ALIKE,
        /// No commercial use, with or without share-alike.
        NON_COMMERCIAL,
        /// Nothing that is made from it may be passed on, and every row is made from its parent.
        NO_DERIVATIVES,
        /// Has a name that stands in none of the lists here, so nobody has said what it allows.
        UNLISTED,
        /// Nobody knows under what terms it was published: without a licence nothing is allowed.
        UNKNOWN;

        /// `share-alike`.
        public String wire() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private static final String UNKNOWN_ID = "unknown";

    /// SPDX ids that are known here, from permissive to strict. Within a kind a later version follows an earlier one:
    /// CC BY-SA lets what is made from 3.0 go on under 4.0, and not the other way round.
    static final List<License> KNOWN = List.of(
            known("CC0-1.0", Kind.PUBLIC_DOMAIN, 0),
            known("PDDL-1.0", "pddl", Kind.PUBLIC_DOMAIN, 1),
            known("MIT", Kind.PERMISSIVE, 0),
            known("BSD-2-Clause", Kind.PERMISSIVE, 1),
            known("BSD-3-Clause", Kind.PERMISSIVE, 2),
            known("CDLA-Permissive-1.0", Kind.PERMISSIVE, 3),
            known("CDLA-Permissive-2.0", Kind.PERMISSIVE, 4),
            known("Apache-2.0", Kind.PERMISSIVE, 5),
            known("ODC-By-1.0", "odc-by", Kind.PERMISSIVE, 6),
            known("CC-BY-3.0", Kind.PERMISSIVE, 7),
            known("CC-BY-4.0", Kind.PERMISSIVE, 8),
            known("CDLA-Sharing-1.0", Kind.SHARE_ALIKE, 0),
            known("ODbL-1.0", "odbl", Kind.SHARE_ALIKE, 1),
            known("CC-BY-SA-3.0", Kind.SHARE_ALIKE, 2),
            known("CC-BY-SA-4.0", Kind.SHARE_ALIKE, 3),
            known("CC-BY-NC-3.0", Kind.NON_COMMERCIAL, 0),
            known("CC-BY-NC-4.0", Kind.NON_COMMERCIAL, 1),
            known("CC-BY-NC-SA-3.0", Kind.NON_COMMERCIAL, 2),
            known("CC-BY-NC-SA-4.0", Kind.NON_COMMERCIAL, 3),
            known("CC-BY-ND-4.0", Kind.NO_DERIVATIVES, 0),
            known("CC-BY-NC-ND-3.0", Kind.NO_DERIVATIVES, 1),
            known("CC-BY-NC-ND-4.0", Kind.NO_DERIVATIVES, 2),
            known(UNKNOWN_ID, Kind.UNKNOWN, 0));

    private static License known(String id, Kind kind, int place) {
        return known(id, id.toLowerCase(Locale.ROOT), kind, place);
    }

    private static License known(String id, String hub, Kind kind, int place) {
        return new License(id, Optional.of(hub), kind, place);
    }

    /// The licence of that id, as it stands in lineages and metadata; letter case does not matter. An empty one is
    /// unknown, any other that is not known here is unlisted.
    public static License of(String id) {
        String name = id.isBlank() ? UNKNOWN_ID : id.strip();
        return KNOWN.stream()
                .filter(license -> license.id.equalsIgnoreCase(name))
                .findFirst()
                .orElseGet(() -> new License(name, Optional.empty(), Kind.UNLISTED, 0));
    }

    /// The strictest of `licenses`; unknown when there is none.
    public static License strictest(Collection<String> licenses) {
        return licenses.stream().map(License::of).max(Comparator.naturalOrder()).orElse(of(UNKNOWN_ID));
    }

    /// What the hub takes for `license_name` where it has no identifier: lower case, digits, `.` and `-`.
    String slug() {
        String slug = id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]+", "-").replaceAll("^[-.]+|[-.]+$", "");
        return slug.isEmpty() ? "unlisted" : slug.substring(0, Math.min(60, slug.length()));
    }

    @Override
    public int compareTo(License other) {
        return Comparator.comparing(License::kind)
                .thenComparingInt(License::place)
                .thenComparing(License::id)
                .compare(this, other);
    }
}
