package assay.reward;

import assay.json.Json;
import assay.sample.SourceName;
import assay.sample.TaskType;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// Lines in, lines out: a JSON object with completions and their evidence becomes one with scores and verdicts.
///
/// ```
/// {"id"?, "completion": C | "completions": [C…], "task_type"?, "gold_sql"?, "db_path"?, "states"?, "answer"?}
/// {"id"?, "completion": C | "completions": [C…], "task_type": "env", "prompt"?, "source"?, "instance"?}
/// {"id"?, "scores": [n | null…], "verdicts": [{"score", "tier", "rule", "detail"}…]}   or   {"id"?, "error":
/// "FILE:LINE: …"}
/// ```
///
/// C is a string, a list of messages (those of the assistant count), or `{"text"}`. Thread-safe.
public final class ScoreLines {
    /// Longest line that is judged.
    public static final int MAX_LINE_BYTES = 16 << 20;

    /// The answer to a line: the JSON to print, and the tiers in it; no tiers and `bad` for a line that cannot be
    /// judged.
    public record Answer(String json, Map<String, Integer> tiers, boolean bad) {
        public Answer {
            tiers = Map.copyOf(tiers);
        }
    }

    private final String file;
    private final CompletionScores scores;

    /// `file` is what messages call the input. `judging` is asked about SQL; steps in environments run nothing that
    /// could do harm and are judged here, with `reward`.
    public ScoreLines(String file, Judging judging, Reward reward) {
        this.file = file;
        this.scores = new CompletionScores(judging, reward);
    }

    /// The answer to line `number`, which is longer than [#MAX_LINE_BYTES].
    public Answer tooLong(long number) {
        return bad(
                null,
                number,
                "a line must be at most " + MAX_LINE_BYTES + " bytes long; this one is longer (split it)");
    }

