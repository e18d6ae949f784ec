package assay.environment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A lunch order for an event: who comes with which diet, platters by size, one caterer within the budget.
final class CateringOrder extends World {
    private static final List<String> DIETS = List.of("standard", "vegetarian", "vegan", "gluten-free");

    private record Caterer(String name, int serves, int cents, List<String> diets) {}

    private final String event;
    private final int budget;
    private final Map<String, Integer> guests = new LinkedHashMap<>();
    private final List<Caterer> caterers = new ArrayList<>();
    private final Caterer right;
    private final Map<String, Integer> platters = new LinkedHashMap<>();
    private String chosen = "";
    private boolean placed;

    CateringOrder(Draw draw) {
        event = draw.one("workshop", "board meeting", "press morning", "training day", "open house", "jury session")
                + " on " + draw.one(Names.DAYS);
        List<String> diets = new ArrayList<>(draw.some(DIETS.subList(1, 4), draw.between(1, 2)));
        diets.addFirst("standard");
        diets.forEach(diet -> guests.put(diet, diet.equals("standard") ? draw.between(6, 30) : draw.between(1, 9)));
        List<String> names =
                draw.some(List.of("Redfern", "Olive Cart", "Green Fork", "Corner Deli", "Laurel", "Millstone"), 3);
        String rare = diets.getLast();
        int good = draw.between(0, 2);
        for (int i = 0; i < 3; i++) {
            boolean fits = i == good || draw.chance(30);
            List<String> offered =
                    DIETS.stream().filter(diet -> fits || !diet.equals(rare)).toList();
            caterers.add(new Caterer(names.get(i), draw.between(3, 8), draw.between(18, 60) * 100 + i * 7, offered));
        }
        right = caterers.stream()
                .filter(this::able)
                .min(java.util.Comparator.comparingInt(this::total))
                .orElseThrow();
        budget = total(right) / 1000 * 1000 + 1000;
        verb(
                "read guest list",
                "numbers by diet",
                a -> shows("Guests: "
                        + Phrases.listed(guests.entrySet().stream()
                                .map(entry -> entry.getValue() + " " + entry.getKey())
                                .toList())
                        + "."));
        verb(
                "ask caterer <caterer>",
                "diets, platter size and price",
                a -> shows(offer(of(a.getFirst()))),
                among(names));
        verb(
                "choose <caterer>",
                "opens an order there and drops any other",
                a -> allowed(() -> {
                    chosen = a.getFirst();
                    platters.clear();
                    return "An order at " + chosen + " is open.";
                }),
                among(() -> placed
                        ? List.of()
                        : names.stream().filter(name -> !name.equals(chosen)).toList()));
        verb(
                "set <number> platters <diet>",
                "in the open order",
                a -> set(a.get(0), a.get(1)),
                any(() -> caterers.stream()
                        .flatMap(caterer -> guests.keySet().stream().map(diet -> needed(caterer, diet)))
                        .distinct()
                        .map(String::valueOf)
                        .toList()),
                among(DIETS));
        verb("place order", "final", a -> place());
    }

