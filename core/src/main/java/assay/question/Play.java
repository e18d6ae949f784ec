package assay.question;

import assay.question.Schema.Column;
import assay.question.Schema.Link;
import assay.question.Schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Matcher;

/// One drawing of a pattern on a schema: the cast, the chance, and the slots that are filled so far.
///
/// Slots of words: `{one} {many} {label} {labels}` of the table; for the column at place i `{ci}` with its unit,
/// `{ci.say}` bare, `{ci.s}` in the plural, `{ci.is}` the verb that agrees; `{parent} {children} {p.one} {p.many}
/// {p.label} {p.labels}` of the first link, `{q…}` of the second; `{d0…}` are columns of the parent.
/// `{ci.round}` says that a sum is rounded, `{ci.are} {ci.arenot} {ci.not}` are forms of a flag.
/// Slots of SQL: `{T} {L} {C0} {D0} {P} {PL} {PK} {PF} {Q} {QL} {QK} {QF}`, `{TL}` the label with its table;
/// `{C0.O}` and `{C0.E}` round what stands between them when the column is real. `{a slot}` puts the article before
/// what is singular.
final class Play {
    private static final java.util.regex.Pattern SLOT = java.util.regex.Pattern.compile("\\{(a )?([A-Za-z0-9.]+)}");

    private final Cast cast;
    private final SplittableRandom random;
    private final Map<String, String> slots = new LinkedHashMap<>();
    private final List<String> proofs = new ArrayList<>();
    private final List<Column> used = new ArrayList<>();

    Play(Cast cast, SplittableRandom random) {
        this.cast = cast;
        this.random = random;
        Table table = cast.table();
        put("T", table.sql());
        words("", table);
        put("L", String.join(", ", table.naming().stream().map(Column::sql).toList()));
        put(
                "TL",
                String.join(
                        ", ",
                        table.naming().stream()
                                .map(column -> table.sql() + "." + column.sql())
                                .toList()));
        for (int i = 0; i < cast.columns().size(); i++) {
            column("c" + i, cast.column(i));
        }
        for (int i = 0; i < cast.parentColumns().size(); i++) {
            column("d" + i, cast.parentColumn(i));
        }
        for (int i = 0; i < Math.min(2, cast.links().size()); i++) {
            link(i == 0 ? "p" : "q", i == 0 ? "P" : "Q", cast.link(i));
        }
    }

    private void words(String prefix, Table table) {
        put(prefix + "one", table.one());
        put(prefix + "many", table.many());
        put(prefix + "its", table.isPerson() ? "their" : "its");
        List<String> names = table.naming().stream().map(table::spoken).toList();
        put(prefix + "label", String.join(" and ", names));
        put(
                prefix + "labels",
                String.join(" and ", names.stream().map(English::plural).toList()));
    }

    private void column(String slot, Column column) {
        put(slot, column.measured());
        put(slot + ".say", column.say());
        put(slot + ".s", English.plural(column.say()));
        put(slot + ".is", English.is(column.say()));
        put(slot + ".has", English.isPlural(column.say()) ? "have" : "has");
        put(slot + ".not", column.word().deny());
        put(slot + ".are", English.many(column.say()));
        put(slot + ".arenot", English.many(column.word().deny()));
        boolean whole = column.isWhole();
        put(slot + ".round", whole ? "" : " (rounded to two decimals)");
        put(slot + ".recorded", "recorded " + column.say());
        put(slot + ".known", "known " + column.say());
        put(slot + ".max", column.kind() == Lexicon.Kind.DATE ? "latest" : "highest");
        put(slot + ".comma", whole ? "" : ", rounded to two decimals");
        String sql = slot.toUpperCase(Locale.ROOT);
        put(sql, column.sql());
        put(sql + ".O", whole ? "" : "ROUND(");
        put(sql + ".E", whole ? "" : ", 2)");
    }

    private void link(String slot, String sql, Link link) {
        words(slot + ".", link.parent());
        put(slot + ".as", link.tie().parent());
        put(slot + ".children", link.tie().children());
        put(sql, link.parent().sql());
        Column label = link.parent().label();
        put(sql + "L", label == null ? "" : label.sql());
        put(sql + "K", link.parentColumn().sql());
        put(sql + "F", link.column().sql());
    }

    Cast cast() {
        return cast;
    }

    Column column(int at) {
        return cast.column(at);
    }

    boolean isUsed(Column column) {
        return used.contains(column);
    }

    /// Keeps `column` out of further conditions.
    void use(Column column) {
        used.add(column);
    }

    void put(String slot, String text) {
        slots.put(slot, text);
    }

    /// Adds a SELECT that must return no row.
    void proof(String select) {
        proofs.add(select);
    }

    List<String> proofs() {
        return proofs;
    }

    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    boolean coin() {
        return random.nextBoolean();
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /// `text` with its slots filled. Errors: [IllegalStateException] for a slot that nothing filled.
    String fill(String text) {
        Matcher matcher = SLOT.matcher(text);
        StringBuilder out = new StringBuilder();
        while (matcher.find()) {
            String value = slots.get(matcher.group(2));
            if (value == null) {
                throw new IllegalStateException("nothing fills {" + matcher.group(2) + "} of: " + text);
            }
            matcher.appendReplacement(
                    out,
                    Matcher.quoteReplacement(
                            matcher.group(1) == null || English.isPlural(value) ? value : English.a(value)));
        }
        return matcher.appendTail(out).toString();
    }
}