    /// The answer to line `number`.
    public Answer answer(byte[] line, long number) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line));
            return answer(Json.parse(line), number);
        } catch (CharacterCodingException e) {
            return bad(null, number, "must be UTF-8");
        } catch (JacksonException e) {
            return bad(null, number, "must be one JSON object: " + Json.problem(e));
        }
    }

    /// The answer to a line that has been parsed.
    public Answer answer(JsonNode item, long number) {
        try {
            return answer(item);
        } catch (BadLineException e) {
            return bad(item, number, String.valueOf(e.getMessage()));
        }
    }

    private Answer bad(@Nullable JsonNode item, long number, String message) {
        Map<String, Object> json = new LinkedHashMap<>();
        addId(json, item);
        json.put("error", file + ":" + number + ": " + message);
        return new Answer(Json.line(json), Map.of(), true);
    }

    private static void addId(Map<String, Object> json, @Nullable JsonNode item) {
        if (item != null && item.isObject() && item.has("id")) {
            json.put("id", item.get("id"));
        }
    }

    private Answer answer(JsonNode item) {
        if (!item.isObject()) {
            String what = item.isMissingNode() ? "an empty line" : shown(item);
            throw new BadLineException("must be one JSON object, got " + what);
        }
        List<String> completions = completions(item);
        List<@Nullable Double> numbers = new ArrayList<>();
        List<Map<String, @Nullable Object>> verdicts = new ArrayList<>();
        Map<String, Integer> tiers = new TreeMap<>();
        for (Score score : scores(item, completions)) {
            numbers.add(score.score());
            verdicts.add(score.toJson());
            tiers.merge(score.tier(), 1, Integer::sum);
        }
        Map<String, Object> json = new LinkedHashMap<>();
        addId(json, item);
        json.put("scores", numbers);
        json.put("verdicts", verdicts);
        return new Answer(Json.line(json), tiers, false);
    }

    private List<Score> scores(JsonNode item, List<String> completions) {
        return task(item).equals("db")
                ? scores.of(basis(item), completions)
                : scores.of(StepLines.evidence(item), completions);
    }

    private static List<String> completions(JsonNode item) {
        if (item.has("completion") == item.has("completions")) {
            throw new BadLineException("must have \"completion\" or \"completions\", and not both");
        }
        if (item.has("completion")) {
            return List.of(completion("completion", item.get("completion")));
        }
        JsonNode list = item.get("completions");
        if (!list.isArray()) {
            throw new BadLineException("field \"completions\" must be a list, got " + shown(list));
        }
        List<String> completions = new ArrayList<>();
        for (JsonNode completion : list) {
            completions.add(completion("completions", completion));
        }
        return completions;
    }

    private static String completion(String field, JsonNode node) {
        if (node.isString()) {
            return node.asString();
        }
        if (node.isObject() && node.path("text").isString()) {
            return node.get("text").asString();
        }
        if (node.isArray()) {
            List<String> said = new ArrayList<>();
            for (JsonNode message : node) {
                if (!message.path("role").isString() || !message.path("content").isString()) {
                    throw new BadLineException("field \"" + field
                            + "\": a message must have the strings \"role\" and \"content\", got " + shown(message));
                }
                if (message.get("role").asString().equals("assistant")) {
                    said.add(message.get("content").asString());
                }
            }
            return String.join("\n\n", said);
        }
        throw new BadLineException("field \"" + field
                + "\" must hold a string, a list of messages, or an object with the string \"text\", got "
                + shown(node));
    }

    private static Basis basis(JsonNode item) {
        if (item.has("answer") && !item.get("answer").isNull()) {
            return label(item.get("answer"));
        }
        Optional<String> gold = text(item, "gold_sql");
        if (gold.isEmpty()) {
            return new Basis.Nothing();
        }
        String path = text(item, "db_path")
                .orElseThrow(
                        () -> new BadLineException(
                                "field \"db_path\" is missing: the gold_sql needs a database (leave gold_sql out for no gold)"));
        return new Basis.Gold(gold.get(), path, states(item));
    }

    /// The task type of a line: what it says, else that of its source.
    private static String task(JsonNode item) {
        String task = text(item, "task_type")
                .orElseGet(() -> SourceName.of(item.path("source").asString(""))
                        .map(SourceName::taskType)
                        .filter(type -> type == TaskType.ENV)
                        .orElse(TaskType.DB)
                        .wire());
        if (!Set.of("db", "env").contains(task)) {
            throw new BadLineException("field \"task_type\" must be db or env, got \"" + cut(task) + "\"");
        }
        return task;
    }

    /// Empty when the line names none, so that one is made.
    private static Optional<List<String>> states(JsonNode item) {
        JsonNode states = item.path("states");
        if (states.isMissingNode() || states.isNull()) {
            return Optional.empty();
        }
        if (!states.isArray()) {
            throw new BadLineException("field \"states\" must be a list of database paths, got " + shown(states));
        }
        List<String> paths = new ArrayList<>();
        for (JsonNode state : states) {
            if (!state.isString()) {
                throw new BadLineException("field \"states\" must be a list of database paths, got " + shown(state));
            }
            paths.add(state.asString());
        }
        return Optional.of(paths);
    }

    private static Basis.Label label(JsonNode answer) {
        if (!answer.isArray()) {
            throw new BadLineException("field \"answer\" must be a list of values, got " + shown(answer));
        }
        List<@Nullable String> values = new ArrayList<>();
        for (JsonNode value : answer) {
            if (value.isContainer()) {
                throw new BadLineException("field \"answer\" must be a list of values, got " + shown(answer));
            }
            values.add(value.isNull() ? null : value.asString());
        }
        return new Basis.Label(values);
    }

    /// Empty for a field that is missing or null.
    private static Optional<String> text(JsonNode item, String field) {
        JsonNode value = item.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isString()) {
            throw new BadLineException("field \"" + field + "\" must be a string, got " + shown(value));
        }
        return Optional.of(value.asString());
    }

    private static String shown(JsonNode node) {
        return cut(node.toString());
    }

    private static String cut(String text) {
        return text.length() <= 100 ? text : text.substring(0, 100) + "…";
    }
}
