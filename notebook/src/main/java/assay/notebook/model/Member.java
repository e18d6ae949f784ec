package assay.notebook.model;

/// A helper: a method, field, nested type or initialiser of the notebook's class, or another class of the file.
///
/// `name` is empty for initialisers. `source` is its text with its comments above left out.
public record Member(String name, String source, Code code, Place place) {}
