package assay.build;

import assay.pipeline.Batches;
import assay.pipeline.Reason;
import assay.recipe.SftRecipe;
import assay.sample.SourceName;
import assay.sample.TaskType;
import assay.source.Choices;
import assay.source.Draft;
import assay.source.Generator;
import assay.source.LanguageRule;
import assay.sql.Databases;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The sets of `assay build sft`: conversations.
record SftSet(SftRecipe recipe, LanguageRule languages) implements SetKind {
    SftSet(SftRecipe recipe) {
        this(recipe, new LanguageRule(recipe.languages()));
    }

    @Override
    public String format() {
        return "sft";
    }

    @Override
    public String messagesKey() {
        return "messages";
    }

    @Override
    public String unit() {
        return "conversation";
    }

    @Override
    public Choices choices() {
        return Choices.of(recipe);
    }

    @Override
    public long generatorSeed() {
        return recipe.seed();
    }

    @Override
    public List<Draft> drafts(Draft draft) {
        return List.of(draft);
    }

    @Override
    public Optional<Refusal> refusal(Draft draft, Databases databases) {
        return switch (draft) {
            case Draft.Chat chat -> languages.refusal(chat).map(detail -> new Refusal(Reason.LANGUAGE, detail));
            case Draft.Dialogue dialogue -> refusal(dialogue, databases);
            case Draft.Turn _ -> throw new IllegalStateException("a conversation is made of a whole dialogue");
        };
    }

    private Optional<Refusal> refusal(Draft.Dialogue dialogue, Databases databases) {
        String id = dialogue.database();
        if (dialogue.script().isEmpty() && !databases.has(id)) {
            return Optional.of(new Refusal(Reason.DB_MISSING, "no database \"" + id + "\" in the data folders"));
        }
        return recipe.isForSft(id)
                ? Optional.empty()
                : Optional.of(
                        new Refusal(Reason.EXCLUDED, "the database " + id + " is for prompts (split_by: database)"));
    }

    /// Nothing stays out.
    @Override
    public void prepare(Generator generator, Databases databases, Batches batches) {}

    @Override
    public Optional<Measured> measured() {
        return Optional.empty();
    }

    @Override
    public Map<String, Object> inputs() {
        return Map.of();
    }

    @Override
    public int unitsPerRow(SourceName source) {
        return source.taskType() == TaskType.DB ? recipe.dialogue().maxQuestions() : 1;
    }

    @Override
    public RowMaker maker(SourceName source, Proof proof, Databases databases, Books books) {
        return new ConversationMaker(source, recipe, proof.batches(), databases, books);
    }
}
