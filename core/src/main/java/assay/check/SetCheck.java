package assay.check;

import assay.contamination.BenchmarkIndex;
import assay.contamination.ContaminationGuard;
import assay.contamination.Verdict;
import assay.json.BrokenLineException;
import assay.json.Json;
import assay.json.JsonLines;
import assay.pipeline.Reason;
import assay.pipeline.UnusableInputException;
import assay.quality.QualityRules;
import assay.recipe.Recipe.KeywordForm;
import assay.reward.CompletionScores;
import assay.sample.CanonicalText;
import assay.sample.Message;
import assay.sample.Role;
import assay.sample.SourceName;
import assay.sample.TaskType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// Checks the file of a set, with the lineage and metadata beside it where they are. Its kind is told by its first row.
///
/// Rules: `utf8 json keys roles alternation last_turn empty source task_type contamination duplicate actions sql_fails
/// observation replay db_path near_duplicate ratio lineage metadata`, of prompts also `gold_empty order_dependent`, of
/// pairs also
/// `equal_pair score_gap score`.
/// Order of findings: by line, then `near_duplicate`
/// by line, which needs the whole file, then what is about the whole file.
public final class SetCheck {
    private static final List<String> MESSAGE_KEYS = List.of("role", "content");
    private static final long MAX_METADATA_BYTES = 1 << 26;

    private final Path file;
    private final Optional<SetFormat> asked;
    private final SqlReplay replay;
    private final PromptProof prompts;
    private final Function<String, CompletionScores> rewards;
    private @Nullable PairProof pairProof;
    private @Nullable SetFormat format;
    private final Consumer<Finding> sink;
    private final ContaminationGuard guard;
    private final Optional<JsonNode> metadata;
    private final List<JsonNode> lineage;
    private final Map<Long, String> brokenLineage = new HashMap<>();
    private final Optional<AnswerPairs> pairs;
    private final Map<String, Long> firstLineByText = new HashMap<>();
    private final Map<TaskType, Integer> taskTypes = new EnumMap<>(TaskType.class);
    private final Map<String, Integer> sources = new HashMap<>();
    private long rows;

    private SetCheck(
            Path file,
            Optional<SetFormat> asked,
            SqlReplay replay,
            BenchmarkIndex benchmark,
            Function<String, CompletionScores> rewards,
            Consumer<Finding> sink) {
        this.rewards = rewards;
        this.file = file;
        this.asked = asked;
        this.replay = replay;
        this.prompts = new PromptProof(replay);
        this.sink = sink;
        this.metadata = companion("_metadata.json").map(this::readMetadata);
        this.lineage = companion("_lineage.jsonl").map(this::readLineage).orElse(List.of());
        this.pairs = AnswerPairs.of(metadata);
        boolean word = metadata.map(m -> m.path("recipe")
                        .path("guard")
                        .path("keywords")
                        .asString("")
                        .equals("word"))
                .orElse(false);
        this.guard = new ContaminationGuard(word ? KeywordForm.WORD : KeywordForm.SUBSTRING, benchmark);
    }

    /// Checks `file` without any benchmark's items.
    public static void run(Path file, SqlReplay replay, Consumer<Finding> sink) {
        run(file, Optional.empty(), replay, BenchmarkIndex.NONE, SetCheck::noReward, sink);
    }

    private static CompletionScores noReward(String name) {
        throw new IllegalArgumentException("no reward " + name + " is at hand");
    }

    /// Checks `file` as a set of the format that is `asked` for, or of its own, with the items of `benchmark` kept out,
    /// and hands every finding to `sink`; `rewards` judges the completions of pairs again, by the name of the reward.
    /// Errors: [UnusableInputException] when the file cannot be read.
    public static void run(
            Path file,
            Optional<SetFormat> asked,
            SqlReplay replay,
            BenchmarkIndex benchmark,
            Function<String, CompletionScores> rewards,
            Consumer<Finding> sink) {
        if (!Files.isRegularFile(file)) {
            throw new UnusableInputException(file + ": must be a file of rows, but "
                    + (Files.isDirectory(file) ? "it is a folder" : "there is none") + " (is the path right?)");
        }
        try {
            new SetCheck(file, asked, replay, benchmark, rewards, sink).run();
        } catch (IOException e) {
            throw new UnusableInputException(file + ": cannot be read: " + e.getMessage(), e);
        }
    }

