package assay.source;

import assay.json.Json;
import assay.pipeline.UnusableInputException;
import assay.sample.Split;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// What to do with the files of folders that hold trajectories. A file is known by its name, or else by its first
/// records.
final class AgentFiles {
    /// A name, in lower case and unpacked, and why such a file is not read. The first that fits counts.
    private record Known(Pattern name, String why) {}

    private static final List<Known> IGNORED = List.of(
            known(".*poison.*", "poisoned on purpose, for a study of backdoors"),
            known(".*derived.*", "derived from another file, which has the same trajectories"),
            known("(.*[/_.-])?alf_?world.*", "ALFWorld: games of the benchmark, never opened"),
            known("(.*/)?(db|kg|os|mind2web)([_.-].*)?", "another task of AgentInstruct; only webshop is taken"),
            known("(.*/)?(human_goals|goal_query_map)\\.json", "goals and search words without trajectories"),
            known("(.*/)?\\d+_\\d+_\\d+\\.jsonl", "a log of visited pages, without thoughts and without the pages"),
            known("(.*[/_])?(train|dev|test)_(indices|ids)\\.json", "numbers of a split, without trajectories"),
            known(
                    ".*(taskname2id|object_type_ids|tasks)\\.(json|tsv)",
                    "names of the environment, without trajectories"),
            known(".*_(icl|inst)\\.(json|txt)", "instructions and examples of a prompt"),
            known(
                    ".*swiftsage_demos\\.json",
                    "demonstrations in another form of actions, without observations of their own"),
            known(".*minimal_contract.*", "plans that one agent writes for another, no actions of the environment"));

    private static final int LOOKED_AT = 20;
    private static final int MAX_LOOK_BYTES = 1 << 24;
    private static final int FIELDS_SHOWN = 6;

    private AgentFiles() {}

    private static Known known(String name, String why) {
        return new Known(Pattern.compile(name), why);
    }

    /// `path` of a file that may hold rows of `profile`; `own` when the file's folder is that of the profile alone.
    static Use use(String path, Path file, AgentProfile profile, boolean own) {
        String name = Packed.name(path).toLowerCase(Locale.ROOT);
        for (Known known : IGNORED) {
            if (known.name().matcher(name).matches()) {
                return new Use.Ignored(known.why());
            }
        }
        Optional<AgentProfile> named = own ? Optional.empty() : named(name);
        if (named.isPresent() && named.get() != profile) {
            return new Use.Ignored("rows of " + named.get());
        }
        if (name.endsWith(".parquet")) {
            return new Use.Records(Split.TRAIN);
        }
        return name.endsWith(".json") || name.endsWith(".jsonl")
                ? look(path, file)
                : new Use.Ignored("neither .json nor .jsonl");
    }

    /// The environment that a file of a shared folder is named after.
    private static Optional<AgentProfile> named(String name) {
        return name.matches("(.*[/_.-])?webshop.*")
                ? Optional.of(AgentProfile.WEBSHOP)
                : name.matches("(.*[/_.-])?(sciworld|scienceworld).*")
                        ? Optional.of(AgentProfile.SCIENCEWORLD)
                        : Optional.empty();
    }

    private static Use look(String path, Path file) {
        String what = "";
        SourceFile look = new SourceFile(file, path, new Use.Ignored(""), "", false);
        try (RecordReader records = RecordReader.open(look, MAX_LOOK_BYTES)) {
            for (int i = 0; i < LOOKED_AT && records.hasNext(); i++) {
                if (!(records.next() instanceof RawRecord.Read read)) {
                    continue;
                }
                JsonNode record = parse(read);
                if (AgentTurns.key(record).isPresent()
                        || GoldPath.fits(record)
                        || record.path("steps").isArray()) {
                    return new Use.Records(Split.TRAIN);
                }
                if (what.isEmpty()) {
                    what = record.isObject() ? fields(record) : "its records are no objects";
                }
            }
        } catch (UnusableInputException e) {
            return new Use.Records(Split.TRAIN); // the build says what is wrong with it
        }
        return what.isEmpty()
                ? new Use.Records(Split.TRAIN)
                : new Use.Ignored("no known layout of trajectories: " + what);
    }

    private static JsonNode parse(RawRecord.Read read) {
        try {
            return Json.parse(read.bytes());
        } catch (JacksonException e) {
            return Json.MAPPER.missingNode();
        }
    }

    private static String fields(JsonNode record) {
        List<String> names = List.copyOf(record.propertyNames());
        String shown = String.join(", ", names.subList(0, Math.min(FIELDS_SHOWN, names.size())));
        return "its records have the fields " + shown + (names.size() > FIELDS_SHOWN ? ", …" : "");
    }
}
