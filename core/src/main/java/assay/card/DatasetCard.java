package assay.card;

import assay.contamination.BenchmarkIndex.Reference;
import assay.recipe.PairsRecipe;
import assay.recipe.PromptsRecipe;
import assay.recipe.Recipe;
import assay.recipe.SftRecipe;
import assay.sample.TaskType;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The card of a set: the YAML header that the Hugging Face hub reads, then what a person wants to know.
///
/// `licenses` has the rows under each licence, `files` the rows file first and then those of `--also`.
public record DatasetCard(
        Recipe recipe,
        String program,
        Inputs inputs,
        List<Part> parts,
        Map<String, Long> licenses,
        Guard guard,
        List<File> files) {
    /// What a rebuild must name: data folders, the starter data, benchmark folders.
    public record Inputs(boolean data, boolean starter, boolean benchmark) {}

    /// The guard's rules and hits; `review` is how many records are suspicious and stayed.
    public record Guard(List<String> rules, long sourceHits, long sampleHits, long review, List<Reference> benchmark) {}

    /// A file with the rows.
    public record File(String name, String sha256) {}

    public DatasetCard {
        parts = List.copyOf(parts);
        files = List.copyOf(files);
    }

    /// The card as Markdown. Order of parts and parents: as given.
    public String toMarkdown() {
        StringBuilder out =
                new StringBuilder("---\n").append(Yaml.of(CardHeader.of(this))).append("---\n\n");
        out.append("# ").append(Markdown.text(prettyName())).append("\n\n");
        whatItIs(out);
        load(out);
        Sizes.append(this, out);
        Licenses.append(this, out);
        GuardReport.append(this, out);
        Limits.append(this, out);
        Rebuild.append(this, out);
        Citations.append(this, out);
        return out.toString();
    }

    String prettyName() {
        return recipe.name().replace('_', ' ').strip() + " " + recipe.version();
    }

    String stem() {
        return recipe.name() + "_" + recipe.version();
    }

    long rows() {
        return parts.stream().mapToLong(Part::written).sum();
    }

    long rows(TaskType taskType) {
        return parts.stream()
                .filter(part -> part.source().taskType() == taskType)
                .mapToLong(Part::written)
                .sum();
    }

    long generated() {
        return parts.stream().mapToLong(Part::generated).sum();
    }

    License strictest() {
        return License.strictest(licenses.keySet());
    }

    /// The name on the command line: `sft`, `prompts`.
    String kind() {
        return switch (recipe) {
            case SftRecipe _ -> "sft";
            case PromptsRecipe _ -> "prompts";
            case PairsRecipe _ -> "pairs";
        };
    }

    /// The formats beside the rows file, as `--also` names them.
    List<String> also() {
        return files.stream()
                .skip(1)
                .map(file -> file.name().endsWith("_trl.jsonl")
                        ? "trl"
                        : file.name().endsWith("_verl.parquet") ? "verl" : "parquet")
                .toList();
    }

    private void whatItIs(StringBuilder out) {
        out.append("## What it is\n\n");
        out.append(
                switch (recipe) {
                    case SftRecipe _ ->
                        String.format(
                                Locale.ROOT,
                                CONVERSATIONS,
                                rows(),
                                rows(TaskType.DB),
                                rows(TaskType.ENV),
                                rows(TaskType.GENERAL),
                                program,
                                recipe.seed(),
                                rows() - generated(),
                                generated());
                    case PromptsRecipe prompts ->
                        String.format(
                                Locale.ROOT,
                                PROMPTS,
                                rows(),
                                rows(TaskType.DB),
                                rows(TaskType.ENV),
                                program,
                                recipe.seed(),
                                rows() - generated(),
                                generated(),
                                prompts.discriminating() ? DISCRIMINATING : "");
                    case PairsRecipe pairs ->
                        String.format(
                                Locale.ROOT,
                                PAIRS,
                                rows(),
                                rows(TaskType.DB),
                                rows(TaskType.ENV),
                                program,
                                recipe.seed(),
                                pairs.pairing().minDifference());
                });
        out.append("\n\n");
    }

    private static final String CONVERSATIONS = """
            %,d conversations for supervised fine-tuning of an LLM agent: %,d of an agent on databases (`db`), %,d of an \
            agent in other environments (`env`), and %,d plain ones (`general`). Built by %s with seed %d; %,d of the rows \
            were made from records of the parents, %,d were generated.

            Each line is `{"messages":[{"role","content"}…],"task_type","source"}`: an optional system message, then user \
            and assistant in turn, the assistant last. In a `db` row the system message shows the schema, every query was \
            executed on the row's database, and the observations are what came back. Thoughts marked `derived_thought` in \
            the lineage were derived from the query or the action, not written by a person or a model.""";

    private static final String PROMPTS = """
            %,d prompts for reinforcement learning of an LLM agent, each answered in one step: %,d questions about databases \
            (`db`) and %,d first steps in other environments (`env`). Built by %s with seed %d; %,d of the rows were made from \
            records of the parents, %,d were generated.

            Each line is `{"prompt":[{system},{user}],"task_type","source","gold_sql","db_path"}`. The user message of a `db` \
            row shows the schema, the questions before, and the question; `gold_sql` was executed on `db_path`: it returns \
            rows, or changes the database, and nothing in its result is left to the order in which rows are stored or \
            scanned.%s No two rows have the same user message, or the same gold on the same database. An `env` row has no gold: \
            `assay score` judges form, action and reasoning.""";

    private static final String PAIRS = """
            %,d preference pairs for direct preference optimisation of an LLM agent: %,d about databases (`db`) and %,d about \
            other environments (`env`). Built by %s with seed %d.

            Each line is `{"prompt":[…],"chosen":[{assistant}],"rejected":[{assistant}],"chosen_score","rejected_score",\
            "task_type","source"}`. Both answers are completions of one model to one prompt, judged by execution: the SQL was \
            run on copies of the database and on generated states of it, the step was read by the environment's grammar and \
            played where there is a world. The scores differ by %s at least. All completions with their verdicts are kept \
            beside.""";

    private static final String DISCRIMINATING =
            " On a second, generated state of the database it returns other rows, so that a constant is no answer.";

    private void load(StringBuilder out) {
        out.append("## How to load\n\n```python\nfrom datasets import load_dataset\n\n");
        out.append("rows = load_dataset(\"json\", data_files=\"")
                .append(files.getFirst().name())
                .append("\", split=\"train\")\n");
        files.stream()
                .skip(1)
                .forEach(file -> out.append("rows = load_dataset(\"")
                        .append(file.name().endsWith(".parquet") ? "parquet" : "json")
                        .append("\", data_files=\"")
                        .append(file.name())
                        .append("\", split=\"train\")  # the same rows in the same order\n"));
        out.append("```\n\n")
                .append(
                        switch (recipe) {
                            case SftRecipe _ -> "TRL's `SFTTrainer` takes the rows as they are.";
                            case PromptsRecipe _ ->
                                "TRL's `GRPOTrainer` takes the rows as they are, with the other columns for the reward function.";
                            case PairsRecipe _ -> "TRL's `DPOTrainer` takes the rows as they are.";
                        })
                .append("""
                 On a hub, save this card as `README.md` beside the files: the \
                header's `configs` keep the lineage and the dropped items from being taken for rows.

                """);
        out.append("| file | SHA-256 |\n|---|---|\n");
        files.forEach(file -> out.append("| ")
                .append(Markdown.code(file.name()))
                .append(" | `")
                .append(file.sha256())
                .append("` |\n"));
        out.append(String.format(Locale.ROOT, """

                Line N of `%1$s_lineage.jsonl` tells where row N is from, with its licence; `%1$s_dropped.jsonl` has what was \
                left out, and why; `%1$s_metadata.json` has the recipe, the books and all hashes in full.

                """, stem()));
    }
}
