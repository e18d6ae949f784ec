package assay.environment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// An order to pick: places from the index, a short item to replace by the substitute that the list names, packing.
final class StockroomPicking extends World {
    /// Goods, and what may stand in for them.
    private static final Map<String, String> GOODS = Map.ofEntries(
            Map.entry("hinges", "strap hinges"),
            Map.entry("door stops", "door wedges"),
            Map.entry("cable ties", "wire clips"),
            Map.entry("work gloves", "leather gloves"),
            Map.entry("padlocks", "combination locks"),
            Map.entry("tape rolls", "foil tape rolls"),
            Map.entry("hose clamps", "spring clamps"),
            Map.entry("light switches", "rocker switches"),
            Map.entry("wall plugs", "cavity anchors"),
            Map.entry("batteries", "rechargeable batteries"),
            Map.entry("paint rollers", "paint brushes"),
            Map.entry("drill bits", "masonry bits"));

    private final Map<String, String> shelves = new LinkedHashMap<>();
    private final Map<String, Integer> stock = new LinkedHashMap<>();
    private final Map<String, Integer> order = new LinkedHashMap<>();
    private final String shortItem;
    private final String substitute;
    private final String number;
    private final Map<String, Integer> trolley = new LinkedHashMap<>();
    private String at = "desk";
    private boolean packed;

    StockroomPicking(Draw draw) {
        int lines = 2;
        List<String> goods =
                new ArrayList<>(draw.some(GOODS.keySet().stream().sorted().toList(), lines + 1));
        shortItem = draw.one(goods.subList(0, lines));
        substitute = Objects.requireNonNull(GOODS.get(shortItem));
        goods.add(substitute);
        number = "S-" + draw.between(100, 999);
        List<String> rows = draw.some(List.of("A2", "A7", "B1", "B5", "C3", "C8", "D4", "D9", "E6"), 4);
        for (int i = 0; i < 4; i++) {
            String item = goods.get(i);
            shelves.put(item, rows.get(i));
            int pieces = draw.between(3, 20);
            if (i < lines) {
                order.put(item, pieces);
            }
            stock.put(item, item.equals(shortItem) ? draw.between(0, pieces - 1) : pieces + draw.between(20, 40));
        }
        verb("look up <item>", "at the desk: its shelf and its substitute", a -> lookUp(a.getFirst()), among(goods));
        verb("walk to <shelf>", "a shelf, or desk", a -> walk(a.getFirst()), among(() -> {
            List<String> places = new ArrayList<>(rows);
            places.add("desk");
            return places;
        }));
        verb(
                "count <item>",
                "at its shelf",
                a -> at(a.getFirst())
                        ? shows(stock(a.getFirst()) + " " + a.getFirst() + " lie on " + at + ".")
                        : refused("There are no " + a.getFirst() + " at " + at + "."),
                among(goods));
        verb(
                "pick <number> <item>",
                "into the trolley",
                a -> pick(a.get(0), a.get(1)),
                any(() ->
                        order.values().stream().distinct().map(String::valueOf).toList()),
                among(goods));
        verb("put back <item>", "all of it, at its shelf", a -> putBack(a.getFirst()), among(goods));
        verb(
                "pack order",
                "at the desk; closes it",
                a -> !at.equals("desk")
                        ? refused("Packing is done at the desk.")
                        : packed
                                ? refused("The order is packed.")
                                : allowed(() -> {
                                    packed = true;
                                    return number + " is packed: " + content() + ".";
                                }));
    }

    private int stock(String item) {
        return Objects.requireNonNull(stock.get(item));
    }

    private boolean at(String item) {
        return at.equals(shelves.get(item));
    }

    private String content() {
        return trolley.isEmpty()
                ? "nothing"
                : Phrases.listed(trolley.entrySet().stream()
                        .map(entry -> entry.getValue() + " " + entry.getKey())
                        .toList());
    }

    private Effect lookUp(String item) {
        return !at.equals("desk")
                ? refused("The index is at the desk.")
                : shows(item.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + item.substring(1) + ": shelf "
                        + shelves.get(item)
                        + (item.equals(shortItem) ? ", substitute " + substitute + "." : ", no substitute."));
    }

    private Effect walk(String place) {
        return place.equals(at)
                ? refused("You are at " + at + ".")
                : allowed(() -> {
                    at = place;
                    return "You are at " + (at.equals("desk") ? "the desk" : at)
                            + (at.equals("desk")
                                    ? "."
                                    : ": "
                                            + shelves.entrySet().stream()
                                                    .filter(entry ->
                                                            entry.getValue().equals(at))
                                                    .map(Map.Entry::getKey)
                                                    .findFirst()
                                                    .orElse("empty")
                                            + ".");
                });
    }

