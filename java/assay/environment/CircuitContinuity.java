package assay.environment;

import java.util.ArrayList;
import java.util.List;

/// A row of terminals with one broken wire: halve the row with the meter, replace, prove that the lamp lights.
final class CircuitContinuity extends World {
    private final int terminals;
    private final List<Integer> broken = new ArrayList<>();
    private final String board;
    private boolean power = true;
    private boolean lit;
    private int spares;

    CircuitContinuity(Draw draw) {
        terminals = draw.between(6, 13);
        broken.add(draw.between(1, terminals - 1));
        board = draw.one("signal board", "test panel", "control cabinet", "training board", "lamp rig") + " "
                + draw.one("K", "L", "N", "R") + draw.between(2, 80);
        spares = 1;
        List<String> points = new ArrayList<>();
        for (int i = 1; i <= terminals; i++) {
            points.add("T" + i);
        }
        verb("switch power <state>", "on or off", a -> power(a.getFirst()), among(List.of("on", "off")));
        verb(
                "measure <first> to <last>",
                "resistance between two terminals",
                a -> measure(a.get(0), a.get(1)),
                among(points),
                among(points));
        verb(
                "replace wire <first> to <last>",
                "between neighbours, with the spare wire",
                a -> replace(a.get(0), a.get(1)),
                among(points),
                among(points));
    }

    private static int number(String point) {
        return Integer.parseInt(point.substring(1));
    }

    private Effect power(String state) {
        boolean on = state.equals("on");
        return on == power
                ? refused("The power is " + state + " already.")
                : allowed(() -> {
                    power = on;
                    lit = on && broken.isEmpty();
                    return !on
                            ? "Power is off."
                            : lit
                                    ? "Power is on. The lamp at T" + terminals + " lights."
                                    : "Power is on. The " + "lamp at T" + terminals + " stays dark.";
                });
    }

    private Effect measure(String first, String last) {
        int a = Math.min(number(first), number(last));
        int b = Math.max(number(first), number(last));
        if (a == b) {
            return refused("Both probes are on T" + a + ".");
        }
        return power
                ? refused("The meter warns: voltage on the line. Resistance is measured with the power off.")
                : shows("T" + a + " to T" + b + ": "
                        + (broken.stream().anyMatch(wire -> wire >= a && wire < b)
                                ? "open line."
                                : "0." + (b - a) + " ohm."));
    }

    private Effect replace(String first, String last) {
        int a = Math.min(number(first), number(last));
        if (Math.abs(number(first) - number(last)) != 1) {
            return refused("A wire joins neighbouring terminals only.");
        }
        if (power) {
            return refused("Not with the power on.");
        }
        return spares == 0
                ? refused("No spare wire is left.")
                : !broken.contains(a)
                        ? refused("That wire looks sound; the spare is kept for a wire that measures open.")
                        : allowed(() -> {
                            spares--;
                            broken.clear();
                            return "The wire from T" + a + " to T" + (a + 1) + " is new.";
                        });
    }

    @Override
    String role() {
        return "You look for faults in electrical boards. Terminals T1, T2, ... are joined in a row by wires.";
    }

    @Override
    public String task() {
        return "The lamp at the end of " + board + " stays dark although the power is on. Its terminals T1 to T"
                + terminals
                + " form one row; exactly one wire between neighbours is broken, and there is one spare. Find the wire with "
                + "few measurements, replace it and show that the lamp lights.";
    }

    @Override
    public double score() {
        return lit ? 1 : broken.isEmpty() ? 0.5 : 0;
    }

    @Override
    void solve(Player you) {
        boolean slip = you.slips();
        int low = 1;
        int high = terminals;
        String begin = "";
        if (slip && you.chance(50)) {
            you.slip("I halve the row with the meter.", "measure T1 to T" + (1 + terminals) / 2);
            begin = "I forgot the power. ";
            slip = false;
        }
        you.act(
                begin
                        + you.one(
                                "Resistance is measured without voltage, so power off first.",
                                "Before I put probes on, the " + "power goes off."),
                "switch power off");
        begin = you.one("Halving the row is fastest. ", "I cut the row in halves. ");
        while (high - low > 1) {
            int middle = (low + high) / 2;
            if (slip && high - low <= 3) {
                slip = false;
                int guess = broken.contains(low) ? high - 1 : low;
                you.slip(
                        begin + "Few are left; I try the wire from T" + guess + ".",
                        "replace wire T" + guess + " to T" + (guess + 1));
                begin = "Guessing does not help; I measure. ";
            }
            you.act(
                    begin
                            + you.one(
                                    "T" + low + " to T" + middle + " next.",
                                    "Is the part up to T" + middle + " sound?",
                                    "Now from T" + low + " to T" + middle + "."),
                    "measure T" + low + " to T" + middle);
            boolean open = broken.getFirst() < middle;
            begin = open
                    ? "The break is in this part. "
                    : "This part is sound, so the break is between T" + middle + " and T" + high + ". ";
            if (open) {
                high = middle;
            } else {
                low = middle;
            }
        }
        you.act(
                begin + "That leaves the wire from T" + low + " to T" + high + ".",
                "replace wire T" + low + " to T" + high);
        you.act(you.one("The proof is the lamp.", "Does the lamp light now?"), "switch power on");
        you.finish(
                you.one("The lamp lights.", "The row conducts again."),
                "The wire from T" + low + " to T" + high + " of " + board
                        + " was broken; it is replaced and the lamp lights.");
    }
}
