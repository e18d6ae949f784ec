/// From a file to a notebook that can run: javac reads and compiles it, the rules are asked, and the classes of the
/// class path that each cell reaches are found.
///
/// ```
/// Compiled = key, Sheet, [Finding…], classes, {cell: {part of its code: digest}}
/// ClassPath = own jars and folders, jars of //DEPS
/// ```
///
/// Flow: header → [assay.notebook.compile.DependencyResolver] → class path → [assay.notebook.compile.Compilation],
/// which asks the cache first: when neither the file nor anything on the class path changed, javac is not loaded at
/// all.
@NullMarked
package assay.notebook.compile;

import org.jspecify.annotations.NullMarked;
