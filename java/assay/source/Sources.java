package assay.source;

import assay.sample.SourceName;
import java.util.List;
import java.util.Optional;

/// The registry: every source that can be read. A new one is a class of this package and a line here.
public final class Sources {
    /// Order: as in [SourceName].
    public static final List<Source> ALL = List.of(
            new Sparc(),
            new Cosql(),
            new Spider(),
            new SyntheticSql(),
            new WebShop(),
            new ScienceWorld(),
            new GeneralChat());

    private Sources() {}

    /// The reader of `name`; empty for the sources of the format that nothing reads yet.
    public static Optional<Source> of(SourceName name) {
        return ALL.stream().filter(source -> source.name() == name).findFirst();
    }
}