    private Effect pick(String pieces, String item) {
        int wanted = Phrases.parse(pieces, 0).orElse(0);
        if (!at(item) || packed) {
            return refused(packed ? "The order is packed." : "There are no " + item + " at " + at + ".");
        }
        return wanted < 1 || wanted > stock(item)
                ? refused(
                        wanted < 1
                                ? "Pick a number of pieces, not \"" + pieces + "\"."
                                : "Only " + stock(item) + " " + item + " are left.")
                : allowed(() -> {
                    stock.merge(item, -wanted, Integer::sum);
                    trolley.merge(item, wanted, Integer::sum);
                    return "Trolley: " + content() + ".";
                });
    }

    private Effect putBack(String item) {
        return !at(item) || !trolley.containsKey(item) || packed
                ? refused("That is not possible at " + at + ".")
                : allowed(() -> {
                    stock.merge(item, Objects.requireNonNull(trolley.remove(item)), Integer::sum);
                    return "Trolley: " + content() + ".";
                });
    }

    private Map<String, Integer> wanted() {
        Map<String, Integer> wanted = new LinkedHashMap<>();
        order.forEach((item, pieces) -> wanted.put(item.equals(shortItem) ? substitute : item, pieces));
        return wanted;
    }

    @Override
    String role() {
        return "You pick orders in a stockroom with shelves A1 to E9.";
    }

    @Override
    public String task() {
        return "You are at the desk. Pick and pack order " + number + ": "
                + Phrases.listed(order.entrySet().stream()
                        .map(entry -> entry.getValue() + " " + entry.getKey())
                        .toList())
                + ". If there is too little of an item, "
                + "replace the whole line by its substitute, same number; never mix the two.";
    }

    @Override
    public double score() {
        Map<String, Integer> wanted = wanted();
        long right = wanted.entrySet().stream()
                .filter(entry -> entry.getValue().equals(trolley.get(entry.getKey())))
                .count();
        boolean exact = right == wanted.size() && trolley.size() == wanted.size();
        return exact ? packed ? 1 : 0.8 : 0.5 * right / wanted.size();
    }

    @Override
    void solve(Player you) {
        boolean slip = you.slips();
        for (String item : order.keySet()) {
            you.act(
                    you.one(
                            "Where are the " + item + "?",
                            "I look up the " + item + ".",
                            "The index tells the shelf of the " + item + "."),
                    "look up " + item);
        }
        boolean mixed = false;
        for (Map.Entry<String, Integer> line : order.entrySet()) {
            String item = line.getKey();
            you.act(
                    you.one(
                            "To the " + item + ".",
                            "Next shelf: " + shelves.get(item) + ".",
                            line.getValue() + " " + item + " are on " + shelves.get(item) + "."),
                    "walk to " + shelves.get(item));
            if (!item.equals(shortItem)) {
                you.act(
                        you.one("I take " + line.getValue() + ".", line.getValue() + " of these."),
                        pick(line.getValue(), item));
                continue;
            }
            String why;
            if (slip && stock(item) > 0) {
                you.act("How many are there?", "count " + item);
                int left = stock(item);
                you.slip("Only " + left + "; I take those and fill up with the substitute.", pick(left, item));
                you.act("The order forbids mixing the two. These go back.", "put back " + item);
                why = "So the whole line becomes " + substitute + ". ";
                mixed = true;
            } else if (slip) {
                you.slip(line.getValue() + " of these.", pick(line.getValue(), item));
                why = "I did not look before I reached for them: the shelf is empty. The substitute is " + substitute
                        + ". ";
                mixed = true;
            } else {
                you.act(you.one("Are there " + line.getValue() + "?", "I count before I pick."), "count " + item);
                why = "Too few for " + line.getValue() + ", so " + substitute + " instead. ";
            }
            you.act(why + "Their shelf is in the index at the desk.", "walk to desk");
            you.act("Where are the " + substitute + "?", "look up " + substitute);
            you.act("They are on " + shelves.get(substitute) + ".", "walk to " + shelves.get(substitute));
            you.act(
                    you.one("The same number, " + line.getValue() + ".", line.getValue() + ", as ordered."),
                    pick(line.getValue(), substitute));
        }
        you.act(you.one("All lines are in the trolley; back to the desk.", "Complete, so back."), "walk to desk");
        you.act(you.one("Only packing is left.", "Now I pack."), "pack order");
        you.finish(
                mixed ? "The order is right after all." : "The order is packed.",
                "Order " + number + " is packed: " + content() + " (" + substitute + " instead of " + shortItem + ").");
    }

    private static String pick(int pieces, String item) {
        return "pick " + pieces + " " + item;
    }
}
