package assay.environment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A meeting room with enough seats, the right equipment and a free hour; the smallest that will do.
final class RoomBooking extends World {
    private static final List<String> NAMES =
            List.of("Ash", "Beech", "Cedar", "Elder", "Hazel", "Juniper", "Linden", "Maple", "Rowan", "Willow");
    private static final List<String> EQUIPMENT =
            List.of("a projector", "a whiteboard", "a video line", "a flip chart");

    private record Room(String name, int seats, List<String> has, List<Integer> taken) {}

    private final Map<String, Room> rooms = new LinkedHashMap<>();
    private final String team;
    private final int people;
    private final String need;
    private final int hour;
    private String booked = "";
    private boolean confirmed;

    RoomBooking(Draw draw) {
        team = draw.one("sales", "planning", "legal", "research", "support", "training", "press");
        need = draw.one(EQUIPMENT);
        people = draw.between(4, 14);
        hour = draw.between(9, 16);
        int good = draw.between(0, 2);
        List<Room> drawn = new ArrayList<>();
        List<String> names = draw.some(NAMES, 5);
        int seats = people + draw.between(0, 2);
        for (int i = 0; i < 4; i++) {
            boolean right = i >= good && (i == good || draw.chance(50));
            boolean lacks = !right && draw.chance(50);
            List<String> has = new ArrayList<>(draw.some(
                    EQUIPMENT.stream().filter(each -> !each.equals(need)).toList(), 1));
            if (!lacks) {
                has.add(need);
            }
            has.sort(null);
            List<Integer> taken = new ArrayList<>(draw.some(
                    List.of(9, 10, 11, 12, 13, 14, 15, 16).stream()
                            .filter(each -> each != hour)
                            .toList(),
                    draw.between(1, 3)));
            if (!right && !lacks) {
                taken.add(hour);
            }
            taken.sort(null);
            drawn.add(new Room(names.get(i), seats, List.copyOf(has), List.copyOf(taken)));
            seats += draw.between(1, 5);
        }
        drawn.add(new Room(names.get(4), people - draw.between(1, 2), List.of(need), List.of()));
        draw.shuffled(drawn).forEach(room -> rooms.put(room.name(), room));
        List<String> all = List.copyOf(rooms.keySet());
        List<String> hours = new ArrayList<>();
        for (int h = 9; h <= 16; h++) {
            hours.add(Phrases.clock(h * 60));
        }
        verb(
                "list rooms",
                "names and seats",
                a -> shows("Rooms: "
                        + String.join(
                                ", ",
                                rooms.values().stream()
                                        .map(room -> room.name() + " (" + room.seats() + " seats)")
                                        .toList())
                        + "."));
        verb("show <room>", "equipment and taken hours", a -> shows(card(room(a.getFirst()))), among(all));
        verb(
                "reserve <room> at <hour>",
                "for one hour, HH:00",
                a -> reserve(room(a.get(0)), a.get(1)),
                among(all),
                among(hours));
        verb(
                "release reservation",
                "before it is confirmed",
                a -> booked.isEmpty() || confirmed
                        ? refused("There is nothing to release.")
                        : allowed(() -> {
                            String gone = booked;
                            booked = "";
                            return "Released " + gone + ".";
                        }));
        verb(
                "confirm reservation",
                "makes it final",
                a -> booked.isEmpty() || confirmed
                        ? refused("There is nothing to confirm.")
                        : allowed(() -> {
                            confirmed = true;
                            return "Confirmed for the " + team + " team: " + booked + ".";
                        }));
    }

    private Room room(String name) {
        return Objects.requireNonNull(rooms.get(name));
    }

    private static String card(Room room) {
        return room.name() + ": " + room.seats() + " seats, " + Phrases.listed(room.has()) + "; taken from "
                + (room.taken().isEmpty()
                        ? "no hour"
                        : String.join(
                                ", ",
                                room.taken().stream()
                                        .map(each -> Phrases.clock(each * 60))
                                        .toList()))
                + ".";
    }

    private Effect reserve(Room room, String time) {
        return !booked.isEmpty()
                ? refused("You hold " + booked + "; release it first.")
                : room.taken().contains(Integer.parseInt(time.substring(0, 2)))
                        ? refused(room.name() + " is taken at " + time + ".")
                        : allowed(() -> {
                            booked = room.name() + " at " + time;
                            return "Reserved " + booked + ", " + room.seats() + " seats, with "
                                    + Phrases.listed(room.has()) + ".";
                        });
    }

    private boolean fits(Room room) {
        return room.seats() >= people
                && room.has().contains(need)
                && !room.taken().contains(hour);
    }

    private Room best() {
        return rooms.values().stream()
                .filter(this::fits)
                .min(java.util.Comparator.comparingInt(Room::seats))
                .orElseThrow();
    }

    private String wanted() {
        return best().name() + " at " + Phrases.clock(hour * 60);
    }

    @Override
    String role() {
        return "You book meeting rooms at a reception desk.";
    }

    @Override
    public String task() {
        return "The " + team + " team, " + people + " people, needs a room with " + need + " at "
                + Phrases.clock(hour * 60)
                + " for an hour. Book the room with the fewest seats that will do, and confirm it.";
    }

    @Override
    public double score() {
        return booked.equals(wanted()) ? confirmed ? 1 : 0.5 : 0;
    }

    @Override
    void solve(Player you) {
        boolean slip = you.slips();
        String time = Phrases.clock(hour * 60);
        you.act(you.one("Which rooms have at least " + people + " seats?", "I begin with the sizes."), "list rooms");
        List<Room> large = rooms.values().stream()
                .filter(room -> room.seats() >= people)
                .sorted(java.util.Comparator.comparingInt(Room::seats))
                .toList();
        String begin = "Large enough, smallest first: "
                + Phrases.listed(large.stream().map(Room::name).toList()) + ". ";
        for (Room room : large) {
            if (slip && (!fits(room) || large.getFirst().equals(best()))) {
                slip = false;
                Room wrong = fits(room) ? large.getLast() : room;
                you.slip(begin + wrong.name() + " is large enough, so I take it.", taking(wrong, time));
                begin = booked.isEmpty() ? "I should have looked at its hours first. " : "";
                if (!booked.isEmpty()) {
                    you.act(
                            fits(wrong)
                                    ? "That is the largest of them, and the smallest was asked for. I release it."
                                    : "It has no " + need.substring(2) + ": I reserved it unseen. I release it.",
                            "release reservation");
                }
                if (wrong.equals(room)) {
                    continue;
                }
            }
            you.act(
                    begin
                            + you.one(
                                    "What does " + room.name() + " offer?",
                                    "Is " + room.name() + " free and equipped?",
                                    "I look at " + room.name() + "."),
                    "show " + room.name());
            if (fits(room)) {
                break;
            }
            begin = room.has().contains(need)
                    ? room.name() + " is taken at " + time + ". "
                    : room.name() + " has no " + need.substring(2) + ". ";
        }
        you.act(
                you.one("It has " + need + " and is free at " + time + ".", "Everything fits here."),
                taking(best(), time));
        you.act(you.one("Now it only has to be confirmed.", "That is the right one."), "confirm reservation");
        you.finish(
                you.one("The room is booked.", "Confirmed."),
                best().name() + " (" + best().seats() + " seats, with " + need + ") is booked for the " + team
                        + " team at " + time + ".");
    }

    private static String taking(Room room, String time) {
        return "reserve " + room.name() + " at " + time;
    }
}
