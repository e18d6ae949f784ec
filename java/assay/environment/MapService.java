package assay.environment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Couriers at several depots: geocode, measure, ask who is free, book the nearest one that can do it.
final class MapService extends World {
    private static final List<String> GOODS = List.of(
            "two boxes of leaflets",
            "a model of the new hall",
            "a repaired pump",
            "six poster tubes",
            "a crate of samples",
            "the signed contracts",
            "a projector",
            "spare parts for the lift");

    private record Depot(String name, int x, int y, boolean van, boolean bike) {}

    private final Map<String, Depot> depots = new LinkedHashMap<>();
    private final String address;
    private final int x;
    private final int y;
    private final String goods;
    private final String vehicle;
    private final Map<String, String> bookings = new LinkedHashMap<>();
    private int booked;

    MapService(Draw draw) {
        List<String> streets = draw.some(Names.STREETS, 4);
        address = streets.getFirst() + " " + draw.between(1, 99);
        x = draw.between(0, 40);
        y = draw.between(0, 40);
        goods = draw.one(GOODS);
        vehicle = draw.one("van", "bike");
        int free = draw.between(0, 2);
        List<Depot> drawn = new ArrayList<>();
        do {
            drawn.clear();
            for (int i = 0; i < 3; i++) {
                drawn.add(new Depot(streets.get(i + 1), draw.between(0, 40), draw.between(0, 40), false, false));
            }
            drawn.sort(java.util.Comparator.comparingInt(this::distance));
        } while (distance(drawn.get(0)) == distance(drawn.get(1)) || distance(drawn.get(1)) == distance(drawn.get(2)));
        List<Depot> stocked = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            boolean can = i >= free && (i == free || draw.chance(60));
            Depot depot = drawn.get(i);
            boolean van = vehicle.equals("van") ? can : draw.chance(50);
            boolean bike = vehicle.equals("bike") ? can : draw.chance(50);
            stocked.add(new Depot(depot.name(), depot.x(), depot.y(), van, bike));
        }
        draw.shuffled(stocked).forEach(depot -> depots.put(depot.name(), depot));
        List<String> names = List.copyOf(depots.keySet());
        verb(
                "geocode(<place>)",
                "grid position of an address or depot, in units of 100 m",
                a -> geocode(a.getFirst()),
                any(() -> {
                    List<String> places = new ArrayList<>(names);
                    places.add(address);
                    return places;
                }));
        verb(
                "vehicles(<depot>)",
                "what is free at a depot now",
                a -> shows(vehicles(depot(a.getFirst()))),
                among(names));
        verb(
                "book(<depot>, <vehicle>)",
                "sends a van or a bike from the depot to the address",
                a -> book(a.get(0), a.get(1)),
                among(names),
                among(List.of("van", "bike")));
        verb(
                "cancel(<booking>)",
                "takes a booking back",
                a -> allowed(() -> {
                    bookings.remove(a.getFirst());
                    return "Cancelled " + a.getFirst() + ".";
                }),
                among(() -> List.copyOf(bookings.keySet())));
    }

    private Depot depot(String name) {
        return Objects.requireNonNull(depots.get(name));
    }

    /// Streets run along the grid, so the way is the sum of both differences.
    private int distance(Depot depot) {
        return Math.abs(depot.x() - x) + Math.abs(depot.y() - y);
    }

    private Effect geocode(String place) {
        Depot depot = depots.get(place);
        return depot != null
                ? shows(place + ": (" + depot.x() + ", " + depot.y() + ")")
                : place.equals(address)
                        ? shows(address + ": (" + x + ", " + y + ")")
                        : refused("No address \"" + place + "\".");
    }

    private static String vehicles(Depot depot) {
        List<String> free = new ArrayList<>();
        if (depot.van()) {
            free.add("van");
        }
        if (depot.bike()) {
            free.add("bike");
        }
        return "Free at " + depot.name() + ": " + (free.isEmpty() ? "nothing" : String.join(", ", free)) + ".";
    }

    private Effect book(String name, String kind) {
        Depot depot = depot(name);
        return !(kind.equals("van") ? depot.van() : depot.bike())
                ? refused("No " + kind + " is free at " + name + ".")
                : allowed(() -> {
                    booked++;
                    bookings.put("B" + booked, name + " " + kind);
                    return "B" + booked + ": " + kind + " from " + name + " to " + address + ", "
                            + distance(depot) * 100 + " m.";
                });
    }

    private Depot best() {
        return depots.values().stream()
                .filter(depot -> vehicle.equals("van") ? depot.van() : depot.bike())
                .min(java.util.Comparator.comparingInt(this::distance))
                .orElseThrow();
    }

    @Override
    String role() {
        return "You dispatch couriers with a map service. Streets run along a grid: the way between two positions is the "
                + "difference in the first number plus the difference in the second.";
    }

    @Override
    public String task() {
        return "Send " + goods + " to " + address + " by " + vehicle + ". Depots: "
                + Phrases.listed(List.copyOf(depots.keySet())) + ". Book exactly one " + vehicle
                + ", from the nearest depot that has one free.";
    }

    @Override
    public double score() {
        return List.copyOf(bookings.values()).equals(List.of(best().name() + " " + vehicle))
                ? 1
                : bookings.values().stream().anyMatch(value -> value.endsWith(vehicle)) ? 0.3 : 0;
    }

    @Override
    void solve(Player you) {
        boolean slip = you.slips();
        List<Depot> near = depots.values().stream()
                .sorted(java.util.Comparator.comparingInt(this::distance))
                .toList();
        Depot best = best();
        you.act(
                you.one("First where the goods have to go.", "I need the position of the address."),
                "geocode(" + address + ")");
        boolean hasty = slip && near.getFirst().equals(best);
        String begin = "";
        for (Depot depot : depots.values()) {
            if (hasty
                    && !depot.equals(best)
                    && (vehicle.equals("van") ? depot.van() : depot.bike())
                    && begin.isEmpty()) {
                you.slip(
                        "A " + vehicle + " from " + depot.name() + " could start at once.",
                        "book(" + depot.name() + ", " + vehicle + ")");
                you.act("I booked without knowing which depot is nearest. I cancel and measure first.", "cancel(B1)");
                begin = "Now properly. ";
                slip = false;
            }
            you.act(
                    you.one(
                            "Where is the depot in " + depot.name() + "?",
                            "Next position: " + depot.name() + ".",
                            "The depot in " + depot.name() + " has to be placed too."),
                    "geocode(" + depot.name() + ")");
        }
        String ways = Phrases.listed(
                near.stream().map(depot -> depot.name() + " " + distance(depot)).toList());
        String why = "In units of 100 m the ways are " + ways + ". ";
        for (Depot depot : near) {
            boolean can = vehicle.equals("van") ? depot.van() : depot.bike();
            if (slip && !depot.equals(best) || slip && near.getFirst().equals(best)) {
                slip = false;
                if (!can) {
                    you.slip(why + "I book at the nearest.", "book(" + depot.name() + ", " + vehicle + ")");
                    why = "I should have asked what is free. ";
                    continue;
                }
                String far = near.getLast().name();
                you.slip(
                        why + "Is the one in " + far + " free?",
                        "book(" + far + ", " + (vehicle.equals("van") ? "bike" : "van") + ")");
                boolean went = !bookings.isEmpty();
                if (went) {
                    you.act("That was the wrong depot and the wrong vehicle. I cancel it.", "cancel(B" + booked + ")");
                }
                why = went ? "" : "A wrong call: wrong depot and wrong vehicle. ";
            }
            you.act(
                    why
                            + you.one(
                                    "Has " + depot.name() + " a " + vehicle + "?",
                                    "What is free in " + depot.name() + "?"),
                    "vehicles(" + depot.name() + ")");
            if (can) {
                break;
            }
            why = "No " + vehicle + " there, so the next nearest. ";
        }
        you.act(
                you.one(best.name() + " is the nearest with a " + vehicle + ".", "A " + vehicle + " is free there."),
                "book(" + best.name() + ", " + vehicle + ")");
        you.finish(
                you.one("One courier is on the way.", "The booking stands."),
                "Booked a " + vehicle + " from " + best.name() + " to " + address + ", " + distance(best) * 100
                        + " m (booking B" + booked + ").");
    }
}
