package assay.environment;

import java.util.List;
import java.util.Set;

/// A buffer from two stocks, one of them not as strong as its label says: mix by the table, measure, correct.
final class BufferMixing extends World {
    /// Names that begin with the sound of a vowel.
    private static final Set<String> AN = Set.of("acetate", "MES");

    private final String name;
    private final int acidity; // pKa, 0.01
    private final int target; // pH, 0.01
    private final double strength;
    private final int acidPortion; // mL
    private int acid; // 0.1 mL
    private int base; // 0.1 mL
    private boolean calibrated;
    private int filed = -1;

    BufferMixing(Draw draw) {
        String entry = draw.one("acetate 476", "phosphate 721", "citrate 640", "Tris 806", "MES 610", "HEPES 755");
        name = entry.substring(0, entry.indexOf(' '));
        acidity = Integer.parseInt(entry.substring(entry.indexOf(' ') + 1));
        target = acidity + draw.between(-6, 6) * 5;
        strength = draw.one(List.of(0.7, 0.75, 0.8, 0.85));
        acidPortion = draw.between(4, 16) * 5;
        verb(
                "calibrate meter",
                "with the standard solutions",
                a -> calibrated
                        ? refused("The meter is calibrated.")
                        : allowed(() -> {
                            calibrated = true;
                            return "The meter is calibrated.";
                        }));
        verb(
                "look up ratio for pH <value>",
                "mL of base stock for each mL of acid stock",
                a -> ratio(a.getFirst()),
                any(() -> List.of(Phrases.decimal(target, 2))));
        verb(
                "add <volume> mL <stock> stock",
                "acid or base into the flask",
                a -> add(a.get(0), a.get(1)),
                any(() -> List.of(
                        Phrases.decimal(acidPortion * 10L, 1),
                        Phrases.decimal(portion(), 1),
                        Phrases.decimal(Math.max(1, missing()), 1))),
                among(List.of("acid", "base")));
        verb(
                "empty flask",
                "to begin again",
                a -> acid + base == 0
                        ? refused("The flask is empty.")
                        : allowed(() -> {
                            acid = 0;
                            base = 0;
                            return "The flask is empty and rinsed.";
                        }));
        verb(
                "measure pH",
                "of the flask",
                a -> acid == 0 || base == 0
                        ? refused("The flask holds no buffer yet.")
                        : !calibrated
                                ? refused("The meter blinks: not calibrated.")
                                : shows("pH " + Phrases.decimal(ph(), 2) + "."));
        verb(
                "file buffer at pH <value>",
                "with the measured value",
                a -> file(a.getFirst()),
                any(() -> acid == 0 || base == 0 ? List.of() : List.of(Phrases.decimal(ph(), 2))));
    }

    private int ph() {
        return (int) StrictMath.round(acidity + 100 * StrictMath.log10(base * strength / acid));
    }

    /// mL of base for each mL of acid by the label, 0.001.
    private int byTable() {
        return (int) StrictMath.round(1000 * StrictMath.pow(10, (target - acidity) / 100.0));
    }

    private int portion() {
        return (acidPortion * byTable() + 50) / 100;
    }

    /// Base stock still missing if what is measured is right, 0.1 mL.
    private int missing() {
        return base == 0 || acid == 0
                ? 0
                : (int) StrictMath.round(base * (StrictMath.pow(10, (target - ph()) / 100.0) - 1));
    }

