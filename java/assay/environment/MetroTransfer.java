package assay.environment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Three metro lines, one suspended stretch that the information desk knows, and a ticket that must cover the detour.
final class MetroTransfer extends World {
    private static final int PER_STOP = 2;
    private static final int PER_CHANGE = 4;

    private final Map<String, List<String>> lines = new LinkedHashMap<>();
    private final Graph net = new Graph();
    private final Graph.Way suspended;
    private final String start;
    private final String goal;
    private final int cap;
    private final int deadline;
    private String at;
    private int now;
    private String ticket = "";
    private String riding = "";
    private int stops;

    /// A ride on one line without leaving the train.
    private record Leg(String line, String to, int stops) {}

    MetroTransfer(Draw draw) {
        List<String> s = draw.some(Names.STATIONS, 13);
        List<String> names = draw.some(List.of("Red", "Blue", "Green", "Yellow", "Orange", "Violet"), 3);
        lines.put(names.get(0), List.of(s.get(0), s.get(1), s.get(2), s.get(3), s.get(4), s.get(5)));
        lines.put(names.get(1), List.of(s.get(6), s.get(2), s.get(7), s.get(8), s.get(9)));
        lines.put(names.get(2), List.of(s.get(10), s.get(8), s.get(11), s.get(4), s.get(12)));
        lines.values().forEach(line -> {
            for (int i = 1; i < line.size(); i++) {
                net.link(line.get(i - 1), line.get(i), 1);
            }
        });
        start = s.get(draw.one(List.of(0, 1, 6)));
        goal = s.get(draw.one(List.of(5, 9, 10, 12)));
        at = start;
        List<String> direct = net.path(start, goal);
        List<String> loop = List.of(s.get(2), s.get(3), s.get(4), s.get(7), s.get(8), s.get(11));
        List<Integer> inLoop = new ArrayList<>();
        for (int i = 0; i + 1 < direct.size(); i++) {
            if (loop.contains(direct.get(i)) && loop.contains(direct.get(i + 1))) {
                inLoop.add(i);
            }
        }
        int bad = draw.one(inLoop);
        suspended = new Graph.Way(direct.get(bad), direct.get(bad + 1));
        int detour = open().path(start, goal).size() - 1;
        cap = draw.between(direct.size() - 1, detour);
        now = draw.between(7 * 60, 20 * 60);
        deadline = now + detour * PER_STOP + 3 * PER_CHANGE + draw.between(8, 15);

        verb(
                "ask at the desk",
                "service changes of today",
                a -> shows("Desk: no " + lineOf(suspended) + " Line trains " + "between " + suspended.from() + " and "
                        + suspended.to() + " today. All other stretches run."));
        verb("buy <ticket> ticket", "short or day", a -> buy(a.getFirst()), among(List.of("short", "day")));
        verb("exchange ticket", "short for day, 3 minutes at the machine", a -> exchange());
        verb(
                "ride <line> Line to <station>",
                "without changing trains",
                a -> ride(a.get(0), a.get(1)),
                among(names),
                among(s));
    }

    private Graph open() {
        return net.without(suspended.from(), suspended.to());
    }

