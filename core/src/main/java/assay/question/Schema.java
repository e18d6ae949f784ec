package assay.question;

import assay.pipeline.UnusableInputException;
import assay.question.Lexicon.Entry;
import assay.question.Lexicon.Kind;
import assay.question.Lexicon.Tie;
import assay.question.Lexicon.Word;
import assay.sql.Database;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A database together with its words and its values: what patterns draw from.
///
/// Order: tables and links as in the lexicon, columns as in the database.
public record Schema(String id, Database database, Lexicon lexicon, List<Table> tables, List<Link> links) {

    /// A table and its rows. `key` is the single INTEGER PRIMARY KEY that SQLite numbers by itself, if it has one.
    ///
    /// `naming` are the columns that together name a row to people: the label, or else all names when no two rows share
    /// them; empty when nothing names a row. `isPerson` is true when "their" is the word for a row, not "its".
    record Table(
            String name,
            String one,
            String many,
            @Nullable Column label,
            List<Column> columns,
            @Nullable String key,
            List<@Nullable Object[]> rows,
            List<Column> naming,
            boolean isPerson) {
        static Table of(
                Entry entry,
                @Nullable Column label,
                List<Column> columns,
                @Nullable String key,
                List<@Nullable Object[]> rows) {
            List<Column> naming = label == null ? names(columns, rows) : List.of(label);
            String noun = entry.one().substring(entry.one().lastIndexOf(' ') + 1);
            boolean person = PERSONS.contains(noun)
                    || naming.stream()
                            .anyMatch(
                                    column -> PERSON_NAME.matcher(column.say()).matches());
            return new Table(
                    entry.table(),
                    entry.one(),
                    entry.many(),
                    label,
                    List.copyOf(columns),
                    key,
                    rows,
                    List.copyOf(naming),
                    person);
        }

        private static List<Column> names(List<Column> columns, List<@Nullable Object[]> rows) {
            List<Column> names = columns.stream()
                    .filter(column -> column.kind() == Kind.NAME && column.isFull())
                    .toList();
            long different = rows.stream()
                    .map(row -> names.stream().map(name -> row[name.at()]).toList())
                    .distinct()
                    .count();
            return different == rows.size() ? names : List.of();
        }

        String sql() {
            return identifier(name);
        }

        /// The words of `column`, without the table's own name before them: the "name" of a vessel, not its "vessel
        /// name".
        String spoken(Column column) {
            return column.say().startsWith(one + " ") ? column.say().substring(one.length() + 1) : column.say();
        }
    }

    /// A column: its words, its values without NULL, in order: all of them, and each once, and how they write time.
    record Column(
            String table,
            int at,
            Word word,
            List<Object> values,
            List<Object> distinct,
            boolean isWhole,
            int nulls,
            boolean required,
            boolean unique,
            TimeFormat time) {
        String sql() {
            return identifier(word.column());
        }

        Kind kind() {
            return word.kind();
        }

        String say() {
            return word.say();
        }

        /// The words with the unit: "floor area in square metres". Things that are counted need none: "attendance".
        String measured() {
            boolean counted = isWhole() && !UNIT.matcher(word.unit()).find();
            return word.unit().isEmpty() || counted || word.say().contains(word.unit())
                    ? word.say()
                    : word.say() + " in " + word.unit();
        }

        /// True for a number of which an average means something: a year of publication has none.
        boolean isAmount() {
            return kind() == Kind.MEASURE
                    && !word.say().contains("year of")
                    && !word.say().endsWith("year");
        }

        /// A value with the unit: "20 euros".
        String amount(String number) {
            boolean said = word.unit().isEmpty() || word.say().contains(word.unit());
            return said ? number : number + " " + (number.equals("1") ? English.one(word.unit()) : word.unit());
        }

        boolean isFull() {
            return nulls == 0;
        }
    }

    /// A foreign key of `child`, with its words.
    record Link(Table child, Column column, Table parent, Column parentColumn, Tie tie) {
        boolean toItself() {
            return child.name().equals(parent.name());
        }
    }

