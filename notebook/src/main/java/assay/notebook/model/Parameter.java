package assay.notebook.model;

/// A parameter of a cell: the cell of that name gives its value. `type` is as written.
public record Parameter(String name, String type, Place place) {}
