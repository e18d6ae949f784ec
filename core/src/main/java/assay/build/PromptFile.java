package assay.build;

import assay.json.Json;
import assay.json.JsonLines;
import assay.json.JsonLines.Line;
import assay.pipeline.UnusableInputException;
import assay.rollout.Completion;
import assay.sample.Lineage;
import assay.sample.Message;
import assay.sample.Origin;
import assay.sample.Prompt;
import assay.sample.Role;
import assay.sample.SourceName;
import assay.sample.Split;
import assay.sample.TaskType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// The lines of a file of prompts, or of prompts with completions; plain or `.gz`.
///
/// ```
/// {"prompt":[{role,content}…], "task_type"?, "source", "gold_sql"?, "db_path"?,
///  "completions"?: [C…], "error"?, "model"?, "adapter"?, "lineage"?: {"split","origin","license","edits"}}
/// ```
///
/// Where a prompt is from is read from the line, else from the lineage beside the file, else it is the line itself.
/// Errors: [UnusableInputException] with the line, for whatever is not as it must be: these files are made by programs,
/// and one that is broken is not whole.
final class PromptFile implements Iterator<PromptFile.Item>, AutoCloseable {
    private static final int MAX_LINE_BYTES = 64 << 20;

    /// What a policy answered. `completions` are empty where a file of completions says that it failed, with `failure`.
    record Answers(
            Optional<List<Completion>> completions,
            Optional<String> failure,
            Optional<String> model,
            Optional<String> adapter) {}

    /// One prompt.
    record Item(long line, Prompt prompt, Answers answers) {}

    /// The answers to the prompt with this id.
    record Answered(String id, Answers answers) {}

    private final Path file;
    private final MessageDigest digest;
    private final InputStream in;
    private final JsonLines lines;
    private final @Nullable InputStream lineageIn;
    private final @Nullable JsonLines lineages;

    private PromptFile(Path file, InputStream in, MessageDigest digest, @Nullable InputStream lineageIn) {
        this.file = file;
        this.in = in;
        this.digest = digest;
        this.lines = new JsonLines(in, MAX_LINE_BYTES);
        this.lineageIn = lineageIn;
        this.lineages = lineageIn == null ? null : new JsonLines(lineageIn, MAX_LINE_BYTES);
    }

