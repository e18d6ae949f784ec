package assay.notebook.compile;

import assay.notebook.model.Sheet;
import assay.notebook.rule.Finding;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A notebook as read, checked and compiled. `key` says of what; it is kept between runs.
///
/// `classes` is empty when the compiler rejects the file. `parts` has for each cell the parts of its code with their
/// digests: its own text, helpers, imports, and what it reaches on the class path.
record Compiled(
        String key,
        Sheet sheet,
        List<Finding> findings,
        Map<String, byte[]> classes,
        Map<String, Map<String, String>> parts) {
    Compiled {
        findings = List.copyOf(findings);
        classes = Map.copyOf(classes);
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    }
}
