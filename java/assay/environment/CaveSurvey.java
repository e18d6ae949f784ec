package assay.environment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Cave passages to measure with a lamp that burns down; one squeeze lets nobody through with a pack.
final class CaveSurvey extends World {
    private static final List<String> HALLS = List.of(
            "Bat Chamber",
            "Flowstone Hall",
            "Mud Crawl",
            "Siphon Pool",
            "Crystal Niche",
            "Echo Dome",
            "Boulder Choke",
            "Candle Gallery",
            "Rift",
            "Sand Room");

    private final List<String> trunk = new ArrayList<>();
    private final List<Integer> metres = new ArrayList<>();
    private final int squeeze;
    private final int lampAtStart;
    private int at;
    private int lamp;
    private int spare;
    private boolean pack = true;
    private int packAt = -1;
    private final List<Integer> measured = new ArrayList<>();
    private boolean reported;

    CaveSurvey(Draw draw) {
        int legs = draw.between(2, 3);
        trunk.add("Entrance");
        trunk.addAll(draw.some(HALLS, legs));
        for (int i = 0; i < legs; i++) {
            metres.add(draw.between(62, 488));
        }
        squeeze = draw.between(0, legs - 1);
        lampAtStart = legs == 2 ? draw.between(50, 90) : draw.between(60, 85);
        lamp = lampAtStart;
        spare = 1;
        verb(
                "measure leg to <station>",
                "tape and compass to a neighbouring station, 10 minutes of lamp",
                a -> measure(a.getFirst()),
                among(this::near));
        verb(
                "go to <station>",
                "to a neighbouring station, 5 minutes of lamp",
                a -> go(a.getFirst()),
                among(this::near));
        verb(
                "drop pack",
                "leaves the pack here",
                a -> !pack
                        ? refused("You carry no pack.")
                        : allowed(() -> {
                            pack = false;
                            packAt = at;
                            return "The pack lies at " + trunk.get(at) + ".";
                        }));
        verb(
                "shoulder pack",
                "where it lies",
                a -> pack || packAt != at
                        ? refused("No pack lies here.")
                        : allowed(() -> {
                            pack = true;
                            return "You carry the pack again.";
                        }));
        verb(
                "change battery",
                "the spare one is in the pack",
                a -> spare == 0
                        ? refused("There is no spare battery left.")
                        : !pack && packAt != at
                                ? refused(
                                        "The spare battery is in the pack, and that lies at " + trunk.get(packAt) + ".")
                                : allowed(() -> {
                                    spare--;
                                    lamp = 90;
                                    return "Fresh battery: 90 minutes.";
                                }));
        verb(
                "report <metres> m",
                "at the Entrance: the surveyed length, one decimal",
                a -> report(a.getFirst()),
                any(() -> List.of(Phrases.decimal(sum(), 1))));
    }

    private int sum() {
        return measured.stream().mapToInt(metres::get).sum();
    }

    private List<String> near() {
        List<String> near = new ArrayList<>();
        if (at > 0) {
            near.add(trunk.get(at - 1));
        }
        if (at + 1 < trunk.size()) {
            near.add(trunk.get(at + 1));
        }
        return near;
    }

    private Effect measure(String station) {
        int leg = Math.min(at, trunk.indexOf(station));
        return measured.contains(leg)
                ? refused("That leg is in the book already.")
                : allowed(() -> {
                    lamp -= 10;
                    measured.add(leg);
                    return trunk.get(leg) + " - " + trunk.get(leg + 1) + ": " + Phrases.decimal(metres.get(leg), 1)
                            + " m" + (leg == squeeze ? ", with a squeeze too tight for a pack" : "") + ". Lamp: " + lamp
                            + " min.";
                });
    }

    private Effect go(String station) {
        int leg = Math.min(at, trunk.indexOf(station));
        return leg == squeeze && pack
                ? refused("The squeeze towards " + station + " is too tight with a pack on.")
                : allowed(() -> {
                    lamp -= 5;
                    at = trunk.indexOf(station);
                    return "You are at " + station + (!pack && packAt == at ? ", where the pack lies" : "") + ". Lamp: "
                            + lamp + " min.";
                });
    }

    private Effect report(String value) {
        if (at != 0) {
            return refused("The report is made at the Entrance.");
        }
        int tenths = Phrases.parse(value, 1).orElse(-1);
        if (tenths < 0 || measured.size() < metres.size()) {
            return refused(
                    tenths < 0
                            ? "A length looks like 48.5, not \"" + value + "\"."
                            : "Legs in the book: " + measured.size() + " of " + metres.size() + ".");
        }
        return tenths != sum() || !pack
                ? refused(pack ? "The book adds up to something else." : "The pack is still " + "in the cave.")
                : allowed(() -> {
                    reported = true;
                    return "Report accepted: " + Phrases.decimal(tenths, 1) + " m.";
                });
    }

