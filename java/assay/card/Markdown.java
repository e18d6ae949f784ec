package assay.card;

import java.util.Locale;
import java.util.stream.Collectors;

/// Texts that come from data, as text of a Markdown document and nothing else: one line, no markup, no cell border.
final class Markdown {
    private static final String HARMLESS = " /.,+=()-";

    /// What has no meaning inside of backticks either.
    private static final String HARMLESS_CODE = HARMLESS + "_:;@#'!*&~%?[]{}";

    private Markdown() {}

    /// A file name or another text of a machine. One with odd characters is written with entities, so that `|`, `<` and
    /// backticks stay what they are; what cannot be seen is shown as `(U+202E)`.
    static String code(String text) {
        if (text.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || HARMLESS_CODE.indexOf(c) >= 0)
                && text.equals(text.strip())
                && !text.isEmpty()) {
            return "`" + text + "`";
        }
        return "<code>" + text(text) + "</code>";
    }

    /// Any text, within a line or a table's cell.
    static String text(String text) {
        return text.codePoints().mapToObj(Markdown::shown).collect(Collectors.joining());
    }

    private static boolean isHarmless(int c) {
        return Character.isLetterOrDigit(c) || HARMLESS.indexOf(c) >= 0;
    }

    private static String shown(int c) {
        if (isHarmless(c)) {
            return Character.toString(c);
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SPACE_SEPARATOR,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK -> String.format(Locale.ROOT, "(U+%04X)", c);
            default -> "&#" + c + ";";
        };
    }
}
