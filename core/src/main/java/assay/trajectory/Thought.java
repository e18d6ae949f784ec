package assay.trajectory;

import assay.sql.QueryShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// What an agent would think before it runs a query: which tables, which rows, which groups and order. Derived from
/// the gold's shape alone, so it cannot know the result.
final class Thought {
    /// Characters of the longest condition that is spoken out; a longer one is only mentioned.
    private static final int MAX_SPOKEN = 120;

    static final List<String> ONE_TABLE = List.of(
            "The %s table has what I need.",
            "I can answer this from the %s table.",
            "Everything needed is in %s.",
            "%s is the table to read.",
            "I will query %s for this.",
            "This is about the %s table.",
            "I need to look into %s.",
            "The rows I need are in %s.",
            "Let me read this from %s.");
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
    static final List<String> LONG_FILTER = List.of(
            "Several conditions have to hold for a row.",
            "I filter by the conditions of the question.",
            "The WHERE clause carries all conditions that were asked for.",
            "Only rows that meet every condition of the question count.",
            "I restrict the rows by the given conditions.",
            "The question sets more than one condition on the rows.",
            "I put all of the conditions into the WHERE clause.",
            "The rows have to pass the conditions that were named.");
    static final List<String> GROUP = List.of(
            "I group by %s.",
            "There is one result row per %s, so I group by it.",
            "Grouping by %s gives one row each.",
            "The rows are grouped by %s.",
            "I need one row for every %s, so I group by it.",
            "I collect the rows by %s.",
            "The grouping key is %s.",
            "This asks for groups of %s.",
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
            "The order is by %s.",
            "Sorting is by %s.",
            "I put the rows in order of %s.",
            "They have to be sorted by %s.",
            "The result goes in order of %s.",
            "ORDER BY takes %s.",
            "I arrange the rows by %s.");
    static final List<String> TOP = List.of(
            "I sort by %s and take %s.",
            "Ordered by %s, %s is what I want.",
            "I order by %s and limit the result to %s.",
            "Sorting by %s and keeping %s does it.",
            "After sorting by %s I keep %s.",
            "The order is by %s, and LIMIT keeps %s.",
            "I rank by %s and keep %s.",
            "With the rows sorted by %s, I need only %s.",
            "ORDER BY %s, then LIMIT for %s.");
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
            "A subquery provides the values to compare with.",
            "I need a subquery for one part of this.",
            "One step has to be done in a subquery first.",
            "The inner query comes first, the outer one uses its result.",
            "I use a nested query for the intermediate result.",
            "Part of the condition comes from a subquery.",
            "This needs a query inside the query.",
            "A nested SELECT prepares what the outer one needs.");
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

    private Thought() {}

    /// The sentences before the query.
    static String before(QueryShape shape, Wording wording) {
        List<String> sentences = new ArrayList<>();
        if (shape.tables().size() == 1) {
            sentences.add(wording.of("table", ONE_TABLE, shape.tables().getFirst()));
        } else if (shape.tables().size() > 1) {
            sentences.add(wording.of("join", JOIN, listed(shape.tables())));
        }
        shape.filter()
                .ifPresent(filter -> sentences.add(
                        filter.length() <= MAX_SPOKEN
                                ? wording.of("filter", FILTER, filter)
                                : wording.of("filter", LONG_FILTER)));
        if (!shape.groups().isEmpty()) {
            sentences.add(wording.of("group", GROUP, listed(shape.groups())));
        }
        shape.having()
                .filter(having -> having.length() <= MAX_SPOKEN)
                .ifPresent(having -> sentences.add(wording.of("having", HAVING, having)));
        order(shape, wording).ifPresent(sentences::add);
        shape.combined().ifPresent(operator -> sentences.add(combined(operator, wording)));
        if (shape.nested()) {
            sentences.add(wording.of("nested", NESTED));
        }
        String selected = listed(shape.selected());
        if (!selected.isEmpty() && selected.length() <= MAX_SPOKEN) {
            sentences.add(wording.of("select", SELECT, (shape.distinct() ? "each different " : "") + selected));
        }
        return sentences.stream().map(Thought::capital).collect(Collectors.joining(" "));
    }

    private static Optional<String> order(QueryShape shape, Wording wording) {
        if (shape.order().isEmpty()) {
            return Optional.empty();
        }
        String keys = listed(shape.order().stream()
                .map(sort -> sort.expression() + (sort.descending() ? " from high to low" : " from low to high"))
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

    /// A sentence may begin with a table's name, which keeps its spelling.
    private static String capital(String sentence) {
        String first = sentence.substring(0, 1);
        return sentence.contains("_") && sentence.indexOf('_') < sentence.indexOf(' ')
                ? sentence
                : first.toUpperCase(Locale.ROOT) + sentence.substring(1);
    }
}
