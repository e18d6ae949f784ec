package assay.notebook.maven;

import assay.notebook.compile.NotebookException;
import assay.notebook.model.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/// Compares the jars of a notebook with the program: a package in both, in different jars, would be taken from the
/// program without a word.
final class Conflicts {
    private final ClassLoader program;

    Conflicts(ClassLoader program) {
        this.program = program;
    }

    /// The jars that the program does not have itself.
    /// Errors: [NotebookException] for a jar that the program has in another version.
    List<Path> without(Path notebook, Place place, List<Path> jars) {
        List<Path> kept = new ArrayList<>();
        for (Path jar : jars) {
            try {
                Optional<Path> other = twin(jar);
                if (other.isEmpty()) {
                    kept.add(jar);
                } else if (Files.isDirectory(other.get()) || Files.mismatch(jar, other.get()) >= 0) {
                    throw new NotebookException(notebook + ":" + place + ": //DEPS brings " + jar.getFileName()
                            + ", but the program has the same packages in "
                            + other.get().getFileName()
                            + " and would use those (leave the line out and use the program's, or ask for the same"
                            + " version)");
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return kept;
    }

    /// The jar or folder of the program that has a package of this jar.
    private Optional<Path> twin(Path jar) throws IOException {
        for (String name : oneClassOfEachPackage(jar)) {
            URL url = program.getResource(name);
            if (url != null && !url.getProtocol().equals("jrt")) {
                try {
                    if (url.openConnection() instanceof JarURLConnection connection) {
                        return Optional.of(Path.of(connection.getJarFileURL().toURI()));
                    }
                    Path file = Path.of(url.toURI());
                    for (int i = 0; i < name.split("/").length; i++) {
                        file = file.getParent() == null ? file : file.getParent();
                    }
                    return Optional.of(file);
                } catch (URISyntaxException e) {
                    throw new IllegalStateException("the URL of a class: " + url, e);
                }
            }
        }
        return Optional.empty();
    }

    private static List<String> oneClassOfEachPackage(Path jar) throws IOException {
        Map<String, String> classes = new LinkedHashMap<>();
        try (JarFile file = new JarFile(jar.toFile())) {
            file.stream()
                    .map(JarEntry::getName)
                    .filter(name -> name.endsWith(".class") && !name.startsWith("META-INF/") && name.contains("/"))
                    .forEach(name -> classes.putIfAbsent(name.substring(0, name.lastIndexOf('/')), name));
        }
        return List.copyOf(classes.values());
    }
}
