package assay.generate;

import assay.sample.SourceName;
import assay.source.DataFolder;
import assay.source.Generator;
import assay.sql.Databases;
import java.util.List;
import java.util.Optional;

/// The registry: every generator that the starter folder has a catalogue for.
public final class Generators {
    private final List<Generator> all;

    private Generators(List<Generator> all) {
        this.all = all;
    }

    /// The generators of a run. `databases` are those of `synthetic_sql`. Without the starter folder there are none.
    public static Generators of(List<DataFolder> data, Databases databases) {
        Optional<Generator> sql = Catalogue.find(data, "synthetic_sql/patterns.jsonl")
                .flatMap(catalogue -> SqlGenerator.open(catalogue, databases));
        Optional<Generator> react =
                Catalogue.find(data, "synthetic_react/templates.jsonl").map(ReactGenerator::new);
        Optional<Generator> chat =
                Catalogue.find(data, "general_chat/tasks.jsonl").map(ChatGenerator::new);
        return new Generators(
                List.of(sql, react, chat).stream().flatMap(Optional::stream).toList());
    }

    public Optional<Generator> of(SourceName name) {
        return all.stream().filter(generator -> generator.name() == name).findFirst();
    }
}
