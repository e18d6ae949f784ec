package assay.sql;

import assay.sql.SqlTokens.Token;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The literals of statements, and the words in them: what a changed database must hold to tell two queries apart.
///
/// Numbers come with that number ± 1, text that LIKE would match without its wildcards. A name in double quotes that no
/// column has is a text, too. Order: as written.
record SqlValues(Set<Object> values, Set<String> words) {
    private static final int MAX_VALUES = 40;

    static SqlValues of(List<String> sqls) {
        Set<Object> values = new LinkedHashSet<>();
        Set<String> words = new LinkedHashSet<>();
        for (String sql : sqls) {
            Token before = null;
            for (Token token : SqlTokens.of(sql)) {
                switch (token.kind()) {
                    case NUMBER -> addNumber(values, token.text(), before != null && before.is("-"));
                    case TEXT -> addText(values, token.text());
                    case QUOTED -> {
                        values.add(token.name());
                        words.add(token.name().toLowerCase(Locale.ROOT));
                    }
                    case WORD -> words.add(token.text().toLowerCase(Locale.ROOT));
                    case SIGN -> {} // says nothing about values
                }
                before = token;
            }
        }
        return new SqlValues(values, words);
    }

    private static void addNumber(Set<Object> values, String text, boolean negative) {
        if (values.size() >= MAX_VALUES) {
            return;
        }
        try {
            long number = Long.parseLong(text) * (negative ? -1 : 1);
            values.addAll(List.of(number, number + 1, number - 1));
        } catch (NumberFormatException notAnInteger) {
            try {
                double number = Double.parseDouble(text) * (negative ? -1 : 1);
                values.addAll(List.of(number, number + 1, number - 1));
            } catch (NumberFormatException hexadecimal) {
                return; // rare, and nothing depends on it
            }
        }
    }

    private static void addText(Set<Object> values, String literal) {
        if (values.size() >= MAX_VALUES || literal.length() < 2 || literal.charAt(0) != '\'') {
            return;
        }
        String text = literal.substring(1, literal.length() - 1).replace("''", "'");
        values.add(text);
        String plain = text.replace("%", "").replace('_', 'a');
        if (!plain.equals(text)) {
            values.add(plain);
        }
    }

    /// A number that stands in a text column is asked for as text.
    static boolean fits(Object value, boolean textColumn) {
        return textColumn || !(value instanceof String);
    }
}
