package assay.task;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/// Measures converted and used: lengths, temperatures, areas, data, fuel, maps.
final class Units {
    private static final String FAMILY = "units";

    /// One unit of something and how many base units it has, exactly.
    private record Unit(String name, String plural, BigDecimal size) {
        String show(BigDecimal amount) {
            return English.decimal(amount) + " " + (amount.compareTo(BigDecimal.ONE) == 0 ? name : plural);
        }
    }

    private static Unit unit(String name, String plural, String size) {
        return new Unit(name, plural, new BigDecimal(size));
    }

    private static final List<List<Unit>> KINDS = List.of(
            List.of(
                    unit("metre", "metres", "1"),
                    unit("foot", "feet", "0.3048"),
                    unit("inch", "inches", "0.0254"),
                    unit("mile", "miles", "1609.344"),
                    unit("kilometre", "kilometres", "1000"),
                    unit("yard", "yards", "0.9144"),
                    unit("nautical mile", "nautical miles", "1852")),
            List.of(
                    unit("kilogram", "kilograms", "1"),
                    unit("pound", "pounds", "0.45359237"),
                    unit("ounce", "ounces", "0.028349523125"),
                    unit("tonne", "tonnes", "1000"),
                    unit("gram", "grams", "0.001"),
                    unit("stone", "stone", "6.35029318")),
            List.of(
                    unit("litre", "litres", "1"),
                    unit("US gallon", "US gallons", "3.785411784"),
                    unit("millilitre", "millilitres", "0.001"),
                    unit("cubic metre", "cubic metres", "1000"),
                    unit("imperial pint", "imperial pints", "0.56826125")),
            List.of(
                    unit("hectare", "hectares", "10000"),
                    unit("acre", "acres", "4046.8564224"),
                    unit("square metre", "square metres", "1"),
                    unit("square kilometre", "square kilometres", "1000000")),
            List.of(
                    unit("metre per second", "metres per second", "3.6"),
                    unit("kilometre per hour", "kilometres per hour", "1"),
                    unit("mile per hour", "miles per hour", "1.609344"),
                    unit("knot", "knots", "1.852")));

    static final List<ChatTask> TASKS = List.of(
            new ChatTask(
                    "unit_conversion",
                    FAMILY,
                    "A quantity in another unit by exact factors; checked by converting back.",
                    List.of(
                            "Convert {x} to {unit}.",
                            "How much is {x} in {unit}?",
                            "A form by {firm} asks for {unit}, but I only know the value as {x}. What do I enter?",
                            "{name} says {x} is about {guess} {unit}. Does that hold?",
                            "Which is more: {x} or {other}?"),
                    Units::convert),
            new ChatTask(
                    "temperatures",
                    FAMILY,
                    "Celsius, Fahrenheit and kelvin; checked by converting back.",
                    List.of(
                            "What are {c} °C and {k0} °C in Fahrenheit?",
                            "The forecast for {town} says {f} °F by day and {g} °F at night. What is that "
                                    + "in Celsius?",
                            "A data sheet gives an operating range from {lowK} K to {highK} K. What is that in °C?",
                            "{name} has {c1} °C on one thermometer and {f1} °F on the other. Which one "
                                    + "reads higher?"),
                    Units::temperature),
            new ChatTask(
                    "areas_and_costs",
                    FAMILY,
                    "An area from its measures and the material needed; checked by another way of cutting it up.",
                    List.of(
                            "A room measures {a} m by {b} m with an alcove of {c} m by {e} m. How many "
                                    + "square metres of flooring do I need, with " + "{w} % for waste?",
                            "How much paint do I need for four walls, two of {a} m and two of {b} m, {h} m "
                                    + "high, minus {open} m² of doors and windows, " + "if a litre covers {cover} m²?",
                            "We fence a field of {len} m by {wid} m with posts every {gap} m. How many "
                                    + "posts, and how many metres of wire for " + "{rows} rows?",
                            "An L-shaped garden is {len} m by {wid} m, with a corner of {cut} m by {cut2} "
                                    + "m missing. What are its area and its " + "perimeter?"),
                    Units::area),
            new ChatTask(
                    "data_transfer",
                    FAMILY,
                    "How long a download takes or how much fits on a disk; checked by multiplying back.",
                    List.of(
                            "How long does it take to download {gb} GB at {mbit} Mbit/s?",
                            "A backup of {gb} GB has to go over a line of {mbit} Mbit/s. Will it be "
                                    + "through in {limit} minutes?",
                            "How many photos of {mb} MB fit on a {card} GB card? Take 1 GB = 1,000 MB.",
                            "{firm} records {mb} MB of sensor data per hour. How many days does a {card} "
                                    + "GB disk last? (1 GB = 1,000 MB)"),
                    Units::data),
            new ChatTask(
                    "fuel",
                    FAMILY,
                    "Consumption and cost of a trip; checked by going back from the cost.",
                    List.of(
                            "My car used {l} litres for {km} km. What is that per 100 km?",
                            "What does the fuel for {trip} km cost at {use} litres per 100 km and "
                                    + "{s}{price} per litre?",
                            "{name} and {k} colleagues share a car for {trip} km. It needs {use} l/100 km "
                                    + "and a litre costs {s}{price}. How much " + "does each of the {all} pay?",
                            "How far can I drive with {tank} litres if the van uses {use} litres per 100 km?"),
                    Units::fuel),
            new ChatTask(
                    "map_scale",
                    FAMILY,
                    "Distances on a map and in reality; checked by scaling back.",
                    List.of(
                            "On a 1:{scale} map two villages are {cm} cm apart. How far is that really?",
                            "How long is a path of {km} km on a map with the scale 1:{scale}?",
                            "{name} measures {cm} cm on a 1:{scale} hiking map and walks {v} km an hour. "
                                    + "How long does the walk take?",
                            "A model is built at 1:{model}. The original is {m} m long. How long is the "
                                    + "model, in centimetres?"),
                    Units::map));

