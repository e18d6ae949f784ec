package assay.question;

import assay.question.Lexicon.Kind;
import java.util.List;
import java.util.regex.Pattern;

/// How all values of a column write a moment: ISO 8601, or not at all.
enum TimeFormat {
    DATE("\\d{4}-\\d{2}-\\d{2}"),
    CLOCK("\\d{2}:\\d{2}"),
    MOMENT("\\d{4}-\\d{2}-\\d{2}[ T]\\d{2}:\\d{2}(:\\d{2})?"),
    NONE("");

    private final Pattern form;

    TimeFormat(String form) {
        this.form = Pattern.compile(form);
    }

    /// The format that all `values` have; a column of another kind than dates and times has none.
    static TimeFormat of(Kind kind, List<Object> values) {
        if (kind == Kind.DATE || kind == Kind.TIME) {
            for (TimeFormat format : values()) {
                if (values.stream()
                        .allMatch(value -> format.form.matcher(value.toString()).matches())) {
                    return format;
                }
            }
        }
        return NONE;
    }
}