    static PromptFile open(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new UnusableInputException(
                    file + ": must be a file of prompts or completions, but there is none (is the path right?)");
        }
        String name = String.valueOf(file.getFileName());
        MessageDigest digest = Json.sha256();
        try {
            InputStream raw = new DigestInputStream(Files.newInputStream(file), digest);
            InputStream in = name.endsWith(".gz") ? new GZIPInputStream(raw) : raw;
            Path beside = file.resolveSibling(name.replaceFirst("\\.jsonl(\\.gz)?$", "") + "_lineage.jsonl");
            return new PromptFile(file, in, digest, Files.isRegularFile(beside) ? Files.newInputStream(beside) : null);
        } catch (IOException e) {
            throw new UnusableInputException(file + ": cannot be read: " + e.getMessage(), e);
        }
    }

    String name() {
        return String.valueOf(file.getFileName());
    }

    /// Of the whole file, once it is read.
    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /// The lines from here on, which are passed over.
    long count() {
        long count = 0;
        while (hasNext()) {
            lines.next();
            count++;
        }
        return count;
    }

    @Override
    public boolean hasNext() {
        try {
            return lines.hasNext();
        } catch (UncheckedIOException e) {
            throw new UnusableInputException(
                    file + ": cannot be read on behind line " + lines.read() + ": " + e.getMessage(), e);
        }
    }

    @Override
    public Item next() {
        return read((json, number) -> item(json, number, lineage(number)));
    }

    /// As [#next] of a file of completions, where the id alone may stand for the prompt, as `assay generate` writes it.
    Answered nextAnswered() {
        return read((json, number) -> {
            JsonNode beside = lineage(number);
            if (json.has("prompt")) {
                Item item = item(json, number, beside);
                return new Answered(item.prompt().id(), item.answers());
            }
            if (!json.path("id").isString()) {
                throw wrong(
                        number,
                        "must have a prompt or the id of one, got neither (is it what assay generate or build pairs wrote?)");
            }
            return new Answered(json.get("id").stringValue(), answers(json, number));
        });
    }

    private interface Form<T> {
        T of(JsonNode json, long number);
    }

    private <T> T read(Form<T> form) {
        Line line;
        try {
            line = lines.next();
        } catch (UncheckedIOException e) {
            throw new UnusableInputException(
                    file + ": cannot be read on behind line " + lines.read() + ": " + e.getMessage(), e);
        }
        if (line.isTooLong()) {
            throw wrong(line.number(), "the line is longer than " + MAX_LINE_BYTES + " bytes (split it)");
        }
        try {
            JsonNode json = Json.parse(line.bytes());
            if (!json.isObject()) {
                throw wrong(line.number(), "must be a JSON object with a prompt, got " + shown(json));
            }
            return form.of(json, line.number());
        } catch (JacksonException e) {
            throw wrong(
                    line.number(),
                    "not JSON: " + Json.problem(e)
                            + (line.isEnded() ? "" : " (is the file whole? its last line is cut)"));
        }
    }

    /// The line beside. A lineage that is about another prompt is none.
    private @Nullable JsonNode lineage(long number) {
        if (lineages == null) {
            return null;
        }
        if (!lineages.hasNext()) {
            throw wrong(number, "the lineage beside the file ends before this line (is it of another file? remove it)");
        }
        Line line = lineages.next();
        return Json.parse(line.bytes());
    }

    private UnusableInputException wrong(long line, String what) {
        return new UnusableInputException(file + ":" + line + ": " + what);
    }

    private Item item(JsonNode json, long number, @Nullable JsonNode beside) {
        if (!json.has("prompt") && json.has("completions")) {
            throw wrong(number, "has completions and no prompt (name the file of prompts with --prompts)");
        }
        List<Message> messages = messages(json.path("prompt"), file, number);
        SourceName source = SourceName.of(json.path("source").asString(""))
                .filter(name -> name != SourceName.GENERAL_CHAT)
                .orElseThrow(() -> wrong(
                        number,
                        "field \"source\" must be one of the sources of db and env rows, got "
                                + shown(json.path("source"))));
        String task = json.path("task_type").asString(source.taskType().wire());
        if (!task.equals(source.taskType().wire())) {
            throw wrong(
                    number,
                    "field \"task_type\" must be " + source.taskType().wire() + " for " + source.wire() + ", got \""
                            + task + "\"");
        }
        Optional<String> gold = text(json, "gold_sql", number);
        Optional<String> dbPath = text(json, "db_path", number);
        if (gold.isPresent() && (dbPath.isEmpty() || source.taskType() != TaskType.DB)) {
            throw wrong(number, "a gold_sql needs a db_path and a source of task_type db (leave it out for no gold)");
        }
        JsonNode about = json.path("lineage").isObject() ? json.get("lineage") : beside;
        Prompt prompt;
        try {
            prompt = new Prompt(messages, source, lineage(json, about, number, dbPath), gold);
        } catch (IllegalArgumentException e) {
            throw wrong(number, "field \"prompt\": " + e.getMessage());
        }
        if (beside != null && !beside.path("id").asString("").equals(prompt.id())) {
            throw wrong(
                    number, "the lineage beside the file is about another prompt (is it of another file? remove it)");
        }
        String id = json.path("id").asString(prompt.id());
        if (json.has("completions")
                && json.has("id")
                && !id.equals(prompt.id())
                && json.path("lineage").isObject()) {
            throw wrong(number, "field \"id\" is not that of its prompt, which is " + prompt.id());
        }
        return new Item(number, prompt, answers(json, number));
    }

    private Answers answers(JsonNode json, long number) {
        return new Answers(
                completions(json, number),
                text(json, "error", number),
                text(json, "model", number),
                text(json, "adapter", number));
    }

    /// The messages of a prompt in line `number` of `file`. Errors: [UnusableInputException] for what is none.
    static List<Message> messages(JsonNode array, Path file, long number) {
        String place = file + ":" + number + ": field \"prompt\"";
        if (!array.isArray() || array.isEmpty()) {
            throw new UnusableInputException(place + " must be a list of messages, got " + shown(array));
        }
        List<Message> messages = new ArrayList<>();
        for (JsonNode node : array) {
            Optional<Role> role = Arrays.stream(Role.values())
                    .filter(r -> r.wire().equals(node.path("role").asString("")))
                    .findFirst();
            if (role.isEmpty() || !node.path("content").isString()) {
                throw new UnusableInputException(place
                        + ": a message must have a role (system, user, assistant) and the string content, got "
                        + shown(node));
            }
            messages.add(new Message(role.get(), node.get("content").stringValue()));
        }
        return messages;
    }

    /// The id of a prompt of `messages`, as [Prompt#id].
    static String id(List<Message> messages) {
        return Json.sha256(Json.line(messages.stream().map(Message::toJson).toList()))
                .substring(0, 16);
    }

    private Lineage lineage(JsonNode json, @Nullable JsonNode about, long number, Optional<String> dbPath) {
        List<String> edits = new ArrayList<>();
        List<Origin> origins = new ArrayList<>();
        JsonNode from = about == null ? json : about;
        from.path("edits").forEach(edit -> edits.add(edit.asString("")));
        if (edits.isEmpty() && json.path("instance").isString()) {
            edits.add(Lineage.INSTANCE + json.get("instance").stringValue());
        }
        try {
            from.path("origin")
                    .forEach(origin -> origins.add(new Origin(
                            origin.path("file").asString(""),
                            origin.path("record").asLong(0))));
        } catch (IllegalArgumentException e) {
            throw wrong(number, "its lineage: " + e.getMessage());
        }
        Split split = Arrays.stream(Split.values())
                .filter(each -> each.wire().equals(from.path("split").asString("")))
                .findFirst()
                .orElse(Split.TRAIN);
        return new Lineage(
                split,
                origins.isEmpty() ? List.of(new Origin(name(), number)) : origins,
                dbPath,
                from.path("license").asString("unknown"),
                edits);
    }

    private Optional<List<Completion>> completions(JsonNode json, long number) {
        JsonNode list = json.path("completions");
        if (list.isMissingNode()) {
            return Optional.empty();
        }
        if (!list.isArray()) {
            throw wrong(number, "field \"completions\" must be a list, got " + shown(list));
        }
        List<Completion> completions = new ArrayList<>();
        try {
            list.forEach(node -> completions.add(Completion.of(node)));
        } catch (IllegalArgumentException e) {
            throw wrong(number, "field \"completions\": " + e.getMessage());
        }
        return Optional.of(completions);
    }

    private Optional<String> text(JsonNode json, String field, long number) {
        JsonNode value = json.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isString()) {
            throw wrong(number, "field \"" + field + "\" must be a string, got " + shown(value));
        }
        return Optional.of(value.stringValue());
    }

    private static String shown(JsonNode node) {
        String text = node.isMissingNode() ? "nothing" : Json.line(node);
        return text.length() <= 100 ? text : text.substring(0, 100) + "…";
    }

    @Override
    public void close() {
        try (in) {
            if (lineageIn != null) {
                lineageIn.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
