package assay.generate;

import assay.environment.Episode;
import assay.environment.Episodes;
import assay.environment.Instance;
import assay.environment.Template;
import assay.environment.Templates;
import assay.pipeline.Outcome;
import assay.sample.Lineage;
import assay.sample.Origin;
import assay.sample.SourceName;
import assay.sample.Split;
import assay.source.Draft;
import assay.source.Generator;
import assay.source.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Games of an expert in small worlds, each replayed before it is handed on.
///
/// The edit `instance:NAME/SEED` of a row is all that is needed to load its world again.
record ReactGenerator(SourceFile catalogue) implements Generator {
    @Override
    public SourceName name() {
        return SourceName.SYNTHETIC_REACT;
    }

    @Override
    public List<String> templates() {
        return Templates.ALL.stream().map(Template::name).toList();
    }

    @Override
    public Optional<Outcome<Draft>> draft(long seed, long index) {
        return Episodes.verified(Templates.instance(seed, index))
                .map(this::draft)
                .map(Outcome::passed);
    }

    private Draft draft(Episode episode) {
        Instance instance = episode.instance();
        Origin origin = new Origin(catalogue.relative(), Templates.ALL.indexOf(instance.template()) + 1L);
        return new Draft.Chat(
                episode.messages(),
                Set.of(),
                Split.GENERATED,
                catalogue.license(),
                List.of(origin),
                List.of(Lineage.INSTANCE + instance.id()));
    }
}
