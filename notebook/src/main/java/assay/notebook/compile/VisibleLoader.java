package assay.notebook.compile;

import java.net.URL;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What notebooks see of the program: all but the libraries that resolve `//DEPS` or draw, so that a notebook may
/// bring its own version of those.
public final class VisibleLoader extends ClassLoader {
    private static final List<String> HIDDEN = List.of(
            "eu.maveniverse.",
            "org.apache.maven.",
            "org.eclipse.aether.",
            "org.codehaus.plexus.",
            "org.sonatype.plexus.",
            "org.apache.http.",
            "org.apache.batik.",
            "org.apache.commons.codec.",
            "org.apache.commons.io.",
            "org.apache.commons.logging.",
            "org.apache.xmlgraphics.",
            "org.knowm.xchart.",
            "org.objectweb.asm.",
            "org.slf4j.",
            "com.google.gson.",
            "com.google.errorprone.");

    public VisibleLoader(ClassLoader program) {
        super("visible", program);
    }

    /// Whether notebooks do not see the class, or the entry of a jar.
    static boolean isHidden(String name) {
        String dotted = name.replace('/', '.');
        return HIDDEN.stream().anyMatch(dotted::startsWith);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (isHidden(name)) {
            throw new ClassNotFoundException(name);
        }
        return super.loadClass(name, resolve);
    }

    @Override
    public @Nullable URL getResource(String name) {
        return isHidden(name) ? null : super.getResource(name);
    }
}
