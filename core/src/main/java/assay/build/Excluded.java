package assay.build;

import assay.json.BrokenLineException;
import assay.json.Json;
import assay.json.JsonLines;
import assay.pipeline.Batches;
import assay.pipeline.Outcome;
import assay.pipeline.UnusableInputException;
import assay.sample.CanonicalText;
import assay.sample.Lineage;
import assay.sample.Origin;
import assay.sample.Split;
import assay.source.Draft;
import assay.source.Generator;
import assay.sql.Databases;
import assay.sql.SqlRepair;
import assay.trajectory.SqlPrompt;
import assay.trajectory.TaskPrompt;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import tools.jackson.databind.JsonNode;

/// What must not come again in a set: questions and golds on their database, tasks, worlds, and records, of other sets
/// and of the drafts that a generator makes for them.
///
/// Texts are compared without case and white space, golds as they are mended before they run.
public final class Excluded {
    private static final Pattern FENCE = Pattern.compile("(?ms)^```sql\\s*\\n(.*?)\\n?^```");
    private static final String OBSERVATION = "Observation:";

    private final Map<String, String> places = new ConcurrentHashMap<>();
    private final List<Map<String, Object>> files = new ArrayList<>();

    /// Nothing yet.
    public static Excluded none() {
        return new Excluded();
    }

    private Excluded() {}

    /// What the sets in `files` hold; the lineage of each lies beside it. Errors: [UnusableInputException] for a set
    /// that cannot be read whole: leaving a part out would let its questions through.
    public static Excluded of(List<Path> files) {
        Excluded excluded = new Excluded();
        files.forEach(excluded::read);
        return excluded;
    }

    private void read(Path file) {
        Path lineage =
                file.resolveSibling(file.getFileName().toString().replaceFirst("\\.jsonl$", "") + "_lineage.jsonl");
        if (!Files.isRegularFile(file) || !Files.isRegularFile(lineage)) {
            throw new UnusableInputException(
                    "--exclude " + file + ": must be the rows of a set with their lineage beside, but "
                            + (Files.isRegularFile(file) ? lineage.getFileName() : "it")
                            + " is not there (is the path right?)");
        }
        MessageDigest digest = Json.sha256();
        Path at = file;
        try (InputStream rowBytes = new DigestInputStream(Files.newInputStream(file), digest);
                InputStream lineageBytes = Files.newInputStream(lineage)) {
            JsonLines rows = new JsonLines(rowBytes, JsonLines.MAX_ROW_BYTES);
            JsonLines abouts = new JsonLines(lineageBytes, JsonLines.MAX_ROW_BYTES);
            while (rows.hasNext()) {
                at = file;
                JsonNode row = rows.next().json();
                if (!abouts.hasNext()) {
                    throw unusable(file + ":" + rows.read(), "the lineage has no such line");
                }
                at = lineage;
                add(row, abouts.next().json(), file.getFileName() + ":" + rows.read());
            }
            if (abouts.hasNext()) {
                throw unusable(lineage + ":" + (abouts.read() + 1), "the rows have no such line");
            }
            Map<String, Object> input = new LinkedHashMap<>();
            input.put("file", String.valueOf(file.getFileName()));
            input.put("sha256", HexFormat.of().formatHex(digest.digest()));
            files.add(input);
        } catch (BrokenLineException e) {
            throw unusable(at + ":" + e.line(), e.what());
        } catch (IOException | UncheckedIOException e) {
            throw unusable(at.toString(), "cannot be read: " + e.getMessage());
        }
    }

    private static UnusableInputException unusable(String place, String what) {
        return new UnusableInputException("--exclude " + place + ": " + what + " (build the set again)");
    }

