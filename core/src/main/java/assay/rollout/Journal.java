package assay.rollout;

import assay.json.Json;
import assay.json.JsonLines;
import assay.json.JsonLines.Line;
import assay.pipeline.RunFailedException;
import assay.pipeline.UnusableInputException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// What a policy was paid for: a line for each answer, appended and synced before its completions count. Thread-safe.
///
/// ```
/// {"key","from","seed","model","adapter","sampling","completions":[{"text","tokens","finish"}…]}
/// ```
///
/// Completion `i` of the line is sample `from + i` of the request `key`. One line holds all that one answer brought, so
/// that a kill leaves an answer whole or not at all. A torn last line is cut off. One run at a time has the file.
/// Memory: some hundred bytes a line; the texts stay on disk.
public final class Journal implements AutoCloseable {
    private static final int MAX_LINE_BYTES = 64 << 20;

    /// Where a sample stands: its line, and its place in it.
    private record Place(long offset, int length, int index) {}

    private final Path file;
    private final FileChannel channel;
    private final Map<String, Map<Integer, Place>> places = new HashMap<>();
    private long end;

    private Journal(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /// Opens or begins the journal `file`. Errors: [RunFailedException] when another run has it or it cannot be
    /// written; [UnusableInputException] when a line that is not the last one is broken.
    public static Journal open(Path file) {
        FileChannel channel;
        try {
            channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new RunFailedException("the journal " + file + " cannot be opened: " + e, e);
        }
        Journal journal = new Journal(file, channel);
        try {
            if (lock(channel) == null) {
                throw new RunFailedException(
                        "the journal " + file + " is in use by another run; wait for it, or name another place");
            }
            journal.read();
            return journal;
        } catch (IOException | UncheckedIOException e) {
            journal.close();
            throw new RunFailedException("the journal " + file + " cannot be read: " + e.getMessage(), e);
        } catch (RuntimeException e) {
            journal.close();
            throw e;
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // held by another run in this process
        }
    }

    private void read() throws IOException {
        JsonLines lines = new JsonLines(Channels.newInputStream(channel), MAX_LINE_BYTES);
        while (lines.hasNext()) {
            Line line = lines.next();
            if (!line.isEnded()) {
                break; // torn: what it held was never counted
            }
            if (line.isTooLong() || !isRead(line)) {
                throw new UnusableInputException("the journal " + file + ":" + line.number()
                        + " is broken (remove that line, and its completions are asked for again)");
            }
        }
        channel.truncate(end);
        channel.position(end);
    }

    private boolean isRead(Line line) {
        try {
            JsonNode json = Json.parse(line.bytes());
            JsonNode completions = json.path("completions");
            if (!json.path("key").isString() || !json.path("from").canConvertToInt() || !completions.isArray()) {
                return false;
            }
            note(json.get("key").stringValue(), json.get("from").intValue(), completions.size(), line.bytes().length);
            end += line.bytes().length + 1;
            return true;
        } catch (JacksonException e) {
            return false;
        }
    }

    private void note(String key, int from, int count, int length) {
        Map<Integer, Place> samples = places.computeIfAbsent(key, k -> new HashMap<>());
        for (int i = 0; i < count; i++) {
            samples.putIfAbsent(from + i, new Place(end, length, i));
        }
    }

    /// How many completions there are.
    public synchronized long size() {
        return places.values().stream().mapToLong(Map::size).sum();
    }

    /// Sample `index` of `key`, if it was bought.
    synchronized Optional<Completion> find(String key, int index) {
        Place place = places.getOrDefault(key, Map.of()).get(index);
        if (place == null) {
            return Optional.empty();
        }
        ByteBuffer line = ByteBuffer.allocate(place.length());
        try {
            while (line.hasRemaining() && channel.read(line, place.offset() + line.position()) >= 0) {}
            return Optional.of(
                    Completion.of(Json.parse(line.array()).path("completions").path(place.index())));
        } catch (IOException | JacksonException e) {
            throw new RunFailedException("the journal " + file + " cannot be read back: " + e.getMessage(), e);
        }
    }

    /// Books what an answer brought; it counts when this returns. Errors: [RunFailedException] when it cannot be
    /// written; the file then is as it was.
    synchronized void add(Request request, int from, long seed, List<Completion> completions) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("key", request.key());
        json.put("from", from);
        json.put("seed", seed);
        json.putAll(request.evidence());
        json.put("completions", completions.stream().map(Completion::toJson).toList());
        byte[] line = (Json.line(json) + "\n").getBytes(StandardCharsets.UTF_8);
        try {
            ByteBuffer bytes = ByteBuffer.wrap(line);
            while (bytes.hasRemaining()) {
                channel.write(bytes, end + bytes.position());
            }
            channel.force(false);
        } catch (IOException e) {
            cut();
            throw new RunFailedException(
                    "the journal " + file + " cannot be written: " + e.getMessage()
                            + " (is the disk full?); all before it is kept, and the same command goes on from there",
                    e);
        }
        note(request.key(), from, completions.size(), line.length - 1);
        end += line.length;
    }

    private void cut() {
        try {
            channel.truncate(end);
        } catch (IOException e) {
            return; // the next run cuts it
        }
    }

    /// The missing samples among the first `k` of `key`, in order.
    synchronized List<Integer> missing(String key, int k) {
        Map<Integer, Place> samples = places.getOrDefault(key, Map.of());
        List<Integer> missing = new ArrayList<>();
        for (int i = 0; i < k; i++) {
            if (!samples.containsKey(i)) {
                missing.add(i);
            }
        }
        return missing;
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new RunFailedException("the journal " + file + " cannot be closed: " + e.getMessage(), e);
        }
    }
}