    private Units() {}

    private static BigDecimal rounded(BigDecimal value, int places) {
        return value.setScale(places, RoundingMode.HALF_UP);
    }

    private static BigDecimal significant(BigDecimal value) {
        return value.round(new MathContext(5, RoundingMode.HALF_UP));
    }

    private static void convert(Talk t, Draw d) {
        List<Unit> kind = d.of(KINDS);
        List<Unit> two = d.some(2, kind);
        while (two.get(0)
                                .size()
                                .divide(two.get(1).size(), MathContext.DECIMAL64)
                                .doubleValue()
                        > 200
                || two.get(1)
                                .size()
                                .divide(two.get(0).size(), MathContext.DECIMAL64)
                                .doubleValue()
                        > 200) {
            two = d.some(2, kind);
        }
        Unit from = two.get(0);
        Unit to = two.get(1);
        BigDecimal amount =
                d.chance(50) ? new BigDecimal(d.between(3, 480)) : BigDecimal.valueOf(d.between(15, 999), 1);
        BigDecimal factor = from.size().divide(to.size(), MathContext.DECIMAL64);
        BigDecimal exact = amount.multiply(from.size()).divide(to.size(), MathContext.DECIMAL128);
        BigDecimal result = significant(exact);
        BigDecimal back = result.multiply(to.size()).divide(from.size(), MathContext.DECIMAL64);
        t.check(back.subtract(amount).abs().doubleValue() <= amount.doubleValue() * 1e-4);
        boolean whole = result.compareTo(exact) == 0;
        boolean good = d.chance(50);
        BigDecimal guess = significant(
                        result.multiply(good ? BigDecimal.ONE : BigDecimal.valueOf(d.of(80, 90, 112, 120), 2)))
                .round(new MathContext(3));
        BigDecimal other = significant(exact.multiply(BigDecimal.valueOf(d.of(85, 92, 96, 105, 110, 120), 2)))
                .round(new MathContext(3));
        BigDecimal otherBack = other.multiply(to.size()).divide(from.size(), MathContext.DECIMAL64);
        t.with(
                "x",
                from.show(amount),
                "unit",
                to.plural(),
                "firm",
                Words.firm(d),
                "name",
                d.of(Words.FIRST),
                "guess",
                English.decimal(guess),
                "res",
                (whole ? "" : "about ") + to.show(result),
                "eq",
                whole ? "=" : "≈",
                "num",
                English.decimal(result),
                "a",
                English.decimal(amount),
                "other",
                to.show(other),
                "ob",
                "about " + from.show(significant(otherBack)),
                "winner",
                otherBack.compareTo(amount) > 0 ? to.show(other) : from.show(amount));
        t.with(
                "one",
                "1 " + from.name() + (significant(factor).compareTo(factor) == 0 ? " = " : " ≈ ")
                        + to.show(significant(factor)),
                "inv",
                "1 " + to.name() + " = "
                        + from.show(significant(BigDecimal.ONE.divide(factor, MathContext.DECIMAL64))));
        t.with("f", English.decimal(significant(factor)));
        t.ask();
        String how = t.say("{one}, and {a} × {f} {eq} {num}.", "The factor: {one}. Multiply by {a}.", "Use {one}.");
        switch (t.form()) {
            case 3 ->
                t.reply(
                        good
                                ? t.say("Yes, that is a good value: {x} is {res}.")
                                : t.say("Not really. {x} is {res}.", "No, it is {res}."),
                        how);
            case 4 ->
                t.reply(
                        t.say("{winner} is more."),
                        t.say(
                                "{x} is {res}, compared with {other}.",
                                "In {unit}, {x} comes to {num}; the other value is {other}."),
                        how);
            default -> t.reply(t.say("{x} is {res}.", "{^res}.", "**{^res}**"), how);
        }
        if (t.form() < 3 && d.chance(45)) {
            BigDecimal k = new BigDecimal(d.between(2, 60));
            BigDecimal there = significant(k.multiply(to.size()).divide(from.size(), MathContext.DECIMAL128));
            t.with("k", to.show(k), "there", from.show(there), "funit", from.plural());
            t.follow("And the other way round, {k}?", "How many {funit} are {k}?");
            t.answer("About {there}: divide by {f} instead of multiplying.", "{k} are about {there}.");
        }
    }

