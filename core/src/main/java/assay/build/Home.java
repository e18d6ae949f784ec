package assay.build;

import assay.pipeline.UnusableInputException;
import assay.source.DataFolder;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The folder of the installation, which holds the recipes and the starter data: what the command line and notebooks
/// build from when nothing else is named.
///
/// Order: `-Dassay.home`, which the launcher sets; the checkout that the classes come from; the working folder.
public final class Home {
    private Home() {}

    public static Path path() {
        String set = System.getProperty("assay.home");
        return set != null ? Path.of(set) : ofClasses().orElse(Path.of("."));
    }

    /// The nearest folder above the classes that has recipes: for notebooks that Java, JBang or an IDE starts.
    private static Optional<Path> ofClasses() {
        CodeSource source = Home.class.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            return Optional.empty();
        }
        try {
            URI location = source.getLocation().toURI();
            return "file".equals(location.getScheme())
                    ? Stream.<@Nullable Path>iterate(Path.of(location), at -> at != null, at -> at.getParent())
                            .map(at -> Optional.ofNullable(at).orElseThrow())
                            .filter(at ->
                                    Files.isRegularFile(at.resolve("recipes").resolve("sft_v1.yaml")))
                            .findFirst()
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /// Where the launcher keeps what it built; absent when the program was started in another way.
    public static Optional<Path> build() {
        return Optional.of(path().resolve("cli").resolve("target")).filter(Files::isDirectory);
    }

    public static Path starter() {
        return path().resolve("starter");
    }

    /// What small models answered to prompts on the starter data.
    public static Path completions() {
        return starter().resolve("completions").resolve("completions.jsonl.gz");
    }

    public static Path recipe(String name) {
        return path().resolve("recipes").resolve(name);
    }

    /// `data` and the starter data behind it, or the starter data alone when it is that.
    /// Errors: [UnusableInputException] for a folder that is missing.
    public static List<DataFolder> data(Path data) {
        boolean bundled = data.toAbsolutePath()
                .normalize()
                .equals(starter().toAbsolutePath().normalize());
        return DataFolder.of(bundled ? List.of() : List.of(data), List.of(starter()));
    }

    /// The time for the metadata of a set: now, or what `SOURCE_DATE_EPOCH` says.
    /// Errors: [UnusableInputException] when it is no number.
    public static Instant created() {
        String epoch = System.getenv("SOURCE_DATE_EPOCH");
        if (epoch == null || epoch.isBlank()) {
            return Instant.now();
        }
        try {
            return Instant.ofEpochSecond(Long.parseLong(epoch.strip()));
        } catch (NumberFormatException | DateTimeException e) {
            throw new UnusableInputException(
                    "SOURCE_DATE_EPOCH must be seconds since 1970, got \"" + epoch + "\" (unset it, or use date +%s)",
                    e);
        }
    }
}
