package assay.check;

import assay.json.BrokenLineException;
import assay.json.Json;
import assay.json.JsonLines;
import assay.sample.Split;
import assay.sample.TaskType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;

/// Holds the metadata against the files: counts, ratio, hash, the books of every source, and what was generated.
final class MetadataCheck {
    private final JsonNode metadata;
    private final BiConsumer<String, String> finding;

    MetadataCheck(JsonNode metadata, BiConsumer<String, String> finding) {
        this.metadata = metadata;
        this.finding = finding;
    }

    void check(
            Path file,
            long rows,
            Map<TaskType, Integer> taskTypes,
            Map<String, Integer> sources,
            Optional<Path> dropped,
            List<JsonNode> lineage)
            throws IOException {
        same("rows", metadata.path("rows"), rows);
        int general = taskTypes.getOrDefault(TaskType.GENERAL, 0);
        long agent = taskTypes.getOrDefault(TaskType.DB, 0) + (long) taskTypes.getOrDefault(TaskType.ENV, 0);
        same("ratio.agent", metadata.path("ratio").path("agent"), agent);
        same("ratio.general", metadata.path("ratio").path("general"), general);
        JsonNode parts = metadata.path("recipe").path("ratio");
        long agentPart = parts.path("agent").asLong(1);
        long generalPart = parts.path("general").asLong(2);
        boolean mixed =
                parts.isObject() || metadata.path("format").asString("sft").equals("sft");
        if (mixed && agent * generalPart != general * agentPart) {
            finding.accept(
                    "ratio",
                    "agent : general is " + agent + " : " + general + ", must be " + agentPart + " : " + generalPart);
        }
        for (TaskType taskType : TaskType.values()) {
            same(
                    "task_types." + taskType.wire(),
                    metadata.path("task_types").path(taskType.wire()),
                    taskTypes.getOrDefault(taskType, 0));
        }
        same("output.bytes", metadata.path("output").path("bytes"), Files.size(file));
        String sha256 = Json.sha256(file);
        if (!metadata.path("output").path("sha256").asString("").equals(sha256)) {
            finding.accept("metadata", "output.sha256 is not that of the file, which is " + sha256);
        }
        metadata.path("sources").properties().forEach(entry -> {
            same(
                    "sources." + entry.getKey() + ".written",
                    entry.getValue().path("written"),
                    sources.getOrDefault(entry.getKey(), 0));
            books(entry.getKey(), entry.getValue());
        });
        sources.keySet().stream()
                .filter(source -> !metadata.path("sources").has(source))
                .forEach(source ->
                        finding.accept("metadata", "rows of " + source + ", of which the metadata know nothing"));
        if (dropped.isPresent()) {
            dropped(dropped.get());
        }
        if (!lineage.isEmpty()) {
            generated(lineage);
        }
    }

    /// The rows that a generator made are those of the lineage, and so are the uses of its templates: an origin for
    /// each, of which a conversation of several questions has several.
    private void generated(List<JsonNode> lineage) {
        Map<String, Long> rows = new HashMap<>();
        Map<String, Long> uses = new HashMap<>();
        for (JsonNode about : lineage) {
            if (about.path("split").asString("").equals(Split.GENERATED.wire())) {
                String source = about.path("source").asString("?");
                rows.merge(source, 1L, Long::sum);
                uses.merge(source, (long) about.path("origin").size(), Long::sum);
            }
        }
        metadata.path("sources").properties().forEach(entry -> {
            String source = entry.getKey();
            same("sources." + source + ".generated", entry.getValue().path("generated"), rows.getOrDefault(source, 0L));
            if (!entry.getValue().has("templates")) {
                return; // of pairs: the templates are those of their prompts
            }
            long stated = 0;
            for (JsonNode template : entry.getValue().path("templates")) {
                stated += template.path("uses").asLong(0);
            }
            if (stated != uses.getOrDefault(source, 0L)) {
                finding.accept(
                        "metadata",
                        "the uses of sources." + source + ".templates sum to " + stated + ", counted "
                                + uses.getOrDefault(source, 0L) + " in the lineage");
            }
        });
    }

    private void same(String key, JsonNode stated, long counted) {
        if (!stated.isIntegralNumber() || stated.longValue() != counted) {
            finding.accept("metadata", key + " is " + stated + ", counted " + counted);
        }
    }

    private void books(String source, JsonNode json) {
        long carried = -1;
        for (JsonNode stage : json.path("stages")) {
            long dropped = 0;
            for (JsonNode n : stage.path("dropped")) {
                dropped += n.asLong(0);
            }
            long in = stage.path("in").asLong(-1);
            long out = stage.path("out").asLong(-1);
            String name = source + " " + stage.path("stage").asString("?");
            if (in + stage.path("split").asLong(0) != out + stage.path("merged").asLong(0) + dropped) {
                finding.accept("metadata", "the books of " + name + " do not balance: " + stage);
            }
            if (carried >= 0 && in != carried) {
                finding.accept("metadata", name + " took in " + in + ", the stage before let out " + carried);
            }
            carried = out;
        }
        if (Math.max(0, carried) != json.path("written").asLong(0)) {
            finding.accept(
                    "metadata",
                    "the last stage of " + source + " let out " + carried + ", written " + json.path("written"));
        }
    }

    /// The lines of the dropped file per source and reason are those of the books.
    private void dropped(Path file) throws IOException {
        Map<String, Long> listed = new HashMap<>();
        try (InputStream in = Files.newInputStream(file)) {
            for (JsonLines lines = new JsonLines(in, JsonLines.MAX_ROW_BYTES); lines.hasNext(); ) {
                JsonNode drop = lines.next().json();
                listed.merge(
                        drop.path("source").asString("?") + " "
                                + drop.path("reason").asString("?"),
                        1L,
                        Long::sum);
            }
        } catch (BrokenLineException e) {
            finding.accept("metadata", file.getFileName() + ":" + e.line() + ": " + e.what());
            return;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        Map<String, Long> booked = new TreeMap<>();
        metadata.path("sources")
                .properties()
                .forEach(source -> source.getValue()
                        .path("stages")
                        .forEach(stage -> stage.path("dropped").properties().forEach(reason -> {
                            if (!reason.getKey().equals("over_budget")) {
                                booked.merge(
                                        source.getKey() + " " + reason.getKey(),
                                        reason.getValue().asLong(0),
                                        Long::sum);
                            }
                        })));
        booked.forEach((key, n) -> {
            if (!n.equals(listed.getOrDefault(key, 0L))) {
                finding.accept(
                        "metadata",
                        n + " booked as dropped (" + key + "), " + listed.getOrDefault(key, 0L) + " listed");
            }
        });
        listed.keySet().stream()
                .filter(key -> !booked.containsKey(key))
                .forEach(key -> finding.accept("metadata", "listed as dropped (" + key + ") but not booked"));
    }
}
