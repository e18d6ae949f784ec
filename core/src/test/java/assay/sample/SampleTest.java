package assay.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import assay.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SampleTest {
    private static final Origin ORIGIN = new Origin("spider/train_spider.json", 17);

    @Test
    void anOriginIsAFileAndARecordFromOneOn() {
        assertThat(ORIGIN).hasToString("spider/train_spider.json:17");
        assertThat(Json.line(ORIGIN.toJson())).isEqualTo("{\"file\":\"spider/train_spider.json\",\"record\":17}");
        assertThatThrownBy(() -> new Origin("", 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an origin is a file and a record from 1 on, got :1");
        assertThatThrownBy(() -> new Origin("a", 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an origin is a file and a record from 1 on, got a:0");
    }

    @Test
    void aLineageNeedsAnOrigin() {
        assertThatThrownBy(() -> lineage(List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a lineage needs at least one origin");
    }

    @Test
    void aLineageCopiesItsLists() {
        List<Origin> origins = new ArrayList<>(List.of(ORIGIN));
        List<String> edits = new ArrayList<>(List.of("torn_operator x3"));
        Lineage lineage = lineage(origins, edits);
        origins.clear();
        edits.clear();
        assertThat(lineage.origins()).containsExactly(ORIGIN);
        assertThat(lineage.edits()).containsExactly("torn_operator x3");
    }

    @Test
    void aLineageNamesTheWorldOfItsRow() {
        assertThat(lineage(List.of(ORIGIN), List.of("own_instruction", "instance:ski_trail/-7"))
                        .instance())
                .contains("ski_trail/-7");
        assertThat(lineage(List.of(ORIGIN), List.of("profile:instance:x")).instance())
                .isEmpty();
    }

    @Test
    void aLineageOfAFileNamesTheWorldToo() {
        assertThat(inFile("{\"edits\":[7,null,{\"instance:no\":1},\"instance:ski_trail/7\",\"instance:other/1\"]}"))
                .contains("ski_trail/7");
        for (String none : List.of("{}", "[]", "7", "{\"edits\":null}", "{\"edits\":[[\"instance:a/1\"]]}")) {
            assertThat(inFile(none)).as(none).isEmpty();
        }
    }

    private static Optional<String> inFile(String json) {
        return Lineage.instance(Json.parse(json.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aMessageNeedsARoleAndAContent() {
        assertThatThrownBy(() -> new Message(null, "a"))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("role");
        assertThatThrownBy(() -> Message.user(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("content");
    }

    @Test
    void aConversationNeedsAMessageAndCopiesItsList() {
        assertThatThrownBy(() -> row(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a row has at least one message");
        List<Message> messages = new ArrayList<>(List.of(Message.user("q")));
        Conversation row = row(messages);
        messages.clear();
        assertThat(row.messages()).hasSize(1);
    }

    @Test
    void aRowHasItsKeysInTheOrderOfTheFormat() {
        assertThat(Json.line(row(List.of(Message.system("s"), Message.user("é\n"), Message.assistant("a")))
                        .toJson()))
                .isEqualTo(
                        "{\"messages\":[{\"role\":\"system\",\"content\":\"s\"},{\"role\":\"user\",\"content\":\"é\\n\"},"
                                + "{\"role\":\"assistant\",\"content\":\"a\"}],\"task_type\":\"db\",\"source\":\"spider\"}");
    }

    @Test
    void theIdIsTheOneThatPythonComputes() {
        // python3 -c "import json,hashlib;m=[{'role':'user','content':'é \"q\"
        // \u2028'},{'role':'assistant','content':'a'}];
        // print(hashlib.sha256(json.dumps(m,ensure_ascii=False,separators=(',',':')).encode()).hexdigest()[:16])"
        assertThat(row(List.of(Message.user("é \"q\" \u2028"), Message.assistant("a")))
                        .id())
                .isEqualTo("fc258ff5f761dc41");
    }

    @Test
    void theGuardIsGivenEveryMessageThePathAndTheFilesOfOrigin() {
        Lineage lineage = new Lineage(
                Split.TRAIN,
                List.of(ORIGIN, new Origin("sparc/dev.json", 2)),
                Optional.of("spider/database/a/a.sqlite"),
                "CC-BY-SA-4.0",
                List.of());
        Conversation row = new Conversation(
                List.of(Message.system("s"), Message.user("q"), Message.assistant("a")), SourceName.SPIDER, lineage);
        assertThat(row.texts())
                .containsExactly(
                        "s", "q", "a", "spider/database/a/a.sqlite", "spider/train_spider.json", "sparc/dev.json");
    }

    @Test
    void theNamesOfTheFormatAreFixed() {
        assertThat(List.of(SourceName.values()).stream().map(SourceName::wire))
                .containsExactly(
                        "sparc",
                        "cosql",
                        "spider",
                        "synthetic_sql",
                        "webshop",
                        "scienceworld",
                        "synthetic_react",
                        "general_chat");
        assertThat(SourceName.of("webshop")).contains(SourceName.WEBSHOP);
        assertThat(SourceName.of("Webshop")).isEmpty();
        assertThat(List.of(SourceName.values()).stream()
                        .map(name -> name.taskType().wire()))
                .containsExactly("db", "db", "db", "db", "env", "env", "env", "general");
        assertThat(List.of(TaskType.values())).filteredOn(TaskType::isAgent).containsExactly(TaskType.DB, TaskType.ENV);
        assertThat(List.of(Split.values()).stream().map(Split::wire)).containsExactly("train", "dev", "generated");
        assertThat(List.of(Role.values()).stream().map(Role::wire)).containsExactly("system", "user", "assistant");
    }

    private static Lineage lineage(List<Origin> origins, List<String> edits) {
        return new Lineage(Split.TRAIN, origins, Optional.empty(), "CC-BY-SA-4.0", edits);
    }

    private static Conversation row(List<Message> messages) {
        return new Conversation(messages, SourceName.SPIDER, lineage(List.of(ORIGIN), List.of()));
    }
}
