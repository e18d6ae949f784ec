package assay.reward;

import assay.SharedData;
import assay.json.Json;
import assay.sql.Database;
import assay.sql.Databases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// The gold queries of Spider, SParC and CoSQL beside the repository, each text once a database.
final class RealGolds {
    /// One gold. `set` is its file's name.
    record Gold(String set, String databaseId, String sql) {}

    static final List<String> FILES =
            List.of("spider/train_spider.json", "spider/dev.json", "sparc/dev.json", "cosql/cosql_dev.json");

    private RealGolds() {}

    /// Order: as in the files.
    static List<Gold> all() throws IOException {
        Path data = SharedData.require().resolve("data");
        Map<List<String>, Gold> golds = new LinkedHashMap<>();
        for (String file : FILES) {
            for (JsonNode item : Json.parse(Files.readAllBytes(data.resolve(file)))) {
                String id =
                        item.path(item.has("db_id") ? "db_id" : "database_id").asString();
                if (item.has("interaction")) {
                    item.get("interaction").forEach(turn -> add(golds, file, id, turn));
                } else {
                    add(golds, file, id, item);
                }
            }
        }
        return List.copyOf(golds.values());
    }

    /// A turn of small talk has no SQL.
    private static void add(Map<List<String>, Gold> golds, String file, String databaseId, JsonNode turn) {
        String sql = turn.path("query").asString("");
        if (sql.isBlank()) {
            return;
        }
        golds.putIfAbsent(List.of(file, databaseId, sql), new Gold(file, databaseId, sql));
    }

    static Databases databases() throws IOException {
        Path folder = SharedData.require().resolve("data/spider/database");
        return new Databases(List.of(new Databases.Folder(folder, "database")), 1L << 30, Optional.empty());
    }

    /// Empty where the database is not at hand.
    static Optional<Database> database(Databases databases, Gold gold) {
        return databases.find(gold.databaseId()).flatMap(found -> switch (found) {
            case Databases.Found.Usable(Database database) -> Optional.of(database);
            case Databases.Found.Broken _ -> Optional.empty();
        });
    }

    /// Seeded, without repeats; all when `count` is larger.
    static List<Gold> sample(List<Gold> golds, int count, long seed) {
        List<Gold> shuffled = new ArrayList<>(golds);
        java.util.Collections.shuffle(shuffled, new java.util.Random(seed));
        return shuffled.subList(0, Math.min(count, shuffled.size()));
    }
}