    private static final java.util.regex.Pattern PERSON_NAME =
            java.util.regex.Pattern.compile(".*(full|first|last|family) name|surname");

    private static final Set<String> PERSONS = Set.of(
            ("person member employee customer client driver rider runner teacher student pupil patient doctor nurse "
                            + "guest visitor donor volunteer owner tenant gardener beekeeper keeper player actor author "
                            + "artist collector patron user instructor conductor presenter juror fixer observer "
                            + "astronomer veterinarian reader learner technician host worker officer passenger")
                    .split(" "));

    /// Nouns that measure; whatever else stands as a unit is counted.
    private static final java.util.regex.Pattern UNIT = java.util.regex.Pattern.compile(
            "(euro|dollar|pound|kroner|krone|franc|yen|koruna|rupee|krónur|zloty|cent|hour|minute|second|day|week|month|year|met(re|er)|mile|gram"
                    + "|tonne|lit(re|er)|percent|degree|watt|volt|hectare|acre|magnitude|knot|bar|decibel|hertz|byte)s?\\b"
                    + "|per |[a-z]+(metres|grams|litres|watts|hertz|bytes|watt-hours|seconds)\\b|°|%");

    private static final Set<String> RESERVED =
            Set.of(("add all alter and as between by case check collate column commit constraint create cross default "
                            + "delete desc distinct drop else end escape except exists filter for foreign from full "
                            + "glob group having if in index inner insert intersect into is isnull join key left like "
                            + "limit match natural no not null of offset on or order outer over plan pragma primary "
                            + "query range references release rename replace right row rows select set table then to "
                            + "transaction trigger union unique update using vacuum values view when where window "
                            + "with without")
                    .split(" "));

    static String identifier(String name) {
        return isBare(name) && !RESERVED.contains(name.toLowerCase(Locale.ROOT))
                ? name
                : "\"" + name.replace("\"", "\"\"") + "\"";
    }

