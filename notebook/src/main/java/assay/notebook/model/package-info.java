/// What a notebook file says, as pure data: no compiler, no files, no running.
///
/// ```
/// Sheet     = file, class, Header, [Import…], doc, [CellSource…], [Member…], Facts
/// CellSource= name, type, [Parameter…], doc, source, Code, cached?, Place
/// Header    = [Dependency…], [Repository…]          //DEPS, //REPOS
/// Code      = normal text, {names it uses}, {classes it uses}
/// Facts     = what only the compiler knows: calls, misfits, state, what cannot be stored
/// Graph     = [Node(name, needs)…]
/// ```
///
/// Flow: `assay.notebook.compile` makes a [assay.notebook.model.Sheet]; `assay.notebook.rule` finds what is wrong with
/// it; [assay.notebook.model.Graph] says in which order its cells run and which of them depend on which.
@NullMarked
package assay.notebook.model;

import org.jspecify.annotations.NullMarked;
