package assay.write;

import java.util.List;
import java.util.Locale;

/// The data-set card: the YAML header that hubs read, then what a person wants to know before training on the set.
public record DatasetCard(
        String name,
        String version,
        long seed,
        long rows,
        String ratio,
        List<String> languages,
        List<String> licenses,
        List<SourceRow> sources,
        String contamination,
        SetFiles.Output output) {

    /// One line of the table of sources.
    public record SourceRow(
            String name, String taskType, int target, int written, int shortBy, int filled, String licenses) {}

    /// The card as Markdown. Order of licences and sources: as given.
    public String toMarkdown() {
        StringBuilder text = new StringBuilder();
        text.append("---\nlicense: ")
                .append(licenses.size() == 1 ? licenses.getFirst().toLowerCase(Locale.ROOT) : "other")
                .append('\n');
        text.append("language:\n- " + String.join("\n- ", languages)
                        + "\ntags:\n- agent\n- sql\n- sft\nsize_categories:\n- ")
                .append(sizeCategory())
                .append('\n');
        text.append("configs:\n- config_name: default\n  data_files: ")
                .append(output.file())
                .append("\n---\n\n");
        text.append("# ").append(name).append(' ').append(version).append("\n\n");
        text.append(String.format(
                Locale.ROOT,
                "%,d conversations for supervised fine-tuning of an agent, %s. Built by Assay with seed %d.%n%n",
                rows,
                ratio,
                seed));
        text.append(
                "Each line is `{\"messages\", \"task_type\", \"source\"}`. In `db` rows every query was executed on the row's database, and\n");
        text.append(
                "the observations are what came back; the thoughts were derived from the parsed queries, not written by a model.\n\n");
        text.append(
                "## Sources\n\n| source | task type | target | written | short | filled | licences of the parents |\n|---|---|---|---|---|---|---|\n");
        for (SourceRow source : sources) {
            text.append(String.format(
                    Locale.ROOT,
                    "| %s | %s | %d | %d | %d | %d | %s |%n",
                    source.name(),
                    source.taskType(),
                    source.target(),
                    source.written(),
                    source.shortBy(),
                    source.filled(),
                    source.licenses()));
        }
        text.append("\nThe licences of all parents: ")
                .append(String.join(", ", licenses))
                .append(". A row's own parent and licence stand in the lineage file.\n");
        text.append("\n## Contamination\n\n").append(contamination).append('\n');
        text.append("\n## Check it\n\n```\nassay check ")
                .append(output.file())
                .append(" --data DIR\n```\n\nSHA-256 of ")
                .append(output.file())
                .append(": `")
                .append(output.sha256())
                .append("`\n");
        return text.toString();
    }

    private String sizeCategory() {
        return rows < 1_000 ? "n<1K" : rows < 10_000 ? "1K<n<10K" : rows < 100_000 ? "10K<n<100K" : "100K<n<1M";
    }
}
