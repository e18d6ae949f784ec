package assay.environment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A master mix for some samples and a control, each reagent with a fresh tip, and the right annealing temperature.
final class PcrSetup extends World {
    private final int samples;
    private final String gene;
    private final int annealing;
    private final Map<String, Integer> perReaction = new LinkedHashMap<>(); // 0.1 uL
    private final Map<String, Integer> mixed = new LinkedHashMap<>();
    private boolean clean = true;
    private boolean distributed;
    private String program = "";

    PcrSetup(Draw draw) {
        samples = draw.between(3, 22);
        gene = draw.one("rbcL", "COI", "matK", "actA", "16S", "lacZ", "trnH") + "-" + draw.between(1, 40);
        annealing = draw.between(48, 64);
        perReaction.put("water", draw.between(14, 34) * 5);
        perReaction.put("buffer mix", draw.between(18, 25) * 5);
        perReaction.put("primers", draw.between(2, 8) * 5);
        if (draw.chance(40)) {
            perReaction.remove("water");
        }
        List<String> reagents = List.copyOf(perReaction.keySet());
        verb(
                "read primer sheet",
                "annealing temperature of the primers",
                a -> shows("Primers " + gene + ": anneal at " + annealing + " C."));
        verb(
                "pipette <volume> uL <reagent>",
                "into the master mix",
                a -> pipette(a.get(0), a.get(1)),
                any(() -> reagents.stream()
                        .map(this::needed)
                        .map(value -> Phrases.decimal(value, 1))
                        .distinct()
                        .toList()),
                among(reagents));
        verb(
                "change tip",
                "takes a fresh pipette tip",
                a -> clean
                        ? refused("The tip is fresh.")
                        : allowed(() -> {
                            clean = true;
                            return "A fresh tip is on the pipette.";
                        }));
        verb(
                "discard mix",
                "starts the master mix anew",
                a -> mixed.isEmpty() || distributed
                        ? refused("There is no master mix to discard.")
                        : allowed(() -> {
                            mixed.clear();
                            return "The tube is empty and new.";
                        }));
        verb("distribute mix", "over the tubes of samples and control", a -> distribute());
        verb(
                "start program <temperature> C",
                "35 cycles at this annealing temperature",
                a -> start(a.getFirst()),
                any(() -> List.of(Integer.toString(annealing))));
    }

    private int needed(String reagent) {
        return Objects.requireNonNull(perReaction.get(reagent)) * reactions();
    }

    private int reactions() {
        return samples + 2;
    }

    private Effect pipette(String volume, String reagent) {
        int tenths = Phrases.parse(volume, 1).orElse(-1);
        if (tenths < 5 || tenths > 10_000) {
            return refused("The pipette takes 0.5 to 1000.0 uL, not \"" + volume + "\".");
        }
        if (distributed) {
            return refused("The mix is distributed already.");
        }
        return !clean
                ? refused("The tip is wet with another reagent; a used tip would spoil the " + reagent + " stock.")
                : allowed(() -> {
                    mixed.merge(reagent, tenths, Integer::sum);
                    clean = false;
                    return "Master mix: "
                            + Phrases.listed(mixed.entrySet().stream()
                                    .map(entry -> Phrases.decimal(entry.getValue(), 1) + " uL " + entry.getKey())
                                    .toList())
                            + ".";
                });
    }

    private Effect distribute() {
        return distributed || mixed.size() < perReaction.size()
                ? refused(distributed ? "That is done." : "The master mix " + "is not complete.")
                : allowed(() -> {
                    distributed = true;
                    return (samples + 1) + " tubes are filled.";
                });
    }

    private Effect start(String temperature) {
        int degrees = Phrases.parse(temperature, 0).orElse(-1);
        return degrees < 40 || degrees > 75
                ? refused("Annealing goes from 40 to 75 C, not \"" + temperature + "\".")
                : !distributed
                        ? refused("The block is empty; fill the tubes first.")
                        : !program.isEmpty()
                                ? refused("The cycler is running.")
                                : allowed(() -> {
                                    program = temperature;
                                    return "The cycler runs: 35 cycles, annealing at " + degrees + " C.";
                                });
    }

    private boolean right() {
        return perReaction.keySet().stream().allMatch(reagent -> Objects.equals(mixed.get(reagent), needed(reagent)));
    }

    @Override
    String role() {
        return "You set up PCR runs in a molecular biology laboratory.";
    }

    @Override
    public String task() {
        return "Set up a PCR for " + samples + " samples and one control with the primers " + gene + ". Per reaction: "
                + Phrases.listed(perReaction.entrySet().stream()
                        .map(entry -> Phrases.decimal(entry.getValue(), 1) + " uL " + entry.getKey())
                        .toList())
                + " (the templates are in the tubes). Make a master mix for one reaction more "
                + "than there are tubes, distribute it and start the cycler at the annealing temperature of the primer "
                + "sheet.";
    }

    @Override
    public double score() {
        boolean cycler = program.equals(Integer.toString(annealing));
        return right() && distributed && cycler ? 1 : right() && distributed ? 0.6 : right() ? 0.3 : 0;
    }

    @Override
    void solve(Player you) {
        boolean slip = you.slips();
        boolean short_ = slip && you.chance(50);
        String begin = samples + " samples and a control are " + (samples + 1) + " tubes; with one more I mix for "
                + reactions() + ". ";
        boolean first = true;
        for (String reagent : perReaction.keySet()) {
            int each = Objects.requireNonNull(perReaction.get(reagent));
            if (!first) {
                if (slip && !short_) {
                    you.slip(product(each, reagent), pipette(needed(reagent), reagent));
                    begin = "I still have the old tip on. ";
                    slip = false;
                }
                you.act(
                        begin + you.one("A fresh tip for " + reagent + ".", "Next reagent, next tip.", "Tip first."),
                        "change tip");
                begin = "";
            }
            if (short_ && slip) {
                slip = false;
                you.slip(
                        "For " + samples + " samples: " + reagent + " " + Phrases.decimal((long) each * samples, 1)
                                + " uL.",
                        pipette(each * samples, reagent));
                you.act(
                        "I left out the control and the extra reaction. " + Phrases.decimal((long) each * samples, 1)
                                + " uL is too little; I start the mix anew.",
                        "discard mix");
                you.act("The tip is used.", "change tip");
            }
            you.act(begin + product(each, reagent), pipette(needed(reagent), reagent));
            begin = "";
            first = false;
        }
        you.act(you.one("The mix is complete.", "All reagents are in."), "distribute mix");
        you.act(
                you.one("At which temperature do the primers anneal?", "The cycler needs the annealing temperature."),
                "read primer sheet");
        you.act(annealing + " C for " + gene + ".", "start program " + annealing + " C");
        you.finish(
                you.one("The run has started.", "All tubes are in the cycler."),
                "The PCR with " + gene + " runs: " + (samples + 1) + " tubes, master mix for " + reactions()
                        + " reactions, annealing at " + annealing + " C.");
    }

    private String product(int each, String reagent) {
        return Phrases.decimal(each, 1) + " x " + reactions() + " = " + Phrases.decimal(needed(reagent), 1) + " uL "
                + reagent + ".";
    }

    private static String pipette(int volume, String reagent) {
        return "pipette " + Phrases.decimal(volume, 1) + " uL " + reagent;
    }
}
