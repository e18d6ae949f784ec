//JAVA 25+

import assay.build.Home;
import assay.build.Progress;
import assay.build.SetBuild;
import assay.build.SetMetadata;
import assay.check.Finding;
import assay.check.SetCheck;
import assay.check.SqlReplay;
import assay.contamination.BenchmarkFolders;
import assay.generate.Generators;
import assay.json.Json;
import assay.notebook.Cell;
import assay.notebook.Notebook;
import assay.recipe.SftRecipe;
import assay.sample.SourceName;
import assay.source.DataFolder;
import assay.source.SourceListing;
import module java.base;
import tools.jackson.databind.JsonNode;

/// # 01 · Build the training set
/// A language model becomes an agent by imitation first: it is shown finished conversations and learns to write the
/// assistant's part of them. That is supervised fine-tuning (SFT), and this notebook builds its data:
///
/// - **db**: a question about a database, the SQL that was run for it, and what really came back
/// - **env**: a task in a simulated world, with the actions that solve it
/// - **general**: ordinary chat, so that the model does not forget how to talk
///
/// Nothing has to be downloaded: the bundled starter data is enough for all 6,000 rows. With `--set data=DIR` the data
/// sets below DIR (spider, sparc, general_chat, …) are used first, and `--set seed=7` makes other choices.
/// The same rows, byte for byte, come from `assay build sft`.
class BuildTrainingSetV1 {
    /// What the data folders hold of a source.
    record AtHand(String source, String kind, long records, boolean generated, String license) {}

    /// What became of a source. `written` rows are in the set.
    record Line(String source, String kind, int target, int written, int generated) {}

    /// The files of the set, and how it went. When one of the files is deleted or changed, the set is built again.
    record Built(Path rows, Path dropped, Path lineage, Path metadata, List<Line> sources, Map<String, Long> reasons) {}

    record Message(String role, String content) {}

    /// ## Settings
    /// Each of these is a cell of its own, so each can be replaced: `--set out=sets/one`. This one is the folder with
    /// the data, one folder per source in it. What it holds counts by content: a changed file builds the set again.
    @Cell
    Path data() {
        return Home.starter();
    }

    /// The folder that is written to.
    @Cell
    String out() {
        return "dataset/output";
    }

    /// All choices follow from it: the same seed and the same data give the same bytes, on any machine.
    @Cell
    long seed() {
        return 42;
    }

    /// How many rows of what, and every other number of the set.
    @Cell
    Path recipe() {
        return Home.recipe("sft_v1.yaml");
    }

    /// Keys of the recipe to change, for a small trial: `--set 'settings=["sources.general_chat.target=40"]'`.
    @Cell
    List<String> settings() {
        return List.of();
    }

    /// Folders with benchmarks whose items must not be in the set, because a model that has seen the questions of an
    /// exam proves nothing by passing it: `--set 'benchmark=["AgentBench/data"]'`.
    @Cell
    List<Path> benchmark() {
        return List.of();
    }

    /// ## What is at hand
    /// Records are read from files. Where rows can be generated, programs make as many as the recipe still wants.
    @Cell
    List<AtHand> atHand(Path data) {
        List<DataFolder> folders = Home.data(data);
        return Stream.of(SourceName.values())
                .map(name -> {
                    SourceListing found = SourceListing.of(name, folders);
                    boolean generated = Generators.catalogues(folders).containsKey(name);
                    return new AtHand(
                            name.wire(), name.taskType().wire(), found.rows(), generated, found.license());
                })
                .toList();
    }

    /// ## Build
    /// Records are read, the benchmarks' items thrown out, conversations made, every SQL query **executed** on its
    /// database, and rows that occur twice or nearly twice dropped. A source that runs short is filled up by its
    /// siblings of the same kind, and in the end there are two rows of chat for each row of an agent.
    @Cell
    Built built(Path recipe, List<String> settings, long seed, Path data, List<Path> benchmark, String out)
            throws InterruptedException {
        SetMetadata set = SetBuild.sft(
                        SftRecipe.read(recipe, withSeed(settings, seed)),
                        Home.data(data),
                        BenchmarkFolders.index(benchmark),
                        Runtime.getRuntime().availableProcessors(),
                        Home.created(),
                        Progress.SILENT)
                .run(Path.of(out));
        System.out.printf("%,d rows in %s%n", set.rows(), Path.of(out, set.file()));
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

    /// ## Rows by source
    /// Where the rows come from. `target` is what the recipe wants; on starter data alone the generators write most.
    @Cell
    List<Line> sources(Built built) {
        return built.sources();
    }

    /// As a picture:
    @Cell
    Map<String, Integer> rowsBySource(Built built) {
        Map<String, Integer> rows = new LinkedHashMap<>();
        built.sources().forEach(line -> rows.put(line.source(), line.written()));
        return rows;
    }

    /// ## What was dropped, and why
    /// Every record that goes in is booked: it comes out as a row, or it is here. `over_budget` is what a full source
    /// did not need; everything else had something wrong with it, and stands with its place in the file of dropped
    /// items.
    @Cell
    Map<String, Long> dropsByReason(Built built) {
        return built.reasons();
    }

    /// ## How long the conversations are
    /// Characters of all messages of a row. A trainer cuts what is longer than its window, so the tail matters.
    @Cell
    SortedMap<String, Integer> lengths(Built built) {
        SortedMap<String, Integer> lengths = new TreeMap<>();
        for (JsonNode row : Json.lines(built.rows())) {
            int characters = row.path("messages")
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

    /// ## An example: a question about a database
    /// The model learns the assistant's lines. The observations are what the database really answered.
    @Cell
    List<Message> databaseExample(Built built) {
        return example(built, "db");
    }

    /// ## An example: a task in a world
    @Cell
    List<Message> worldExample(Built built) {
        return example(built, "env");
    }

    static List<Message> example(Built built, String kind) {
        return Json.lines(built.rows()).stream()
                .filter(row -> row.path("task_type").asString().equals(kind))
                .findFirst()
                .map(row -> row.path("messages").valueStream().map(message -> message(message)).toList())
                .orElse(List.of());
    }

    static Message message(JsonNode message) {
        return new Message(
                message.path("role").asString(), message.path("content").asString());
    }

    /// ## Proof
    /// The finished file is checked as if somebody else had written it: every query runs again and must give the rows
    /// that the conversation shows, games are played again, books and hashes must agree. An empty list is good news.
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
