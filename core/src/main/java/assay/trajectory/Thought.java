package assay.trajectory;

import assay.sql.QueryShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What an agent would think before it runs a query: which tables, which rows, which groups and order. Derived from
/// the gold's shape alone, so it cannot know the result.
final class Thought {
    /// Characters of the longest condition that is spoken out; a longer one is only mentioned.
    private static final int MAX_SPOKEN = 120;

    static final List<String> ONE_TABLE = List.of(
            "The %s table has what I need.",
            "I can answer this from the %s table.",
            "Everything needed is in %s.",
            "The table to read is %s.",
            "I will query %s for this.",
            "This is about the %s table.",
            "I need to look into %s.",
            "The rows I need are in %s.",
            "Let me read this from %s.");
    static final List<String> START = List.of(
            "I start from the %s table.",
            "I read %s first.",
            "The main part reads the %s table.",
            "I begin with %s.",
            "The query starts with the %s table.",
            "First of all I read %s.",
            "The %s table is where I start.",
            "One part of this is in %s.",
            "My starting point is the %s table.");
    static final List<String> JOIN = List.of(
            "I have to join %s.",
            "The answer needs %s together, so I join them.",
            "I will join %s on their keys.",
            "This takes a join of %s.",
            "The information is spread over %s, so a join is needed.",
            "I need to connect %s.",
            "First I bring %s together with a join.",
            "Joining %s gives the rows to work with.",
            "No single table is enough here: I join %s.");
    static final List<String> SELF_JOIN = List.of(
            "I have to join %s with itself.",
            "The %s table is needed twice, so I join it with itself.",
            "This takes a self-join of %s.",
            "Rows of %s have to meet other rows of it: a self-join.",
            "I join the %s table to itself.",
            "Both sides of the join are %s.",
            "I need %s twice, under two aliases.",
            "A self-join of %s brings the rows together.");
    static final List<String> FILTER = List.of(
            "Only rows where %s count.",
            "I keep the rows where %s.",
            "The condition is that %s.",
            "I filter for rows where %s.",
            "Rows must satisfy: %s.",
            "I restrict this to rows where %s.",
            "The WHERE clause has to say that %s.",
            "What matters are the rows where %s.",
            "I only want rows where %s.");
    static final List<String> FIRST_FILTER = List.of(
            "The first query keeps rows where %s.",
            "In the first query I keep the rows where %s.",
            "For the first of the two queries the condition is that %s.",
            "The first SELECT is for rows where %s.",
            "The first part filters for rows where %s.",
            "First I select the rows where %s.",
            "One of the two queries wants the rows where %s.",
            "In the first SELECT the WHERE clause says that %s.");
    static final List<String> LONG_FILTER = List.of(
            "I filter the rows as the question says.",
            "The WHERE clause carries what the question demands of a row.",
            "Only rows that meet the demands of the question count.",
            "I restrict the rows to those that the question is about.",
            "What the question demands of a row goes into the WHERE clause.",
            "Rows that do not fit the question are filtered out.",
            "A WHERE clause picks the rows that the question is about.",
            "I keep only the rows that fit the question.");
    static final List<String> GROUP = List.of(
            "I group by %s.",
            "There is one result row per %s, which takes a GROUP BY.",
            "Grouping by %s gives one row each.",
            "The rows are grouped by %s.",
            "I need one row for every %s, hence a GROUP BY.",
            "I collect the rows by %s.",
            "The grouping key is %s.",
            "This asks for one group per %s.",
            "I aggregate per %s.");
    static final List<String> HAVING = List.of(
            "Only groups where %s stay.",
            "I keep the groups where %s.",
            "HAVING keeps the groups where %s.",
            "Of the groups, those where %s are wanted.",
            "The groups must satisfy: %s.",
            "Then I drop every group unless %s.",
            "A group counts only if %s.",
            "The condition on the groups is that %s.",
            "I filter the groups: %s.");
    static final List<String> ORDER = List.of(
            "I sort by %s.",
            "The rows are ordered by %s.",
            "The sort key is %s.",
            "Sorting is by %s.",
            "I put the rows in order by %s.",
            "The rows have to be sorted by %s.",
            "The result is sorted by %s.",
            "ORDER BY takes %s.",
            "I arrange the rows by %s.");
    static final List<String> TOP = List.of(
            "I sort by %s and take %s.",
            "Ordered by %s, I want %s.",
            "I order by %s and limit the result to %s.",
            "Sorting by %s and keeping %s does it.",
            "After sorting by %s I keep %s.",
            "The sort key is %s, and LIMIT keeps %s.",
            "I rank by %s and keep %s.",
            "With the rows sorted by %s, I need only %s.",
            "ORDER BY %s, then LIMIT for %s.");
    static final List<String> LIMIT = List.of(
            "LIMIT keeps %s.",
            "I take %s.",
            "Of the rows I keep %s.",
            "I limit the result to %s.",
            "A LIMIT cuts the result to %s.",
            "I only need %s.",
            "The query stops after %s.",
            "Keeping %s is enough.");
    static final List<String> UNION = List.of(
            "I combine two queries with UNION.",
            "Two queries are put together with UNION.",
            "The answer is the union of two selections.",
            "I need rows that satisfy one query or the other: UNION.",
            "A UNION of two SELECTs covers both cases.",
            "I take what either of two queries returns.",
            "Both selections belong in the result, so I unite them.",
            "Two SELECTs joined by UNION answer this.");
    static final List<String> INTERSECT = List.of(
            "I need what two queries have in common: INTERSECT.",
            "Both conditions must hold, on different rows, so I intersect two queries.",
            "INTERSECT keeps what both selections return.",
            "The answer is the intersection of two selections.",
            "I take only what appears in both queries.",
            "Two SELECTs with INTERSECT answer this.",
            "What counts has to be in both results, so I use INTERSECT.",
            "I intersect two selections.");
    static final List<String> EXCEPT = List.of(
            "I take one selection and remove another with EXCEPT.",
            "EXCEPT leaves what is only in the first selection.",
            "From all candidates I subtract those that do not belong.",
            "The answer is a difference of two selections.",
            "I need what the first query returns but not the second.",
            "One SELECT minus another answers this: EXCEPT.",
            "I exclude the rows of a second query with EXCEPT.",
            "What the second query returns has to be left out.");
    static final List<String> NESTED = List.of(
            "A subquery has a part in this.",
            "I need a subquery for one part of this.",
            "One step has to be done in a subquery first.",
            "I use a nested query for the intermediate result.",
            "Part of this comes from a subquery.",
            "This needs a query inside the query.",
            "A subquery supplies a value that the condition needs.",
            "A query inside the query does the rest.");
    static final List<String> SELECT = List.of(
            "The result should show %s.",
            "I select %s.",
            "What to return: %s.",
            "The question asks for %s.",
            "I return %s.",
            "The output is %s.",
            "The query gives back %s.",
            "I need %s in the result.",
            "To return: %s.");

