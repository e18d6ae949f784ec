//JAVA 25+

import assay.build.Home;
import assay.build.PairsBuild;
import assay.build.PairsMetadata;
import assay.build.Progress;
import assay.contamination.BenchmarkFolders;
import assay.json.Json;
import assay.notebook.Cell;
import assay.notebook.Notebook;
import assay.recipe.PairsRecipe;
import assay.reward.CompletionScores;
import assay.reward.Judging;
import assay.reward.Reward;
import assay.sandbox.ChildPool;
import module java.base;
import tools.jackson.databind.JsonNode;

/// # 03 · Generate preference pairs
/// A third way to teach a model: show it two of its **own** answers to one prompt and say which is better (DPO). Nobody
/// has to judge by hand: the SQL of each answer is run, and its rows are compared with those of the gold.
///
/// So this notebook takes prompts, several answers to each, judges all of them, and chooses two. The bundled answers
/// are those of a small model (SmolLM2, 135 million parameters) to prompts on the starter data, so nothing is
/// downloaded and no model runs. For answers of your own model, `assay build pairs --server URL` asks it, and
/// `--set completions=FILE` chooses from what it said. The same pairs, byte for byte, come from `assay build pairs`.
class GenerateDpoPairsV1 {
    /// What became of the prompts of a source.
    record Line(String source, int prompts, int pairs) {}

    /// The files of the set. When one of them is deleted or changed, the set is built again.
    record Built(
            Path pairs,
            Path completions,
            Path metadata,
            List<Line> sources,
            Map<String, Long> reasons,
            List<PassAt> passAt) {}

    /// The chance that one of `k` answers is right; the mean over all prompts lies between `low` and `high` in 95 of
    /// 100 draws of prompts.
    record PassAt(int k, double estimate, double low, double high, long prompts) {}

    record Side(String side, String chosen, String rejected) {}

    /// ## Settings
    /// The folder with the databases that the prompts ask about: `--set data=DIR`.
    @Cell
    Path data() {
        return Home.starter();
    }

    /// The folder that is written to.
    @Cell
    String out() {
        return "dataset/output";
    }

    /// All choices follow from it.
    @Cell
    long seed() {
        return 42;
    }

    /// Prompts with their answers, a line each; plain or `.gz`.
    @Cell
    Path completions() {
        return Home.completions();
    }

    /// How pairs are chosen.
    @Cell
    Path recipe() {
        return Home.recipe("pairs_v1.yaml");
    }

    /// Keys of the recipe to change: `--set 'settings=["pairs.policy=correct-vs-wrong"]'`.
    @Cell
    List<String> settings() {
        return List.of();
    }

    /// Folders with benchmarks whose items must not be in the set: `--set 'benchmark=["AgentBench/data"]'`.
    @Cell
    List<Path> benchmark() {
        return List.of();
    }

    /// ## Judge and choose
    /// SQL that a model wrote is not to be trusted, so it runs in child processes, on databases that it cannot change,
    /// and is killed after a few seconds. From the judged answers the best and the worst become a pair, when they are
    /// far enough apart. A prompt whose answers are all right, or all equally wrong, teaches nothing and gives none.
    @Cell
    Built built(
            Path recipe,
            List<String> settings,
            long seed,
            Path data,
            Path completions,
            List<Path> benchmark,
            String out)
            throws InterruptedException {
        PairsRecipe read = PairsRecipe.read(
                recipe, Stream.concat(settings.stream(), Stream.of("seed=" + seed)).toList());
        int workers = Runtime.getRuntime().availableProcessors();
        try (Judging judging = ChildPool.of(workers, Home.data(data), Reward.DEFAULT, read.deadlineMillis())) {
            PairsMetadata set = new PairsBuild(
                            read,
                            completions,
                            Optional.empty(),
                            Optional.empty(),
                            new PairsBuild.Rewards("default", new CompletionScores(judging, Reward.DEFAULT)),
                            BenchmarkFolders.index(benchmark),
                            4 * workers,
                            Home.created(),
                            Progress.SILENT)
                    .run(Path.of(out), Optional.empty());
            System.out.printf("%,d pairs in %s%n", set.rows(), Path.of(out, set.file()));
            return facts(set, out);
        }
    }

