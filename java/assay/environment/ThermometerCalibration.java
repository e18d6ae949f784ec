package assay.environment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A thermometer with two errors: ice and steam show them, a corrected reading of the sample is wanted.
final class ThermometerCalibration extends World {
    private static final List<String> PLACES = List.of("ice bath", "steam", "sample");

    private final String number;
    private final String liquid;
    private final int zero; // 0.1 C shown in ice
    private final int span; // 0.1 C shown between ice and steam
    private final int truth; // 0.1 C
    private String place = "air";
    private boolean settled = true;
    private final Map<String, Integer> logged = new LinkedHashMap<>();

    ThermometerCalibration(Draw draw) {
        number = draw.one("TH", "PX", "LT") + "-" + draw.between(100, 999);
        liquid = draw.one("oil bath", "brine", "dye bath", "wax melt", "water bath", "sugar solution");
        zero = draw.one(List.of(-1, 1)) * draw.between(3, 28);
        span = 1000 + draw.one(List.of(-1, 1)) * draw.between(4, 40) * 1;
        truth = draw.between(150, 890);
        verb("put probe into <place>", "ice bath, steam or sample", a -> put(a.getFirst()), among(PLACES));
        verb(
                "wait",
                "until the reading is steady",
                a -> settled
                        ? refused("The reading is steady.")
                        : allowed(() -> {
                            settled = true;
                            return "The reading no longer moves.";
                        }));
        verb(
                "read",
                "the display",
                a -> shows("Display: " + Phrases.decimal(shown(), 1) + " C" + (settled ? "." : ", still moving.")));
        verb(
                "log <value> C for <place>",
                "one decimal; for the sample the corrected value",
                a -> log(a.get(1), a.get(0)),
                any(() -> List.of(
                        Phrases.decimal(zero, 1), Phrases.decimal(zero + span, 1), Phrases.decimal(corrected(), 1))),
                among(PLACES));
    }

    private int reading(String where) {
        return switch (where) {
            case "ice bath" -> zero;
            case "steam" -> zero + span;
            case "sample" -> zero + Math.floorDiv(truth * span + 500, 1000);
            default -> zero + Math.floorDiv(215 * span, 1000);
        };
    }

    private int shown() {
        return settled ? reading(place) : (reading(place) * 2 + reading("air")) / 3;
    }

    /// From the reading of the sample: `(reading - ice) * 100 / (steam - ice)`, rounded to 0.1.
    private int corrected() {
        return Math.floorDiv((reading("sample") - zero) * 1000 + span / 2, span);
    }

    private Effect put(String where) {
        return where.equals(place)
                ? refused("The probe is in the " + where + ".")
                : allowed(() -> {
                    place = where;
                    settled = false;
                    return "The probe is in the " + where + (where.equals("sample") ? " (" + liquid + ")" : "")
                            + "; the display starts to move.";
                });
    }

    private Effect log(String where, String value) {
        int tenths = Phrases.parse(value, 1).orElse(Integer.MIN_VALUE);
        return tenths == Integer.MIN_VALUE
                ? refused("A value looks like 21.4, not \"" + value + "\".")
                : allowed(() -> {
                    logged.put(where, tenths);
                    return "Log of " + number + ": " + where + " " + Phrases.decimal(tenths, 1) + " C.";
                });
    }

    private boolean right(String where, int value) {
        return Objects.equals(logged.get(where), value);
    }

    @Override
    String role() {
        return "You calibrate thermometers. Ice water has 0.0 C, steam 100.0 C; in between the error is linear.";
    }

    @Override
    public String task() {
        return "Thermometer " + number
                + " shows wrong values. Log its steady readings in the ice bath and in steam, then "
                + "the true temperature of the sample (" + liquid
                + "): (reading - ice) x 100 / (steam - ice), one decimal.";
    }

    @Override
    public double score() {
        return ((right("ice bath", zero) ? 1 : 0)
                        + (right("steam", zero + span) ? 1 : 0)
                        + (right("sample", corrected()) ? 2 : 0))
                / 4.0;
    }

    @Override
    void solve(Player you) {
        int due = you.slips() ? you.one("0", "1").charAt(0) - '0' : -1;
        for (int i = 0; i < PLACES.size(); i++) {
            String where = PLACES.get(i);
            you.act(
                    switch (i) {
                        case 0 -> you.one("I begin at the ice point.", "Ice first: the true value there is 0.0 C.");
                        case 1 -> you.one("Now the steam point.", "Next the upper fixed point.");
                        default -> you.one("Both points are logged; now the sample.", "Last the sample itself.");
                    },
                    "put probe into " + where);
            String begin = "";
            if (due == i) {
                you.slip("What does it show?", "read");
                begin = "Still moving: I read too early. ";
            }
            you.act(
                    begin
                            + you.one(
                                    "The display needs time.",
                                    "I wait for a steady value.",
                                    "Not before it is steady."),
                    "wait");
            you.act(you.one("Steady now.", "Now the reading counts.", "The value has settled."), "read");
            int shown = reading(where);
            if (i < 2) {
                you.act(
                        you.one(
                                Phrases.decimal(shown, 1) + " C instead of " + (i == 0 ? "0.0" : "100.0") + ".",
                                "The error here is " + Phrases.decimal(shown - (i == 0 ? 0 : 1000), 1) + " C."),
                        "log " + Phrases.decimal(shown, 1) + " C for " + where);
            } else {
                you.act(
                        "(" + Phrases.decimal(shown, 1) + " - " + bracket(zero) + ") x 100 / ("
                                + Phrases.decimal(zero + span, 1) + " - " + bracket(zero) + ") = "
                                + Phrases.decimal(corrected(), 1)
                                + " C.",
                        "log " + Phrases.decimal(corrected(), 1) + " C for sample");
            }
        }
        you.finish(
                you.one("All three values are logged.", "The thermometer is calibrated."),
                "Thermometer " + number
                        + " shows " + Phrases.decimal(zero, 1) + " C in ice and " + Phrases.decimal(zero + span, 1)
                        + " C in steam; the " + liquid + " has " + Phrases.decimal(corrected(), 1) + " C.");
    }

    private static String bracket(int tenths) {
        return tenths < 0 ? "(" + Phrases.decimal(tenths, 1) + ")" : Phrases.decimal(tenths, 1);
    }
}
