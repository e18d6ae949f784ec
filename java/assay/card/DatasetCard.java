package assay.card;

import assay.contamination.BenchmarkIndex.Reference;
import assay.recipe.Recipe;
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

    private void whatItIs(StringBuilder out) {
        out.append(String.format(
                Locale.ROOT,
                """
                ## What it is

                %,d conversations for supervised fine-tuning of an LLM agent: %,d of an agent on databases (`db`), %,d of an \
                agent in other environments (`env`), and %,d plain ones (`general`). Built by %s with seed %d; %,d of the rows \
                were made from records of the parents, %,d were generated.

                Each line is `{"messages":[{"role","content"}…],"task_type","source"}`: an optional system message, then user \
                and assistant in turn, the assistant last. In a `db` row the system message shows the schema, every query was \
                executed on the row's database, and the observations are what came back. Thoughts marked `derived_thought` in \
                the lineage were derived from the query or the action, not written by a person or a model.

                """,
                rows(),
                rows(TaskType.DB),
                rows(TaskType.ENV),
                rows(TaskType.GENERAL),
                program,
                recipe.seed(),
                rows() - generated(),
                generated()));
    }

    private void load(StringBuilder out) {
        out.append("## How to load\n\n```python\nfrom datasets import load_dataset\n\n");
        out.append("rows = load_dataset(\"json\", data_files=\"")
                .append(files.getFirst().name())
                .append("\", split=\"train\")\n");
        if (files.size() > 1) {
            out.append("rows = load_dataset(\"parquet\", data_files=\"")
                    .append(files.get(1).name())
                    .append("\", split=\"train\")  # the same rows in the same order\n");
        }
        out.append("""
                ```

                TRL's `SFTTrainer` takes the rows as they are. On a hub, save this card as `README.md` beside the files: the \
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
