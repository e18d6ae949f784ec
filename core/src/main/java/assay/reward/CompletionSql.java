package assay.reward;

import assay.json.Json;
import assay.sql.SqlTokens;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// The SQL in a completion: that of the last `Action: execute_sql`, else of the last fenced sql block, else the final
/// answer or the whole text where it begins like a statement.
///
/// The input of an action is the fence below it, or the text behind it: bare, in quotes or brackets, or a JSON object
/// with one text. Without any, it is the last fence of the same step. A fence in backticks or tildes counts if its
/// language is sql, or if it has none and begins like a statement; one that is not closed reaches to the end, for the
/// generation was cut off there. What stands behind the end mark of a chat template is not the model's answer.
final class CompletionSql {
    private static final Pattern ACTION = Pattern.compile("(?mi)^[ \\t]*Action:[ \\t]*execute_sql\\b");
    private static final Pattern INPUT = Pattern.compile("(?i)^[\\s:]*(?:Action Input:)?\\s*");
    private static final Pattern NEXT_STEP =
            Pattern.compile("(?m)^[ \\t]*(?:Observation|Thought|Action|Final Answer):");
    private static final Pattern OBSERVATION = Pattern.compile("(?m)^[ \\t]*Observation:");
    private static final Pattern FINAL_ANSWER = Pattern.compile("(?m)^[ \\t]*Final Answer:");
    private static final Pattern FENCE = Pattern.compile("`{3,}|~{3,}");
    private static final Pattern END_OF_TEXT =
            Pattern.compile("<\\|im_end\\|>|<\\|endoftext\\|>|<\\|eot_id\\|>|</s>\\s*$");
    private static final Pattern WRAPPED =
            Pattern.compile("\\((.*)\\)|\\[(.*)]|\"(.*)\"|'(.*)'|`(.*)`", Pattern.DOTALL);

    private static final Set<String> VERBS = Set.of(
            ("select with values insert update delete replace create drop alter pragma attach detach vacuum explain "
                            + "begin commit rollback savepoint release end reindex analyze")
                    .split(" "));

    private CompletionSql() {}

    static Optional<String> find(String completion) {
        Matcher ended = END_OF_TEXT.matcher(completion);
        String text = ended.find() ? completion.substring(0, ended.start()) : completion;
        int start = -1;
        int action = -1;
        for (Matcher actions = ACTION.matcher(text); actions.find(); ) {
            start = actions.start();
            action = actions.end();
        }
        if (action >= 0) {
            String rest = text.substring(action);
            Matcher next = NEXT_STEP.matcher(rest);
            int end = next.find() ? next.start() : rest.length();
            Matcher fence = FENCE.matcher(rest);
            Optional<String> fenced = fence.find() && fence.start() < end ? fence(rest, true) : Optional.empty();
            int stepStart = start;
            return fenced.or(() -> input(INPUT.matcher(rest.substring(0, end)).replaceFirst("")))
                    .or(() -> fence(step(text.substring(0, stepStart)), false));
        }
        return fence(text, false).or(() -> statement(text)).or(() -> finalAnswer(text));
    }

    /// What the model wrote since the last observation.
    private static String step(String text) {
        int from = 0;
        for (Matcher observations = OBSERVATION.matcher(text); observations.find(); ) {
            from = observations.end();
        }
        return from == 0 ? text : "";
    }

    private static Optional<String> finalAnswer(String text) {
        int from = -1;
        for (Matcher answers = FINAL_ANSWER.matcher(text); answers.find(); ) {
            from = answers.end();
        }
        return from < 0 ? Optional.empty() : statement(text.substring(from));
    }

    private static Optional<String> input(String written) {
        String input = written.strip();
        if (input.startsWith("{")) {
            return json(input).flatMap(CompletionSql::statement);
        }
        Matcher wrapped = WRAPPED.matcher(input);
        if (wrapped.matches()) {
            for (int group = 1; group <= wrapped.groupCount(); group++) {
                if (wrapped.group(group) != null) {
                    return input(wrapped.group(group));
                }
            }
        }
        return statement(input);
    }

    /// The one text in a JSON object.
    private static Optional<String> json(String input) {
        try {
            JsonNode object = Json.parse(input.getBytes(StandardCharsets.UTF_8));
            List<String> texts = object.valueStream()
                    .filter(JsonNode::isString)
                    .map(JsonNode::asString)
                    .toList();
            return texts.size() == 1 ? Optional.of(texts.getFirst()) : Optional.empty();
        } catch (JacksonException noJson) {
            return Optional.empty();
        }
    }

    /// The SQL of the last fence that holds some, or of the first.
    private static Optional<String> fence(String text, boolean first) {
        Optional<String> last = Optional.empty();
        Matcher fences = FENCE.matcher(text);
        int at = 0;
        while (fences.find(at)) {
            String mark = fences.group();
            int start = fences.end();
            int end = end(text, start, mark);
            String block = text.substring(start, end < 0 ? text.length() : end);
            Optional<String> sql = content(block).or(() -> mark.length() > 3 ? fence(block, first) : Optional.empty());
            if (sql.isPresent() && !sql.get().isBlank()) {
                last = sql;
                if (first) {
                    break;
                }
            }
            if (end < 0) {
                break;
            }
            at = end + mark.length();
        }
        return last.map(String::strip);
    }

    /// Where the fence that `mark` opens is closed, or -1: by as many of the same signs, though not inside a text of
    /// SQL when a line of its own closes it later.
    private static int end(String text, int start, String mark) {
        int near = text.indexOf(mark, start);
        if (near < 0 || !isInsideText(content(text.substring(start, near)).orElse(""))) {
            return near;
        }
        Matcher line = Pattern.compile("(?m)^[ \\t]*" + mark + "[ \\t\\r]*$").matcher(text);
        return line.find(near) ? line.end() - line.group().length() : near;
    }

    /// True when `sql` ends inside a literal.
    private static boolean isInsideText(String sql) {
        List<SqlTokens.Token> tokens = SqlTokens.of(sql);
        if (tokens.isEmpty() || tokens.getLast().end() < sql.length()) {
            return false;
        }
        SqlTokens.Token last = tokens.getLast();
        String quote = last.text().substring(0, 1);
        return last.kind() == SqlTokens.Kind.TEXT
                && quote.equals("'")
                && (last.text().length() == 1 || !last.text().endsWith("'"));
    }

    /// The block without its language: the first line where it is one, or the first word of a block of one line.
    private static Optional<String> content(String block) {
        int lineEnd = block.indexOf('\n');
        String first = (lineEnd < 0 ? block : block.substring(0, lineEnd)).strip();
        int space = first.indexOf(' ');
        String word = (space < 0 ? first : first.substring(0, space)).toLowerCase(Locale.ROOT);
        if (word.endsWith("sql") || word.startsWith("sqlite")) {
            return Optional.of(block.substring(block.indexOf(first) + word.length()));
        }
        return statement(block);
    }

    /// Text that begins, after white space and comments, with a word that begins a statement.
    private static Optional<String> statement(String text) {
        return beginsLikeSql(text) ? Optional.of(text.strip()) : Optional.empty();
    }

    static boolean beginsLikeSql(String text) {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c) || c == '(' || c == ';' || c == '\uFEFF') {
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
