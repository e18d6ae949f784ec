package assay.generate;

import assay.pipeline.Batches;
import assay.sample.SourceName;
import assay.source.DataFolder;
import assay.source.Generator;
import assay.source.SourceFile;
import assay.sql.Databases;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The registry: every generator that the starter folder has a catalogue for.
public final class Generators {
    private static final Map<SourceName, String> FILES = Map.of(
            SourceName.SYNTHETIC_SQL, "synthetic_sql/patterns.jsonl",
            SourceName.SYNTHETIC_REACT, "synthetic_react/templates.jsonl",
            SourceName.GENERAL_CHAT, "general_chat/tasks.jsonl");

    private final List<Generator> all;

    private Generators(List<Generator> all) {
        this.all = all;
    }

    /// The generators of a run. `databases` are those of `synthetic_sql`, opened in parallel. Without the starter
    /// folder there are none.
    public static Generators of(List<DataFolder> data, Databases databases, Batches batches)
            throws InterruptedException {
        Optional<SourceFile> patterns = catalogue(data, SourceName.SYNTHETIC_SQL);
        Optional<Generator> sql =
                patterns.isPresent() ? SqlGenerator.open(patterns.get(), databases, batches) : Optional.empty();
        Optional<Generator> react = catalogue(data, SourceName.SYNTHETIC_REACT).map(ReactGenerator::new);
        Optional<Generator> chat = catalogue(data, SourceName.GENERAL_CHAT).map(ChatGenerator::new);
        return new Generators(
                List.of(sql, react, chat).stream().flatMap(Optional::stream).toList());
    }

    /// The catalogues that the starter folder has, for listings: no generator is opened.
    public static Map<SourceName, SourceFile> catalogues(List<DataFolder> data) {
        Map<SourceName, SourceFile> catalogues = new EnumMap<>(SourceName.class);
        FILES.forEach((name, file) -> Catalogue.find(data, file).ifPresent(found -> catalogues.put(name, found)));
        return catalogues;
    }

    private static Optional<SourceFile> catalogue(List<DataFolder> data, SourceName name) {
        return Optional.ofNullable(catalogues(data).get(name));
    }

    public Optional<Generator> of(SourceName name) {
        return all.stream().filter(generator -> generator.name() == name).findFirst();
    }
}
