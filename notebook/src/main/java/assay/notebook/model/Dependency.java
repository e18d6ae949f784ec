package assay.notebook.model;

/// A line `//DEPS group:artifact:version`, also with a classifier as fourth part or a type after `@`, as JBang reads
/// it.
public record Dependency(String coordinates, Place place) {}