    private Effect ratio(String value) {
        int ph = Phrases.parse(value, 2).orElse(-1);
        return ph < acidity - 100 || ph > acidity + 100
                ? refused("The table of " + name + " covers pH " + Phrases.decimal(acidity - 100, 2) + " to "
                        + Phrases.decimal(acidity + 100, 2) + ".")
                : shows(name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1) + ", pH "
                        + Phrases.decimal(ph, 2) + ": "
                        + Phrases.decimal(StrictMath.round(1000 * StrictMath.pow(10, (ph - acidity) / 100.0)), 3)
                        + " mL base for 1 mL acid, stocks of equal strength.");
    }

    private Effect add(String volume, String stock) {
        int tenths = Phrases.parse(volume, 1).orElse(-1);
        if (tenths < 1 || tenths + acid + base > 5000) {
            return refused("The flask takes 0.1 to 500.0 mL in all; \"" + volume + "\" does not fit.");
        }
        return allowed(() -> {
            acid += stock.equals("acid") ? tenths : 0;
            base += stock.equals("base") ? tenths : 0;
            return "Flask: " + Phrases.decimal(acid, 1) + " mL acid, " + Phrases.decimal(base, 1) + " mL base.";
        });
    }

    private Effect file(String value) {
        int ph = Phrases.parse(value, 2).orElse(-1);
        return ph < 0
                ? refused("A pH looks like 7.20, not \"" + value + "\".")
                : acid == 0 || base == 0
                        ? refused("The flask holds no buffer yet.")
                        : allowed(() -> {
                            filed = ph;
                            return "Filed: " + name + " buffer, pH " + Phrases.decimal(ph, 2) + ".";
                        });
    }

    private boolean good() {
        return acid >= acidPortion * 10 && base > 0 && Math.abs(ph() - target) <= 2;
    }

    @Override
    String role() {
        return "You prepare buffers from an acid stock and a base stock.";
    }

    @Override
    public String task() {
        return "Prepare " + (AN.contains(name) ? "an " : "a ") + name + " buffer of pH " + Phrases.decimal(target, 2)
                + " (0.02 either way) from "
                + acidPortion + " mL acid stock and as much base stock as it takes. The stocks are labelled as equally "
                + "strong, but the base stock is old. Measure with a calibrated meter and file the buffer with its measured "
                + "pH.";
    }

    @Override
    public double score() {
        return good() && filed == ph() ? 1 : good() ? 0.5 : 0;
    }

    @Override
    void solve(Player you) {
        boolean slip = you.slips();
        boolean forget = slip && you.chance(50);
        if (!forget) {
            you.act(
                    you.one("The meter first.", "Nothing measured counts before the meter is calibrated."),
                    "calibrate meter");
        }
        you.act(
                you.one("How much base does the table ask for?", "The ratio comes from the table."),
                "look up ratio for pH " + Phrases.decimal(target, 2));
        String parts = acidPortion + " x " + Phrases.decimal(byTable(), 3) + " = " + Phrases.decimal(portion(), 1)
                + " mL base. ";
        you.act(parts + "The acid goes in first.", "add " + Phrases.decimal(acidPortion * 10L, 1) + " mL acid stock");
        you.act(
                you.one("Now the base by the table.", "Base, as computed."),
                "add " + Phrases.decimal(portion(), 1) + " mL base stock");
        String begin = "";
        if (slip && !forget) {
            you.slip(
                    "By the table that is pH " + Phrases.decimal(target, 2) + ", so I file it.",
                    "file buffer at pH " + Phrases.decimal(target, 2));
            begin = "I filed a pH that I never measured, and the base stock is old. ";
        }
        if (forget) {
            you.slip("What does the meter say?", "measure pH");
            you.act("I have not calibrated it yet.", "calibrate meter");
        }
        you.act(
                begin
                        + you.one(
                                "The old base may be weaker than labelled; I measure.",
                                "The table is only as good as the " + "stocks, so I measure."),
                "measure pH");
        while (Math.abs(ph() - target) > 2) {
            int difference = target - ph();
            String factor = Phrases.decimal(StrictMath.round(100 * StrictMath.pow(10, difference / 100.0)), 2);
            you.act(
                    "pH " + Phrases.decimal(ph(), 2) + " is " + Phrases.decimal(difference, 2)
                            + " too low. The base has to " + "grow by the factor " + factor + ", so "
                            + Phrases.decimal(missing(), 1) + " mL more.",
                    "add " + Phrases.decimal(missing(), 1) + " mL base stock");
            you.act(you.one("Is it right now?", "Measured again."), "measure pH");
        }
        String value = Phrases.decimal(ph(), 2);
        you.act(
                you.one(
                        "pH " + value + " is within 0.02.",
                        "That is close enough to " + Phrases.decimal(target, 2) + "."),
                "file buffer at pH " + value);
        you.finish(
                you.one("The buffer is ready.", "Measured and filed."),
                "The " + name + " buffer has pH " + value + ", from " + Phrases.decimal(acid, 1) + " mL acid and "
                        + Phrases.decimal(base, 1) + " mL base stock.");
    }
}
