package assay.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import assay.json.Json;
import assay.pipeline.Outcome;
import assay.pipeline.Reason;
import assay.recipe.Recipe;
import assay.recipe.SftRecipe;
import assay.sample.Origin;
import assay.sample.Split;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// CoSQL's turns without SQL. The records are ours, in the form that programs which read the real file expect: the
/// file itself was not at hand.
class CosqlTurnsTest {
    private static final String ALL = "cosql/cosql_all_info_dialogs.json";
    private static final String STATES = "cosql/sql_state_tracking/cosql_dev.json";

    @TempDir
    Path folder;

    private static Choices choices(boolean plainTurns) {
        return new Choices(new Recipe.Trajectory(0.5, 3, 20), SftRecipe.Ties.DROP, plainTurns);
    }

    private static RawRecord.Read at(String file) {
        SourceFile source = new SourceFile(Path.of(file), file, new Use.Records(Split.TRAIN), "CC-BY-SA-4.0", false);
        return new RawRecord.Read(source, new Origin(file, 3), 3, new byte[0]);
    }

    private static Outcome<List<Draft>> convert(String file, String record) {
        return new Cosql().convert(Json.parse(record.getBytes(StandardCharsets.UTF_8)), at(file), choices(true));
    }

    private static Draft.Dialogue dialogue(String file, String record) {
        return switch (convert(file, record)) {
            case Outcome.Passed<List<Draft>>(List<Draft> drafts) -> (Draft.Dialogue) drafts.getFirst();
            case Outcome.Dropped<List<Draft>>(Reason reason, String detail) ->
                throw new AssertionError(reason + ": " + detail);
            case Outcome.Merged<List<Draft>> _ -> throw new AssertionError("merged");
        };
    }

    private static List<String> told(Draft.Dialogue dialogue) {
        return dialogue.questions().stream()
                .map(question -> question.text() + " => "
                        + question.reply()
                                .map(reply -> reply.act() + ": " + reply.text())
                                .orElse(question.gold()))
                .toList();
    }

    private static String user(String text, String... acts) {
        return "{\"isUser\":true,\"text\":\"" + text + "\",\"label\":" + Json.line(List.of(acts)) + "}";
    }

    private static String expert(String text, String... acts) {
        return "{\"isUser\":false,\"text\":\"" + text + "\",\"label\":" + Json.line(List.of(acts)) + "}";
    }

    private static String sql(String sql) {
        return "{\"isUser\":false,\"text\":\"" + sql + "\",\"rawSql\":\"" + sql + "\"}";
    }

    private static String record(String... turns) {
        return "{\"db_id\":\"harbour\",\"query_goal\":\"?\",\"turns\":[" + String.join(",", turns) + "]}";
    }

    @Test
    void aTurnWithoutSqlBecomesAReplyBesideTheTurnsWithSql() {
        assertThat(told(dialogue(
                        ALL,
                        record(
                                expert("Welcome to the harbour.", "GREETING"),
                                user("Hi!", "GREETING"),
                                expert("Hello,\\n how can I help?", "GREETING"),
                                user("Which ship is big?", "AMBIGUOUS"),
                                expert("Do you mean heavy or long?", "CLARIFY"),
                                user("Heavy", "AFFIRM"),
                                sql("SELECT name FROM ship"),
                                expert("It is the Rose.", "CONFIRM_SQL"),
                                user("Who painted it?", "CANNOT_ANSWER"),
                                expert("Sorry, the database does not say that.", "SORRY"),
                                user("Thanks!", "THANK_YOU")))))
                .containsExactly(
                        "Hi! => GREET: Hello, how can I help?",
                        "Which ship is big? => CLARIFY: Do you mean heavy or long?",
                        "Heavy => SELECT name FROM ship",
                        "Who painted it? => REFUSE: Sorry, the database does not say that.",
                        "Thanks! => WELCOME: ");
    }

    @Test
    void theActsSayWhatAnAnswerIsAndAStatementAboutTheDataIsAClaim() {
        assertThat(told(dialogue(
                        ALL,
                        record(
                                user("One?", "INFORM_SQL"),
                                sql("SELECT 1"),
                                expert("1", "CONFIRM_SQL"),
                                user("Hm", "CANNOT_UNDERSTAND"),
                                expert("Sorry?", "SORRY"),
                                user("Rain?", "NOT_RELATED"),
                                expert("That is not in the database.", "REJECT"),
                                user("No", "NEGATE"),
                                expert("Anything else?", "REQUEST_MORE"),
                                user("Bye", "GOOD_BYE"),
                                expert("Bye.", "GOOD_BYE"),
                                user("How many?", "AMBIGUOUS"),
                                expert("There are 63.", "CLARIFY"),
                                user("Two?", "INFORM_SQL"),
                                expert("2", "CONFIRM_SQL"),
                                user("Three?"),
                                expert("3"),
                                user("And four?"),
                                user("Or five?", "INFORM_SQL")))))
                .containsExactly(
                        "One? => SELECT 1",
                        "Hm => REPHRASE: Sorry?",
                        "Rain? => REFUSE: That is not in the database.",
                        "No => OFFER: Anything else?",
                        "Bye => FAREWELL: Bye.",
                        "How many? => CLAIM: There are 63.",
                        "Two? => CLAIM: 2",
                        "Three? => CLAIM: 3");
    }

