/// SQLite for proofs: databases as images in memory, queries on copies with limits, SQL read as tokens.
///
/// ```
/// folder/database/<id>/<id>.sqlite|.sql → Databases → Database(image, schema) → SqlSession → ResultTable
/// gold text → SqlTokens → SqlRepair (token damage) → Statements (class, functions) → QueryShape (tables, filters, …)
/// ```
///
/// What is covered: nothing is ever opened for writing, no file is attached, queries have a deadline and caps.
/// What is not: one long opcode (`instr` on megabytes) cannot be interrupted inside this process; the length limit
/// bounds it to seconds. That is right for golds of a data set; SQL of a model runs in processes of `assay.sandbox`.
@NullMarked
package assay.sql;

import org.jspecify.annotations.NullMarked;
