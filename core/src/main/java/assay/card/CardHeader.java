package assay.card;

import assay.recipe.MixRecipe;
import assay.recipe.PairsRecipe;
import assay.recipe.PromptsRecipe;
import assay.recipe.Recipe;
import assay.recipe.SftRecipe;
import assay.sample.SourceName;
import assay.sample.TaskType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The header's keys, as the hub's specification of dataset cards has them.
///
/// Source: huggingface/hub-docs, `datasetcard.md`.
final class CardHeader {
    /// The hub's buckets. Each holds the sets of fewer rows than its bound.
    private record Bucket(long below, String name) {}

    private static final List<Bucket> BUCKETS = List.of(
            new Bucket(1_000, "n<1K"),
            new Bucket(10_000, "1K<n<10K"),
            new Bucket(100_000, "10K<n<100K"),
            new Bucket(1_000_000, "100K<n<1M"),
            new Bucket(10_000_000, "1M<n<10M"),
            new Bucket(100_000_000, "10M<n<100M"),
            new Bucket(1_000_000_000, "100M<n<1B"),
            new Bucket(Long.MAX_VALUE, "1B<n<10B"));

    private CardHeader() {}

    static Map<String, Object> of(DatasetCard card) {
        Map<String, Object> header = new LinkedHashMap<>();
        header.put("pretty_name", card.prettyName());
        license(card.strictest(), header);
        header.put("language", languages(card));
        List<String> tasks = new ArrayList<>(List.of("text-generation"));
        if (card.rows(TaskType.DB) > 0) {
            tasks.add("table-question-answering");
        }
        header.put("task_categories", tasks);
        header.put("size_categories", List.of(sizeCategory(card.rows())));
        header.put("source_datasets", sourceDatasets(card));
        header.put("tags", tags(card));
        header.put("configs", configs(card));
        return header;
    }

    private static void license(License license, Map<String, Object> header) {
        header.put("license", license.hub().orElse("other"));
        if (license.hub().isEmpty()) {
            header.put("license_name", license.slug());
            header.put("license_details", license.id());
        }
    }

    /// Those that the recipe lets in, and English where there are rows of ours or of the agent sources.
    private static List<String> languages(DatasetCard card) {
        Set<String> languages = new LinkedHashSet<>();
        boolean chat = card.parts().stream()
                .anyMatch(part -> part.source() == SourceName.GENERAL_CHAT && part.written() > part.generated());
        boolean english = card.generated() > 0 || card.rows() > card.rows(TaskType.GENERAL);
        List<String> wanted = switch (card.recipe()) {
            case MixRecipe mix -> mix.languages();
            case PairsRecipe _ -> List.of("en");
        };
        if (english || wanted.isEmpty()) {
            languages.add("en");
        }
        if (chat) {
            languages.addAll(wanted);
        }
        return List.copyOf(languages);
    }

    static String sizeCategory(long rows) {
        return BUCKETS.stream()
                .filter(bucket -> rows < bucket.below())
                .findFirst()
                .orElseThrow()
                .name();
    }

    /// `original` for what was written or generated for Assay; the others extend their parents.
    private static List<String> sourceDatasets(DatasetCard card) {
        Set<String> from = new LinkedHashSet<>();
        boolean starter = card.parts().stream()
                .flatMap(part -> part.parents().stream())
                .anyMatch(parent -> parent.starter() && parent.rows() > 0);
        if (starter || card.generated() > 0) {
            from.add("original");
        }
        card.parts().forEach(part -> part.papers().forEach(paper -> from.add(paper.extended())));
        if (card.parts().stream().anyMatch(part -> !part.strangers().isEmpty())) {
            from.add("extended|other-unknown");
        }
        return List.copyOf(from);
    }

    private static String tag(Recipe recipe) {
        return switch (recipe) {
            case SftRecipe _ -> "sft";
            case PromptsRecipe _ -> "rl";
            case PairsRecipe _ -> "dpo";
        };
    }

    private static List<String> tags(DatasetCard card) {
        List<String> tags = new ArrayList<>(List.of("assay", tag(card.recipe()), "conversational"));
        if (card.rows() > card.rows(TaskType.GENERAL)) {
            tags.addAll(List.of("agent", "react"));
        }
        if (card.rows(TaskType.DB) > 0) {
            tags.addAll(List.of("sql", "text-to-sql"));
        }
        if (card.generated() > 0) {
            tags.add("synthetic");
        }
        return tags;
    }

    /// The rows file alone: without this the hub takes lineage and dropped items for rows. The Parquet file has no
    /// config of its own, as `datasets` reads all configs of a repository with the reader of the first one: version
    /// 5.2.0 tries to read the Parquet file as JSON.
    private static List<Map<String, Object>> configs(DatasetCard card) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("split", "train");
        data.put("path", card.files().getFirst().name());
        Map<String, Object> config = new LinkedHashMap<>();
        config.put("config_name", "default");
        config.put("data_files", List.of(data));
        return List.of(config);
    }
}
