package assay.trajectory;

import assay.pipeline.Outcome;
import assay.recipe.Recipe;
import assay.sample.Lineage;
import assay.sample.Message;
import assay.sample.Prompt;
import assay.sample.SourceName;
import assay.source.Draft;
import assay.sql.Database;
import assay.sql.SqlRepair;
import assay.sql.Statements;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Renders a question about a database as a prompt that one step answers.
///
/// ```
/// system: what to do, and the form of the answer · user: the schema as DDL, the questions before, the question
/// ```
public final class SqlPrompt {
    private static final String INSTRUCTION = """
            You answer requests about a SQLite database with SQL.

            Answer in this form:
            - a line that begins with "Thought:" and says what the statement has to do;
            - the line "Action: execute_sql", and below it one SQL statement in a fenced sql block.

            The statement runs as it stands on the database of the schema, and its rows are the answer: the columns that are \
            asked for, in that order, and nothing else. A request to change the data is answered by the one statement that \
            changes it; what the request asks about the new state comes later.""";

    private static final String END = "\n```\n\n";
    private static final String NOW = "\nAsked now:\n";

    private final Recipe.Sql limits;

    public SqlPrompt(Recipe.Sql limits) {
        this.limits = limits;
    }

    /// The prompt of `turn`, whose `gold` ran on `database`. Dropped when the schema cannot be shown.
    public Outcome<Prompt> render(Draft.Turn turn, SqlRepair.Repaired gold, Database database, SourceName source) {
        Outcome<String> ddl = ShownSchema.of(database, List.of(gold.sql()), limits);
        if (!(ddl instanceof Outcome.Passed<String>(String shown))) {
            return ShownSchema.refused(ddl);
        }
        StringBuilder user = new StringBuilder("The schema of the database:\n\n```sql\n")
                .append(shown)
                .append(END);
        if (!turn.earlier().isEmpty()) {
            user.append("Asked before, and answered:\n");
            for (int i = 0; i < turn.earlier().size(); i++) {
                user.append(i + 1).append(". ").append(turn.earlier().get(i)).append('\n');
            }
            user.append(NOW);
        }
        user.append(turn.question().text());
        Lineage lineage = new Lineage(
                turn.split(), turn.origins(), Optional.of(database.path()), turn.license(), edits(turn, gold));
        return Outcome.passed(new Prompt(
                List.of(Message.system(INSTRUCTION), Message.user(user.toString())),
                source,
                lineage,
                Optional.of(gold.sql())));
    }

    /// The question of a prompt that was rendered here, by its user message.
    public static String question(String user) {
        int now = user.lastIndexOf(NOW);
        int schema = user.lastIndexOf(END);
        return now >= 0
                ? user.substring(now + NOW.length())
                : schema >= 0 ? user.substring(schema + END.length()) : user;
    }

    private static List<String> edits(Draft.Turn turn, SqlRepair.Repaired gold) {
        List<String> edits = new ArrayList<>();
        if (!turn.earlier().isEmpty()) {
            edits.add("earlier_questions x" + turn.earlier().size());
        }
        if (gold.operators() > 0) {
            edits.add("torn_operator x" + gold.operators());
        }
        if (gold.blanks()) {
            edits.add("sql_blanks x1");
        }
        if (Statements.isChange(gold.sql())) {
            edits.add("change_only");
        }
        return edits;
    }
}
