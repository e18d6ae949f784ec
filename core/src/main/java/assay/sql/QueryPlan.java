package assay.sql;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a compiled statement will touch, read from SQLite's own byte code: nothing that the text only pretends to do is
/// in it.
///
/// `tables` are those that it opens, `written` those that it opens for writing; an index counts as its table, a view as
/// the tables behind it. `functions` are the lower-case names that it calls; some that SQLite expands while it compiles
/// (`coalesce`, `iif`) are not there. `virtual`: it opens a virtual table, which has no pages of its own.
///
/// Source: sqlite.org/opcode.html: OpenRead and OpenWrite have the root page in P2 and the database in P3 (0 is main),
/// Clear in P1 and P2; Transaction has 1 in P2 when it writes; a function stands in P4 as `name(arguments)`.
public record QueryPlan(
        Set<String> tables, Set<String> written, Set<String> functions, boolean writes, boolean virtual) {
    /// Of nothing.
    public static final QueryPlan NONE = new QueryPlan(Set.of(), Set.of(), Set.of(), false, false);

    private static final int OPCODE = 2;
    private static final int P1 = 3;
    private static final int P2 = 4;
    private static final int P3 = 5;
    private static final int P4 = 6;

    public QueryPlan {
        tables = Set.copyOf(tables);
        written = Set.copyOf(written);
        functions = Set.copyOf(functions);
    }

    /// Compiles one statement on a copy of `database`; nothing of it is run. Errors: [SqlFailure] with SQLite's
    /// message.
    public static QueryPlan of(SqlSession session, Database database, String sql, int deadlineMillis)
            throws SqlFailure {
        Set<String> tables = new HashSet<>();
        Set<String> written = new HashSet<>();
        Set<String> functions = new HashSet<>();
        boolean[] flags = new boolean[2];
        Optional<String> parameter = Statements.parameter(sql);
        if (parameter.isPresent()) { // SQLite would take it for NULL
            throw new SqlFailure("no value for the parameter " + parameter.get());
        }
        session.explain(sql, deadlineMillis, step -> {
            switch (step.getString(OPCODE)) {
                case "OpenRead", "ReopenIdx" -> add(tables, database, step.getLong(P2), step.getLong(P3));
                case "OpenWrite" -> {
                    add(tables, database, step.getLong(P2), step.getLong(P3));
                    add(written, database, step.getLong(P2), step.getLong(P3));
                }
                case "Clear" -> {
                    add(tables, database, step.getLong(P1), step.getLong(P2));
                    add(written, database, step.getLong(P1), step.getLong(P2));
                }
                case "Transaction" -> flags[0] |= step.getLong(P2) != 0;
                case "VOpen" -> flags[1] = true;
                case "Function", "PureFunc", "AggStep", "AggStep1", "AggInverse", "AggValue", "AggFinal" ->
                    functions.add(name(step.getString(P4)));
                default -> {} // loops, comparisons, registers: they touch nothing
            }
        });
        return new QueryPlan(tables, written, functions, flags[0], flags[1]);
    }

    private static void add(Set<String> tables, Database database, long page, long schema) {
        if (schema == 0) {
            String table = database.roots().get(page);
            if (table != null) {
                tables.add(table);
            }
        }
    }

    private static String name(@Nullable String p4) {
        String text = String.valueOf(p4);
        int bracket = text.indexOf('(');
        return (bracket < 0 ? text : text.substring(0, bracket)).toLowerCase(Locale.ROOT);
    }
}
