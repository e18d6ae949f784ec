/// The command line: options in, results on stdout, progress and messages on stderr, exit codes.
///
/// Exit codes: 0 done · 1 the run failed or the check found something · 2 bad usage, recipe or input · 3 a bug · 130
/// Ctrl-C.
@NullMarked
package assay.cli;

import org.jspecify.annotations.NullMarked;