    private Caterer of(String name) {
        return caterers.stream()
                .filter(caterer -> caterer.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private boolean able(Caterer caterer) {
        return caterer.diets().containsAll(guests.keySet());
    }

    private int needed(Caterer caterer, String diet) {
        return Math.ceilDiv(Objects.requireNonNull(guests.get(diet)), caterer.serves());
    }

    private int total(Caterer caterer) {
        return guests.keySet().stream().mapToInt(diet -> needed(caterer, diet)).sum() * caterer.cents();
    }

    private static String offer(Caterer caterer) {
        return caterer.name() + ": a platter serves " + caterer.serves() + " and costs "
                + Phrases.decimal(caterer.cents(), 2) + "; diets: " + Phrases.listed(caterer.diets()) + ".";
    }

    private Effect set(String number, String diet) {
        int platters = Phrases.parse(number, 0).orElse(0);
        if (chosen.isEmpty() || placed) {
            return refused(placed ? "The order is placed." : "No order is open.");
        }
        return platters < 1 || platters > 40
                ? refused("Order 1 to 40 platters, not \"" + number + "\".")
                : !of(chosen).diets().contains(diet)
                        ? refused(chosen + " does not make " + diet + " platters.")
                        : allowed(() -> {
                            this.platters.put(diet, platters);
                            return "Order at " + chosen + ": " + content() + "; " + Phrases.decimal(sum(), 2)
                                    + " so far.";
                        });
    }

    private String content() {
        return Phrases.listed(platters.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .toList());
    }

    private int sum() {
        return platters.values().stream().mapToInt(Integer::intValue).sum()
                * of(chosen).cents();
    }

    private boolean complete() {
        return !chosen.isEmpty()
                && guests.keySet().stream()
                        .allMatch(diet -> Objects.equals(platters.get(diet), needed(of(chosen), diet)))
                && platters.size() == guests.size();
    }

    private Effect place() {
        return placed || platters.isEmpty()
                ? refused(placed ? "The order is placed." : "The order is empty.")
                : sum() > budget
                        ? refused("Accounts refuse: " + Phrases.decimal(sum(), 2) + " is above the budget.")
                        : allowed(() -> {
                            placed = true;
                            return "Placed at " + chosen + ": " + content() + " for " + Phrases.decimal(sum(), 2) + ".";
                        });
    }

    @Override
    String role() {
        return "You order catering for events of an office.";
    }

    @Override
    public String task() {
        return "Order lunch platters for the " + event
                + ". Every diet on the guest list needs enough platters of its own, as "
                + "few as possible. Use one caterer ("
                + Phrases.listed(caterers.stream().map(Caterer::name).toList())
                + "): the cheapest in all that makes every diet needed. The budget is " + Phrases.decimal(budget, 2)
                + ".";
    }

    @Override
    public double score() {
        boolean best = complete() && total(of(chosen)) == total(right);
        return best ? placed ? 1 : 0.7 : 0;
    }

    @Override
    void solve(Player you) {
        boolean slip = you.slips();
        you.act(you.one("Who comes, and with which diet?", "The numbers come first."), "read guest list");
        List<String> totals = new ArrayList<>();
        String begin = "";
        for (Caterer caterer : caterers) {
            if (slip && !able(caterer)) {
                slip = false;
                you.slip(begin + caterer.name() + " sounds good; I open an order there.", "choose " + caterer.name());
                you.act(
                        "I know neither its diets nor its price. I should ask before I choose.",
                        "ask caterer " + caterer.name());
            } else {
                you.act(
                        begin
                                + you.one(
                                        "What does " + caterer.name() + " offer?",
                                        "I ask " + caterer.name() + ".",
                                        "Next offer: " + caterer.name() + "."),
                        "ask caterer " + caterer.name());
            }
            if (able(caterer)) {
                int count = guests.keySet().stream()
                        .mapToInt(diet -> needed(caterer, diet))
                        .sum();
                totals.add(caterer.name() + " " + count + " x " + Phrases.decimal(caterer.cents(), 2) + " = "
                        + Phrases.decimal(total(caterer), 2));
                begin = "";
            } else {
                begin = caterer.name() + " does not make every diet. ";
            }
        }
        you.act(
                begin + (totals.size() == 1 ? "Only one can serve all: " : "Able to serve all: ")
                        + Phrases.listed(totals) + ".",
                "choose " + right.name());
        for (String diet : guests.keySet()) {
            int count = Objects.requireNonNull(guests.get(diet));
            if (slip && count % right.serves() != 0 && count > right.serves()) {
                slip = false;
                you.slip(
                        count + " " + diet + " guests by " + right.serves() + " is " + count / right.serves() + ".",
                        set(diet, count / right.serves()));
                you.act(
                        count / right.serves() + " platters serve only " + count / right.serves() * right.serves()
                                + ", so I have to round up.",
                        set(diet, needed(right, diet)));
                continue;
            }
            you.act(
                    you.one(
                            count + " " + diet + ": " + Phrases.count(needed(right, diet), "platter") + " of "
                                    + right.serves() + ".",
                            Phrases.count(needed(right, diet), diet + " platter")
                                    + (needed(right, diet) == 1 ? " serves " : " serve ") + count + "."),
                    set(diet, needed(right, diet)));
        }
        if (slip) {
            String first = guests.keySet().iterator().next();
            you.slip("One more to be safe.", set(first, needed(right, first) + 1));
            you.act("As few as possible were asked for. Back to the right number.", set(first, needed(right, first)));
        }
        you.act(Phrases.decimal(sum(), 2) + " is within the budget.", "place order");
        you.finish(
                you.one("Lunch is ordered.", "The order is placed."),
                "Ordered at " + right.name() + " for the " + event + ": " + content() + " platters for "
                        + Phrases.decimal(sum(), 2) + ".");
    }

    private static String set(String diet, int number) {
        return "set " + number + " platters " + diet;
    }
}
