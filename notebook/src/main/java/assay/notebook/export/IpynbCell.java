package assay.notebook.export;

import assay.notebook.value.Digest;
import java.util.regex.Pattern;

/// A cell of a file of Jupyter: Markdown or code.
///
/// `id`: 1 to 64 letters, digits, `-` and `_`, as nbformat 4.5 has it.
record IpynbCell(String id, boolean isCode, String source) {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    IpynbCell {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("an id has 1 to 64 letters, digits, - and _, got " + id);
        }
    }

    static IpynbCell code(String id, String source) {
        return new IpynbCell(id, true, source);
    }

    static IpynbCell text(String id, String source) {
        return new IpynbCell(id, false, source);
    }

    /// An id for a name of Java, with `ending`: the name where it can be one, else a digest of it.
    static String id(String name, String ending) {
        String id = name + ending;
        return ID.matcher(id).matches()
                ? id
                : "cell-" + Digest.of(name).replaceAll("[^A-Za-z0-9]", "").substring(0, 16) + ending;
    }
}