    @Override
    Optional<String> over() {
        return lamp < 0 ? Optional.of("The lamp is out; you wait for the rescue party.") : Optional.empty();
    }

    @Override
    String role() {
        return "You survey a cave, station by station. The lamp burns only while you move or measure.";
    }

    @Override
    public String task() {
        return "Survey all legs of the passage " + String.join(" - ", trunk) + ", come back to the Entrance with your "
                + "pack and report the total length. The lamp has " + lampAtStart + " minutes; a spare battery is in "
                + "your pack. Somewhere there is a squeeze: a measurement tells where, and a pack does not fit through. "
                + "Change the battery in time.";
    }

    @Override
    public double score() {
        return reported ? 1 : measured.size() / (metres.size() + 1.0);
    }

    /// Minutes for what is still to measure, and for the way to the last leg and back to the entrance.
    private int need() {
        int last = metres.size() - 1;
        return 10 * (metres.size() - measured.size()) + 5 * (last - at + last);
    }

    @Override
    void solve(Player you) {
        boolean slip = you.slips();
        int end = trunk.size() - 1;
        for (int leg = 0; leg < end; leg++) {
            String next = trunk.get(leg + 1);
            you.act(
                    you.one(
                            "The leg to " + next + " is not in the book yet.",
                            "First the tape to " + next + ".",
                            "I measure towards " + next + "."),
                    "measure leg to " + next);
            if (leg == end - 1) {
                break;
            }
            if (leg == squeeze) {
                slip = pass(you, next, slip);
            } else {
                if (pack && spare > 0 && lamp < need() - 15 && lamp < 40) {
                    you.act(
                            "The lamp has " + lamp + " minutes, too few for the rest and the way back.",
                            "change battery");
                }
                you.act(
                        you.one("On to " + next + ".", "The leg is booked; I move up to " + next + "."),
                        "go to " + next);
            }
        }
        if (slip) {
            you.slip(
                    "All legs are booked, so I report.",
                    "report " + Phrases.decimal(at == 0 ? sum() + metres.getLast() : sum(), 1) + " m");
            String begin = at == 0
                    ? "I counted the last leg twice. "
                    : "Reports are made at the Entrance, so I have to " + "go back first. ";
            back(you, begin);
        } else {
            back(you, "All legs are booked; now back. ");
        }
        String values = String.join(
                " + ",
                measured.stream()
                        .map(leg -> Phrases.decimal(metres.get(leg), 1))
                        .toList());
        you.act(
                "The sum is " + values + " = " + Phrases.decimal(sum(), 1) + " m.",
                "report " + Phrases.decimal(sum(), 1) + " m");
        you.finish(
                you.one("The report is accepted.", "Survey done."),
                "The passage to " + trunk.getLast() + " is "
                        + Phrases.decimal(sum(), 1) + " m long (" + values + "); the squeeze is between "
                        + trunk.get(squeeze) + " and " + trunk.get(squeeze + 1) + ".");
    }

    private boolean pass(Player you, String next, boolean slip) {
        String begin = "";
        boolean due = slip;
        if (due) {
            you.slip("On to " + next + ".", "go to " + next);
            begin = "I did not heed the note about the squeeze. ";
            due = false;
        }
        if (lamp < need() + 5) {
            you.act(
                    begin + "Beyond the squeeze I am without the pack, and " + lamp
                            + " minutes may not bring me back. I " + "change now.",
                    "change battery");
            begin = "";
        }
        you.act(begin + "The pack does not fit through the squeeze, so it stays here.", "drop pack");
        you.act(you.one("Without the pack I fit through.", "Now through the squeeze."), "go to " + next);
        return due;
    }

    private void back(Player you, String why) {
        String begin = why;
        while (at > 0) {
            if (lamp < 10 && spare > 0 && (pack || packAt == at)) {
                you.act(begin + "The lamp is low.", "change battery");
                begin = "";
            }
            if (!pack && packAt == at) {
                you.act(begin + you.one("My pack lies here.", "The pack must come along."), "shoulder pack");
                begin = "";
            }
            you.act(
                    begin
                            + you.one(
                                    at == 1
                                            ? "The last leg out."
                                            : "Towards the Entrance by " + trunk.get(at - 1) + ".",
                                    "Back to " + trunk.get(at - 1) + "."),
                    "go to " + trunk.get(at - 1));
            begin = "";
        }
        if (!pack) {
            you.act(you.one("The pack is still here at the Entrance.", "I must not leave my pack."), "shoulder pack");
        }
    }
}
