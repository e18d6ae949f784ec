package assay.environment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A ship to bring through a charted harbour with shoals that move; the tide rises while one waits.
final class HarbourPilot extends World {
    private static final int SIZE = 4;

    private final int[][] chart = new int[SIZE][SIZE]; // 0.1 m at low water
    private final int[][] real = new int[SIZE][SIZE];
    private final List<String> doubtful = new ArrayList<>();
    private final int draught; // 0.1 m
    private final int latest;
    private final String ship;
    private final String berth;
    private String at = "A1";
    private int tide; // 0.1 m
    private int hour;
    private boolean cleared;
    private boolean moored;

    HarbourPilot(Draw draw) {
        ship = draw.one("Marigold", "Petrel", "Southern Star", "Kittiwake", "Elsa Jansen", "Blue Heron", "Pomona");
        berth = draw.one("D4", "C4", "D3");
        Graph lowChart;
        int draughtDrawn;
        do {
            draughtDrawn = draw.between(45, 80);
            doubtful.clear();
            for (int x = 0; x < SIZE; x++) {
                for (int y = 0; y < SIZE; y++) {
                    boolean deep = draw.chance(60) || x + y == 0 || cell(x, y).equals(berth);
                    chart[x][y] = draughtDrawn + (deep ? draw.between(6, 40) : -draw.between(8, 25));
                    real[x][y] = chart[x][y];
                }
            }
            lowChart = passable(chart, draughtDrawn, 0);
            List<String> route = lowChart.path("A1", berth);
            for (int i = 2; i + 1 < route.size(); i++) {
                if (doubtful.size() < 2 && draw.chance(60)) {
                    doubtful.add(route.get(i));
                }
            }
            if (!doubtful.isEmpty()) {
                String shoal = draw.one(doubtful);
                real[shoal.charAt(0) - 'A'][shoal.charAt(1) - '1'] = draughtDrawn - draw.between(2, 12);
            }
        } while (doubtful.isEmpty() || lowChart.path("A1", berth).size() > 7);
        draught = draughtDrawn;
        hour = draw.between(4, 12);
        latest = hour + 9;

        verb(
                "sound <field>",
                "measures the depth of a neighbouring field now",
                a -> sound(a.getFirst()),
                among(this::near));
        verb("steer to <field>", "moves the ship to a neighbouring field", a -> steer(a.getFirst()), among(this::near));
        verb(
                "wait one hour",
                "the tide rises 0.5 m",
                a -> allowed(() -> {
                    hour++;
                    tide += 5;
                    return "It is " + Phrases.clock(hour * 60) + "; the tide stands at " + metres(tide) + ".";
                }));
        verb(
                "call port control",
                "asks leave to enter the berth",
                a -> cleared
                        ? refused("Port control: you have clearance for " + berth + ".")
                        : allowed(() -> {
                            cleared = true;
                            return "Port control: " + ship + ", " + berth + " is yours.";
                        }));
        verb(
                "moor",
                "at the berth",
                a -> !at.equals(berth)
                        ? refused("There is no berth at " + at + ".")
                        : allowed(() -> {
                            moored = true;
                            return ship + " is moored at " + berth + " at " + Phrases.clock(hour * 60) + ".";
                        }));
    }

    private static String cell(int x, int y) {
        return (char) ('A' + x) + Integer.toString(y + 1);
    }

    private static String metres(int tenths) {
        return Phrases.decimal(tenths, 1) + " m";
    }

    private int depth(String field) {
        return real[field.charAt(0) - 'A'][field.charAt(1) - '1'] + tide;
    }

    /// The fields and steps between them that are deep enough at this tide; half a metre must stay under the keel.
    private static Graph passable(int[][] depths, int draught, int tide) {
        Graph graph = new Graph();
        for (int x = 0; x < SIZE; x++) {
            for (int y = 0; y < SIZE; y++) {
                if (depths[x][y] + tide >= draught + 5) {
                    if (x + 1 < SIZE && depths[x + 1][y] + tide >= draught + 5) {
                        graph.link(cell(x, y), cell(x + 1, y), 1);
                    }
                    if (y + 1 < SIZE && depths[x][y + 1] + tide >= draught + 5) {
                        graph.link(cell(x, y), cell(x, y + 1), 1);
                    }
                }
            }
        }
        return graph;
    }

    private List<String> near() {
        int x = at.charAt(0) - 'A';
        int y = at.charAt(1) - '1';
        List<String> near = new ArrayList<>();
        for (int[] step : new int[][] {{1, 0}, {0, 1}, {-1, 0}, {0, -1}}) {
            int a = x + step[0];
            int b = y + step[1];
            if (a >= 0 && b >= 0 && a < SIZE && b < SIZE) {
                near.add(cell(a, b));
            }
        }
        return near;
    }

