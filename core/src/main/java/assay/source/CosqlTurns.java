package assay.source;

import assay.pipeline.Outcome;
import assay.pipeline.Reason;
import assay.sample.Split;
import assay.source.Draft.Act;
import assay.source.Draft.Dialogue;
import assay.source.Draft.Question;
import assay.source.Draft.Reply;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// CoSQL's dialogues with the turns that no SQL answers.
///
/// All turns of a dialogue stand in `cosql_all_info_dialogs.json`, one object with a dialogue under each key:
///
/// ```
/// {"0": {"db_id": "car_1", "query_goal": "…", "sql": "…", "turns": [{"isUser": true, "text": "Who makes it?", "label":
///  ["AMBIGUOUS"]}, {"isUser": false, "text": "Do you mean the name of the maker?", "label": ["CLARIFY"]}, {"isUser":
///  true, "text": "Yes", "label": ["AFFIRM"]}, {"isUser": false, "text": "SELECT …", "rawSql": "SELECT …"}, {"isUser":
///  false, "text": "Here is …", "label": ["CONFIRM_SQL"]}, …]}, …}
/// ```
///
/// What the expert says about a result is not used: the answer is made from what the database returns.
///
/// In `cosql_train.json` and `cosql_dev.json` a question, the question back and its answer are one utterance:
/// `Who makes it? | Do you mean the name of the maker? | Yes`.
///
/// Source: Yu et al. 2019, arXiv 1909.05378, for the acts; the form of the file is that of programs that read it.
final class CosqlTurns {
    /// Spider's databases of the dev split; the file with all turns does not say its splits.
    private static final Set<String> DEV = Set.of(
            "battle_death",
            "car_1",
            "concert_singer",
            "course_teach",
            "cre_Doc_Template_Mgt",
            "dog_kennels",
            "employee_hire_evaluation",
            "flight_2",
            "museum_visit",
            "network_1",
            "orchestra",
            "pets_1",
            "poker_player",
            "real_estate_properties",
            "singer",
            "student_transcripts_tracking",
            "tvshow",
            "voter_1",
            "world_1",
            "wta_1");

    private static final Pattern BAR = Pattern.compile("\\s\\|\\s");
    private static final Pattern ASKS = Pattern.compile("[?\uFF1F]\\s*$");

    /// What was said by the user, and what the expert did about it.
    private static final class Exchange {
        private final List<String> said = new ArrayList<>();
        private final Set<String> userActs = new HashSet<>();
        private final List<String> replies = new ArrayList<>();
        private final Set<String> expertActs = new HashSet<>();
        private String sql = "";

        private boolean isAnswered() {
            return !sql.isEmpty() || !replies.isEmpty();
        }
    }

    private CosqlTurns() {}

    /// `dialogue` with each utterance of the form `question | question back | answer` as its turns. What stands between
    /// the bars and is no question is left as it is.
    static Dialogue split(Dialogue dialogue) {
        List<Question> questions = new ArrayList<>();
        for (Question question : dialogue.questions()) {
            List<String> parts =
                    BAR.splitAsStream(question.text()).map(String::strip).toList();
            boolean asksBack =
                    parts.size() > 1 && parts.size() % 2 == 1 && parts.stream().noneMatch(String::isEmpty);
            for (int i = 1; i < parts.size(); i += 2) {
                asksBack &= ASKS.matcher(parts.get(i)).find();
            }
            if (!asksBack) {
                questions.add(question);
                continue;
            }
            for (int i = 1; i < parts.size(); i += 2) {
                questions.add(
                        Question.plain(parts.get(i - 1), new Reply(Act.CLARIFY, parts.get(i)), question.origin()));
            }
            questions.add(new Question(parts.getLast(), question.gold(), question.origin()));
        }
        return new Dialogue(dialogue.database(), questions, false, dialogue.split(), dialogue.license());
    }

