package assay.environment;

import java.util.List;

/// A stained spot to find at low power, centre and count at high power; too much turning breaks the slide.
final class MicroscopeFocus extends World {
    private static final List<String> POWERS = List.of("4x", "10x", "40x");

    private final String slide;
    private final String cells;
    private final int count;
    private int dx; // fields to the right of the centre, seen at 4x
    private int dy; // fields above the centre
    private int blur; // fine steps below (negative) or above the plane
    private int power;
    private final int shift; // how far the plane is off after a change to 40x
    private int recorded = -1;

    MicroscopeFocus(Draw draw) {
        slide = "slide " + draw.one("P", "Q", "S", "V") + draw.between(3, 400);
        cells = draw.one("pollen grains", "yeast cells", "diatoms", "red cells", "spores", "algae cells");
        count = draw.between(7, 96);
        dx = draw.between(-1, 1);
        dy = dx == 0 ? draw.one(List.of(-1, 1)) : draw.between(-1, 1);
        blur = -5 * draw.between(1, 2);
        shift = draw.one(List.of(-2, -1, 1, 2));
        verb("look", "describes the image", a -> shows(image()));
        verb(
                "turn coarse <direction>",
                "up or down, 5 fine steps, not with 40x",
                a -> turn(5, a.getFirst()),
                among(List.of("up", "down")));
        verb("turn fine <direction>", "up or down, one step", a -> turn(1, a.getFirst()), among(List.of("up", "down")));
        verb(
                "move slide <direction>",
                "left, right, away or near, one field",
                a -> move(a.getFirst()),
                among(List.of("left", "right", "away", "near")));
        verb("use objective <power>", "4x, 10x or 40x, one step at a time", a -> power(a.getFirst()), among(POWERS));
        verb(
                "count cells",
                "in the centre, sharp and at 40x",
                a -> blur != 0 || power != 2 || dx != 0 || dy != 0
                        ? refused("Nothing can be counted like this: " + image())
                        : shows("You count " + count + " " + cells + "."));
        verb(
                "record <number> cells",
                "into the log",
                a -> record(a.getFirst()),
                any(() -> List.of(Integer.toString(count))));
    }

    private int tolerance() {
        return 2 - power;
    }

    private String image() {
        if (Math.abs(blur) > tolerance()) {
            return "Blurred at " + POWERS.get(power) + ", edges " + (blur < 0 ? "dark: too low." : "bright: too high.");
        }
        String place = dx == 0 && dy == 0
                ? "in the centre"
                : "at the " + (dx < 0 ? "left" : dx > 0 ? "right" : "") + (dx != 0 && dy != 0 ? " and " : "")
                        + (dy < 0 ? "near" : dy > 0 ? "far" : "") + " edge";
        return "Sharp at " + POWERS.get(power) + ", the stained spot " + place + ".";
    }

    private Effect turn(int steps, String direction) {
        return steps > 1 && power == 2
                ? refused("With 40x the coarse drive would press the lens into the slide.")
                : Math.abs(blur + (direction.equals("up") ? steps : -steps)) > 25
                        ? refused("The drive is at its end.")
                        : allowed(() -> {
                            blur += direction.equals("up") ? steps : -steps;
                            return image();
                        });
    }

    private Effect move(String direction) {
        return power > 0
                ? refused("At " + POWERS.get(power) + " the stage is locked; move it at 4x.")
                : allowed(() -> {
                    dx = Math.clamp(dx + (direction.equals("left") ? -1 : direction.equals("right") ? 1 : 0), -3, 3);
                    dy = Math.clamp(dy + (direction.equals("near") ? -1 : direction.equals("away") ? 1 : 0), -3, 3);
                    return image();
                });
    }

    private Effect power(String name) {
        int to = POWERS.indexOf(name);
        if (Math.abs(to - power) != 1) {
            return refused(
                    to == power
                            ? name + " is in use."
                            : "From " + POWERS.get(power) + " only the next objective can " + "be reached.");
        }
        if (to > power && (Math.abs(blur) > tolerance() || dx != 0 || dy != 0)) {
            return refused("Change up only with the spot sharp and centred. " + image());
        }
        return allowed(() -> {
            power = to;
            if (to == 2) {
                blur = shift;
            }
            return image();
        });
    }

    private Effect record(String number) {
        int value = Phrases.parse(number, 0).orElse(-1);
        return value < 0
                ? refused("The log takes a number, not \"" + number + "\".")
                : allowed(() -> {
                    recorded = value;
                    return "Log: " + slide + ", " + value + " " + cells + ".";
                });
    }

    @Override
    String role() {
        return "You use a light microscope. Moving the slide to the left moves the image to the left.";
    }

    @Override
    public String task() {
        return "Count the " + cells + " in the stained spot of " + slide
                + " at 40x and record the number. The 4x objective "
                + "is in place and the stage was lowered before the slide went in. Change to a stronger objective only with "
                + "a sharp, centred spot.";
    }

    @Override
    public double score() {
        return recorded == count ? 1 : power * 0.2;
    }

    @Override
    void solve(Player you) {
        boolean slip = you.slips();
        int kind = you.one("0", "1", "2").charAt(0) - '0';
        String begin = "";
        if (slip && kind == 0) {
            slip = false;
            you.slip("It is to be counted at 40x, so I take that.", "use objective 40x");
            begin = "One step at a time, and not while it is blurred. ";
        }
        if (slip && kind == 1) {
            slip = false;
            you.slip("I try the coarse drive downwards.", "turn coarse down");
            begin = "Dark edges mean too low, and the stage was lowered already: wrong direction. ";
        }
        boolean moved = false;
        while (Math.abs(blur) > tolerance()) {
            you.act(
                    begin
                            + (moved
                                    ? you.one("Still too low: up again.", "The edges are still dark, so further up.")
                                    : you.one(
                                            "The stage was lowered, so the coarse drive has to go up.",
                                            "From the lowered stage the way " + "to the plane is up.")),
                    "turn coarse up");
            begin = "";
            moved = true;
        }
        while (dx != 0 || dy != 0) {
            String direction = dx < 0 ? "right" : dx > 0 ? "left" : dy < 0 ? "away" : "near";
            if (slip) {
                slip = false;
                you.slip("Sharp enough for the next objective.", "use objective 10x");
                begin = "The spot has to be in the centre first. ";
            }
            you.act(
                    begin
                            + you.one(
                                    "The spot is off centre; I move it " + direction + ".",
                                    "To the centre means " + direction + ".",
                                    "The slide has to go " + direction + "."),
                    "move slide " + direction);
            begin = "";
        }
        you.act(you.one("Sharp and centred: the next objective.", "Now a stronger objective."), "use objective 10x");
        you.act(you.one("On to 40x.", "Still sharp, so the last step."), "use objective 40x");
        while (blur != 0) {
            String direction = blur < 0 ? "up" : "down";
            you.act(
                    you.one(
                            (blur < 0 ? "Dark" : "Bright") + " edges: fine drive " + direction + ".",
                            "Only the fine drive " + "now, " + direction + "."),
                    "turn fine " + direction);
        }
        you.act(you.one("Sharp and centred at 40x: I count.", "Now the cells can be counted."), "count cells");
        you.act(count + " it is.", "record " + count + " cells");
        you.finish(
                you.one("The count is in the log.", "Counted and recorded."),
                "The stained spot of " + slide + " holds " + count + " " + cells + ", counted at 40x.");
    }
}