    private Effect sound(String field) {
        return shows("Depth at " + field + " now: " + metres(depth(field)) + ".");
    }

    private Effect steer(String field) {
        if (field.equals(berth) && !cleared) {
            return refused("Port control stops you: no clearance for " + berth + ".");
        }
        return allowed(() -> {
            if (depth(field) < draught + 5) {
                hour++;
                tide += 5;
                return "The echo alarm sounds before " + field + ": only " + metres(depth(field) - 5)
                        + ". You back off "
                        + "to " + at + "; it is " + Phrases.clock(hour * 60) + " and the tide stands at " + metres(tide)
                        + ".";
            }
            at = field;
            return ship + " is at " + field + ".";
        });
    }

    @Override
    Optional<String> over() {
        return hour > latest && !moored ? Optional.of("The tugs have left; you have to anchor.") : Optional.empty();
    }

    @Override
    String role() {
        return "You pilot ships through a harbour of fields A1 to D4; you can move to the field left, right, above or "
                + "below (a letter or a number away).";
    }

    @Override
    public String task() {
        StringBuilder rows = new StringBuilder();
        for (int x = 0; x < SIZE; x++) {
            rows.append("\n");
            for (int y = 0; y < SIZE; y++) {
                rows.append(y == 0 ? "" : "  ".strip() + ", ")
                        .append(cell(x, y))
                        .append(' ')
                        .append(Phrases.decimal(chart[x][y], 1));
            }
        }
        return ship + " draws " + metres(draught) + " and lies at A1 at " + Phrases.clock(hour * 60) + ". Moor it at "
                + berth + " by " + Phrases.clock(latest * 60)
                + ", with clearance from port control. At least 0.5 m must "
                + "stay under the keel. The tide stands at 0.0 m and rises 0.5 m an hour. Reported as silting, so not to "
                + "be trusted: " + Phrases.listed(doubtful) + ".\nChart, depth in m at tide 0.0:" + rows;
    }

    @Override
    public double score() {
        return moored ? 1 : 0;
    }

    @Override
    void solve(Player you) {
        int need = draught + 5;
        List<String> sounded = new ArrayList<>();
        List<String> passed = new ArrayList<>(List.of(at));
        boolean slip = you.slips();
        List<String> path = passable(chart, draught, 0).path(at, berth);
        String begin = "I need " + metres(need) + " of water. By the chart " + String.join(", ", path)
                + " is deep enough all the way. ";
        for (String next : path.subList(1, path.size())) {
            if (doubtful.contains(next) && !sounded.contains(next)) {
                if (slip && depth(next) < need) {
                    you.slip(
                            begin + next + " has "
                                    + Phrases.decimal(chart[next.charAt(0) - 'A'][next.charAt(1) - '1'], 1)
                                    + " m on the chart, so I go on.",
                            "steer to " + next);
                    begin = "The chart was wrong there, as the warning said; I should have sounded. ";
                    slip = false;
                } else {
                    you.act(
                            begin
                                    + you.one(
                                            next + " is silting, so I sound it before I enter.",
                                            "The chart cannot be " + "trusted for " + next + "; I sound it."),
                            "sound " + next);
                    begin = depth(next) < need
                            ? metres(depth(next)) + " is less than " + metres(need) + ". "
                            : metres(depth(next)) + " is enough. ";
                }
                sounded.add(next);
            }
            while (depth(next) < need) {
                you.act(
                        begin
                                + you.one(
                                        "The tide will help: I wait.",
                                        "An hour of tide gives half a metre.",
                                        "I need " + metres(need - depth(next)) + " more, so I wait for the tide."),
                        "wait one hour");
                begin = depth(next) < need ? "" : "With the tide " + next + " has " + metres(depth(next)) + " now. ";
            }
            if (next.equals(berth)) {
                you.act(
                        begin
                                + you.one(
                                        "The berth is next, and it needs clearance.",
                                        "Before I enter " + berth + " I ask for clearance."),
                        "call port control");
                begin = "Clearance is given. ";
            }
            you.act(
                    begin + you.one("On to " + next + ".", "Next field: " + next + ".", "I steer to " + next + "."),
                    "steer to " + next);
            begin = "";
            passed.add(next);
        }
        you.act(you.one("At the berth.", "This is the berth; lines ashore."), "moor");
        you.finish(
                you.one("The ship lies safely.", "Moored in time."),
                ship + " is moored at " + berth + " at " + Phrases.clock(hour * 60) + ", by way of "
                        + String.join(", ", passed) + ".");
    }
}
