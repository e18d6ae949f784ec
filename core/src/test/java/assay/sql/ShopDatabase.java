package assay.sql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A small database for tests: articles that were sold in towns, one of them with NULLs.
public final class ShopDatabase {
    public static final String SCRIPT = """
            CREATE TABLE article (id INTEGER PRIMARY KEY, name TEXT NOT NULL, price REAL, colour TEXT);
            CREATE TABLE sale (id INTEGER PRIMARY KEY, article_id INTEGER REFERENCES article (id), town TEXT, pieces INTEGER);
            INSERT INTO article VALUES (1, 'cup', 4.5, 'white'), (2, 'plate', 7.0, 'blue'), (3, 'jug', NULL, NULL);
            INSERT INTO sale VALUES (1, 1, 'Ulm', 3), (2, 1, 'Bonn', 1), (3, 2, 'Ulm', 2), (4, 3, 'Köln', 5);
            """;

    private ShopDatabase() {}

    public static Database open(Path folder) {
        return open(folder, "shop", SCRIPT);
    }

    /// The database that `script` makes, stored as `folder/id/id.sql`.
    public static Database open(Path folder, String id, String script) {
        Path file = write(folder, id, script);
        return switch (Databases.open(file, "database/" + id + "/" + id + ".sql", 1 << 20)) {
            case Databases.Found.Usable(Database database) -> database;
            case Databases.Found.Broken(String why) -> throw new AssertionError(why);
        };
    }

    public static Path write(Path folder, String id, String script) {
        try {
            Files.createDirectories(folder.resolve(id));
            return Files.writeString(folder.resolve(id).resolve(id + ".sql"), script);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