    @Test
    void anUtteranceWithAQuestionBackIsSplitIntoItsTurns() {
        String record = "{\"database_id\":\"harbour\",\"interaction\":["
                + "{\"utterance\":\"Which ship? | By tons? | Yes\",\"query\":\"SELECT 1\"},"
                + "{\"utterance\":\"The biggest | The Rose is. | And the next?\",\"query\":\"SELECT 2\"},"
                + "{\"utterance\":\"a | b? | c | d？ | e\",\"query\":\"SELECT 3\"},"
                + "{\"utterance\":\"a|b? or | c?\",\"query\":\"SELECT 4\"}]}";
        assertThat(told(dialogue(STATES, record)))
                .containsExactly(
                        "Which ship? => CLARIFY: By tons?",
                        "Yes => SELECT 1",
                        "The biggest | The Rose is. | And the next? => SELECT 2",
                        "a => CLARIFY: b?",
                        "c => CLARIFY: d？",
                        "e => SELECT 3",
                        "a|b? or | c? => SELECT 4");
        Draft.Dialogue off = SqlDialogues.interaction(Json.parse(record.getBytes(StandardCharsets.UTF_8)), at(STATES));
        assertThat(told(off)).first().isEqualTo("Which ship? | By tons? | Yes => SELECT 1");
        assertThat(off.contentId()).isNotEqualTo(dialogue(STATES, record).contentId());
    }

    @Test
    void aDialogueOnADatabaseOfSpidersDevSplitIsOfTheDevSplit() {
        String record = record(user("One?"), sql("SELECT 1"));
        assertThat(dialogue(ALL, record).split()).isEqualTo(Split.TRAIN);
        assertThat(dialogue(ALL, record.replace("harbour", "car_1")).split()).isEqualTo(Split.DEV);
    }

    @Test
    void aDialogueWithoutAnySqlIsDropped() {
        assertThat(convert(ALL, record(user("Hi", "GREETING"), expert("Hi", "GREETING"))))
                .isEqualTo(Outcome.dropped(Reason.QUALITY, "no turn of the dialogue has SQL"));
        assertThat(convert(ALL, record()))
                .isEqualTo(Outcome.dropped(Reason.QUALITY, "no turn of the dialogue has SQL"));
    }

    @Test
    void aFieldOfAnotherTypeIsNamed() {
        wrong("{\"db_id\":\"x\",\"turns\":5}", "field \"turns\" must be an array, got 5");
        wrong("{\"turns\":[]}", "field \"db_id\" must be a text, got no such field");
        wrong(record("{\"text\":\"Hi\"}"), "field \"isUser\" must be true or false, got no such field");
        wrong(record("{\"isUser\":true,\"text\":\" \"}"), "field \"text\" must not be blank, got \" \"");
        wrong(record(user("Hi"), "{\"isUser\":false,\"rawSql\":7}"), "field \"rawSql\" must be a text, got 7");
        wrong(
                record("{\"isUser\":true,\"text\":\"Hi\",\"label\":[1]}"),
                "field \"label\" must hold the names of acts, got [1]");
        wrong(record("{\"isUser\":true,\"text\":\"Hi\",\"label\":1}"), "field \"label\" must be an array, got 1");
    }

    private static void wrong(String record, String message) {
        assertThatThrownBy(() -> convert(ALL, record))
                .isInstanceOf(WrongRecordException.class)
                .hasMessage(message);
    }

    @Test
    void theFileWithAllTurnsIsReadInPlaceOfTheOthersOnlyWhenTheRecipeAsksForIt() throws IOException {
        Path cosql = folder.resolve("cosql");
        Files.createDirectories(cosql.resolve("sql_state_tracking"));
        Files.writeString(cosql.resolve("sql_state_tracking/cosql_train.json"), "[]");
        assertThat(uses(true)).containsExactly("cosql/sql_state_tracking/cosql_train.json: read as train");

        Files.writeString(cosql.resolve("cosql_all_info_dialogs.json"), "{}");
        assertThat(uses(false))
                .containsExactly(
                        "cosql/cosql_all_info_dialogs.json: turns without SQL: read with dialogue.plain_turns=true",
                        "cosql/sql_state_tracking/cosql_train.json: read as train");
        assertThat(uses(true))
                .containsExactly(
                        "cosql/cosql_all_info_dialogs.json: read as train",
                        "cosql/sql_state_tracking/cosql_train.json: the same dialogues stand in"
                                + " cosql_all_info_dialogs.json, which dialogue.plain_turns reads");
    }

    private List<String> uses(boolean plainTurns) {
        Source source = new Cosql().under(choices(plainTurns));
        return Layout.of(source, List.of(new DataFolder(folder, false))).files().stream()
                .map(file -> file.relative() + ": "
                        + switch (file.use()) {
                            case Use.Records(Split split) -> "read as " + split.wire();
                            case Use.DatabaseFile _ -> "database";
                            case Use.Ignored(String why) -> why;
                        })
                .toList();
    }
}
