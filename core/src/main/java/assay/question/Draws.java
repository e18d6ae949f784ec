package assay.question;

import assay.question.Schema.Column;
import assay.question.Schema.Table;
import assay.sql.ResultTable;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Draws values and conditions from what a database holds, and says them.
final class Draws {
    /// Signs of comparison with their words.
    private static final List<List<String>> COMPARISONS = List.of(
            List.of(">", "greater than"),
            List.of("<", "less than"),
            List.of(">=", "at least"),
            List.of("<=", "at most"));

    private Draws() {}

    /// A literal of SQL.
    static String literal(Object value) {
        return value instanceof Number
                ? ResultTable.text(value)
                : "'" + value.toString().replace("'", "''") + "'";
    }

    /// A value inside a sentence: text in quotes, numbers without an empty fraction.
    static String said(Object value) {
        return value instanceof Number ? plain(ResultTable.text(value)) : English.quoted(value.toString());
    }

    private static String plain(String number) {
        return number.endsWith(".0") ? number.substring(0, number.length() - 2) : number;
    }

    /// A value of `column` that has one spelling: `{v}` and `{V}` for the slot `v`.
    static boolean value(Play play, String slot, Column column) {
        List<Object> fit = column.distinct().stream()
                .filter(value -> !value.toString().contains("_")
                        && !value.toString().contains("\"")
                        && !value.toString().isBlank())
                .toList();
        if (fit.isEmpty()) {
            return false;
        }
        put(play, slot, play.pick(fit));
        return true;
    }

    /// Two values in the order of their column.
    static boolean pair(Play play, String first, String second, Column column) {
        List<Object> fit = column.distinct();
        if (fit.size() < 2) {
            return false;
        }
        int at = play.between(0, fit.size() - 1);
        int other = (at + play.between(1, fit.size() - 1)) % fit.size();
        put(play, first, fit.get(Math.min(at, other)));
        put(play, second, fit.get(Math.max(at, other)));
        return true;
    }

    static void put(Play play, String slot, Object value) {
        play.put(slot, said(value));
        play.put(slot.toUpperCase(Locale.ROOT), literal(value));
    }

    /// A number of the middle of `column`: `{n}` with its unit and `{N}`.
    static boolean threshold(Play play, String slot, Column column) {
        return amount(play, slot, column, middle(play, column, 0.2, 0.8));
    }

    private static boolean amount(Play play, String slot, Column column, Object value) {
        String number = said(value);
        play.put(slot, column.amount(number));
        play.put(slot.toUpperCase(Locale.ROOT), plain(literal(value)));
        return true;
    }

    private static boolean isLeast(Object number, Column column) {
        return column.values().getFirst().equals(number);
    }

    private static Object middle(Play play, Column column, double from, double to) {
        int size = column.values().size();
        int low = (int) (size * from);
        return column.values().get(play.between(low, Math.max(low, (int) (size * to) - 1)));
    }

    /// Two numbers, the first one smaller; both units are said with the second.
    static boolean range(Play play, Column column) {
        Object low = middle(play, column, 0.1, 0.45);
        Object high = middle(play, column, 0.55, 0.95);
        boolean fits = amount(play, "hi", column, high);
        put(play, "lo", low);
        play.put("LO", plain(literal(low)));
        return fits && !low.equals(high);
    }

    /// A comparison of `column` with a number of its own: `{op} {n}` as `{n.op}` and `{N.OP}`.
    static boolean comparison(Play play, String slot, Column column) {
        List<String> comparison = play.pick(COMPARISONS);
        play.put(slot + ".op", comparison.get(1));
        play.put(slot.toUpperCase(Locale.ROOT) + ".OP", comparison.get(0));
        Object number = middle(play, column, 0.2, 0.8);
        amount(play, slot, column, number);
        return !(comparison.get(0).equals("<=") && isLeast(number, column)); // nobody says "at most 0"
    }

    /// A day of the middle of a date column: `{day}`, `{DAY}`.
    static boolean day(Play play, String slot, Column column) {
        String day = middle(play, column, 0.15, 0.85).toString();
        play.put(slot, day);
        play.put(slot.toUpperCase(Locale.ROOT), "'" + day + "'");
        return true;
    }

    /// A year that some rows have and not all: `{year}`, `{YEAR}`.
    static boolean year(Play play, Column column) {
        String year = play.pick(column.values()).toString().substring(0, 4);
        play.put("year", year);
        play.put("YEAR", "'" + year + "'");
        return true;
    }

