package assay.environment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A floor warden clears a floor and leads everybody out by the stairs that are free of drill smoke.
final class FireDrill extends World {
    private static final List<String> ROOMS = List.of(
            "archive",
            "print room",
            "server room",
            "lecture hall",
            "chemistry lab",
            "meeting room",
            "reading room",
            "post room",
            "studio",
            "workshop");
    private static final List<String> STAIRS = List.of("north", "south", "west");

    private final List<String> rooms;
    private final Map<String, Integer> people = new LinkedHashMap<>();
    private final List<String> stairs;
    private final String free;
    private final int floor;
    private final String building;
    private final List<String> swept = new ArrayList<>();
    private final List<String> felt = new ArrayList<>();
    private int group;
    private int level;
    private String inStairs = "";
    private int reported = -1;

    FireDrill(Draw draw) {
        rooms = draw.some(ROOMS, draw.between(2, 4));
        building = draw.one("Annex", "Main Building", "Library Wing", "Tower", "Institute", "East Block");
        rooms.forEach(room -> people.put(room, draw.chance(25) ? 0 : draw.between(1, 9)));
        stairs = draw.some(STAIRS, draw.between(2, 3));
        free = draw.one(stairs);
        floor = draw.between(2, 6);
        level = floor;
        verb("sweep <room>", "looks into a room and brings the people out", a -> sweep(a.getFirst()), among(rooms));
        verb("feel door of <stairs> stairs", "warm means smoke behind it", a -> feel(a.getFirst()), among(stairs));
        verb(
                "lead group down <stairs> stairs",
                "leaves the floor with all who are with you",
                a -> lead(a.getFirst()),
                among(stairs));
        verb(
                "go to assembly point",
                "from the ground floor",
                a -> level != 0
                        ? refused("You are on floor " + level + ".")
                        : allowed(() -> {
                            level = -1;
                            return "You are at the assembly point with "
                                    + Phrases.count(group, "person").replace("persons", "people") + ".";
                        }));
        verb(
                "report <number> people",
                "to the drill leader at the assembly point",
                a -> report(a.getFirst()),
                any(() -> List.of(Integer.toString(group))));
    }

    private Effect sweep(String room) {
        if (level != floor) {
            return refused("The " + room + " is on floor " + floor + ".");
        }
        return swept.contains(room)
                ? refused("The " + room + " is marked as clear.")
                : allowed(() -> {
                    int found = Objects.requireNonNull(people.get(room));
                    swept.add(room);
                    group += found;
                    return (found == 0
                                    ? "Nobody is in the " + room
                                    : found == 1
                                            ? "1 person comes out of the " + room
                                            : found + " people come out of the " + room)
                            + ". The door gets a clear mark; with you: " + group + ".";
                });
    }

    private Effect feel(String which) {
        return level != floor
                ? refused("You have left floor " + floor + ".")
                : allowed(() -> {
                    felt.add(which);
                    return "The door to the " + which + " stairs is " + (which.equals(free) ? "cold." : "warm.");
                });
    }

    private Effect lead(String which) {
        if (level != floor) {
            return refused("You are not on floor " + floor + " any more.");
        }
        if (!which.equals(free)) {
            return refused("Drill smoke fills the " + which + " stairs. You shut the door; the group stays on floor "
                    + floor + ".");
        }
        return allowed(() -> {
            level = 0;
            inStairs = which;
            return "The group of " + group + " is on the ground floor, by the " + which + " stairs.";
        });
    }

    private Effect report(String number) {
        int value = Phrases.parse(number, 0).orElse(-1);
        return level != -1
                ? refused("The drill leader is at the assembly point.")
                : value < 0
                        ? refused("Report a number of people, not \"" + number + "\".")
                        : allowed(() -> {
                            reported = value;
                            return "The drill leader notes " + value + " from floor " + floor + " and "
                                    + (swept.size() == rooms.size()
                                            ? "all rooms"
                                            : swept.size() + " of " + rooms.size() + " rooms")
                                    + " clear.";
                        });
    }

