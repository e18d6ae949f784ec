package assay.build;

import assay.json.BrokenLineException;
import assay.json.Json;
import assay.json.JsonLines;
import assay.json.JsonLines.Line;
import assay.pipeline.Outcome;
import assay.pipeline.Reason;
import assay.pipeline.UnusableInputException;
import assay.reward.BadLineException;
import assay.reward.CompletionScores;
import assay.reward.ScoreLines;
import assay.rollout.Completion;
import assay.sample.PassRate;
import assay.sample.Prompt;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// What a policy answered to prompts, and which prompts it passes often enough and not too often to learn from.
///
/// A line of the file has the `id` of a prompt, or the `prompt` itself, and its `completions`. Where each of these has
/// a `score`, that counts (null: unscorable); else all are judged. Memory: the file's completions.
public final class Measured {
    private static final int MAX_LINE_BYTES = ScoreLines.MAX_LINE_BYTES;

    /// Pass rates from `low` to `high`, both included.
    public record Band(double low, double high) {
        public Band {
            if (!(low >= 0 && low <= high && high <= 1)) {
                throw new IllegalArgumentException("a band is LOW:HIGH with 0 <= LOW <= HIGH <= 1");
            }
        }

        boolean has(double rate) {
            return low <= rate && rate <= high;
        }
    }

    private final String file;
    private final String sha256;
    private final Band band;
    private final CompletionScores judged;
    private final Map<String, JsonNode> completionsById;

    private Measured(
            String file, String sha256, Band band, CompletionScores judged, Map<String, JsonNode> completionsById) {
        this.file = file;
        this.sha256 = sha256;
        this.band = band;
        this.judged = judged;
        this.completionsById = completionsById;
    }

    /// Reads `file`; `judged` judges what has no score. Errors: [UnusableInputException] with the line, for a file that
    /// cannot be read whole.
    public static Measured of(Path file, Band band, CompletionScores judged) {
        Map<String, JsonNode> byId = new HashMap<>();
        MessageDigest digest = Json.sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            for (JsonLines read = new JsonLines(in, MAX_LINE_BYTES); read.hasNext(); ) {
                Line line = read.next();
                long number = line.number();
                JsonNode item = line.json();
                JsonNode completions = item.path("completions");
                String id = id(item);
                if (id.isEmpty() || !completions.isArray() || completions.isEmpty()) {
                    throw unusable(
                            file,
                            number,
                            "must have \"id\" or \"prompt\", and \"completions\", a list with something in it");
                }
                if (byId.putIfAbsent(id, completions) != null) {
                    throw unusable(file, number, "the prompt " + id + " was there before");
                }
            }
        } catch (IOException | UncheckedIOException e) {
            throw new UnusableInputException(
                    "--completions " + file + ": cannot be read: " + e.getMessage() + " (is the path right?)", e);
        } catch (BrokenLineException e) {
            throw unusable(file, e.line(), e.what());
        }
        if (byId.isEmpty()) {
            throw new UnusableInputException("--completions " + file + ": has no lines (is the path right?)");
        }
        return new Measured(
                String.valueOf(file.getFileName()), HexFormat.of().formatHex(digest.digest()), band, judged, byId);
    }

    private static UnusableInputException unusable(Path file, long line, String what) {
        return new UnusableInputException("--completions " + file + ":" + line + ": " + what);
    }

    private static String id(JsonNode item) {
        return item.path("prompt").isArray()
                ? Json.sha256(Json.line(item.get("prompt"))).substring(0, 16)
                : item.path("id").asString("");
    }

    /// `prompt` with its pass rate, or why it stays out. Any thread may ask.
    Outcome<Prompt> judge(Prompt prompt) {
        JsonNode completions = completionsById.get(prompt.id());
        if (completions == null) {
            return Outcome.dropped(Reason.NO_COMPLETIONS, "the prompt " + prompt.id() + " is not in " + file);
        }
        Optional<List<@Nullable Double>> scores = scores(prompt, completions);
        if (scores.isEmpty()) {
            return Outcome.dropped(Reason.UNSCORABLE, "its completions in " + file + " cannot be judged");
        }
        int scored = 0;
        int passed = 0;
        for (Double score : scores.get()) {
            scored += score == null ? 0 : 1;
            passed += score != null && score >= PassRate.PASS ? 1 : 0;
        }
        if (scored == 0) {
            return Outcome.dropped(
                    Reason.UNSCORABLE, "none of its " + completions.size() + " completions can be scored");
        }
        PassRate rate = new PassRate(scored, passed, completions.size() - scored);
        return band.has(rate.rate())
                ? Outcome.passed(prompt.measured(rate))
                : Outcome.dropped(
                        Reason.OUT_OF_BAND,
                        passed + " of " + scored + " completions pass, outside of " + band.low() + " to "
                                + band.high());
    }

    /// Null: unscorable. Empty when the prompt cannot be judged.
    private Optional<List<@Nullable Double>> scores(Prompt prompt, JsonNode completions) {
        List<@Nullable Double> scores = new ArrayList<>();
        if (completions.valueStream().allMatch(completion -> completion.has("score"))) {
            completions.forEach(completion -> scores.add(
                    completion.get("score").isNumber() ? completion.get("score").asDouble() : null));
            return Optional.of(scores);
        }
        try {
            List<String> texts = completions
                    .valueStream()
                    .map(completion -> Completion.of(completion).text())
                    .toList();
            judged.of(prompt, texts).forEach(score -> scores.add(score.score()));
            return Optional.of(scores);
        } catch (BadLineException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// What the metadata says of it.
    Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", file);
        json.put("sha256", sha256);
        json.put("low", band.low());
        json.put("high", band.high());
        json.put("pass", PassRate.PASS);
        return json;
    }
}
