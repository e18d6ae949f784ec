//JAVA 25+

import assay.build.Home;
import assay.build.Progress;
import assay.build.SetBuild;
import assay.build.SetMetadata;
import assay.check.Finding;
import assay.check.SetCheck;
import assay.check.SqlReplay;
import assay.contamination.BenchmarkIndex;
import assay.json.Json;
import assay.notebook.Cell;
import assay.notebook.Notebook;
import assay.recipe.SftRecipe;
import assay.source.DataFolder;
import module java.base;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.databind.JsonNode;

/// # From a CSV to a data set
/// You have a table of questions and answers, and you want training data. This notebook shows the way in small steps,
/// on 24 questions to a bicycle shop: read, look, clean, build, look again, prove. Each step is a method that gets the
/// values of the steps before it as parameters; change one, run again, and only what depends on it is computed.
///
/// With your own table: `--set data=my.csv`. It needs columns `question` and `answer`.
class ExampleDatasetCreation {
    /// A row of the table.
    record Entry(long line, String topic, String question, String answer) {}

    /// A row that is not used, and why.
    record Refused(long line, String question, String why) {}

    record Cleaned(List<Entry> kept, List<Refused> refused) {}

    /// A message of a conversation, as every trainer reads it.
    record Message(String role, String content) {}

    record Built(Path rows, Path dropped, Path card, SortedMap<String, Long> reasons) {}

    /// ## 1. The table
    /// A cell that returns a `Path` stands for what is in the file: change the file, and what was read from it is read
    /// again.
    @Cell
    Path data() {
        return Home.path().resolve("dataset/notebooks/example_questions.csv");
    }

    /// Where the data set goes.
    @Cell
    String out() {
        return "dataset/output/example";
    }

    /// The seed of all choices, here of the order of the rows.
    @Cell
    long seed() {
        return 42;
    }

    /// ## 2. Read
    /// The first line has the names of the columns; texts with commas stand in quotes. A list of records is shown as a
    /// table.
    @Cell
    List<Entry> entries(Path data) throws IOException {
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var records = format.parse(Files.newBufferedReader(data))) {
            return records.stream()
                    .map(row -> new Entry(
                            row.getRecordNumber(), text(row, "topic"), text(row, "question"), text(row, "answer")))
                    .toList();
        }
    }

    /// A column that the table does not have is empty.
    static String text(CSVRecord row, String column) {
        return row.isSet(column) ? row.get(column).strip() : "";
    }

    /// ## 3. Look before you clean
    /// How many questions of which kind?
    @Cell
    SortedMap<String, Integer> topics(List<Entry> entries) {
        SortedMap<String, Integer> topics = new TreeMap<>();
        entries.forEach(entry -> topics.merge(entry.topic(), 1, Integer::sum));
        return topics;
    }

    /// How long are the answers, in words? One that says nothing teaches to say nothing.
    @Cell
    SortedMap<String, Integer> answerWords(List<Entry> entries) {
        SortedMap<String, Integer> words = new TreeMap<>();
        entries.forEach(entry -> words.merge(String.format("%3d or more", words(entry) / 10 * 10), 1, Integer::sum));
        return words;
    }

    static int words(Entry entry) {
        return entry.answer().isEmpty() ? 0 : entry.answer().split("\\s+").length;
    }

    /// ## 4. Clean
    /// The picture above suggests a limit. Try another one: `--set minWords=20`.
    @Cell
    int minWords() {
        return 8;
    }

    /// What only you can know about your table belongs here. Repeated rows and texts of benchmarks are left in: the
    /// build finds them.
    @Cell
    Cleaned cleaned(List<Entry> entries, int minWords) {
        List<Entry> kept = new ArrayList<>();
        List<Refused> refused = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.question().isEmpty() || entry.answer().isEmpty()) {
                refused.add(new Refused(entry.line(), entry.question(), "no question or no answer"));
            } else if (words(entry) < minWords) {
                refused.add(new Refused(
                        entry.line(), entry.question(), words(entry) + " words, and " + minWords + " are wanted"));
            } else {
                kept.add(entry);
            }
        }
        System.out.println(kept.size() + " kept, " + refused.size() + " refused");
        return new Cleaned(kept, refused);
    }

    /// The refused ones, to look at: a rule that throws away good rows shows here.
    @Cell
    List<Refused> refused(Cleaned cleaned) {
        return cleaned.refused();
    }

    /// ## 5. Make conversations
    /// A line for each: a question of the user, an answer of the assistant. This is a file as `general_chat` has them,
    /// in a data folder of its own.
    @Cell
    Path conversations(Cleaned cleaned, String out) throws IOException {
        Path file = Files.createDirectories(Path.of(out, "data", "general_chat")).resolve("questions.jsonl");
        List<String> lines = new ArrayList<>();
        for (Entry entry : cleaned.kept()) {
            lines.add(Json.line(Map.of(
                    "messages",
                    List.of(new Message("user", entry.question()), new Message("assistant", entry.answer())))));
        }
        return Files.write(file, lines);
    }

    /// ## 6. Build
    /// The same build as `assay build sft`, with a recipe that wants chat only. It drops rows that occur twice, and
    /// rows with texts of the benchmarks that a model will be tested on: number 20 speaks of one.
    @Cell
    Built built(Path conversations, long seed, String out) throws InterruptedException {
        SftRecipe recipe = SftRecipe.read(
                Home.recipe("sft_v1.yaml"),
                List.of("name=bicycle_shop", "ratio.agent=0", "ratio.general=1", "seed=" + seed));
        SetMetadata set = SetBuild.sft(
                        recipe, folders(conversations), BenchmarkIndex.NONE, 1, Home.created(), Progress.SILENT)
                .run(Path.of(out));
        System.out.printf("%,d rows in %s%n", set.rows(), Path.of(out, set.file()));
        String name = set.file().replace(".jsonl", "");
        return new Built(
                Path.of(out, set.file()),
                Path.of(out, name + "_dropped.jsonl"),
                Path.of(out, name + "_card.md"),
                set.droppedByReason());
    }

    /// The folder above `general_chat`, and no starter data.
    static List<DataFolder> folders(Path conversations) {
        return DataFolder.of(List.of(conversations.resolve("../..").normalize()), List.of());
    }

    /// ## 7. Look again
    /// What the build dropped, by reason:
    @Cell
    SortedMap<String, Long> dropsByReason(Built built) {
        return built.reasons();
    }

    /// And what is in the set, in the order in which a trainer would read it:
    @Cell
    List<Message> rows(Built built) {
        return Json.lines(built.rows()).stream()
                .flatMap(row -> row.path("messages").valueStream())
                .map(message -> message(message))
                .toList();
    }

    static Message message(JsonNode message) {
        return new Message(
                message.path("role").asString(), message.path("content").asString());
    }

    /// ## 8. Prove
    /// The file is checked as if somebody else had written it. An empty list is good news. Beside the rows lies a card
    /// that says where they come from, which to publish with them.
    @Cell
    List<Finding> findings(Built built, Path conversations) {
        List<Finding> findings = new ArrayList<>();
        SetCheck.run(built.rows(), new SqlReplay(folders(conversations)), findings::add);
        System.out.println(findings.isEmpty() ? "nothing found" : findings.size() + " findings");
        return findings;
    }

    void main(String... args) {
        Notebook.run(this, args);
    }
}