    static final List<String> ANY = List.of(
            "One query can answer this.",
            "This takes a single query.",
            "I answer this with one query.",
            "The database can work this out in one query.",
            "I let the database compute this.",
            "A query gives this directly.",
            "I write one query for this.",
            "This can be computed right in SQL.");
    static final List<String> CHANGE = List.of(
            "This asks for a change of the data.",
            "I have to change the data for this.",
            "The data has to be changed, so I run one statement that does it.",
            "This is a change, not a question.",
            "I make the change that was asked for.",
            "The statement below changes the data as asked.",
            "What is wanted here is a change of the rows.",
            "I carry out the change with one statement.");

    static final List<String> LOOK = List.of(
            "Now I look at the new state.",
            "To be sure, I read the rows back.",
            "The change went through; a SELECT shows the new state.",
            "Next I check the result of the change.",
            "I verify the change with a query.",
            "Let me see what the table holds now.",
            "A query shows whether the change is right.",
            "I read the changed data to confirm it.");
    static final List<String> SEEN = List.of(
            "The new state is what was asked for.",
            "The observation shows the change.",
            "The data now look as requested.",
            "The query confirms the change.",
            "The change is visible in the result.",
            "That is the state that was wanted.",
            "The rows show that the change was made.",
            "The result confirms it.");

