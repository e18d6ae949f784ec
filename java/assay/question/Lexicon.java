package assay.question;

import java.util.List;
import java.util.Optional;

/// How people speak of a database: the words of `lexicon.yaml`, with the lines where they stand.
///
/// It knows nothing of the database; [Schema#of] puts the two together and refuses what does not fit.
public record Lexicon(String file, String domain, List<Entry> tables, List<Tie> links) {

    /// What a column holds, as far as a question can use it.
    public enum Kind {
        KEY,
        NAME,
        CATEGORY,
        DATE,
        TIME,
        MEASURE,
        FLAG,
        TEXT
    }

    /// A table: `one` member, many `members`; `label` is the column whose value names a row to people.
    public record Entry(
            String table,
            String one,
            String many,
            Optional<String> label,
            List<Word> columns,
            int labelLine,
            int line) {
        public Entry {
            columns = List.copyOf(columns);
        }
    }

    /// A column. `say` and `deny` of a flag follow a subject ("is active"); `unit` is a plural noun, "" when there is
    /// none; `sum` when adding rows up makes sense.
    public record Word(String column, Kind kind, String say, String deny, String unit, boolean sum, int line) {}

    /// A foreign key from `table.column` to `parentTable.parentColumn`: the parent as seen from the child, and the
    /// children as seen from the parent.
    public record Tie(
            String table,
            String column,
            String parentTable,
            String parentColumn,
            String parent,
            String children,
            int line) {}

    public Lexicon {
        tables = List.copyOf(tables);
        links = List.copyOf(links);
    }

    /// Reads the YAML `text`, which complaints call `file`. Errors: [assay.pipeline.UnusableInputException] with place,
    /// rule, value and way out.
    public static Lexicon parse(String file, String text) {
        return new LexiconReader(file).read(text);
    }
}