    private String lineOf(Graph.Way way) {
        return lines.keySet().stream()
                .filter(line ->
                        stations(line).contains(way.from()) && stations(line).contains(way.to()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> stations(String line) {
        return Objects.requireNonNull(lines.get(line));
    }

    private Effect buy(String kind) {
        return !ticket.isEmpty()
                ? refused("You hold a " + ticket + " ticket already.")
                : allowed(() -> {
                    ticket = kind;
                    return "You have a " + kind + " ticket"
                            + (kind.equals("short") ? ", good for " + cap + " stops" : "") + ".";
                });
    }

    private Effect exchange() {
        return !ticket.equals("short")
                ? refused("Only a short ticket can be exchanged.")
                : allowed(() -> {
                    ticket = "day";
                    now += 3;
                    return "The machine gives you a day ticket for your short one. It is " + Phrases.clock(now) + ".";
                });
    }

    private Effect ride(String line, String to) {
        List<String> stations = stations(line);
        int from = stations.indexOf(at);
        int end = stations.indexOf(to);
        if (from < 0 || end < 0 || from == end) {
            return refused("The " + line + " Line does not connect " + at + " with " + to + ".");
        }
        int length = Math.abs(from - end);
        if (ticket.isEmpty()) {
            return refused("The gate stays shut: you have no ticket.");
        }
        if (ticket.equals("short") && stops + length > cap) {
            return refused("The gate stays shut: " + (stops + length) + " stops in all, your short ticket covers " + cap
                    + ".");
        }
        for (int i = Math.min(from, end); i < Math.max(from, end); i++) {
            if (!open().linked(stations.get(i), stations.get(i + 1))) {
                return refused("No train: the " + line + " Line is suspended between " + suspended.from() + " and "
                        + suspended.to() + ".");
            }
        }
        return allowed(() -> {
            now += length * PER_STOP + (riding.isEmpty() ? 0 : PER_CHANGE);
            riding = line;
            stops += length;
            at = to;
            return "You get off at " + to + " at " + Phrases.clock(now) + " after " + Phrases.count(length, "stop")
                    + ".";
        });
    }

    @Override
    Optional<String> over() {
        return now > deadline && !at.equals(goal) ? Optional.of("It is too late to be on time.") : Optional.empty();
    }

    @Override
    String role() {
        return "You travel by metro. A stop takes " + PER_STOP + " minutes, changing lines " + PER_CHANGE + ".";
    }

    @Override
    public String task() {
        List<String> map = new ArrayList<>();
        lines.forEach((name, stations) -> map.add(name + " Line: " + String.join(" - ", stations)));
        return "It is " + Phrases.clock(now) + " and you are at " + at + " station. Be at " + goal + " by "
                + Phrases.clock(deadline) + ". A short ticket covers " + cap + " stops in all and is cheaper; a day "
                + "ticket covers everything. Spend no more than needed: buy a day ticket only if the way is longer. "
                + "Some stretch may be suspended.\n" + String.join("\n", map);
    }

    private boolean cheap() {
        return open().path(start, goal).size() - 1 > cap || !ticket.equals("day");
    }

    @Override
    public double score() {
        return !at.equals(goal) ? 0 : cheap() ? 1 : 0.5;
    }

    private List<Leg> legs(List<String> path) {
        List<Leg> legs = new ArrayList<>();
        for (int i = 1; i < path.size(); i++) {
            String line = lineOf(new Graph.Way(path.get(i - 1), path.get(i)));
            Leg last = legs.isEmpty() ? new Leg("", "", 0) : legs.getLast();
            if (last.line().equals(line)) {
                legs.set(legs.size() - 1, new Leg(line, path.get(i), last.stops() + 1));
            } else {
                legs.add(new Leg(line, path.get(i), 1));
            }
        }
        return legs;
    }

    private static String spoken(List<Leg> legs) {
        return Phrases.listed(
                legs.stream().map(leg -> leg.line() + " to " + leg.to()).toList());
    }

    @Override
    void solve(Player you) {
        List<String> direct = net.path(start, goal);
        List<String> path = open().path(start, goal);
        int length = path.size() - 1;
        String plan = "the shortest way is " + spoken(legs(direct)) + ", " + (direct.size() - 1) + " stops";
        if (you.slips()) {
            you.act("On the map " + plan + ". A short ticket covers that.", "buy short ticket");
            for (Leg leg : legs(direct)) {
                String thought = you.one(leg.line() + " Line to " + leg.to() + ".", "Now the " + leg.line() + " Line.");
                if (crosses(leg)) {
                    you.slip(thought, "ride " + leg.line() + " Line to " + leg.to());
                    break;
                }
                you.act(thought, "ride " + leg.line() + " Line to " + leg.to());
            }
            path = open().path(at, goal);
            length = stops + path.size() - 1;
            String regret = "I should have asked about closures first. Without that stretch the way is "
                    + spoken(legs(path)) + ", " + length + " stops in all. ";
            if (length > cap) {
                you.act(regret + "My short ticket covers only " + cap + ".", "exchange ticket");
                ride(you, path, "");
            } else {
                ride(you, path, regret + "The ticket still covers that. ");
            }
        } else {
            you.act(
                    you.one(
                            "Before I buy a ticket I should know if a stretch is suspended.",
                            "On the map " + plan + ". The desk can tell if it runs today."),
                    "ask at the desk");
            String kind = length > cap ? "day" : "short";
            you.act(
                    "So the way is " + spoken(legs(path)) + ": " + length + " stops. "
                            + (length > cap
                                    ? "That is more than the " + cap + " of a short ticket."
                                    : "A short ticket is enough."),
                    "buy " + kind + " ticket");
            ride(you, path, "");
        }
        you.finish(
                you.one("I am at the goal in time.", "This is my station."),
                "Arrived at " + goal + " at "
                        + Phrases.clock(now) + ", before " + Phrases.clock(deadline) + ", with a " + ticket
                        + " ticket ("
                        + stops + " stops).");
    }

    private boolean crosses(Leg leg) {
        return ride(leg.line(), leg.to()) instanceof Effect.Refused;
    }

    private void ride(Player you, List<String> path, String before) {
        String begin = before;
        for (Leg leg : legs(path)) {
            you.act(
                    begin
                            + you.one(
                                    "I take the " + leg.line() + " Line to " + leg.to() + ".",
                                    "Next train: " + leg.line() + " Line, " + Phrases.count(leg.stops(), "stop")
                                            + " to " + leg.to() + ".",
                                    "From " + at + " the " + leg.line() + " Line goes to " + leg.to() + "."),
                    "ride " + leg.line() + " Line to " + leg.to());
            begin = "";
        }
    }
}
