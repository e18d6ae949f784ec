package assay.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import assay.check.SetCheck;
import assay.check.SqlReplay;
import assay.contamination.BenchmarkIndex;
import assay.json.Json;
import assay.pipeline.RunFailedException;
import assay.pipeline.UnusableInputException;
import assay.recipe.PairsRecipe;
import assay.reward.CompletionScores;
import assay.reward.LocalJudging;
import assay.reward.Reward;
import assay.rollout.Budget;
import assay.rollout.ChatServer;
import assay.rollout.LoopbackServer;
import assay.rollout.LoopbackServer.Fault;
import assay.rollout.Rollouts.Manners;
import assay.rollout.Sampling;
import assay.source.DataFolder;
import assay.sql.DatabaseShelf;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

final class PairsBuildTest {
    private static final Manners QUICK = new Manners(4, 32, 4, Duration.ofMillis(5), Duration.ofMillis(20));

    /// Longer than any pause of a loaded machine: an answer that is given up is asked for again.
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final List<String> FILES = List.of(
            "dpo_pairs_v1.jsonl",
            "dpo_pairs_v1_completions.jsonl",
            "dpo_pairs_v1_lineage.jsonl",
            "dpo_pairs_v1_dropped.jsonl");

    @TempDir
    Path temp;

    private Path data;
    private Path prompts;
    private Map<String, String> golds;

