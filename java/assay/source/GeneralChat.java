package assay.source;

import assay.json.Json;
import assay.pipeline.Outcome;
import assay.pipeline.Reason;
import assay.pipeline.UnusableInputException;
import assay.sample.SourceName;
import assay.sample.Split;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// Plain conversations in whatever chat layout their file has; see [ChatLayout] for a record of each.
///
/// Folder: any `.json` or `.jsonl`, packed or not, and any `.parquet`, at any depth. A file is read when one of its
/// first records has a
/// known layout, else it is listed as ignored with the fields that it has: preference pairs and ranked answers are no
/// conversations to imitate. Licences are those of the well-known parents by file name.
final class GeneralChat implements Source {
    /// Records that are looked at to find out the layout of a file.
    private static final int LOOKED_AT = 20;

    private static final int MAX_LOOK_BYTES = 1 << 24;

    /// KTO's marks for an answer that must not be imitated, in any layout.
    private static final List<String> REJECTED_WHEN_FALSE = List.of("label", "kto_tag");

    @Override
    public SourceName name() {
        return SourceName.GENERAL_CHAT;
    }

    @Override
    public List<String> folders() {
        return List.of("general_chat", "general-chat");
    }

    @Override
    public String home() {
        return "any chat files in general_chat/: alpaca, ShareGPT, messages, Dolly, OASST2, Chatbot Arena, preference pairs";
    }

    @Override
    public Use use(String path, Path file) {
        String name = Packed.name(path).toLowerCase(Locale.ROOT);
        if (!name.endsWith(".json") && !name.endsWith(".jsonl")) {
            return new Use.Ignored("neither .json, .jsonl nor .parquet");
        }
        // On the hub one data set holds all splits. Other files are called what their owner likes.
        String split = Packed.isParquet(file) ? HubNames.split(name.substring(0, name.lastIndexOf('.'))) : "";
        if (split.startsWith("test")) {
            return new Use.Ignored("the test split");
        }
        Use wanted = new Use.Records(split.startsWith("dev") ? Split.DEV : Split.TRAIN);
        String what = "";
        SourceFile look = new SourceFile(file, path, new Use.Ignored(""), "", false);
        try (RecordReader records = RecordReader.open(look, MAX_LOOK_BYTES)) {
            for (int i = 0; i < LOOKED_AT && records.hasNext(); i++) {
                Optional<JsonNode> record = parse(records.next());
                if (record.flatMap(ChatLayout::of).isPresent()) {
                    return wanted;
                }
                if (record.isPresent() && what.isEmpty()) {
                    what = record.get().isObject()
                            ? "its records have the fields "
                                    + String.join(", ", record.get().propertyNames())
                            : "its records are no objects";
                }
            }
        } catch (UnusableInputException e) {
            return wanted; // the build says what is wrong with it
        }
        return what.isEmpty() ? wanted : new Use.Ignored("no known chat layout: " + what);
    }

    /// None: files are read under their own names.
    @Override
    public List<String> filesOfSplit(String split) {
        return List.of();
    }

    private static Optional<JsonNode> parse(RawRecord record) {
        return switch (record) {
            case RawRecord.Unread _ -> Optional.empty();
            case RawRecord.Read read -> {
                try {
                    yield Optional.of(Json.parse(read.bytes()));
                } catch (JacksonException e) {
                    yield Optional.empty();
                }
            }
        };
    }

    @Override
    public String license(String path) {
        String name = path.toLowerCase(Locale.ROOT);
        return name.contains("alpaca") || name.contains("arena")
                ? "CC-BY-NC-4.0"
                : name.contains("dolly")
                        ? "CC-BY-SA-3.0"
                        : name.contains("oasst") || name.contains("oaast") || name.contains("glaive")
                                ? "Apache-2.0"
                                : name.contains("orca_agentinstruct") ? "CDLA-Permissive-2.0" : "unknown";
    }

    @Override
    public Outcome<List<Draft>> convert(JsonNode record, RawRecord.Read from, Choices choices) {
        ChatLayout layout = ChatLayout.of(record)
                .orElseThrow(() -> new WrongRecordException(
                        "no known chat layout: the fields are " + String.join(", ", record.propertyNames())));
        for (String mark : REJECTED_WHEN_FALSE) {
            if (record.path(mark).isBoolean() && !record.path(mark).booleanValue()) {
                return Outcome.dropped(Reason.QUALITY, "field \"" + mark + "\" is false: the answer was rejected");
            }
        }
        return layout.convert(record, from, choices);
    }
}
