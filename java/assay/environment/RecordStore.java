package assay.environment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Customer records with revisions: two people of one name, and an update that needs the present revision.
final class RecordStore extends World {
    private static final List<String> CITIES =
            List.of("Arden", "Bellmere", "Corwick", "Dalton", "Eskdale", "Fairhaven");
    private static final List<String> PLANS = List.of("basic", "standard", "plus", "premium");

    /// What a record holds; the order of the fields is the order of the output.
    private static final class Entry {
        private final Map<String, String> fields = new LinkedHashMap<>();
        private int revision;

        private Entry(int revision) {
            this.revision = revision;
        }
    }

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final String name;
    private final String city;
    private final String target;
    private final String twin;
    private final String field;
    private final String value;
    private final boolean rush;
    private int reads;
    private final List<Map<String, String>> othersAtStart;

    RecordStore(Draw draw) {
        List<String> people = draw.some(Names.PEOPLE, 3);
        List<String> cities = draw.some(CITIES, 3);
        name = people.getFirst();
        city = cities.getFirst();
        List<Integer> ids = draw.some(List.of(114, 138, 152, 207, 233, 261, 318, 347, 389, 402, 455, 471), 4);
        String[] names = {name, name, people.get(1), people.get(2)};
        int right = draw.between(0, 1);
        for (int i = 0; i < 4; i++) {
            Entry entry = new Entry(draw.between(2, 9));
            entry.fields.put("name", names[i]);
            entry.fields.put("city", i == right ? city : cities.get(1 + i % 2));
            entry.fields.put("street", draw.one(Names.STREETS) + " " + draw.between(1, 90));
            entry.fields.put("phone", "555-0" + draw.between(100, 199));
            entry.fields.put("plan", draw.one(PLANS));
            entries.put("c" + ids.get(i), entry);
        }
        target = "c" + ids.get(right);
        twin = "c" + ids.get(1 - right);
        field = draw.one("street", "phone", "plan");
        String old = field(target, field);
        String next;
        do {
            next = switch (field) {
                case "street" -> draw.one(Names.STREETS) + " " + draw.between(1, 90);
                case "phone" -> "555-0" + draw.between(100, 199);
                default -> draw.one(PLANS);
            };
        } while (next.equals(old));
        value = next;
        rush = draw.chance(40);
        othersAtStart = others();
        List<String> all = List.copyOf(entries.keySet());
        verb("find{name=<name>}", "ids of records with this name", a -> shows(find(a.getFirst())), any(() -> people));
        verb("get{<id>}", "a whole record with its revision", a -> get(a.getFirst()), among(all));
        verb(
                "update{<id>, <field>=<value>, revision=<revision>}",
                "the revision must be the present one",
                a -> update(a.get(0), a.get(1), a.get(2), a.get(3)),
                among(all),
                among(List.of("street", "phone", "plan")),
                any(() -> List.of(value, field(target, field), field(twin, field))),
                any(() -> List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11")));
    }

    private Entry entry(String id) {
        return Objects.requireNonNull(entries.get(id));
    }

    private String field(String id, String key) {
        return Objects.requireNonNull(entry(id).fields.get(key));
    }

    private String find(String who) {
        List<String> ids = entries.keySet().stream()
                .filter(id -> field(id, "name").equals(who))
                .toList();
        return ids.isEmpty() ? "No record with this name." : "Found " + Phrases.listed(ids) + ".";
    }

    private Effect get(String id) {
        return allowed(() -> {
            reads += id.equals(target) ? 1 : 0;
            List<String> parts = new ArrayList<>();
            entry(id).fields.forEach((key, text) -> parts.add(key + "=" + text));
            String shown = id + ": " + String.join(", ", parts) + ", revision=" + entry(id).revision + ".";
            if (rush && reads == 1 && id.equals(target)) {
                reads++;
                entry(id).revision++;
            }
            return shown;
        });
    }

    private Effect update(String id, String key, String text, String revision) {
        int given = Phrases.parse(revision, 0).orElse(-1);
        if (given < 1 || given > entry(id).revision) {
            return refused("Rejected: " + id + " has had no revision " + revision + ".");
        }
        if (given < entry(id).revision) {
            return shows("Conflict: " + id + " has changed since revision " + revision + "; read it again.");
        }
        if (text.isBlank() || text.length() > 60) {
            return refused("A value has 1 to 60 characters.");
        }
        return allowed(() -> {
            entry(id).fields.put(key, text);
            entry(id).revision++;
            return id + " (" + field(id, "name") + ", " + field(id, "city") + "): " + key + "=" + text + ", revision="
                    + entry(id).revision + ".";
        });
    }

    @Override
    String role() {
        return "You maintain a customer store. Every record has a revision that grows with each change, by whomever.";
    }

    @Override
    public String task() {
        return "Set the " + field + " of the customer " + name + " in " + city + " to \"" + value
                + "\". No other record may end up changed.";
    }

    @Override
    public double score() {
        boolean right = field(target, field).equals(value);
        return right && others().equals(othersAtStart) ? 1 : right ? 0.5 : 0;
    }

    private List<Map<String, String>> others() {
        return entries.keySet().stream()
                .filter(id -> !id.equals(target))
                .map(id -> Map.copyOf(entry(id).fields))
                .toList();
    }

    @Override
    void solve(Player you) {
        you.act(you.one("I need the id of " + name + ".", "The name leads to the record."), "find{name=" + name + "}");
        List<String> found = entries.keySet().stream()
                .filter(id -> field(id, "name").equals(name))
                .toList();
        String begin = "Two records have this name; the city decides. ";
        if (found.getFirst().equals(twin)) {
            you.act(begin + "First " + twin + ".", "get{" + twin + "}");
            begin = twin + " is in " + field(twin, "city") + ", so it must be the other one. ";
        }
        you.act(begin + "I read " + target + ".", "get{" + target + "}");
        int shown = entry(target).revision - (rush ? 1 : 0);
        boolean slip = you.slips();
        if (slip && !rush) {
            you.slip("This one is in " + city + ". I write the new " + field + ".", update(target, shown + 1));
            begin = "I gave the next revision instead of the present one, which was " + shown + ". ";
        } else if (rush) {
            you.act("This one is in " + city + ", at revision " + shown + ".", update(target, shown));
            you.act(
                    "Somebody changed the record since I read it. I read it again before I write.",
                    "get{" + target + "}");
            begin = "Its " + field + " still is " + field(target, field) + ". ";
        } else {
            begin = you.one(
                    "It is the one in " + city + ", at revision " + shown + ". ",
                    city + " is right; the revision is " + shown + ". ");
        }
        you.act(begin + you.one("Now the update.", "I set the " + field + "."), update(target, entry(target).revision));
        you.finish(
                you.one("The record shows the new value.", "Only this record was changed."),
                "The " + field + " of "
                        + name + " in " + city + " (" + target + ") is now \"" + value + "\", at revision "
                        + entry(target).revision + ".");
    }

    private String update(String id, int revision) {
        return "update{" + id + ", " + field + "=" + value + ", revision=" + revision + "}";
    }
}