    private void add(JsonNode row, JsonNode about, String place) {
        boolean prompt = row.has("prompt");
        List<String> keys = new ArrayList<>();
        if (!about.path("split").asString("").equals(Split.GENERATED.wire())) {
            about.path("origin")
                    .forEach(origin -> keys.add(record(
                            origin.path("file").asString(""),
                            origin.path("record").asLong(0))));
        }
        Lineage.instance(about).ifPresent(id -> keys.add(world(id)));
        String database = about.path("db_path").asString("");
        boolean first = true;
        for (JsonNode message : row.path(prompt ? "prompt" : "messages")) {
            String role = message.path("role").asString("");
            String text = message.path("content").asString("");
            if (database.isEmpty()) {
                if (role.equals("user") && first) {
                    keys.add(task(text));
                    first = false;
                }
            } else if (role.equals("user") && !text.startsWith(OBSERVATION)) {
                keys.add(question(database, prompt ? SqlPrompt.question(text) : text));
            } else if (role.equals("assistant")) {
                for (Matcher fence = FENCE.matcher(text); fence.find(); ) {
                    keys.add(gold(database, fence.group(1)));
                }
            }
        }
        if (row.path("gold_sql").isString()) {
            keys.add(gold(database, row.path("gold_sql").stringValue()));
        }
        keys.forEach(key -> places.putIfAbsent(key, place));
    }

    /// The files of [#of], for the metadata.
    List<Map<String, Object>> toJson() {
        return List.copyOf(files);
    }

    /// Adds what `generator` makes first with `seed`: `drafts` of them.
    void add(Generator generator, long seed, int drafts, Databases databases, Batches batches)
            throws InterruptedException {
        List<Long> indices = LongStream.range(0, drafts).boxed().toList();
        batches.each(
                indices,
                (Long index) -> keys(generator.draft(seed, index), databases),
                (List<String> keys) -> keys.forEach(key ->
                        places.putIfAbsent(key, "what " + generator.name().wire() + " makes for seed " + seed)));
    }

    private static List<String> keys(Optional<Outcome<Draft>> made, Databases databases) {
        return made.isPresent() && made.get() instanceof Outcome.Passed<Draft>(Draft draft)
                ? keys(draft, databases)
                : List.of();
    }

    private static List<String> keys(Draft draft, Databases databases) {
        List<String> keys = new ArrayList<>();
        if (draft.split() != Split.GENERATED) {
            for (Origin origin : draft.origins()) {
                keys.add(record(origin.file(), origin.record()));
            }
        }
        switch (draft) {
            case Draft.Chat chat -> {
                keys.add(task(TaskPrompt.task(chat)));
                TaskPrompt.instance(chat).ifPresent(id -> keys.add(world(id)));
            }
            case Draft.Turn turn -> keys.addAll(keys(turn.database(), turn.question(), databases, false));
            case Draft.Dialogue dialogue ->
                dialogue.questions()
                        .forEach(question -> keys.addAll(keys(dialogue.database(), question, databases, true)));
        }
        return keys;
    }

    /// `whole`: with the SELECT that shows a change, which a prompt leaves out and a conversation holds.
    private static List<String> keys(String id, Draft.Question question, Databases databases, boolean whole) {
        String database = databases.path(id).orElse(id);
        List<String> keys = new ArrayList<>();
        keys.add(question(database, question.text()));
        question.changes().forEach(change -> keys.add(gold(database, change)));
        if (whole || question.changes().isEmpty()) {
            keys.add(gold(database, question.gold()));
        }
        return keys;
    }

    /// Why `draft` must stay out; empty when nothing of it is excluded.
    Optional<String> match(Draft draft, Databases databases) {
        return places.isEmpty()
                ? Optional.empty()
                : keys(draft, databases).stream()
                        .filter(places::containsKey)
                        .findFirst()
                        .map(key -> "the same " + key.substring(0, key.indexOf('\u0001')) + " as " + places.get(key));
    }

    private static String record(String file, long record) {
        return "record\u0001" + file + ":" + record;
    }

    private static String world(String id) {
        return "world\u0001" + id;
    }

    private static String task(String text) {
        return "task\u0001" + Json.sha256(CanonicalText.of(TaskPrompt.asked(text)));
    }

    private static String question(String database, String text) {
        return "question\u0001" + Json.sha256(database + '\u0001' + CanonicalText.of(text));
    }

    private static String gold(String database, String sql) {
        return "gold\u0001"
                + Json.sha256(database
                        + '\u0001'
                        + CanonicalText.of(SqlRepair.repair(sql).sql()));
    }
}
