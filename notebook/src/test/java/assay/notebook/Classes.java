package assay.notebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/// Compiled classes for tests.
final class Classes {
    private Classes() {}

    /// Compiles one class, `example.Greeting` with these members, into `folder`.
    static Path greeting(Path folder, String members) throws IOException {
        Path source = Files.createDirectories(folder.resolve("src/example")).resolve("Greeting.java");
        Files.writeString(source, "package example; public final class Greeting { " + members + " }");
        Path classes = Files.createDirectories(folder.resolve("classes"));
        int exitCode =
                ToolProvider.getSystemJavaCompiler().run(null, null, null, "-d", classes.toString(), source.toString());
        if (exitCode != 0) {
            throw new AssertionError("the class of the test does not compile");
        }
        return classes;
    }

    /// A jar of that class as `group:artifact:version` in a Maven repository of files, with a dependency or none.
    static void publish(Path repository, String artifact, String version, Path classes, String dependency)
            throws IOException {
        Path folder = Files.createDirectories(
                repository.resolve("test").resolve(artifact).resolve(version));
        try (JarOutputStream jar =
                        new JarOutputStream(Files.newOutputStream(folder.resolve(artifact + "-" + version + ".jar")));
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                jar.putNextEntry(new JarEntry(classes.relativize(file).toString()));
                Files.copy(file, jar);
                jar.closeEntry();
            }
        }
        String needs = dependency.isEmpty()
                ? ""
                : "<dependencies><dependency><groupId>test</groupId><artifactId>" + dependency
                        + "</artifactId><version>1</version></dependency></dependencies>";
        Files.write(
                folder.resolve(artifact + "-" + version + ".pom"),
                List.of("<project><modelVersion>4.0.0</modelVersion><groupId>test</groupId><artifactId>" + artifact
                        + "</artifactId><version>" + version + "</version>" + needs + "</project>"));
    }
}
