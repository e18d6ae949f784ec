package assay.notebook.compile;

import assay.notebook.model.Header;
import java.nio.file.Path;
import java.util.List;

/// Finds the jars of a notebook's `//DEPS`.
@FunctionalInterface
public interface DependencyResolver {
    /// The jars, what they depend on included. `notebook` is for messages.
    /// Errors: [NotebookException] when one cannot be had, or does not go together with the program.
    List<Path> jars(Path notebook, Header header);
}
