package assay.environment;

import java.util.List;

/// A white powder to identify by its melting point: a fast run for the range, then a slow one with a fresh capillary.
final class MeltingPoint extends World {
    private static final List<String> SUBSTANCES = List.of(
            "acetanilide 114",
            "benzoic acid 122",
            "urea 133",
            "salicylic acid 159",
            "vanillin 82",
            "naphthalene 80",
            "phenacetin 135",
            "citric acid 153",
            "benzil 95",
            "resorcinol 110",
            "menthol 42",
            "thymol 50",
            "sulfanilamide 165",
            "cinnamic acid 133",
            "biphenyl 69");

    private final List<String> candidates;
    private final String right;
    private final int melts;
    private final int shift;
    private final String sample;
    private int temperature = 25;
    private boolean loaded;
    private boolean molten;
    private String label = "";

    MeltingPoint(Draw draw) {
        List<String> some;
        do {
            some = draw.some(SUBSTANCES, 4);
        } while (some.stream().map(MeltingPoint::degrees).distinct().count() < 4);
        candidates = some;
        right = draw.one(candidates);
        shift = draw.between(-1, 1);
        melts = degrees(right) + shift;
        sample = "sample " + draw.one("A", "B", "C", "D", "E", "F", "G", "H") + draw.between(1, 99);
        verb(
                "load capillary",
                "fills a fresh capillary and inserts it, below 40 C or at least 10 C under the melting range",
                a -> load());
        verb("heat fast to <temperature> C", "20 C a minute", a -> heat(a.getFirst(), true), any(this::marks));
        verb(
                "heat slowly to <temperature> C",
                "1 C a minute, by 20 C at most",
                a -> heat(a.getFirst(), false),
                any(this::marks));
        verb("cool to <temperature> C", "with air", a -> cool(a.getFirst()), any(this::marks));
        verb(
                "label as <substance>",
                "closes the case",
                a -> label(a.getFirst()),
                among(candidates.stream().map(MeltingPoint::name).toList()));
    }

    private static int degrees(String entry) {
        return Integer.parseInt(entry.substring(entry.lastIndexOf(' ') + 1));
    }

    private static String name(String entry) {
        return entry.substring(0, entry.lastIndexOf(' '));
    }

    private int top() {
        return candidates.stream().mapToInt(MeltingPoint::degrees).max().orElseThrow() + 10;
    }

    private int window() {
        return melts / 10 * 10;
    }

    private List<String> marks() {
        return List.of(
                "30",
                Integer.toString(top()),
                Integer.toString(window() - 10),
                Integer.toString(window() + 10),
                Integer.toString(window() + 5));
    }

    private Effect load() {
        return loaded && !molten
                ? refused("A fresh capillary is in place.")
                : temperature > melts - 5
                        ? refused("The block has " + temperature + " C: a fresh sample would melt at once.")
                        : allowed(() -> {
                            loaded = true;
                            molten = false;
                            return "A fresh capillary of " + sample + " is in the block, " + temperature + " C.";
                        });
    }

    private Effect heat(String text, boolean fast) {
        int to = Phrases.parse(text, 0).orElse(-1);
        if (to <= temperature || to > 250) {
            return refused("The block has " + temperature + " C and heats up to 250 C; \"" + text + "\" does not fit.");
        }
        if (!loaded || molten) {
            return refused(
                    molten
                            ? "The capillary holds a solidified melt; it says nothing any more."
                            : "No capillary is " + "in the block.");
        }
        if (!fast && to - temperature > 20) {
            return refused(
                    "Slow heating covers 20 C at most; " + temperature + " to " + to + " C would take too long.");
        }
        return allowed(() -> {
            int from = temperature;
            temperature = to;
            if (to < melts) {
                return "The powder is unchanged at " + to + " C.";
            }
            molten = true;
            int low = Math.max(from, window());
            return fast
                    ? "It melted during the run, somewhere between " + low + " and " + Math.min(to, window() + 10)
                            + " C." + " Block: " + to + " C."
                    : "It turned clear at " + melts + " C. Block: " + to + " C.";
        });
    }

    private Effect cool(String text) {
        int to = Phrases.parse(text, 0).orElse(-1);
        return to < 20 || to >= temperature
                ? refused("The block has " + temperature + " C and cools down to 20 C; \"" + text + "\" does not fit.")
                : allowed(() -> {
                    temperature = to;
                    return "Block: " + to + " C.";
                });
    }

    private Effect label(String substance) {
        return allowed(() -> {
            label = substance;
            return "The label of " + sample + " says " + substance + ".";
        });
    }

    @Override
    String role() {
        return "You work at a melting point apparatus. A capillary can be used for one melting only.";
    }

    @Override
    public String task() {
        return "Identify " + sample + ", a white powder. It is one of: "
                + Phrases.listed(candidates.stream()
                        .map(entry -> name(entry) + " (" + degrees(entry) + " C)")
                        .toList()) + ". The apparatus is right within 1 C, "
                + "but only when it heats slowly. The block has 25 C. Label the sample.";
    }

    @Override
    public double score() {
        return label.equals(name(right)) ? 1 : 0;
    }

    @Override
    void solve(Player you) {
        boolean slip = you.slips();
        you.act(you.one("First a capillary.", "Nothing melts without a sample in the block."), "load capillary");
        you.act(
                you.one(
                        "A fast run up to " + top() + " C shows the rough range.",
                        "The candidates end at " + (top() - 10) + " C, so a fast run to " + top()
                                + " C must catch it."),
                "heat fast to " + top() + " C");
        int low = window() - 10;
        String begin = "The range is known; a slow run from " + low + " C will give the point. ";
        if (slip && you.chance(50)) {
            you.slip(begin + "A fresh capillary first.", "load capillary");
            begin = "I forgot that the block is still hot. ";
            slip = false;
        }
        you.act(begin + "The block has to cool below the range.", "cool to " + low + " C");
        begin = "";
        if (slip) {
            you.slip("Now slowly upwards.", "heat slowly to " + (low + 20) + " C");
            begin = "The old capillary is spent, of course. ";
        }
        you.act(
                begin + you.one("A new run needs a new capillary.", "A fresh sample for the exact value."),
                "load capillary");
        you.act("Slowly through the range.", "heat slowly to " + (low + 20) + " C");
        you.act(
                melts + " C " + (shift == 0 ? "is" : "agrees within 1 C with") + " the value of " + name(right) + ".",
                "label as " + name(right));
        you.finish(
                you.one("Only one candidate fits.", "The sample is identified."),
                "The powder in " + sample + " is " + name(right) + ": it melted at " + melts + " C (listed: "
                        + degrees(right) + " C).");
    }
}
