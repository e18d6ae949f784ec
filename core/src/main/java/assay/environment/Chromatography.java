package assay.environment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A mixture of dyes on a column: plates show which solvent moves which dye, then each is washed out alone.
final class Chromatography extends World {
    private static final List<String> DYES = List.of("yellow", "red", "blue", "green", "orange", "violet");
    private static final List<Integer> STRENGTHS = List.of(10, 20, 30, 40, 50, 60, 70, 80);

    private final Map<String, Integer> needs = new LinkedHashMap<>();
    private final String wanted;
    private final String batch;
    private int solvent;
    private final List<String> onColumn = new ArrayList<>();
    private final List<String> fractions = new ArrayList<>();
    private int spare = 1;
    private int handedIn;

    Chromatography(Draw draw) {
        List<String> dyes = draw.some(DYES, draw.between(2, 3));
        List<Integer> strengths = new ArrayList<>(draw.some(List.of(20, 40, 60, 80), dyes.size()));
        strengths.sort(null);
        for (int i = 0; i < dyes.size(); i++) {
            needs.put(dyes.get(i), strengths.get(i));
        }
        wanted = dyes.get(draw.between(1, dyes.size() - 1));
        batch = "batch " + draw.one("C", "D", "F", "H") + draw.between(10, 300);
        onColumn.addAll(dyes);
        List<String> percents = STRENGTHS.stream().map(String::valueOf).toList();
        verb(
                "develop plate with <strength> %",
                "shows which dyes move in that solvent",
                a -> shows(plate(Integer.parseInt(a.getFirst()))),
                among(percents));
        verb(
                "set solvent to <strength> %",
                "for the column", a -> set(Integer.parseInt(a.getFirst())), among(percents));
        verb("collect fraction", "washes out what the solvent moves", a -> collect());
        verb(
                "reload column",
                "with the spare portion of the mixture",
                a -> spare == 0
                        ? refused("No mixture is left.")
                        : onColumn.size() == needs.size()
                                ? refused("The column is loaded.")
                                : allowed(() -> {
                                    spare--;
                                    onColumn.clear();
                                    onColumn.addAll(needs.keySet());
                                    solvent = 0;
                                    return "The column is loaded anew, without solvent.";
                                }));
        verb("hand in fraction <number>", "as the result", a -> handIn(a.getFirst()), any(() -> {
            List<String> numbers = new ArrayList<>();
            for (int i = 1; i <= fractions.size(); i++) {
                numbers.add(Integer.toString(i));
            }
            return numbers;
        }));
    }

    private int need(String dye) {
        return Objects.requireNonNull(needs.get(dye));
    }

    private String plate(int strength) {
        List<String> moving =
                needs.keySet().stream().filter(dye -> need(dye) <= strength).toList();
        return "Plate at " + strength + " %: "
                + (moving.isEmpty()
                        ? "nothing moves."
                        : Phrases.listed(moving) + (moving.size() == 1 ? " moves." : " move."));
    }

    private Effect set(int strength) {
        return strength <= solvent
                ? refused("The column runs from weak to strong; it has " + solvent + " % now.")
                : allowed(() -> {
                    solvent = strength;
                    return "Solvent at " + strength + " %.";
                });
    }

    private Effect collect() {
        List<String> out = onColumn.stream().filter(dye -> need(dye) <= solvent).toList();
        return solvent == 0
                ? refused("No solvent is set.")
                : out.isEmpty()
                        ? refused("Only clear solvent comes out at " + solvent + " %.")
                        : allowed(() -> {
                            onColumn.removeAll(out);
                            fractions.add(String.join(", ", out));
                            return "Fraction " + fractions.size() + ": " + Phrases.listed(out)
                                    + (out.size() > 1 ? " together." : ".");
                        });
    }

    private Effect handIn(String number) {
        int index = Phrases.parse(number, 0).orElse(0);
        return index < 1 || index > fractions.size()
                ? refused("There is no fraction " + number + ".")
                : allowed(() -> {
                    handedIn = index;
                    return "Fraction " + index + " (" + fractions.get(index - 1) + ") is handed in.";
                });
    }

    @Override
    String role() {
        return "You separate dyes on a chromatography column. A stronger solvent moves more dyes.";
    }

    @Override
    public String task() {
        return "Separate " + batch + ", a mixture of "
                + Phrases.listed(needs.keySet().stream().sorted().toList())
                + " dye, and hand in the " + wanted
                + " dye alone. Solvent strengths go from 10 to 80 % in steps of 10 and "
                + "can only rise on the column. Plates cost next to nothing; there is one spare portion for the column.";
    }

    @Override
    public double score() {
        return handedIn > 0 && fractions.get(handedIn - 1).equals(wanted) ? 1 : fractions.contains(wanted) ? 0.5 : 0;
    }

    @Override
    void solve(Player you) {
        List<String> before =
                needs.keySet().stream().filter(dye -> need(dye) < need(wanted)).toList();
        boolean slip = you.slips();
        if (slip) {
            you.act("One plate at " + need(wanted) + " % to begin with.", "develop plate with " + need(wanted) + " %");
            you.act("The " + wanted + " dye moves there, so I set that.", "set solvent to " + need(wanted) + " %");
            you.slip("Now it should come out.", "collect fraction");
            you.act(
                    "It came out together with the others that this solvent moves; I should have washed those out first. "
                            + "I use the spare portion.",
                    "reload column");
        }
        List<Integer> cuts = new ArrayList<>();
        for (int strength = 20; strength <= need(wanted); strength += 20) {
            boolean known = slip && strength == need(wanted);
            if (!known) {
                you.act(
                        you.one(
                                "What moves at " + strength + " %?",
                                "A plate at " + strength + " %.",
                                "I test " + strength + " %."),
                        "develop plate with " + strength + " %");
            }
            if (needs.containsValue(strength)) {
                cuts.add(strength);
            }
        }
        String begin = "So " + Phrases.listed(before) + (before.size() == 1 ? " comes" : " come") + " off before "
                + wanted + ". ";
        for (int cut : cuts) {
            String dye = needs.keySet().stream()
                    .filter(each -> need(each) == cut)
                    .findFirst()
                    .orElseThrow();
            you.act(
                    begin + you.one(cut + " % for " + dye + ".", "For " + dye + " I set " + cut + " %."),
                    "set solvent to " + cut + " %");
            you.act(
                    dye.equals(wanted)
                            ? "Only " + wanted + " can come now."
                            : you.one(
                                    "This should wash out " + dye + " alone.",
                                    dye.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + dye.substring(1)
                                            + " comes off now."),
                    "collect fraction");
            begin = "";
        }
        int number = fractions.size();
        you.act(
                you.one("Fraction " + number + " holds " + wanted + " alone.", "This fraction is the one."),
                "hand in fraction " + number);
        you.finish(
                you.one("The dye is separated.", "The fraction is pure."),
                "Fraction " + number + " of " + batch + " holds the " + wanted + " dye alone, washed out at "
                        + need(wanted) + " %.");
    }
}
