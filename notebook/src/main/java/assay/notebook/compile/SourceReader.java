package assay.notebook.compile;

import assay.notebook.model.Header;
import assay.notebook.model.Place;
import assay.notebook.model.Sheet;
import assay.notebook.rule.Finding;
import assay.notebook.rule.Rules;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/// Reads one notebook with the JDK's compiler.
///
/// Source: the trees are read after parsing for texts, after analysis for types, and classes are made last: making them
/// uses the trees up.
final class SourceReader {
    private static final List<String> OPTIONS = List.of("-proc:none", "-g", "-parameters", "-Xlint:none");

    /// What was read. `classes` is empty when there are errors.
    record Reading(Sheet sheet, List<Finding> errors, Map<String, byte[]> classes) {}

    private final String text;
    private final JavacTask task;
    private final MemoryFiles files;
    private final DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();

    private SourceReader(Path file, String text, StandardJavaFileManager standard, JavaCompiler compiler) {
        this.text = text;
        this.files = new MemoryFiles(standard);
        JavaFileObject source = new SimpleJavaFileObject(file.toUri(), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
        this.task = (JavacTask) compiler.getTask(null, files, diagnostics, OPTIONS, null, List.of(source));
    }

    static Reading read(Path file, String text, List<Path> classPath) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw new NotebookException("a notebook needs the compiler of a JDK, and this Java has none: "
                    + System.getProperty("java.home") + " (start it with a JDK 25)");
        }
        try (StandardJavaFileManager standard =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            standard.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
            return new SourceReader(file, text, standard, compiler).read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Reading read() throws IOException {
        CompilationUnitTree unit = task.parse().iterator().next();
        if (hasErrors()) {
            return new Reading(Sheet.withoutCells(Header.of(text)), errors(), Map.of());
        }
        Map<Tree, String> normalTexts = normalTexts(unit);
        task.analyze();
        Sheet sheet = new SheetReader(task, new Positions(task, unit, text), normalTexts).sheet();
        List<Finding> errors = errors();
        if (errors.isEmpty()) {
            task.generate();
            errors = errors();
        }
        return new Reading(sheet, errors, errors.isEmpty() ? files.classes() : Map.of());
    }

    /// Trees print themselves without comments and layout. Analysis adds to them, so this comes before.
    private static Map<Tree, String> normalTexts(CompilationUnitTree unit) {
        Map<Tree, String> texts = new HashMap<>();
        for (Tree type : unit.getTypeDecls()) {
            texts.put(type, type.toString());
            if (type instanceof ClassTree tree) {
                tree.getMembers().forEach(member -> texts.put(member, member.toString()));
            }
        }
        return texts;
    }

    private boolean hasErrors() {
        return diagnostics.getDiagnostics().stream().anyMatch(one -> one.getKind() == Diagnostic.Kind.ERROR);
    }

    private List<Finding> errors() {
        return diagnostics.getDiagnostics().stream()
                .filter(one -> one.getKind() == Diagnostic.Kind.ERROR)
                .map(one -> new Finding(Rules.COMPILER, place(one), oneLine(one.getMessage(Locale.ROOT)), ""))
                .distinct()
                .toList();
    }

    private Place place(Diagnostic<?> diagnostic) {
        return diagnostic.getPosition() == Diagnostic.NOPOS
                ? Place.START
                : Positions.placeOf(text, (int) diagnostic.getPosition());
    }

    private static String oneLine(String message) {
        return message.lines()
                .map(String::strip)
                .collect(Collectors.joining(", "))
                .replaceAll("\\s+", " ");
    }
}
