package assay.environment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A parcel to weigh, look up and frank; some countries want a customs form with the value.
final class ParcelCounter extends World {
    private static final Map<String, String> ZONES = zones();

    private final String country;
    private final String goods;
    private final int value;
    private final int grams;
    private final String sender;
    private final Map<String, Integer> base = new LinkedHashMap<>();
    private final int perKilo;
    private boolean weighed;
    private boolean form;
    private int postage;
    private boolean sent;

    private static Map<String, String> zones() {
        Map<String, String> zones = new LinkedHashMap<>();
        for (String name : List.of("Austria", "Belgium", "Denmark", "Portugal", "Slovenia")) {
            zones.put(name, "1");
        }
        for (String name : List.of("Norway", "Switzerland", "Iceland", "Serbia", "Turkey")) {
            zones.put(name, "2");
        }
        for (String name : List.of("Canada", "Chile", "Japan", "Kenya", "Vietnam")) {
            zones.put(name, "3");
        }
        return zones;
    }

    ParcelCounter(Draw draw) {
        country = draw.one(List.copyOf(ZONES.keySet()));
        goods = draw.one(
                "a knitted scarf",
                "two books",
                "a board game",
                "ceramic tiles",
                "a violin bow",
                "photo albums",
                "a model ship",
                "seed bags");
        value = draw.between(2, 40) * 5;
        grams = draw.between(420, 7900);
        sender = draw.one(Names.PEOPLE);
        base.put("1", draw.between(8, 12) * 50);
        base.put("2", draw.between(14, 18) * 50);
        base.put("3", draw.between(22, 30) * 50);
        perKilo = draw.between(3, 9) * 50;
        verb(
                "weigh parcel",
                "on the scale",
                a -> allowed(() -> {
                    weighed = true;
                    return "The scale shows " + grams + " g.";
                }));
        verb(
                "look up zone of <country>",
                "postal zone and customs rule",
                a -> shows(a.getFirst() + ": zone " + ZONES.get(a.getFirst())
                        + (customs(a.getFirst()) ? ", customs form needed." : ", no customs form.")),
                among(List.copyOf(ZONES.keySet())));
        verb(
                "look up price of zone <zone>",
                "base price and price per started kilogram",
                a -> shows("Zone " + a.getFirst()
                        + ": " + Phrases.decimal(Objects.requireNonNull(base.get(a.getFirst())), 2) + " plus "
                        + Phrases.decimal(perKilo, 2) + " for each started kg."),
                among(List.of("1", "2", "3")));
        verb(
                "fill in customs form: <goods>, <amount>",
                "contents and value in whole euros",
                a -> fill(a.get(1)),
                any(() -> List.of(goods)),
                any(() -> List.of(Integer.toString(value))));
        verb(
                "frank with <amount>",
                "prints the postage, two decimals",
                a -> frank(a.getFirst()),
                any(() -> List.of(Phrases.decimal(price(), 2), Phrases.decimal(price() - perKilo, 2))));
        verb(
                "void postage",
                "before the parcel is handed over",
                a -> postage == 0 || sent
                        ? refused("There is no postage to void.")
                        : allowed(() -> {
                            postage = 0;
                            return "The postage is void.";
                        }));
        verb("hand over", "to the mail bag", a -> handOver());
    }

    private static boolean customs(String country) {
        return !"1".equals(ZONES.get(country));
    }

    private int price() {
        return Objects.requireNonNull(base.get(ZONES.get(country))) + Math.ceilDiv(grams, 1000) * perKilo;
    }

    private Effect fill(String amount) {
        return form
                ? refused("The form is filled in.")
                : !amount.equals(Integer.toString(value))
                        ? refused("The value on the form must be what the customer stated, in whole euros.")
                        : allowed(() -> {
                            form = true;
                            return "The customs form says: " + goods + ", " + value + " euros.";
                        });
    }

