package assay.contamination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import assay.Seeds;
import assay.json.Json;
import assay.pipeline.Reason;
import assay.pipeline.UnusableInputException;
import assay.recipe.Recipe.KeywordForm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Items of a benchmark of our own making; never skipped.
class BenchmarkIndexTest {
    private static final String QUESTION =
            "Which lighthouse keeper polished the brass lantern at midnight before the grey fleet came home?";

    @TempDir
    Path temp;

    private Path folder;

    @BeforeEach
    void write() throws IOException {
        folder = Files.createDirectory(temp.resolve("benchmark"));
        Files.writeString(
                folder.resolve("items.jsonl"),
                Stream.of(
                                item(QUESTION, "Brass Lanterns", "Keeper", "Date of Service", "Tower-Height (m)"),
                                item("Who is the oldest harbour pilot?", "Pilots", "Name", "Age"),
                                item("How many?", "t", "a"))
                        .map(Json::line)
                        .collect(Collectors.joining("\n")));
    }

    private static Map<String, Object> item(String question, String table, String... columns) {
        return Map.of(
                "description",
                question,
                "table",
                Map.of(
                        "table_name",
                        table,
                        "table_info",
                        Map.of(
                                "columns",
                                Stream.of(columns)
                                        .map(name -> Map.of("name", name))
                                        .toList())),
                "add_description",
                "The name of this table is " + table + ", and the headers of this table are "
                        + String.join(",", columns) + ".",
                "sql",
                Map.of("query", "SELECT 1"));
    }

    private ContaminationGuard guard() {
        return new ContaminationGuard(
                KeywordForm.SUBSTRING, BenchmarkFolders.index(List.of(folder), temp.resolve("cache")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                QUESTION,
                "Please answer: " + QUESTION + " Thanks!",
                "which LIGHTHOUSE keeper polished the **brass** lantern, at\nmid\u00adnight",
                "keeper polished the brass lantern at midnight before",
                "Who is the oldest harbour pilot?",
                "I wonder. who is the oldest harbour pilot",
                "Answer this: Who is the oldest <b>harbour</b> pilot? Quickly.",
                "Q: who is the oldest harbour pilot\nA: me",
                "Ünicode…\nwho is the oldest harbour pilot \n\n½",
                "CREATE TABLE brass_lanterns (date_of_service TEXT, keeper TEXT, \"tower height m\" REAL)",
                "x; create\n table  if not exists main.\"Brass Lanterns\" (Tower_Height_M int, Keeper text NOT NULL, [Date of Service] date, PRIMARY KEY (Keeper))",
                "The name of this table is Brass Lanterns, and the headers of this table are Keeper,Date of Service,Tower-Height (m).",
                "the name of this table is Pilots, and the headers of this table are name, age.\nGo on."
            })
    void anItemIsFoundWhereverItStands(String text) {
        assertThat(guard().judge(List.of("fine", text))).isInstanceOfSatisfying(Verdict.Contaminated.class, found -> {
            assertThat(found.reason()).isEqualTo(Reason.BENCHMARK);
            assertThat(found.detail()).startsWith("benchmark:").contains("items.jsonl:");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Who is the oldest harbour pilot boat on record?",
                "Which lighthouse keeper polished the brass",
                "How many lanterns are there?",
                "CREATE TABLE brass_lanterns (keeper TEXT, date_of_service TEXT)",
                "CREATE TABLE lanterns (date_of_service TEXT, keeper TEXT, tower_height_m REAL)",
                "The name of this table is Lanterns, and the headers of this table are Keeper,Date of Service.",
                "SELECT 1",
                ""
            })
    void whatIsOnlyAlikePasses(String text) {
        assertThat(guard().judge(List.of(text))).isEqualTo(new Verdict.Clean());
    }

    @Test
    void halfOfTheFiveWordRunsOfAnItemIsForReview() {
        String alike =
                "Which lighthouse keeper polished the copper lantern at midnight before the green fleet came home?";
        assertThat(guard().judge(List.of(alike))).isEqualTo(new Verdict.Clean());
        String closer =
                "Which lighthouse keeper polished the brass lantern near midnight before the grey fleet came home?";
        assertThat(guard().judge(List.of(closer)))
                .isInstanceOfSatisfying(
                        Verdict.Review.class,
                        review -> assertThat(review.detail())
                                .startsWith("benchmark:half of items.jsonl:1 at 0-36 (…which lighthouse keeper"));
    }

    @Test
    void theWordsOfAnItemMayStandInSeveralMessagesOnlyForReview() {
        List<String> halves = List.of(
                "Which lighthouse keeper polished the brass lantern", "midnight before the grey fleet came home?");
        assertThat(guard().judge(halves)).isInstanceOf(Verdict.Review.class);
    }

    @Test
    void aRunThatThreeItemsShareIsNoItem() throws IOException {
        List<String> items = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            items.add(Json.line(item(
                    "Tell me in one short sentence without any numbers which colour " + "abc".charAt(i),
                    "t" + i,
                    "a")));
        }
        Files.write(folder.resolve("more.jsonl"), items);
        assertThat(guard().judge(List.of("Tell me in one short sentence without any numbers which tea you like.")))
                .isEqualTo(new Verdict.Clean());
        assertThat(guard().judge(List.of(QUESTION))).isInstanceOf(Verdict.Contaminated.class);
    }

    @Test
    void everyItemOfRandomWordsIsFoundAndNoOtherTextForEverySeed() throws IOException {
        Random random = new Random(-7);
        List<String> questions = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            questions.add(words(random, 8 + random.nextInt(20)));
        }
        Files.write(
                folder.resolve("random.jsonl"),
                questions.stream().map(q -> Json.line(item(q, "x", "y"))).toList());
        ContaminationGuard guard = guard();
        Seeds.forEachSeed(200, seed -> {
            Random own = new Random(seed);
            String question = questions.get(own.nextInt(questions.size()));
            String planted = words(own, own.nextInt(30)) + "\n" + question + "\n" + words(own, own.nextInt(30));
            assertThat(guard.judge(List.of(planted))).isInstanceOf(Verdict.Contaminated.class);
            assertThat(guard.judge(List.of(words(own, 200)))).isEqualTo(new Verdict.Clean());
        });
    }

