package assay.notebook.compile;

import assay.notebook.model.CellSource;
import assay.notebook.model.Sheet;
import assay.notebook.rule.Finding;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// A notebook that has been read. It can run when it has no findings.
///
/// `parts`: for each cell the parts of its code and their digests.
public record OpenNotebook(
        Path file, Sheet sheet, List<Finding> findings, Map<String, Map<String, String>> parts, ClassLoader loader) {
    public OpenNotebook {
        findings = List.copyOf(findings);
        parts = Map.copyOf(parts);
    }

    /// Its class, not initialised yet.
    public Class<?> type() {
        return load(loader, sheet.className());
    }

    /// Errors: [NotebookException] when the constructor fails.
    public Object instance() {
        try {
            Constructor<?> constructor = type().getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (InvocationTargetException e) {
            throw new NotebookException(
                    file + ": class " + sheet.className() + " cannot be made: " + e.getCause() + " (see its fields)",
                    e);
        } catch (ReflectiveOperationException | LinkageError e) {
            throw new NotebookException(file + ": class " + sheet.className() + " cannot be made: " + e, e);
        }
    }

    /// The method of a cell in `type`, which is this class or the same one loaded by somebody else.
    public static Method method(Class<?> type, CellSource cell) {
        Method found = Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getName().equals(cell.name())
                        && method.getParameterCount() == cell.parameters().size()
                        && !method.isSynthetic()
                        && Arrays.stream(method.getAnnotations())
                                .anyMatch(
                                        mark -> mark.annotationType().getName().equals("assay.notebook.Cell")))
                .findFirst()
                .orElseThrow(() -> new NotebookException("class " + type.getName() + " has no cell '" + cell.name()
                        + "', although its source has (is the class older than the file? compile it again)"));
        found.setAccessible(true);
        return found;
    }

    static Class<?> load(ClassLoader loader, String name) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the compiler made " + name, e);
        }
    }
}