    private static void temperature(Talk t, Draw d) {
        int c = d.between(-25, 45);
        BigDecimal f = BigDecimal.valueOf(c * 18L + 320, 1);
        t.check(Math.abs((f.doubleValue() - 32) / 1.8 - c) < 1e-9);
        int f0 = d.between(5, 104);
        BigDecimal c0 =
                rounded(BigDecimal.valueOf((f0 - 32) * 5L).divide(BigDecimal.valueOf(9), MathContext.DECIMAL64), 1);
        t.check(Math.abs(c0.doubleValue() * 1.8 + 32 - f0) < 0.1);
        int low = d.between(233, 273);
        int high = d.between(313, 398);
        int c1 = d.between(-10, 35);
        BigDecimal f1 = BigDecimal.valueOf(c1 * 18L + 320 + d.of(-50, -30, -20, 20, 40, 60), 1)
                .setScale(0, RoundingMode.HALF_UP);
        BigDecimal f1c = rounded(
                f1.subtract(BigDecimal.valueOf(32))
                        .multiply(BigDecimal.valueOf(5))
                        .divide(BigDecimal.valueOf(9), MathContext.DECIMAL64),
                1);
        int k0 = c + d.of(-9, -7, -4, 5, 6, 8, 11, 15);
        int g0 = f0 - d.between(8, 25);
        BigDecimal gr =
                rounded(BigDecimal.valueOf((g0 - 32) * 5L).divide(BigDecimal.valueOf(9), MathContext.DECIMAL64), 1);
        t.check(Math.abs(gr.doubleValue() * 1.8 + 32 - g0) < 0.1);
        t.with(
                "k0",
                minus(k0),
                "kr",
                English.decimal(BigDecimal.valueOf(k0 * 18L + 320, 1)),
                "g",
                minus(g0),
                "gr",
                English.decimal(gr));
        t.with(
                "c",
                minus(c),
                "f",
                f0,
                "town",
                d.of(Words.TOWNS),
                "lowK",
                low,
                "highK",
                high,
                "name",
                d.of(Words.FIRST),
                "c1",
                minus(c1),
                "f1",
                English.decimal(f1),
                "fr",
                English.decimal(f),
                "cr",
                English.decimal(c0),
                "m",
                minus(f0 - 32),
                "lowC",
                English.decimal(BigDecimal.valueOf(low * 100L - 27315, 2)),
                "highC",
                English.decimal(BigDecimal.valueOf(high * 100L - 27315, 2)),
                "f1c",
                English.decimal(f1c),
                "win",
                f1c.compareTo(BigDecimal.valueOf(c1)) > 0 ? "Fahrenheit" : "Celsius",
                "x",
                English.decimal(BigDecimal.valueOf(c * 18L, 1)));
        t.ask();
        switch (t.form()) {
            case 0 ->
                t.answer(
                        "{fr} °F and {kr} °F. Multiply by 1.8 and add 32: {x} + 32 = {fr} for the first.",
                        "- {c} °C × 1.8 + 32 = {fr} °F\n- {k0} °C × 1.8 + 32 = {kr} °F");
            case 1 ->
                t.answer(
                        "About {cr} °C by day and {gr} °C at night.\n\nSubtract 32 and multiply by "
                                + "5/9: {m} × 5/9 ≈ {cr}, and the same with {g}.",
                        "{f} °F is about {cr} °C, because ({f} − 32) ÷ 1.8 comes to that; {g} °F is about {gr} °C.");
            case 2 ->
                t.answer(
                        "From {lowC} °C to {highC} °C. Kelvin and Celsius have equally large degrees; "
                                + "only the zero point differs, by 273.15.",
                        "- {lowK} K − 273.15 = {lowC} °C\n- {highK} K − 273.15 = {highC} °C");
            default ->
                t.answer(
                        "The {win} one. {f1} °F is about {f1c} °C, compared with {c1} °C.",
                        "In Celsius, {f1} °F is about {f1c}. Against {c1} °C the {win} thermometer reads higher.");
        }
        if (d.chance(35)) {
            int k = d.between(-20, 40);
            t.with(
                    "k",
                    minus(k),
                    "kf",
                    English.decimal(BigDecimal.valueOf(k * 18L + 320, 1)),
                    "kk",
                    English.decimal(BigDecimal.valueOf(k * 100L + 27315, 2)));
            boolean kelvin = t.form() == 2;
            t.follow(kelvin ? "And what is {k} °C in kelvin?" : "And {k} °C in Fahrenheit?");
            t.answer(
                    kelvin ? "{kk} K." : "{kf} °F.",
                    kelvin ? "Add 273.15: {kk} K." : "{k} × 1.8 + 32 = {kf}, so {kf} °F.");
        }
    }