    private Optional<Path> companion(String ending) {
        String name = file.getFileName().toString();
        Path beside = file.resolveSibling(name.replaceFirst("\\.jsonl$", "") + ending);
        return Files.isRegularFile(beside) ? Optional.of(beside) : Optional.empty();
    }

    private JsonNode readMetadata(Path path) {
        try {
            if (Files.size(path) <= MAX_METADATA_BYTES) {
                return Json.parse(Files.readAllBytes(path));
            }
            finding(0, "metadata", path.getFileName() + " is larger than " + MAX_METADATA_BYTES + " bytes");
        } catch (JacksonException e) {
            finding(0, "metadata", path.getFileName() + " is not JSON: " + Json.problem(e));
        } catch (IOException e) {
            finding(0, "metadata", path.getFileName() + " cannot be read: " + e.getMessage());
        }
        return Json.MAPPER.createObjectNode();
    }

    private List<JsonNode> readLineage(Path path) {
        List<JsonNode> lines = new ArrayList<>();
        try (InputStream in = Files.newInputStream(path)) {
            for (JsonLines read = new JsonLines(in, JsonLines.MAX_ROW_BYTES); read.hasNext(); ) {
                lines.add(about(read.next()));
            }
        } catch (IOException | UncheckedIOException e) {
            finding(0, "lineage", path.getFileName() + " cannot be read: " + e.getMessage());
        }
        return lines;
    }

    /// A line of the lineage; nothing for a broken one, which is a finding of its row.
    private JsonNode about(JsonLines.Line line) {
        try {
            return line.json();
        } catch (BrokenLineException e) {
            brokenLineage.put(e.line(), e.what());
            return Json.MAPPER.missingNode();
        }
    }

    private void finding(long line, String rule, String what) {
        sink.accept(new Finding(file.toString(), line, rule, what));
    }

