package assay.environment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Receipts of a trip against limits: enter what is allowed, cut what is above, leave out what is not refunded.
final class ExpenseReport extends World {
    private static final List<String> KINDS = List.of("hotel", "meal", "taxi", "train", "parking");

    /// The lowest and the highest limit of each kind, in steps of 5.00: what such a thing can cost.
    private static final List<int[]> LIMITS =
            List.of(new int[] {16, 44}, new int[] {4, 12}, new int[] {4, 12}, new int[] {6, 30}, new int[] {2, 8});

    private record Receipt(String number, String kind, int cents) {}

    private final String traveller;
    private final String city;
    private final List<Receipt> receipts = new ArrayList<>();
    private final Map<String, Integer> limits = new LinkedHashMap<>();
    private final Map<String, Integer> entered = new LinkedHashMap<>();
    private boolean submitted;

    ExpenseReport(Draw draw) {
        traveller = draw.one(Names.PEOPLE);
        city = draw.one("Ghent", "Porto", "Graz", "Turku", "Split", "Basel", "Leeds", "Aarhus");
        List<String> kinds = draw.some(KINDS, 3);
        limits.put(kinds.get(0), usual(draw, kinds.get(0)));
        limits.put(kinds.get(1), usual(draw, kinds.get(1)));
        limits.put(kinds.get(2), draw.chance(60) ? 0 : usual(draw, kinds.get(2)));
        int base = draw.between(11, 70);
        int over = draw.between(0, 1);
        for (int i = 0; i < 3; i++) {
            int limit = limit(kinds.get(i));
            int cents = limit == 0
                    ? usual(draw, kinds.get(i)) * draw.between(40, 99) / 100
                    : limit * (i == over ? draw.between(102, 160) : draw.between(40, 99)) / 100;
            receipts.add(new Receipt("R" + (base + i), kinds.get(i), cents));
        }
        List<String> numbers = receipts.stream().map(Receipt::number).toList();
        verb("read receipt <receipt>", "kind and amount", a -> shows(text(of(a.getFirst()))), among(numbers));
        verb(
                "check limit for <kind>",
                "what is refunded at most",
                a -> shows("Limit for " + a.getFirst() + ": "
                        + (limit(a.getFirst()) == 0 ? "not refunded." : Phrases.decimal(limit(a.getFirst()), 2) + ".")),
                among(kinds));
        verb(
                "enter <receipt> with <amount>",
                "into the report, two decimals",
                a -> enter(of(a.get(0)), a.get(1)),
                among(numbers),
                any(() -> receipts.stream()
                        .map(receipt -> Phrases.decimal(allowedFor(receipt), 2))
                        .toList()));
        verb("remove <receipt>", "from the report", a -> remove(a.getFirst()), among(numbers));
        verb("submit report", "with all entries", a -> submitted ? refused("The report is submitted.") : submit());
    }

    /// A limit for `kind`, in cents.
    private static int usual(Draw draw, String kind) {
        int[] range = LIMITS.get(KINDS.indexOf(kind));
        return draw.between(range[0], range[1]) * 500;
    }

    private int limit(String kind) {
        return Objects.requireNonNull(limits.get(kind));
    }

