package assay.notebook;

import assay.notebook.compile.NotebookException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds the file of a notebook that runs itself.
///
/// In this order: `-Dassay.notebook=FILE` (JBang's first line gives it), what `java F.java` says
/// (`jdk.launcher.sourcefile`), and for an IDE the one file below the working folder that has the name which the
/// compiler left in the class.
final class SourceFile {
    private static final int DEEPEST = 8;

    private SourceFile() {}

    static Path of(Class<?> notebook) {
        return Stream.of("assay.notebook", "jdk.launcher.sourcefile")
                .map(System::getProperty)
                .filter(name -> name != null && !name.isEmpty())
                .map(Path::of)
                .findFirst()
                .or(() -> name(notebook).flatMap(name -> below(Path.of(""), name)))
                .orElseThrow(() -> new NotebookException("the file of the notebook " + notebook.getName()
                        + " cannot be found (start it with `assay notebook run FILE`, `java FILE`, or"
                        + " -Dassay.notebook=FILE)"));
    }

    private static Optional<String> name(Class<?> notebook) {
        try (InputStream in = notebook.getResourceAsStream(notebook.getSimpleName() + ".class")) {
            return in == null
                    ? Optional.empty()
                    : ClassFile.of()
                            .parse(in.readAllBytes())
                            .findAttribute(Attributes.sourceFile())
                            .map(attribute -> attribute.sourceFile().stringValue());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<Path> below(Path folder, String name) {
        try (Stream<Path> files = Files.find(
                folder.toAbsolutePath(), DEEPEST, (file, facts) -> facts.isRegularFile() && file.endsWith(name))) {
            List<Path> found = files.limit(2).toList();
            return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
        } catch (IOException | java.io.UncheckedIOException e) {
            return Optional.empty();
        }
    }
}
