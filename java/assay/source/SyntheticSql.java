package assay.source;

import assay.pipeline.Outcome;
import assay.sample.SourceName;
import assay.sample.Split;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// Questions over databases that were written for Assay, bundled as the starter, and gretelai/synthetic_text_to_sql,
/// whose records bring their database along ([assay.source.TextToSql]). Both are Apache-2.0.
///
/// ```
/// {"db_id":"bakery","question":"How many branches are there?","query":"SELECT COUNT(*) FROM branch"}
/// ```
///
/// Folder: `synthetic_sql/questions.jsonl`, `synthetic_sql/database/<db_id>/<db_id>.sql`; `gretel/` or
/// `synthetic_text_to_sql/` with the hub's files or JSON of any name.
final class SyntheticSql implements Source {
    @Override
    public SourceName name() {
        return SourceName.SYNTHETIC_SQL;
    }

    @Override
    public List<String> folders() {
        return List.of("synthetic_sql", "gretel", "synthetic_text_to_sql");
    }

    @Override
    public String home() {
        return "bundled with Assay (starter/synthetic_sql); gretelai/synthetic_text_to_sql in gretel/";
    }

    @Override
    public Use use(String path, Path file) {
        if (!Layout.folder(path, file).equals("synthetic_sql")) {
            return TextToSql.use(path, new Use.Records(Split.TRAIN));
        }
        if (Packed.name(path).equals("questions.jsonl")) {
            return new Use.Records(Split.TRAIN);
        }
        return path.equals("patterns.jsonl") || path.endsWith("/lexicon.yaml")
                ? new Use.Ignored("no records: the generator of questions uses it")
                : DatabaseFiles.use(path, "database");
    }

    @Override
    public List<String> filesOfSplit(String split) {
        return split.equals("train") ? List.of("questions.jsonl") : Source.super.filesOfSplit(split);
    }

    @Override
    public String license(String path) {
        return "Apache-2.0";
    }

    @Override
    public List<String> databaseFolders() {
        return List.of("database");
    }

    @Override
    public Outcome<List<Draft>> convert(JsonNode record, RawRecord.Read from, Choices choices) {
        return Outcome.passed(
                List.of(TextToSql.fits(record) ? TextToSql.dialogue(record, from) : SqlDialogues.single(record, from)));
    }
}
