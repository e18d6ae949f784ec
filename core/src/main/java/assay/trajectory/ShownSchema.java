package assay.trajectory;

import assay.pipeline.Outcome;
import assay.pipeline.Reason;
import assay.recipe.Recipe;
import assay.sql.Database;
import java.util.List;
import java.util.Optional;

/// The schema that a row shows.
final class ShownSchema {
    private ShownSchema() {}

    /// The DDL of `database`, on which all of `sqls` compile. Dropped when it is too long even without the tables that
    /// are not read, or a statement does not compile on what is shown.
    static Outcome<String> of(Database database, List<String> sqls, Recipe.Sql limits) {
        String ddl = database.ddl(sqls, limits.ddlChars());
        if (ddl == null) {
            return Outcome.dropped(
                    Reason.TOO_LONG,
                    database.path() + ": the tables that are read need more than sql.ddl_chars " + limits.ddlChars());
        }
        Optional<String> gap = database.gap(ddl, sqls);
        return gap.isPresent()
                ? Outcome.dropped(Reason.SCHEMA_MISSING, database.path() + ": " + gap.get())
                : Outcome.passed(ddl);
    }

    /// The same refusal of what was to show it.
    static <T> Outcome<T> refused(Outcome<String> schema) {
        return switch (schema) {
            case Outcome.Dropped<String>(Reason reason, String detail) -> Outcome.dropped(reason, detail);
            case Outcome.Passed<String> _, Outcome.Merged<String> _ ->
                throw new IllegalStateException("only a schema that is refused makes nothing");
        };
    }
}