    /// `[A-Za-z_][A-Za-z0-9_]*`
    private static boolean isBare(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
            if (!letter && (i == 0 || c < '0' || c > '9')) {
                return false;
            }
        }
        return !name.isEmpty();
    }

    /// Puts `lexicon` on `database`. Errors: [UnusableInputException] with file and line when they do not fit.
    public static Schema of(String id, Database database, Lexicon lexicon) {
        List<TableScan> scans = TableScan.all(database);
        List<Table> tables = new ArrayList<>();
        Set<String> spoken = new HashSet<>();
        for (Entry entry : lexicon.tables()) {
            TableScan scan = scans.stream()
                    .filter(candidate -> candidate.name().equals(entry.table()))
                    .findFirst()
                    .orElseThrow(() -> wrong(lexicon, entry.line(), "the database has no table " + entry.table()));
            boolean fresh = spoken.add(entry.one());
            if (!fresh || !spoken.add(entry.many()) && !entry.many().equals(entry.one())) {
                throw wrong(
                        lexicon,
                        entry.line(),
                        "two tables are spoken of alike: \"" + entry.one() + "\", \"" + entry.many() + "\"");
            }
            tables.add(table(lexicon, entry, scan));
        }
        for (TableScan scan : scans) {
            if (lexicon.tables().stream().noneMatch(entry -> entry.table().equals(scan.name()))) {
                throw wrong(lexicon, 1, "the table " + scan.name() + " has no words here");
            }
        }
        List<Link> links = new ArrayList<>();
        lexicon.links().forEach(tie -> links.add(link(lexicon, tie, tables)));
        for (TableScan scan : scans) {
            for (TableScan.Reference reference : scan.references()) {
                if (lexicon.links().stream().noneMatch(tie -> reference.is(scan.name(), tie))) {
                    throw wrong(
                            lexicon,
                            1,
                            "the foreign key " + scan.name() + "." + reference.column() + " is not among the links");
                }
            }
        }
        return new Schema(id, database, lexicon, List.copyOf(tables), List.copyOf(links));
    }

    private static Table table(Lexicon lexicon, Entry entry, TableScan scan) {
        List<Column> columns = new ArrayList<>();
        Set<String> spoken = new HashSet<>();
        for (Word word : entry.columns()) {
            if (!scan.columns().contains(word.column())) {
                throw wrong(lexicon, word.line(), "the table " + entry.table() + " has no column " + word.column());
            }
            if (!word.say().isEmpty() && !spoken.add(word.say())) {
                throw wrong(
                        lexicon, word.line(), "two columns of " + entry.table() + " are called \"" + word.say() + "\"");
            }
        }
        for (String name : scan.columns()) {
            Word word = entry.columns().stream()
                    .filter(candidate -> candidate.column().equals(name))
                    .findFirst()
                    .orElseThrow(() -> wrong(
                            lexicon, entry.line(), "the column " + entry.table() + "." + name + " has no words here"));
            columns.add(column(entry.table(), word, scan));
        }
        Optional<Column> label = entry.label()
                .map(name -> columns.stream()
                        .filter(column -> column.word().column().equals(name))
                        .findFirst()
                        .orElseThrow(() -> wrong(
                                lexicon,
                                entry.labelLine(),
                                "the label of " + entry.table() + " is no column: " + name)));
        label.filter(column -> !column.isFull()
                        || column.distinct().size() != column.values().size())
                .ifPresent(column -> {
                    throw wrong(
                            lexicon,
                            entry.labelLine(),
                            "the label of " + entry.table() + " must be unique and never NULL: "
                                    + column.word().column());
                });
        return Table.of(entry, label.orElse(null), columns, scan.key(), scan.rows());
    }

    private static Column column(String table, Word word, TableScan scan) {
        int at = scan.columns().indexOf(word.column());
        List<Object> values = new ArrayList<>();
        int nulls = 0;
        for (@Nullable Object[] row : scan.rows()) {
            @Nullable Object value = row[at];
            if (value == null) {
                nulls++;
            } else {
                values.add(value);
            }
        }
        values.sort(ORDER);
        return new Column(
                table,
                at,
                word,
                List.copyOf(values),
                values.stream().distinct().toList(),
                values.stream().allMatch(Long.class::isInstance),
                nulls,
                scan.required().contains(word.column()),
                scan.unique().contains(word.column()),
                TimeFormat.of(word.kind(), values));
    }

    /// Numbers before text, as SQLite sorts.
    private static final Comparator<Object> ORDER = Comparator.<Object, Boolean>comparing(v -> !(v instanceof Number))
            .thenComparing((a, b) -> a instanceof Number x && b instanceof Number y
                    ? Double.compare(x.doubleValue(), y.doubleValue())
                    : a.toString().compareTo(b.toString()));

    private static Link link(Lexicon lexicon, Tie tie, List<Table> tables) {
        Column child = column(lexicon, tie, tie.table(), tie.column(), tables);
        Column parent = column(lexicon, tie, tie.parentTable(), tie.parentColumn(), tables);
        return new Link(named(tables, tie.table()), child, named(tables, tie.parentTable()), parent, tie);
    }

    private static Table named(List<Table> tables, String name) {
        return tables.stream().filter(t -> t.name().equals(name)).findFirst().orElseThrow();
    }

    private static Column column(Lexicon lexicon, Tie tie, String table, String column, List<Table> tables) {
        return tables.stream()
                .filter(candidate -> candidate.name().equals(table))
                .flatMap(candidate -> candidate.columns().stream())
                .filter(candidate -> candidate.word().column().equals(column))
                .findFirst()
                .orElseThrow(() -> wrong(lexicon, tie.line(), "the database has no column " + table + "." + column));
    }

    private static UnusableInputException wrong(Lexicon lexicon, int line, String rule) {
        return new UnusableInputException(lexicon.file() + ":" + line + ": " + rule);
    }
}
