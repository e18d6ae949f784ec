package assay.source;

import assay.pipeline.Outcome;
import assay.pipeline.Reason;
import assay.sample.SourceName;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// Trajectories of ScienceWorld: its own gold paths ([assay.source.GoldPath]), and conversations from ETO and
/// AgentTraj.
///
/// ```
/// {"taskIdx": 3, "taskName": "chemistry-mix-paint-secondary-color", "variationIdx": 1, "fold": "train",
///  "taskDescription": "Your task is to use chemistry to create green paint. …", "path": [{"action": "look around",
///  "observation": "This room is called the art studio. …", "score": "0.0", "isCompleted": "false"}, …]}
/// ```
///
/// Folders: `scienceworld/`, and those that hold several environments: `eto/`, `agenttraj/`. Odd in the real data:
/// values of a gold path are texts; 8 of 2,126 paths never finish; paths go on after the task is completed.
///
/// Source: Wang et al. 2022, arXiv 2203.07540.
final class ScienceWorld implements Source {
    @Override
    public SourceName name() {
        return SourceName.SCIENCEWORLD;
    }

    @Override
    public List<String> folders() {
        return List.of("scienceworld", "sciworld", "eto", "eto-sft-trajectory", "agenttraj", "AgentTraj-L");
    }

    @Override
    public String home() {
        return "goldsequences-*.json of allenai/ScienceWorld in scienceworld/, or agent-eto/eto-sft-trajectory in eto/";
    }

    @Override
    public Use use(String path, Path file) {
        String folder = Layout.folder(path, file);
        return AgentFiles.use(
                path, file, AgentProfile.SCIENCEWORLD, folder.equals("scienceworld") || folder.equals("sciworld"));
    }

    @Override
    public String license(String path) {
        return path.toLowerCase(Locale.ROOT).contains("goldsequences") ? "Apache-2.0" : "unknown";
    }

    @Override
    public Optional<String> benchmark(JsonNode record) {
        return AgentProfile.benchmark(record);
    }

    @Override
    public Outcome<List<Draft>> convert(JsonNode record, RawRecord.Read from, Choices choices) {
        if (GoldPath.fits(record)) {
            return GoldPath.convert(record, from, choices);
        }
        String first = AgentTurns.firstText(record);
        if (first.toLowerCase(Locale.ROOT).contains("household")) {
            return Outcome.dropped(
                    Reason.EXCLUDED, "the instruction is of another environment: it speaks of a household");
        }
        Optional<AgentProfile> profile = AgentProfile.of(record, first);
        if (!profile.orElse(AgentProfile.SCIENCEWORLD).equals(AgentProfile.SCIENCEWORLD)) {
            return Outcome.dropped(Reason.EXCLUDED, "a row of " + profile.get());
        }
        String fold = record.path("fold").asString(record.path("split").asString(""));
        if (fold.equals("test")) {
            return Outcome.dropped(Reason.TEST_SPLIT, "the fold is test");
        }
        return profile.isEmpty() && !own(from)
                ? Outcome.dropped(Reason.EXCLUDED, "a row of no known environment")
                : AgentTurns.convert(record, AgentProfile.SCIENCEWORLD, from, choices);
    }

    private static boolean own(RawRecord.Read from) {
        return from.file().relative().matches("(scienceworld|sciworld)/.*");
    }
}
