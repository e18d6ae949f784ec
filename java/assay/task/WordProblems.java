package assay.task;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/// Stories with numbers in them; the unknown is computed and put back into the story.
final class WordProblems {
    private static final String FAMILY = "word problems";

    static final List<ChatTask> TASKS = List.of(
            new ChatTask(
                    "shopping_total",
                    FAMILY,
                    "A bill of several articles with a discount; checked against the sum of single pieces.",
                    List.of(
                            "{name} orders {items}. There is a discount of {off} % on everything. What is the total?",
                            "Please add up this order for {firm} and take off {off} %:\n\n{rows}",
                            "What do I pay for {items} with a {off} % voucher?",
                            "Our club buys {items} and gets {off} % off the whole bill. How much is saved "
                                    + "and how much is due?"),
                    WordProblems::shopping),
            new ChatTask(
                    "splitting_a_bill",
                    FAMILY,
                    "A bill with tip split evenly, rounded to the cent; checked by adding the shares.",
                    List.of(
                            "Dinner for {k} came to {bill}. With a {tip} % tip, what does each of us pay?",
                            "{k} friends share a taxi and a meal for {bill} in total and want to add {tip} "
                                    + "%. How much per person?",
                            "Split {bill} plus {tip} % tip among {k} people, please, to the cent.",
                            "{name} paid {bill} for the group, and everyone agreed on a {tip} % tip on "
                                    + "top. We are {k}. What does each " + "person owe {name}?"),
                    WordProblems::split),
            new ChatTask(
                    "meeting_vehicles",
                    FAMILY,
                    "Two vehicles driving towards each other or one catching up; checked by the distances covered.",
                    List.of(
                            "A train leaves {a} for {b} at {v} km/h, and at the same time one leaves {b} "
                                    + "for {a} at {w} km/h. The line "
                                    + "is {dist} km long. When and where do they meet?",
                            "{x} cycles from {a} towards {b} at {v} km/h and {y} from {b} towards {a} at "
                                    + "{w} km/h, starting "
                                    + "together. The road is {dist} km. After what time do they meet?",
                            "A van leaves {a} for {b} at {v} km/h. {lead} minutes later a car follows at "
                                    + "{fast} km/h. How long does the car take " + "to catch up?",
                            "{x} walks off at {slow} km/h. {lead} minutes later {y} follows by bike at "
                                    + "{bike} km/h. How far do they get " + "before {y} catches up?"),
                    WordProblems::meeting),
            new ChatTask(
                    "average_speed",
                    FAMILY,
                    "Average speed over two stretches, or the time a route takes; checked by adding up.",
                    List.of(
                            "I drove {d1} km at {v1} km/h and then {d2} km at {v2} km/h. What was my average speed?",
                            "How long does a trip of {d1} km at {v1} km/h plus {d2} km at {v2} km/h take?",
                            "A coach covers {d1} km of country road at {v1} km/h and {d2} km of motorway "
                                    + "at {v2} km/h. If it leaves " + "{a} at {clock}, when does it arrive in {b}?",
                            "{x} says the average of {v1} and {v2} km/h is {mean} km/h, so a ride of {d1} "
                                    + "km at {v1} and {d2} km at {v2} "
                                    + "was {mean} km/h on average. Is that correct?"),
                    WordProblems::speed),
            new ChatTask(
                    "mixtures",
                    FAMILY,
                    "Two strengths mixed to a third; checked by the amount of substance.",
                    List.of(
                            "How much {lo} % and how much {hi} % {liquid} do I mix to get {total} litres of {mid} %?",
                            "A lab needs {total} litres of {mid} % {liquid} but has only {lo} % and {hi} % "
                                    + "in stock. What quantities " + "should be combined?",
                            "{name} pours {p} litres of {lo} % {liquid} and {q} litres of {hi} % together. "
                                    + "What is the strength of the " + "mixture?",
                            "If I have {p} litres of {lo} % {liquid}, how many litres of {hi} % do I add "
                                    + "to reach {mid} %?"),
                    WordProblems::mixture),
            new ChatTask(
                    "working_together",
                    FAMILY,
                    "Two people or machines doing one job together; checked by the parts of the job done.",
                    List.of(
                            "{x} needs {p} hours for {job}, {y} needs {q}. How long do they take together?",
                            "One machine finishes {job} in {p} hours, another in {q}. How long if both run at once?",
                            "{x} alone would spend {p} hours on {job}, {y} {q} hours. They start together, "
                                    + "how much is done after " + "{partH}?",
                            "Together {x} and {y} take {both} for {job}. {x} alone takes {p} hours. How "
                                    + "long would {y} need?"),
                    WordProblems::together),
            new ChatTask(
                    "two_tariffs",
                    FAMILY,
                    "From which amount on one of two tariffs is cheaper; checked at the border and beside it.",
                    List.of(
                            "Offer A costs {s}{fa} a month plus {s}{pa} per {unit}, offer B {s}{fb} plus "
                                    + "{s}{pb}. From how many {units} on is " + "B cheaper?",
                            "{firm} charges {s}{fa} a month and {s}{pa} per {unit}; a rival wants {s}{fb} "
                                    + "and {s}{pb}. Where is the break-even " + "point?",
                            "I use about {use} {units} a month. Is a plan with {s}{fa} basic fee and "
                                    + "{s}{pa} per {unit} better than one with " + "{s}{fb} and {s}{pb}?",
                            "Which plan suits {name}, who needs {use} {units} a month: A ({s}{fa} + "
                                    + "{s}{pa} per {unit}) or B ({s}{fb} + {s}{pb} per " + "{unit})?"),
                    WordProblems::tariffs),
            new ChatTask(
                    "two_unknowns",
                    FAMILY,
                    "Numbers of two kinds of thing from their count and their sum; checked by putting them in.",
                    List.of(
                            "For the {event}, {n} tickets were sold for {sum} in all. Adults paid {pa}, "
                                    + "children {pb}. How many of each?",
                            "A jar holds {n} coins, some worth {ca} cents and the others {cb} cents, "
                                    + "{value} altogether. How many are there " + "of each kind?",
                            "{name} bought {n} pieces for {sum}: {ga} at {pa} and {gb} at {pb} each. How "
                                    + "many {ga} were there?",
                            "Set up and solve the equations: {n} tickets, {sum} taken, {pa} for seats, "
                                    + "{pb} for standing room."),
                    WordProblems::unknowns));

