package assay.environment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// A pallet in one of two bays, racks in the way, a battery that limits the detours.
final class WarehouseRobot extends World {
    private static final int SIZE = 6;

    private record Cell(int x, int y) {
        @Override
        public String toString() {
            return "(" + x + "," + y + ")";
        }
    }

    private enum Heading {
        NORTH(0, 1),
        EAST(1, 0),
        SOUTH(0, -1),
        WEST(-1, 0);

        private final int dx;
        private final int dy;

        Heading(int dx, int dy) {
            this.dx = dx;
            this.dy = dy;
        }

        String wire() {
            return Family.lower(name());
        }
    }

    private record Drive(Heading heading, int cells) {}

    private final List<Cell> racks;
    private final Cell start;
    private final List<Cell> bays;
    private final Cell dock;
    private final int right;
    private final String pallet;
    private final String other;
    private Cell at;
    private int battery;
    private boolean carries;
    private boolean delivered;

    WarehouseRobot(Draw draw) {
        List<Cell> all = new ArrayList<>();
        for (int x = 1; x <= SIZE; x++) {
            for (int y = 1; y <= SIZE; y++) {
                all.add(new Cell(x, y));
            }
        }
        List<Cell> cells;
        List<Cell> drawnRacks;
        do {
            cells = draw.some(all, 11);
            drawnRacks = List.copyOf(cells.subList(4, 11));
        } while (!fair(cells, drawnRacks));
        racks = drawnRacks;
        start = cells.get(0);
        bays = List.copyOf(cells.subList(1, 3));
        dock = cells.get(3);
        at = start;
        right = draw.between(0, 1);
        pallet = "P-" + draw.between(100, 999);
        other = "Q-" + draw.between(100, 999);
        battery = length(start, bays.get(0))
                + length(start, bays.get(1))
                + length(bays.get(0), bays.get(1))
                + Math.max(length(bays.get(1), dock), length(bays.get(0), dock))
                + draw.between(4, 12);

        verb(
                "drive <direction> <cells>",
                "north is y+1, east is x+1; one battery unit a cell",
                a -> drive(a.get(0), a.get(1)),
                among(List.of("north", "east", "south", "west")),
                any(() -> List.of("1", "2", "3", "4", "5")));
        verb(
                "scan",
                "reads the label of the pallet in this cell",
                a -> bays.contains(at) && !gone(at)
                        ? shows("Label at " + at + ": " + label(at) + ".")
                        : refused("No pallet to scan at " + at + "."));
        verb("lift", "picks up the pallet in this cell", a -> lift());
        verb(
                "lower",
                "sets the pallet down",
                a -> !carries
                        ? refused("The fork is empty.")
                        : !at.equals(dock)
                                ? refused("Pallets may only be set down at the dock " + dock + ".")
                                : allowed(() -> {
                                    carries = false;
                                    delivered = true;
                                    return pallet + " stands on the dock " + dock + ". Battery " + battery + ".";
                                }));
    }

    private static boolean fair(List<Cell> cells, List<Cell> racks) {
        List<Drive> a = route(cells.get(0), cells.get(1), racks);
        List<Drive> b = route(cells.get(1), cells.get(2), racks);
        List<Drive> c = route(cells.get(2), cells.get(3), racks);
        List<Drive> d = route(cells.get(1), cells.get(3), racks);
        return !a.isEmpty()
                && !b.isEmpty()
                && !c.isEmpty()
                && !d.isEmpty()
                && a.size() + b.size() + c.size() <= 8
                && a.size() + d.size() <= 8
                && route(cells.get(0), cells.get(2), racks).size() + b.size() + d.size() <= 8;
    }

    private static boolean free(Cell cell, List<Cell> racks) {
        return cell.x() >= 1 && cell.y() >= 1 && cell.x() <= SIZE && cell.y() <= SIZE && !racks.contains(cell);
    }

    /// The shortest way as straight drives; empty when there is none.
    private static List<Drive> route(Cell from, Cell to, List<Cell> racks) {
        Graph grid = new Graph();
        Map<String, Cell> cells = new LinkedHashMap<>();
        for (int x = 1; x <= SIZE; x++) {
            for (int y = 1; y <= SIZE; y++) {
                Cell cell = new Cell(x, y);
                cells.put(cell.toString(), cell);
                for (Cell next : List.of(new Cell(x + 1, y), new Cell(x, y + 1))) {
                    if (free(cell, racks) && free(next, racks)) {
                        grid.link(cell.toString(), next.toString(), 1);
                    }
                }
            }
        }
        List<Cell> path = grid.path(from.toString(), to.toString()).stream()
                .map(name -> Objects.requireNonNull(cells.get(name)))
                .toList();
        List<Drive> drives = new ArrayList<>();
        for (int i = 1; i < path.size(); i++) {
            Heading heading = heading(path.get(i - 1), path.get(i));
            boolean same = !drives.isEmpty() && drives.getLast().heading() == heading;
            int before = same ? drives.removeLast().cells() : 0;
            drives.add(new Drive(heading, before + 1));
        }
        return drives;
    }

    private static Heading heading(Cell from, Cell to) {
        return to.y() > from.y()
                ? Heading.NORTH
                : to.y() < from.y() ? Heading.SOUTH : to.x() > from.x() ? Heading.EAST : Heading.WEST;
    }

    private int length(Cell from, Cell to) {
        return route(from, to, racks).stream().mapToInt(Drive::cells).sum();
    }

