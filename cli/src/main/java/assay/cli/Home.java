package assay.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The folder of the installation, which holds the recipes and the starter data.
final class Home {
    private Home() {}

    private static Path path() {
        return Path.of(System.getProperty("assay.home", "."));
    }

    /// Where the launcher keeps what it built; absent when the program was started in another way.
    static Optional<Path> build() {
        return Optional.of(path().resolve("cli").resolve("target")).filter(Files::isDirectory);
    }

    static Path starter() {
        return path().resolve("starter");
    }

    /// Completions of a small model for prompts on the starter data.
    static Path completions() {
        return starter().resolve("completions").resolve("completions.jsonl.gz");
    }

    static Path recipe(String name) {
        return path().resolve("recipes").resolve(name);
    }
}
