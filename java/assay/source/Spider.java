package assay.source;

import assay.pipeline.Outcome;
import assay.sample.SourceName;
import assay.sample.Split;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// Spider 1.0: single questions over 166 databases (CC BY-SA 4.0).
///
/// ```
/// {"question": "How many heads of the departments are older than 56 ?", "query": "SELECT count(*) FROM head WHERE age
/// >  56", "db_id": "department_management"}
/// ```
///
/// The full form has `query_toks`, `question_toks` and `sql` besides. Folder: `train_spider.json`,
/// `train_others.json`, `dev.json`, `tables.json`, `database/<db_id>/<db_id>.sqlite`. Odd in the real data: 8 exact
/// copies, 3 golds that do not run, databases without rows, ids in mixed case.
///
/// Source: Yu et al. 2018, arXiv 1809.08887.
final class Spider implements Source {
    @Override
    public SourceName name() {
        return SourceName.SPIDER;
    }

    @Override
    public List<String> folders() {
        return List.of("spider");
    }

    @Override
    public String home() {
        return "https://yale-lily.github.io/spider (unpack the archive as spider/)";
    }

    @Override
    public Use use(String path, Path file) {
        return switch (Packed.name(path)) {
            case "train_spider.json", "train_others.json" -> new Use.Records(Split.TRAIN);
            case "dev.json" -> new Use.Records(Split.DEV);
            case "test.json", "test_data/dev.json" -> new Use.Ignored("the test split");
            case "tables.json", "test_tables.json" ->
                new Use.Ignored("not needed: schemas are read from the databases themselves");
            case "train_gold.sql", "dev_gold.sql", "test_gold.sql" ->
                new Use.Ignored("not needed: the same golds stand beside their questions");
            default -> DatabaseFiles.use(path, "database");
        };
    }

    @Override
    public List<String> filesOfSplit(String split) {
        return split.equals("train") ? List.of("train_spider.json") : Source.super.filesOfSplit(split);
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
    public Outcome<List<Draft>> convert(JsonNode record, RawRecord.Read from, Choices choices) {
        return Outcome.passed(List.of(SqlDialogues.single(record, from)));
    }
}
