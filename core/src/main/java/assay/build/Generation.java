package assay.build;

import assay.json.Json;
import assay.json.JsonLines;
import assay.json.JsonLines.Line;
import assay.pipeline.Batches;
import assay.pipeline.UnusableInputException;
import assay.rollout.Completion;
import assay.rollout.Rollouts;
import assay.sample.Message;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// `assay generate`: a line of completions for each line of prompts, in order.
///
/// ```
/// {"id"?, "prompt": [{role, content}…]}
/// {"id", "completions": [{"text","tokens","finish"}…], "error"?}
/// ```
public final class Generation {
    private static final int MAX_LINE_BYTES = 64 << 20;

    /// One line of the answer. `failed`: the policy did not answer, or the budget was spent.
    public record Answered(String json, List<Completion> completions, boolean failed) {
        public Answered {
            completions = List.copyOf(completions);
        }
    }

    private record Asked(String id, List<Message> messages) {}

    private final Path prompts;
    private final Rollouts rollouts;
    private final int threads;

    public Generation(Path prompts, Rollouts rollouts, int threads) {
        this.prompts = prompts;
        this.rollouts = rollouts;
        this.threads = threads;
    }

    /// Answers all prompts. Errors: [UnusableInputException] with the line, for one that is no prompt.
    public void run(Consumer<Answered> sink) throws InterruptedException {
        if (!Files.isRegularFile(prompts)) {
            throw new UnusableInputException(
                    "--prompts " + prompts + ": must be a file of prompts, but there is none (is the path right?)");
        }
        try (InputStream in = Files.newInputStream(prompts);
                Batches batches = new Batches(threads)) {
            JsonLines lines = new JsonLines(in, MAX_LINE_BYTES);
            Iterator<Asked> asked = new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return lines.hasNext();
                }

                @Override
                public Asked next() {
                    return asked(lines.next());
                }
            };
            batches.forEach(asked, this::answer, sink);
        } catch (IOException | UncheckedIOException e) {
            throw new UnusableInputException("--prompts " + prompts + ": cannot be read: " + e.getMessage(), e);
        }
    }

    private Asked asked(Line line) {
        if (line.isTooLong()) {
            throw new UnusableInputException(prompts + ":" + line.number() + ": the line is longer than "
                    + MAX_LINE_BYTES + " bytes (split it)");
        }
        try {
            JsonNode json = Json.parse(line.bytes());
            List<Message> messages = PromptFile.messages(json.path("prompt"), prompts, line.number());
            String id = json.path("id").isString() ? json.get("id").stringValue() : PromptFile.id(messages);
            return new Asked(id, messages);
        } catch (JacksonException e) {
            throw new UnusableInputException(prompts + ":" + line.number() + ": not JSON: " + Json.problem(e), e);
        }
    }

    private Answered answer(Asked asked) {
        try {
            return switch (rollouts.answer(asked.messages())) {
                case Rollouts.Answer.Complete(List<Completion> completions) -> answered(asked, completions, "");
                case Rollouts.Answer.Failed(String why) -> answered(asked, List.of(), why);
                case Rollouts.Answer.OverBudget() ->
                    answered(asked, List.of(), "the budget of requests or tokens was spent before");
            };
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a policy answers", e);
        }
    }

    private static Answered answered(Asked asked, List<Completion> completions, String error) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", asked.id());
        json.put("completions", completions.stream().map(Completion::toJson).toList());
        if (!error.isEmpty()) {
            json.put("error", error);
        }
        return new Answered(Json.line(json), completions, !error.isEmpty());
    }
}
