package assay.check;

import assay.json.Json;
import assay.json.JsonLines;
import assay.json.JsonLines.Line;
import assay.reward.BadLineException;
import assay.reward.CompletionScores;
import assay.reward.Score;
import assay.rollout.Completion;
import assay.sample.CanonicalText;
import assay.sample.Lineage;
import assay.sample.Message;
import assay.sample.Origin;
import assay.sample.Prompt;
import assay.sample.Role;
import assay.sample.SourceName;
import assay.sample.Split;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// Proves pairs: their form, their scores, and with the completions beside that these are the ones that were judged,
/// and that judging them again gives the same scores.
///
/// Pairs and completions stand in the order of the prompts, so that both files are read once.
final class PairProof implements AutoCloseable {
    private static final int MAX_LINE_BYTES = 1 << 28;
    private static final double MIN_DIFFERENCE = 0.1;
    private static final double ROUNDING = 1e-9;

    private final double minDifference;
    private final Function<String, CompletionScores> rewards;
    private final @Nullable InputStream in;
    private final @Nullable JsonLines lines;
    private @Nullable JsonNode at;

    /// `completions` is the file beside, where there is one; `rewards` judges by the name of the reward.
    PairProof(Optional<JsonNode> metadata, Optional<Path> completions, Function<String, CompletionScores> rewards)
            throws IOException {
        this.minDifference = metadata.map(
                        json -> json.path("recipe").path("pairs").path("min_difference"))
                .filter(JsonNode::isNumber)
                .map(JsonNode::asDouble)
                .orElse(MIN_DIFFERENCE);
        this.rewards = rewards;
        this.in = completions.isPresent() ? Files.newInputStream(completions.get()) : null;
        this.lines = in == null ? null : new JsonLines(in, MAX_LINE_BYTES);
    }

    /// A prompt that ends with the user, and one answer on each side. Findings go to `finding` as rule and text.
    static void form(List<Message> messages, JsonNode row, BiConsumer<String, String> finding) {
        for (String side : List.of("chosen", "rejected")) {
            JsonNode answer = row.path(side);
            if (answer.size() != 1 || !answer.path(0).path("role").asString("").equals("assistant")) {
                finding.accept("roles", side + " must be one message of the assistant");
                return;
            }
        }
        Role last = messages.get(messages.size() - 3).role();
        if (last != Role.USER) {
            finding.accept("last_turn", "the last message of the prompt must be of the user, got " + last.wire());
        }
        if (CanonicalText.of(messages.getLast().content())
                .equals(CanonicalText.of(messages.get(messages.size() - 2).content()))) {
            finding.accept("equal_pair", "chosen and rejected are the same text");
        }
    }

    void check(List<Message> messages, JsonNode row, Optional<JsonNode> about, BiConsumer<String, String> finding) {
        JsonNode chosen = row.path("chosen_score");
        JsonNode rejected = row.path("rejected_score");
        if (!chosen.isNumber() || !rejected.isNumber()) {
            finding.accept(
                    "score_gap", "chosen_score and rejected_score must be numbers, got " + chosen + " and " + rejected);
            return;
        }
        if (chosen.asDouble() - rejected.asDouble() < minDifference - ROUNDING) {
            finding.accept(
                    "score_gap",
                    "the scores are " + chosen + " and " + rejected + ", and must differ by " + minDifference
                            + " at least");
        }
        if (about.isPresent() && lines != null) {
            judged(messages, row, about.get(), finding);
        }
    }

    private void judged(List<Message> messages, JsonNode row, JsonNode about, BiConsumer<String, String> finding) {
        String id = about.path("prompt_id").asString("");
        JsonNode line = find(id);
        if (line == null) {
            finding.accept("lineage", "the prompt " + id + " is not in the completions beside, or not at its place");
            return;
        }
        if (!line.path("prompt").equals(row.path("prompt"))) {
            finding.accept("lineage", "the completions beside are of another prompt than the row");
            return;
        }
        List<String> texts = new ArrayList<>();
        try {
            for (String side : List.of("chosen_index", "rejected_index")) {
                texts.add(Completion.of(
                                line.path("completions").path(about.path(side).asInt(-1)))
                        .text());
            }
            List<String> shown = messages.subList(messages.size() - 2, messages.size()).stream()
                    .map(Message::content)
                    .toList();
            if (!texts.equals(shown)) {
                finding.accept("lineage", "its indexes name other completions than the two of the row");
                return;
            }
            List<Score> scores =
                    rewards.apply(about.path("reward").asString("default")).of(prompt(messages, line), texts);
            same("chosen_score", row, scores.getFirst(), finding);
            same("rejected_score", row, scores.getLast(), finding);
        } catch (BadLineException | IllegalArgumentException e) {
            finding.accept("score", "cannot be judged again: " + e.getMessage());
        }
    }

    private static void same(String key, JsonNode row, Score again, BiConsumer<String, String> finding) {
        Double score = again.score();
        if (score == null || Math.abs(score - row.path(key).asDouble()) > ROUNDING) {
            finding.accept(
                    "score",
                    key + " is " + row.path(key) + ", judged again " + score + " (" + again.tier() + ", " + again.rule()
                            + ")");
        }
    }

    /// The line of prompt `id`: the one at hand, or one further on.
    private @Nullable JsonNode find(String id) {
        try {
            while (lines != null && (at == null || !at.path("id").asString("").equals(id))) {
                if (!lines.hasNext()) {
                    return null;
                }
                Line line = lines.next();
                at = Json.parse(line.bytes());
            }
            return at;
        } catch (JacksonException e) {
            return null;
        }
    }

    private static Prompt prompt(List<Message> messages, JsonNode line) {
        List<String> edits = new ArrayList<>();
        line.path("lineage").path("edits").forEach(edit -> edits.add(edit.asString("")));
        Optional<String> gold =
                Optional.of(line.path("gold_sql")).filter(JsonNode::isString).map(JsonNode::stringValue);
        Optional<String> database =
                Optional.of(line.path("db_path")).filter(JsonNode::isString).map(JsonNode::stringValue);
        SourceName source = SourceName.of(line.path("source").asString(""))
                .orElseThrow(() -> new IllegalArgumentException("no source " + line.path("source")));
        return new Prompt(
                messages.subList(0, messages.size() - 2),
                source,
                new Lineage(Split.TRAIN, List.of(new Origin("completions", 1)), database, "unknown", edits),
                gold);
    }

    @Override
    public void close() throws IOException {
        if (in != null) {
            in.close();
        }
    }
}