    static Built facts(PairsMetadata set, String out) {
        String name = set.file().replace(".jsonl", "");
        List<PassAt> passAt = new ArrayList<>();
        JsonNode numbers = Json.MAPPER.valueToTree(set.statistics().passAt());
        numbers.forEachEntry((k, at) -> passAt.add(new PassAt(
                Integer.parseInt(k),
                at.path("estimate").asDouble(),
                at.path("low").asDouble(),
                at.path("high").asDouble(),
                at.path("prompts").asLong())));
        return new Built(
                Path.of(out, set.file()),
                Path.of(out, name + "_completions.jsonl"),
                Path.of(out, name + "_metadata.json"),
                set.sources().stream()
                        .map(source -> new Line(source.wire(), set.prompts(source), set.rows(source)))
                        .toList(),
                set.droppedByReason(),
                passAt);
    }

    /// ## Pairs by source
    @Cell
    List<Line> sources(Built built) {
        return built.sources();
    }

    /// ## Prompts without a pair, and why
    @Cell
    Map<String, Long> dropsByReason(Built built) {
        return built.reasons();
    }

    /// ## Verdicts
    /// What became of each answer: `exact` has the gold's rows, `error` does not run, `no_sql` holds no query at all.
    /// Between them are answers that share some rows with the gold.
    @Cell
    SortedMap<String, Integer> verdicts(Built built) {
        SortedMap<String, Integer> verdicts = new TreeMap<>();
        answers(built).forEach(answer -> verdicts.merge(
                answer.path("verdict").path("tier").asString("?"), 1, Integer::sum));
        return verdicts;
    }

    /// ## Scores
    /// The same answers by their number, from −1 to 1, in steps of a quarter.
    @Cell
    SortedMap<Double, Integer> scores(Built built) {
        SortedMap<Double, Integer> scores = new TreeMap<>();
        answers(built)
                .filter(answer -> answer.path("score").isNumber())
                .forEach(answer -> scores.merge(
                        Math.round(answer.path("score").asDouble() * 4) / 4.0 + 0.0, 1, Integer::sum));
        return scores;
    }

    static Stream<JsonNode> answers(Built built) {
        return Json.lines(built.completions()).stream()
                .flatMap(prompt -> prompt.path("completions").valueStream());
    }

    /// ## The chance of a right answer (pass@k)
    /// How often at least one of k answers is right. Where it rises with k, the model knows more than its first answer
    /// shows, and pairs of right and wrong can be had. If it stays at zero, pairs only teach to be less wrong.
    @Cell
    List<PassAt> passAt(Built built) {
        return built.passAt();
    }

    /// ## A pair, side by side
    /// The one whose scores are furthest apart. This is what the trainer sees: the prompt, the answer to prefer, and
    /// the one to avoid.
    @Cell
    List<Side> onePair(Built built) {
        List<JsonNode> pairs = Json.lines(built.pairs());
        JsonNode widest = pairs.stream()
                .max(Comparator.comparingDouble(pair ->
                        pair.path("chosen_score").asDouble() - pair.path("rejected_score").asDouble()))
                .orElseThrow();
        System.out.println("question: " + question(widest.path("prompt")));
        return List.of(
                new Side(
                        "score",
                        widest.path("chosen_score").asString(),
                        widest.path("rejected_score").asString()),
                new Side("text", text(widest.path("chosen")), text(widest.path("rejected"))));
    }

    static String question(JsonNode prompt) {
        return text(prompt.isArray() ? prompt.path(prompt.size() - 1) : prompt)
                .strip()
                .lines()
                .reduce((before, line) -> line)
                .orElse("");
    }

    /// A text, a message, or a list of messages, as text.
    static String text(JsonNode value) {
        if (value.isArray()) {
            return value.valueStream().map(part -> text(part)).collect(Collectors.joining("\n"));
        }
        return value.isObject() ? value.path("content").asString("") : value.asString("");
    }

    void main(String... args) {
        Notebook.run(this, args);
    }
}
