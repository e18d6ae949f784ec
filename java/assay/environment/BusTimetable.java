package assay.environment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Two ways by bus, each with a change; timetables that have to be read show which one arrives in time.
final class BusTimetable extends World {
    private static final List<String> VILLAGES = List.of(
            "Ashby",
            "Brook End",
            "Cold Well",
            "Dunford",
            "Eastleigh Cross",
            "Fern Hill",
            "Grange",
            "Hatch",
            "Ivy Bridge",
            "Kelmarsh",
            "Long Acre",
            "Morton",
            "Newland",
            "Overton",
            "Pendle",
            "Rushey");

    private record Line(String name, String from, String to, int first, int every, int minutes) {
        int next(int now) {
            int late = Math.max(0, now - first);
            return first + (late + every - 1) / every * every;
        }
    }

    private final Map<String, Line> lines = new LinkedHashMap<>();
    private final String start;
    private final String goal;
    private final List<List<Line>> ways = new ArrayList<>();
    private final int began;
    private final int deadline;
    private String at;
    private int now;

    BusTimetable(Draw draw) {
        List<String> towns = draw.some(VILLAGES, 4);
        start = towns.get(0);
        goal = towns.get(3);
        List<Integer> numbers = draw.some(List.of(11, 12, 14, 21, 27, 33, 38, 42, 45, 56, 63, 70), 4);
        began = draw.between(7 * 12, 17 * 12) * 5;
        do {
            lines.clear();
            ways.clear();
            for (int i = 0; i < 2; i++) {
                String hub = towns.get(1 + i);
                Line first = line(draw, numbers.get(2 * i), start, hub);
                Line second = line(draw, numbers.get(2 * i + 1), hub, goal);
                lines.put(first.name(), first);
                lines.put(second.name(), second);
                ways.add(List.of(first, second));
            }
        } while (Math.abs(arrival(ways.get(0)) - arrival(ways.get(1))) < 12);
        int best = Math.min(arrival(ways.get(0)), arrival(ways.get(1)));
        deadline = best + draw.between(1, 2) * 5;
        at = start;
        now = began;
        verb(
                "read timetable of line <line>",
                "departures from its first stop",
                a -> shows(timetable(a.getFirst())),
                among(List.copyOf(lines.keySet())));
        verb(
                "take line <line>",
                "waits for the next bus and rides to its last stop",
                a -> ride(a.getFirst()),
                among(List.copyOf(lines.keySet())));
    }

    private Line line(Draw draw, int number, String from, String to) {
        return new Line(
                Integer.toString(number),
                from,
                to,
                began - 60 + draw.between(0, 11) * 5,
                draw.one(List.of(20, 30, 40, 60)),
                draw.between(3, 8) * 5);
    }

    private int arrival(List<Line> way) {
        int time = began;
        for (Line line : way) {
            time = line.next(time) + line.minutes();
        }
        return time;
    }

    private Line line(String name) {
        return Objects.requireNonNull(lines.get(name));
    }

    private String timetable(String name) {
        Line line = line(name);
        List<String> times = new ArrayList<>();
        for (int time = line.next(began); times.size() < 5; time += line.every()) {
            times.add(Phrases.clock(time));
        }
        return "Line " + name + ", " + line.from() + " to " + line.to() + ", " + line.minutes() + " min. Departures: "
                + String.join(", ", times) + ".";
    }

    private Effect ride(String name) {
        Line line = line(name);
        return !line.from().equals(at)
                ? refused("Line " + name + " does not leave from " + at + " but from " + line.from() + ".")
                : allowed(() -> {
                    int departs = line.next(now);
                    now = departs + line.minutes();
                    at = line.to();
                    return "Line " + name + " leaves at " + Phrases.clock(departs) + " and reaches " + at + " at "
                            + Phrases.clock(now) + ".";
                });
    }

    @Override
    Optional<String> over() {
        return now > deadline ? Optional.of("It is " + Phrases.clock(now) + ", too late.") : Optional.empty();
    }

    @Override
    String role() {
        return "You travel between villages by bus. Timetables can be read at any stop; changing takes no time.";
    }

    @Override
    public String task() {
        List<String> routes = lines.values().stream()
                .map(line -> line.name() + " (" + line.from() + " to " + line.to() + ")")
                .toList();
        return "It is " + Phrases.clock(began) + " at " + start + ". Be in " + goal + " by " + Phrases.clock(deadline)
                + ". Lines: " + Phrases.listed(routes) + ".";
    }

    @Override
    public double score() {
        return at.equals(goal) && now <= deadline ? 1 : 0;
    }

    @Override
    void solve(Player you) {
        List<Line> best = arrival(ways.get(0)) < arrival(ways.get(1)) ? ways.get(0) : ways.get(1);
        boolean slip = you.slips();
        List<String> arrivals = new ArrayList<>();
        for (List<Line> way : ways) {
            Line first = way.get(0);
            Line second = way.get(1);
            you.act(
                    you.one(
                            "One way is " + first.name() + " and " + second.name() + " over " + first.to() + ".",
                            "I compare the ways; first the " + first.name() + ".",
                            "When does the " + first.name() + " go?"),
                    "read timetable of line " + first.name());
            int hub = first.next(began) + first.minutes();
            you.act(
                    "The " + first.name() + " at " + Phrases.clock(first.next(began)) + " is in " + first.to() + " at "
                            + Phrases.clock(hub) + ". "
                            + you.one("And the connection?", "From there it is the " + second.name() + "."),
                    "read timetable of line " + second.name());
            arrivals.add("over " + first.to() + " I arrive at " + Phrases.clock(arrival(way)));
        }
        String chosen = "With the next connection " + Phrases.listed(arrivals) + ". ";
        if (slip) {
            you.slip(
                    chosen + "So the " + best.get(1).name() + " is the one to catch.",
                    "take line " + best.get(1).name());
            chosen = "I mixed up the order: the " + best.get(0).name() + " is the one that leaves from " + start + ". ";
        } else {
            chosen += "Only the way over " + best.get(0).to() + " is in time. ";
        }
        you.act(chosen.strip(), "take line " + best.get(0).name());
        you.act(
                you.one(
                        "Now the connection to " + goal + ".",
                        "Here I change to the " + best.get(1).name() + "."),
                "take line " + best.get(1).name());
        you.finish(
                you.one("I am there in time.", "The change worked."),
                "Arrived in " + goal + " at "
                        + Phrases.clock(now) + " with lines " + best.get(0).name() + " and "
                        + best.get(1).name() + ", before "
                        + Phrases.clock(deadline) + ".");
    }
}
