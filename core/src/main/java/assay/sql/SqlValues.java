package assay.sql;

import assay.sql.SqlTokens.Kind;
import assay.sql.SqlTokens.Token;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// The literals of statements, and the words in them: what a changed database must hold to tell two queries apart.
///
/// Numbers come with that number ± 1, dates with the day before and after, text that LIKE would match without its
/// wildcards. A name in double quotes that no column has is a text, too. `near` has the values by the name before them,
/// which is what they are compared with (`age > 56`, `name IN ('a', 'b')`, `T1.age BETWEEN 1 AND 5`); `counts` are
/// small whole numbers that may be sizes of groups. Order: as written.
record SqlValues(Set<Object> values, Set<String> words, Map<String, Set<Object>> near, Set<Integer> counts) {
    private static final int MAX_VALUES = 40;
    private static final int MAX_COUNT = 30;
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /// Words that stand between a column and its value.
    private static final Set<String> BETWEEN = Set.of(
            "AND", "OR", "NOT", "IN", "LIKE", "GLOB", "BETWEEN", "IS", "NULL", "ESCAPE", "COLLATE", "NOCASE", "WHERE",
            "HAVING", "ON", "SELECT", "CASE", "WHEN", "THEN", "ELSE", "VALUES", "UNION", "ALL", "LIMIT", "OFFSET");

    static SqlValues of(List<String> sqls) {
        SqlValues found =
                new SqlValues(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashMap<>(), new TreeSet<>());
        for (String sql : sqls) {
            Token before = null;
            String name = "";
            for (Token token : SqlTokens.of(sql)) {
                switch (token.kind()) {
                    case NUMBER -> found.addNumber(token.text(), before != null && before.is("-"), name);
                    case TEXT -> found.addLiteral(token.text(), name);
                    case QUOTED -> {
                        boolean value = before != null
                                && (before.kind() == Kind.SIGN && !before.is(".") && !before.is(",")
                                        || before.is("LIKE"));
                        found.addText(token.name(), name);
                        found.words.add(token.name().toLowerCase(Locale.ROOT));
                        name = value ? name : token.name().toLowerCase(Locale.ROOT);
                    }
                    case WORD -> {
                        String word = token.text().toLowerCase(Locale.ROOT);
                        found.words.add(word);
                        name = token.isAny(BETWEEN) ? name : word;
                    }
                    case SIGN -> {} // says nothing about values
                }
                before = token;
            }
        }
        return found;
    }

    private void add(String name, Object value) {
        if (values.size() < MAX_VALUES) {
            values.add(value);
            near.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(value);
        }
    }

    private void addNumber(String text, boolean negative, String name) {
        try {
            long number = Long.parseLong(text) * (negative ? -1 : 1);
            for (long value : new long[] {number, number + 1, number - 1}) {
                add(name, value);
            }
            if (number > 0 && number <= MAX_COUNT) {
                counts.add((int) number);
            }
        } catch (NumberFormatException notAnInteger) {
            try {
                double number = Double.parseDouble(text) * (negative ? -1 : 1);
                for (double value : new double[] {number, number + 1, number - 1}) {
                    add(name, value);
                }
            } catch (NumberFormatException hexadecimal) {
                return; // rare, and nothing depends on it
            }
        }
    }

    private void addLiteral(String literal, String name) {
        if (literal.length() >= 2 && literal.charAt(0) == '\'') {
            addText(literal.substring(1, literal.length() - 1).replace("''", "'"), name);
        }
    }

    private void addText(String text, String name) {
        add(name, text);
        String plain = text.replace("%", "").replace('_', 'a');
        if (!plain.equals(text)) {
            add(name, plain);
            if (!plain.isEmpty()) {
                add(name, plain.substring(0, plain.length() - 1)); // does not match
            }
        }
        if (DATE.matcher(text).matches()) {
            try {
                LocalDate day = LocalDate.parse(text);
                add(name, day.plusDays(1).toString());
                add(name, day.minusDays(1).toString());
            } catch (DateTimeException noDay) {
                return; // 2024-02-31
            }
        }
    }
}
