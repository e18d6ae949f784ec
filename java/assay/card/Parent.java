package assay.card;

/// A file that a source read, or a database under its rows. `file` is its path from the data folder; `rows` is how many
/// rows of the set were made from it, 0 when all its records were dropped or not needed; what is of the `starter` was
/// written for Assay.
public record Parent(String file, String sha256, String license, long rows, boolean database, boolean starter) {}
