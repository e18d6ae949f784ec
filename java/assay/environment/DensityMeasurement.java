package assay.environment;

import java.util.List;

/// A liquid without label: cylinder empty, filled, the difference by the volume, and the table of densities.
final class DensityMeasurement extends World {
    private static final List<String> LIQUIDS = List.of(
            "ethanol 789",
            "acetone 784",
            "toluene 867",
            "water 998",
            "glycerol 1260",
            "ethyl acetate 897",
            "chloroform 1489",
            "hexane 655",
            "acetic acid 1049",
            "olive oil 913",
            "ethylene glycol 1113",
            "dichloromethane 1330",
            "diethyl ether 713",
            "sea water 1025");

    private final List<String> candidates;
    private final String right;
    private final String bottle;
    private final int empty; // 0.01 g
    private final int poured; // 0.1 mL
    private int volume; // 0.1 mL
    private boolean wet;
    private String label = "";
    private boolean zeroed;
    private final int offset; // 0.01 g that the balance shows before it is zeroed

    DensityMeasurement(Draw draw) {
        List<String> some;
        do {
            some = draw.some(LIQUIDS, 4);
        } while (!apart(some));
        candidates = some;
        right = draw.one(candidates);
        bottle = "bottle " + draw.between(2, 99);
        empty = draw.between(2800, 6900);
        poured = draw.between(16, 48) * 10 + draw.between(-8, 8);
        offset = draw.between(5, 90);
        verb(
                "zero balance",
                "with nothing on it",
                a -> zeroed
                        ? refused("The balance shows 0.00 g.")
                        : allowed(() -> {
                            zeroed = true;
                            return "The balance showed " + Phrases.decimal(offset, 2) + " g without load; now 0.00 g.";
                        }));
        verb(
                "weigh cylinder",
                "with what is in it",
                a -> shows("The balance shows " + Phrases.decimal(empty + mass() + (zeroed ? 0 : offset), 2) + " g."));
        verb(
                "fill cylinder",
                "from the bottle, to about the middle",
                a -> volume > 0
                        ? refused("The cylinder is filled.")
                        : allowed(() -> {
                            volume = poured;
                            wet = true;
                            return "The liquid stands at " + Phrases.decimal(volume, 1) + " mL.";
                        }));
        verb(
                "empty and dry cylinder",
                "back into the bottle",
                a -> !wet
                        ? refused("The cylinder is empty and dry.")
                        : allowed(() -> {
                            volume = 0;
                            wet = false;
                            return "The cylinder is empty and dry.";
                        }));
        verb(
                "label bottle as <liquid>",
                "sticks a label on",
                a -> allowed(() -> {
                    label = a.getFirst();
                    return "The label on " + bottle + " says " + label + ".";
                }),
                among(candidates.stream().map(DensityMeasurement::name).toList()));
    }

    private static boolean apart(List<String> entries) {
        return entries.stream()
                .noneMatch(a -> entries.stream().anyMatch(b -> !a.equals(b) && Math.abs(density(a) - density(b)) < 40));
    }

    private static int density(String entry) {
        return Integer.parseInt(entry.substring(entry.lastIndexOf(' ') + 1));
    }

    private static String name(String entry) {
        return entry.substring(0, entry.lastIndexOf(' '));
    }

    /// In 0.01 g: volume in 0.1 mL times density in 0.001 g/mL.
    private int mass() {
        return (volume * density(right) + 50) / 100;
    }

    @Override
    String role() {
        return "You work in a laboratory with a balance and a measuring cylinder.";
    }

    @Override
    public String task() {
        return "The label of " + bottle + " has come off. It held one of these liquids (density in g/mL): "
                + Phrases.listed(candidates.stream()
                        .map(entry -> name(entry) + " " + Phrases.decimal(density(entry), 3))
                        .toList())
                + ". Determine the density with a dry cylinder on a zeroed balance and label the bottle.";
    }

    @Override
    public double score() {
        return label.equals(name(right)) && zeroed ? 1 : label.equals(name(right)) ? 0.5 : 0;
    }

    @Override
    void solve(Player you) {
        boolean slip = you.slips();
        you.act(
                you.one("The balance must start at zero.", "Before anything is weighed, the balance is zeroed."),
                "zero balance");
        boolean forgot =
                slip && (you.chance(60) || candidates.stream().allMatch(entry -> density(entry) <= density(right)));
        if (forgot) {
            you.slip("Now the liquid.", "fill cylinder");
            you.act(
                    "I need the weight of the dry cylinder as well, and it is full already. So back with the liquid.",
                    "empty and dry cylinder");
        }
        you.act(
                you.one("The empty cylinder first.", "The weight of the cylinder has to be subtracted later."),
                "weigh cylinder");
        you.act(
                you.one("Now some of the liquid.", "With " + Phrases.decimal(empty, 2) + " g noted, I fill it."),
                "fill cylinder");
        you.act(
                you.one("The same cylinder, filled.", "The difference will be the mass of the liquid."),
                "weigh cylinder");
        int mass = mass();
        int density = Math.floorDiv(mass * 100 + volume / 2, volume);
        String sum = Phrases.decimal(empty + mass, 2) + " - " + Phrases.decimal(empty, 2) + " = "
                + Phrases.decimal(mass, 2) + " g; divided by " + Phrases.decimal(volume, 1) + " mL that is "
                + Phrases.decimal(density, 3) + " g/mL. ";
        if (slip && !forgot) {
            String densest = name(candidates.stream()
                    .max(java.util.Comparator.comparingInt(DensityMeasurement::density))
                    .orElseThrow());
            you.slip(
                    "The filled cylinder is heavy, so it should be the densest liquid in the list.",
                    "label bottle as " + densest);
            you.act(
                    "That was no measurement: the weight includes the cylinder. " + sum + "That is " + name(right)
                            + ".",
                    "label bottle as " + name(right));
        } else {
            you.act(sum + "That is " + name(right) + ".", "label bottle as " + name(right));
        }
        you.finish(
                you.one("The bottle has its label again.", "One liquid in the list fits."),
                "The liquid in " + bottle + " has a density of " + Phrases.decimal(density, 3) + " g/mL: " + name(right)
                        + ".");
    }
}