    private WordProblems() {}

    private static void shopping(Talk t, Draw d) {
        String s = d.of(Words.SYMBOLS);
        List<String> goods = new ArrayList<>(d.some(2, Words.GOODS));
        goods.add(d.of(Words.DEAR));
        List<String> items = new ArrayList<>();
        List<String> rows = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        long sum = 0;
        long single = 0;
        int off = d.of(5, 10, 15, 20, 25, 30);
        for (int i = 0; i < 3; i++) {
            int n = i == 2 ? d.between(1, 4) : d.between(2, 30);
            long price = i == 2 ? d.price(15, 180) : d.price(1, 9);
            String each = English.money(s, price);
            items.add(English.count(n, goods.get(i)) + " at " + each + (n > 1 ? " each" : ""));
            rows.add(goods.get(i) + ", " + n + " × " + each);
            lines.add(English.capital(goods.get(i)) + ": " + n + " × " + each + " = " + English.money(s, n * price));
            sum += n * price;
            for (int k = 0; k < n; k++) {
                single += price;
            }
        }
        long saved = (sum * off + 50) / 100;
        t.check(single == sum && Math.abs((sum - saved) * 100 - sum * (100 - off)) <= 50);
        t.with(
                "name",
                d.of(Words.FIRST),
                "firm",
                Words.firm(d),
                "off",
                off,
                "items",
                English.list(items),
                "rows",
                English.bullets(rows));
        t.with(
                "sum",
                English.money(s, sum),
                "saved",
                English.money(s, saved),
                "due",
                English.money(s, sum - saved),
                "lines",
                English.bullets(lines));
        t.ask();
        t.reply(
                t.form() == 3
                        ? t.say("You save {saved} and pay {due}.", "{saved} is saved, {due} is due.")
                        : t.say("The total is {due}.", "{due}.", "It comes to {due} after the discount."),
                t.say(
                        "{lines}\n\nSubtotal {sum}, minus {off} % ({saved}): {due}",
                        "{lines}\n\nThat is {sum} before the discount. {off} % of it is {saved}, so {due} remains."));
        if (d.chance(45)) {
            int less = off + d.of(5, 10);
            long saving = (sum * less + 50) / 100;
            t.with(
                    "less",
                    less,
                    "s2",
                    English.money(s, saving),
                    "d2",
                    English.money(s, sum - saving),
                    "gain",
                    English.money(s, saving - saved));
            t.check(Math.abs(saving * 100 - sum * less) <= 50);
            t.follow("What would it be with {less} % off?", "And if the discount were {less} %?");
            t.answer(
                    "Then {s2} comes off and {d2} is left, {gain} less than before.",
                    "{d2}: the discount grows to {s2}.");
        }
    }

