package assay.source;

import assay.pipeline.Outcome;
import assay.sample.SourceName;
import java.util.List;
import java.util.Optional;

/// A source of drafts that are made, not read. Stateless, safe for any number of threads.
public interface Generator {
    SourceName name();

    /// The file that describes the templates, a line each.
    SourceFile catalogue();

    /// The names of the templates. Order: as in the catalogue; a draft's origin is a line of it.
    List<String> templates();

    /// Draft number `index` (from 0) of `seed`, made from these alone, executed or computed before it is answered.
    /// Empty when this index makes nothing; two indices may make the same draft.
    Optional<Outcome<Draft>> draft(long seed, long index);
}
