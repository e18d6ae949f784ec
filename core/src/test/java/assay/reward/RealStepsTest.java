package assay.reward;

import static org.assertj.core.api.Assertions.assertThat;

import assay.SharedData;
import assay.json.Json;
import assay.sample.Message;
import assay.sample.SourceName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// The reward on steps of others. The table of all kinds is made by `bench/env_reward.py`.
class RealStepsTest {
    private static final Pattern ACTION = Pattern.compile("Action:\\s*([^\\n]*)");
    private static final Pattern VERB = Pattern.compile(
            "((?:look (?:at|in|on)|open|close|activate|deactivate|use|examine|read|pick up|mix|go to|focus on) ).*");

    private record Step(List<Message> prompt, SourceName source, String completion) {
        Score score(String completion, Reward reward) {
            Evidence.Step evidence = new Evidence.Step(prompt, Optional.of(source), Optional.empty());
            return reward.score(Judge.of(evidence, reward, 1).judge(completion));
        }

        Score score(Reward reward) {
            return score(completion, reward);
        }
    }

    private static JsonNode read(String file) throws IOException {
        Path data = SharedData.require().resolve("data");
        return Json.parse(Files.readAllBytes(data.resolve(file)));
    }

    private static List<Step> conversations(SourceName source, Iterable<JsonNode> records) {
        List<Step> steps = new ArrayList<>();
        for (JsonNode record : records) {
            List<Message> prompt = new ArrayList<>();
            JsonNode turns =
                    record.isArray() ? record : record.path(record.has("conversations") ? "conversations" : "messages");
            for (JsonNode turn : turns) {
                String speaker = turn.path(turn.has("from") ? "from" : "role").asString();
                String text = turn.path(turn.has("value") ? "value" : "content").asString();
                boolean agent = speaker.equals("gpt") || speaker.equals("assistant");
                if (agent && ACTION.matcher(text).find()) {
                    steps.add(new Step(List.copyOf(prompt), source, text));
                }
                prompt.add(
                        agent
                                ? Message.assistant(text)
                                : speaker.equals("system") ? Message.system(text) : Message.user(text));
            }
        }
        return steps;
    }

    private static List<Step> webshop() throws IOException {
        List<Step> steps = new ArrayList<>();
        steps.addAll(conversations(SourceName.WEBSHOP, read("webshop/clean_sneakers_observation-attack.json")));
        steps.addAll(conversations(SourceName.WEBSHOP, read("webshop/clean_sneakers_query-attack.json")));
        return steps;
    }

    private static List<Step> scienceWorld() throws IOException {
        List<Step> steps = new ArrayList<>();
        steps.addAll(conversations(SourceName.SCIENCEWORLD, read("scienceworld/eto_sciworld_icl.json")));
        steps.addAll(conversations(SourceName.SCIENCEWORLD, read("scienceworld/ltsure_sci.sample1.json")));
        return steps;
    }

    private static double mean(List<Step> steps) {
        return steps.stream()
                .mapToDouble(step ->
                        Optional.ofNullable(step.score(Reward.DEFAULT).score()).orElseThrow())
                .average()
                .orElseThrow();
    }

    @Test
    void realStepsThatCarryAThoughtAreWorthAtLeastNineTenths() throws IOException {
        assertThat(webshop()).hasSizeGreaterThan(300);
        assertThat(mean(webshop())).isGreaterThanOrEqualTo(0.9);
        assertThat(scienceWorld()).hasSizeGreaterThan(20);
        assertThat(mean(scienceWorld())).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void goldStepsWithoutAThoughtAreWorthTheirAction() throws IOException {
        int steps = 0;
        int possible = 0;
        for (JsonNode task : read("scienceworld/goldsequences-0-15.subset.json")) {
            JsonNode path = task.path("goldActionSequences").path(0);
            List<Message> prompt = new ArrayList<>(
                    List.of(Message.user(path.path("taskDescription").asString())));
            for (JsonNode step : path.path("path")) {
                String answer = "Action: " + step.path("action").asString();
                Score score = new Step(List.copyOf(prompt), SourceName.SCIENCEWORLD, answer).score(Reward.DEFAULT);
                assertThat(score.detail().get("format")).isEqualTo(0.1);
                assertThat(score.detail().get("reasoning")).isEqualTo(0.0);
                steps++;
                possible += score.detail().get("action").equals(0.3) ? 1 : 0;
                prompt.add(Message.assistant(answer));
                prompt.add(
                        Message.user("Observation: " + step.path("observation").asString()));
            }
        }
        assertThat(steps).isGreaterThan(300);
        assertThat((double) possible / steps).isGreaterThan(0.95);
    }

    @Test
    void anImpossibleActionIsNeverValidHereAndMostlyValidToTheOriginal() throws IOException {
        List<Step> steps = new ArrayList<>(webshop());
        steps.addAll(scienceWorld());
        int changed = 0;
        int fooled = 0;
        for (Step step : steps) {
            Matcher action = ACTION.matcher(step.completion());
            assertThat(action.find()).isTrue();
            Matcher verb = VERB.matcher(action.group(1));
            String impossible = step.source() == SourceName.WEBSHOP
                    ? "click[purple unicorn]"
                    : verb.matches() ? verb.group(1) + "purple unicorn" : "";
            if (!impossible.isEmpty()) {
                String answer = action.replaceFirst(Matcher.quoteReplacement("Action: " + impossible));
                Score ours = step.score(answer, Reward.DEFAULT);
                Score original = step.score(answer, Reward.SEED_LITERAL);
                assertThat(ours.detail().get("action")).as(ours.toString()).isEqualTo(0.0);
                assertThat(ours.score()).isLessThanOrEqualTo(original.score());
                changed++;
                fooled += original.detail().get("action").equals(0.3) ? 1 : 0;
            }
        }
        assertThat(changed).isGreaterThan(300);
        assertThat((double) fooled / changed).isGreaterThan(0.9);
    }
}
