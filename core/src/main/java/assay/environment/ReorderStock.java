package assay.environment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Shop goods below their minimum to reorder: count, compare two suppliers' pack prices, order whole packs.
final class ReorderStock extends World {
    private static final List<String> GOODS = List.of(
            "notebooks",
            "gel pens",
            "glue sticks",
            "envelopes",
            "staplers",
            "folders",
            "markers",
            "rulers",
            "erasers",
            "scissors");

    private record Offer(int pack, int cents) {}

    private final List<String> goods;
    private final List<String> suppliers;
    private final Map<String, Integer> minimum = new LinkedHashMap<>();
    private final Map<String, Integer> level = new LinkedHashMap<>();
    private final Map<String, Offer> offers = new LinkedHashMap<>();
    private final Map<String, String> orders = new LinkedHashMap<>();

    ReorderStock(Draw draw) {
        goods = draw.some(GOODS, draw.between(2, 3));
        suppliers = draw.some(Names.SUPPLIERS, 2);
        int low = draw.between(0, goods.size() - 1);
        for (int i = 0; i < goods.size(); i++) {
            String item = goods.get(i);
            int least = draw.between(3, 12) * 10;
            minimum.put(item, least);
            level.put(item, i == low || draw.chance(30) ? draw.between(0, least - 5) : least + draw.between(0, 40));
            int price = draw.between(20, 400);
            int cheap = draw.between(0, 1);
            for (int s = 0; s < 2; s++) {
                int pack = draw.one(List.of(5, 10, 20, 25));
                int each = s == cheap ? price : price + draw.between(3, 30);
                offers.put(item + suppliers.get(s), new Offer(pack, each * pack));
            }
        }
        verb(
                "count <item>",
                "pieces on the shelf",
                a -> shows("On the shelf: " + at(level, a.getFirst()) + " " + a.getFirst() + "."),
                among(goods));
        verb(
                "ask <supplier> about <item>",
                "pack size and price of a pack",
                a -> shows(offer(a.get(0), a.get(1))),
                among(suppliers),
                among(goods));
        verb(
                "order <packs> packs of <item> at <supplier>",
                "places an order",
                a -> order(a.get(0), a.get(1), a.get(2)),
                any(() -> goods.stream()
                        .flatMap(item -> suppliers.stream().map(firm -> packs(item, firm)))
                        .filter(packs -> packs > 0)
                        .distinct()
                        .map(String::valueOf)
                        .toList()),
                among(goods),
                among(suppliers));
        verb(
                "cancel order for <item>",
                "takes the order back",
                a -> !orders.containsKey(a.getFirst())
                        ? refused("Nothing is ordered for " + a.getFirst() + ".")
                        : allowed(() -> {
                            orders.remove(a.getFirst());
                            return "The order for " + a.getFirst() + " is cancelled.";
                        }),
                among(goods));
    }

    private static int at(Map<String, Integer> map, String key) {
        return Objects.requireNonNull(map.get(key));
    }

    private Offer of(String item, String firm) {
        return Objects.requireNonNull(offers.get(item + firm));
    }

    private String offer(String firm, String item) {
        Offer offer = of(item, firm);
        return firm + ": " + item + " in packs of " + offer.pack() + ", " + Phrases.decimal(offer.cents(), 2)
                + " a pack.";
    }

    private int packs(String item, String firm) {
        return Math.ceilDiv(
                Math.max(0, at(minimum, item) - at(level, item)), of(item, firm).pack());
    }

    /// The supplier with the lower price for all packs that are needed; the first one when both ask the same.
    private String best(String item) {
        return total(item, suppliers.get(0)) <= total(item, suppliers.get(1)) ? suppliers.get(0) : suppliers.get(1);
    }

    private int total(String item, String firm) {
        return packs(item, firm) * of(item, firm).cents();
    }

