/// The jars of `//DEPS`, from Maven repositories, by Maven's own resolver (MIMA).
///
/// Flow: header → what an earlier run found, while all its jars are there → else
/// [assay.notebook.maven.MavenResolver] asks the local repository, and that asks the repositories of the user's
/// settings and of `//REPOS`. Without `//DEPS` no class of the resolver is loaded; with a known answer neither, and no
/// network is needed.
@NullMarked
package assay.notebook.maven;

import org.jspecify.annotations.NullMarked;
