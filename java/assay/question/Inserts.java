package assay.question;

import assay.question.Lexicon.Kind;
import assay.question.Schema.Column;
import assay.question.Schema.Link;
import assay.question.Schema.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Draws what a change writes: new rows after the model of existing ones, new numbers.
final class Inserts {
    private static final List<Integer> PERCENTAGES = List.of(2, 3, 4, 5, 8, 10, 12, 15, 20);

    private Inserts() {}

    /// A new row with the values of an existing one, but a name of its own: `{COLUMNS}`, `{VALUES}`, `{row}` ("with the
    /// full name 'X', …"), `{rest}` ("" or a sentence on what stays empty), `{V}` and `{v}` of the new name. The links
    /// of the cast are those of the table. False when a value cannot be said.
    static boolean row(Play play) {
        Table table = play.cast().table();
        @Nullable Object[] model = play.pick(table.rows());
        List<String> columns = new ArrayList<>();
        List<String> values = new ArrayList<>();
        List<String> words = new ArrayList<>();
        List<String> flags = new ArrayList<>();
        boolean gaps = false;
        for (Column column : table.columns()) {
            @Nullable Object value = model[column.at()];
            Optional<Link> link = play.cast().links().stream()
                    .filter(each -> each.column().equals(column))
                    .findFirst();
            if (column.word().column().equals(table.key())) {
                continue;
            }
            if (column.equals(table.label())) {
                value = freshName(play, column);
                if (value == null) {
                    return false;
                }
                Draws.put(play, "v", value);
            } else if (value == null || column.unique() || isPersonal(column)) {
                if (column.required()) {
                    return false;
                }
                gaps = true;
                continue;
            } else if (column.kind() == Kind.KEY && link.isEmpty()) {
                return false;
            }
            columns.add(column.sql());
            if (link.isPresent()) {
                Link to = link.get();
                String name = nameOf(to, value);
                if (name == null) {
                    return false;
                }
                values.add("(SELECT " + to.parentColumn().sql() + " FROM "
                        + to.parent().sql() + " WHERE "
                        + Objects.requireNonNull(to.parent().label()).sql() + " = " + Draws.literal(name) + ")");
                words.add(English.quoted(name) + " as the " + to.tie().parent());
                play.put("w", English.quoted(name));
                play.put("W", Draws.literal(name));
            } else {
                values.add(Draws.literal(value));
                if (column.kind() == Kind.FLAG) {
                    flags.add(
                            Long.valueOf(1).equals(value)
                                    ? column.say()
                                    : column.word().deny());
                } else {
                    words.add("the " + table.spoken(column) + " " + said(column, value));
                }
            }
        }
        play.put("COLUMNS", String.join(", ", columns));
        play.put("VALUES", String.join(", ", values));
        play.put(
                "row",
                "with " + joined(words)
                        + (flags.isEmpty() ? "" : " (the new " + table.one() + " " + joined(flags) + ")"));
        play.put("rest", gaps ? " All else stays empty." : "");
        for (int i = 0; i < play.cast().columns().size(); i++) {
            @Nullable Object value = model[play.column(i).at()];
            if (value != null) {
                Draws.put(play, "x" + i, value);
            }
        }
        return true;
    }

    /// True for text that belongs to one row, as an e-mail address does, and may be left out.
    private static boolean isPersonal(Column column) {
        return column.kind() == Kind.TEXT
                && !column.required()
                && column.distinct().size() == column.values().size();
    }

    /// As [#row], and `{z.as} {Z} {ZL} {ZK} {ZF}` are the last link's.
    static boolean lastParent(Play play) {
        Link last = play.cast().links().getLast();
        play.put("z.as", last.tie().parent());
        play.put("Z", last.parent().sql());
        play.put("ZL", Objects.requireNonNull(last.parent().label()).sql());
        play.put("ZK", last.parentColumn().sql());
        play.put("ZF", last.column().sql());
        return row(play);
    }

    private static String said(Column column, Object value) {
        return switch (column.kind()) {
            case MEASURE -> column.amount(Draws.said(value));
            case DATE, TIME -> value.toString();
            case KEY, NAME, CATEGORY, FLAG, TEXT -> Draws.said(value);
        };
    }

    private static String joined(List<String> words) {
        return words.size() < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
    }

    private static @Nullable String nameOf(Link link, Object key) {
        Column label = link.parent().label();
        return label == null
                ? null
                : link.parent().rows().stream()
                        .filter(row -> key.equals(row[link.parentColumn().at()]))
                        .map(row -> String.valueOf(row[label.at()]))
                        .findFirst()
                        .orElse(null);
    }

    /// A name that no row has, put together from two that exist; null when the names do not come apart.
    private static @Nullable String freshName(Play play, Column label) {
        String first = play.pick(label.values()).toString();
        String second = play.pick(label.values()).toString();
        int at = first.indexOf(' ');
        int from = second.lastIndexOf(' ');
        boolean twoWords = at > 0 && from > 0 && at == first.lastIndexOf(' ') && from == second.indexOf(' ');
        boolean proper = first.substring(Math.max(0, at + 1)).matches("\\p{Lu}.*");
        String fresh = twoWords && proper ? first.substring(0, at) + second.substring(from) : first + " II";
        return label.values().contains(fresh) || fresh.endsWith("II II") || !first.matches("\\p{Lu}.*\\p{L}{3}.*")
                ? null
                : fresh;
    }

    /// A number between two of the column, with as many decimals as its values have: `{n}`, `{N}`.
    static boolean newNumber(Play play, Column column) {
        List<Object> values = column.values();
        BigDecimal sum = number(play.pick(values)).add(number(play.pick(values)));
        int decimals = values.stream()
                .mapToInt(
                        value -> Math.max(0, number(value).stripTrailingZeros().scale()))
                .max()
                .orElse(0);
        BigDecimal fresh = sum.divide(BigDecimal.TWO, Math.min(decimals, 2), RoundingMode.HALF_UP);
        return amount(play, column, fresh);
    }

    /// A small whole number to add to the column: `{n}`, `{N}`.
    static boolean step(Play play, Column column) {
        BigDecimal middle =
                number(column.values().get(column.values().size() / 2)).abs();
        int digits = middle.precision() - middle.scale();
        BigDecimal unit = digits < 2 ? BigDecimal.ONE : BigDecimal.TEN.pow(digits - 2);
        play.proof("SELECT 1 FROM {T} WHERE {L} = {V} AND ROUND({C0} + {N}, 2) <> {C0} + {N}");
        return amount(play, column, unit.multiply(BigDecimal.valueOf(play.between(2, 9))));
    }

    private static boolean amount(Play play, Column column, BigDecimal number) {
        String plain = number.stripTrailingZeros().toPlainString();
        play.put("n", column.amount(plain));
        play.put("N", plain);
        return !plain.equals("1") && !plain.equals("0");
    }

    private static BigDecimal number(Object value) {
        return new BigDecimal(value.toString());
    }

    /// A percentage `{n}` and the factor `{F}`.
    static boolean percentage(Play play) {
        int percent = play.pick(PERCENTAGES);
        play.put("n", Integer.toString(percent));
        play.put("F", BigDecimal.valueOf(100L + percent, 2).stripTrailingZeros().toPlainString());
        return true;
    }

    /// True when the first column has fractions: whole numbers would become real by a percentage.
    static boolean isReal(Play play) {
        return !play.column(0).isWhole();
    }
}
