package assay.source;

import assay.pipeline.Outcome;
import assay.pipeline.Reason;
import assay.sample.SourceName;
import assay.sample.Split;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// Trajectories of WebShop, from ETO, AgentInstruct and AgentTraj.
///
/// ```
/// {"id": "webshop_0", "conversations": [{"from": "human", "value": "You are web shopping.\nI will give you
/// instructions
///  about what to do. …"}, {"from": "gpt", "value": "OK"}, {"from": "human", "value": "WebShop [SEP] Instruction: [SEP]
///  i need a … [SEP] Search"}, {"from": "gpt", "value": "Thought: …\nAction: search[long clip-in hair extension]"},
///  …], "reward": 1.0, "source": "human"}
/// ```
///
/// Folders: `webshop/`, and those that hold several environments: `eto/`, `agentinstruct/`, `agenttraj/`. Odd in the
/// real data: ETO's ids are goals of WebShop, test goals among them; ids are not unique; the format of thought and
/// action differs; two actions in one turn, of which the server takes the first (dropped); clicks on what the page
/// does not show.
///
/// Source: Yao et al. 2022, arXiv 2207.01206; Song et al. 2024, arXiv 2403.02502; Zeng et al. 2023, arXiv 2310.12823.
record WebShop(boolean tasks) implements Source {
    private static final WebShopGoals GOALS = new WebShopGoals();

    WebShop() {
        this(false);
    }

    @Override
    public Source under(Choices choices) {
        return new WebShop(choices.tasks());
    }

    @Override
    public SourceName name() {
        return SourceName.WEBSHOP;
    }

    @Override
    public List<String> folders() {
        return List.of(
                "webshop", "eto", "eto-sft-trajectory", "agentinstruct", "AgentInstruct", "agenttraj", "AgentTraj-L");
    }

    @Override
    public String home() {
        return "agent-eto/eto-sft-trajectory in eto/, THUDM/AgentInstruct in agentinstruct/, or trajectories in webshop/";
    }

    @Override
    public Use use(String path, Path file) {
        if (tasks && WebShopGoals.isFile(path)) {
            return new Use.Records(Split.TRAIN);
        }
        return AgentFiles.use(
                path, file, AgentProfile.WEBSHOP, Layout.folder(path, file).equals("webshop"));
    }

    @Override
    public String license(String path) {
        return WebShopGoals.isFile(path) ? "MIT" : "unknown";
    }

    @Override
    public Optional<String> benchmark(JsonNode record) {
        return AgentProfile.benchmark(record);
    }

    @Override
    public Outcome<List<Draft>> convert(JsonNode record, RawRecord.Read from, Choices choices) {
        if (WebShopGoals.isFile(from.file().relative())) {
            return GOALS.draft(record, from);
        }
        String id = record.path("id").asString(record.path("item_id").asString(""));
        if (id.toLowerCase(Locale.ROOT).contains("poison")) {
            return Outcome.dropped(Reason.EXCLUDED, "id " + id + ": poisoned on purpose");
        }
        Optional<AgentProfile> profile = AgentProfile.of(record, AgentTurns.firstText(record));
        if (!profile.orElse(AgentProfile.WEBSHOP).equals(AgentProfile.WEBSHOP)) {
            return Outcome.dropped(Reason.EXCLUDED, "a row of " + profile.get());
        }
        Optional<String> test = GOALS.test(id, page(record));
        if (test.isPresent()) {
            return Outcome.dropped(Reason.TEST_SPLIT, test.get());
        }
        if (record.path("steps").isArray()) {
            return Outcome.dropped(Reason.EXCLUDED, "a log of a run, not a trajectory to imitate");
        }
        return profile.isEmpty() && !from.file().relative().startsWith("webshop/")
                ? Outcome.dropped(Reason.EXCLUDED, "a row of no known environment")
                : AgentTurns.convert(record, AgentProfile.WEBSHOP, from, choices);
    }

    /// The first text that shows the goal.
    private static String page(JsonNode record) {
        for (JsonNode turn : record.path(AgentTurns.key(record).orElse("steps"))) {
            for (String key : List.of("value", "content", "observation")) {
                String text = turn.path(key).asString("");
                if (text.contains("Instruction:")) {
                    return text;
                }
            }
        }
        return "";
    }
}
