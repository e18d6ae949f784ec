package assay.build;

import assay.sample.SourceName;
import assay.source.DataFolder;
import assay.source.Source;
import assay.source.Sources;
import assay.sql.Databases;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The databases of each source: its own folders, in the order of the data folders, then those that it borrows.
final class SourceDatabases implements AutoCloseable {
    private final List<DataFolder> data;
    private final long maxBytes;
    private final Map<SourceName, Databases> bySource = new EnumMap<>(SourceName.class);

    SourceDatabases(List<DataFolder> data, long maxBytes) {
        this.data = data;
        this.maxBytes = maxBytes;
    }

    /// Those of `name`; none for a source that no reader knows.
    Databases of(SourceName name) throws IOException {
        Optional<Source> source = Sources.of(name);
        return source.isPresent() ? of(source.get()) : new Databases(List.of(), maxBytes, Optional.empty());
    }

    private Databases of(Source source) throws IOException {
        Databases known = bySource.get(source.name());
        if (known != null) {
            return known;
        }
        Optional<Source> lender = source.databasesElse().flatMap(Sources::of);
        Optional<Databases> others = lender.isPresent() ? Optional.of(of(lender.get())) : Optional.empty();
        List<Databases.Folder> folders = new ArrayList<>();
        for (DataFolder folder : data) {
            for (String name : source.folders()) {
                for (String inner : source.databaseFolders()) {
                    folders.add(new Databases.Folder(folder.path().resolve(name).resolve(inner), name + "/" + inner));
                }
            }
        }
        Databases databases = new Databases(folders, maxBytes, others);
        bySource.put(source.name(), databases);
        return databases;
    }

    @Override
    public void close() {
        bySource.values().forEach(Databases::close);
    }
}