    private Thought() {}

    /// The sentences before the query. Never empty, always one line.
    static String before(QueryShape shape, Wording wording) {
        List<String> sentences = new ArrayList<>();
        boolean several = shape.nested() || shape.combined().isPresent();
        List<String> tables = shape.tables().stream().distinct().toList();
        if (tables.size() == 1 && shape.tables().size() > 1) {
            sentences.add(wording.of("self", SELF_JOIN, tables.getFirst()));
        } else if (tables.size() == 1) {
            // others may be read too where there are several queries
            sentences.add(wording.of("table", several ? START : ONE_TABLE, tables.getFirst()));
        } else if (tables.size() > 1) {
            sentences.add(wording.of("join", JOIN, listed(tables)));
        }
        shape.filter().ifPresent(filter -> sentences.add(filter(filter, shape, wording)));
        if (!shape.groups().isEmpty()) {
            sentences.add(wording.of("group", GROUP, listed(shape.groups())));
        }
        shape.having()
                .filter(having -> having.length() <= MAX_SPOKEN && !having.contains(QueryShape.CONDITION))
                .ifPresent(having -> sentences.add(wording.of("having", HAVING, having)));
        order(shape, wording).ifPresent(sentences::add);
        shape.combined().ifPresent(operator -> sentences.add(combined(operator, wording)));
        if (shape.nested()) {
            sentences.add(wording.of("nested", NESTED));
        }
        String selected = selected(shape);
        if (!selected.isEmpty() && selected.length() <= MAX_SPOKEN) {
            sentences.add(wording.of("select", SELECT, selected));
        }
        if (sentences.isEmpty()) {
            sentences.add(wording.of("any", ANY));
        }
        return ResultText.flat(String.join(" ", sentences));
    }

    private static String filter(String filter, QueryShape shape, Wording wording) {
        if (filter.equals(QueryShape.CONDITION) || filter.length() > MAX_SPOKEN) {
            return wording.of("filter", LONG_FILTER);
        }
        return wording.of("filter", shape.combined().isPresent() ? FIRST_FILTER : FILTER, filter);
    }

    private static String selected(QueryShape shape) {
        List<String> columns = new ArrayList<>(shape.selected());
        long computed = columns.stream().filter(QueryShape.COMPUTED::equals).count();
        if (computed > 1) {
            columns.removeIf(QueryShape.COMPUTED::equals);
            columns.add(computed + " computed values");
        }
        if (!shape.distinct()) {
            return listed(columns);
        }
        if (columns.size() > 1) {
            return "each different combination of " + listed(columns);
        }
        String only = listed(columns);
        return only.equals("all columns")
                ? "each different row"
                : only.startsWith("the ") || only.equals(QueryShape.COMPUTED) ? only : "each different " + only;
    }

    private static Optional<String> order(QueryShape shape, Wording wording) {
        if (shape.order().isEmpty()) {
            return shape.limit().map(limit -> wording.of("limit", LIMIT, first(limit)));
        }
        String keys = listed(shape.order().stream()
                .map(sort -> sort.expression() + (sort.descending() ? " descending" : " ascending"))
                .toList());
        if (keys.length() > MAX_SPOKEN) {
            return Optional.empty();
        }
        return Optional.of(shape.limit()
                .map(limit -> wording.of("top", TOP, keys, first(limit)))
                .orElseGet(() -> wording.of("order", ORDER, keys)));
    }

    private static String first(String limit) {
        return limit.equals("1")
                ? "the first row"
                : limit.matches("\\d+") ? "the first " + limit + " rows" : "the rows asked for";
    }

