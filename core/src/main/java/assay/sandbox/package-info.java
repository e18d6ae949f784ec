/// Judging in child processes, which can be ended whatever SQLite is doing.
///
/// ```
/// scores(basis, completions) → Chunk… → queue → Runner (a thread and its Child) → scores
/// parent → child   Setup, Chunk…
/// child → parent   READY, then per chunk  OURS* (COMPLETION OURS*)* SCORE …  or  BAD
/// ```
///
/// A child holds the databases, the results of golds and the judges, so no rows cross the pipe. It says when the time
/// begins that a completion has to answer for; a child that is silent beyond that is killed, the completion gets
/// `timeout`, what was behind it in the queue goes to another child. A completion whose child ends by itself is tried
/// once more.
///
/// It is a package of its own above [assay.reward], not in `assay.sql`: what runs untrusted SQL many times is a judge
/// (states, attempts, comparisons), and its verdict is smaller than its rows.
@NullMarked
package assay.sandbox;

import org.jspecify.annotations.NullMarked;
