package assay.notebook.compile;

import assay.notebook.value.Digest;
import assay.notebook.value.FileContents;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Follows classes through their constant pools.
///
/// Classes of the program itself (in a folder of the class path, or in a package of Assay) are followed one by one, so
/// that a change of one reaches only the cells that use it. A jar of somebody else counts as a whole, the jars of
/// `//DEPS` together. The JDK is not followed: its version is part of every key.
final class ReachedClasses {
    private static final String OURS = "assay.";

    /// What a class is: its part of a key, and the classes it names.
    private record Met(String part, String digest, Set<String> names) {}

    private static final Met JDK = new Met("", "", Set.of());

    private final ClassPath classPath;
    private final ClassLoader loader;
    private final FileContents contents;
    private final Map<String, Met> known = new HashMap<>();

    ReachedClasses(ClassPath classPath, ClassLoader loader, FileContents contents) {
        this.classPath = classPath;
        this.loader = loader;
        this.contents = contents;
    }

    /// The parts of a key that these classes and all they reach make, by name.
    Map<String, String> from(Collection<String> names) {
        Map<String, String> parts = new TreeMap<>();
        Set<String> seen = new HashSet<>(names);
        Deque<String> todo = new ArrayDeque<>(seen);
        while (!todo.isEmpty()) {
            Met met = known.computeIfAbsent(todo.removeFirst(), this::meet);
            if (!met.part().isEmpty()) {
                parts.put(met.part(), met.digest());
            }
            met.names().stream().filter(seen::add).forEach(todo::add);
        }
        return parts;
    }

    private Met meet(String name) {
        String file = name.replace('.', '/') + ".class";
        URL url = loader.getResource(file);
        if (url == null || url.getProtocol().equals("jrt")) {
            return JDK;
        }
        try {
            if (url.openConnection() instanceof JarURLConnection connection) {
                Path jar = Path.of(connection.getJarFileURL().toURI());
                if (classPath.dependencies().contains(jar)) {
                    return new Met("dependencies", dependencies(), Set.of());
                } else if (!name.startsWith(OURS)) {
                    return new Met("jar " + jar.getFileName(), Digest.of(contents.of(jar)), Set.of());
                }
            }
            try (InputStream in = url.openStream()) {
                byte[] bytes = in.readAllBytes();
                return new Met("class " + name, Digest.of(bytes), names(bytes));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the URL of a jar: " + url, e);
        }
    }

    private String dependencies() {
        StringBuilder text = new StringBuilder();
        classPath.dependencies().forEach(jar -> text.append(contents.of(jar)).append('\n'));
        return Digest.of(text.toString());
    }

    private static Set<String> names(byte[] bytes) {
        Set<String> names = new TreeSet<>();
        for (PoolEntry entry : ClassFile.of().parse(bytes).constantPool()) {
            if (entry instanceof ClassEntry named) {
                String name = named.asInternalName();
                if (!name.startsWith("[") && !name.startsWith("java/")) {
                    names.add(name.replace('/', '.'));
                }
            }
        }
        return names;
    }
}
