package assay.build;

import assay.pipeline.Batches;
import assay.pipeline.Reason;
import assay.recipe.PromptsRecipe;
import assay.sample.SourceName;
import assay.source.Choices;
import assay.source.Draft;
import assay.source.Generator;
import assay.sql.Databases;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/// The sets of `assay build prompts`: what a policy is asked, one prompt for each turn of a dialogue and each task.
record PromptsSet(PromptsRecipe recipe, Excluded excluded, Optional<Measured> measured) implements SetKind {
    /// Any number will do that no seed of a user is likely to be mixed with.
    private static final long STREAM = 0x70726F6D70747331L;

    @Override
    public String format() {
        return "prompts";
    }

    @Override
    public String messagesKey() {
        return "prompt";
    }

    @Override
    public String unit() {
        return "prompt";
    }

    @Override
    public Choices choices() {
        return Choices.of(recipe);
    }

    /// Another stream than that of an SFT set with the same seed.
    @Override
    public long generatorSeed() {
        return new SplittableRandom(recipe.seed() ^ STREAM).nextLong();
    }

    @Override
    public List<Draft> drafts(Draft draft) {
        return switch (draft) {
            case Draft.Dialogue dialogue -> List.copyOf(Draft.Turn.of(dialogue));
            case Draft.Chat _, Draft.Turn _ -> List.of(draft);
        };
    }

    @Override
    public Optional<Refusal> refusal(Draft draft, Databases databases) {
        Optional<Refusal> refusal = switch (draft) {
            case Draft.Turn turn -> refusal(turn, databases);
            case Draft.Chat _, Draft.Dialogue _ -> Optional.empty();
        };
        return refusal.or(() -> excluded.match(draft, databases).map(why -> new Refusal(Reason.EXCLUDED, why)));
    }

    private Optional<Refusal> refusal(Draft.Turn turn, Databases databases) {
        if (turn.script().isPresent()) {
            return refused(
                    Reason.DB_MISSING,
                    "the record brings its database along as a script, and a prompt needs a db_path");
        }
        if (!databases.has(turn.database())) {
            return refused(Reason.DB_MISSING, "no database \"" + turn.database() + "\" in the data folders");
        }
        if (!recipe.isForPrompts(turn.database())) {
            return refused(
                    Reason.EXCLUDED, "the database " + turn.database() + " is for SFT sets (split_by: database)");
        }
        if (turn.question().reply().isPresent()) {
            return refused(Reason.QUALITY, "no SQL answers this turn; it stands among the words before the next");
        }
        if (turn.changed()) {
            return refused(Reason.QUALITY, "a question before it changes the database, and its file is as it was");
        }
        return turn.question().changes().size() > 1
                ? refused(Reason.QUALITY, "more than one statement answers it")
                : Optional.empty();
    }

    private static Optional<Refusal> refused(Reason reason, String detail) {
        return Optional.of(new Refusal(reason, detail));
    }

    @Override
    public void prepare(Generator generator, Databases databases, Batches batches) throws InterruptedException {
        int drafts = switch (generator.name().taskType()) {
            case DB -> recipe.apart().sql();
            case ENV -> recipe.apart().react();
            case GENERAL -> 0;
        };
        excluded.add(generator, recipe.apart().seed(), drafts, databases, batches);
    }

    @Override
    public Map<String, Object> inputs() {
        Map<String, Object> inputs = new LinkedHashMap<>();
        inputs.put("exclude", excluded.toJson());
        measured.ifPresent(policy -> inputs.put("completions", policy.toJson()));
        return inputs;
    }

    @Override
    public int unitsPerRow(SourceName source) {
        return 1;
    }

    @Override
    public RowMaker maker(SourceName source, Proof proof, Databases databases, Books books) {
        return new PromptMaker(source, recipe, proof.batches(), databases, books);
    }
}
