//JAVA 25+

import assay.build.Excluded;
import assay.build.Home;
import assay.build.Progress;
import assay.build.SetBuild;
import assay.build.SetMetadata;
import assay.check.Finding;
import assay.check.SetCheck;
import assay.check.SqlReplay;
import assay.contamination.BenchmarkFolders;
import assay.json.Json;
import assay.notebook.Cell;
import assay.notebook.Notebook;
import assay.recipe.PromptsRecipe;
import module java.base;
import tools.jackson.databind.JsonNode;

/// # 02 · Build the prompts for reinforcement learning
/// After imitation comes practice: the model answers, and a program says how good the answer was. For that it needs no
/// finished conversations but **prompts**, and beside each what a judge needs to tell right from wrong:
///
/// - **db**: a question, its database, and a gold query. An answer is right when its query gives the gold's rows.
/// - **env**: a task in a simulated world, and what is possible there. A step is judged by the world itself.
///
/// A prompt whose gold does not run, gives no rows, or gives rows in an order that nobody asked for, would punish right
/// answers, so it is dropped. The starter data is enough for 1,300 prompts; `--set data=DIR` takes your data sets
/// first. The same rows, byte for byte, come from `assay build prompts`.
class BuildRlPromptsV1 {
    /// What became of a source. `written` prompts are in the set.
    record Line(String source, String kind, int target, int written, int generated) {}

    /// The files of the set, and how it went. When one of the files is deleted or changed, the set is built again.
    record Built(Path rows, Path dropped, Path lineage, Path metadata, List<Line> sources, Map<String, Long> reasons) {}

    /// A prompt as a person would put it.
    record Example(String source, String question, String gold) {}

    /// ## Settings
    /// The folder with the data, one folder per source in it: `--set data=DIR`.
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

    /// How many prompts of what, and every other number of the set.
    @Cell
    Path recipe() {
        return Home.recipe("prompts_v1.yaml");
    }

    /// Keys of the recipe to change, for a small trial: `--set 'settings=["prompts.limit=100"]'`.
    @Cell
    List<String> settings() {
        return List.of();
    }

    /// Folders with benchmarks whose items must not be in the set: `--set 'benchmark=["AgentBench/data"]'`.
    @Cell
    List<Path> benchmark() {
        return List.of();
    }

    /// Sets that share nothing with this one. A model that was trained on the answers of notebook 01 should practise on
    /// other questions: `--set 'exclude=["dataset/output/training_set_v1.jsonl"]'`.
    @Cell
    List<Path> exclude() {
        return List.of();
    }

    /// ## Build
    /// Every gold is executed, twice where order could matter, and questions of the SFT set of the same seed are left
    /// out.
    @Cell
    Built built(
            Path recipe,
            List<String> settings,
            long seed,
            Path data,
            List<Path> benchmark,
            List<Path> exclude,
            String out)
            throws InterruptedException {
        SetMetadata set = SetBuild.prompts(
                        PromptsRecipe.read(recipe, withSeed(settings, seed)),
                        Excluded.of(exclude),
                        Optional.empty(),
                        Home.data(data),
                        BenchmarkFolders.index(benchmark),
                        Runtime.getRuntime().availableProcessors(),
                        Home.created(),
                        Progress.SILENT)
                .run(Path.of(out));
        System.out.printf("%,d prompts in %s%n", set.rows(), Path.of(out, set.file()));
        String name = set.file().replace(".jsonl", "");
        return new Built(
                Path.of(out, set.file()),
                Path.of(out, name + "_dropped.jsonl"),
                Path.of(out, name + "_lineage.jsonl"),
                Path.of(out, name + "_metadata.json"),
                set.sources().stream().map(source -> line(source)).toList(),
                set.droppedByReason());
    }

    static Line line(SetMetadata.SourceLine source) {
        return new Line(
                source.name().wire(),
                source.name().taskType().wire(),
                source.target(),
                source.written(),
                source.generated());
    }

    static List<String> withSeed(List<String> settings, long seed) {
        return Stream.concat(settings.stream(), Stream.of("seed=" + seed)).toList();
    }

    /// ## Prompts by source
    /// Without the data sets that a source is named after it has no rows of its own, and its siblings fill up for it.
    @Cell
    List<Line> sources(Built built) {
        return built.sources();
    }

    /// As a picture:
    @Cell
    Map<String, Integer> promptsBySource(Built built) {
        Map<String, Integer> rows = new LinkedHashMap<>();
        built.sources().forEach(line -> rows.put(line.source(), line.written()));
        return rows;
    }

    /// ## What was dropped, and why
    /// `gold_empty` could not be told from any other query without rows, `order_dependent` depends on luck; `excluded`
    /// is in a set that this one must not share anything with.
    @Cell
    Map<String, Long> dropsByReason(Built built) {
        return built.reasons();
    }

    /// ## How hard the questions are
    /// A rough measure: the SQL words that a gold uses. A set of plain lookups would teach nothing.
    @Cell
    Map<String, Integer> sqlWords(Built built) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String word : List.of("JOIN", "GROUP BY", "HAVING", "ORDER BY", "LIKE", "DISTINCT", "OVER", "INSERT")) {
            counts.put(word, 0);
        }
        for (JsonNode row : Json.lines(built.rows())) {
            String gold = row.path("gold_sql").asString("").toUpperCase(Locale.ROOT);
            counts.replaceAll((word, n) -> gold.contains(word) ? n + 1 : n);
        }
        return counts;
    }

    /// ## How long the prompts are
    /// Characters. Most of a db prompt is the schema of its database.
    @Cell
    SortedMap<String, Integer> lengths(Built built) {
        SortedMap<String, Integer> lengths = new TreeMap<>();
        for (JsonNode row : Json.lines(built.rows())) {
            int characters = row.path("prompt")
                    .valueStream()
                    .mapToInt(message -> message.path("content").asString().length())
                    .sum();
            lengths.merge(bucket(characters), 1, Integer::sum);
        }
        return lengths;
    }

    /// `512 to 1023`: each bucket is twice as wide as the one before it. Blanks in front let them sort as numbers.
    static String bucket(int characters) {
        int from = Integer.highestOneBit(Math.max(1, characters));
        return String.format("%6d to %d", from, 2 * from - 1);
    }

    /// ## Examples
    /// The last line of a prompt's text, which is the question or the task, and the gold. Prompts of worlds have none.
    @Cell
    List<Example> examples(Built built) {
        return Json.lines(built.rows()).stream()
                .limit(8)
                .map(row -> new Example(
                        row.path("source").asString(),
                        lastLine(row.path("prompt").path(row.path("prompt").size() - 1)),
                        row.path("gold_sql").asString("")))
                .toList();
    }

    static String lastLine(JsonNode message) {
        return message.path("content").asString().strip().lines().reduce((before, line) -> line).orElse("");
    }

    /// ## Proof
    /// The finished file is checked as if somebody else had written it: every gold runs again. An empty list is good
    /// news.
    @Cell
    List<Finding> findings(Built built, Path data, List<Path> benchmark) {
        List<Finding> findings = new ArrayList<>();
        SetCheck.run(built.rows(), new SqlReplay(Home.data(data)), BenchmarkFolders.index(benchmark), findings::add);
        System.out.println(findings.isEmpty() ? "nothing found" : findings.size() + " findings");
        return findings;
    }

    void main(String... args) {
        Notebook.run(this, args);
    }
}
