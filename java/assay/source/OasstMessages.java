package assay.source;

import assay.json.Json;
import assay.pipeline.Reason;
import assay.source.JsonBytes.Piece;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// OASST's flat files as trees, a tree a record: a row is a message with its parent's id, and the rows of a tree stand
/// together, as upstream writes them.
///
/// ```
/// {"message_id": "a", "parent_id": null, "message_tree_id": "a", "tree_state": "ready_for_export", "text": "…",
/// "role":
///  "prompter", "lang": "en", "review_result": true, "deleted": false, "rank": null}
/// {"message_id": "b", "parent_id": "a", "message_tree_id": "a", "tree_state": "ready_for_export", "text": "…", "role":
///  "assistant", "lang": "en", "review_result": true, "deleted": false, "rank": 0}
/// ```
///
/// A line that is no such message, no UTF-8 or too long is a record of its own, and the reader says what is wrong with
/// it; its tree goes on without it and without what answers it.
///
/// Memory: one tree, up to the limit of a record. A tree beyond it is skipped unread.
final class OasstMessages implements Container {
    /// Messages on the longest path of a tree, at most: JSON that is nested deeper is not read.
    private static final int MAX_DEPTH = 90;

    /// Characters of an id that a message shows.
    private static final int SHOWN = 60;

    private final Text text;
    private final Deque<RawRecord> ready = new ArrayDeque<>();
    private final List<ObjectNode> tree = new ArrayList<>();
    private @Nullable JsonNode treeId;
    private long treeLine;
    private long treeBytes;
    private long number;
    private boolean ended;

    OasstMessages(Text text) {
        this.text = text;
    }

    /// True for the name of such a file: `2023-11-05_oasst2_ready.messages.jsonl`.
    static boolean fits(String name) {
        String file = Packed.name(name);
        return file.substring(file.lastIndexOf('/') + 1).matches("(?i).*oasst.*messages.*\\.jsonl");
    }

    @Override
    public @Nullable RawRecord next() throws IOException {
        while (ready.isEmpty() && !ended) {
            if (text.in().skipSpace() == JsonBytes.END) {
                ended = true;
                endTree();
            } else {
                line(text.in().restOfLine(text.maxRecordBytes()));
            }
        }
        return ready.poll();
    }

    private void line(Piece line) {
        Optional<ObjectNode> read = line.length() > text.maxRecordBytes() ? Optional.empty() : message(line.bytes());
        if (read.isEmpty()) {
            ready.add(text.record(++number, line));
            return;
        }
        ObjectNode message = read.get();
        JsonNode id = message.path("message_tree_id");
        if (!id.equals(treeId)) {
            endTree();
            treeId = id;
            treeLine = line.line();
        }
        treeBytes += line.length();
        if (treeBytes <= text.maxRecordBytes()) {
            tree.add(message);
        } else {
            tree.clear();
        }
    }

    /// The message in a line; empty when there is none that a tree could hold.
    private static Optional<ObjectNode> message(byte[] line) {
        return StrictText.decode(line)
                .flatMap(OasstMessages::parse)
                .filter(object -> object.has("message_tree_id") && object.has("parent_id"))
                .filter(object -> StrictText.encode(Json.line(object)).isPresent());
    }

    private static Optional<ObjectNode> parse(String line) {
        try {
            return Json.MAPPER.readTree(line) instanceof ObjectNode object ? Optional.of(object) : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private void endTree() {
        if (treeId == null) {
            return;
        }
        ready.add(whole(++number, treeId));
        tree.clear();
        treeId = null;
        treeBytes = 0;
    }

    /// The collected messages as a tree; those whose parent does not stand before them are left out with all below
    /// them.
    private RawRecord whole(long number, JsonNode id) {
        String name = shown(id.asString(id.toString()));
        if (treeBytes > text.maxRecordBytes()) {
            return text.unread(
                    number,
                    treeLine,
                    Reason.TOO_LONG,
                    "the tree " + name + " has " + treeBytes + " bytes, more than read.max_record_bytes "
                            + text.maxRecordBytes());
        }
        Map<String, ObjectNode> byId = new HashMap<>();
        Map<String, Integer> depths = new HashMap<>();
        ObjectNode record = Json.MAPPER.createObjectNode();
        record.set("message_tree_id", id);
        record.set("tree_state", tree.getFirst().path("tree_state"));
        for (ObjectNode message : tree) {
            int depth = 1;
            if (message.hasNonNull("parent_id")) {
                String parentId = message.path("parent_id").asString("");
                ObjectNode parent = byId.get(parentId);
                if (parent == null) {
                    continue;
                }
                depth = depths.getOrDefault(parentId, 1) + 1;
                parent.withArray("replies").add(message);
            } else {
                record.set("prompt", message);
            }
            if (depth > MAX_DEPTH) {
                return text.unread(
                        number,
                        treeLine,
                        Reason.TOO_LONG,
                        "the tree " + name + " is deeper than " + MAX_DEPTH + " messages");
            }
            String own = message.path("message_id").asString("");
            if (byId.putIfAbsent(own, message) == null) { // parents stand first, so no circles
                depths.put(own, depth);
            }
        }
        return record.has("prompt")
                ? text.read(
                        number, treeLine, StrictText.encode(Json.line(record)).orElseThrow())
                : text.unread(
                        number,
                        treeLine,
                        Reason.WRONG_TYPE,
                        "the tree " + name + " has no prompt here: its rows must stand together, the one without a"
                                + " parent_id first (sort the file by message_tree_id)");
    }

    private static String shown(String id) {
        return id.length() <= SHOWN ? id : id.substring(0, SHOWN) + "…";
    }
}
