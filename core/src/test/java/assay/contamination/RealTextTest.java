package assay.contamination;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import assay.SharedData;
import assay.json.Json;
import assay.pipeline.Reason;
import assay.recipe.Recipe.KeywordForm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Measures guard and output scan on real text: ALFWorld's must go by its content alone, innocent rows must stay.
/// Skipped where the shared data are absent; what must always hold is in [ContaminationGuardTest] and [OutputScanTest].
class RealTextTest {
    private static final Pattern NAMES = Pattern.compile("(?i)alf_?world|text_?world|tw[-_]");

    /// Fields whose values are no text of a conversation.
    private static final Set<String> NOT_CONTENT = Set.of("id", "game_file", "split", "task", "source", "item_id");

    private static final Set<String> TEXT_TO_SQL = Set.of("spider", "sparc", "cosql");

    @TempDir
    Path folder;

    private Path data;

    @BeforeEach
    void theData() {
        data = SharedData.require().resolve("data");
    }

    @Test
    void everyConversationOfAlfworldGoesByItsContentAlone() throws IOException {
        Map<String, List<List<String>>> positives = positives();
        assertThat(counts(positives))
                .isEqualTo(Map.of(
                        "alfworld_gt_traj.json", 61,
                        "json_2.1.1", 61,
                        "react_alfworld_3prompts.json", 36,
                        "eto_alfworld_icl.json", 1,
                        "agentbench prompts", 97,
                        "agentinstruct", 5));
        for (Map.Entry<String, List<List<String>>> file : positives.entrySet()) {
            assertThat(missedByGuard(file.getValue()))
                    .as("missed by the guard in " + file.getKey())
                    .isEmpty();
            assertThat(missedByScan(file.getValue()))
                    .as("missed by the scan in " + file.getKey())
                    .isEmpty();
        }
    }

    @Test
    void everyConversationReachesTwoFingerprints() throws IOException {
        ContaminationGuard guard = new ContaminationGuard(KeywordForm.WORD);
        for (Map.Entry<String, List<List<String>>> file : positives().entrySet()) {
            for (List<String> row : file.getValue()) {
                assertThat(guard.judge(row))
                        .isInstanceOfSatisfying(
                                Verdict.Contaminated.class,
                                verdict -> assertThat(verdict.hits())
                                        .as(file.getKey())
                                        .hasSizeGreaterThanOrEqualTo(2));
            }
        }
    }

    @Test
    void innocentRowsStay() throws IOException {
        Map<String, List<List<String>>> negatives = negatives();
        StringBuilder report = new StringBuilder();
        for (KeywordForm form : KeywordForm.values()) {
            long rows = 0;
            long flagged = 0;
            for (Map.Entry<String, List<List<String>>> file : negatives.entrySet()) {
                String name = file.getKey();
                ContaminationGuard guard = new ContaminationGuard(form);
                long removed = file.getValue().stream()
                        .filter(row -> guard.judge(row) instanceof Verdict.Contaminated)
                        .count();
                rows += file.getValue().size();
                flagged += removed;
                report.append(form + " " + name + ": " + removed + " of "
                        + file.getValue().size() + "\n");
                assertThat(scan(form, file.getValue()))
                        .as("the scan and the guard on " + name)
                        .hasSize((int) removed);
                if (TEXT_TO_SQL.contains(name.substring(0, name.indexOf('/')))) {
                    assertThat(removed).as(name).isZero();
                }
            }
            assertThat(flagged)
                    .as("flagged of " + rows + " innocent rows:\n" + report)
                    .isLessThanOrEqualTo(rows * 4 / 1000);
        }
    }

