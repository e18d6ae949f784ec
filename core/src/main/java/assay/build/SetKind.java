package assay.build;

import assay.pipeline.Batches;
import assay.pipeline.Reason;
import assay.recipe.MixRecipe;
import assay.sample.SourceName;
import assay.source.Choices;
import assay.source.Draft;
import assay.source.Generator;
import assay.sql.Databases;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is particular to one kind of set. All else (guard, selection, books, dedup, mix, files) is the same for all.
interface SetKind {
    /// Why a draft is not for this set.
    record Refusal(Reason reason, String detail) {}

    MixRecipe recipe();

    /// The name of the kind in the metadata.
    String format();

    /// The key of a row's messages in the file.
    String messagesKey();

    /// What a row is called in the books.
    String unit();

    /// How records are read.
    Choices choices();

    /// The seed that generators draw from.
    long generatorSeed();

    /// The drafts that this kind makes of one. Their units sum to those of `draft`.
    List<Draft> drafts(Draft draft);

    /// Why `draft`, which one of [#drafts] is, cannot become a row; `databases` are those of its source.
    Optional<Refusal> refusal(Draft draft, Databases databases);

    /// Called once before drafts of `generator` are asked for.
    void prepare(Generator generator, Databases databases, Batches batches) throws InterruptedException;

    /// What a policy made of the rows, when that was asked for.
    Optional<Measured> measured();

    /// What else went in, by its key in the metadata.
    Map<String, Object> inputs();

    /// Units of drafts that a row of `source` needs at most.
    int unitsPerRow(SourceName source);

    /// Makes the rows of one source.
    RowMaker maker(SourceName source, Proof proof, Databases databases, Books books);
}