    private static String combined(String operator, Wording wording) {
        return switch (operator) {
            case "UNION" -> wording.of("union", UNION);
            case "INTERSECT" -> wording.of("intersect", INTERSECT);
            default -> wording.of("except", EXCEPT);
        };
    }

    static final List<String> FOUND_ONE = List.of(
            "The query returned exactly one value, which is the answer.",
            "There is a single value in the result, and it answers the question.",
            "One value came back; that is what was asked for.",
            "The result is one value, so I can answer.",
            "The observation holds the one value I need.",
            "That single value settles the question.",
            "With this value I can answer.",
            "The database returned the value that was asked for.",
            "I have the value now.");
    static final List<String> FOUND_ROW = List.of(
            "The row in the observation answers the question.",
            "One row came back, and it has everything that was asked for.",
            "I have the row that was asked for.",
            "This row is the answer.",
            "The query returned one row with all that I need.",
            "There is a single row in the result, and it answers the question.",
            "With this row I can answer.",
            "The result is one row, so I can answer.");
    static final List<String> FOUND_ROWS = List.of(
            "The rows in the observation answer the question.",
            "I have the rows that were asked for.",
            "The result lists what was asked for.",
            "These rows are the answer.",
            "The query ran and shows the rows I need.",
            "The observation has everything for the answer.",
            "With these rows I can answer.",
            "The database returned what was asked for.",
            "That is the complete result for the question.");
    static final List<String> FOUND_MANY = List.of(
            "There are more rows than are shown, so I report the first ones and the total.",
            "The result is long; I give the rows that are shown and say how many there are.",
            "Only the first rows are shown; I answer with them and the total.",
            "The observation is cut, so the answer names the shown rows and the count.",
            "I report the rows that I can see and the number of all rows.",
            "Not all rows are shown. I list the visible ones and give the total.",
            "The list is longer than the observation shows; I say so in the answer.",
            "I answer with the first rows and mention how many there are in all.");
    static final List<String> FOUND_NULL = List.of(
            "The result is NULL, so there is no value to report.",
            "The query returned NULL: the database has no value for this.",
            "One NULL came back, which means that there is no value.",
            "The only value in the result is NULL.",
            "NULL came back, so the value is not known.",
            "The result holds no value, only NULL.",
            "The database answers with NULL, which is no value.",
            "All that came back is NULL.");
    static final List<String> NULL = List.of(
            "NULL: there is no such value.",
            "There is no value (NULL).",
            "The database has no value for this (NULL).",
            "No value is recorded (NULL).",
            "NULL, that is, no value.",
            "The value is NULL.",
            "The result is NULL: there is no value.",
            "No value was found (NULL).");
    static final List<String> CHANGED = List.of(
            "The statement ran without an error.",
            "The change was made without an error.",
            "The statement went through.",
            "The database made the change.",
            "That worked: no error came back.",
            "The change is done.",
            "The statement was carried out.",
            "No rows come back from a change, and there was no error.");
    static final List<String> DONE = List.of(
            "The change has been made.",
            "Done: the data is changed.",
            "The data has been changed as asked.",
            "The change is done.",
            "I made the change.",
            "The data is changed now.",
            "The statement has changed the data as asked.",
            "Done.");
    static final List<String> FOUND_NOTHING = List.of(
            "The query ran without an error and found no rows.",
            "No row matches, so the honest answer is that there is none.",
            "The result is empty: nothing in the database matches.",
            "Nothing came back, which means that no such row exists.",
            "There are no rows for this question.",
            "The database has no matching rows.",
            "An empty result: there is nothing to report.",
            "The query is fine, but it finds nothing.",
            "Zero rows, so I have to say that nothing matches.");
    static final List<String> NOTHING = List.of(
            "There are no matching rows.",
            "No rows match.",
            "Nothing in the database matches.",
            "None; the query finds no rows.",
            "There is no such row in the database.",
            "The database holds no matching rows.",
            "No matching rows were found.",
            "None.");

    private static String listed(List<String> parts) {
        if (parts.size() <= 1) {
            return String.join("", parts);
        }
        return String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.getLast();
    }
}
