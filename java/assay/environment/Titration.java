package assay.environment;

import java.util.List;

/// An acid of unknown strength: titrant goes in until a faint pink stays, not further; the reading gives the strength.
final class Titration extends World {
    private final String acid;
    private final int titrant; // 0.001 mol/L
    private final int sample; // mL
    private final int endpoint; // 0.1 mL
    private final int rough; // mL
    private int added; // 0.1 mL
    private int before = 1; // 0.1 mL, the reading before the last portion
    private int runs = 1;
    private int recorded = -1; // 0.0001 mol/L

    Titration(Draw draw) {
        acid = draw.one("hydrochloric acid", "nitric acid", "acetic acid", "formic acid", "lactic acid");
        titrant = draw.one(List.of(50, 80, 100, 120, 125, 150, 200, 250));
        sample = draw.one(List.of(10, 15, 20, 25));
        endpoint = draw.between(90, 380);
        rough = Math.floorDiv(endpoint + draw.between(-5, 14), 10);

        verb(
                "add <volume> mL",
                "runs titrant into the flask and swirls; 0.1 to 40.0",
                a -> add(a.getFirst()),
                any(() -> List.of(
                        "0.1",
                        "0.2",
                        "0.4",
                        "0.5",
                        "1.0",
                        "2.0",
                        "5.0",
                        Phrases.decimal(Math.max(1, rough * 10 - 30), 1),
                        Phrases.decimal(before, 1))));
        verb("start over", "fresh sample, burette filled to zero", a -> startOver());
        verb(
                "record <concentration> mol/L",
                "writes the acid's concentration into the log, four decimals",
                a -> record(a.getFirst()),
                any(() -> List.of(Phrases.decimal(concentration(added), 4))));
    }

    /// In 0.0001 mol/L, rounded.
    private int concentration(int volume) {
        return Math.floorDiv(2 * volume * titrant + sample, 2 * sample);
    }

    private Effect add(String volume) {
        int tenths = Phrases.parse(volume, 1).orElse(-1);
        if (tenths < 1 || tenths > 400) {
            return refused("The burette gives 0.1 to 40.0 mL in steps of 0.1, not \"" + volume + "\".");
        }
        if (added + tenths > 500) {
            return refused("Only " + Phrases.decimal(500 - added, 1) + " mL are left in the burette.");
        }
        return allowed(() -> {
            before = Math.max(1, added);
            added += tenths;
            return "Burette reading " + Phrases.decimal(added, 1) + " mL. " + colour();
        });
    }

    private String colour() {
        int rest = endpoint - added;
        if (rest > 40) {
            return "The flask stays colourless.";
        }
        if (rest > 15) {
            return "A pink cloud appears and is gone at once.";
        }
        if (rest > 4) {
            return "The pink takes some seconds to fade.";
        }
        if (rest > 0) {
            return "The pink fades only after half a minute.";
        }
        return rest >= -1 ? "A faint pink stays." : "The flask is deep pink.";
    }

    private Effect startOver() {
        if (added == 0) {
            return refused("The sample is fresh already.");
        }
        return allowed(() -> {
            added = 0;
            runs++;
            return "Run " + runs + ": fresh " + sample + " mL sample, burette at 0.0 mL.";
        });
    }

    private Effect record(String value) {
        int parsed = Phrases.parse(value, 4).orElse(-1);
        if (parsed < 0) {
            return refused("The log takes a number with up to four decimals, not \"" + value + "\".");
        }
        return allowed(() -> {
            recorded = parsed;
            return "Logged: " + Phrases.decimal(parsed, 4) + " mol/L, from a reading of " + Phrases.decimal(added, 1)
                    + " mL in run " + runs + ".";
        });
    }

    @Override
    String role() {
        return "You titrate in a chemistry laboratory. The flask holds the sample and phenolphthalein, which turns pink "
                + "when the acid is used up.";
    }

    @Override
    public String task() {
        return "Find the concentration of a sample of " + acid + " (one acidic proton per molecule). The flask holds "
                + sample + " mL of it; the burette is filled with sodium hydroxide of " + Phrases.decimal(titrant, 3)
                + " mol/L and reads 0.0 mL. A rough run ended near " + rough + " mL. Titrate to the first faint pink "
                + "that stays (deep pink is too far: then start over) and record the concentration: titrant "
                + "concentration times volume added, divided by sample volume.";
    }

    @Override
    public double score() {
        boolean atEnd = added >= endpoint && added <= endpoint + 1;
        return !atEnd ? 0 : recorded == concentration(added) ? 1 : 0.5;
    }

    @Override
    void solve(Player you) {
        int first = Math.max(10, rough * 10 - 30);
        String seen = you.act(
                you.one(
                        "I can run in quickly up to about 3 mL before the rough value, then go slowly.",
                        "The rough run ended near " + rough + " mL, so " + Phrases.decimal(first, 1)
                                + " mL at once is safe."),
                "add " + Phrases.decimal(first, 1) + " mL");
        boolean slip = you.slips();
        while (!seen.contains("stays.") || seen.contains("colourless")) {
            if (seen.contains("deep")) {
                return;
            }
            boolean slow = seen.contains("half a minute");
            boolean middle = seen.contains("some seconds");
            if (slip && (slow || middle && endpoint - added < 9)) {
                slip = false;
                int fading = added;
                you.slip(
                        you.one(
                                "It must be nearly there; one more millilitre should finish it.",
                                "Still fading. I add a whole millilitre."),
                        "add 1.0 mL");
                you.act(
                        "Deep pink: a whole millilitre was too much so near the end. The end point lies between "
                                + Phrases.decimal(fading, 1) + " and " + Phrases.decimal(fading + 10, 1)
                                + " mL, so I repeat with a fresh sample.",
                        "start over");
                seen = you.act(
                        "I go straight to " + Phrases.decimal(fading, 1)
                                + " mL, where it was still fading, and from there in small portions.",
                        "add " + Phrases.decimal(fading, 1) + " mL");
                continue;
            }
            String portion = slow ? "0.1" : middle ? "0.4" : "1.0";
            String thought = slow
                    ? you.one(
                            "Very close now: drop by drop.",
                            "The end point is a drop or two away.",
                            "Only single " + "drops from here.",
                            "Still not lasting; one more drop.")
                    : middle
                            ? you.one(
                                    "It fades more slowly, so smaller portions.",
                                    "Getting close: less at a time.",
                                    "The colour lingers; I go on with 0.4 mL.")
                            : you.one(
                                    "Still some way to go: one millilitre.",
                                    "It vanishes quickly, so 1 mL is safe.",
                                    "Not near yet; another millilitre.");
            seen = you.act(thought, "add " + portion + " mL");
        }
        String result = Phrases.decimal(concentration(added), 4);
        you.act(
                "The pink stays at " + Phrases.decimal(added, 1) + " mL. Concentration: " + Phrases.decimal(titrant, 3)
                        + " x " + Phrases.decimal(added, 1) + " / " + sample + " = " + result + " mol/L.",
                "record " + result + " mol/L");
        you.finish(
                you.one("The value is in the log.", "Titration and calculation are done."),
                "The " + acid + " has a "
                        + "concentration of " + result + " mol/L (end point at " + Phrases.decimal(added, 1) + " mL of "
                        + Phrases.decimal(titrant, 3) + " mol/L sodium hydroxide).");
    }
}
