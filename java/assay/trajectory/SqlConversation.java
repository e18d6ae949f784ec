package assay.trajectory;

import assay.pipeline.Outcome;
import assay.pipeline.Reason;
import assay.recipe.Recipe;
import assay.sample.Conversation;
import assay.sample.Lineage;
import assay.sample.Message;
import assay.sample.Origin;
import assay.sample.SourceName;
import assay.sample.Split;
import assay.source.Draft.Question;
import assay.sql.Database;
import assay.sql.QueryShape;
import assay.sql.ResultTable;
import assay.sql.SqlFailure;
import assay.sql.SqlScript;
import assay.sql.Statements;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Renders executed questions as one ReAct conversation.
///
/// ```
/// system: how to act, and the schema as DDL
/// user: question · assistant: Thought, Action: execute_sql + query · user: Observation · assistant: Thought, Final
/// Answer
/// ```
public final class SqlConversation {
    private static final String INSTRUCTION = """
            You answer questions about a SQLite database by running SQL on it.

            In each step write a Thought, then exactly one of these:
            - the line "Action: execute_sql" and below it one query in a fenced sql block; its rows come back as an observation;
            - a line that begins with "Final Answer:" once the observations answer the question.
            %s
            %s

            ```sql
            %s
            ```""";

    /// Where a conversation has turns that no SQL answers.
    private static final String PLAIN = """

            Not every message can be answered by a query: when it is unclear, ask back after "Final Answer:"; when this database cannot answer it, say so there.
            """;

    private static final String SCHEMA = "The schema of the database:";
    private static final String SCRIPT = "These statements made the database; it holds their rows and no others:";

    /// A column without a label of its own is called like its expression: a call, a CASE, arithmetic.
    private static final Pattern EXPRESSION = Pattern.compile("\\w\\(|^\\(|(?i)^CASE\\b|\\S\\s*[-+*/|]\\s*\\S.*\\w");

    /// Words for an expression that name nothing.
    private static final Pattern NO_LABEL = Pattern.compile("^(a value |a computed |the result of a subquery)");

    private final long seed;
    private final Recipe.Sql limits;

    public SqlConversation(long seed, Recipe.Sql limits) {
        this.seed = seed;
        this.limits = limits;
    }

    /// The conversation of `turns`, all on `database`. Dropped when the schema cannot be shown: too long even without
    /// the tables that are not read, or a query does not compile on what is shown.
    public Outcome<Conversation> render(
            List<Turn> turns, Database database, SourceName source, Split split, String license) {
        List<String> sqls = turns.stream().flatMap(turn -> turn.sqls().stream()).toList();
        String ddl = database.ddl(sqls, limits.ddlChars());
        if (ddl == null) {
            return Outcome.dropped(
                    Reason.TOO_LONG,
                    database.path() + ": the tables that are read need more than sql.ddl_chars " + limits.ddlChars());
        }
        Optional<String> gap = database.gap(ddl, sqls);
        if (gap.isPresent()) {
            return Outcome.dropped(Reason.SCHEMA_MISSING, database.path() + ": " + gap.get());
        }
        List<Message> messages = new ArrayList<>();
        messages.add(Message.system(instruction(turns, SCHEMA, ddl)));
        turns.forEach(turn -> add(turn, database.path(), messages));
        Lineage lineage = new Lineage(split, origins(turns), Optional.of(database.path()), license, edits(turns));
        return Outcome.passed(new Conversation(messages, source, lineage));
    }

    /// The conversation of turns about a database that no file has: the message shows the statements that made it, so
    /// that they are the whole database, and the lineage names no path. `group` has a script that ran.
    public Outcome<Conversation> renderOnScript(DialogueComposer.Group group, SourceName source) {
        String script;
        try {
            script = SqlScript.of(group.script().orElseThrow()).text();
        } catch (SqlFailure e) {
            throw new IllegalStateException("a gold ran on a script that is refused: " + e.getMessage(), e);
        }
        List<Message> messages = new ArrayList<>();
        messages.add(Message.system(instruction(group.turns(), SCRIPT, script)));
        group.turns().forEach(turn -> add(turn, group.database(), messages));
        List<String> edits = new ArrayList<>(edits(group.turns()));
        if (executed(group.turns()).stream().anyMatch(turn -> !turn.changes().isEmpty() && !turn.isOfRecord())) {
            edits.add("derived_query");
        }
        Lineage lineage = new Lineage(group.split(), origins(group.turns()), Optional.empty(), group.license(), edits);
        return Outcome.passed(new Conversation(messages, source, lineage));
    }

    private static String instruction(List<Turn> turns, String about, String sql) {
        return INSTRUCTION.formatted(isPlain(turns) ? PLAIN : "", about, sql);
    }

    private static boolean isPlain(List<Turn> turns) {
        return turns.stream().anyMatch(Replied.class::isInstance);
    }

    private static List<Executed> executed(List<Turn> turns) {
        return turns.stream()
                .filter(Executed.class::isInstance)
                .map(Executed.class::cast)
                .toList();
    }

