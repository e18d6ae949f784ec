package assay.environment;

import java.util.ArrayList;
import java.util.List;

/// A staff badge with zones: which zones the role may have, which training they need, then photo, badge and zones.
final class BadgeIssuing extends World {
    private static final List<String> ZONES =
            List.of("lobby", "offices", "workshop", "clean room", "server hall", "loading bay", "archive");
    private static final List<String> ROLES =
            List.of("technician", "accountant", "archivist", "driver", "engineer", "trainee");

    private final String person;
    private final String role;
    private final List<String> zones;
    private final String guarded;
    private final String training;
    private final boolean trained;
    private final List<String> asked;
    private boolean photo;
    private boolean booked;
    private String badge = "";
    private final List<String> granted = new ArrayList<>();
    private final int serial;

    BadgeIssuing(Draw draw) {
        person = draw.one(Names.PEOPLE);
        role = draw.one(ROLES);
        List<String> mixed = draw.some(ZONES, 4);
        zones = mixed.subList(0, draw.between(2, 3));
        asked = draw.shuffled(mixed.subList(0, 4));
        guarded = draw.one(zones);
        training = draw.one("laser safety", "fire safety", "data protection", "clean work", "forklift safety");
        trained = draw.chance(50);
        serial = draw.between(1000, 9999);
        verb(
                "check role <role>",
                "zones that the role may have",
                a -> shows("A " + a.getFirst() + " may have: " + Phrases.listed(zones) + "."),
                among(List.of(role)));
        verb(
                "check zone <zone>",
                "training that a zone demands",
                a -> shows(a.getFirst().substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                        + a.getFirst().substring(1) + ": "
                        + (a.getFirst().equals(guarded) ? training + " training." : "no training.")),
                among(asked));
        verb(
                "check training of <person>",
                "courses passed",
                a -> shows(person + ": " + (trained || booked ? training : "no courses")
                        + (booked && !trained ? " (passed today)." : ".")),
                among(List.of(person)));
        verb(
                "book course <course>",
                "an online course of an hour, taken at once",
                a -> trained || booked
                        ? refused(person + " has passed " + training + ".")
                        : allowed(() -> {
                            booked = true;
                            return person + " has passed " + training + " today.";
                        }),
                among(List.of(training)));
        verb(
                "take photo",
                "for the badge",
                a -> photo
                        ? refused("The photo is taken.")
                        : allowed(() -> {
                            photo = true;
                            return "The photo is stored.";
                        }));
        verb(
                "print badge",
                "with the photo",
                a -> !photo
                        ? refused("The printer waits for a photo.")
                        : !badge.isEmpty()
                                ? refused("Badge " + badge + " is printed.")
                                : allowed(() -> {
                                    badge = "B" + serial;
                                    return "Badge " + badge + " is printed for " + person + ", without zones.";
                                }));
        verb("grant <zone>", "adds a zone to the badge", a -> grant(a.getFirst()), among(asked));
        verb(
                "revoke <zone>",
                "removes a zone",
                a -> !granted.contains(a.getFirst())
                        ? refused("The badge does not open the " + a.getFirst() + ".")
                        : allowed(() -> {
                            granted.remove(a.getFirst());
                            return "Zones of " + badge + ": " + (granted.isEmpty() ? "none" : Phrases.listed(granted))
                                    + ".";
                        }),
                among(asked));
    }

    private Effect grant(String zone) {
        if (badge.isEmpty()) {
            return refused("There is no badge yet.");
        }
        if (granted.contains(zone)) {
            return refused(badge + " opens the " + zone + " already.");
        }
        return zone.equals(guarded) && !trained && !booked
                ? refused("Denied: the " + zone + " demands " + training + " training.")
                : allowed(() -> {
                    granted.add(zone);
                    return "Zones of " + badge + ": " + Phrases.listed(granted) + "."
                            + (zones.contains(zone) ? "" : " Audit warning: not in the role of a " + role + ".");
                });
    }

    @Override
    String role() {
        return "You issue badges at a site's security office.";
    }

    @Override
    public String task() {
        return person + " starts as " + role + " today and asks for these zones: " + Phrases.listed(asked)
                + ". Issue a "
                + "badge with exactly those of them that the role may have. If a zone demands training that is missing, book "
                + "the course first.";
    }

    @Override
    public double score() {
        long right = zones.stream().filter(granted::contains).count();
        boolean exact = right == zones.size() && granted.size() == zones.size();
        return exact ? 1 : granted.size() > right ? 0.1 : 0.5 * right / zones.size();
    }

    @Override
    void solve(Player you) {
        boolean slip = you.slips();
        boolean early = slip && you.chance(30);
        if (early) {
            you.slip("The badge itself can be printed at once.", "print badge");
        }
        Runnable camera = () -> you.act(
                early
                        ? "It needs a photo first, which I forgot."
                        : you.one("The photo can be taken " + "right away.", "First the photo."),
                "take photo");
        boolean photoFirst = early || you.chance(50);
        if (photoFirst) {
            camera.run();
        }
        you.act(
                you.one("Which zones may a " + role + " have?", "The role decides on the zones."),
                "check role " + role);
        String begin = "Of the zones asked for, " + Phrases.listed(zones) + " may be granted. ";
        boolean blind = slip && !early && !trained;
        boolean extra = slip && !early && trained;
        if (!blind) {
            for (String zone : zones) {
                you.act(
                        begin
                                + you.one(
                                        "Does the " + zone + " demand training?",
                                        "I check the " + zone + ".",
                                        "Next the " + zone + "."),
                        "check zone " + zone);
                begin = "";
            }
            you.act(
                    you.one(
                            "Has " + person + " passed " + training + "?",
                            "The " + guarded + " demands " + training + ". Is it on record?"),
                    "check training of " + person);
            if (!trained) {
                you.act("It is missing, so the course comes first.", "book course " + training);
            }
        }
        if (!photoFirst) {
            camera.run();
        }
        you.act((blind ? begin : "") + you.one("Now the badge.", "The badge can be printed."), "print badge");
        if (extra) {
            String wrong = asked.stream()
                    .filter(zone -> !zones.contains(zone))
                    .findFirst()
                    .orElseThrow();
            you.slip("The " + wrong + " was asked for as well.", "grant " + wrong);
            you.act("Asked for, but not in the role: I must not go by the wish. I revoke it.", "revoke " + wrong);
        }
        for (String zone : zones) {
            if (blind && zone.equals(guarded)) {
                you.slip("The " + zone + " is in the role.", "grant " + zone);
                you.act("I skipped the training check. Is " + training + " on record?", "check training of " + person);
                you.act("It is not, so the course comes first.", "book course " + training);
            }
            you.act(
                    you.one("The " + zone + " is in the role.", "I add the " + zone + ".", "Next zone: " + zone + "."),
                    "grant " + zone);
        }
        you.finish(
                you.one("The badge opens what it should.", "All zones are set."),
                "Badge " + badge + " of " + person
                        + " opens "
                        + Phrases.listed(
                                zones.stream().map(zone -> "the " + zone).toList()) + "; "
                        + Phrases.listed(asked.stream()
                                .filter(zone -> !zones.contains(zone))
                                .map(zone -> "the " + zone)
                                .toList())
                        + (asked.size() - zones.size() == 1 ? " was not granted." : " were not granted."));
    }
}
