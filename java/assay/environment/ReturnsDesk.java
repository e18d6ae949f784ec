package assay.environment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Goods that come back: receipt, age and condition decide between refund, voucher, repair and refusal.
final class ReturnsDesk extends World {
    private static final List<String> GOODS = List.of(
            "a bicycle lamp",
            "a rucksack",
            "hiking boots",
            "a tent",
            "a rain coat",
            "a camping stove",
            "a sleeping bag",
            "a compass",
            "a head torch");
    private static final List<String> DECISIONS = List.of("refund", "voucher", "repair", "refusal");

    private record Return(String customer, String goods, String receipt, int days, String state, int cents) {}

    private final List<Return> returns = new ArrayList<>();
    private final int refundDays;
    private final int warrantyDays;
    private final Map<String, String> decided = new LinkedHashMap<>();

    ReturnsDesk(Draw draw) {
        refundDays = draw.one(List.of(14, 21, 28, 30));
        warrantyDays = draw.one(List.of(180, 365, 730));
        int count = draw.between(2, 3);
        List<String> people = draw.some(Names.FIRST, count);
        List<String> goods = draw.some(GOODS, count);
        int base = draw.between(2000, 8000);
        for (int i = 0; i < count; i++) {
            String state = draw.one("unused", "unused", "used", "faulty");
            int days = switch (draw.between(0, 2)) {
                case 0 -> draw.between(1, refundDays);
                case 1 -> draw.between(refundDays + 1, warrantyDays);
                default -> draw.between(warrantyDays + 1, warrantyDays + 200);
            };
            returns.add(new Return(
                    people.get(i), goods.get(i), "N" + (base + 13 * i), days, state, draw.between(19, 260) * 95));
        }
        List<String> receipts = returns.stream().map(Return::receipt).toList();
        verb(
                "scan <receipt>",
                "what was bought, when, at what price",
                a -> shows(scan(of(a.getFirst()))),
                among(receipts));
        verb("inspect goods of <customer>", "unused, used or faulty", a -> shows(inspect(a.getFirst())), among(people));
        verb(
                "decide <decision> for <receipt>",
                "refund, voucher, repair or refusal",
                a -> decide(of(a.get(1)), a.get(0)),
                among(DECISIONS),
                among(receipts));
        verb(
                "undo <receipt>",
                "takes a decision back",
                a -> !decided.containsKey(a.getFirst())
                        ? refused(a.getFirst() + " is not decided.")
                        : allowed(() -> {
                            decided.remove(a.getFirst());
                            return a.getFirst() + " is undecided again.";
                        }),
                among(receipts));
    }

    private Return of(String receipt) {
        return returns.stream()
                .filter(each -> each.receipt().equals(receipt))
                .findFirst()
                .orElseThrow();
    }

    private static String scan(Return each) {
        return each.receipt() + ": " + each.goods() + ", bought " + Phrases.count(each.days(), "day") + " ago for "
                + Phrases.decimal(each.cents(), 2) + ".";
    }

    private String inspect(String customer) {
        Return each = returns.stream()
                .filter(one -> one.customer().equals(customer))
                .findFirst()
                .orElseThrow();
        return customer + " returns " + each.goods() + ": " + each.state() + ".";
    }

    private Effect decide(Return each, String decision) {
        if (decided.containsKey(each.receipt())) {
            return refused(each.receipt() + " is decided already.");
        }
        if (decision.equals("refund") && each.days() > refundDays) {
            return refused("The till refuses: " + each.days() + " days is beyond " + refundDays + ".");
        }
        return allowed(() -> {
            decided.put(each.receipt(), decision);
            return each.receipt() + " (" + each.customer() + "): " + decision + ". Undecided: "
                    + (returns.size() - decided.size()) + ".";
        });
    }

    private String right(Return each) {
        boolean faulty = each.state().equals("faulty");
        if (faulty) {
            return each.days() <= warrantyDays ? "repair" : "refusal";
        }
        return each.state().equals("unused")
                ? each.days() <= refundDays ? "refund" : each.days() <= warrantyDays ? "voucher" : "refusal"
                : "refusal";
    }

    private String why(Return each) {
        boolean faulty = each.state().equals("faulty");
        String age = Phrases.count(each.days(), "day");
        if (faulty) {
            return "Faulty after " + age + ": "
                    + (each.days() <= warrantyDays
                            ? "within the " + warrantyDays + " of the " + "warranty, so a repair."
                            : "the warranty of " + warrantyDays + " is over.");
        }
        if (each.state().equals("used")) {
            return "Used and without a fault: nothing can be done.";
        }
        return "Unused after " + age + ": "
                + (each.days() <= refundDays
                        ? "within " + refundDays + ", so a refund."
                        : each.days() <= warrantyDays
                                ? "beyond " + refundDays + ", but within " + warrantyDays + ", so a voucher."
                                : "beyond " + warrantyDays + ", so it is refused.");
    }

    @Override
    String role() {
        return "You work at the returns desk of an outdoor shop.";
    }

    @Override
    public String task() {
        return "Decide the returns of "
                + Phrases.listed(returns.stream()
                        .map(each -> each.customer() + " (receipt " + each.receipt() + ")")
                        .toList())
                + ". Unused goods: refund up to " + refundDays + " days, voucher up to "
                + warrantyDays + " days. Faulty goods: repair up to " + warrantyDays + " days. All else is a refusal.";
    }

    @Override
    public double score() {
        return returns.stream()
                        .filter(each -> right(each).equals(decided.get(each.receipt())))
                        .count()
                / (double) returns.size();
    }

    @Override
    void solve(Player you) {
        boolean slip = you.slips();
        List<String> done = new ArrayList<>();
        for (Return each : returns) {
            you.act(
                    you.one(
                            "When did " + each.customer() + " buy it?",
                            (done.isEmpty() ? "First" : "Next") + " the receipt of " + each.customer() + ".",
                            (done.isEmpty() ? "I begin" : "I go on") + " with receipt " + each.receipt() + "."),
                    "scan " + each.receipt());
            boolean hasty = slip && (!right(each).equals("refund") || each.equals(returns.getLast()));
            String begin = "";
            if (hasty) {
                slip = false;
                String wrong = right(each).equals("refund") ? "voucher" : "refund";
                you.slip("I settle this with a " + wrong + ".", "decide " + wrong + " for " + each.receipt());
                if (decided.containsKey(each.receipt())) {
                    you.act("I decided before I looked at the goods. I take that back.", "undo " + each.receipt());
                } else {
                    begin = "Too late for a refund, and I have not even seen the goods. ";
                }
            }
            you.act(
                    begin
                            + you.one(
                                    "In what state is it?",
                                    "Now the goods themselves.",
                                    "The state of the goods matters " + "too."),
                    "inspect goods of " + each.customer());
            String right = Objects.requireNonNull(right(each));
            you.act(why(each), "decide " + right + " for " + each.receipt());
            done.add(each.customer() + " " + right);
        }
        you.finish(
                you.one("All returns are decided.", "Nobody is waiting any more."),
                "Decisions: " + Phrases.listed(done) + ".");
    }
}
