package assay.notebook.model;

/// An import. `name` is the simple name that it brings, or `*` for one that brings many.
public record Import(String source, String name) {}