    /// The dialogue of a record of all turns. Dropped when no turn of it has SQL.
    static Outcome<List<Draft>> dialogue(JsonNode record, RawRecord.Read from) {
        String database = SqlDialogues.databaseId(record, "db_id");
        List<Exchange> exchanges = exchanges(record);
        if (exchanges.stream().allMatch(exchange -> exchange.sql.isEmpty())) {
            return Outcome.dropped(Reason.QUALITY, "no turn of the dialogue has SQL");
        }
        List<Question> questions = new ArrayList<>();
        for (Exchange exchange : exchanges) {
            String said = String.join("\n", exchange.said);
            if (!exchange.sql.isEmpty()) {
                questions.add(new Question(said, exchange.sql, from.origin()));
                continue;
            }
            Act act = act(exchange);
            boolean open = exchange.replies.isEmpty() && act != Act.WELCOME && act != Act.GREET && act != Act.FAREWELL;
            if (open && exchange.equals(exchanges.getLast())) {
                break; // nobody answered the last turn
            }
            Reply reply = new Reply(open ? Act.CLAIM : act, String.join(" ", exchange.replies));
            questions.add(Question.plain(said, reply, from.origin()));
        }
        Split split = DEV.contains(database) ? Split.DEV : from.split();
        return Outcome.passed(List.of(
                new Dialogue(database, questions, false, split, from.file().license())));
    }

    private static List<Exchange> exchanges(JsonNode record) {
        List<Exchange> exchanges = new ArrayList<>();
        for (JsonNode turn : Fields.array(record, "turns")) {
            if (!turn.path("isUser").isBoolean()) {
                throw Fields.wrong("isUser", "must be true or false", turn.path("isUser"));
            }
            boolean user = turn.path("isUser").booleanValue();
            String sql = Fields.optional(turn, "rawSql").strip();
            if (user && (exchanges.isEmpty() || exchanges.getLast().isAnswered())) {
                exchanges.add(new Exchange());
            }
            if (exchanges.isEmpty()) {
                continue; // the expert speaks first
            }
            Exchange exchange = exchanges.getLast();
            exchange.sql = sql.isEmpty() ? exchange.sql : sql;
            if (user) {
                exchange.said.add(Fields.filled(turn, "text").strip());
                exchange.userActs.addAll(acts(turn));
            } else if (sql.isEmpty()) {
                exchange.replies.add(Fields.filled(turn, "text").strip());
                exchange.expertActs.addAll(acts(turn));
            }
        }
        return exchanges;
    }

    private static List<String> acts(JsonNode turn) {
        JsonNode label = turn.path("label");
        if (label.isMissingNode() || label.isNull()) {
            return List.of();
        }
        if (label.isString()) {
            return List.of(label.stringValue());
        }
        List<String> acts = new ArrayList<>();
        for (JsonNode act : Fields.array(turn, "label")) {
            if (!act.isString()) {
                throw Fields.wrong("label", "must hold the names of acts", label);
            }
            acts.add(act.stringValue());
        }
        return acts;
    }

    /// What the expert's acts say an answer is, and else the user's. A statement about the data is none of them,
    /// whatever its label: no SQL stands behind it.
    private static Act act(Exchange exchange) {
        Set<String> expert = exchange.expertActs;
        Set<String> user = exchange.userActs;
        if (expert.contains("CONFIRM_SQL")) {
            return Act.CLAIM;
        }
        if (expert.contains("CLARIFY") || expert.isEmpty() && user.contains("AMBIGUOUS")) {
            boolean asks = exchange.replies.stream()
                    .anyMatch(reply -> ASKS.matcher(reply).find());
            return asks ? Act.CLARIFY : Act.CLAIM;
        }
        if (user.contains("CANNOT_UNDERSTAND") && (expert.isEmpty() || expert.contains("SORRY"))) {
            return Act.REPHRASE;
        }
        if (expert.contains("REJECT")
                || expert.contains("SORRY")
                || user.contains("CANNOT_ANSWER")
                || user.contains("NOT_RELATED")) {
            return Act.REFUSE;
        }
        return polite(expert).or(() -> polite(user)).orElse(Act.CLAIM);
    }

    private static Optional<Act> polite(Set<String> acts) {
        return acts.contains("WELCOME") || acts.contains("THANK_YOU")
                ? Optional.of(Act.WELCOME)
                : acts.contains("REQUEST_MORE")
                        ? Optional.of(Act.OFFER)
                        : acts.contains("GOOD_BYE")
                                ? Optional.of(Act.FAREWELL)
                                : acts.contains("GREETING") ? Optional.of(Act.GREET) : Optional.empty();
    }
}
