package assay.question;

import assay.sql.Database;
import assay.sql.Databases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The starter databases that have a lexicon, for the tests.
final class Starter {
    static final Path HOME = Path.of(System.getProperty("assay.home", "."));
    static final Path FOLDER = HOME.resolve("starter/synthetic_sql/database");

    private Starter() {}

    static List<Schema> schemas() throws IOException {
        List<Schema> schemas = new ArrayList<>();
        Databases databases =
                new Databases(List.of(new Databases.Folder(FOLDER, "database")), 1 << 24, Optional.empty());
        for (String id : databases.ids()) {
            Path words = FOLDER.resolve(id).resolve("lexicon.yaml");
            if (Files.exists(words)) {
                Lexicon lexicon = Lexicon.parse(id + "/lexicon.yaml", Files.readString(words));
                schemas.add(Schema.of(id, database(databases, id), lexicon));
            }
        }
        return schemas;
    }

    private static Database database(Databases databases, String id) {
        return switch (databases.find(id).orElseThrow()) {
            case Databases.Found.Usable(Database database) -> database;
            case Databases.Found.Broken(String why) -> throw new IllegalStateException(why);
        };
    }
}