    @BeforeEach
    void build() throws Exception {
        data = TestSets.folder(temp.resolve("data"));
        TestSets.prompts(data, List.of(), temp.resolve("prompts"), 2);
        prompts = temp.resolve("prompts/rl_prompts_v1.jsonl");
        golds = new LinkedHashMap<>();
        for (JsonNode row : lines(prompts)) {
            golds.put(
                    row.path("prompt").path(1).path("content").asString(),
                    row.path("gold_sql").asString(""));
        }
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        List<JsonNode> nodes = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            nodes.add(Json.parse(line.getBytes(StandardCharsets.UTF_8)));
        }
        return nodes;
    }

    /// Right, wrong and broken by turns, as a function of the request.
    private String say(JsonNode request, long seed, int index) {
        String gold = golds.getOrDefault(
                request.path("messages").path(1).path("content").asString(""), "SELECT 1");
        return switch ((int) ((seed + index) % 4)) {
            case 0 -> "Thought: I ask for it.\nAction: execute_sql\n```sql\n" + gold + "\n```";
            case 1 -> "```sql\nSELECT name FROM item WHERE id = " + index + "\n```";
            case 2 -> "```sql\nSELEC " + index + "\n```";
            default -> "I do not know, number " + seed + ".";
        };
    }

    private PairsMetadata fromServer(LoopbackServer server, String out, Budget budget, String... settings)
            throws Exception {
        PairsRecipe recipe = recipe(settings);
        try (ChatServer policy = new ChatServer(server.base(), "tiny", Optional.of("v2"), Optional.empty(), PATIENCE);
                LocalJudging judging = judging()) {
            PairsBuild.Source source = new PairsBuild.Source(
                    policy, new Sampling(recipe.sampled().k(), 0.8, 0.95, 64, recipe.seed()), budget, QUICK);
            return new PairsBuild(
                            recipe,
                            prompts,
                            Optional.empty(),
                            Optional.of(source),
                            rewards(judging),
                            BenchmarkIndex.NONE,
                            6,
                            Instant.EPOCH,
                            (step, name, done) -> {})
                    .run(temp.resolve(out), Optional.empty());
        }
    }

    private PairsMetadata fromFile(Path file, String out, String... settings) throws Exception {
        try (LocalJudging judging = judging()) {
            return new PairsBuild(
                            recipe(settings),
                            file,
                            Optional.empty(),
                            Optional.empty(),
                            rewards(judging),
                            BenchmarkIndex.NONE,
                            3,
                            Instant.EPOCH,
                            (step, name, done) -> {})
                    .run(temp.resolve(out), Optional.empty());
        }
    }

    private LocalJudging judging() {
        return new LocalJudging(new DatabaseShelf(List.of(data), 1 << 20), Reward.DEFAULT, 5_000, 1 << 20);
    }

    private static PairsBuild.Rewards rewards(LocalJudging judging) {
        return new PairsBuild.Rewards("default", new CompletionScores(judging, Reward.DEFAULT));
    }

    private static PairsRecipe recipe(String... settings) {
        List<String> all = new ArrayList<>(List.of(settings));
        all.addFirst("sampling.k=4");
        return PairsRecipe.read(Path.of("../recipes/pairs_v1.yaml"), all);
    }

    private List<String> findings(Path file) {
        List<String> findings = new ArrayList<>();
        try (LocalJudging judging = judging()) {
            SetCheck.run(
                    file,
                    Optional.empty(),
                    new SqlReplay(List.of(new DataFolder(data, false))),
                    BenchmarkIndex.NONE,
                    reward -> new CompletionScores(judging, Reward.DEFAULT),
                    finding -> findings.add(finding.line() + ": " + finding.rule() + ": " + finding.what()));
        }
        return findings;
    }

    private void assertSame(String a, String b) throws IOException {
        for (String file : FILES) {
            assertThat(temp.resolve(b).resolve(file))
                    .as(file)
                    .hasSameBinaryContentAs(temp.resolve(a).resolve(file));
        }
    }

    private LoopbackServer server(IntFunction<Fault> faults) throws IOException {
        return new LoopbackServer(faults, this::say);
    }

    @Test
    void everyPromptIsAPairOrADropAndTheCheckFindsNothing() throws Exception {
        try (LoopbackServer server = server(number -> Fault.NONE)) {
            PairsMetadata metadata = fromServer(server, "one", Budget.unlimited());
            JsonNode json = Json.parse(Files.readAllBytes(temp.resolve("one/dpo_pairs_v1_metadata.json")));
            assertThat(metadata.rows()).isGreaterThan(5);
            assertThat(json.path("statistics").path("prompts").asInt()).isEqualTo(golds.size());
            assertThat(json.path("policy").toString())
                    .isEqualTo("{\"models\":[\"tiny\"],\"adapters\":[\"v2\"],\"reward\":\"default\"}");
            long stages = 0;
            for (JsonNode source : json.path("sources")) {
                stages += source.path("stages").path(0).path("in").asLong();
                assertThat(source.path("stages").path(0).path("unit").asString())
                        .isEqualTo("prompt");
            }
            assertThat(stages).isEqualTo(golds.size());
        }
        assertThat(findings(temp.resolve("one/dpo_pairs_v1.jsonl"))).isEmpty();
        JsonNode pair = lines(temp.resolve("one/dpo_pairs_v1.jsonl")).getFirst();
        assertThat(pair.path("chosen_score").asDouble())
                .isGreaterThan(pair.path("rejected_score").asDouble());
    }

    @Test
    void theSameCompletionsFromTheirFileGiveTheSameBytes() throws Exception {
        try (LoopbackServer server = server(number -> number % 5 == 4 ? Fault.FEWER_CHOICES : Fault.NONE)) {
            fromServer(server, "one", Budget.unlimited());
        }
        fromFile(temp.resolve("one/dpo_pairs_v1_completions.jsonl"), "two");
        for (String file :
                List.of("dpo_pairs_v1.jsonl", "dpo_pairs_v1_completions.jsonl", "dpo_pairs_v1_lineage.jsonl")) {
            assertThat(temp.resolve("two").resolve(file))
                    .hasSameBinaryContentAs(temp.resolve("one").resolve(file));
        }
        fromFile(temp.resolve("two/dpo_pairs_v1_completions.jsonl"), "three", "pairs.policy=correct-vs-wrong");
        assertThat(findings(temp.resolve("three/dpo_pairs_v1.jsonl"))).isEmpty();
    }

    @Test
    void linesWithAnIdAloneAreThoseOfAPromptAsGenerateWritesThem() throws Exception {
        try (LoopbackServer server = server(number -> Fault.NONE)) {
            fromServer(server, "one", Budget.unlimited());
        }
        List<String> bare = new ArrayList<>();
        for (JsonNode line : lines(temp.resolve("one/dpo_pairs_v1_completions.jsonl"))) {
            bare.add(Json.line(Map.of("id", line.get("id"), "completions", line.get("completions"))));
        }
        Path file = temp.resolve("generated.jsonl");
        Files.write(file, bare);
        try (LocalJudging judging = judging()) {
            PairsMetadata metadata = new PairsBuild(
                            recipe(),
                            prompts,
                            Optional.of(file),
                            Optional.empty(),
                            rewards(judging),
                            BenchmarkIndex.NONE,
                            3,
                            Instant.EPOCH,
                            (step, name, done) -> {})
                    .run(temp.resolve("two"), Optional.empty());
            assertThat(metadata.rows())
                    .isEqualTo(lines(temp.resolve("one/dpo_pairs_v1.jsonl")).size());
        }
        assertThat(temp.resolve("two/dpo_pairs_v1.jsonl"))
                .hasSameBinaryContentAs(temp.resolve("one/dpo_pairs_v1.jsonl"));

        Files.writeString(file, "{\"completions\":[\"SELECT 1\"]}\n");
        try (PromptFile lines = PromptFile.open(file)) {
            assertThatThrownBy(lines::nextAnswered)
                    .isInstanceOf(UnusableInputException.class)
                    .hasMessage(file + ":1: must have a prompt or the id of one, got neither (is it what"
                            + " assay generate or build pairs wrote?)");
        }
        assertThatThrownBy(() -> fromFile(file, "three"))
                .isInstanceOf(UnusableInputException.class)
                .hasMessage(file + ":1: has completions and no prompt (name the file of prompts with --prompts)");
    }

    @Test
    void aRunThatStopsGoesOnWhereItWasAndEndsWithTheSameBytes() throws Exception {
        try (LoopbackServer server = server(number -> Fault.NONE)) {
            fromServer(server, "whole", Budget.unlimited());
        }
        try (LoopbackServer server = server(number -> Fault.NONE)) {
            fromServer(server, "torn", new Budget(3, Long.MAX_VALUE));
            assertThat(server.requests()).isEqualTo(3);
            assertThat(lines(temp.resolve("torn/dpo_pairs_v1_completions.jsonl")))
                    .hasSize(3);
        }
        // fewer refusals than attempts, or one prompt may get them all and fail
        try (LoopbackServer server = server(number -> number < QUICK.attempts() - 1 ? Fault.TOO_MANY : Fault.NONE)) {
            fromServer(server, "torn", Budget.unlimited());
            assertThat(server.choices()).isEqualTo(4 * (golds.size() - 3));
        }
        assertSame("whole", "torn");
    }

    @Test
    void aPolicyThatDeclinesIsGenerationFailedAndTheOthersGoOn() throws Exception {
        try (LoopbackServer server = server(number -> number < 8 * QUICK.attempts() ? Fault.NO_CHOICES : Fault.NONE)) {
            PairsMetadata metadata = fromServer(server, "one", Budget.unlimited());
            assertThat(metadata.rows()).isPositive();
        }
        assertThat(Files.readString(temp.resolve("one/dpo_pairs_v1_dropped.jsonl")))
                .contains("\"reason\":\"generation_failed\",\"detail\":\"an answer without choices\"");
        assertThat(Files.readString(temp.resolve("one/dpo_pairs_v1_completions.jsonl")))
                .contains("\"completions\":[],\"error\":\"an answer without choices\"");
        assertThat(findings(temp.resolve("one/dpo_pairs_v1.jsonl"))).isEmpty();
    }

    @Test
    void aCompletionThatRecitesTheBenchmarkIsInNoPair() throws Exception {
        Path file = temp.resolve("recited.jsonl");
        List<String> lines = new ArrayList<>();
        for (JsonNode row : lines(prompts)) {
            Map<String, Object> line = new LinkedHashMap<>();
            row.properties().forEach(field -> line.put(field.getKey(), field.getValue()));
            String gold = "```sql\n" + row.path("gold_sql").asString("") + "\n```";
            line.put("completions", List.of("I know this from ALFWorld. " + gold, gold, "no idea"));
            lines.add(Json.line(line));
        }
        Files.write(file, lines);
        fromFile(file, "one");
        assertThat(Files.readString(temp.resolve("one/dpo_pairs_v1.jsonl"))).doesNotContain("ALFWorld");
        assertThat(findings(temp.resolve("one/dpo_pairs_v1.jsonl"))).isEmpty();
    }

    @Test
    void theLimitsOfPromptsAndOfPairsPerDatabaseAreKept() throws Exception {
        try (LoopbackServer server = server(number -> Fault.NONE)) {
            PairsMetadata metadata =
                    fromServer(server, "one", Budget.unlimited(), "prompts.limit=9", "pairs.per_database=2");
            assertThat(server.requests()).isEqualTo(9);
            Map<String, Integer> databases = new LinkedHashMap<>();
            for (JsonNode about : lines(temp.resolve("one/dpo_pairs_v1_lineage.jsonl"))) {
                databases.merge(about.path("db_path").asString(""), 1, Integer::sum);
            }
            assertThat(databases.values()).allMatch(count -> count <= 2);
            assertThat(metadata.rows()).isPositive();
        }
    }

    @Test
    void aSpoiltPairIsFound() throws Exception {
        try (LoopbackServer server = server(number -> Fault.NONE)) {
            fromServer(server, "one", Budget.unlimited());
        }
        Path file = temp.resolve("one/dpo_pairs_v1.jsonl");
        List<String> rows = new ArrayList<>(Files.readAllLines(file));
        rows.set(0, rows.getFirst().replaceFirst("\"chosen_score\":[0-9.]+", "\"chosen_score\":0.7"));
        rows.set(1, rows.get(1).replaceFirst("\"rejected_score\":[-0-9.]+", "\"rejected_score\":0.95"));
        Files.write(file, rows);
        assertThat(findings(file))
                .anyMatch(finding -> finding.startsWith("1: score: chosen_score is 0.7, judged again 1.0"))
                .anyMatch(finding -> finding.startsWith(
                        "2: score_gap: the scores are 1.0 and 0.95, and must differ by 0.1 at least"));
    }

    @Test
    void inputThatIsNotAsItMustBeIsRefusedWithItsLine() throws Exception {
        Path file = temp.resolve("bad.jsonl");
        assertThatThrownBy(() -> fromFile(file, "out"))
                .isInstanceOf(UnusableInputException.class)
                .hasMessage(
                        file + ": must be a file of prompts or completions, but there is none (is the path right?)");
        String first = Files.readAllLines(prompts).getFirst();
        Map<String, String> wrong = new LinkedHashMap<>();
        wrong.put("", ": has no prompts (is it what assay build prompts or build pairs wrote?)");
        wrong.put(
                first + "\n{\"prompt\":[",
                ":2: not JSON: Unexpected end-of-input within/between Object entries (is the file whole? its last line is cut)");
        wrong.put("[]\n", ":1: must be a JSON object with a prompt, got []");
        wrong.put(
                "{\"prompt\":\"hello\",\"source\":\"spider\"}\n",
                ":1: field \"prompt\" must be a list of messages, got \"hello\"");
        wrong.put(
                first.replace("\"source\":\"", "\"source\":\"x") + "\n",
                ":1: field \"source\" must be one of the sources of db and env rows, got \"xspider\"");
        for (Map.Entry<String, String> each : wrong.entrySet()) {
            Files.writeString(file, each.getKey());
            assertThatThrownBy(() -> fromFile(file, "out"))
                    .isInstanceOf(UnusableInputException.class)
                    .message()
                    .startsWith(file
                            + each.getValue()
                                    .substring(0, Math.min(30, each.getValue().length())));
        }
        assertThat(temp.resolve("out/dpo_pairs_v1.jsonl")).doesNotExist();
    }

    @Test
    void aRunWithoutAnyPairFailsAndSaysWhatBecameOfThePrompts() throws Exception {
        Path file = temp.resolve("none.jsonl");
        String first = Files.readAllLines(prompts).getFirst();
        Files.writeString(file, first.replaceFirst("\\}$", ",\"completions\":[\"no\",\"idea\"]}") + "\n");
        assertThatThrownBy(() -> fromFile(file, "out"))
                .isInstanceOf(RunFailedException.class)
                .hasMessageStartingWith("no pairs to write: all_wrong 1");
    }
}
