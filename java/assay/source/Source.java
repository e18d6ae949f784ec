package assay.source;

import assay.pipeline.Outcome;
import assay.sample.SourceName;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// A parent data set: how its folder is laid out and what its records mean. Implementations hold no state.
public interface Source {
    SourceName name();

    /// The source as `choices` want it, for those whose files depend on them.
    default Source under(Choices choices) {
        return this;
    }

    /// The names that its folder in a data folder can have. Each that exists is read, in this order.
    List<String> folders();

    /// Where a user gets the data, for `assay sources` and the card.
    String home();

    /// What to do with the file at `path`, relative to the source's folder, with `/`. `file` is the file itself, for
    /// layouts that must look inside. Layouts name JSON files; [Layout] asks for a Parquet file under the names of the
    /// JSON files that it can stand for.
    Use use(String path, Path file);

    /// What the layout calls the file with the records of a split (`train`, `dev`, `test`, …) of the same data set on
    /// the Hugging Face hub. The first name that the layout reads counts.
    default List<String> filesOfSplit(String split) {
        return List.of(split + ".json", split + ".jsonl");
    }

    /// The licence of the rows of the file at `path`, an SPDX id where there is one.
    String license(String path);

    /// Folders of databases, relative to the source's folder. Empty when the source has none.
    default List<String> databaseFolders() {
        return List.of();
    }

    /// The source whose databases are used where its own folders lack one.
    default Optional<SourceName> databasesElse() {
        return Optional.empty();
    }

    /// Why `record` is a benchmark's own, told from its fields before its text is read; empty when nothing says so.
    default Optional<String> benchmark(JsonNode record) {
        return Optional.empty();
    }

    /// The drafts in one record; `record` has no more than one place to be wrong per message, so that the detail can
    /// name it.
    Outcome<List<Draft>> convert(JsonNode record, RawRecord.Read from, Choices choices);
}
