package assay.notebook.compile;

import assay.notebook.value.FileContents;
import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/// Where the classes are that a notebook uses: `own` is the class path of this program, `dependencies` are the jars of
/// the notebook's `//DEPS`.
record ClassPath(List<Path> own, List<Path> dependencies) {
    ClassPath {
        own = List.copyOf(own);
        dependencies = List.copyOf(dependencies);
    }

    /// The class path that this program was started with, with the jars that the manifests of its jars name and without
    /// those that notebooks do not see.
    static List<Path> ofThisProgram() {
        Set<Path> entries = new LinkedHashSet<>();
        Deque<Path> todo = new ArrayDeque<>();
        Stream.of(System.getProperty("java.class.path", "").split(File.pathSeparator))
                .filter(entry -> !entry.isEmpty())
                .map(Path::of)
                .forEach(todo::add);
        while (!todo.isEmpty()) {
            Path entry = todo.removeFirst().toAbsolutePath().normalize();
            if (Files.exists(entry) && entries.add(entry)) {
                todo.addAll(namedBy(entry));
            }
        }
        return entries.stream().filter(entry -> !isHidden(entry)).toList();
    }

    private static List<Path> namedBy(Path entry) {
        if (!Files.isRegularFile(entry)) {
            return List.of();
        }
        try (JarFile jar = new JarFile(entry.toFile())) {
            if (jar.getManifest() == null) {
                return List.of();
            }
            String named = jar.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
            return named == null
                    ? List.of()
                    : Stream.of(named.strip().split("\\s+"))
                            .map(entry.toUri()::resolve)
                            .filter(uri -> "file".equals(uri.getScheme()))
                            .map(Path::of)
                            .toList();
        } catch (IOException e) {
            return List.of(); // no jar, so it names none
        }
    }

    /// Whether the first class of a jar is hidden.
    private static boolean isHidden(Path entry) {
        if (!Files.isRegularFile(entry)) {
            return false;
        }
        try (JarFile jar = new JarFile(entry.toFile())) {
            return jar.stream()
                    .map(JarEntry::getName)
                    .filter(name -> name.endsWith(".class") && !name.startsWith("META-INF/") && name.contains("/"))
                    .findFirst()
                    .filter(VisibleLoader::isHidden)
                    .isPresent();
        } catch (IOException e) {
            return false;
        }
    }

    List<Path> all() {
        return Stream.concat(own.stream(), dependencies.stream()).toList();
    }

    /// What all entries hold, as text.
    String contents(FileContents contents) {
        StringBuilder text = new StringBuilder();
        for (Path entry : all()) {
            text.append(entry.getFileName())
                    .append(' ')
                    .append(contents.of(entry))
                    .append('\n');
        }
        return text.toString();
    }

    /// A loader of the notebook's dependencies above one of the program.
    ClassLoader loader(ClassLoader program) {
        if (dependencies.isEmpty()) {
            return program;
        }
        URL[] urls = dependencies.stream().map(Path::toUri).map(ClassPath::url).toArray(URL[]::new);
        return new URLClassLoader("DEPS", urls, program);
    }

    private static URL url(URI uri) {
        try {
            return uri.toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException("a file has a URL: " + uri, e);
        }
    }
}
