package assay.source;

import assay.sample.Origin;
import assay.source.Draft.Dialogue;
import assay.source.Draft.Question;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// Records of the Spider family: single questions, and interactions of several turns.
final class SqlDialogues {
    private static final int MAX_ID_CHARS = 200;

    private SqlDialogues() {}

    /// `{"question","query","db_id"}` in the light form; the full form has more fields, which are not needed.
    static Dialogue single(JsonNode record, RawRecord.Read from) {
        Question question =
                new Question(Fields.filled(record, "question").strip(), Fields.filled(record, "query"), from.origin());
        return new Dialogue(
                databaseId(record, "db_id"),
                List.of(question),
                true,
                from.split(),
                from.file().license());
    }

    /// `{"database_id","interaction":[{"utterance","query"}…]}`. The record's `final` question restates the last turns
    /// and is not used.
    static Dialogue interaction(JsonNode record, RawRecord.Read from) {
        List<Question> questions = new ArrayList<>();
        for (JsonNode turn : Fields.array(record, "interaction")) {
            Origin origin = from.origin();
            questions.add(new Question(Fields.filled(turn, "utterance").strip(), Fields.filled(turn, "query"), origin));
        }
        if (questions.isEmpty()) {
            throw Fields.wrong("interaction", "must have at least one turn", record.path("interaction"));
        }
        return new Dialogue(
                databaseId(record, "database_id"),
                questions,
                false,
                from.split(),
                from.file().license());
    }

    /// An id is compared with names of folders; one that could be a path is refused.
    static String databaseId(JsonNode record, String key) {
        String id = Fields.filled(record, key);
        if (id.length() > MAX_ID_CHARS
                || !id.equals(id.strip())
                || id.matches("\\.+")
                || id.matches("(?s).*[/\\\\\\p{Cntrl}].*")) {
            throw Fields.wrong(key, "must name a database folder", record.path(key));
        }
        return id;
    }
}
