package assay.source;

import assay.source.Draft.Dialogue;
import assay.source.Draft.Question;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/// Records of gretelai/synthetic_text_to_sql (Apache-2.0), which bring their database along:
///
/// ```
/// {"id": 39325, "domain": "public health", "sql_task_type": "analytics and reporting", …,
///  "sql_prompt": "What is the total number of hospital beds in each state?",
///  "sql_context": "CREATE TABLE Beds (State VARCHAR(50), Beds INT); INSERT INTO Beds (State, Beds) VALUES
///  ('California', 100000), ('Texas', 85000), ('New York', 70000);",
///  "sql": "SELECT State, SUM(Beds) FROM Beds GROUP BY State;",
///  "sql_explanation": "This query calculates the total number of hospital beds …"}
/// ```
///
/// Only `sql_prompt`, `sql_context` and `sql` are needed. Odd in the real data: SQL for other databases than SQLite,
/// and SQL that does not fit its own context (an ambiguous column in one of the three records of the data card).
final class TextToSql {
    private TextToSql() {}

    static boolean fits(JsonNode record) {
        return record.has("sql_context");
    }

    /// What to do with the file at `name`, which lies in a folder of this data set's own.
    static Use use(String name, Use.Records records) {
        String packed = Packed.name(name).toLowerCase(Locale.ROOT);
        if (!packed.endsWith(".json") && !packed.endsWith(".jsonl") && !packed.endsWith(".parquet")) {
            return new Use.Ignored("not part of the layout: neither .json, .jsonl nor .parquet");
        }
        return packed.matches("(.*[/_.-])?test([_.-].*)?") ? new Use.Ignored("the test split") : records;
    }

    static Dialogue dialogue(JsonNode record, RawRecord.Read from) {
        Question question =
                new Question(Fields.filled(record, "sql_prompt").strip(), Fields.filled(record, "sql"), from.origin());
        return Dialogue.onScript(
                Fields.filled(record, "sql_context"),
                question,
                from.split(),
                from.file().license());
    }
}