    private Receipt of(String number) {
        return receipts.stream()
                .filter(receipt -> receipt.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Receipt receipt) {
        return receipt.number() + ": " + receipt.kind() + ", " + Phrases.decimal(receipt.cents(), 2) + ".";
    }

    private int allowedFor(Receipt receipt) {
        return Math.min(receipt.cents(), limit(receipt.kind()));
    }

    private int total() {
        return entered.values().stream().mapToInt(Integer::intValue).sum();
    }

    private Effect enter(Receipt receipt, String amount) {
        int cents = Phrases.parse(amount, 2).orElse(-1);
        return submitted || cents <= 0 || cents > receipt.cents()
                ? refused(
                        submitted
                                ? "The report is submitted."
                                : "An entry is above 0.00 and at most " + Phrases.decimal(receipt.cents(), 2) + ".")
                : allowed(() -> {
                    entered.put(receipt.number(), cents);
                    return "Entered " + receipt.number() + " with " + Phrases.decimal(cents, 2) + ". Total "
                            + Phrases.decimal(total(), 2) + ".";
                });
    }

    private Effect remove(String number) {
        return submitted || !entered.containsKey(number)
                ? refused(number + " cannot be removed.")
                : allowed(() -> {
                    entered.remove(number);
                    return "Removed " + number + ". Total " + Phrases.decimal(total(), 2) + ".";
                });
    }

    private Effect submit() {
        for (Receipt receipt : receipts) {
            int cents = entered.getOrDefault(receipt.number(), 0);
            if (cents > limit(receipt.kind())) {
                return refused("Returned by the check: " + receipt.number() + " is above the limit for "
                        + receipt.kind() + ".");
            }
        }
        return entered.isEmpty()
                ? refused("The report is empty.")
                : allowed(() -> {
                    submitted = true;
                    return "Submitted for " + traveller + ": " + Phrases.decimal(total(), 2) + ".";
                });
    }

    @Override
    String role() {
        return "You prepare expense reports in a travel office.";
    }

    @Override
    public String task() {
        return traveller + " was in " + city + " and left the receipts "
                + Phrases.listed(receipts.stream().map(Receipt::number).toList())
                + ". Enter each with what the limits refund: the amount, but no more than "
                + "the limit of its kind; leave out what is not refunded. Then submit the report.";
    }

    @Override
    public double score() {
        long right = receipts.stream()
                .filter(receipt -> entered.getOrDefault(receipt.number(), 0) == allowedFor(receipt))
                .count();
        return right == receipts.size() ? submitted ? 1 : 0.8 : submitted ? 0.1 * right : 0.2 * right;
    }

    @Override
    void solve(Player you) {
        boolean slip = you.slips();
        boolean bold = false;
        List<String> out = new ArrayList<>();
        Receipt over = receipts.stream()
                .filter(receipt -> receipt.cents() > limit(receipt.kind()))
                .findFirst()
                .orElseThrow();
        String begin = "";
        for (Receipt receipt : receipts) {
            you.act(
                    begin
                            + you.one(
                                    "What is " + receipt.number() + "?",
                                    "Next receipt: " + receipt.number() + ".",
                                    "I read " + receipt.number() + "."),
                    "read receipt " + receipt.number());
            if (slip && receipt.equals(over)) {
                you.slip("A clear case, I enter it as it is.", enter(receipt, receipt.cents()));
                bold = true;
                begin = "";
                continue;
            }
            begin = one(you, receipt, out);
        }
        if (bold) {
            you.slip(you.one("All receipts are in.", "Now the report can go out."), "submit report");
            you.act("I never checked the limit for " + over.kind() + ".", "check limit for " + over.kind());
            begin = "";
            if (limit(over.kind()) == 0) {
                you.act("It is not refunded at all, so it has to go.", "remove " + over.number());
                out.add(over.number() + " is left out");
            } else {
                you.act(
                        "Only " + Phrases.decimal(limit(over.kind()), 2) + " is refunded; I correct the entry.",
                        enter(over, limit(over.kind())));
                out.add(over.number() + " with " + Phrases.decimal(allowedFor(over), 2));
            }
        }
        you.act(
                begin
                        + you.one(
                                "Every receipt is dealt with.",
                                "The total of " + Phrases.decimal(total(), 2) + " is right."),
                "submit report");
        you.finish(
                you.one("The report is out.", "Accepted."),
                "The report of " + traveller + " is submitted with " + Phrases.decimal(total(), 2) + ": "
                        + Phrases.listed(out) + ".");
    }

    /// Deals with one receipt; answers what is to be said of it before the next step.
    private String one(Player you, Receipt receipt, List<String> out) {
        int limit = limit(receipt.kind());
        you.act(
                you.one(
                        "What is the limit for " + receipt.kind() + "?",
                        "The limit for " + receipt.kind() + " decides."),
                "check limit for " + receipt.kind());
        if (limit == 0) {
            out.add(receipt.number() + " is left out");
            return "A " + receipt.kind() + " is not refunded, so " + receipt.number() + " stays out. ";
        }
        String amount = Phrases.decimal(receipt.cents(), 2);
        you.act(
                receipt.cents() > limit
                        ? amount + " is above the limit, so " + Phrases.decimal(limit, 2) + " goes in."
                        : amount + " is within the limit.",
                enter(receipt, allowedFor(receipt)));
        out.add(receipt.number() + " with " + Phrases.decimal(allowedFor(receipt), 2));
        return "";
    }

    private static String enter(Receipt receipt, int cents) {
        return "enter " + receipt.number() + " with " + Phrases.decimal(cents, 2);
    }
}