    private static List<Origin> origins(List<Turn> turns) {
        return turns.stream()
                .map(Turn::question)
                .map(Question::origin)
                .distinct()
                .toList();
    }

    private void add(Turn turn, String databasePath, List<Message> messages) {
        switch (turn) {
            case Executed executed -> add(executed, databasePath, messages);
            case Replied replied -> {
                messages.add(Message.user(replied.question().text()));
                messages.add(Message.assistant(replied.answer(seed, databasePath)));
            }
        }
    }

    private void add(Executed turn, String databasePath, List<Message> messages) {
        Wording wording =
                new Wording(seed, databasePath + "\n" + turn.question().text() + "\n" + String.join("\n", turn.sqls()));
        QueryShape shape = QueryShape.of(turn.sql());
        messages.add(Message.user(turn.question().text()));
        for (Executed.Change change : turn.changes()) {
            step(wording.of("change", Thought.CHANGE), change.sql(), change.result(), messages);
        }
        boolean change = Statements.isChange(turn.sql());
        String thought = change ? wording.of("change", Thought.CHANGE) : Thought.before(shape, wording);
        String look = turn.changes().isEmpty() ? "" : wording.of("look", Thought.LOOK) + " ";
        ResultText result = step(look + thought, turn.sql(), turn.result(), messages);
        messages.add(Message.assistant(
                change && turn.result().isChange()
                        ? "Thought: " + wording.of("changed", Thought.CHANGED) + "\nFinal Answer: "
                                + wording.of("done", Thought.DONE)
                        : answer(turn, shape, result, wording)));
    }

    /// One action and its observation.
    private ResultText step(String thought, String sql, ResultTable result, List<Message> messages) {
        ResultText text = new ResultText(result, limits.cellChars());
        messages.add(Message.assistant("Thought: " + thought + "\nAction: execute_sql\n```sql\n" + sql + "\n```"));
        messages.add(Message.user(text.observation()));
        return text;
    }

    private static String answer(Executed turn, QueryShape shape, ResultText result, Wording wording) {
        long rows = turn.result().totalRows();
        if (rows == 0) {
            return "Thought: " + wording.of("nothing", Thought.FOUND_NOTHING) + "\nFinal Answer: "
                    + wording.of("none", Thought.NOTHING);
        }
        List<String> labels = labels(turn, shape);
        boolean one = rows == 1 && labels.size() == 1;
        if (one && result.isNull()) {
            return "Thought: " + wording.of("null", Thought.FOUND_NULL) + "\nFinal Answer: "
                    + wording.of("no value", Thought.NULL);
        }
        List<String> thoughts = one
                ? Thought.FOUND_ONE
                : rows == 1 ? Thought.FOUND_ROW : result.isCut() ? Thought.FOUND_MANY : Thought.FOUND_ROWS;
        String done = turn.changes().isEmpty() ? "" : wording.of("done", Thought.DONE) + " The new state: ";
        return "Thought: " + wording.of("found", turn.changes().isEmpty() ? thoughts : Thought.SEEN)
                + "\nFinal Answer: " + done + result.answer(labels);
    }

    /// Names for the columns of an answer: the result's, but words for those that are called like an expression.
    private static List<String> labels(Executed turn, QueryShape shape) {
        List<String> columns = turn.result().columns();
        boolean spoken = shape.selected().size() == columns.size();
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            String column = columns.get(i);
            boolean expression = EXPRESSION.matcher(column).find();
            if (spoken && (expression || Collections.frequency(columns, column) > 1)) {
                labels.add(label(shape.selected().get(i))); // two columns called name come from two tables
            } else {
                labels.add(expression ? "value" : column);
            }
        }
        return numbered(labels);
    }

    /// Labels that come again get a number: value, value 2.
    private static List<String> numbered(List<String> labels) {
        List<String> numbered = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            int twins = Collections.frequency(labels.subList(0, i), labels.get(i));
            numbered.add(twins == 0 ? labels.get(i) : labels.get(i) + " " + (twins + 1));
        }
        return numbered;
    }

    /// A spoken expression without what a label does not need: "the number of rows" is the "number of rows".
    private static String label(String spoken) {
        return NO_LABEL.matcher(spoken).find()
                ? "value"
                : spoken.replaceFirst("^the ", "").replaceFirst(" rounded to .*", "");
    }

    private static List<String> edits(List<Turn> turns) {
        List<String> edits = new ArrayList<>(List.of("derived_thought", "executed_observation"));
        int operators = executed(turns).stream()
                .mapToInt(turn -> turn.repaired().operators())
                .sum();
        if (operators > 0) {
            edits.add("torn_operator x" + operators);
        }
        long blanks = executed(turns).stream()
                .filter(turn -> turn.repaired().blanks())
                .count();
        if (blanks > 0) {
            edits.add("sql_blanks x" + blanks);
        }
        if (isPlain(turns)) {
            edits.add("plain_turn x" + (turns.size() - executed(turns).size()));
        }
        return edits;
    }
}
