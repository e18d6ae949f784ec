package assay.source;

import assay.pipeline.Outcome;
import assay.sample.SourceName;
import assay.sample.Split;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// SParC: dialogues of dependent questions over Spider's databases (CC BY-SA 4.0).
///
/// ```
/// {"database_id": "flight_2", "interaction": [{"utterance": "What are all the airlines?", "query": "SELECT * FROM
/// AIRLINES", …}, …], "final": {"utterance": …, "query": …}}
/// ```
///
/// Folder: `train.json`, `dev.json`, `tables.json`, and `database/` or Spider's beside it. Odd in the real data:
/// `interaction_id` is on 191 of 288 records, so it is never an id; torn operators (`! =`).
///
/// Source: Yu et al. 2019, arXiv 1906.02285.
final class Sparc implements Source {
    @Override
    public SourceName name() {
        return SourceName.SPARC;
    }

    @Override
    public List<String> folders() {
        return List.of("sparc");
    }

    @Override
    public String home() {
        return "https://yale-lily.github.io/sparc (unpack the archive as sparc/)";
    }

    @Override
    public Use use(String path, Path file) {
        return switch (Packed.name(path)) {
            case "train.json" -> new Use.Records(Split.TRAIN);
            case "dev.json" -> new Use.Records(Split.DEV);
            case "test.json" -> new Use.Ignored("the test split");
            case "tables.json" -> new Use.Ignored("not needed: schemas are read from the databases themselves");
            case "train_gold.txt", "dev_gold.txt" ->
                new Use.Ignored("not needed: the same golds stand beside their questions");
            case "train_no_value.json", "dev_no_value.json" -> new Use.Ignored("golds without their values do not run");
            default -> DatabaseFiles.use(path, "database");
        };
    }

    @Override
    public String license(String path) {
        return "CC-BY-SA-4.0";
    }

    @Override
    public List<String> databaseFolders() {
        return List.of("database");
    }

    @Override
    public Optional<SourceName> databasesElse() {
        return Optional.of(SourceName.SPIDER);
    }

    @Override
    public Outcome<List<Draft>> convert(JsonNode record, RawRecord.Read from, Choices choices) {
        return Outcome.passed(List.of(SqlDialogues.interaction(record, from)));
    }
}
