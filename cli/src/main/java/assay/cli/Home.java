package assay.cli;

import java.nio.file.Path;

/// The folder of the installation, which holds the recipes and the starter data.
final class Home {
    private Home() {}

    private static Path path() {
        return Path.of(System.getProperty("assay.home", "."));
    }

    static Path starter() {
        return path().resolve("starter");
    }

    static Path recipe(String name) {
        return path().resolve("recipes").resolve(name);
    }
}