    private static void split(Talk t, Draw d) {
        String s = d.of(Words.SYMBOLS);
        int k = d.between(3, 9);
        long bill = d.price(40, 420) + d.between(0, 9) * 10L;
        int tip = d.of(8, 10, 12, 15, 18, 20);
        long extra = (bill * tip + 50) / 100;
        long total = bill + extra;
        long share = total / k;
        long rest = total - share * k;
        t.check((share + 1) * rest + share * (k - rest) == total && rest < k);
        t.with(
                "k",
                k,
                "bill",
                English.money(s, bill),
                "tip",
                tip,
                "name",
                d.of(Words.FIRST),
                "extra",
                English.money(s, extra),
                "total",
                English.money(s, total),
                "share",
                English.money(s, share),
                "up",
                English.money(s, share + 1),
                "rest",
                rest,
                "others",
                k - rest);
        t.ask();
        String each = rest == 0
                ? t.say("{share} each.", "Each person pays {share}.")
                : t.say(
                        "{share} each, or {up} if you round up.",
                        "About {share} per person.",
                        "Everyone pays {share}; {rest} of the {k} pay a cent more so that it adds up.");
        t.reply(
                each,
                t.say(
                        "Tip: {tip} % of {bill} = {extra}\nTotal: {total}\nPer person: {total} ÷ {k}"
                                + (rest == 0 ? " = {share}" : " ≈ {share}"),
                        "The tip is {extra}, which makes {total} in total. Divided by {k} that is {share}"
                                + (rest == 0 ? "." : ", with " + English.count(rest, "cent") + " to spare.")));
        if (d.chance(45)) {
            int k2 = k + d.of(1, 2);
            t.with("k2", k2, "sh2", English.money(s, (total + k2 - 1) / k2));
            t.follow("And if we are {k2}?", "Make that {k2} people, please.");
            t.answer(
                    "Then it is {total} ÷ {k2}, so {sh2} each" + (total % k2 == 0 ? "." : ", rounded up to the cent."));
        }
    }

    static String minutes(int minutes) {
        String hours = English.count(minutes / 60, "hour");
        String rest = English.count(minutes % 60, "minute");
        return minutes < 60 ? rest : minutes % 60 == 0 ? hours : hours + " and " + rest;
    }