    @Override
    String role() {
        return "You are a floor warden in a fire drill. Nobody may be left on the floor, and a stairwell with smoke must "
                + "not be used.";
    }

    @Override
    public String task() {
        return "The drill alarm rings in the " + building + ". Clear floor " + floor + ": sweep "
                + Phrases.listed(rooms.stream().map(room -> "the " + room).toList())
                + ", lead everybody down a smoke-free "
                + "staircase (" + Phrases.listed(stairs) + "; feel a door before you use it) and report their number, "
                + "without yourself, at the assembly point.";
    }

    @Override
    public double score() {
        double rooms = swept.size() / (double) this.rooms.size();
        return reported == group && swept.size() == this.rooms.size() ? 1 : 0.5 * rooms;
    }

    @Override
    void solve(Player you) {
        boolean slip = you.slips();
        boolean early = slip && you.chance(40) && rooms.size() > 2;
        List<String> first = early ? rooms.subList(0, rooms.size() - 1) : rooms;
        sweepAll(you, first);
        if (early) {
            you.slip(
                    "The rooms look clear, so down by the " + stairs.getFirst()
                            + " stairs? I had better feel the door.",
                    "feel door of " + stairs.getFirst() + " stairs");
            String forgotten = rooms.getLast();
            you.act(
                    "Wait, the " + forgotten + " has no clear mark; I went to the stairs too soon.",
                    "sweep " + forgotten);
        }
        String warm = "";
        for (String which : stairs) {
            if (felt.contains(which)) {
                warm = which.equals(free) ? warm : "The " + which + " door was warm. ";
            } else if (slip && !early && (!which.equals(free) || stairs.indexOf(which) == 1)) {
                you.slip(
                        warm + "Down by the " + wrong() + " stairs, quickly.",
                        "lead group down " + wrong() + " stairs");
                slip = false;
                warm = "I should have felt the door first. ";
                if (!which.equals(free)) {
                    continue;
                }
                you.act(warm + "Now the " + which + " door.", "feel door of " + which + " stairs");
            } else {
                you.act(
                        warm
                                + you.one(
                                        "Before I open a staircase I feel its door: " + which + ".",
                                        "Is there smoke in the " + which + " stairs?",
                                        "The " + which + " stairs next, hand on the door."),
                        "feel door of " + which + " stairs");
                warm = which.equals(free) ? "" : "Warm, so not that one. ";
            }
            if (which.equals(free)) {
                break;
            }
        }
        you.act(
                you.one("The " + free + " door is cold: safe.", "Cold. All go down the " + free + " stairs."),
                "lead group down " + free + " stairs");
        you.act(
                you.one("Everybody is down; now to the assembly point.", "On to the assembly point."),
                "go to assembly point");
        String number = Integer.toString(group);
        you.act(
                "From the rooms came "
                        + String.join(
                                " + ",
                                swept.stream()
                                        .map(room -> people.get(room) + "")
                                        .toList()) + " = " + number + ".",
                "report " + number + " people");
        you.finish(
                you.one("The count is noted.", "The floor is clear and reported."),
                "Floor " + floor + " of the "
                        + building + " is clear: " + Phrases.count(rooms.size(), "room") + " swept, " + number
                        + (group == 1 ? " person" : " people") + " led out by the " + inStairs + " stairs.");
    }

    private String wrong() {
        return stairs.stream().filter(which -> !which.equals(free)).findFirst().orElseThrow();
    }

    private void sweepAll(Player you, List<String> which) {
        for (String room : which) {
            you.act(
                    you.one(
                            "The " + room + " has to be checked.",
                            "Anybody in the " + room + "?",
                            "Next the " + room + ".",
                            "I look into the " + room + "."),
                    "sweep " + room);
        }
    }
}