    private static String words(Random random, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ").append(Integer.toString(random.nextInt(100_000), 36));
        }
        return text.toString();
    }

    @Test
    void anIndexFromTheCacheIsTheSameAndADamagedOneIsMadeAgain() throws IOException {
        Path cache = temp.resolve("cache");
        guard();
        Path file = onlyFile(cache);
        byte[] first = Files.readAllBytes(file);
        assertThat(guard().judge(List.of(QUESTION))).isInstanceOf(Verdict.Contaminated.class);
        assertThat(new String(first, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("lighthouse");

        byte[] damaged = first.clone();
        damaged[damaged.length / 2] ^= 1;
        Files.write(file, damaged);
        assertThat(guard().judge(List.of(QUESTION))).isInstanceOf(Verdict.Contaminated.class);
        assertThat(Files.readAllBytes(onlyFile(cache))).isEqualTo(first);

        Files.write(file, new byte[3]);
        assertThat(guard().judge(List.of(QUESTION))).isInstanceOf(Verdict.Contaminated.class);
        Files.writeString(
                folder.resolve("items.jsonl"),
                Json.line(item("Entirely other words stand in this one file of items", "t", "a")));
        assertThat(guard().judge(List.of(QUESTION))).isEqualTo(new Verdict.Clean());
    }

    @Test
    void aCacheThatCannotBeWrittenIsDoneWithout() throws IOException {
        Path file = Files.createFile(temp.resolve("file"));
        BenchmarkIndex index = BenchmarkFolders.index(List.of(folder), file.resolve("below"));
        assertThat(index.size()).isEqualTo(3);
    }

    private static Path onlyFile(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.toList();
            assertThat(all).hasSize(1);
            return all.getFirst();
        }
    }

    @Test
    void textsOfOtherJsonAndOfPlainTextAreItemsWhenTheyAreLong() throws IOException {
        Files.writeString(
                folder.resolve("prompts.json"),
                "{\"a\":[\"go to cabinet 1\",{\"role\":\"user\",\"content\":\"Nine rather odd words that nobody else would ever write\"}]}");
        Files.writeString(folder.resolve("notes.txt"), "short\nAnother line of quite a few words for the index here\n");
        ContaminationGuard guard = guard();
        assertThat(guard.judge(List.of("go to cabinet 1"))).isEqualTo(new Verdict.Clean());
        assertThat(guard.judge(List.of("nine rather odd words that nobody else would")))
                .isInstanceOf(Verdict.Contaminated.class);
        assertThat(guard.judge(List.of("another line of quite a few words for")))
                .isInstanceOf(Verdict.Contaminated.class);
        assertThat(guard.references())
                .extracting(BenchmarkIndex.Reference::file)
                .containsExactly("items.jsonl", "notes.txt", "prompts.json");
    }

    @Test
    void aReferenceThatCannotBeReadStopsTheRun() throws IOException {
        Path no = temp.resolve("no");
        assertUnusable(no, "--benchmark " + no + ": must be a folder, but there is none (is the path right?)");
        Path file = folder.resolve("items.jsonl");
        assertUnusable(file, "--benchmark " + file + ": must be a folder, but it is a file (is the path right?)");
        Path empty = Files.createDirectory(temp.resolve("empty"));
        assertUnusable(empty, "--benchmark " + empty + ": no file in it holds an item (is the path right?)");
        Files.writeString(empty.resolve("a.json"), "[\"too short\"]");
        assertUnusable(empty, "--benchmark " + empty + ": no file in it holds an item (is the path right?)");
        Files.writeString(empty.resolve("a.json"), "[\"too short\"");
        assertUnusable(
                empty,
                "--benchmark " + empty
                        + ": a.json is not JSON: Unexpected end-of-input: expected close marker for Array; "
                        + "a benchmark that is not read cannot be kept out (mend it, or move it out of the folder)");
        Files.write(empty.resolve("a.json"), new byte[] {'"', (byte) 0xC3, '"'});
        assertUnusable(
                empty,
                "--benchmark " + empty + ": a.json is not UTF-8 text; a benchmark that is not read cannot be kept out "
                        + "(benchmarks are read as .json, .jsonl and .txt)");
        Files.delete(empty.resolve("a.json"));
        Files.writeString(empty.resolve("a.bin"), "x");
        assertUnusable(
                empty,
                "--benchmark " + empty
                        + ": a.bin is of a kind that is not read; a benchmark that is not read cannot be "
                        + "kept out (benchmarks are read as .json, .jsonl, .txt and .md; move other files out of the "
                        + "folder)");
    }

    private void assertUnusable(Path benchmark, String message) {
        assertThatThrownBy(() -> BenchmarkFolders.index(List.of(benchmark), temp.resolve("cache")))
                .isInstanceOf(UnusableInputException.class)
                .hasMessage(message);
    }
}
