package assay.build;

import assay.contamination.BenchmarkIndex;
import assay.json.Json;
import assay.json.JsonLines;
import assay.recipe.PromptsRecipe;
import assay.recipe.SftRecipe;
import assay.source.DataFolder;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Small data folders in the real layouts, with real SQLite files, written for the tests; the same text files each
/// time.
public final class TestSets {
    private TestSets() {}

    /// A data folder with Spider (two databases, 24 questions), SParC (three dialogues), and 60 chat rows.
    public static Path folder(Path root) throws IOException, SQLException {
        Path spider = Files.createDirectories(root.resolve("spider"));
        database(spider.resolve("database/shop/shop.sqlite"), "item", "price");
        database(spider.resolve("database/Zoo/Zoo.sqlite"), "animal", "weight");
        List<Object> questions = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            questions.add(question(
                    "shop", "Which items cost more than " + i + "?", "SELECT name FROM item WHERE price > " + i));
            questions.add(question(
                    "zoo",
                    "How many animals weigh at least " + i + "?",
                    "SELECT count(*) FROM animal WHERE weight > = " + i));
        }
        Files.writeString(spider.resolve("train_spider.json"), Json.line(questions));
        Files.writeString(spider.resolve("tables.json"), "[]");
        Path sparc = Files.createDirectories(root.resolve("sparc"));
        Files.writeString(
                sparc.resolve("dev.json"),
                Json.line(List.of(
                        dialogue("shop", "SELECT count(*) FROM item", "SELECT max(price) FROM item"),
                        dialogue(
                                "shop",
                                "SELECT name FROM item",
                                "SELECT colour FROM item",
                                "SELECT min(price) FROM item"),
                        dialogue("Zoo", "SELECT name FROM animal ORDER BY weight DESC LIMIT 1"))));
        Path chat = Files.createDirectories(root.resolve("general_chat"));
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            lines.add(Json.line(new TreeMap<>(Map.of(
                    "instruction", "Say the number " + i + ".", "input", "", "output", "It is " + i + ", as asked."))));
        }
        Files.write(chat.resolve("alpaca.jsonl"), lines);
        return root;
    }

    private static void database(Path file, String table, String number) throws IOException, SQLException {
        Files.createDirectories(file.getParent());
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE " + table + " (id INTEGER PRIMARY KEY, name TEXT, " + number + " REAL)");
            for (int i = 1; i <= 15; i++) {
                statement.execute(
                        "INSERT INTO " + table + " VALUES (" + i + ", '" + table + " " + i + "', " + i + ".5)");
            }
        }
    }

    private static Map<String, Object> question(String database, String question, String query) {
        return new TreeMap<>(Map.of("db_id", database, "question", question, "query", query));
    }

    private static Map<String, Object> dialogue(String database, String... queries) {
        List<Object> turns = new ArrayList<>();
        for (String query : queries) {
            turns.add(new TreeMap<>(Map.of("utterance", "Please run what means " + query + "?", "query", query)));
        }
        return new TreeMap<>(Map.of("database_id", database, "interaction", turns, "final", Map.of()));
    }

    /// The bundled recipe with `overrides`.
    public static SftRecipe recipe(String... overrides) {
        return SftRecipe.read(Path.of(System.getProperty("assay.home"), "recipes", "sft_v1.yaml"), List.of(overrides));
    }

    /// Builds into `out` from `data` alone.
    public static SetMetadata build(Path data, Path out, int workers, String... overrides) throws InterruptedException {
        return build(data, BenchmarkIndex.NONE, out, workers, overrides);
    }

    /// As [#build], with the items of a benchmark kept out.
    public static SetMetadata build(Path data, BenchmarkIndex benchmark, Path out, int workers, String... overrides)
            throws InterruptedException {
        return SetBuild.sft(
                        recipe(overrides),
                        List.of(new DataFolder(data, false)),
                        benchmark,
                        workers,
                        Instant.EPOCH,
                        Progress.SILENT)
                .run(out);
    }

    /// Builds RL prompts into `out` from `data` alone, without what the sets in `excluded` hold.
    public static SetMetadata prompts(Path data, List<Path> excluded, Path out, int workers, String... overrides)
            throws InterruptedException {
        return prompts(data, excluded, Optional.empty(), out, workers, overrides);
    }

    /// As above, and with `measured` those prompts that it lets through.
    static SetMetadata prompts(
            Path data, List<Path> excluded, Optional<Measured> measured, Path out, int workers, String... overrides)
            throws InterruptedException {
        Path bundled = Path.of(System.getProperty("assay.home"), "recipes", "prompts_v1.yaml");
        return SetBuild.prompts(
                        PromptsRecipe.read(bundled, List.of(overrides)),
                        Excluded.of(excluded),
                        measured,
                        List.of(new DataFolder(data, false)),
                        BenchmarkIndex.NONE,
                        workers,
                        Instant.EPOCH,
                        Progress.SILENT)
                .run(out);
    }

    /// Adds a line to `file` that is one byte longer than any that is read. Most of it is a hole in the file.
    public static void longLine(Path file) throws IOException {
        long end = Files.exists(file) ? Files.size(file) : 0;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(new byte[] {'\n'}), end + JsonLines.MAX_ROW_BYTES + 1);
        }
    }
}
