package assay.environment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A bill in a currency of which too little is there: convert just enough from the account that can spare it, pay.
final class CurrencyLedger extends World {
    private static final Map<String, Integer> WORTH = worth();

    private final List<String> codes;
    private final String due;
    private final String firm;
    private final String bill;
    private final int amount; // 0.01 of `due`
    private final Map<String, Integer> balances = new LinkedHashMap<>();
    private final Map<String, Integer> rates = new LinkedHashMap<>(); // 0.0001 of `due` for one
    private final int reserve; // whole units that must stay
    private int conversions;
    private boolean paid;

    private static Map<String, Integer> worth() {
        Map<String, Integer> worth = new LinkedHashMap<>();
        worth.put("EUR", 10_800);
        worth.put("USD", 10_000);
        worth.put("GBP", 12_700);
        worth.put("CHF", 11_300);
        worth.put("CAD", 7_300);
        worth.put("AUD", 6_600);
        return worth;
    }

    CurrencyLedger(Draw draw) {
        codes = draw.some(List.copyOf(WORTH.keySet()), 3);
        due = codes.getFirst();
        firm = draw.one(Names.FIRMS);
        bill = "B" + draw.between(1000, 9999);
        amount = draw.between(600, 3800) * 100 + draw.between(0, 19) * 5;
        reserve = draw.between(1, 4) * 100;
        balances.put(due, amount * draw.between(20, 75) / 100);
        int rich = draw.between(1, 2);
        for (int i = 1; i <= 2; i++) {
            String code = codes.get(i);
            int rate = Math.floorDiv(at(WORTH, code) * 10_000, at(WORTH, due)) + draw.between(-150, 150);
            rates.put(code, rate);
            int missing = Math.floorDiv((amount - at(balances, due)) * 100, rate) * 100 + 100;
            balances.put(
                    code,
                    i == rich
                            ? missing + reserve * 100 + draw.between(50, 900) * 100
                            : reserve * 100 + missing * draw.between(10, 80) / 100);
        }
        verb(
                "balance(<account>)",
                "money in an account",
                a -> shows("Balance " + a.getFirst() + ": " + money(a.getFirst()) + "."),
                among(codes));
        verb("rate(<from>, <to>)", "what one unit buys", a -> rate(a.get(0), a.get(1)), among(codes), among(codes));
        verb(
                "convert(<from>, <to>, <amount>)",
                "moves whole units between accounts at the rate",
                a -> convert(a.get(0), a.get(1), a.get(2)),
                among(codes.subList(1, 3)),
                among(List.of(due)),
                any(() -> List.of(Integer.toString(missing(codes.get(1))), Integer.toString(missing(codes.get(2))))));
        verb("pay(<bill>, <account>)", "pays a bill in full", a -> pay(), among(List.of(bill)), among(List.of(due)));
    }

    private static int at(Map<String, Integer> map, String key) {
        return Objects.requireNonNull(map.get(key));
    }

    private String money(String code) {
        return Phrases.decimal(at(balances, code), 2) + " " + code;
    }

    private Effect rate(String from, String to) {
        return !rates.containsKey(from) || !to.equals(due)
                ? refused("Rates are quoted into " + due + " only.")
                : shows("1 " + from + " = " + Phrases.decimal(at(rates, from), 4) + " " + to + ".");
    }

    /// Whole units of `code` that bring what is missing, rounded up.
    private int missing(String code) {
        long cents = Math.max(0, amount - at(balances, due));
        return (int) Math.ceilDiv(cents * 100, (long) at(rates, code));
    }

    private Effect convert(String from, String to, String units) {
        int whole = Phrases.parse(units, 0).orElse(0);
        if (whole < 1) {
            return refused("Amount must be whole units above 0, got \"" + units + "\".");
        }
        if (at(balances, from) - whole * 100L < reserve * 100L) {
            return refused(
                    "Refused: " + reserve + " " + from + " must stay in the account, which holds " + money(from) + ".");
        }
        return allowed(() -> {
            int cents = (int) (whole * (long) at(rates, from) / 100);
            balances.merge(from, -whole * 100, Integer::sum);
            balances.merge(to, cents, Integer::sum);
            conversions++;
            return whole + " " + from + " became " + Phrases.decimal(cents, 2) + " " + to + ". Balances: " + money(from)
                    + ", " + money(to) + ".";
        });
    }

