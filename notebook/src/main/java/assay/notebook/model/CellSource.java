package assay.notebook.model;

import java.util.List;

/// A cell as written. `doc` is the Markdown above it; `source` its text from the modifiers to the closing brace;
/// `cached` is false for `@Cell(cache = false)`. The place is that of its name.
public record CellSource(
        String name,
        String type,
        List<Parameter> parameters,
        String doc,
        String source,
        Code code,
        boolean cached,
        Place place) {
    public CellSource {
        parameters = List.copyOf(parameters);
    }

    public boolean isVoid() {
        return type.equals("void");
    }
}
