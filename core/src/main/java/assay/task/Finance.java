package assay.task;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/// Interest, loans, taxes, wages and budgets, to the cent.
final class Finance {
    private static final String FAMILY = "money";

    static final List<ChatTask> TASKS = List.of(
            new ChatTask(
                    "interest",
                    FAMILY,
                    "Simple or compound interest year by year; checked with the closed formula.",
                    List.of(
                            "I put {p} into an account at {r} % a year, interest added every year. What do "
                                    + "I have after {n} years?",
                            "What is the difference between simple and compound interest on {p} at {r} % "
                                    + "over {n} years?",
                            "{name} lends a friend {p} at {r} % simple interest per year. How much has to "
                                    + "be paid back after {n} years?",
                            "Show me year by year how {p} grows at {r} % compound interest for {n} years."),
                    Finance::interest),
            new ChatTask(
                    "loan_instalments",
                    FAMILY,
                    "The monthly payment of a loan and its first months; checked by running the plan to zero.",
                    List.of(
                            "What is the monthly payment on a loan of {p} over {n} months at {r} % a year?",
                            "{firm} borrows {p} for {n} months, {r} % nominal interest per year, equal "
                                    + "instalments. What is one instalment " + "and what does the loan cost in total?",
                            "I want to finance a {thing} for {p} over {n} months at {r} %. How much is one "
                                    + "instalment, and how much of the " + "first one is interest?",
                            "Please show the first two rows of the repayment plan for {p}, {r} % a year, "
                                    + "{n} monthly payments."),
                    Finance::loan),
            new ChatTask(
                    "sales_tax",
                    FAMILY,
                    "Net, tax and gross prices; checked by going back.",
                    List.of(
                            "A {thing} costs {gross} including {v} % VAT. What is the net price and how "
                                    + "much tax is in it?",
                            "Add {v} % sales tax to {net} for {aThing}.",
                            "{firm} sends an invoice for {gross}, {v} % VAT included. Please split it "
                                    + "into net amount and tax.",
                            "I took {v} % off {gross} to remove {v} % VAT and my accountant says that is "
                                    + "wrong. Why?"),
                    Finance::tax),
            new ChatTask(
                    "wages",
                    FAMILY,
                    "Pay for regular and overtime hours; checked as one weighted sum.",
                    List.of(
                            "{name} earns {w} an hour, with {x} % extra for overtime. What is the pay for "
                                    + "{h} regular and {o} overtime hours?",
                            "Work out the weekly gross pay of {aJob}: {h} hours at {w}, plus {o} hours of "
                                    + "overtime at time plus {x} %.",
                            "My contract says {h} hours a week at {w}, and overtime is paid with a "
                                    + "supplement of {x} %. I worked {all} hours. " + "What should I get?",
                            "How much does one overtime hour bring at {w} plus {x} %, and what do {o} of "
                                    + "them add to {h} normal hours?"),
                    Finance::wages),
            new ChatTask(
                    "monthly_budget",
                    FAMILY,
                    "Income minus expenses, what is left and in percent; checked by adding back.",
                    List.of(
                            "My income is {income} a month. I spend: {list}. How much is left, and what "
                                    + "share is that?",
                            "Make a small table of this monthly budget with the balance at the end. Income "
                                    + "{income}; {list}.",
                            "{name} takes home {income} and pays {list}. Can {name} put aside {goal} a month?",
                            "Which of these costs takes the largest share of {income}, and what remains "
                                    + "after all of them? {^list}."),
                    Finance::budget),
            new ChatTask(
                    "exchange",
                    FAMILY,
                    "Money changed at a given rate with a fee; checked by changing back.",
                    List.of(
                            "The rate is 1 {x} = {rate} {y} and the bank takes {fee} % commission. How "
                                    + "many {y} do I get for {amount} {xs}?",
                            "I want to change {amount} {xs} into {y} at {rate} {y} per {x}, less {fee} % "
                                    + "fee. What comes out?",
                            "A hotel charges {price} {y}. What is that in {xs} at 1 {x} = {rate} {y}?",
                            "{name} comes home with {price} {y}. At {rate} {y} for one {x} and {fee} % "
                                    + "commission, how many {xs} is that?"),
                    Finance::exchange),
            new ChatTask(
                    "savings_goal",
                    FAMILY,
                    "How many months of saving reach a goal; checked one month before and at the goal.",
                    List.of(
                            "I have {have} and save {rate} a month. When can I afford {aThing} for {goal}?",
                            "How much must {name} put aside each month to have {goal} for {aThing} in {n} "
                                    + "months, starting with {have}?",
                            "Our {project} needs {goal}. There is {have} in the fund and {rate} comes in "
                                    + "monthly. How many months to go?",
                            "If I put away {rate} a month on top of {have}, how much will I have after {n} "
                                    + "months, and is that enough for " + "{goal}?"),
                    Finance::saving));

