package assay.notebook.model;

/// A word of a line `//REPOS name=url` or `//REPOS central`.
public record Repository(String name, String url, Place place) {}