    /// A month of a year: `{month}` is "March 2021", `{MONTH}` is `'2021-03'`.
    static boolean month(Play play, Column column) {
        String day = play.pick(column.values()).toString();
        Month month = Month.of(Integer.parseInt(day.substring(5, 7)));
        play.put("month", month.getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + day.substring(0, 4));
        play.put("MONTH", "'" + day.substring(0, 7) + "'");
        return true;
    }

    /// A weekday: `{weekday}` is "Monday", `{WEEKDAY}` is `'1'`, as strftime counts.
    static boolean weekday(Play play) {
        int at = play.between(0, 6);
        play.put(
                "weekday",
                List.of("Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday")
                        .get(at));
        play.put("WEEKDAY", "'" + at + "'");
        return true;
    }

    /// A whole number for LIMIT and the like: `{n}` in words, `{N}` in digits.
    static boolean number(Play play, String slot, int least, int most) {
        int number = play.between(least, most);
        play.put(slot, English.count(number));
        play.put(slot.toUpperCase(Locale.ROOT), Integer.toString(number));
        return true;
    }

    /// A condition on the table of the cast that its columns do not play in; see [#condition(Play, String, Table,
    /// boolean)].
    static boolean condition(Play play, String slot) {
        return condition(play, slot, play.cast().table(), false);
    }

    /// A condition that some rows of `table` meet and not all: `{k}` follows a plural noun, `{k.one}` a singular one,
    /// `{K}` is the SQL, with the table before the column when `qualified`.
    static boolean condition(Play play, String slot, Table table, boolean qualified) {
        List<Column> fit = new ArrayList<>();
        for (Column column : table.columns()) {
            boolean taken = play.cast().columns().contains(column)
                    || play.cast().parentColumns().contains(column)
                    || play.isUsed(column);
            if (!taken
                    && (Wants.CATEGORY.test(column)
                            || Wants.MEASURE.test(column)
                            || Wants.ANY_DATE.test(column)
                            || Wants.FLAG.test(column))) {
                fit.add(column);
            }
        }
        if (fit.isEmpty()) {
            return false;
        }
        Column column = play.pick(fit);
        play.use(column);
        boolean fits = said(play, slot, column, (qualified ? table.sql() + "." : "") + column.sql());
        String sql = "(SELECT COUNT(*) FROM " + table.sql();
        String name = slot.toUpperCase(Locale.ROOT);
        play.proof("SELECT 1 WHERE " + sql + " WHERE {" + name + "}) IN (0, " + sql + "))");
        return fits;
    }

    private static boolean said(Play play, String slot, Column column, String sql) {
        String subject = "whose " + column.say() + " " + English.is(column.say()) + " ";
        return switch (column.kind()) {
            case FLAG -> {
                boolean yes = play.coin();
                String phrase = yes ? column.say() : column.word().deny();
                condition(play, slot, "that " + phrase, "that " + English.many(phrase), sql + " = " + (yes ? 1 : 0));
                yield true;
            }
            case MEASURE -> {
                boolean fits = comparison(play, slot + "x", column);
                String name = slot + "x";
                String words = subject + play.fill("{" + name + ".op} {" + name + "}");
                String upper = name.toUpperCase(Locale.ROOT);
                condition(play, slot, words, words, sql + play.fill(" {" + upper + ".OP} {" + upper + "}"));
                yield fits;
            }
            case DATE -> {
                if (play.coin()) {
                    year(play, column);
                    String words = subject + "in " + play.fill("{year}");
                    condition(play, slot, words, words, "strftime('%Y', " + sql + ") = " + play.fill("{YEAR}"));
                } else {
                    String day = middle(play, column, 0.15, 0.85).toString();
                    boolean after = play.coin();
                    String words = subject + (after ? "after " : "before ") + day;
                    condition(play, slot, words, words, sql + (after ? " > '" : " < '") + day + "'");
                }
                yield true;
            }
            case KEY, NAME, CATEGORY, TIME, TEXT -> {
                boolean fits = value(play, slot + "x", column);
                String words = subject + play.fill("{" + slot + "x}");
                String upper = slot.toUpperCase(Locale.ROOT) + "X";
                condition(play, slot, words, words, sql + " = " + play.fill("{" + upper + "}"));
                yield fits;
            }
        };
    }

    private static void condition(Play play, String slot, String one, String many, String sql) {
        play.put(slot, many);
        play.put(slot + ".one", one);
        play.put(slot.toUpperCase(Locale.ROOT), sql);
    }
}
