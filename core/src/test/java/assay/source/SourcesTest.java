package assay.source;

import static org.assertj.core.api.Assertions.assertThat;

import assay.json.Json;
import assay.pipeline.Outcome;
import assay.pipeline.Reason;
import assay.recipe.Recipe;
import assay.recipe.SftRecipe;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// Reads `src/test/resources/source/NAME/FOLDER/…` with every source and compares what comes out with
/// `NAME/expected.jsonl`: a line per file of the layout, then a line per draft or drop. Duplicates have equal ids.
///
/// `./mvnw -Dquick -pl core test -Dtest=SourcesTest -Dgolden.write=true` writes the expected files anew; read the
/// difference before you commit it. With CI=true it is refused.
class SourcesTest {
    private static final Path FIXTURES = Path.of("src/test/resources/source");
    private static final boolean WRITE = Boolean.getBoolean("golden.write");
    private static final Choices CHOICES = new Choices(new Recipe.Trajectory(0.5, 3, 20), SftRecipe.Ties.DROP, false);
    private static final LanguageRule ENGLISH = new LanguageRule(List.of("en"));

    static Stream<String> names() {
        return Sources.ALL.stream().map(source -> source.name().wire());
    }

    @ParameterizedTest
    @MethodSource("names")
    void aSourceTurnsItsFixtureIntoWhatIsExpected(String name) throws IOException {
        Path folder = FIXTURES.resolve(name);
        assertThat(folder)
                .as("every source needs a fixture folder with its real layout in it")
                .isDirectory();
        List<String> lines = read(folder, name);
        Path expected = folder.resolve("expected.jsonl");
        if (WRITE) {
            assertThat(System.getenv("CI"))
                    .as("expected files are never written on CI: golden.write")
                    .isNotEqualTo("true");
            Files.write(expected, lines);
        }
        assertThat(expected)
                .as("a golden file must be there; -Dgolden.write=true writes it")
                .isRegularFile();
        assertThat(String.join("\n", lines)).isEqualTo(String.join("\n", Files.readAllLines(expected)));
        assertThat(lines).as("a fixture converts something").anyMatch(line -> line.contains("\"id\":"));
        assertThat(lines).as("a fixture drops something").anyMatch(line -> line.contains("\"dropped\":"));
    }

    private static List<String> read(Path folder, String name) throws IOException {
        Source source = Sources.ALL.stream()
                .filter(candidate -> candidate.name().wire().equals(name))
                .findFirst()
                .orElseThrow();
        Layout layout = Layout.of(source, List.of(new DataFolder(folder, false)));
        List<String> lines = new ArrayList<>();
        layout.files().forEach(file -> lines.add(Json.line(file(file))));
        for (SourceFile file : layout.records()) {
            try (RecordReader records = RecordReader.open(file, 1 << 20)) {
                records.forEachRemaining(record ->
                        convert(source, record).forEach(json -> lines.add(Json.line(withPlace(record, json)))));
            }
        }
        return lines;
    }

    private static Map<String, Object> file(SourceFile file) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", file.relative());
        switch (file.use()) {
            case Use.Records(var split) -> {
                json.put("read", split.wire());
                json.put("license", file.license());
            }
            case Use.DatabaseFile _ -> json.put("read", "database");
            case Use.Ignored(String why) -> json.put("ignored", why);
        }
        return json;
    }

    private static Map<String, Object> withPlace(RawRecord record, Map<String, Object> json) {
        Map<String, Object> placed = new LinkedHashMap<>();
        placed.put("at", record.origin().toString());
        placed.put("line", record.line());
        placed.putAll(json);
        return placed;
    }

    private static List<Map<String, Object>> convert(Source source, RawRecord record) {
        return switch (record) {
            case RawRecord.Unread unread -> List.of(dropped(unread.reason(), unread.detail()));
            case RawRecord.Read read -> {
                try {
                    JsonNode node = Json.parse(read.bytes());
                    yield node.isObject()
                            ? outcome(source.convert(node, read, CHOICES))
                            : List.of(dropped(Reason.WRONG_TYPE, "not an object"));
                } catch (JacksonException e) {
                    yield List.of(dropped(Reason.MALFORMED, "not JSON"));
                } catch (WrongRecordException e) {
                    yield List.of(dropped(e.reason(), e.getMessage()));
                }
            }
        };
    }

    private static List<Map<String, Object>> outcome(Outcome<List<Draft>> outcome) {
        return switch (outcome) {
            case Outcome.Passed<List<Draft>>(List<Draft> drafts) ->
                drafts.stream().map(SourcesTest::draft).toList();
            case Outcome.Dropped<List<Draft>>(Reason reason, String detail) -> List.of(dropped(reason, detail));
            case Outcome.Merged<List<Draft>> _ -> throw new AssertionError("a record is never merged");
        };
    }

    private static Map<String, Object> dropped(Reason reason, String detail) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("dropped", reason.wire());
        json.put("detail", detail);
        return json;
    }

    private static Map<String, Object> draft(Draft draft) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", draft.contentId().substring(0, 8));
        json.put("split", draft.split().wire());
        json.put("license", draft.license());
        json.put("origins", draft.origins().stream().map(Object::toString).toList());
        switch (draft) {
            case Draft.Chat chat -> {
                ENGLISH.refusal(chat).ifPresent(why -> json.put("not_english", why));
                json.put("edits", chat.edits());
                json.put(
                        "chat",
                        chat.messages().stream()
                                .map(message -> message.role().wire() + ": " + message.content())
                                .toList());
            }
            case Draft.Dialogue dialogue -> {
                json.put("database", dialogue.database());
                json.put("single", dialogue.single());
                dialogue.script().ifPresent(script -> json.put("script", script));
                json.put(
                        "questions",
                        dialogue.questions().stream()
                                .map(question -> List.of(question.text(), question.gold()))
                                .toList());
            }
            case Draft.Turn turn -> json.put("turn", turn.earlier());
        }
        return json;
    }
}
