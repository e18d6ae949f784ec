package assay.build;

import assay.build.Completions.Found;
import assay.preference.Candidate;
import assay.sample.Origin;
import assay.sample.Prompt;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Lines of a file of completions: all that pairs can be chosen from again.
///
/// ```
/// {"id","prompt","task_type","source","gold_sql","db_path",
///  "completions":[{"text","tokens","finish","tokens_estimated"?,"score","verdict":{"tier","rule","detail"}}…],
///  "model"?,"adapter"?,"error"?,"lineage":{"split","origin","license","edits"}}
/// ```
final class CompletionLines {
    private CompletionLines() {}

    static Map<String, @Nullable Object> of(Prompt prompt, Found.Given given, List<Candidate> candidates) {
        List<Object> completions = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Map<String, @Nullable Object> json =
                    new LinkedHashMap<>(candidate.completion().toJson());
            Map<String, @Nullable Object> verdict = candidate.score().toJson();
            json.put("score", verdict.remove("score"));
            json.put("verdict", verdict);
            completions.add(json);
        }
        Map<String, @Nullable Object> line = begin(prompt);
        line.put("completions", completions);
        line.put("model", given.model());
        given.adapter().ifPresent(adapter -> line.put("adapter", adapter));
        line.put("lineage", lineage(prompt));
        return line;
    }

    /// A prompt that the policy did not answer.
    static Map<String, @Nullable Object> failed(Prompt prompt, String why) {
        Map<String, @Nullable Object> line = begin(prompt);
        line.put("completions", List.of());
        line.put("error", why);
        line.put("lineage", lineage(prompt));
        return line;
    }

    private static Map<String, @Nullable Object> begin(Prompt prompt) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("id", prompt.id());
        line.putAll(prompt.toJson());
        return line;
    }

    private static Map<String, Object> lineage(Prompt prompt) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("split", prompt.lineage().split().wire());
        json.put(
                "origin",
                prompt.lineage().origins().stream().map(Origin::toJson).toList());
        json.put("license", prompt.lineage().license());
        json.put("edits", prompt.lineage().edits());
        return json;
    }
}
