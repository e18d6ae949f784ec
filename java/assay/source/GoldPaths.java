package assay.source;

import assay.json.Json;
import assay.source.JsonBytes.Piece;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// ScienceWorld's file of gold paths, a path a record, in the order of the file. The file is one object of tasks,
/// hundreds of megabytes long, and most of it is text that no row shows:
///
/// ```
/// {"0": {"taskIdx": 0, "taskName": "boil", "goldActionSequences": [{"variationIdx": 1, "fold": "train",
///  "taskDescription": "Your task is to boil water. …", "path": [{"action": "look around", "observation": "This room
/// …",
///  "score": "0.0", "isCompleted": "false", "freelook": "…", "inventory": "…"}, …]}, …]}, "1": …}
/// ```
///
/// A path is taken without that text, with `taskIdx` and `taskName` of its task. One that is no JSON or no UTF-8 is
/// handed on as it is, and the reader says what is wrong with it.
///
/// Memory: one path, up to the limit of a record. Errors: [assay.pipeline.UnusableInputException] where the file is not
/// such an object.
final class GoldPaths implements Container {
    private static final List<String> OF_PATH = List.of("variationIdx", "fold", "taskDescription");
    private static final List<String> OF_STEP = List.of("action", "observation", "score", "isCompleted");

    /// Bytes of a key or a task's name, at most; the real ones have some fifty.
    private static final int MAX_NAME_BYTES = 1_000;

    private enum Place {
        START,
        TASKS,
        TASK,
        PATHS
    }

    private final Text text;
    private final JsonBytes in;
    private Place place = Place.START;
    private String task = "";
    private String taskName = "";
    private long number;

    GoldPaths(Text text) {
        this.text = text;
        this.in = text.in();
    }

    /// True for the name of such a file.
    static boolean fits(String name) {
        String file = Packed.name(name);
        return file.substring(file.lastIndexOf('/') + 1).matches("goldsequences.*\\.json");
    }

    @Override
    public @Nullable RawRecord next() throws IOException {
        while (true) {
            int c = in.skipSpace();
            if (c == ',' && place != Place.START) {
                in.read();
                continue;
            }
            switch (place) {
                case START -> start(c);
                case TASKS -> {
                    if (c == '}') {
                        in.read();
                        if (in.skipSpace() != JsonBytes.END) {
                            throw text.unusable("the object of tasks ends but the file goes on");
                        }
                        return null;
                    }
                    task(c);
                }
                case TASK -> field(c);
                case PATHS -> {
                    if (c == ']') {
                        in.read();
                        place = Place.TASK;
                    } else {
                        return path(c);
                    }
                }
            }
        }
    }

    private void start(int c) throws IOException {
        if (c != '{') {
            throw text.unusable("a file of gold paths must be one object of tasks with goldActionSequences, got \""
                    + (char) c + "\" (fetch it again, or give a file of another layout another name)");
        }
        in.read();
        place = Place.TASKS;
    }

    private void task(int c) throws IOException {
        task = key(c);
        taskName = "";
        if (in.skipSpace() == '{') {
            in.read();
            place = Place.TASK;
        } else {
            value(0);
        }
    }

    private void field(int c) throws IOException {
        if (c == '}') {
            in.read();
            place = Place.TASKS;
            return;
        }
        String name = key(c);
        int first = in.skipSpace();
        if (name.equals("goldActionSequences") && first == '[') {
            in.read();
            place = Place.PATHS;
        } else if (name.equals("taskName") && first == '"') {
            taskName = words(value(MAX_NAME_BYTES));
        } else {
            value(0);
        }
    }

    /// The key that begins with `c`, and its colon.
    private String key(int c) throws IOException {
        if (c == JsonBytes.END) {
            throw cutOff();
        }
        if (c != '"') {
            throw text.unusable("a key in quotes must stand after path " + number + ", got \"" + (char) c + "\"");
        }
        Piece quoted = in.quoted(MAX_NAME_BYTES);
        if (quoted == null || in.skipSpace() == JsonBytes.END) {
            throw cutOff();
        }
        if (in.read() != ':') {
            throw text.unusable("a colon must follow the key " + words(quoted));
        }
        return words(quoted);
    }

    private Piece value(int limit) throws IOException {
        Piece value = in.value('}', limit);
        if (value == null) {
            throw cutOff();
        }
        return value;
    }

    private String words(Piece quoted) {
        if (quoted.length() > MAX_NAME_BYTES) {
            throw text.unusable("a key or the name of a task has " + quoted.length() + " bytes, more than "
                    + MAX_NAME_BYTES + " (fetch the file again)");
        }
        try {
            return Json.parse(quoted.bytes()).asString("");
        } catch (JacksonException e) {
            throw text.unusable("a key or the name of a task is no JSON text: " + Json.problem(e));
        }
    }

    private RuntimeException cutOff() {
        return text.unusable("the file ends after path " + number + "; is it cut off? (fetch it again)");
    }

    private RawRecord path(int c) throws IOException {
        if (c == JsonBytes.END) {
            throw cutOff();
        }
        number++;
        long line = in.line();
        Piece piece = in.value(']', text.maxRecordBytes());
        if (piece == null) {
            throw text.endsInside(number, line);
        }
        return piece.length() > text.maxRecordBytes()
                ? text.record(number, piece)
                : text.read(number, line, slim(piece.bytes()).orElse(piece.bytes()));
    }

    private Optional<byte[]> slim(byte[] path) {
        return StrictText.decode(path)
                .flatMap(GoldPaths::parse)
                .filter(JsonNode::isObject)
                .map(this::slim)
                .flatMap(slim -> StrictText.encode(Json.line(slim)));
    }

    private static Optional<JsonNode> parse(String path) {
        try {
            return Optional.of(Json.MAPPER.readTree(path));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private ObjectNode slim(JsonNode path) {
        ObjectNode slim = Json.MAPPER.createObjectNode();
        slim.put("taskIdx", task);
        slim.put("taskName", taskName);
        OF_PATH.forEach(key -> copy(path, key, slim));
        if (path.path("path").isArray()) {
            ArrayNode steps = slim.putArray("path");
            for (JsonNode step : path.path("path")) {
                ObjectNode kept = steps.addObject();
                OF_STEP.forEach(key -> copy(step, key, kept));
            }
        }
        return slim;
    }

    private static void copy(JsonNode from, String key, ObjectNode to) {
        JsonNode value = from.get(key);
        if (value != null) {
            to.set(key, value);
        }
    }
}