    private static void meeting(Talk t, Draw d) {
        List<String> towns = d.some(2, Words.VILLAGES);
        List<String> people = d.some(2, Words.FIRST);
        t.with("a", towns.get(0), "b", towns.get(1), "x", people.get(0), "y", people.get(1));
        if (t.form() < 2) {
            int v = t.form() == 0 ? d.stepped(60, 160, 5) : d.between(12, 24);
            int w = t.form() == 0 ? d.stepped(60, 160, 5) : d.between(12, 24);
            int time = d.stepped(20, 175, 5);
            while ((v + w) * time % 60 != 0 || v * time % 6 != 0) {
                time++;
            }
            int dist = (v + w) * time / 60;
            t.check(v * time + w * time == dist * 60);
            t.with(
                    "v",
                    v,
                    "w",
                    w,
                    "dist",
                    dist,
                    "time",
                    minutes(time),
                    "vw",
                    v + w,
                    "min",
                    time,
                    "first",
                    English.decimal(v * time / 6, 1),
                    "second",
                    English.decimal(dist * 10L - v * time / 6, 1));
            t.ask();
            t.answer(
                    "They meet after {time}.\n\nThe gap of {dist} km shrinks by {v} + {w} = {vw} "
                            + "km every hour, so it takes {dist} ÷ {vw} hours, that is {min} minutes. By "
                            + "then {first} km have been covered from {a} and {second} km from {b}.",
                    "After {time}, {first} km from {a}. Their speeds add up to {vw} km/h, and "
                            + "{dist} km at {vw} km/h takes {min} minutes. The other {second} km are covered "
                            + "from {b}.");
            if (d.chance(40)) {
                int head = d.of(10, 15, 20, 30);
                BigDecimal lead = new BigDecimal(v * head).divide(new BigDecimal(60), 1, RoundingMode.HALF_UP);
                int later = (int) Math.round((dist * 60.0 - v * head) / (v + w));
                t.check(dist * 60 > v * head);
                t.with(
                        "head",
                        head,
                        "lead",
                        English.decimal(lead),
                        "later",
                        minutes(later),
                        "about",
                        (dist * 60 - v * head) % (v + w) == 0 ? "" : "about ");
                t.follow(
                        "Suppose the one from {a} starts {head} minutes earlier?",
                        "How does that change if the start in {a} is {head} minutes earlier?");
                t.answer("In {head} minutes " + (v * head % 6 == 0 ? "" : "about ")
                        + "{lead} km of the way are done. The rest closes at {vw} km/h and takes "
                        + "{about}{later}, counted from the start in {b}.");
            }
            return;
        }
        int slow = t.form() == 2 ? d.stepped(40, 90, 5) : d.of(4, 5, 6);
        int fast = t.form() == 2 ? slow + d.stepped(10, 50, 5) : slow + d.between(7, 15);
        int lead = d.of(10, 12, 15, 20, 24, 30, 36, 40, 45, 48, 50, 60);
        while (slow * lead % (fast - slow) != 0 || slow * lead % 6 != 0) {
            lead++;
        }
        int time = slow * lead / (fast - slow);
        t.check(slow * (lead + time) == fast * time);
        t.with(
                "v",
                slow,
                "slow",
                slow,
                "fast",
                fast,
                "bike",
                fast,
                "lead",
                lead,
                "gap",
                English.decimal(slow * lead / 6, 1),
                "diff",
                fast - slow,
                "time",
                minutes(time));
        BigDecimal far = new BigDecimal(fast * time).divide(new BigDecimal(60), 1, RoundingMode.HALF_UP);
        t.with("far", (fast * time % 6 == 0 ? "" : "about ") + English.decimal(far));
        t.ask();
        t.answer(
                (t.form() == 2 ? "It takes {time}." : "They get {far} km, and it takes {y} {time}.")
                        + "\n\nThe lead is {slow} km/h × {lead} minutes = {gap} km, and it shrinks by "
                        + "{fast} − {slow} = {diff} km every hour. {gap} ÷ {diff} hours is {time}."
                        + (t.form() == 2 ? " By then both are {far} km from {a}." : ""),
                (t.form() == 2 ? "{^time} after the car leaves {a}." : "{^far} km.")
                        + " After {lead} minutes the head start is {gap} km. The difference in speed is "
                        + "{diff} km/h, so the gap is closed in {time}.");
    }

    private static void speed(Talk t, Draw d) {
        int v1 = d.of(40, 45, 50, 60, 70, 72);
        int v2 = d.of(80, 90, 96, 100, 110, 120);
        int t1 = d.stepped(20, 120, 10);
        int t2 = d.stepped(20, 180, 10);
        while (v1 * t1 % 60 != 0) {
            t1 += 2;
        }
        while (v2 * t2 % 60 != 0) {
            t2 += 2;
        }
        int d1 = v1 * t1 / 60;
        int d2 = v2 * t2 / 60;
        int dist = d1 + d2;
        int time = t1 + t2;
        BigDecimal average = new BigDecimal(dist * 60).divide(new BigDecimal(time), 1, RoundingMode.HALF_UP);
        t.check(Math.abs(average.doubleValue() * time / 60 - dist) < 0.06 * time / 60
                && d1 * 60 / v1 + d2 * 60 / v2 == time);
        int start = d.stepped(6 * 60, 16 * 60, 5);
        List<String> towns = d.some(2, Words.VILLAGES);
        t.with(
                "d1",
                d1,
                "v1",
                v1,
                "d2",
                d2,
                "v2",
                v2,
                "t1",
                minutes(t1),
                "t2",
                minutes(t2),
                "dist",
                dist,
                "time",
                minutes(time),
                "avg",
                English.decimal(average),
                "about",
                dist * 600 % time == 0 ? "" : "about ");
        t.with(
                "clock",
                Clock.show(start),
                "arrive",
                Clock.show(start + time),
                "a",
                towns.get(0),
                "b",
                towns.get(1),
                "x",
                d.of(Words.FIRST),
                "mean",
                English.decimal((v1 + v2) * 5L, 1));
        t.ask();
        String steps = t.say(
                "- {d1} km at {v1} km/h: {t1}\n- {d2} km at {v2} km/h: {t2}\n- together {dist} km in {time}",
                "The first stretch takes {t1}, the second {t2}, so {dist} km take {time} in all.");
        switch (t.form()) {
            case 0 ->
                t.reply(
                        t.say(
                                "{^about}{avg} km/h.".replace("{^about}", dist * 600 % time == 0 ? "" : "About "),
                                "Your average speed was {about}{avg} km/h."),
                        steps,
                        t.say("Total distance divided by total time: {dist} km in {time} is {about}{avg} km/h."));
            case 1 -> t.reply(t.say("{^time}.", "The trip takes {time}."), steps);
            case 2 ->
                t.reply(
                        t.say("At {arrive}.", "It arrives at {arrive}."),
                        steps,
                        t.say("{clock} plus {time} is {arrive}."));
            default ->
                t.reply(
                        t1 == t2
                                ? t.say("Yes, but only because both parts take equally long.")
                                : t.say(
                                        "No, it was {about}{avg} km/h.",
                                        "Not quite: the true average is {about}{avg} km/h."),
                        steps,
                        t.say("Speeds have to be weighted by time, and the two stretches take {t1} and {t2}."));
        }
    }