    private static String minus(int n) {
        return English.number(n);
    }

    private static String tenths(long n) {
        return English.decimal(n, 1);
    }

    private static void area(Talk t, Draw d) {
        int a = d.between(32, 78);
        int b = d.between(25, 60);
        int c = d.between(8, 20);
        int e = d.between(6, 15);
        int h = d.between(23, 31);
        int w = d.of(5, 8, 10);
        int cover = d.between(6, 12);
        long floor = (long) a * b + (long) c * e;
        long open = d.between(30, 90) * 10L;
        long walls = 2L * (a + b) * h;
        t.check(walls == (long) a * h + (long) b * h + (long) a * h + (long) b * h);
        BigDecimal need = rounded(BigDecimal.valueOf(floor * (100 + w), 4), 1);
        BigDecimal litres = rounded(
                BigDecimal.valueOf(walls - open, 2).divide(BigDecimal.valueOf(cover), MathContext.DECIMAL64), 1);
        int gap = d.of(2, 3, 4, 5);
        int len = gap * d.between(9, 30);
        int wid = gap * d.between(5, 20);
        int rows = d.between(2, 5);
        int cut = d.between(2, len / 2);
        int cut2 = d.between(2, wid / 2);
        t.check((long) len * wid - (long) cut * cut2 == (long) (len - cut) * wid + (long) cut * (wid - cut2));
        t.with(
                "a",
                tenths(a),
                "b",
                tenths(b),
                "c",
                tenths(c),
                "e",
                tenths(e),
                "h",
                tenths(h),
                "w",
                w,
                "open",
                tenths(open / 10),
                "cover",
                cover,
                "len",
                len,
                "wid",
                wid,
                "gap",
                gap,
                "rows",
                English.word(rows),
                "cut",
                cut,
                "cut2",
                cut2);
        t.with(
                "ab",
                English.decimal((long) a * b, 2),
                "ce",
                English.decimal((long) c * e, 2),
                "floor",
                English.decimal(floor, 2),
                "need",
                English.decimal(need),
                "walls",
                English.decimal(walls, 2),
                "net",
                English.decimal(walls - open, 2),
                "litres",
                English.decimal(litres),
                "around",
                2 * (len + wid),
                "posts",
                2 * (len + wid) / gap,
                "wire",
                English.number(2L * (len + wid) * rows),
                "full",
                English.number((long) len * wid),
                "corner",
                English.number((long) cut * cut2),
                "area",
                English.number((long) len * wid - (long) cut * cut2),
                "sum",
                tenths(2L * (a + b)));
        t.ask();
        switch (t.form()) {
            case 0 ->
                t.answer(
                        "About {need} m².\n\n- Room: {a} × {b} = {ab} m²\n- Alcove: {c} × {e} = {ce} "
                                + "m²\n- Together: {floor} m², plus {w} % for waste",
                        "The floor has {ab} + {ce} = {floor} m². With {w} % on top you should buy about {need} m².");
            case 1 ->
                t.answer(
                        "About {litres} litres for one coat.\n\nThe walls are {sum} m long in all, so "
                                + "{sum} × {h} = {walls} m². Without doors and windows {net} m² remain, and "
                                + "{net} ÷ {cover} ≈ {litres}.",
                        "{litres} litres or so per coat: {walls} m² of wall minus {open} m² of "
                                + "openings leaves {net} m², divided by {cover} m² per litre.");
            case 2 ->
                t.answer(
                        "{posts} posts and {wire} m of wire.\n\nThe field is {around} m around. On a "
                                + "closed line there are as many posts as gaps: {around} ÷ {gap} = {posts}. The "
                                + "wire runs round {rows} times.",
                        "Perimeter: 2 × ({len} + {wid}) = {around} m\nPosts: {around} ÷ {gap} = " + "{posts}\nWire: "
                                + rows + " × {around} = {wire} m");
            default ->
                t.answer(
                        "The area is {area} m², the perimeter {around} m.\n\nArea: {len} × {wid} − "
                                + "{cut} × {cut2} = {full} − {corner}. The perimeter is that of the full "
                                + "rectangle, because the two sides of the notch are as long as the pieces they "
                                + "replace.",
                        "{full} − {corner} = {area} m². The cut-out corner does not change the "
                                + "perimeter: 2 × ({len} + {wid}) = {around} m.");
        }
        if (t.form() == 0 && d.chance(60)) {
            String s = d.of(Words.SYMBOLS);
            long price = d.stepped(1200, 6400, 50);
            long cost = need.multiply(BigDecimal.valueOf(price))
                    .setScale(0, RoundingMode.HALF_UP)
                    .longValueExact();
            t.with("price", English.money(s, price), "cost", English.money(s, cost));
            t.follow("What does that cost at {price} per square metre?");
            t.answer("{need} × {price} = {cost}.", "About {cost}.");
        }
    }

