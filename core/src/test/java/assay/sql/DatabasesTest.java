package assay.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import assay.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabasesTest {
    private static final String TABLE = "CREATE TABLE t (a); INSERT INTO t VALUES (1);";

    @TempDir
    Path folder;

    private Databases databases() throws IOException {
        return new Databases(List.of(new Databases.Folder(folder, "database")), 1 << 20, Optional.empty());
    }

    private static String path(Databases databases, String id) {
        return databases
                .find(id)
                .map(found -> switch (found) {
                    case Databases.Found.Usable(Database database) -> database.path();
                    case Databases.Found.Broken(String why) -> "broken: " + why;
                })
                .orElse("nothing");
    }

    @Test
    void anIdIsFoundInItsExactSpellingFirst() throws IOException {
        ShopDatabase.write(folder, "Shop", TABLE);
        ShopDatabase.write(folder, "shop", TABLE);
        assertThat(path(databases(), "Shop")).isEqualTo("database/Shop/Shop.sql");
        assertThat(path(databases(), "shop")).isEqualTo("database/shop/shop.sql");
    }

    @Test
    void anIdInAnotherCaseIsFoundToo() throws IOException {
        ShopDatabase.write(folder, "Shop", TABLE);
        assertThat(path(databases(), "sHOP")).isEqualTo("database/Shop/Shop.sql");
        assertThat(databases().has("sHOP")).isTrue();
        assertThat(databases().ids()).containsExactly("Shop");
    }

    /// The file system lists folders in any order, which must not decide.
    @Test
    void ofTwoSpellingsThatBothFitTheFirstInOrderIsMeant() throws IOException {
        for (String id : List.of("shop", "sHop", "SHOp", "Shop", "SHop", "shOP")) {
            ShopDatabase.write(folder, id, TABLE);
        }
        assertThat(path(databases(), "SHOP")).isEqualTo("database/SHOp/SHOp.sql");
    }

    @Test
    void anIdThatNoFolderHasIsNotFound() throws IOException {
        ShopDatabase.write(folder, "shop", TABLE);
        assertThat(path(databases(), "shops")).isEqualTo("nothing");
        assertThat(databases().has("shops")).isFalse();
    }

    @Test
    void anIdThatLooksLikeAPathFindsNothing() throws IOException {
        Path secret = ShopDatabase.write(folder.resolve("outside"), "secret", TABLE);
        Path inside = folder.resolve("inside");
        ShopDatabase.write(inside, "shop", TABLE);
        Databases databases =
                new Databases(List.of(new Databases.Folder(inside, "database")), 1 << 20, Optional.empty());
        for (String id : List.of(
                "../outside/secret",
                "../../outside/secret/secret",
                "shop/shop",
                ".",
                "..",
                "",
                "/",
                secret.toString())) {
            assertThat(path(databases, id)).as(id).isEqualTo("nothing");
        }
    }

    @Test
    void theFirstFolderThatHasAnIdWins() throws IOException {
        ShopDatabase.write(folder.resolve("a"), "shop", TABLE);
        ShopDatabase.write(folder.resolve("b"), "shop", TABLE);
        ShopDatabase.write(folder.resolve("b"), "zoo", TABLE);
        Databases databases = new Databases(
                List.of(
                        new Databases.Folder(folder.resolve("a"), "a"),
                        new Databases.Folder(folder.resolve("none"), "none"),
                        new Databases.Folder(folder.resolve("b"), "b")),
                1 << 20,
                Optional.empty());
        assertThat(path(databases, "shop")).isEqualTo("a/shop/shop.sql");
        assertThat(path(databases, "zoo")).isEqualTo("b/zoo/zoo.sql");
    }

    @Test
    void whatIsMissingIsLookedUpElsewhere() throws IOException {
        ShopDatabase.write(folder.resolve("a"), "shop", TABLE);
        ShopDatabase.write(folder.resolve("b"), "zoo", TABLE);
        Databases others =
                new Databases(List.of(new Databases.Folder(folder.resolve("b"), "b")), 1 << 20, Optional.empty());
        Databases databases =
                new Databases(List.of(new Databases.Folder(folder.resolve("a"), "a")), 1 << 20, Optional.of(others));
        assertThat(databases.has("zoo")).isTrue();
        assertThat(path(databases, "zoo")).isEqualTo("b/zoo/zoo.sql");
        assertThat(databases.sha256("b/zoo/zoo.sql")).isEqualTo(Json.sha256(TABLE));
    }

    @Test
    void aSqliteFileIsPreferredToItsScript() throws IOException, SqlFailure {
        Path script = ShopDatabase.write(folder, "shop", TABLE);
        try (SqlSession session = SqlSession.ofScript(TABLE)) {
            Files.write(script.resolveSibling("shop.sqlite"), session.image());
        }
        assertThat(path(databases(), "shop")).isEqualTo("database/shop/shop.sqlite");
    }

    @Test
    void brokenFilesSayWhy() throws IOException {
        Path broken = Files.createDirectories(folder.resolve("broken")).resolve("broken.sqlite");
        Files.writeString(broken, "this is no database, though it is long enough to be one".repeat(20));
        Path empty = Files.createDirectories(folder.resolve("empty")).resolve("empty.sqlite");
        Files.write(empty, new byte[0]);
        ShopDatabase.write(folder, "bare", "PRAGMA user_version=1;");
        ShopDatabase.write(folder, "evil", "CREATE TABLE t (a); ATTACH 'x' AS x;");
        ShopDatabase.write(folder, "torn", "CREATE TABLE t (a");
        Databases databases = databases();
        assertThat(path(databases, "broken"))
                .isEqualTo("broken: database/broken/broken.sqlite: not a usable database: file is not a database");
        assertThat(path(databases, "empty"))
                .isEqualTo("broken: database/empty/empty.sqlite: not a database: the file is empty");
        assertThat(path(databases, "bare"))
                .isEqualTo("broken: database/bare/bare.sql: not a usable database: it has no tables");
        assertThat(path(databases, "evil"))
                .isEqualTo("broken: database/evil/evil.sql: not a usable database: a database script holds CREATE, "
                        + "INSERT and the like, not ATTACH");
        assertThat(path(databases, "torn"))
                .isEqualTo("broken: database/torn/torn.sql: not a usable database: incomplete input");
    }

    @Test
    void aFileThatIsTooLargeIsNotRead() throws IOException {
        ShopDatabase.write(folder, "shop", TABLE);
        Databases small = new Databases(List.of(new Databases.Folder(folder, "database")), 10, Optional.empty());
        assertThat(path(small, "shop"))
                .isEqualTo("broken: database/shop/shop.sql: 45 bytes, more than sql.max_database_bytes 10");
    }

    @Test
    void theHashOfADatabaseIsThatOfItsFile() throws IOException {
        ShopDatabase.write(folder, "shop", TABLE);
        Databases databases = databases();
        assertThatThrownBy(() -> databases.sha256("database/shop/shop.sql"))
                .hasMessage("a row stands on a database that was never opened: database/shop/shop.sql");
        assertThat(path(databases, "shop")).isEqualTo("database/shop/shop.sql");
        assertThat(databases.sha256("database/shop/shop.sql")).isEqualTo(Json.sha256(TABLE));
    }
}