    private Effect order(String packs, String item, String firm) {
        int number = Phrases.parse(packs, 0).orElse(0);
        return number < 1 || number > 200
                ? refused("Order 1 to 200 packs, not \"" + packs + "\".")
                : orders.containsKey(item)
                        ? refused("An order for " + item + " is placed; cancel it first.")
                        : allowed(() -> {
                            orders.put(item, number + " " + firm);
                            int after =
                                    at(level, item) + number * of(item, firm).pack();
                            return "Ordered at " + firm + ": " + Phrases.count(number, "pack") + " of " + item + " for "
                                    + Phrases.decimal(
                                            (long) number * of(item, firm).cents(), 2) + ". Stock after delivery: "
                                    + after + ".";
                        });
    }

    private boolean right(String item) {
        String order = orders.getOrDefault(item, "");
        return packs(item, best(item)) == 0
                ? order.isEmpty()
                : suppliers.stream()
                        .anyMatch(firm -> order.equals(packs(item, firm) + " " + firm)
                                && total(item, firm) == total(item, best(item)));
    }

    @Override
    String role() {
        return "You reorder goods for a stationery shop.";
    }

    @Override
    public String task() {
        return "Bring these goods back to their minimum where the shelf holds less: "
                + Phrases.listed(goods.stream()
                        .map(item -> item + " (minimum " + at(minimum, item) + ")")
                        .toList()) + ". Order as few whole packs as needed, "
                + "at the supplier whose packs cost less in all: " + suppliers.get(0) + " or " + suppliers.get(1)
                + ". Order nothing that is not needed.";
    }

    @Override
    public double score() {
        long right = goods.stream().filter(this::right).count();
        return orders.isEmpty() ? 0 : right / (double) goods.size();
    }

    @Override
    void solve(Player you) {
        boolean slip = you.slips();
        boolean slipped = false;
        int cleared = -1;
        List<String> done = new ArrayList<>();
        for (String item : goods) {
            you.act(
                    you.one(
                            "How many " + item + " are left?",
                            "I count the " + item + ".",
                            "Next on the shelf: " + item + "."),
                    "count " + item);
            int missing = at(minimum, item) - at(level, item);
            if (missing <= 0) {
                done.add("no " + item + " needed");
                continue;
            }
            String begin = missing + " are missing to " + at(minimum, item) + ". ";
            String best = best(item);
            String other = suppliers.get(0).equals(best) ? suppliers.get(1) : suppliers.get(0);
            if (slip) {
                slip = false;
                slipped = true;
                cleared = done.size();
                you.act(begin + "What does " + other + " ask?", "ask " + other + " about " + item);
                you.slip(
                        "That sounds fair; " + Phrases.count(packs(item, other), "pack") + " will do.",
                        "order " + packs(item, other) + " packs of " + item + " at " + other);
                you.act(
                        "I ordered without asking the other supplier. What would " + best + " ask?",
                        "ask " + best + " about " + item);
                you.act(
                        price(item, best) + ", less than " + price(item, other) + ". The order has to move.",
                        "cancel order for " + item);
            } else {
                you.act(
                        begin
                                + you.one(
                                        "What does " + suppliers.get(0) + " ask?",
                                        "First offer: " + suppliers.get(0) + "."),
                        "ask " + suppliers.get(0) + " about " + item);
                you.act(
                        you.one("And " + suppliers.get(1) + "?", "Now the other supplier."),
                        "ask " + suppliers.get(1) + " about " + item);
            }
            you.act(
                    slipped && done.size() == cleared
                            ? "So " + best + " gets the order."
                            : price(item, best) + " at " + best + ", " + price(item, other) + " at " + other + ".",
                    "order " + packs(item, best) + " packs of " + item + " at " + best);
            done.add(packs(item, best) + " x " + of(item, best).pack() + " " + item + " at " + best);
        }
        you.finish(
                you.one("Every shelf will reach its minimum.", "Nothing is missing any more."),
                "Orders: " + Phrases.listed(done) + ".");
    }

    private String price(String item, String firm) {
        return packs(item, firm) + " x " + Phrases.decimal(of(item, firm).cents(), 2) + " = "
                + Phrases.decimal(total(item, firm), 2);
    }
}
