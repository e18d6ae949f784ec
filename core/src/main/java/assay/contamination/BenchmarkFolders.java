package assay.contamination;

import assay.contamination.BenchmarkIndex.Item;
import assay.contamination.BenchmarkIndex.Reference;
import assay.json.Json;
import assay.pipeline.UnusableInputException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// Reads the folders of benchmarks that a user names, and makes the index of their items.
///
/// ```
/// {"description":"What are the Notes when the Method is
/// decision?","table":{"table_name":…,"table_info":{"columns":[{"name":…}…]}},
///  "sql":{"query":…},"add_description":"The name of this table is …"}
/// ```
///
/// A JSON object with a `description` and a `table` is an item of DBBench: its question, its label SQL, its table;
/// `add_description` is the same sentence for all and no item. In other files each text of at least eight words is one.
/// Everything that cannot be read stops the run: a benchmark that was not read is not kept out.
public final class BenchmarkFolders {
    private static final int MAX_DEPTH = 8;
    private static final long MAX_FILE_BYTES = 1 << 28;

    private BenchmarkFolders() {}

    /// The index of all items below `folders`, kept between runs where the XDG base directory specification has it.
    public static BenchmarkIndex index(List<Path> folders) {
        String set = System.getenv("XDG_CACHE_HOME");
        Path base = set == null || set.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(set);
        return index(folders, base.resolve("assay"));
    }

    /// The index of all items below `folders`; one that was made before is taken from `cacheFolder`. Errors:
    /// [UnusableInputException] with place and way out for a folder or
    /// file that cannot be read, and for a folder without items.
    public static BenchmarkIndex index(List<Path> folders, Path cacheFolder) {
        if (folders.isEmpty()) {
            return BenchmarkIndex.NONE;
        }
        List<File> files = new ArrayList<>();
        folders.forEach(folder -> files.addAll(files(folder)));
        List<Reference> references = files.stream().map(File::reference).toList();
        BenchmarkCache cache = new BenchmarkCache(cacheFolder);
        return cache.read(references).orElseGet(() -> {
            BenchmarkIndex index = BenchmarkIndex.of(references, items(files));
            cache.write(index);
            return index;
        });
    }

    /// A file of a benchmark, read.
    private record File(Path folder, Reference reference, ByteBuffer bytes) {}

    private static List<Item> items(List<File> files) {
        List<Item> items = new ArrayList<>();
        int before = 0;
        for (int i = 0; i < files.size(); i++) {
            File file = files.get(i);
            read(file, items);
            boolean last = i + 1 == files.size() || !files.get(i + 1).folder().equals(file.folder());
            if (last && items.size() == before) {
                throw empty(file.folder());
            }
            before = last ? items.size() : before;
        }
        return items;
    }

    private static UnusableInputException empty(Path folder) {
        return new UnusableInputException(
                "--benchmark " + folder + ": no file in it holds an item (is the path right?)");
    }

    private static List<File> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new UnusableInputException("--benchmark " + folder + ": must be a folder, but "
                    + (Files.exists(folder) ? "it is a file" : "there is none") + " (is the path right?)");
        }
        List<File> files = new ArrayList<>();
        for (Path path : paths(folder)) {
            String name = folder.relativize(path).toString().replace('\\', '/');
            byte[] bytes = bytes(folder, name, path);
            files.add(new File(folder, new Reference(name, Json.sha256(bytes)), ByteBuffer.wrap(bytes)));
        }
        if (files.isEmpty()) {
            throw empty(folder);
        }
        return files;
    }

    private static List<Path> paths(Path folder) {
        try (Stream<Path> paths = Files.walk(folder, MAX_DEPTH)) {
            return paths.filter(path -> !folder.relativize(path).toString().startsWith(".")
                            && !path.getFileName().toString().startsWith("."))
                    .filter(path -> !Files.isDirectory(path))
                    .sorted()
                    .toList();
        } catch (IOException | java.io.UncheckedIOException e) {
            throw new UnusableInputException(
                    "--benchmark " + folder + ": the folder cannot be listed: " + e.getMessage(), e);
        }
    }

    private static byte[] bytes(Path folder, String name, Path file) {
        try {
            if (Files.size(file) > MAX_FILE_BYTES) {
                throw wrong(folder, name, "is larger than " + MAX_FILE_BYTES + " bytes", "split it");
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw wrong(folder, name, "cannot be read: " + e.getMessage(), "mend it, or move it out of the folder");
        }
    }

    private static UnusableInputException wrong(Path folder, String file, String what, String out) {
        return new UnusableInputException("--benchmark " + folder + ": " + file + " " + what
                + "; a benchmark that is not read cannot be kept out (" + out + ")");
    }

    private static void read(File file, List<Item> items) {
        Path folder = file.folder();
        String name = file.reference().file();
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(file.bytes()).toString();
        } catch (CharacterCodingException e) {
            throw wrong(folder, name, "is not UTF-8 text", "benchmarks are read as .json, .jsonl and .txt");
        }
        String lower = name.toLowerCase(Locale.ROOT);
        try {
            if (lower.endsWith(".jsonl")) {
                String[] lines = text.split("\n", -1);
                for (int i = 0; i < lines.length; i++) {
                    if (!lines[i].isBlank()) {
                        node(name + ":" + (i + 1), Json.MAPPER.readTree(lines[i]), items);
                    }
                }
            } else if (lower.endsWith(".json")) {
                node(name, Json.MAPPER.readTree(text), items);
            } else if (lower.endsWith(".txt") || lower.endsWith(".md")) {
                text.lines().forEach(line -> text(name, line, items));
            } else {
                throw wrong(
                        folder,
                        name,
                        "is of a kind that is not read",
                        "benchmarks are read as .json, .jsonl, .txt and .md; move other files out of the folder");
            }
        } catch (JacksonException e) {
            throw wrong(folder, name, "is not JSON: " + Json.problem(e), "mend it, or move it out of the folder");
        }
    }

    private static void node(String place, JsonNode node, List<Item> items) {
        if (node.isString()) {
            text(place, node.stringValue(), items);
        } else if (node.path("description").isString() && node.path("table").isObject()) {
            items.add(dbbench(place, node));
        } else {
            int at = 0;
            for (JsonNode child : node) {
                at++;
                node(node.isArray() && place.indexOf(':') < 0 ? place + ":" + at : place, child, items);
            }
        }
    }

    private static void text(String place, String text, List<Item> items) {
        if (words(text) >= ItemRuns.LONG) {
            items.add(new Item(place, List.of(text), List.of()));
        }
    }

    private static int words(String text) {
        NormalText normal = new NormalText();
        normal.takeBare(text);
        WordHashes words = new WordHashes();
        words.take(normal.chars(), normal.length());
        return words.count();
    }

    private static Item dbbench(String place, JsonNode node) {
        List<String> texts = new ArrayList<>(List.of(node.path("description").stringValue()));
        String sql = node.path("sql").path("query").asString("");
        if (words(sql) >= ItemRuns.LONG) {
            texts.add(sql); // a shorter one says too little: SELECT count(*) FROM t
        }
        List<String> columns = new ArrayList<>();
        node.path("table")
                .path("table_info")
                .path("columns")
                .forEach(column -> columns.add(column.path("name").asString("")));
        String table = node.path("table").path("table_name").asString("");
        return new Item(
                place,
                texts,
                columns.isEmpty()
                        ? List.of()
                        : List.of(
                                HeaderSignature.of(table, columns),
                                HeaderSignature.ofSentence(table, String.join(",", columns))));
    }
}
