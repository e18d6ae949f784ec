package assay.notebook.rule;

import assay.notebook.model.Place;
import java.util.Comparator;

/// What is wrong at a place of a notebook. `hint` is the way out; it is empty where the sentence has it.
public record Finding(String code, Place place, String what, String hint) implements Comparable<Finding> {
    private static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::place).thenComparing(Finding::code).thenComparing(Finding::what);

    public Finding {
        if (!code.matches("NB\\d{3}")) {
            throw new IllegalArgumentException("a code is NB and three digits, got " + code);
        }
    }

    /// `FILE:LINE:COL: CODE: what (hint)`.
    public String line(String file) {
        return file + ":" + place + ": " + code + ": " + what + (hint.isEmpty() ? "" : " (" + hint + ")");
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
