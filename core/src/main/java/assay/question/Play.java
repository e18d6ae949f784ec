package assay.question;

import assay.question.Schema.Column;
import assay.question.Schema.Link;
import assay.question.Schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One drawing of a pattern on a schema: the cast, the chance, and the slots that are filled so far.
///
/// Slots of words: `{one} {many} {label} {labels}` of the table; for the column at place i `{ci}` with its unit,
/// `{ci.say}` bare, `{ci.s}` in the plural, `{ci.is}` the verb that agrees; `{parent} {children} {p.one} {p.many}
/// {p.label} {p.labels}` of the first link, `{q…}` of the second; `{d0…}` are columns of the parent.
/// `{q.role}` is " as home port", and nothing for a port that is just the port.
/// `{ci.round}` says that a sum is rounded, `{ci.are} {ci.arenot} {ci.not}` are forms of a flag.
/// Slots of SQL: `{T} {L} {C0} {D0} {P} {PL} {PK} {PF} {Q} {QL} {QK} {QF}`, `{TL}` the label with its table;
/// `{C0.O}` and `{C0.E}` round what stands between them when the column is real. `{a slot}` puts the article before
/// what is singular.
final class Play {
    /// Before the name of a slot: with the article.
    private static final String ARTICLE = "a ";

    private final Cast cast;
    private final SplittableRandom random;
    private final Map<String, String> slots = new LinkedHashMap<>();
    private final List<String> proofs = new ArrayList<>();
    private final List<Column> used = new ArrayList<>();

    Play(Cast cast, SplittableRandom random) {
        this.cast = cast;
        this.random = random;
    }

    /// What a slot of the cast holds; null for a name that is none. Made when it is asked for: a phrasing uses few.
    private @Nullable String ofCast(String name) {
        char first = name.charAt(0);
        boolean numbered = name.length() > 1 && name.charAt(1) >= '0' && name.charAt(1) <= '9';
        if (numbered) {
            List<Column> columns = switch (first) {
                case 'c', 'C' -> cast.columns();
                case 'd', 'D' -> cast.parentColumns();
                default -> List.of();
            };
            int at = name.charAt(1) - '0';
            return at < columns.size() ? ofColumn(columns.get(at), first >= 'a', name.substring(2)) : null;
        }
        int link = first == 'p' || first == 'P' ? 0 : first == 'q' || first == 'Q' ? 1 : -1;
        if (link >= 0) {
            return link < cast.links().size() ? ofLink(cast.link(link), first >= 'a', name.substring(1)) : null;
        }
        Table table = cast.table();
        return switch (name) {
            case "T" -> table.sql();
            case "L" -> table.naming().stream().map(Column::sql).collect(Collectors.joining(", "));
            case "TL" ->
                table.naming().stream()
                        .map(column -> table.sql() + "." + column.sql())
                        .collect(Collectors.joining(", "));
            default -> ofTable(table, name);
        };
    }

    private static @Nullable String ofTable(Table table, String word) {
        return switch (word) {
            case "one" -> table.one();
            case "many" -> table.many();
            case "its" -> table.isPerson() ? "their" : "its";
            case "label" -> table.naming().stream().map(table::spoken).collect(Collectors.joining(" and "));
            case "labels" ->
                table.naming().stream().map(table::spoken).map(English::plural).collect(Collectors.joining(" and "));
            default -> null;
        };
    }

    private static @Nullable String ofColumn(Column column, boolean words, String rest) {
        boolean whole = column.isWhole();
        if (!words) {
            return switch (rest) {
                case "" -> column.sql();
                case ".O" -> whole ? "" : "ROUND(";
                case ".E" -> whole ? "" : ", 2)";
                default -> null;
            };
        }
        return switch (rest) {
            case "" -> column.measured();
            case ".say" -> column.say();
            case ".s" -> English.plural(column.say());
            case ".is" -> English.is(column.say());
            case ".has" -> English.isPlural(column.say()) ? "have" : "has";
            case ".not" -> column.word().deny();
            case ".are" -> English.many(column.say());
            case ".arenot" -> English.many(column.word().deny());
            case ".round" -> whole ? "" : " (rounded to two decimals)";
            case ".recorded" -> "recorded " + column.say();
            case ".known" -> "known " + column.say();
            case ".max" -> column.kind() == Lexicon.Kind.DATE ? "latest" : "highest";
            case ".comma" -> whole ? "" : ", rounded to two decimals";
            default -> null;
        };
    }

    private static @Nullable String ofLink(Link link, boolean words, String rest) {
        if (!words) {
            return switch (rest) {
                case "" -> link.parent().sql();
                case "L" -> {
                    Column label = link.parent().label();
                    yield label == null ? "" : label.sql();
                }
                case "K" -> link.parentColumn().sql();
                case "F" -> link.column().sql();
                default -> null;
            };
        }
        return switch (rest) {
            case ".as" -> link.tie().parent();
            case ".role" ->
                link.tie().parent().equals(link.parent().one())
                        ? ""
                        : " as " + link.tie().parent();
            case ".children" -> link.tie().children();
            default -> rest.startsWith(".") ? ofTable(link.parent(), rest.substring(1)) : null;
        };
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
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
            int close = text.indexOf('}', open);
            if (close < 0) {
                throw new IllegalStateException("a slot is not closed in: " + text);
            }
            boolean article = text.startsWith(ARTICLE, open + 1);
            String name = text.substring(article ? open + 1 + ARTICLE.length() : open + 1, close);
            @Nullable String value = slots.get(name);
            if (value == null) {
                value = ofCast(name);
            }
            if (value == null) {
                throw new IllegalStateException("nothing fills {" + name + "} of: " + text);
            }
            out.append(text, from, open).append(article && !English.isPlural(value) ? English.a(value) : value);
            from = close + 1;
        }
        return out.append(text, from, text.length()).toString();
    }
}