    private static void mixture(Talk t, Draw d) {
        int lo = d.of(5, 10, 12, 20);
        int p = d.between(2, 12);
        int q = d.between(2, 12);
        int hi = lo + (p + q) / Arithmetic.gcd(p + q, q) * d.of(2, 3);
        while (hi > 96) {
            q--;
            hi = lo + (p + q) / Arithmetic.gcd(p + q, q) * 2;
        }
        int mid = lo + (hi - lo) * q / (p + q);
        t.check(lo * p + hi * q == mid * (p + q) && q > 0);
        t.with(
                "lo",
                lo,
                "hi",
                hi,
                "mid",
                mid,
                "p",
                p,
                "q",
                q,
                "total",
                p + q,
                "name",
                d.of(Words.FIRST),
                "liquid",
                d.of(
                        "alcohol",
                        "salt solution",
                        "vinegar",
                        "acid",
                        "bleach",
                        "sugar solution",
                        "glycerine solution",
                        "antifreeze"));
        t.with(
                "ql",
                English.count(q, "litre"),
                "pl",
                English.count(p, "litre"),
                "sa",
                English.decimal((long) lo * p, 2),
                "sb",
                English.decimal((long) hi * q, 2),
                "sm",
                English.decimal((long) mid * (p + q), 2),
                "dl",
                mid - lo,
                "dh",
                hi - mid,
                "span",
                hi - lo);
        t.ask();
        String check = t.say(
                "Check: {p} × {lo} % + {q} × {hi} % = {sa} + {sb} = {sm} litres of pure "
                        + "substance, and {sm} ÷ {total} = {mid} %.",
                "The pure substance adds up: {sa} litres from the weaker and {sb} from the "
                        + "stronger part make {sm}, which is {mid} % of {total} litres.");
        switch (t.form()) {
            case 2 -> t.reply(t.say("The mixture has {mid} %.", "{mid} %."), check);
            case 3 ->
                t.reply(
                        t.say("Add {ql} of the {hi} % one.", "{^ql}."),
                        t.say("Each litre at {lo} % lacks {dl} points, {p} × {dl} = " + p * (mid - lo)
                                + " together. Each litre at {hi} % brings {dh} points too many, and " + p * (mid - lo)
                                + " ÷ {dh} = {q}."),
                        check);
            default ->
                t.reply(
                        t.say(
                                "{^pl} of {lo} % and {ql} of {hi} %.",
                                "You need {pl} of the {lo} % and {ql} of the {hi} % one."),
                        t.say("The target is {dl} points above the weaker and {dh} below the stronger one, "
                                + "so the share of the stronger is {dl}/{span} of {total} litres, which is {ql}."),
                        check);
        }
    }