    private void run() throws IOException {
        long bytes = Files.size(file);
        try (InputStream in = Files.newInputStream(file)) {
            JsonLines lines = new JsonLines(in, JsonLines.MAX_ROW_BYTES);
            while (lines.hasNext()) {
                JsonLines.Line line = lines.next();
                rows = line.number();
                if (!line.isEnded()) {
                    finding(rows, "json", "the last line has no line end");
                }
                line(line);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            if (pairProof != null) {
                pairProof.close();
            }
        }
        if (bytes == 0) {
            finding(0, "empty", "the file has no rows");
        }
        whole();
    }

    private void line(JsonLines.Line line) {
        long number = line.number();
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line.bytes()));
        } catch (CharacterCodingException e) {
            finding(number, "utf8", "the bytes are not UTF-8");
            return;
        }
        JsonNode row;
        try {
            row = line.json();
        } catch (BrokenLineException e) {
            finding(number, "json", e.what());
            return;
        }
        SetFormat kind = asked.orElseGet(() -> format == null ? SetFormat.of(row) : format);
        format = kind;
        if (!row.isObject()
                || !List.copyOf(row.propertyNames()).equals(kind.keys())
                || !row.path(kind.messagesKey()).isArray()) {
            finding(
                    number,
                    "keys",
                    "must be an object with the keys " + kind.keys() + " in this order, got "
                            + (row.isObject() ? row.propertyNames() : row.getNodeType()));
            return;
        }
        row(number, row, kind);
    }

    private void row(long number, JsonNode row, SetFormat kind) {
        Optional<SourceName> source = SourceName.of(row.path("source").asString(""));
        Optional<TaskType> taskType = Arrays.stream(TaskType.values())
                .filter(type -> type.wire().equals(row.path("task_type").asString("")))
                .findFirst();
        if (source.isEmpty()) {
            finding(number, "source", "must be one of the eight sources, got " + row.path("source"));
        }
        if (taskType.isEmpty()) {
            finding(number, "task_type", "must be db, env or general, got " + row.path("task_type"));
        } else if (source.isPresent() && source.get().taskType() != taskType.get()) {
            finding(
                    number,
                    "task_type",
                    "a row of " + source.get().wire() + " is "
                            + source.get().taskType().wire() + ", got "
                            + taskType.get().wire());
        }
        taskType.ifPresent(type -> taskTypes.merge(type, 1, Integer::sum));
        source.ifPresent(name -> sources.merge(name.wire(), 1, Integer::sum));
        List<Message> messages = new ArrayList<>();
        for (String key : kind.messageKeys()) {
            Optional<List<Message>> read = messages(number, row.path(key));
            if (read.isEmpty()) {
                return;
            }
            messages.addAll(read.get());
        }
        blanks(number, messages);
        switch (kind) {
            case SFT -> conversation(number, messages, taskType);
            case PROMPTS -> PromptProof.form(messages, (rule, what) -> finding(number, rule, what));
            case PAIRS -> PairProof.form(messages, row, (rule, what) -> finding(number, rule, what));
        }
        Optional<JsonNode> about = lineage(number, row, messages);
        List<String> texts =
                new ArrayList<>(messages.stream().map(Message::content).toList());
        about.ifPresent(node -> texts.add(node.path("db_path").asString("")));
        texts.add(row.path("gold_sql").asString(""));
        texts.add(row.path("db_path").asString(""));
        if (guard.judge(texts) instanceof Verdict.Contaminated contaminated) {
            finding(
                    number,
                    contaminated.reason() == Reason.BENCHMARK ? "benchmark" : "contamination",
                    contaminated.detail());
        }
        switch (kind) {
            case SFT -> sft(number, messages, source, taskType, about);
            case PROMPTS -> prompt(number, row, messages, taskType, about);
            case PAIRS -> {
                isFirst(number, CanonicalText.id(messages), "prompt and answers");
                pairProof().check(messages, row, about, (rule, what) -> finding(number, rule, what));
            }
        }
    }

    private PairProof pairProof() {
        if (pairProof == null) {
            try {
                pairProof = new PairProof(metadata, companion("_completions.jsonl"), rewards);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return pairProof;
    }

    /// True for the first row with this identity.
    private boolean isFirst(long number, String identity, String same) {
        Long twin = firstLineByText.putIfAbsent(identity, number);
        if (twin != null) {
            finding(number, "duplicate", "the same " + same + " as line " + twin);
        }
        return twin == null;
    }

    private void sft(
            long number,
            List<Message> messages,
            Optional<SourceName> source,
            Optional<TaskType> taskType,
            Optional<JsonNode> about) {
        if (isFirst(number, CanonicalText.id(messages), "text")) {
            pairs.ifPresent(answers -> answers.add(number, messages));
        }
        if (source.equals(Optional.of(SourceName.SYNTHETIC_REACT)) && about.isPresent()) {
            EpisodeReplay.check(messages, about.get(), what -> finding(number, "replay", what));
        }
        if (taskType.orElse(TaskType.GENERAL) == TaskType.DB) {
            Optional<String> dbPath = about.map(node -> node.path("db_path"))
                    .filter(JsonNode::isString)
                    .map(JsonNode::stringValue);
            boolean known = about.isPresent();
            replay.check(messages, dbPath, known, limits(), (rule, what) -> finding(number, rule, what));
        }
    }

    private void prompt(
            long number, JsonNode row, List<Message> messages, Optional<TaskType> taskType, Optional<JsonNode> about) {
        isFirst(number, CanonicalText.id(List.of(messages.getLast())), "user message");
        JsonNode gold = row.path("gold_sql");
        JsonNode dbPath = row.path("db_path");
        boolean database = taskType.equals(Optional.of(TaskType.DB));
        if (gold.isString() != database
                || dbPath.isString() != database
                || !database && !(gold.isNull() && dbPath.isNull())) {
            finding(
                    number,
                    "keys",
                    database
                            ? "a db prompt has the texts gold_sql and db_path"
                            : "gold_sql and db_path of an env prompt are null");
            return;
        }
        about.filter(node -> !node.path("db_path").equals(dbPath))
                .ifPresent(node -> finding(number, "lineage", "the lineage says db_path " + node.path("db_path")));
        if (database) {
            String sql = gold.stringValue();
            isFirst(number, dbPath.stringValue() + "\u0001" + CanonicalText.of(sql), "gold on the same database");
            prompts.check(messages, sql, dbPath.stringValue(), (rule, what) -> finding(number, rule, what));
        } else {
            about.ifPresent(node -> EpisodeReplay.checkPrompt(messages, node, what -> finding(number, "replay", what)));
        }
    }

    private Optional<SqlReplay.Limits> limits() {
        return metadata.map(m -> m.path("recipe").path("sql"))
                .filter(sql -> sql.has("rows_shown") && sql.has("cell_chars"))
                .map(sql -> new SqlReplay.Limits(
                        sql.path("rows_shown").intValue(),
                        sql.path("cell_chars").intValue()));
    }

    private Optional<List<Message>> messages(long number, JsonNode array) {
        List<Message> messages = new ArrayList<>();
        for (JsonNode node : array) {
            if (!node.isObject()
                    || !List.copyOf(node.propertyNames()).equals(MESSAGE_KEYS)
                    || !node.path("content").isString()) {
                finding(
                        number,
                        "keys",
                        "message " + (messages.size() + 1) + " must have the keys role and content, both texts");
                return Optional.empty();
            }
            Optional<Role> role = Arrays.stream(Role.values())
                    .filter(r -> r.wire().equals(node.path("role").asString("")))
                    .findFirst();
            if (role.isEmpty()) {
                finding(
                        number,
                        "roles",
                        "message " + (messages.size() + 1) + " must be of system, user or assistant, got "
                                + node.path("role"));
                return Optional.empty();
            }
            messages.add(new Message(role.get(), node.path("content").stringValue()));
        }
        if (messages.isEmpty()) {
            finding(number, "empty", "no messages");
            return Optional.empty();
        }
        return Optional.of(messages);
    }

    private void conversation(long number, List<Message> messages, Optional<TaskType> taskType) {
        turns(number, messages);
        if (taskType.filter(TaskType::isAgent).isPresent()) {
            QualityRules.actions(messages).ifPresent(what -> finding(number, "actions", what));
        }
    }

    private void blanks(long number, List<Message> messages) {
        for (int i = 0; i < messages.size(); i++) {
            if (messages.get(i).content().isBlank()) {
                finding(number, "empty", "message " + (i + 1) + " is empty");
            }
        }
    }

    private void turns(long number, List<Message> messages) {
        if (messages.getLast().role() != Role.ASSISTANT) {
            finding(
                    number,
                    "last_turn",
                    "the last message must be of the assistant, got "
                            + messages.getLast().role().wire());
        } else {
            QualityRules.turns(messages).ifPresent(what -> finding(number, "alternation", what));
        }
    }

    /// The lineage of a row. One that is about another row is a finding, and is still used: its database is most likely
    /// the right one, and running the queries tells more.
    private Optional<JsonNode> lineage(long number, JsonNode row, List<Message> messages) {
        if (lineage.isEmpty()) {
            return Optional.empty();
        }
        if (number > lineage.size()) {
            finding(number, "lineage", "there is no line " + number + " in the lineage");
            return Optional.empty();
        }
        JsonNode about = lineage.get((int) number - 1);
        if (about.isMissingNode()) {
            finding(number, "lineage", "line " + number + " of the lineage: " + brokenLineage.get(number));
            return Optional.empty();
        }
        String id = Json.sha256(Json.line(messages.stream().map(Message::toJson).toList()))
                .substring(0, 16);
        if (!about.path("id").asString("").equals(id)) {
            finding(
                    number,
                    "lineage",
                    "line " + number + " of the lineage is about " + about.path("id") + ", the row is " + id);
        }
        if (!about.path("source").asString("").equals(row.path("source").asString(""))) {
            finding(number, "lineage", "the lineage says source " + about.path("source"));
        }
        return Optional.of(about);
    }

    private void whole() throws IOException {
        pairs.ifPresent(answers -> answers.report((line, what) -> finding(line, "near_duplicate", what)));
        if (!lineage.isEmpty() && lineage.size() != rows) {
            finding(0, "lineage", lineage.size() + " lines about " + rows + " rows");
        }
        if (metadata.isPresent()) {
            new MetadataCheck(metadata.get(), (rule, what) -> finding(0, rule, what))
                    .check(file, rows, taskTypes, sources, companion("_dropped.jsonl"), lineage);
        }
    }
}