    private Effect pay() {
        return paid
                ? refused(bill + " is paid.")
                : at(balances, due) < amount
                        ? refused("Refused: " + bill + " is " + Phrases.decimal(amount, 2) + " " + due
                                + ", the account holds " + money(due) + ".")
                        : allowed(() -> {
                            paid = true;
                            balances.merge(due, -amount, Integer::sum);
                            return bill + " is paid. Balance " + due + ": " + money(due) + ".";
                        });
    }

    @Override
    String role() {
        return "You keep the accounts of a small firm through a bank's interface. Each account has the name of its "
                + "currency.";
    }

    @Override
    public String task() {
        return "Pay bill " + bill + " of " + firm + ", " + Phrases.decimal(amount, 2) + " " + due + ". Accounts: "
                + Phrases.listed(codes) + ". If " + due
                + " is short, convert the missing sum once, rounded up to whole "
                + "units, from one account that still keeps at least " + reserve + " units afterwards.";
    }

    @Override
    public double score() {
        return !paid ? 0 : conversions == 1 && at(balances, due) < 200 ? 1 : 0.5;
    }

    @Override
    void solve(Player you) {
        boolean slip = you.slips();
        boolean firstIsEnough = at(balances, codes.get(1)) - missing(codes.get(1)) * 100 >= reserve * 100;
        boolean blind = slip && (firstIsEnough || you.chance(50));
        if (blind) {
            you.slip("The bill is in " + due + ", so I pay it from that account.", "pay(" + bill + ", " + due + ")");
        } else {
            you.act(
                    you.one("Is there enough in " + due + "?", "First what the " + due + " account holds."),
                    "balance(" + due + ")");
        }
        int short_ = amount - at(balances, due);
        String begin = (blind ? "I should have looked at the balance first. " : "") + Phrases.decimal(short_, 2) + " "
                + due + " are missing. ";
        List<String> seen = new ArrayList<>(List.of(due)); // an answer must not name a balance that nobody looked at
        for (String code : codes.subList(1, 3)) {
            int needed = missing(code);
            boolean enough = at(balances, code) - needed * 100 >= reserve * 100;
            you.act(
                    begin + you.one("At which rate does " + code + " convert?", "What does " + code + " buy?"),
                    "rate(" + code + ", " + due + ")");
            String sum = Phrases.decimal(short_, 2) + " / " + Phrases.decimal(at(rates, code), 4) + " is " + needed
                    + " " + code + " rounded up. ";
            if (slip && !blind && !enough) {
                you.slip(sum + "I convert that.", "convert(" + code + ", " + due + ", " + needed + ")");
                begin = "That would eat into the reserve of " + reserve + " " + code + ", which I did not check. ";
                slip = false;
                continue;
            }
            you.act(
                    sum
                            + you.one(
                                    "Can the account spare it and keep " + reserve + "?",
                                    "The balance must be at least " + (needed + reserve) + "."),
                    "balance(" + code + ")");
            seen.add(code);
            if (enough) {
                you.act(
                        money(code) + " covers " + needed + " and leaves more than " + reserve + ".",
                        "convert(" + code + ", " + due + ", " + needed + ")");
                break;
            }
            begin = money(code) + " is too little for that. The other account, then. ";
        }
        you.act(you.one("Now the account covers the bill.", "The sum is there."), "pay(" + bill + ", " + due + ")");
        you.finish(
                you.one("The bill is settled.", "One conversion was enough."),
                "Bill " + bill + " of "
                        + Phrases.decimal(amount, 2) + " " + due + " is paid; balances: "
                        + Phrases.listed(seen.stream().map(this::money).toList()) + ".");
    }
}