    private static void together(Talk t, Draw d) {
        int p = d.between(3, 15);
        int q = d.between(2, 18);
        q = p == q ? q + 1 : q;
        while (t.form() == 3 && (p == q || 60 * p * q % (p + q) != 0)) {
            p = d.between(3, 20);
            q = d.between(3, 24);
        }
        int minutes = (int) Math.round(60.0 * p * q / (p + q));
        boolean exact = 60 * p * q % (p + q) == 0;
        int part = Math.max(1, Math.min(p, q) / 2 - (Math.min(p, q) > 6 ? 1 : 0));
        BigDecimal share = new BigDecimal(100 * part * (p + q)).divide(new BigDecimal(p * q), 1, RoundingMode.HALF_UP);
        double done = minutes / 60.0 / p + minutes / 60.0 / q;
        t.check(Math.abs(done - 1) < 0.01 && share.doubleValue() < 101);
        List<String> people = d.some(2, Words.FIRST);
        int g = Arithmetic.gcd(p * q, p + q);
        String rate = (p + q) / g + "/" + p * q / g;
        t.with(
                "x",
                people.get(0),
                "y",
                people.get(1),
                "p",
                p,
                "q",
                q,
                "part",
                part,
                "both",
                minutes(minutes),
                "rate",
                rate,
                "time",
                (exact ? "" : "about ") + minutes(minutes),
                "share",
                English.decimal(share),
                "inv",
                (p + q) / g == 1 ? p * q / g + "" : p * q / g + "/" + (p + q) / g);
        t.with(
                "job",
                d.of(
                        "painting the fence",
                        "proofreading the catalogue",
                        "printing the brochures",
                        "mowing the football pitch",
                        "sorting the archive",
                        "tiling the lobby",
                        "filling the pool",
                        "laying the paving",
                        "stuffing the envelopes",
                        "pruning the orchard"),
                "partH",
                English.count(part, "hour"));
        t.ask();
        switch (t.form()) {
            case 2 ->
                t.answer(
                        "{share} %.\n\nPer hour they do 1/{p} + 1/{q} = {rate} of the job; after "
                                + "{partH} that is {part} × {rate}, or {share} %.",
                        "After {partH} {share} % of the job is done, because in one hour {x} does "
                                + "1/{p} and {y} 1/{q} of it, {rate} together.");
            case 3 ->
                t.answer(
                        "{^q} hours.\n\n{^both} is {inv} hours, so together they do {rate} of the job "
                                + "in one hour. {x} does 1/{p} of it, so {y} does {rate} − 1/{p} = 1/{q} per "
                                + "hour.",
                        "{y} would need {q} hours: what remains of the joint rate {rate} after taking "
                                + "away 1/{p} is 1/{q} of the job per hour.");
            default ->
                t.answer(
                        "{^time}.\n\nIn one hour they do 1/{p} + 1/{q} = {rate} of the work. The whole "
                                + "job takes {inv} hours, which is {time}.",
                        "Add the rates: 1/{p} + 1/{q} = {rate} of the job per hour. Turned upside down "
                                + "that is {inv} hours, {time}.");
        }
    }

    private static void tariffs(Talk t, Draw d) {
        String s = d.of(Words.SYMBOLS);
        String unit = d.of("kilowatt hour", "trip", "hour", "parcel", "licence", "page", "visit", "session");
        int pb = d.stepped(10, 90, 5);
        int pa = pb + d.of(5, 10, 20, 25);
        int even = d.stepped(40, 200, 4);
        int fa = d.between(4, 20) * 100;
        int fb = fa + (pa - pb) * even;
        int use = even + d.of(-30, -12, -5, 6, 15, 40, 70);
        t.check(fa + pa * even == fb + pb * even && fa + pa * (even + 1) > fb + pb * (even + 1));
        long ca = fa + (long) pa * use;
        long cb = fb + (long) pb * use;
        t.check(ca < cb == use < even);
        t.with(
                "s",
                s,
                "fa",
                plain(fa),
                "pa",
                plain(pa),
                "fb",
                plain(fb),
                "pb",
                plain(pb),
                "unit",
                unit,
                "units",
                English.plural(unit),
                "firm",
                Words.firm(d),
                "name",
                d.of(Words.FIRST),
                "use",
                use,
                "even",
                even,
                "next",
                even + 1);
        t.with(
                "df",
                English.money(s, fb - fa),
                "dp",
                English.money(s, pa - pb),
                "ca",
                English.money(s, ca),
                "cb",
                English.money(s, cb),
                "same",
                English.money(s, fa + (long) pa * even),
                "win",
                ca < cb ? "the first" : "the second",
                "winLetter",
                ca < cb ? "A" : "B",
                "gap",
                English.money(s, Math.abs(ca - cb)));
        t.ask();
        String border = t.say(
                "The basic fees differ by {df}, the price per {unit} by {dp}. {df} ÷ {dp} = "
                        + "{even}, so at {even} {units} both cost {same}.",
                "Both cost the same when {dp} saved per {unit} has made up for {df} more in "
                        + "fees: {df} ÷ {dp} = {even} {units}, {same} either way.");
        if (t.form() < 2) {
            t.reply(
                    t.say(t.form() == 0 ? "From {next} {units} a month on." : "At {even} {units} a month."),
                    border,
                    t.say("Below that the lower fee wins, above it the lower unit price."));
        } else {
            t.reply(
                    t.form() == 2
                            ? t.say("Take {win} plan; it saves {gap} a month.")
                            : t.say("Plan {winLetter}, by {gap} a month."),
                    t.say("- " + (t.form() == 3 ? "A" : "First") + ": {s}{fa} + {use} × {s}{pa} = {ca}\n- "
                            + (t.form() == 3 ? "B" : "Second") + ": {s}{fb} + {use} × {s}{pb} = {cb}"),
                    border);
        }
    }