    private String label(Cell bay) {
        return bays.indexOf(bay) == right ? pallet : other;
    }

    private boolean gone(Cell bay) {
        return bays.indexOf(bay) == right && (carries || delivered);
    }

    private Effect drive(String direction, String cells) {
        int wanted = Phrases.parse(cells, 0).orElse(0);
        if (wanted < 1 || wanted > SIZE) {
            return refused("Cells must be 1 to " + SIZE + ", got \"" + cells + "\".");
        }
        Heading heading = Heading.valueOf(direction.toUpperCase(java.util.Locale.ROOT));
        int possible = 0;
        Cell end = at;
        while (possible < wanted) {
            Cell next = new Cell(end.x() + heading.dx, end.y() + heading.dy);
            if (!free(next, racks)) {
                break;
            }
            end = next;
            possible++;
        }
        if (possible == 0) {
            return refused("Blocked: nothing but a rack or the wall to the " + direction + " of " + at + ".");
        }
        Cell stop = end;
        int driven = possible;
        return allowed(() -> {
            at = stop;
            battery -= driven;
            return (driven < wanted ? "Stopped after " + driven + " by an obstacle, now at " : "Now at ") + at
                    + (bays.contains(at) && !gone(at) ? ", a pallet bay" : at.equals(dock) ? ", the dock" : "")
                    + ". Battery " + battery + ".";
        });
    }

    private Effect lift() {
        if (!bays.contains(at) || gone(at)) {
            return refused("Nothing to lift at " + at + ".");
        }
        return !label(at).equals(pallet)
                ? refused("Order check: this is " + label(at) + ", not " + pallet + ". Fork stays down.")
                : allowed(() -> {
                    carries = true;
                    return "You carry " + pallet + ".";
                });
    }

    @Override
    Optional<String> over() {
        return battery < 0 && !delivered ? Optional.of("The battery is empty.") : Optional.empty();
    }

    @Override
    String role() {
        return "You steer a forklift robot on a warehouse floor of " + SIZE + " by " + SIZE + " cells, (1,1) in the "
                + "south-west.";
    }

    @Override
    public String task() {
        return "Bring pallet " + pallet + " to the dock at " + dock + ". It stands in the bay at " + bays.get(0)
                + " or "
                + bays.get(1) + "; the label tells. You are at " + at + ", the battery has " + battery
                + " units. Cells with racks cannot be entered: "
                + Phrases.listed(racks.stream().map(Cell::toString).toList()) + ".";
    }

    @Override
    public double score() {
        return delivered ? 1 : carries ? 0.5 : 0;
    }

    @Override
    void solve(Player you) {
        Cell first = length(at, bays.get(0)) <= length(at, bays.get(1)) ? bays.get(0) : bays.get(1);
        Cell second = bays.get(0).equals(first) ? bays.get(1) : bays.get(0);
        boolean wrong = !label(first).equals(pallet);
        boolean slip = go(
                you,
                first,
                you.one(
                        "The bay at " + first + " is nearer, so I look there first. ",
                        "I start with " + "the nearer bay, " + first + ". "),
                you.slips());
        if (slip && wrong) {
            you.slip("A pallet. I lift it.", "lift");
            slip = false;
        } else {
            you.act(you.one("Is it " + pallet + "? The label says.", "I scan before I lift."), "scan");
        }
        if (wrong) {
            slip = go(you, second, "The wrong pallet, " + other + "; so mine must be at " + second + ". ", slip);
            you.act(you.one("The label should read " + pallet + ".", "A scan to be sure."), "scan");
        }
        you.act(you.one("This is the one.", "The label matches."), "lift");
        go(you, dock, "Now to the dock at " + dock + ". ", slip);
        you.act(you.one("I am on the dock.", "This is the place to set it down."), "lower");
        you.finish(
                you.one("The pallet is delivered.", "Done, with charge left."),
                "Pallet " + pallet + " was at " + bays.get(right) + " and stands on the dock " + dock + " now; battery "
                        + battery + ".");
    }

    /// Drives to `to`. A slip overshoots or runs into a rack, and is driven back. Returns whether one is still due.
    private boolean go(Player you, Cell to, String why, boolean slip) {
        String begin = why;
        boolean due = slip;
        while (!at.equals(to)) {
            List<Drive> plan = route(at, to, racks);
            Drive next = plan.getFirst();
            String cells =
                    Phrases.count(next.cells(), "cell") + " " + next.heading().wire();
            if (due && plan.size() > 1 && drive(plan.get(1).heading().wire(), "1") instanceof Effect.Refused) {
                you.slip(
                        begin + "I start " + plan.get(1).heading().wire() + ".",
                        "drive " + plan.get(1).heading().wire() + " "
                                + plan.get(1).cells());
                due = false;
                begin = "I overlooked the obstacle there. Around it: ";
                continue;
            }
            you.act(
                    begin
                            + (begin.endsWith(": ")
                                    ? cells + " first."
                                    : plan.size() == 1
                                            ? you.one("Straight on, " + cells + ".", "It is " + cells + ".")
                                            : you.one(
                                                    "Free of racks: " + cells + " first.",
                                                    "I go " + cells + ".",
                                                    "From " + at + " " + cells + ".")),
                    "drive " + next.heading().wire() + " " + next.cells());
            begin = "";
        }
        return due;
    }
}