    @Test
    void everyQuestionAndTableOfDbbenchGoesAndNoneOfSpider() throws IOException {
        ContaminationGuard guard = new ContaminationGuard(
                KeywordForm.SUBSTRING,
                BenchmarkFolders.index(List.of(data.resolve("agentbench")), folder.resolve("cache")));
        int items = 0;
        for (String file : List.of("standard.jsonl", "dev.jsonl")) {
            for (JsonNode item : records(data.resolve("agentbench/dbbench").resolve(file))) {
                items++;
                String question = item.path("description").stringValue();
                String columns = item.path("table")
                        .path("table_info")
                        .path("columns")
                        .valueStream()
                        .map(column -> '"' + column.path("name").stringValue().replace("\"", "\"\"") + "\" TEXT")
                        .collect(Collectors.joining(", "));
                String table = item.path("table").path("table_name").stringValue();
                for (String text : List.of(
                        question,
                        "I have a question for you.\n" + question + "\nThank you, and take your time.",
                        item.path("add_description").stringValue(),
                        "CREATE TABLE \"" + table.replace("\"", "\"\"") + "\" (" + columns + ")")) {
                    assertThat(guard.judge(List.of("Hello.", text)))
                            .as(text)
                            .isInstanceOfSatisfying(
                                    Verdict.Contaminated.class,
                                    found -> assertThat(found.reason()).isEqualTo(Reason.BENCHMARK));
                }
            }
        }
        assertThat(items).isEqualTo(360);
        long rows = 0;
        long review = 0;
        for (Map.Entry<String, List<List<String>>> file : negatives().entrySet()) {
            for (List<String> row : file.getValue()) {
                Verdict verdict = guard.judge(row);
                boolean dbbench = verdict instanceof Verdict.Contaminated found && found.reason() == Reason.BENCHMARK;
                assertThat(dbbench).as(file.getKey() + ": " + verdict).isFalse();
                rows++;
                review += verdict instanceof Verdict.Review ? 1 : 0;
            }
        }
        assertThat(review).as("for review of " + rows + " innocent rows").isLessThanOrEqualTo(rows * 4 / 1000);
        int tables = 0;
        for (String file : List.of("spider/tables.json", "sparc/tables.json", "cosql/tables.json")) {
            for (JsonNode schema : records(data.resolve(file))) {
                for (int i = 0; i < schema.path("table_names_original").size(); i++) {
                    int table = i;
                    String columns = schema.path("column_names_original")
                            .valueStream()
                            .filter(column -> column.path(0).asInt() == table)
                            .map(column -> '"' + column.path(1).stringValue() + "\" TEXT")
                            .collect(Collectors.joining(", "));
                    String ddl = "CREATE TABLE \""
                            + schema.path("table_names_original").path(i).stringValue() + "\" (" + columns + ")";
                    assertThat(guard.judge(List.of(ddl))).as(ddl).isEqualTo(new Verdict.Clean());
                    tables++;
                }
            }
        }
        assertThat(tables).isGreaterThan(600);
    }

    private Map<String, List<List<String>>> positives() throws IOException {
        Map<String, List<List<String>>> rows = new LinkedHashMap<>();
        rows.put("alfworld_gt_traj.json", elements("alfworld-trajectories/alfworld_gt_traj.json"));
        List<List<String>> raw = new ArrayList<>();
        for (Path file : files("alfworld-trajectories/json_2.1.1")) {
            raw.add(content(parse(file)));
        }
        rows.put("json_2.1.1", raw);
        rows.put("react_alfworld_3prompts.json", elements("alfworld-trajectories/react_alfworld_3prompts.json"));
        rows.put("eto_alfworld_icl.json", elements("alfworld-trajectories/eto_alfworld_icl.json"));
        List<List<String>> prompts = new ArrayList<>();
        for (Path file : files("agentbench/alfworld/prompts")) {
            parse(file).forEach(value -> prompts.add(content(value)));
        }
        rows.put("agentbench prompts", prompts);
        rows.put("agentinstruct", elements("agentinstruct/alfworld.sample_raw.json"));
        return rows;
    }