    private static String plain(long cents) {
        return English.money("", cents);
    }

    private static void unknowns(Talk t, Draw d) {
        String s = d.of(Words.SYMBOLS);
        int a = d.between(8, 160);
        int b = d.between(8, 120);
        int pa = t.form() == 1 ? d.of(20, 50) : d.stepped(600, 1800, 50);
        int pb = t.form() == 1 ? d.of(5, 10) : pa - d.stepped(150, 500, 50);
        int n = a + b;
        long sum = (long) pa * a + (long) pb * b;
        int solutions = 0;
        for (int x = 0; x <= n; x++) {
            solutions += (long) pa * x + (long) pb * (n - x) == sum ? 1 : 0;
        }
        t.check(solutions == 1 && (sum - (long) pb * n) / (pa - pb) == a);
        List<String> goods = d.some(2, Words.GOODS);
        String first = switch (t.form()) {
            case 0 -> "adults";
            case 1 -> "coins of " + pa + " cents";
            case 2 -> English.plural(goods.get(0));
            default -> "seats";
        };
        String second = switch (t.form()) {
            case 0 -> "children";
            case 1 -> "coins of " + pb + " cents";
            case 2 -> English.plural(goods.get(1));
            default -> "standing places";
        };
        t.with(
                "event",
                d.of(
                        "school play",
                        "village fete",
                        "science evening",
                        "puppet show",
                        "swimming gala",
                        "open-air cinema",
                        "choir concert",
                        "magic show"),
                "n",
                n,
                "sum",
                English.money(s, sum),
                "value",
                English.money(s, sum),
                "pa",
                t.form() == 1 ? pa + " cents" : English.money(s, pa),
                "pb",
                t.form() == 1 ? pb + " cents" : English.money(s, pb),
                "ca",
                pa,
                "cb",
                pb);
        t.with(
                "name",
                d.of(Words.FIRST),
                "ga",
                first,
                "gb",
                second,
                "a",
                a,
                "b",
                b,
                "all",
                English.money(s, (long) pb * n),
                "rest",
                English.money(s, sum - (long) pb * n),
                "diff",
                t.form() == 1 ? pa - pb + " cents" : English.money(s, pa - pb),
                "va",
                English.money(s, (long) pa * a),
                "vb",
                English.money(s, (long) pb * b));
        t.ask();
        String head = t.say("{a} {ga} and {b} {gb}.", "There were {a} {ga} and {b} {gb}.");
        String check =
                t.say("Check: {va} + {vb} = {sum}.", "Indeed {a} × {pa} = {va} and {b} × {pb} = {vb}, {sum} together.");
        t.reply(
                head,
                t.form() == 3
                        ? t.say("x + y = {n}\n{pa} · x + {pb} · y = {sum}\n\nPut y = {n} − x into the second "
                                + "equation: {diff} · x = {sum} − {all} = {rest}, so x = {a} and y = {b}.")
                        : t.say(
                                "If all {n} were {gb}, the total would be {all}. The actual sum is {rest} "
                                        + "more, and each of the {ga} adds {diff}: {rest} ÷ {diff} = {a}.",
                                "Let x be the number of {ga}. Then {pa} · x + {pb} · ({n} − x) = {sum}, which "
                                        + "gives {diff} · x = {rest}, so x = {a}."),
                check);
    }
}
