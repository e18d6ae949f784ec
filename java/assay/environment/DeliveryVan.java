package assay.environment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Parcels with time windows, one of which is only known by phone; what is not loaded cannot be delivered.
final class DeliveryVan extends World {
    private static final String DEPOT = "Depot";

    private record Stop(String parcel, String street, String customer, int from, int to, boolean ring) {}

    private final Graph streets = new Graph();
    private final List<Stop> stops = new ArrayList<>();
    private final List<Integer> order;
    private final List<String> loaded = new ArrayList<>();
    private final List<String> delivered = new ArrayList<>();
    private String at = DEPOT;
    private int now;

    DeliveryVan(Draw draw) {
        int count = draw.between(2, 3);
        List<String> places = draw.some(Names.STREETS, count);
        List<String> people = draw.some(Names.PEOPLE, count);
        now = draw.between(16, 26) * 30;
        List<String> all = new ArrayList<>(places);
        all.addFirst(DEPOT);
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                streets.link(all.get(i), all.get(j), draw.between(2, 6) * 5);
            }
        }
        order = draw.shuffled(count == 2 ? List.of(0, 1) : List.of(0, 1, 2));
        int ring = draw.between(0, count - 1);
        int base = draw.between(10, 80);
        int time = now;
        String from = DEPOT;
        int[] opens = new int[count];
        for (int index : order) {
            time += streets.cost(streets.path(from, places.get(index)));
            opens[index] =
                    draw.chance(50) ? (time + draw.between(10, 40)) / 10 * 10 : Math.max(now, time - 30) / 10 * 10;
            time = Math.max(time, opens[index]) + 5;
            from = places.get(index);
        }
        for (int i = 0; i < count; i++) {
            stops.add(new Stop("K" + (base + i * 3), places.get(i), people.get(i), opens[i], opens[i] + 60, i == ring));
        }
        List<String> parcels = stops.stream().map(Stop::parcel).toList();
        verb("load <parcel>", "at the depot", a -> load(a.getFirst()), among(parcels));
        verb("call <customer>", "asks when somebody is in", a -> call(a.getFirst()), among(people));
        verb("drive to <place>", "to a street or the Depot", a -> drive(a.getFirst()), among(all));
        verb(
                "wait until <time>",
                "HH:MM, today",
                a -> await(a.getFirst()),
                any(() -> stops.stream().map(stop -> Phrases.clock(stop.from())).toList()));
        verb("deliver <parcel>", "at its address, in its time window", a -> deliver(a.getFirst()), among(parcels));
    }

    private Stop of(String parcel) {
        return stops.stream()
                .filter(stop -> stop.parcel().equals(parcel))
                .findFirst()
                .orElseThrow();
    }

    private static String window(Stop stop) {
        return Phrases.clock(stop.from()) + " to " + Phrases.clock(stop.to());
    }

    private Effect load(String parcel) {
        return !at.equals(DEPOT)
                ? refused("Parcels are loaded at the Depot.")
                : loaded.contains(parcel) || delivered.contains(parcel)
                        ? refused(parcel + " is loaded already.")
                        : allowed(() -> {
                            loaded.add(parcel);
                            return parcel + " is in the van.";
                        });
    }

    private Effect call(String customer) {
        Stop stop = stops.stream()
                .filter(each -> each.customer().equals(customer))
                .findFirst()
                .orElseThrow();
        return shows(customer + ": I am in from " + window(stop) + ".");
    }

    private Effect drive(String place) {
        return place.equals(at)
                ? refused("You are there.")
                : allowed(() -> {
                    now += streets.cost(at, place);
                    at = place;
                    return "You reach " + place + " at " + Phrases.clock(now) + ".";
                });
    }

    private Effect await(String time) {
        if (!time.matches("[01]\\d:[0-5]\\d|2[0-3]:[0-5]\\d")) {
            return refused("A time looks like 14:05, not \"" + time + "\".");
        }
        int until = Integer.parseInt(time.substring(0, 2)) * 60 + Integer.parseInt(time.substring(3));
        return until <= now
                ? refused("It is " + Phrases.clock(now) + " already.")
                : allowed(() -> {
                    now = until;
                    return "It is " + Phrases.clock(now) + ".";
                });
    }

    private Effect deliver(String parcel) {
        Stop stop = of(parcel);
        if (!loaded.contains(parcel)) {
            return refused(parcel + " is not in the van.");
        }
        if (!at.equals(stop.street())) {
            return refused(parcel + " goes to " + stop.street() + ", you are at " + at + ".");
        }
        if (now < stop.from() || now > stop.to()) {
            return refused("Nobody answers the bell. It is " + Phrases.clock(now) + ".");
        }
        return allowed(() -> {
            loaded.remove(parcel);
            delivered.add(parcel);
            now += 5;
            return stop.customer() + " signs for " + parcel + ". It is " + Phrases.clock(now) + ".";
        });
    }

    @Override
    Optional<String> over() {
        return stops.stream()
                .filter(stop -> now > stop.to() + 10 && !delivered.contains(stop.parcel()))
                .map(stop -> "The time for " + stop.parcel() + " has passed; the tour has failed.")
                .findFirst();
    }

    @Override
    String role() {
        return "You drive a delivery van. Driving takes the minutes given, a delivery five.";
    }

    @Override
    public String task() {
        List<String> parcels = stops.stream()
                .map(stop -> stop.parcel() + " for " + stop.customer() + ", " + stop.street() + ", "
                        + (stop.ring() ? "time to be agreed by phone" : window(stop)))
                .toList();
        List<String> ways = streets.ways().stream()
                .map(way -> way.from() + " - " + way.to() + " " + streets.cost(way.from(), way.to()))
                .toList();
        return "It is " + Phrases.clock(now) + " at the Depot and the van is empty. Deliver all parcels in their time "
                + "windows: " + String.join("; ", parcels) + ".\nMinutes: " + String.join("; ", ways) + ".";
    }

    @Override
    public double score() {
        return delivered.size() / (double) stops.size();
    }

    @Override
    void solve(Player you) {
        List<Stop> planned = order.stream().map(stops::get).toList();
        Stop ring = stops.stream().filter(Stop::ring).findFirst().orElseThrow();
        boolean slip = you.slips();
        boolean blind = slip && planned.stream().anyMatch(stop -> stop.ring() && arrival(stop) < stop.from());
        if (!blind) {
            you.act(
                    you.one(
                            "The order depends on " + ring.customer() + ", whose time is open.",
                            ring.parcel() + " has no time yet, so I call first."),
                    "call " + ring.customer());
        }
        String begin = blind
                ? ""
                : "So " + String.join(", ", planned.stream().map(Stop::parcel).toList())
                        + " in this order keeps all windows. ";
        boolean mixUp = slip && !blind;
        for (Stop stop : planned) {
            you.act(
                    begin
                            + you.one(
                                    "I load " + stop.parcel() + ".",
                                    stop.parcel() + " goes into the van.",
                                    "Next into the van: " + stop.parcel() + "."),
                    "load " + stop.parcel());
            begin = "";
        }
        for (Stop stop : planned) {
            you.act(
                    you.one(
                            stop.street() + " for " + stop.parcel() + ".",
                            "Next stop: " + stop.street() + ".",
                            "I drive to " + stop.customer() + "."),
                    "drive to " + stop.street());
            String early = "";
            if (now < stop.from() && blind && stop.ring()) {
                you.slip("I try the bell without having called.", "deliver " + stop.parcel());
                you.act("Nobody in: I skipped the call that the order asked for.", "call " + stop.customer());
                early = "Now I know the time. ";
            }
            if (now < stop.from()) {
                you.act(
                        early
                                + you.one(
                                        "The window opens at " + Phrases.clock(stop.from()) + ".",
                                        "I am early by " + (stop.from() - now) + " minutes."),
                        "wait until " + Phrases.clock(stop.from()));
            }
            String mended = "";
            if (mixUp) {
                String wrong = planned.getLast().parcel();
                you.slip("The parcel for " + stop.customer() + " should be " + wrong + ".", "deliver " + wrong);
                mended = "I mixed up the parcels; here it is " + stop.parcel() + ". ";
                mixUp = false;
            }
            you.act(
                    mended
                            + you.one(
                                    "I am there in the window " + window(stop) + ".",
                                    "Time and address are right.",
                                    "Somebody should be in now."),
                    "deliver " + stop.parcel());
        }
        you.finish(
                you.one("The van is empty.", "All parcels are signed for."),
                "All parcels are delivered, in the order " + Phrases.listed(delivered)
                        + "; the last one was signed for by " + Phrases.clock(now) + ".");
    }

    /// When the planned tour reaches `target`.
    private int arrival(Stop target) {
        int time = now;
        String from = DEPOT;
        for (int index : order) {
            Stop stop = stops.get(index);
            time += streets.cost(from, stop.street());
            if (stop.equals(target)) {
                return time;
            }
            time = Math.max(time, stop.from()) + 5;
            from = stop.street();
        }
        return time;
    }
}
