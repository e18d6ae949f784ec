package assay.reward;

import assay.environment.Environment;
import assay.environment.Instance;
import assay.sample.Lineage;
import assay.sample.Message;
import assay.sample.Prompt;
import assay.sample.Role;
import assay.sample.SourceName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// The env lines of `assay score`.
///
/// ```
/// {"prompt"?: [{role, content}…] | "…", "completion(s)": …, "task_type": "env", "source"?: S,
///  "instance"?: "NAME/SEED", "edits"?: ["instance:NAME/SEED"…]}
/// ```
///
/// A world is loaded by `instance`, or by the edit that a lineage has, also inside `extra_info` or `lineage`. The steps
/// of the prompt are played in it, and its observations must come back.
final class StepLines {
    private static final Pattern ACTION = Pattern.compile("(?m)^Action: (.*)$");
    private static final int MAX_STEPS = 1_000;

    private StepLines() {}

    static Evidence.Step evidence(JsonNode item) {
        for (String field : List.of("gold_sql", "answer")) {
            if (item.hasNonNull(field)) {
                throw new BadLineException("field \"" + field
                        + "\" belongs to task_type db, and this line is of env (leave it out, or set it to null)");
            }
        }
        List<Message> prompt = prompt(item.path("prompt"));
        Optional<SourceName> source =
                Optional.of(item.path("source").asString("")).flatMap(SourceName::of);
        Optional<Environment> world = instance(item).map(id -> world(id, prompt));
        return new Evidence.Step(prompt, source, world);
    }

    /// The first step of `prompt`.
    static Evidence.Step evidence(Prompt prompt) {
        Optional<Environment> world = prompt.lineage().instance().map(id -> world(id, prompt.messages()));
        return new Evidence.Step(prompt.messages(), Optional.of(prompt.source()), world);
    }

    private static List<Message> prompt(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return List.of();
        }
        if (node.isString()) {
            return List.of(Message.user(node.asString()));
        }
        if (!node.isArray()) {
            throw new BadLineException("field \"prompt\" must be a list of messages or a string, got " + shown(node));
        }
        List<Message> prompt = new ArrayList<>();
        for (JsonNode message : node) {
            if (!message.path("role").isString() || !message.path("content").isString()) {
                throw new BadLineException("field \"prompt\": a message must have the strings \"role\" and"
                        + " \"content\", got " + shown(message));
            }
            String role = message.get("role").asString();
            prompt.add(new Message(
                    Arrays.stream(Role.values())
                            .filter(known -> known.wire().equals(role))
                            .findFirst()
                            .orElse(Role.USER), // tool, observation: what comes from outside
                    message.get("content").asString()));
        }
        return prompt;
    }

    private static Optional<String> instance(JsonNode item) {
        for (JsonNode place : List.of(item, item.path("extra_info"), item.path("lineage"))) {
            if (place.path("instance").isString()) {
                return Optional.of(place.get("instance").asString());
            }
            Optional<String> world = Lineage.instance(place);
            if (world.isPresent()) {
                return world;
            }
        }
        return Optional.empty();
    }

    private static Environment world(String id, List<Message> prompt) {
        Instance instance = Instance.of(id)
                .orElseThrow(() -> new BadLineException("field \"instance\" must be NAME/SEED of a known world, got \""
                        + (id.length() <= 100 ? id : id.substring(0, 100) + "…") + "\" (leave it out for none)"));
        Environment world = instance.load();
        if (!prompt.isEmpty()
                && prompt.stream().noneMatch(message -> message.content().contains(world.task()))) {
            throw new BadLineException(
                    "field \"instance\": the task of " + id + " is not in the prompt (is it of another row?)");
        }
        int steps = 0;
        for (int i = 0; i + 1 < prompt.size(); i++) {
            Matcher action = ACTION.matcher(prompt.get(i).content());
            if (prompt.get(i).role() != Role.ASSISTANT || !action.find()) {
                continue;
            }
            if (++steps > MAX_STEPS) {
                throw new BadLineException("field \"prompt\" must hold at most " + MAX_STEPS + " steps");
            }
            String observation = world.step(action.group(1)).observation();
            if (!prompt.get(i + 1).content().contains(observation)) {
                throw new BadLineException("field \"prompt\": message " + (i + 2) + " is not what " + id
                        + " answers to \"" + action.group(1) + "\"");
            }
        }
        return world;
    }

    private static String shown(JsonNode node) {
        String text = node.toString();
        return text.length() <= 100 ? text : text.substring(0, 100) + "…";
    }
}
