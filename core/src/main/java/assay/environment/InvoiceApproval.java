package assay.environment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Invoices to compare with order and delivery note; approve, hold with the right reason, or forward above the limit.
final class InvoiceApproval extends World {
    private static final List<String> GOODS = List.of(
            "desk lamps",
            "toner cartridges",
            "safety vests",
            "label rolls",
            "office chairs",
            "network cables",
            "whiteboards",
            "cable drums",
            "shipping cartons",
            "first-aid kits");
    private static final List<String> DEPARTMENTS =
            List.of("Facilities", "Print Shop", "Field Service", "Logistics", "Training", "Research");
    private static final List<String> REASONS = List.of("price", "quantity");

    /// One invoice with what order and delivery note say. Amounts in cents.
    private record Case(
            String number,
            String order,
            String firm,
            String goods,
            String department,
            int ordered,
            int received,
            int billed,
            int price,
            int billedPrice) {
        int total() {
            return billed * billedPrice;
        }

        String defect() {
            return billedPrice != price ? "price" : billed != received ? "quantity" : "";
        }
    }

    private final List<Case> cases = new ArrayList<>();
    private final Map<String, String> approvers = new LinkedHashMap<>();
    private final int limit;
    private final Map<String, String> decisions = new LinkedHashMap<>();

    InvoiceApproval(Draw draw) {
        limit = draw.between(4, 12) * 25_000;
        int count = draw.between(2, 3);
        int base = draw.between(1000, 8999);
        List<String> firms = draw.some(Names.SUPPLIERS, count);
        List<String> goods = draw.some(GOODS, count);
        List<String> departments = draw.some(DEPARTMENTS, count);
        List<String> people = draw.some(Names.PEOPLE, count);
        List<String> kinds = draw.some(List.of("fine", "price", "quantity", "large"), count);
        for (int i = 0; i < count; i++) {
            String kind = kinds.get(i);
            int pieces = draw.between(4, 30);
            int most = limit / pieces;
            int price = kind.equals("large") ? most + draw.between(50, 400) * 10 : most * draw.between(30, 85) / 100;
            int received = kind.equals("quantity") ? pieces - draw.between(1, 3) : pieces;
            int billed = kind.equals("price") ? price + draw.between(1, 9) * 25 : price;
            cases.add(new Case(
                    "INV-" + (base + 7 * i),
                    "PO-" + draw.between(200, 999),
                    firms.get(i),
                    goods.get(i),
                    departments.get(i),
                    pieces,
                    received,
                    pieces,
                    price,
                    billed));
            approvers.put(departments.get(i), people.get(i));
        }
        List<String> numbers = cases.stream().map(Case::number).toList();
        Verb.Domain invoices = among(numbers);
        verb(
                "open invoice <invoice>",
                "what is billed, and the order it refers to",
                a -> shows(invoice(of(a.getFirst()))),
                invoices);
        verb(
                "open order <order>",
                "what was ordered, at what price, for which department",
                a -> order(a.getFirst()),
                among(cases.stream().map(Case::order).toList()));
        verb(
                "open delivery note for <order>",
                "what was received",
                a -> note(a.getFirst()),
                among(cases.stream().map(Case::order).toList()));
        verb(
                "look up approver of <department>",
                "who signs above your limit",
                a -> shows(a.getFirst() + ": " + approvers.get(a.getFirst()) + "."),
                among(departments));
        verb("approve <invoice>", "within your limit", a -> approve(of(a.getFirst())), invoices);
        verb(
                "hold <invoice> because of <reason>",
                "reason: price or quantity",
                a -> decide(of(a.get(0)), "hold " + a.get(1), "on hold, reason: " + a.get(1)),
                invoices,
                among(REASONS));
        verb(
                "forward <invoice> to <person>",
                "for a decision above your limit",
                a -> decide(of(a.get(0)), "forward " + a.get(1), "forwarded to " + a.get(1)),
                invoices,
                among(people));
        verb("reopen <invoice>", "takes your decision back", a -> reopen(a.getFirst()), invoices);
    }

