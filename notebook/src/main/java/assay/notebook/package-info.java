/// Reactive notebooks in plain Java files: what a notebook imports, and what opens, checks and runs one.
///
/// ```
/// notebook = // directives, imports, /// Markdown, class { helpers, cells, main }
/// cell     = @Cell T name(A a, B b) { … }      the value "name", made of the values "a" and "b"
/// ```
///
/// Flow: file → `compile` (javac, rules, classes) → `run` (graph, cache, cells) → report. The packages below this one
/// stand in that order: `value`, `model`; `rule`, `store`; `compile`; `maven`, `run`. This module needs no other of
/// ours: a notebook has on its class path what it wants.
@NullMarked
package assay.notebook;

import org.jspecify.annotations.NullMarked;