    private static void data(Talk t, Draw d) {
        int gb = d.between(2, 90);
        int mbit = d.of(16, 25, 40, 50, 80, 100, 200, 250, 400);
        int seconds = (int) Math.round(gb * 8000.0 / mbit);
        t.check(Math.abs((long) seconds * mbit - gb * 8000L) <= mbit);
        int minutes = Math.max(1, (int) Math.round(seconds / 60.0));
        int limit = Math.max(2, minutes + d.of(-9, -4, 5, 12, 20));
        int mb = d.between(3, 48);
        int card = d.of(16, 32, 64, 128, 256);
        int photos = card * 1000 / mb;
        t.check(photos * mb <= card * 1000 && (photos + 1) * mb > card * 1000);
        BigDecimal days = rounded(
                BigDecimal.valueOf(card * 1000L).divide(BigDecimal.valueOf(mb * 24L), MathContext.DECIMAL64), 1);
        t.with(
                "gb",
                gb,
                "mbit",
                mbit,
                "limit",
                limit,
                "mb",
                mb,
                "card",
                card,
                "firm",
                Words.firm(d),
                "bits",
                English.number(gb * 8000L),
                "sec",
                English.number(seconds),
                "time",
                seconds < 90 ? English.count(seconds, "second") : WordProblems.minutes(minutes),
                "photos",
                English.number(photos),
                "left",
                English.count(card * 1000 - photos * mb, "megabyte"),
                "all",
                English.number(card * 1000L),
                "days",
                English.decimal(days),
                "day",
                mb * 24);
        t.ask();
        switch (t.form()) {
            case 0 ->
                t.answer(
                        "About {time}.\n\n{gb} GB are {gb} × 8,000 = {bits} Mbit, and {bits} ÷ {mbit} "
                                + "≈ {sec} seconds. In practice expect somewhat more, since a line rarely "
                                + "reaches its full rate.",
                        "{sec} seconds, so about {time}. A byte has 8 bits: {gb} GB × 8,000 = {bits} "
                                + "Mbit, divided by {mbit} Mbit/s.");
            case 1 ->
                t.answer((seconds <= limit * 60 ? "Yes" : "No")
                        + ", at full speed it takes about {time}.\n\n{bits} Mbit ÷ {mbit} Mbit/s ≈ {sec} "
                        + "seconds; {limit} minutes are "
                        + English.number(limit * 60L) + " seconds."
                        + (seconds <= limit * 60 ? " Leave some margin for overhead." : ""));
            case 2 ->
                t.answer(
                        "{photos}. {all} MB ÷ {mb} MB is {photos}"
                                + (card * 1000 == photos * mb ? " exactly." : ", and {left} stay free."),
                        "{photos} photos, because {photos} × {mb} MB still fit into {all} MB.");
            default ->
                t.answer(
                        "About {days} days. One day makes 24 × {mb} = {day} MB, and {all} ÷ {day} ≈ {days}.",
                        "{all} MB ÷ {day} MB a day ≈ {days} days.");
        }
        if (t.form() == 0 && d.chance(60)) {
            t.with("twice", mbit * 2, "half", WordProblems.minutes(Math.max(1, (int) Math.round(seconds / 120.0))));
            t.follow("And at {twice} Mbit/s?");
            t.answer("Twice the speed takes half the time, about {half}.", "About {half}.");
        }
    }