    /// Two currencies and the range of a believable rate, in hundredths.
    private record Pair(String from, String to, int low, int high) {}

    private static final List<Pair> PAIRS = List.of(
            new Pair("pounds", "euros", 110, 122),
            new Pair("euros", "dollars", 103, 119),
            new Pair("pounds", "dollars", 121, 137),
            new Pair("euros", "zlotys", 415, 470),
            new Pair("dollars", "rupees", 8010, 8890),
            new Pair("francs", "euros", 97, 109),
            new Pair("dollars", "pesos", 1660, 2040),
            new Pair("euros", "crowns", 1080, 1190),
            new Pair("dollars", "rands", 1710, 1930),
            new Pair("euros", "dirhams", 375, 432));

    private Finance() {}

    private static String percent(int hundredths) {
        return English.decimal(hundredths, 2);
    }

    private static long cents(BigDecimal amount) {
        return amount.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    private static void interest(Talk t, Draw d) {
        String s = d.of(Words.SYMBOLS);
        long p = d.stepped(400, 18_000, 50) * 100L;
        int r = d.stepped(100, 650, 25);
        int n = d.between(2, t.form() == 3 ? 5 : 9);
        BigDecimal factor = BigDecimal.ONE.add(BigDecimal.valueOf(r, 4));
        BigDecimal value = BigDecimal.valueOf(p);
        List<String> years = new ArrayList<>();
        for (int i = 1; i <= n; i++) {
            value = value.multiply(factor);
            years.add("Year " + i + ": " + English.money(s, cents(value)));
        }
        long compound = cents(value);
        t.check(Math.abs(p * Math.pow(1 + r / 10_000.0, n) - compound) < 0.51);
        long yearly = cents(BigDecimal.valueOf(p).multiply(BigDecimal.valueOf(r, 4)));
        long simple = cents(BigDecimal.valueOf(p).multiply(BigDecimal.valueOf((long) r * n, 4)));
        t.check(Math.abs(simple - yearly * n) <= n);
        t.with(
                "p",
                English.money(s, p),
                "r",
                percent(r),
                "n",
                n,
                "name",
                d.of(Words.FIRST),
                "c",
                English.money(s, compound),
                "f",
                factor.stripTrailingZeros().toPlainString(),
                "years",
                English.bullets(years),
                "ci",
                English.money(s, compound - p),
                "si",
                English.money(s, simple),
                "back",
                English.money(s, p + simple),
                "diff",
                English.money(s, compound - p - simple),
                "y",
                English.money(s, yearly),
                "y1",
                years.getFirst().substring(8));
        t.ask();
        switch (t.form()) {
            case 0 ->
                t.answer(
                        "{c}.\n\nEach year multiplies the balance by {f}, so after {n} years it is {p} "
                                + "× {f}^{n} = {c}. {ci} of that is interest.",
                        "After {n} years you have {c}: {p} × {f}^{n}. The first year brings {y}, later "
                                + "years a little more because interest earns interest.");
            case 1 ->
                t.answer(
                        "Compound interest brings {diff} more.\n\n- Simple: {y} a year, {si} in {n} "
                                + "years\n- Compound: {p} × {f}^{n} = {c}, so {ci} of interest",
                        "- Simple interest: {n} × {y} = {si}\n- Compound interest: {c} − {p} = "
                                + "{ci}\n\nThe difference of {diff} is interest on interest.");
            case 2 ->
                t.answer(
                        "{back}. The interest is {y} a year, {si} for {n} years, and the {p} "
                                + "themselves come back as well.",
                        "{p} + {si} = {back}. With simple interest only the original sum earns: {r} % "
                                + "of it is {y} per year.");
            default ->
                t.answer(
                        "{years}\n\nEvery line is the one before times {f}. In total {ci} of interest is earned.",
                        "Start: {p}\n{years}\n\nThat is growth of {ci}.");
        }
        if (d.chance(45)) {
            int r2 = r + d.of(50, 100, 150);
            long c2 = cents(BigDecimal.valueOf(p)
                    .multiply(BigDecimal.ONE.add(BigDecimal.valueOf(r2, 4)).pow(n, MathContext.DECIMAL128)));
            long s2 = cents(BigDecimal.valueOf(p).multiply(BigDecimal.valueOf((long) r2 * n, 4))) + p;
            t.with(
                    "r2",
                    percent(r2),
                    "c2",
                    English.money(s, t.form() == 2 ? s2 : c2),
                    "d2",
                    English.money(s, t.form() == 2 ? s2 - p - simple : c2 - compound));
            t.follow("How about {r2} %?", "And at {r2} %?");
            t.answer("At {r2} % " + (t.form() == 1 ? "compound interest gives" : "it would be") + " {c2}, {d2} more.");
        }
    }

    private static void loan(Talk t, Draw d) {
        String s = d.of(Words.SYMBOLS);
        long p = d.stepped(1200, 24_000, 100) * 100L;
        int n = d.of(12, 18, 24, 36, 48, 60);
        int r = d.stepped(240, 960, 60);
        BigDecimal i = new BigDecimal(r).divide(new BigDecimal(120_000), MathContext.DECIMAL128);
        BigDecimal growth = BigDecimal.ONE.add(i).pow(n, MathContext.DECIMAL128);
        long rate = cents(BigDecimal.valueOf(p)
                .multiply(i)
                .multiply(growth)
                .divide(growth.subtract(BigDecimal.ONE), MathContext.DECIMAL128));
        BigDecimal rest = BigDecimal.valueOf(p);
        for (int m = 0; m < n; m++) {
            rest = rest.add(rest.multiply(i, MathContext.DECIMAL128)).subtract(BigDecimal.valueOf(rate));
        }
        t.check(rest.abs().compareTo(BigDecimal.valueOf(n)) < 0);
        long i1 = cents(BigDecimal.valueOf(p).multiply(i));
        long b1 = p - (rate - i1);
        long i2 = cents(BigDecimal.valueOf(b1).multiply(i));
        long b2 = b1 - (rate - i2);
        t.with(
                "p",
                English.money(s, p),
                "n",
                n,
                "r",
                percent(r),
                "firm",
                Words.firm(d),
                "thing",
                d.of(Words.FINANCED),
                "rate",
                English.money(s, rate),
                "m",
                English.decimal(new BigDecimal(r).divide(new BigDecimal(1200), 4, RoundingMode.HALF_UP)));
        t.with(
                "i1",
                English.money(s, i1),
                "t1",
                English.money(s, rate - i1),
                "b1",
                English.money(s, b1),
                "i2",
                English.money(s, i2),
                "t2",
                English.money(s, rate - i2),
                "b2",
                English.money(s, b2),
                "all",
                English.money(s, rate * n),
                "cost",
                English.money(s, rate * n - p));
        t.ask();
        String how = t.say(
                "With a monthly interest of {r} % ÷ 12 = {m} %, the formula p · i / (1 − (1 + i)^−{n}) gives {rate}.",
                "One month costs {r} % ÷ 12 = {m} % of what is still owed; spread evenly over "
                        + "{n} payments that leads to {rate}.");
        switch (t.form()) {
            case 0 ->
                t.reply(
                        t.say("{rate} a month.", "The payment is {rate}."),
                        how,
                        t.say("Over the whole term you pay about {all}, of which {cost} is interest."));
            case 1 ->
                t.reply(
                        t.say("One instalment is {rate}; the loan costs about {cost} in interest."),
                        how,
                        t.say("{n} × {rate} = {all}, and that minus {p} is {cost}. The last instalment may "
                                + "differ by a few cents."));
            case 2 ->
                t.reply(
                        t.say("One instalment is {rate}. Of the first one, {i1} is interest and {t1} pays "
                                + "off the loan."),
                        how,
                        t.say("After it you still owe {b1}, so the interest share falls month by month."));
            default ->
                t.reply(
                        "| Month | Payment | Interest | Repayment | Balance |\n|---|---|---|---|---|\n"
                                + t.say("| 1 | {rate} | {i1} | {t1} | {b1} |\n| 2 | {rate} | {i2} | {t2} | {b2} |"),
                        how);
        }
    }

    private static void tax(Talk t, Draw d) {
        String s = d.of(Words.SYMBOLS);
        int v = d.of(5, 7, 8, 10, 12, 16, 19, 20, 21, 22, 25);
        long net = d.between(15, t.form() < 2 ? 260 : 900) * 100L + d.of(0, 0, 50, 90, 99);
        long vat = (net * v + 50) / 100;
        long gross = net + vat;
        long back = cents(BigDecimal.valueOf(gross * 100).divide(BigDecimal.valueOf(100 + v), MathContext.DECIMAL64));
        t.check(Math.abs(back - net) <= 1);
        net = t.form() == 1 ? net : back;
        vat = gross - net;
        String thing = d.of(Words.DEAR);
        long off = (gross * v + 50) / 100;
        t.with(
                "v",
                v,
                "net",
                English.money(s, net),
                "tax",
                English.money(s, vat),
                "gross",
                English.money(s, gross),
                "thing",
                thing,
                "aThing",
                English.a(thing),
                "firm",
                Words.firm(d),
                "f",
                English.decimal(100 + v, 2),
                "off",
                English.money(s, off),
                "wrong",
                English.money(s, gross - off),
                "k",
                100 + v);
        t.ask();
        switch (t.form()) {
            case 1 -> t.answer("{gross}. The tax is {v} % of {net}, which is {tax}.", "{net} + {tax} = {gross}");
            case 3 ->
                t.answer("Because the {v} % refer to the net price, which is smaller than {gross}. "
                        + "Taking {v} % of the gross price removes {off} and leaves {wrong}, too "
                        + "little.\n\nDivide by {f} instead: {gross} ÷ {f} = {net}, so the tax is {tax}.");
            default ->
                t.answer(
                        "Net {net}, tax {tax}.\n\nThe gross price is {k} % of the net price, so divide "
                                + "by {f}: {gross} ÷ {f} = {net}. The rest is VAT.",
                        "- Net: {gross} ÷ {f} = {net}\n- VAT: {gross} − {net} = {tax}");
        }
        if (d.chance(40)) {
            int n = d.between(2, 12);
            t.with("n", n, "ng", English.money(s, gross * n), "nt", English.money(s, vat * n));
            t.follow("And for {n} of them?", "What are the figures for {n} pieces?");
            t.answer("{n} × {gross} = {ng}, with {nt} tax in it.", "{ng} gross, including {nt} tax.");
        }
    }

    private static void wages(Talk t, Draw d) {
        String s = d.of(Words.SYMBOLS);
        long w = d.stepped(1200, 3800, 20);
        int x = d.of(20, 25, 30, 40, 50);
        int h = d.of(20, 24, 30, 35, 36, 38, 40);
        int o = d.between(2, 11);
        long over = w * (100 + x) / 100;
        long base = w * h;
        long extra = over * o;
        t.check((w * (100L * h + (100L + x) * o)) == 100 * (base + extra));
        t.with(
                "name",
                d.of(Words.FIRST),
                "w",
                English.money(s, w),
                "x",
                x,
                "h",
                h,
                "o",
                o,
                "all",
                h + o,
                "aJob",
                English.a(d.of(Words.JOBS)),
                "over",
                English.money(s, over),
                "base",
                English.money(s, base),
                "extra",
                English.money(s, extra),
                "sum",
                English.money(s, base + extra));
        t.ask();
        String lines = t.say(
                "- {h} hours × {w} = {base}\n- {o} overtime hours × {over} = {extra}\n- total {sum}",
                "Regular: {h} × {w} = {base}. An overtime hour is worth {w} plus {x} %, "
                        + "{over}, so {o} of them make {extra}. Sum: {sum}.");
        t.reply(
                t.form() == 3
                        ? t.say("One overtime hour brings {over}; {o} of them add {extra}, for {sum} altogether.")
                        : t.say("{sum}.", "The gross pay is {sum}.", "It should be {sum}."),
                lines);
        if (d.chance(45)) {
            long w2 = w + d.of(50, 100, 200);
            long sum2 = w2 * h + w2 * (100 + x) / 100 * o;
            t.with(
                    "w2",
                    English.money(s, w2),
                    "s2",
                    English.money(s, sum2),
                    "d2",
                    English.money(s, sum2 - base - extra));
            t.follow("What would a raise to {w2} mean?", "And with {w2} an hour?");
            t.answer("Then the same hours bring {s2}, which is {d2} more.", "{s2}, so {d2} more for the week.");
        }
    }

    private static void budget(Talk t, Draw d) {
        String s = d.of(Words.SYMBOLS);
        List<String> pool =
                Words.phrases("groceries, transport, insurance, phone and internet, childcare, music lessons, "
                        + "electricity, car loan, gym, eating out, clothes, season ticket");
        List<Integer> most100 = List.of(6, 2, 2, 1, 5, 2, 2, 4, 1, 2, 2, 1);
        List<String> all = new ArrayList<>(d.some(4, pool));
        all.addFirst("rent");
        List<Integer> amounts = new ArrayList<>();
        int spent = 0;
        for (int i = 0; i < 5; i++) {
            int most = i == 0 ? 0 : most100.get(pool.indexOf(all.get(i))) * 100;
            amounts.add(i == 0 ? d.stepped(550, 1400, 10) : d.stepped(most / 4 / 5 * 5, most, 5));
            spent += amounts.get(i);
        }
        int income = spent + d.stepped(60, 700, 5);
        int left = income - spent;
        int back = left;
        List<String> parts = new ArrayList<>();
        StringBuilder table =
                new StringBuilder("| Item | Amount |\n|---|---|\n| Income | " + s + English.number(income) + " |\n");
        for (int i = 0; i < 5; i++) {
            parts.add(all.get(i) + " " + s + English.number(amounts.get(i)));
            table.append("| ")
                    .append(English.capital(all.get(i)))
                    .append(" | −")
                    .append(s)
                    .append(English.number(amounts.get(i)))
                    .append(" |\n");
            back += amounts.get(i);
        }
        t.check(back == income);
        int goal = left + d.of(-40, -15, 0, 20, 50);
        int most = amounts.stream().mapToInt(n -> n).max().orElse(0);
        t.with(
                "income",
                s + English.number(income),
                "list",
                English.list(parts),
                "name",
                d.of(Words.FIRST),
                "goal",
                s + goal,
                "left",
                s + English.number(left),
                "spent",
                s + English.number(spent),
                "share",
                share(left, income),
                "top",
                all.get(amounts.indexOf(most)),
                "topShare",
                share(most, income),
                "gap",
                s + Math.abs(left - goal),
                "most",
                s + English.number(most));
        t.ask();
        String sum = t.say(
                "The expenses add up to {spent}, and {income} − {spent} = {left}.",
                "{spent} is spent in all, which leaves {left} of {income}.");
        switch (t.form()) {
            case 0 ->
                t.reply(t.say("{left} is left, {share} % of your income.", "You keep {left}, or {share} %."), sum);
            case 1 -> t.reply(table + t.say("| **Balance** | **{left}** |"), sum);
            case 2 ->
                t.reply(
                        left >= goal
                                ? t.say("Yes" + (left == goal ? ", exactly." : ", with {gap} to spare."))
                                : t.say("No, {gap} is missing each month."),
                        sum);
            default -> t.reply(t.say("{^top}: {most} is {topShare} % of {income}."), sum);
        }
        if (d.chance(40)) {
            int cut = d.stepped(10, 50, 5);
            t.with(
                    "cut",
                    s + cut,
                    "item",
                    all.get(0),
                    "nl",
                    s + English.number(left - cut),
                    "ys",
                    s + English.number((left - cut) * 12L));
            t.follow("The rent goes up by {cut}. What remains then?", "And if the rent rises by {cut}?");
            t.answer(
                    left - cut >= 0 ? "{nl} a month, which is {ys} over a year." : "Then {left} is no longer enough.",
                    "Then the balance falls from {left} to {nl}.");
        }
    }

    private static String share(long part, long whole) {
        return English.decimal(new BigDecimal(part * 100).divide(new BigDecimal(whole), 1, RoundingMode.HALF_UP));
    }

    private static void exchange(Talk t, Draw d) {
        Pair pair = d.of(PAIRS);
        List<String> units = List.of(pair.from(), pair.to());
        int rate = d.between(pair.low(), pair.high());
        int fee = d.of(1, 2, 3, 4);
        long amount = d.stepped(120, 2500, 20) * 100L;
        long price = d.stepped(80, 1900, 10) * 100L * Math.max(1, rate / 150);
        boolean there = t.form() < 2;
        BigDecimal factor = BigDecimal.valueOf(rate, 2);
        BigDecimal raw = there
                ? BigDecimal.valueOf(amount).multiply(factor)
                : BigDecimal.valueOf(price).divide(factor, MathContext.DECIMAL128);
        boolean charged = t.form() != 2;
        long gross = cents(raw);
        long cost = charged ? cents(raw.multiply(BigDecimal.valueOf(fee, 2))) : 0;
        long net = gross - cost;
        double back = there
                ? (net / (1 - fee / 100.0)) / factor.doubleValue()
                : (charged ? net / (1 - fee / 100.0) : net) * factor.doubleValue();
        t.check(Math.abs(back - (there ? amount : price)) < Math.max(12, rate / 50.0));
        t.with(
                "x",
                units.get(0),
                "y",
                units.get(1),
                "rate",
                factor.toPlainString(),
                "fee",
                fee,
                "amount",
                English.money("", amount),
                "price",
                English.money("", price),
                "name",
                d.of(Words.FIRST),
                "gross",
                English.money("", gross),
                "cost",
                English.money("", cost),
                "net",
                English.money("", net));
        t.with("x", units.get(0).replaceAll("s$", ""), "xs", units.get(0));
        t.ask();
        switch (t.form()) {
            case 0, 1 ->
                t.answer(
                        "{net} {y}.\n\n{amount} × {rate} = {gross} {y}, and {fee} % of that, {cost} "
                                + "{y}, stays with the bank.",
                        "You receive {net} {y}: {gross} {y} at the given rate, minus {cost} {y} commission.");
            case 2 ->
                t.answer(
                        "{net} {xs}, because {price} ÷ {rate} = {net}.",
                        "Divide by the rate: {price} {y} ÷ {rate} ≈ {net} {xs}.");
            default ->
                t.answer(
                        "{net} {xs}.\n\n{price} ÷ {rate} = {gross} {xs}; the commission of {fee} % is {cost} {xs}.",
                        "First divide, {price} ÷ {rate} ≈ {gross}, then take off {fee} % ({cost}). "
                                + "That leaves {net} {xs}.");
        }
    }

    private static void saving(Talk t, Draw d) {
        String s = d.of(Words.SYMBOLS);
        int rate = d.stepped(35, 320, 5);
        int have = d.stepped(50, 900, 10);
        int n = d.between(5, 26);
        int goal = have + rate * n - d.between(0, rate - 1) / 5 * 5;
        int months = (goal - have + rate - 1) / rate;
        t.check(have + rate * months >= goal && have + rate * (months - 1) < goal);
        int given = t.form() == 1 ? d.of(6, 8, 9, 10, 12, 15, 18) : months + d.of(-2, -1, 1, 2);
        long each = ((goal - have) * 100L + given - 1) / given;
        t.check(each * given >= (goal - have) * 100L && (each - 1) * given < (goal - have) * 100L);
        int later = have + rate * given;
        t.with(
                "have",
                s + have,
                "rate",
                s + rate,
                "goal",
                s + English.number(goal),
                "n",
                given,
                "aThing",
                English.a(d.of(Words.BIG)),
                "name",
                d.of(Words.FIRST),
                "project",
                d.of(Words.PROJECTS),
                "months",
                English.count(months, "month"),
                "m",
                months,
                "miss",
                s + English.number(goal - have),
                "end",
                s + English.number(have + (long) rate * months),
                "before",
                s + English.number(have + rate * (months - 1L)),
                "each",
                English.money(s, each),
                "later",
                s + English.number(later),
                "gap",
                s + Math.abs(later - goal));
        t.ask();
        switch (t.form()) {
            case 1 ->
                t.answer(
                        "{each} a month.\n\n{goal} − {have} = {miss} is missing; divided by {n} months that is {each}"
                                + ((goal - have) * 100L % given == 0 ? "." : ", rounded up to the cent."),
                        "The gap is {miss}, so {miss} ÷ {n} = {each} each month"
                                + ((goal - have) * 100L % given == 0 ? "." : " (rounded up)."));
            case 3 ->
                t.answer(
                        "{later}, " + (later >= goal ? "so yes, with {gap} to spare." : "so no, {gap} is missing.")
                                + " The sum is {have} + {n} × {rate}.",
                        "After {n} months there will be {have} + {n} × {rate} = {later}. "
                                + (later >= goal
                                        ? "That is {gap} more than needed."
                                        : "You would be {gap} short of {goal}."));
            default ->
                t.answer(
                        "After {months}.\n\n{miss} is missing, and {miss} ÷ {rate} rounds up to {m}. "
                                + "By then there is {end}.",
                        "In {months}: one month earlier it would only be {before}, then it is {end}.");
        }
        if (t.form() % 2 == 0 && d.chance(45)) {
            int more = rate + d.of(10, 20, 50);
            int m2 = (goal - have + more - 1) / more;
            t.with("more", s + more, "m2", English.count(m2, "month"));
            t.follow("And with {more} a month?", "How long does it take at {more} a month?");
            t.answer(
                    "{^m2}, since {miss} ÷ {more} rounds up to that.",
                    "Then it is done in {m2}" + (m2 == months ? ", no faster than before." : "."));
        }
    }
}
