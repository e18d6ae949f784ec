package assay.source;

import assay.pipeline.Outcome;
import assay.sample.SourceName;
import assay.sample.Split;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// CoSQL's SQL-grounded dialogues over Spider's databases (CC BY-SA 4.0).
///
/// ```
/// {"final": {…}, "database_id": "car_1", "interaction": [{"utterance": "How many car models are produced by each
/// maker?", "query": "SELECT Count ( * )  ,  T2.FullName  FROM MODEL_LIST AS T1 JOIN …", …}, …]}
/// ```
///
/// With `dialogue.plain_turns` also the turns that no SQL answers; [CosqlTurns] says how.
///
/// Folder: the archive's `sql_state_tracking/cosql_train.json` and `cosql_dev.json`, or these files at the top;
/// `database/` or Spider's. Odd in the real data: golds spaced token by token with torn operators (`> =`), one with a
/// bracket too many.
///
/// Source: Yu et al. 2019, arXiv 1909.05378.
record Cosql(boolean plainTurns) implements Source {
    private static final String DIALOGUES = "cosql_all_info_dialogs.json";

    Cosql() {
        this(false);
    }

    /// True for the name of the file with all turns of all dialogues.
    static boolean isOfDialogues(String name) {
        String file = Packed.name(name);
        return file.substring(file.lastIndexOf('/') + 1).equals(DIALOGUES);
    }

    @Override
    public Source under(Choices choices) {
        return new Cosql(choices.plainTurns());
    }

    @Override
    public SourceName name() {
        return SourceName.COSQL;
    }

    @Override
    public List<String> folders() {
        return List.of("cosql", "cosql_dataset");
    }

    @Override
    public String home() {
        return "https://yale-lily.github.io/cosql (unpack the archive as cosql/ or cosql_dataset/)";
    }

    @Override
    public Use use(String path, Path file) {
        return switch (Packed.name(path)) {
            case "cosql_train.json", "sql_state_tracking/cosql_train.json" -> states(path, file, Split.TRAIN);
            case DIALOGUES ->
                plainTurns
                        ? new Use.Records(Split.TRAIN)
                        : new Use.Ignored("turns without SQL: read with dialogue.plain_turns=true");
            case "cosql_dev.json", "sql_state_tracking/cosql_dev.json" -> states(path, file, Split.DEV);
            case "tables.json" -> new Use.Ignored("not needed: schemas are read from the databases themselves");
            case "train_gold.txt",
                    "dev_gold.txt",
                    "sql_state_tracking/train_gold.txt",
                    "sql_state_tracking/dev_gold.txt" ->
                new Use.Ignored("not needed: the same golds stand beside their questions");
            default ->
                path.startsWith("user_intent_prediction/") || path.startsWith("system_response_generation/")
                        ? new Use.Ignored("another task of CoSQL: dialogue acts, no executed SQL")
                        : DatabaseFiles.use(path, "database");
        };
    }

    /// The dialogues' turns with SQL, unless the file with all their turns is read.
    private Use states(String path, Path file, Split split) {
        Path folder = file;
        for (int i = path.split("/").length; i > 0 && folder != null; i--) {
            folder = folder.getParent();
        }
        Path root = folder;
        return plainTurns
                        && root != null
                        && Stream.of("", ".gz", ".zst")
                                .anyMatch(end -> Files.isRegularFile(root.resolve(DIALOGUES + end)))
                ? new Use.Ignored("the same dialogues stand in " + DIALOGUES + ", which dialogue.plain_turns reads")
                : new Use.Records(split);
    }

    @Override
    public List<String> filesOfSplit(String split) {
        return List.of("cosql_" + split + ".json");
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
        if (!choices.plainTurns()) {
            return Outcome.passed(List.of(SqlDialogues.interaction(record, from)));
        }
        return isOfDialogues(from.file().relative())
                ? CosqlTurns.dialogue(record, from)
                : Outcome.passed(List.of(CosqlTurns.split(SqlDialogues.interaction(record, from))));
    }
}