    private static void fuel(Talk t, Draw d) {
        String s = d.of(Words.SYMBOLS);
        int use = d.between(42, 118);
        int km = d.stepped(180, 940, 20);
        BigDecimal litres = BigDecimal.valueOf((long) use * km, 3);
        BigDecimal l = rounded(litres, 1);
        BigDecimal per =
                rounded(l.multiply(BigDecimal.valueOf(100)).divide(BigDecimal.valueOf(km), MathContext.DECIMAL64), 1);
        t.check(Math.abs(per.doubleValue() - use / 10.0) < 0.11);
        int trip = d.stepped(80, 1400, 10);
        BigDecimal need = BigDecimal.valueOf((long) use * trip, 3);
        int price = d.between(129, 239);
        long cost = need.multiply(BigDecimal.valueOf(price))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        t.check(Math.abs(cost * 100_000.0 / price / use - trip * 100.0) < 100.0);
        int k = d.between(2, 4);
        int tank = d.between(25, 70);
        long range = Math.round(tank * 1000.0 / use);
        t.with(
                "l",
                English.decimal(l),
                "km",
                km,
                "trip",
                English.number(trip),
                "use",
                tenths(use),
                "s",
                s,
                "price",
                English.money("", price),
                "name",
                d.of(Words.FIRST),
                "k",
                English.word(k),
                "all",
                English.word(k + 1),
                "tank",
                tank,
                "per",
                English.decimal(per),
                "need",
                English.decimal(rounded(need, 1)),
                "cost",
                English.money(s, cost),
                "each",
                English.money(s, Math.round((double) cost / (k + 1))),
                "range",
                range);
        t.ask();
        switch (t.form()) {
            case 0 ->
                t.answer(
                        "{per} litres per 100 km.\n\n{l} ÷ {km} × 100 ≈ {per}",
                        "About {per} l/100 km: divide {l} litres by {km} km and multiply by 100.");
            case 1 ->
                t.answer(
                        "{cost}. The trip takes {trip} ÷ 100 × {use} ≈ {need} litres, at {s}{price} each.",
                        "About {need} litres are needed, which cost {cost}.");
            case 2 ->
                t.answer(
                        "About {each} each.\n\n- Fuel: {trip} ÷ 100 × {use} ≈ {need} litres\n- Cost: "
                                + "{cost}\n- Divided by {all}: {each}",
                        "The fuel, {need} litres, costs {cost}. Shared by {all} that is about {each} per person.");
            default ->
                t.answer(
                        "About {range} km: {tank} ÷ {use} × 100.",
                        "Roughly {range} km, since every {use} litres take you 100 km.");
        }
        if (t.form() == 1 && d.chance(60)) {
            t.with("back", English.money(s, 2 * cost));
            t.follow("And there and back?", "What is it for the return trip as well?");
            t.answer("Twice as much, {back}.", "{back} for both ways.");
        }
    }

