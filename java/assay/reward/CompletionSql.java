package assay.reward;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The SQL in a completion: that of the last `Action: execute_sql`, else of the last fenced sql block, else the whole
/// text where it begins like a statement.
///
/// A fence without a language counts as sql, one with another language does not. A fence that is not closed reaches to
/// the end: the generation was cut off there.
final class CompletionSql {
    private static final Pattern ACTION = Pattern.compile("(?mi)^[ \\t]*Action:[ \\t]*execute_sql\\b");

    /// After an action without a fence.
    private static final Pattern INPUT = Pattern.compile("(?i)^[\\s:(\\[{]*(?:Action Input:)?\\s*");

    private static final Pattern NEXT_STEP =
            Pattern.compile("(?m)^[ \\t]*(?:Observation|Thought|Action|Final Answer):");

    private static final Set<String> VERBS = Set.of(
            ("select with values insert update delete replace create drop alter pragma attach detach vacuum explain "
                            + "begin commit rollback savepoint release end reindex analyze")
                    .split(" "));

    private CompletionSql() {}

    static Optional<String> find(String completion) {
        int action = -1;
        for (Matcher actions = ACTION.matcher(completion); actions.find(); ) {
            action = actions.end();
        }
        if (action >= 0) {
            String rest = completion.substring(action);
            Matcher next = NEXT_STEP.matcher(rest);
            int end = next.find() ? next.start() : rest.length();
            int fence = rest.indexOf("```");
            Optional<String> fenced = fence >= 0 && fence < end ? fence(rest.substring(fence), true) : Optional.empty();
            return fenced.isPresent()
                    ? fenced
                    : statement(INPUT.matcher(rest.substring(0, end)).replaceFirst(""));
        }
        Optional<String> fenced = fence(completion, false);
        return fenced.isPresent() ? fenced : statement(completion);
    }

    /// The SQL of the last fence that holds some, or of the first.
    private static Optional<String> fence(String text, boolean first) {
        Optional<String> last = Optional.empty();
        int at = text.indexOf("```");
        while (at >= 0) {
            int start = at + 3;
            int end = text.indexOf("```", start);
            String block = text.substring(start, end < 0 ? text.length() : end);
            Optional<String> sql = content(block);
            if (sql.isPresent() && !sql.get().isBlank()) {
                last = sql;
                if (first) {
                    break;
                }
            }
            at = end < 0 ? -1 : text.indexOf("```", end + 3);
        }
        return last.map(String::strip);
    }

    /// The block without its language: the first line where it is one, or the first word of a block of one line.
    private static Optional<String> content(String block) {
        int lineEnd = block.indexOf('\n');
        String first = (lineEnd < 0 ? block : block.substring(0, lineEnd)).strip();
        int space = first.indexOf(' ');
        String word = (space < 0 ? first : first.substring(0, space)).toLowerCase(Locale.ROOT);
        if (VERBS.contains(word)) {
            return Optional.of(block);
        }
        if (word.endsWith("sql") || word.startsWith("sqlite")) {
            return Optional.of(block.substring(block.indexOf(first) + word.length()));
        }
        boolean language = !first.isEmpty() && first.matches("[A-Za-z0-9_+#-]+");
        return language ? Optional.empty() : Optional.of(block);
    }

    /// Text that begins, after white space and comments, with a word that begins a statement.
    private static Optional<String> statement(String text) {
        return beginsLikeSql(text) ? Optional.of(text.strip()) : Optional.empty();
    }

    static boolean beginsLikeSql(String text) {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c) || c == '(' || c == ';') {
                at++;
            } else if (text.startsWith("--", at)) {
                int end = text.indexOf('\n', at);
                at = end < 0 ? text.length() : end;
            } else if (text.startsWith("/*", at)) {
                int end = text.indexOf("*/", at + 2);
                at = end < 0 ? text.length() : end + 2;
            } else {
                break;
            }
        }
        int end = at;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return VERBS.contains(text.substring(at, Math.min(end, at + 20)).toLowerCase(Locale.ROOT));
    }
}
