package assay.environment;

import java.util.List;
import java.util.Optional;

/// A connection between two terminals: the gate on the boarding pass may be outdated, baggage may need collecting.
final class AirportTransfer extends World {
    private static final List<String> CITIES = List.of(
            "Lisbon", "Oslo", "Nairobi", "Lima", "Osaka", "Dublin", "Quito", "Tunis", "Riga", "Perth", "Hanoi", "Turin",
            "Bergen", "Accra");

    private final String flight;
    private final String city;
    private final String first;
    private final String second;
    private final String printed;
    private final String gate;
    private final boolean separate;
    private final int belt;
    private final int closes;
    private String terminal;
    private String area = "arrivals";
    private boolean bag;
    private boolean dropped;
    private boolean boarded;
    private int now;

    AirportTransfer(Draw draw) {
        flight = draw.one("KV", "NR", "OS", "TX", "BD") + draw.between(201, 989);
        city = draw.one(CITIES);
        List<String> terminals = draw.some(List.of("A", "B", "C"), 2);
        first = terminals.get(0);
        boolean moves = draw.chance(70);
        second = draw.chance(75) ? terminals.get(1) : first;
        int number = draw.between(1, 18);
        printed = second + number;
        gate = moves ? second + (number + draw.between(2, 9)) : printed;
        separate = draw.chance(50);
        belt = draw.between(1, 8);
        terminal = first;
        now = draw.between(6 * 60, 19 * 60);
        closes = now + 85 + draw.between(0, 30);
        verb(
                "check screen",
                "flights, gates and closing times",
                a -> shows("Screen: " + flight + " " + city + ", terminal "
                        + second + ", gate " + gate + (gate.equals(printed) ? "" : " (changed)") + ", closes "
                        + Phrases.clock(closes) + "."));
        verb(
                "ask at transfer desk",
                "in arrivals: about your baggage",
                a -> !area.equals("arrivals")
                        ? refused("The transfer desk is in arrivals.")
                        : spend(
                                4,
                                separate
                                        ? "Desk: your booking is separate; collect your bag at belt " + belt
                                                + " and drop it in terminal " + second + "."
                                        : "Desk: your bag is checked through to " + city + "."));
        verb(
                "collect bag at belt <belt>",
                "in arrivals of terminal " + first,
                a -> collect(a.getFirst()),
                among(List.of("1", "2", "3", "4", "5", "6", "7", "8")));
        verb(
                "shuttle to terminal <terminal>",
                "8 minutes, from arrivals or the check-in hall",
                a -> shuttle(a.getFirst()),
                among(List.of("A", "B", "C")));
        verb(
                "go to check-in hall",
                "of this terminal",
                a -> area.equals("arrivals")
                        ? move("check-in hall", 4)
                        : refused("There is no way from here to the check-in hall."));
        verb("return to arrivals", "from the check-in hall, to arrivals of terminal " + first, a -> back());
        verb("drop bag", "in the check-in hall of the departure terminal", a -> drop());
        verb("pass security", "from the check-in hall; no way back", a -> security());
        verb("walk to gate <gate>", "behind security", a -> gate(a.getFirst()), any(() -> List.of(printed, gate)));
        verb(
                "board",
                "at the gate",
                a -> !area.equals("gate " + gate)
                        ? refused("You are not at the gate of " + flight + ".")
                        : allowed(() -> {
                            boarded = true;
                            return "You board " + flight + " at " + Phrases.clock(now) + ".";
                        }));
    }

    private Effect spend(int minutes, String said) {
        return allowed(() -> {
            now += minutes;
            return said + " It is " + Phrases.clock(now) + ".";
        });
    }

    private Effect move(String to, int minutes) {
        return allowed(() -> {
            now += minutes;
            area = to;
            return "You are in " + (to.equals("check-in hall") ? "the " : "") + to + ", terminal " + terminal
                    + ". It is " + Phrases.clock(now) + ".";
        });
    }

    private Effect collect(String number) {
        if (!area.equals("arrivals") || !terminal.equals(first)) {
            return refused("The belts are in arrivals of terminal " + first + ".");
        }
        if (!separate || bag || dropped || !number.equals(Integer.toString(belt))) {
            return refused("Your bag is not on belt " + number + ".");
        }
        return allowed(() -> {
            bag = true;
            now += 7;
            return "You have your bag. It is " + Phrases.clock(now) + ".";
        });
    }

    private Effect shuttle(String to) {
        if (area.startsWith("gate") || area.equals("departures") || to.equals(terminal)) {
            return refused(
                    to.equals(terminal) ? "You are in terminal " + to + "." : "No shuttle goes behind security.");
        }
        return allowed(() -> {
            terminal = to;
            area = "check-in hall";
            now += 8;
            return "The shuttle drops you in the check-in hall of terminal " + to + ". It is " + Phrases.clock(now)
                    + ".";
        });
    }

    private Effect back() {
        return !area.equals("check-in hall")
                ? refused("There is no way back to arrivals from here.")
                : allowed(() -> {
                    now += terminal.equals(first) ? 4 : 10;
                    terminal = first;
                    area = "arrivals";
                    return "You are in arrivals, terminal " + first + ". It is " + Phrases.clock(now) + ".";
                });
    }