    /// English rows that have nothing to do with ALFWorld, whole, with all their fields.
    private Map<String, List<List<String>>> negatives() throws IOException {
        Map<String, List<List<String>>> rows = new LinkedHashMap<>();
        for (String file : List.of(
                "general-chat/alpaca_en_demo.json",
                "general-chat/dolly.jsonl",
                "general-chat/dpo_en_demo.json",
                "general-chat/glaive_toolcall_en_demo.json",
                "general-chat/identity.json",
                "general-chat/kto_en_demo.json",
                "general-chat/orca_agentinstruct.sample_raw.json",
                "webshop/human_goals.json",
                "webshop/clean_sneakers_query-attack.json",
                "webshop/clean_sneakers_observation-attack.json",
                "scienceworld/sciworld_gold_sharegpt.DERIVED.json",
                "scienceworld/minimal_contract_sft_v1_sample100.all.jsonl",
                "scienceworld/swiftsage_demos.json",
                "scienceworld/eto_sciworld_icl.json",
                "scienceworld/ltsure_sci.sample1.json",
                "spider/train_spider.json",
                "spider/dev.json",
                "spider/tables.json",
                "sparc/dev.json",
                "sparc/tables.json",
                "cosql/cosql_dev.json",
                "cosql/tables.json")) {
            List<List<String>> texts = new ArrayList<>();
            records(data.resolve(file)).forEach(record -> texts.add(all(record)));
            rows.put(file, texts);
        }
        List<List<String>> english = new ArrayList<>();
        for (JsonNode tree : records(data.resolve("general-chat/oasst2_filtered.jsonl"))) {
            if (tree.path("prompt").path("lang").asString("").equals("en")) {
                english.add(all(tree));
            }
        }
        rows.put("general-chat/oasst2_filtered.jsonl", english);
        List<List<String>> paths = new ArrayList<>();
        parse(data.resolve("scienceworld/goldsequences-0-15.subset.json"))
                .forEach(task -> task.path("goldActionSequences").forEach(path -> paths.add(all(path))));
        rows.put("scienceworld/goldsequences-0-15.subset.json", paths);
        return rows;
    }

    private List<List<String>> elements(String file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        parse(data.resolve(file)).forEach(element -> rows.add(content(element)));
        return rows;
    }

    private static Map<String, Integer> counts(Map<String, List<List<String>>> rows) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        rows.forEach((name, list) -> counts.put(name, list.size()));
        return counts;
    }

    private static List<List<String>> missedByGuard(List<List<String>> rows) {
        ContaminationGuard guard = new ContaminationGuard(KeywordForm.SUBSTRING);
        return rows.stream()
                .filter(row -> !(guard.judge(row) instanceof Verdict.Contaminated))
                .toList();
    }

    private List<List<String>> missedByScan(List<List<String>> rows) throws IOException {
        Set<Long> found = scan(KeywordForm.SUBSTRING, rows);
        List<List<String>> missed = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (!found.contains(i + 1L)) {
                missed.add(rows.get(i));
            }
        }
        return missed;
    }

    /// The numbers of the rows, from 1, in which the scan finds something.
    private static Set<Long> scan(KeywordForm form, List<List<String>> rows) {
        OutputScan scan = new OutputScan(form);
        Set<Long> found = new TreeSet<>();
        for (int i = 0; i < rows.size(); i++) {
            if (!scan.broken(Json.line(rows.get(i))).isEmpty()) {
                found.add(i + 1L);
            }
        }
        return found;
    }

    private static List<JsonNode> records(Path file) throws IOException {
        List<JsonNode> records = new ArrayList<>();
        if (file.toString().endsWith(".jsonl")) {
            for (String line : Files.readAllLines(file)) {
                if (!line.isBlank()) {
                    records.add(Json.parse(line.getBytes(UTF_8)));
                }
            }
        } else {
            parse(file).forEach(records::add);
        }
        return records;
    }

    private static JsonNode parse(Path file) {
        try {
            return Json.parse(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> files(String under) throws IOException {
        try (Stream<Path> walk = Files.walk(data.resolve(under))) {
            return walk.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    /// The texts of a conversation without ids, file names and the benchmark's own names.
    private static List<String> content(JsonNode node) {
        List<String> texts = new ArrayList<>();
        collect(node, texts, false);
        return texts.stream().map(text -> NAMES.matcher(text).replaceAll("")).toList();
    }

    private static List<String> all(JsonNode node) {
        List<String> texts = new ArrayList<>();
        collect(node, texts, true);
        return texts;
    }

    private static void collect(JsonNode node, List<String> texts, boolean everything) {
        if (node.isString()) {
            texts.add(node.stringValue());
        } else if (node.isObject()) {
            node.properties().forEach(property -> {
                if (everything) {
                    texts.add(property.getKey());
                }
                if (everything || !NOT_CONTENT.contains(property.getKey())) {
                    collect(property.getValue(), texts, everything);
                }
            });
        } else {
            node.forEach(child -> collect(child, texts, everything));
        }
    }
}