    private Effect frank(String amount) {
        int cents = Phrases.parse(amount, 2).orElse(-1);
        return cents <= 0
                ? refused("Postage looks like 12.50, not \"" + amount + "\".")
                : postage > 0
                        ? refused("The parcel is franked with " + Phrases.decimal(postage, 2) + ".")
                        : allowed(() -> {
                            postage = cents;
                            return "Postage of " + Phrases.decimal(cents, 2) + " is on the parcel.";
                        });
    }

    private Effect handOver() {
        return sent
                ? refused("The parcel is in the bag.")
                : customs(country) && !form
                        ? refused("The bag scanner refuses it: " + country + " needs a customs form.")
                        : postage != price()
                                ? refused(
                                        postage == 0
                                                ? "There is no postage on the parcel."
                                                : "The bag scanner refuses it: " + Phrases.decimal(postage, 2)
                                                        + " is not the price for " + grams + " g to " + country + ".")
                                : allowed(() -> {
                                    sent = true;
                                    return "The parcel to " + country + " is in the bag.";
                                });
    }

    @Override
    String role() {
        return "You serve at the parcel counter of a post office.";
    }

    @Override
    public String task() {
        return sender + " hands you a parcel to " + country + " with " + goods + ", worth " + value
                + " euros. Find the " + "postage, frank it and send it off with all that is needed.";
    }

    @Override
    public double score() {
        return sent ? 1 : (postage == price() ? 0.4 : 0) + (form ? 0.2 : 0);
    }

    @Override
    void solve(Player you) {
        boolean slip = you.slips();
        String zone = Objects.requireNonNull(ZONES.get(country));
        int kilos = Math.ceilDiv(grams, 1000);
        boolean weighFirst = you.chance(50);
        if (weighFirst) {
            you.act(you.one("The price depends on the weight.", "First onto the scale."), "weigh parcel");
        }
        you.act(
                you.one("Which zone is " + country + "?", country + " has a zone and maybe a customs rule."),
                "look up zone of " + country);
        if (!weighFirst) {
            you.act(you.one("Now the weight.", "The scale next."), "weigh parcel");
        }
        you.act(
                you.one("What does zone " + zone + " cost?", "The price list for zone " + zone + "."),
                "look up price of zone " + zone);
        String sum = Phrases.decimal(Objects.requireNonNull(base.get(zone)), 2) + " + " + kilos + " x "
                + Phrases.decimal(perKilo, 2) + " = " + Phrases.decimal(price(), 2) + ". ";
        boolean forget = slip && customs(country) && you.chance(50);
        if (slip && !forget) {
            int wrong = price() - perKilo;
            you.act(
                    grams + " g, so " + Phrases.count(kilos - 1, "kilogram") + ": " + Phrases.decimal(wrong, 2) + ".",
                    "frank with " + Phrases.decimal(wrong, 2));
            form(you);
            you.slip("Ready for the bag.", "hand over");
            you.act(
                    "Started kilograms count, so " + grams + " g are " + kilos + " kg, not " + (kilos - 1)
                            + ". The postage must come off.",
                    "void postage");
            you.act(sum + "That is right.", "frank with " + Phrases.decimal(price(), 2));
        } else {
            you.act(
                    grams + " g count as " + kilos + " kg: " + sum.strip(),
                    "frank with " + Phrases.decimal(price(), 2));
            if (forget) {
                you.slip("Postage is on; into the bag.", "hand over");
            }
            form(you);
        }
        you.act(you.one("Nothing is missing.", "Now into the bag."), "hand over");
        you.finish(
                you.one("The parcel is on its way.", "Accepted by the scanner."),
                "The parcel to " + country + " (" + grams
                        + " g, zone " + zone + ") is sent with postage of " + Phrases.decimal(price(), 2)
                        + (form ? " and a customs form." : "; no customs form was needed."));
    }

    private void form(Player you) {
        if (customs(country)) {
            you.act(
                    you.one(
                            "Zone " + ZONES.get(country) + " needs the customs form.",
                            country + " wants a customs form, as " + "the zone list says."),
                    "fill in customs form: " + goods + ", " + value);
        }
    }
}