    private Case of(String number) {
        return cases.stream()
                .filter(each -> each.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private Case by(String order) {
        return cases.stream()
                .filter(each -> each.order().equals(order))
                .findFirst()
                .orElseThrow();
    }

    private static String money(int cents) {
        return Phrases.decimal(cents, 2);
    }

    private static String invoice(Case c) {
        return c.number() + " from " + c.firm() + ", order " + c.order() + ": " + c.billed() + " " + c.goods() + " at "
                + money(c.billedPrice()) + ", total " + money(c.total()) + ".";
    }

    private Effect order(String number) {
        Case c = by(number);
        return shows(number + " for " + c.department() + ": " + c.ordered() + " " + c.goods() + " at "
                + money(c.price()) + ".");
    }

    private Effect note(String number) {
        Case c = by(number);
        return shows("Delivery note for " + number + ": " + c.received() + " " + c.goods() + " received.");
    }

    private Effect approve(Case c) {
        return c.total() > limit
                ? refused("Refused: " + money(c.total()) + " is above your limit of " + money(limit) + ".")
                : decide(
                        c,
                        "approve",
                        "approved for payment"
                                + (c.billed() > c.received() ? " (note: goods received " + c.received() + ")" : "")
                                + (c.billedPrice() != c.price()
                                        ? " (note: order price " + money(c.price()) + ")"
                                        : ""));
    }

    private Effect decide(Case c, String decision, String said) {
        if (decisions.containsKey(c.number())) {
            return refused(c.number() + " is decided already; reopen it first.");
        }
        return allowed(() -> {
            decisions.put(c.number(), decision);
            return c.number() + " is " + said + ". Left: " + (cases.size() - decisions.size()) + ".";
        });
    }

    private Effect reopen(String number) {
        return !decisions.containsKey(number)
                ? refused(number + " is not decided yet.")
                : allowed(() -> {
                    decisions.remove(number);
                    return number + " is open again.";
                });
    }

    private String right(Case c) {
        return !c.defect().isEmpty()
                ? "hold " + c.defect()
                : c.total() > limit ? "forward " + approvers.get(c.department()) : "approve";
    }

    @Override
    String role() {
        return "You check supplier invoices in an accounts office, against the order and the delivery note.";
    }

    @Override
    public String task() {
        return "Decide " + Phrases.listed(cases.stream().map(Case::number).toList()) + ". Billed price must equal the "
                + "order's price, billed quantity what was received; otherwise hold the invoice with that reason. A "
                + "correct invoice up to " + money(limit) + " you approve yourself; above that it goes to the approver "
                + "of the department that ordered.";
    }

    @Override
    public double score() {
        return cases.stream()
                        .filter(c -> right(c).equals(decisions.get(c.number())))
                        .count()
                / (double) cases.size();
    }

    @Override
    void solve(Player you) {
        List<String> outcome = new ArrayList<>();
        boolean slip = you.slips();
        Case victim = cases.stream()
                .filter(c -> !right(c).equals("approve"))
                .findFirst()
                .orElse(cases.getFirst());
        for (Case c : cases) {
            you.act(
                    you.one(
                            "I start " + c.number() + " with the invoice itself.",
                            "What does " + c.number() + " bill?",
                            "Next document: " + c.number() + "."),
                    "open invoice " + c.number());
            boolean hasty = slip && c.equals(victim);
            if (hasty) {
                you.slip("It looks like an ordinary invoice, so I approve it.", "approve " + c.number());
                if (decisions.containsKey(c.number())) {
                    you.act(
                            "Approving unchecked was wrong: the note shows a difference. I take it back and check "
                                    + "properly.",
                            "reopen " + c.number());
                }
            }
            you.act(
                    (hasty && c.defect().isEmpty()
                                    ? "The total is above my limit, which I overlooked. First the check. "
                                    : "")
                            + you.one(
                                    "Now the order " + c.order() + " for the agreed price.",
                                    "The price must match " + c.order() + "."),
                    "open order " + c.order());
            if (!c.defect().equals("price")) {
                you.act(
                        you.one(
                                "The price of " + money(c.price()) + " agrees. Was everything received?",
                                "Price is right. The delivery note has to confirm " + c.billed() + " pieces."),
                        "open delivery note for " + c.order());
            }
            outcome.add(c.number() + " " + close(you, c));
        }
        you.finish(
                you.one("All invoices are decided.", "Nothing is left in the list."),
                "Done: " + Phrases.listed(outcome) + ".");
    }

    private String close(Player you, Case c) {
        String approver = Objects.requireNonNull(approvers.get(c.department()));
        if (c.defect().equals("price")) {
            you.act(
                    "Billed at " + money(c.billedPrice()) + ", ordered at " + money(c.price())
                            + ": this cannot be paid.",
                    "hold " + c.number() + " because of price");
            return "is on hold (price " + money(c.billedPrice()) + " instead of " + money(c.price()) + ")";
        }
        if (c.defect().equals("quantity")) {
            you.act(
                    "Only " + c.received() + " came, " + c.billed() + " are billed.",
                    "hold " + c.number() + " because of quantity");
            return "is on hold (" + c.received() + " of " + c.billed() + " received)";
        }
        if (c.total() > limit) {
            you.act(
                    "It is correct, but " + money(c.total()) + " is above " + money(limit) + ". Who signs for "
                            + c.department() + "?",
                    "look up approver of " + c.department());
            you.act(approver + " signs for " + c.department() + ".", "forward " + c.number() + " to " + approver);
            return "went to " + approver + " (" + money(c.total()) + " is above the limit)";
        }
        you.act(
                you.one(
                        "Price and quantity agree and " + money(c.total()) + " is within my limit.",
                        "Everything " + "matches and the total of " + money(c.total()) + " is below " + money(limit)
                                + "."),
                "approve " + c.number());
        return "is approved (" + money(c.total()) + ")";
    }
}