    private Effect drop() {
        return !bag
                ? refused("You carry no bag to drop.")
                : !area.equals("check-in hall") || !terminal.equals(second)
                        ? refused(
                                "Bags for " + flight + " are dropped in the check-in hall of terminal " + second + ".")
                        : allowed(() -> {
                            bag = false;
                            dropped = true;
                            now += 6;
                            return "Your bag is tagged for " + city + ". It is " + Phrases.clock(now) + ".";
                        });
    }

    private Effect security() {
        if (!area.equals("check-in hall")) {
            return refused("Security is next to the check-in hall.");
        }
        if (bag) {
            return refused("The officer points at your bag: too large, drop it first.");
        }
        if (!terminal.equals(second)) {
            return refused("Your boarding pass is not for terminal " + terminal + ".");
        }
        return separate && !dropped
                ? refused("The pass shows an alert: your bag still lies on a belt.")
                : move("departures", 10);
    }

    private Effect gate(String to) {
        if (!area.equals("departures") && !area.startsWith("gate")) {
            return refused("Gates are behind security.");
        }
        if (!to.matches(second + "([1-9]|[12]\\d)")) {
            return refused("There is no gate " + to + " here.");
        }
        return area.equals("gate " + to)
                ? refused("You are at " + to + ".")
                : allowed(() -> {
                    now += 7;
                    area = "gate " + to;
                    return to.equals(gate)
                            ? "Gate " + to + ": boarding for " + city + ". It is " + Phrases.clock(now) + "."
                            : "Gate " + to + " shows another flight. It is " + Phrases.clock(now) + ".";
                });
    }

    @Override
    Optional<String> over() {
        return now > closes && !boarded ? Optional.of("The gate has closed.") : Optional.empty();
    }

    @Override
    String role() {
        return "You are a passenger who changes planes at a large airport with terminals A, B and C.";
    }

    @Override
    public String task() {
        return "You land in terminal " + first + " at " + Phrases.clock(now) + " and stand in arrivals. Board " + flight
                + " to " + city + ", terminal " + second + "; your pass, printed yesterday, says gate " + printed
                + ". You checked in one bag and do not know if it was checked through; it has to fly with you.";
    }

    @Override
    public double score() {
        return boarded ? 1 : 0;
    }

    @Override
    void solve(Player you) {
        boolean slip = you.slips();
        boolean skipDesk = slip && separate;
        if (!skipDesk) {
            you.act(
                    you.one(
                            "The bag decides where I go first.",
                            "I have to know about the bag before I leave arrivals."),
                    "ask at transfer desk");
        }
        if (separate && !skipDesk) {
            you.act(
                    "It is on belt " + belt + ", and I have to take it to terminal " + second + " myself.",
                    "collect bag at belt " + belt);
        }
        String begin = separate || skipDesk ? "" : "No bag to carry. ";
        boolean lateScreen = slip && !separate && !gate.equals(printed);
        if (skipDesk) {
            toHall(you, "");
            you.slip("Straight to security to save time.", "pass security");
            backForBag(you);
        } else {
            toHall(you, begin);
            if (separate) {
                you.act(you.one("Here I can drop the bag.", "First the bag."), "drop bag");
            }
        }
        if (!lateScreen) {
            you.act(
                    you.one(
                            "Yesterday's gate may have changed.",
                            "The pass is a day old; the screen has the present " + "gate."),
                    "check screen");
        }
        if (slip && !separate && !lateScreen) {
            you.slip("The gate is known, so I walk there.", "walk to gate " + gate);
            you.act("I am still in front of security; that comes first.", "pass security");
        } else {
            you.act(you.one("Nothing is left to do on this side.", "Now through security."), "pass security");
        }
        if (lateScreen) {
            you.slip("My pass says " + printed + ".", "walk to gate " + printed);
            you.act("The pass was out of date and I did not check. The screen must know.", "check screen");
        }
        you.act(
                you.one(
                        "Gate " + gate + ", closing at " + Phrases.clock(closes) + ".",
                        "The screen says " + gate + "."),
                "walk to gate " + gate);
        you.act(you.one("Boarding is on.", "This is my flight."), "board");
        you.finish(
                "I am on board" + (separate ? " and the bag is tagged." : "."),
                "Boarded " + flight + " to " + city
                        + " at gate " + gate + " at " + Phrases.clock(now) + "; the bag "
                        + (separate ? "was dropped in terminal " + second + "." : "is checked through."));
    }

    private void toHall(Player you, String begin) {
        if (terminal.equals(second)) {
            you.act(begin + "The flight leaves from this terminal.", "go to check-in hall");
        } else {
            you.act(
                    begin
                            + you.one(
                                    "The flight leaves from terminal " + second + ".",
                                    "Terminal " + second + " is a shuttle ride away."),
                    "shuttle to terminal " + second);
        }
    }

    private void backForBag(Player you) {
        you.act("My bag was not checked through, and I never asked. Back to arrivals for it.", "return to arrivals");
        you.act("The desk knows the belt.", "ask at transfer desk");
        you.act("Belt " + belt + " it is.", "collect bag at belt " + belt);
        toHall(you, "I have it. ");
        you.act("This time the bag first.", "drop bag");
    }
}