    private static void map(Talk t, Draw d) {
        int scale = d.of(10_000, 20_000, 25_000, 50_000, 75_000, 100_000, 200_000);
        int mm = d.between(18, 240);
        BigDecimal km = BigDecimal.valueOf((long) mm * scale, 6);
        int v = d.between(3, 5);
        int minutes = (int) Math.round(km.doubleValue() * 60 / v);
        int model = d.of(20, 25, 32, 50, 87, 100, 144, 160, 200);
        int m = model * d.between(3, 13) / 10;
        BigDecimal cm =
                rounded(BigDecimal.valueOf(m * 100L).divide(BigDecimal.valueOf(model), MathContext.DECIMAL64), 1);
        int path = d.between(12, 190);
        BigDecimal onMap =
                rounded(BigDecimal.valueOf(path * 10_000L).divide(BigDecimal.valueOf(scale), MathContext.DECIMAL64), 1);
        t.check(Math.abs(onMap.doubleValue() * scale / 10_000 - path) <= scale / 10_000.0 * 0.051
                && Math.abs(cm.doubleValue() * model / 100 - m) < model * 0.00051);
        t.with(
                "scale",
                English.number(scale),
                "cm",
                tenths(mm),
                "km",
                t.form() == 1 ? tenths(path) : English.decimal(km),
                "name",
                d.of(Words.FIRST),
                "v",
                v,
                "model",
                model,
                "m",
                m,
                "metres",
                English.number((long) mm * scale / 1000),
                "one",
                English.number(scale / 100),
                "time",
                WordProblems.minutes(minutes),
                "res",
                English.decimal(cm),
                "on",
                English.decimal(onMap),
                "mcm",
                English.number(m * 100L),
                "pm",
                English.number(path * 100L));
        t.ask();
        switch (t.form()) {
            case 0 ->
                t.answer(
                        "{km} km. One centimetre on the map is {one} m, so {cm} cm are {cm} × {one} m = {metres} m.",
                        "{cm} cm × {scale} comes to {metres} m, that is {km} km, as the crow flies.");
            case 1 ->
                t.answer(
                        "About {on} cm: {pm} m ÷ {one} m per centimetre.",
                        "{on} cm. On this scale 1 cm stands for {one} m.");
            case 2 ->
                t.answer(
                        "About {time}. {cm} cm are {cm} × {one} m = {km} km, at {v} km an hour.",
                        "The way is {km} km long (1 cm = {one} m), so at {v} km/h it takes about "
                                + "{time}, breaks not counted.");
            default ->
                t.answer("About {res} cm. {m} m are {mcm} cm, divided by {model}.", "{mcm} cm ÷ {model} ≈ {res} cm.");
        }
        if (t.form() == 0 && d.chance(60)) {
            t.with("v", v, "time", WordProblems.minutes(minutes));
            t.follow("How long is that on foot at {v} km/h?", "And how long would I walk at {v} km per hour?");
            t.answer("About {time} if the way is straight.", "{km} ÷ {v} hours, so about {time}.");
        }
    }
}
