package assay.notebook.model;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/// A piece of code: its text without comments and layout, the simple names in it, and the classes outside of the file
/// that it uses (binary names, without the JDK's).
public record Code(String text, Set<String> names, Set<String> classes) {
    public Code {
        names = Collections.unmodifiableSet(new TreeSet<>(names));
        classes = Collections.unmodifiableSet(new TreeSet<>(classes));
    }
}
