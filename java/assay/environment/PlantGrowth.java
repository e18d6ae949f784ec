package assay.environment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Pots under different lamps over some nights; soil that dries, heights to measure, the best lamp to record.
final class PlantGrowth extends World {
    private static final List<String> LAMPS = List.of("red", "blue", "white", "violet", "warm", "far-red");
    private static final int DRY = 25;

    private static final class Pot {
        private final int startHeight; // mm
        private final int perNight;
        private final int drying; // percent a night
        private int height;
        private int moisture;

        private Pot(int startHeight, int perNight, int drying, int moisture) {
            this.startHeight = startHeight;
            this.perNight = perNight;
            this.drying = drying;
            this.moisture = moisture;
            height = startHeight;
        }
    }

    private final Map<String, Pot> pots = new LinkedHashMap<>();
    private final String plant;
    private final int nights;
    private int passed;
    private String recorded = "";

    PlantGrowth(Draw draw) {
        plant = draw.one("radish", "cress", "lettuce", "basil", "mustard", "clover", "flax");
        nights = draw.between(1, 2);
        List<String> lamps = draw.some(LAMPS, draw.between(2, 3));
        List<Integer> growth = draw.some(List.of(4, 6, 8, 11, 14, 17), lamps.size());
        List<Integer> soil = draw.shuffled(List.of(draw.between(26, 38), draw.between(34, 50), draw.between(58, 75)));
        for (int i = 0; i < lamps.size(); i++) {
            pots.put(lamps.get(i), new Pot(draw.between(20, 60), growth.get(i), draw.between(12, 20), soil.get(i)));
        }
        List<String> names = List.copyOf(pots.keySet());
        verb(
                "check soil",
                "moisture of all pots",
                a -> shows("Moisture: "
                        + String.join(
                                ", ",
                                pots.entrySet().stream()
                                        .map(entry -> entry.getKey() + " " + entry.getValue().moisture + " %")
                                        .toList())
                        + "."));
        verb("water <pot> pot", "raises its moisture by 30 %", a -> water(a.getFirst()), among(names));
        verb("wait for morning", "one night; soil dries, plants grow", a -> night());
        verb(
                "measure <pot> pot",
                "height of the plant",
                a -> shows("The plant under the " + a.getFirst() + " lamp has " + pot(a.getFirst()).height + " mm."),
                among(names));
        verb("record <pot> as best", "into the growth log", a -> record(a.getFirst()), among(names));
    }

    private Pot pot(String lamp) {
        return Objects.requireNonNull(pots.get(lamp));
    }

    private Effect water(String lamp) {
        return pot(lamp).moisture > 60
                ? refused("The " + lamp + " pot is at " + pot(lamp).moisture + " %: more water would " + "drown it.")
                : allowed(() -> {
                    pot(lamp).moisture += 30;
                    return "The " + lamp + " pot is at " + pot(lamp).moisture + " % now.";
                });
    }

    private Effect night() {
        if (passed == nights) {
            return refused("The trial lasts " + Phrases.count(nights, "night") + "; it is over.");
        }
        List<String> thirsty = pots.entrySet().stream()
                .filter(entry -> entry.getValue().moisture - entry.getValue().drying < DRY)
                .map(Map.Entry::getKey)
                .toList();
        if (!thirsty.isEmpty()) {
            return refused("The greenhouse timer warns: " + Phrases.listed(thirsty) + " would fall below " + DRY
                    + " % before morning.");
        }
        return allowed(() -> {
            passed++;
            pots.values().forEach(pot -> {
                pot.moisture -= pot.drying;
                pot.height += pot.perNight;
            });
            return "Morning " + passed + " of " + nights + ".";
        });
    }

    private Effect record(String lamp) {
        return passed < nights
                ? refused("The log takes an entry after " + Phrases.count(nights, "night") + ", so far " + passed + ".")
                : allowed(() -> {
                    recorded = lamp;
                    return "Log: best growth under the " + lamp + " lamp.";
                });
    }

    private String best() {
        return pots.entrySet().stream()
                .max(Map.Entry.comparingByValue(java.util.Comparator.comparingInt(pot -> pot.perNight)))
                .orElseThrow()
                .getKey();
    }

    @Override
    String role() {
        return "You run a growth trial in a greenhouse. Each pot is named after its lamp.";
    }

    @Override
    public String task() {
        return "Under which lamp does " + plant + " grow most in " + Phrases.count(nights, "night")
                + "? Heights at the start: "
                + String.join(
                        ", ",
                        pots.entrySet().stream()
                                .map(entry -> entry.getKey() + " " + entry.getValue().startHeight + " mm")
                                .toList())
                + ". No pot may fall below " + DRY + " % moisture; a night takes up to 20 %. Record the "
                + "lamp with the greatest increase.";
    }

    @Override
    public double score() {
        return recorded.equals(best()) ? 1 : passed / (nights + 1.0) * 0.5;
    }

    @Override
    void solve(Player you) {
        boolean slip = you.slips();
        boolean unchecked = slip && pots.values().stream().anyMatch(pot -> pot.moisture - pot.drying < DRY);
        for (int night = 0; night < nights; night++) {
            String begin = "";
            if (unchecked && night == 0) {
                you.slip("The first night can begin.", "wait for morning");
                begin = "I should have looked at the soil first. ";
                slip = false;
            }
            you.act(
                    begin
                            + you.one(
                                    "Is the soil moist enough for a night?",
                                    "A night takes up to 20 %, so I check the " + "soil."),
                    "check soil");
            for (Map.Entry<String, Pot> entry : pots.entrySet()) {
                if (entry.getValue().moisture < DRY + 20) {
                    you.act(
                            you.one(
                                    "The " + entry.getKey() + " pot has " + entry.getValue().moisture
                                            + " %, too little for a night.",
                                    entry.getValue().moisture + " % under " + entry.getKey() + ": it needs water."),
                            "water " + entry.getKey() + " pot");
                }
            }
            you.act(you.one("All pots will stay above " + DRY + " %.", "Now the night."), "wait for morning");
        }
        List<String> gains = new ArrayList<>();
        boolean tallest = slip && !tallest().equals(best());
        for (String lamp : pots.keySet()) {
            you.act(
                    you.one("The height under " + lamp + ".", "I measure the " + lamp + " pot.", "Next: " + lamp + "."),
                    "measure " + lamp + " pot");
            Pot pot = pot(lamp);
            gains.add(
                    lamp + " " + pot.height + " - " + pot.startHeight + " = " + (pot.height - pot.startHeight) + " mm");
        }
        String begin = "";
        if (tallest) {
            you.slip("The tallest plant stands under " + tallest() + ".", "record " + tallest() + " as best");
            begin = "Tallest is not the same as grown most; I have to take the increase. ";
        } else if (slip) {
            String other = pots.keySet().stream()
                    .filter(lamp -> !lamp.equals(best()))
                    .findFirst()
                    .orElseThrow();
            you.slip("The " + other + " lamp looks best.", "record " + other + " as best");
            begin = "I recorded that by eye, without subtracting. ";
        }
        you.act(begin + "Increase: " + Phrases.listed(gains) + ".", "record " + best() + " as best");
        you.finish(
                you.one("The log is complete.", "The increase decides."),
                "The " + plant + " grew most under the " + best() + " lamp in " + Phrases.count(nights, "night") + ": "
                        + Phrases.listed(gains) + ".");
    }

    private String tallest() {
        return pots.entrySet().stream()
                .max(Map.Entry.comparingByValue(java.util.Comparator.comparingInt(pot -> pot.height)))
                .orElseThrow()
                .getKey();
    }
}
