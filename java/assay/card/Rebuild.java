package assay.card;

import assay.json.Json;
import java.util.Map;

/// The section on how to make the same bytes again. The recipe is written out with all overrides: JSON is YAML.
final class Rebuild {
    private Rebuild() {}

    static void append(DatasetCard card, StringBuilder out) {
        String data = card.inputs().data() ? " --data DIR" : "";
        String starter = card.inputs().starter() ? "" : " --no-starter";
        String benchmark = card.inputs().benchmark() ? " --benchmark DIR" : "";
        out.append("## Rebuild and check\n\nWith ")
                .append(card.program())
                .append(
                        ", the parents of the hashes above, and the recipe below saved as `recipe.yaml`, the same bytes come out:\n\n")
                .append("```\nassay build sft --recipe recipe.yaml")
                .append(data)
                .append(starter)
                .append(benchmark)
                .append(card.files().size() > 1 ? " --also parquet" : "")
                .append("\nassay check ")
                .append(card.files().getFirst().name())
                .append(data)
                .append(starter)
                .append(benchmark)
                .append("\n```\n\n```yaml\n");
        for (Map.Entry<String, Object> entry : card.recipe().effective().entrySet()) {
            out.append(entry.getKey())
                    .append(": ")
                    .append(Json.line(entry.getValue()))
                    .append('\n');
        }
        out.append("```\n\n");
    }
}
