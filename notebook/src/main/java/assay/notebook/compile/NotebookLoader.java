package assay.notebook.compile;

import java.util.Map;

/// Loads the classes of one notebook. Its parent knows the class path.
final class NotebookLoader extends ClassLoader {
    private final Map<String, byte[]> classes;

    NotebookLoader(Map<String, byte[]> classes, ClassLoader parent) {
        super("notebook", parent);
        this.classes = Map.copyOf(classes);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }
}
