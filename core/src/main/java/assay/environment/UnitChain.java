package assay.environment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A quantity to carry through a chain of trade units whose factors have to be looked up.
final class UnitChain extends World {
    /// Names without a fixed factor between them: everybody knows what a dozen is.
    private static final List<List<String>> CHAINS = List.of(
            List.of("reel", "spool", "metre", "strip"), List.of("bale", "packet", "sheet", "card"),
            List.of("hogshead", "keg", "flask", "vial"), List.of("truckload", "pallet", "carton", "tin"),
            List.of("bolt", "length", "yard", "swatch"), List.of("container", "crate", "tray", "screw set"));

    private final List<String> units;
    private final String trade;
    private final int from;
    private final int to;
    private final int quantity;
    private final Map<String, Integer> factors = new LinkedHashMap<>();
    private final Map<String, Long> memory = new LinkedHashMap<>();
    private String submitted = "";

    UnitChain(Draw draw) {
        units = draw.one(CHAINS);
        trade = draw.one(Names.SUPPLIERS);
        boolean down = draw.chance(60);
        int length = draw.between(2, 3);
        int low = draw.between(0, 3 - length);
        from = down ? low : low + length;
        to = down ? low + length : low;
        for (int i = 0; i < 3; i++) {
            factors.put(units.get(i), draw.between(3, 24));
        }
        int start = draw.between(3, 60);
        quantity = down ? start : (int) (start * product());
        verb("factor[<unit>]", "how many of the next smaller unit it holds", a -> factor(a.getFirst()), among(units));
        verb(
                "multiply[<a>; <b>]",
                "the product of two whole numbers",
                a -> compute(a.get(0), a.get(1), true),
                any(this::numbers),
                any(this::numbers));
        verb(
                "divide[<a>; <b>]",
                "the quotient of two whole numbers",
                a -> compute(a.get(0), a.get(1), false),
                any(this::numbers),
                any(this::numbers));
        verb(
                "submit[<number> <unit>]",
                "the final result",
                a -> submit(a.get(0), a.get(1)),
                any(this::numbers),
                among(units));
    }

    private long product() {
        long product = 1;
        for (int i = Math.min(from, to); i < Math.max(from, to); i++) {
            product *= at(units.get(i));
        }
        return product;
    }

    private int at(String unit) {
        return Objects.requireNonNull(factors.get(unit));
    }

    private long result() {
        return from < to ? quantity * product() : quantity / product();
    }

    private List<String> numbers() {
        List<String> numbers = new java.util.ArrayList<>(List.of(Integer.toString(quantity)));
        factors.values().forEach(value -> numbers.add(value.toString()));
        memory.values().forEach(value -> numbers.add(value.toString()));
        return numbers.stream().distinct().toList();
    }

    private String name(int index, long number) {
        return number + " " + units.get(index) + (number == 1 ? "" : "s");
    }

    private Effect factor(String unit) {
        return !factors.containsKey(unit)
                ? refused("The " + unit + " is the smallest unit of " + trade + ".")
                : shows("1 " + unit + " = " + name(units.indexOf(unit) + 1, at(unit)) + ".");
    }

    private Effect compute(String a, String b, boolean times) {
        if (!a.matches("\\d{1,9}") || !b.matches("\\d{1,9}")) {
            return refused("Both must be whole numbers of up to nine digits.");
        }
        long x = Long.parseLong(a);
        long y = Long.parseLong(b);
        if (!times && (y == 0 || x % y != 0)) {
            return y == 0
                    ? refused("Division by zero.")
                    : shows(a + " / " + b + " = " + x / y + " remainder " + x % y + ".");
        }
        return allowed(() -> {
            long value = times ? x * y : x / y;
            memory.put(a + (times ? "*" : "/") + b, value);
            return a + (times ? " x " : " / ") + b + " = " + value + ".";
        });
    }

    private Effect submit(String number, String unit) {
        return !number.matches("\\d{1,18}")
                ? refused("A result is a whole number and a unit, not \"" + number + "\".")
                : allowed(() -> {
                    submitted = number + " " + unit;
                    return "Submitted: " + submitted + ".";
                });
    }

    @Override
    String role() {
        return "You convert trade units with a calculator and the unit table of a supplier. Factors differ between "
                + "suppliers.";
    }

    @Override
    public String task() {
        return "An order to " + trade + " is given as " + name(from, quantity) + ". How many " + units.get(to)
                + "s is that? The units, from large to small, are " + Phrases.listed(units)
                + ". Submit the number with "
                + "its unit, in the singular.";
    }

    @Override
    public double score() {
        return submitted.equals(result() + " " + units.get(to)) ? 1 : 0;
    }

    @Override
    void solve(Player you) {
        boolean down = from < to;
        boolean slip = you.slips();
        String begin =
                "From " + units.get(from) + " to " + units.get(to) + " it takes " + Math.abs(from - to) + " steps. ";
        long value = quantity;
        int at = from;
        while (at != to) {
            int next = down ? at + 1 : at - 1;
            String bigger = units.get(Math.min(at, next));
            String smaller = units.get(Math.max(at, next));
            you.act(
                    begin
                            + you.one(
                                    "What does a " + bigger + " hold?",
                                    "I look up the " + bigger + ".",
                                    "Next the factor " + "between " + bigger + " and " + smaller + "."),
                    "factor[" + bigger + "]");
            int factor = at(bigger);
            if (slip && at == from) {
                slip = false;
                you.slip(
                        "I apply " + factor + " to " + value + ".",
                        (down ? "divide[" : "multiply[") + value + "; " + factor + "]");
                begin = "Wrong direction: a " + smaller + " is smaller, so there must be "
                        + (down ? "more of them. " : "fewer " + bigger + "s. ");
            } else {
                begin = "";
            }
            you.act(
                    begin
                            + (down
                                    ? you.one(
                                            "Each " + bigger + " gives " + factor + ", so I multiply.",
                                            "To the smaller " + "unit: times " + factor + ".")
                                    : you.one(
                                            factor + " of them make one " + bigger + ", so I divide.",
                                            "To the larger unit: divided by " + factor + ".")),
                    (down ? "multiply[" : "divide[") + value + "; " + factor + "]");
            value = down ? value * factor : value / factor;
            at = next;
            begin = "That makes " + name(at, value) + ". ";
        }
        you.act(
                begin + you.one("This is the unit asked for.", "No step is left."),
                "submit[" + value + " " + units.get(to) + "]");
        you.finish(
                you.one("The number is submitted.", "The chain is complete."),
                name(from, quantity) + " of " + trade + (quantity == 1 ? " is " : " are ") + name(to, value) + ".");
    }
}
