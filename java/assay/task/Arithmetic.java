package assay.task;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Whole numbers, fractions and percentages, with the steps a person would write down.
final class Arithmetic {
    private static final String FAMILY = "arithmetic";

    static final List<ChatTask> TASKS = List.of(
            new ChatTask(
                    "multiplication",
                    FAMILY,
                    "Two whole numbers multiplied by splitting one of them; checked by repeated addition.",
                    List.of(
                            "What is {a} × {b}? Please show how you split it up.",
                            "We have {a} crates with {b} {goods} in each. How many {goods} are there altogether?",
                            "My calculator is broken. How do I work out {a} times {b} on paper?",
                            "{name} packs {b} {goods} an hour. How many is that in {a} hours, and how did "
                                    + "you get there?",
                            "I multiplied {a} by {b} and got {wrong}. Is that right?"),
                    Arithmetic::multiplication),
            new ChatTask(
                    "division_with_remainder",
                    FAMILY,
                    "Sharing or packing with a remainder; checked by multiplying back.",
                    List.of(
                            "{n} {goods} have to be packed into boxes of {k}. How many full boxes do we "
                                    + "get and what is left?",
                            "Divide {n} by {k} and give me quotient and remainder.",
                            "A hall in {town} has rows of {k} seats. How many rows do {n} visitors fill, "
                                    + "and does everyone sit " + "in a full row?",
                            "{name} wants to share {n} {goods} equally among {k} schools. How many does "
                                    + "each one get?",
                            "How many buses with {k} seats does it take to move {n} people? Show the division."),
                    Arithmetic::division),
            new ChatTask(
                    "order_of_operations",
                    FAMILY,
                    "An expression with brackets worked out in the right order; checked by a second evaluator.",
                    List.of(
                            "Evaluate {e}, one step at a time.",
                            "What does {e} come to? I always mix up the order of operations.",
                            "My daughter's homework says {e}. What is the answer and which part comes first?",
                            "{name} says {e} = {wrong}, I am not so sure. Who is right?"),
                    Arithmetic::order),
            new ChatTask(
                    "fraction_sum",
                    FAMILY,
                    "Two fractions added or subtracted and reduced; checked by cross-multiplication.",
                    List.of(
                            "How do I calculate {p}/{q} {op} {r}/{s}? Please reduce the result.",
                            "Work out {p}/{q} {op} {r}/{s} as a fraction in lowest terms.",
                            "{name} has to solve {p}/{q} {op} {r}/{s} for class tomorrow. Can you explain the steps?",
                            "What is {p}/{q} {op} {r}/{s}, as a fraction and as a decimal with three places?"),
                    Arithmetic::fractions),
            new ChatTask(
                    "percentage_change",
                    FAMILY,
                    "By how many percent a figure rose or fell; checked by applying the change again.",
                    List.of(
                            "{^what} went from {a} to {b}. What is that in percent?",
                            "Last year {what} stood at {a}, now we are at {b}. How big is the change in percent?",
                            "For a report by {firm} I need the percentage change of {what} from {a} to {b}.",
                            "If {what} was {a} in {month} and is {b} now, by what percentage has it changed?",
                            "Is a change from {a} to {b} in {what} more or less than {limit} %?"),
                    Arithmetic::change),
            new ChatTask(
                    "prime_factors",
                    FAMILY,
                    "A number split into primes; checked by multiplying them and by testing each for primality.",
                    List.of(
                            "Write {n} as a product of prime numbers.",
                            "Is {n} prime? If it is not, what are its prime factors?",
                            "Find the prime factorisation of {n} and tell me how many divisors it has.",
                            "How would you break {n} down into primes by hand?"),
                    Arithmetic::primes),
            new ChatTask(
                    "gcd_and_lcm",
                    FAMILY,
                    "Greatest common divisor by Euclid's algorithm or least common multiple; checked by listing.",
                    List.of(
                            "What is the greatest common divisor of {a} and {b}?",
                            "Use Euclid's algorithm on {a} and {b}, please.",
                            "{name} has {a} red and {b} blue beads and wants identical bracelets without "
                                    + "leftovers. What is the " + "largest number of bracelets?",
                            "Two lights blink every {a} and every {b} seconds and have just blinked "
                                    + "together. After how many " + "seconds does that happen again?",
                            "Find the least common multiple of {a} and {b}."),
                    Arithmetic::divisors),
            new ChatTask(
                    "number_bases",
                    FAMILY,
                    "A number written in another base by repeated division; checked by parsing it back.",
                    List.of(
                            "Convert {n} to {base}.",
                            "What does the decimal number {n} look like in {base}, and how do I get there?",
                            "I am reading about {base} numbers. How is {n} written?",
                            "Is {guess} the right way to write {n} in {base}?"),
                    Arithmetic::bases),
            new ChatTask(
                    "roman_numerals",
                    FAMILY,
                    "Years to and from Roman numerals; checked by converting back.",
                    List.of(
                            "How do you write {n} in Roman numerals?",
                            "The foundation stone of {place} in {town} is dated {roman}. Which year is that?",
                            "The title page of a book says {roman}. What year was it printed?",
                            "{name} wants the year {n} in Roman numerals engraved on a ring. What should "
                                    + "the jeweller write?"),
                    Arithmetic::roman));

    private Arithmetic() {}

    private static void multiplication(Talk t, Draw d) {
        int a = d.between(13, 98);
        int b = d.between(112, 989);
        long product = (long) a * b;
        long sum = 0;
        for (int i = 0; i < a; i++) {
            sum += b;
        }
        t.check(sum == product);
        int tens = a / 10 * 10;
        int ones = a % 10;
        long wrong = d.chance(40) ? product : product + d.of(-100, -10, 10, 100, 90) + d.of(0, b % 10);
        String unit = t.form() == 1 || t.form() == 3 ? " {goods}" : "";
        t.with("a", a, "b", b, "p", English.number(product), "wrong", English.number(wrong));
        t.with(
                "tens",
                tens,
                "ones",
                ones,
                "tp",
                English.number((long) tens * b),
                "op",
                English.number((long) ones * b));
        t.with("goods", English.plural(d.of(Words.GOODS)), "name", d.of(Words.FIRST));
        t.ask();
        String steps = ones == 0
                ? t.say("Take {tens} ÷ 10 = " + tens / 10 + " first: " + tens / 10 + " × {b} = "
                        + English.number((long) tens / 10 * b) + ". Then put the zero back: {p}.")
                : t.say(
                        "Split {a} into {tens} + {ones}:\n\n- {tens} × {b} = {tp}\n- {ones} × {b} = "
                                + "{op}\n- {tp} + {op} = {p}",
                        "{a} is {tens} plus {ones}, so do it in two parts. {tens} × {b} = {tp}, and "
                                + "{ones} × {b} = {op}. " + "Together that makes {tp} + {op} = {p}.",
                        "{tens} × {b} = {tp}\n{ones} × {b} = {op}\nSum: {p}");
        String verdict = wrong == product
                ? t.say("Yes, {wrong} is correct.", "{wrong} is right.")
                : t.say(
                        "Not quite: it should be {p}, not {wrong}.",
                        "No, {a} × {b} is {p}. You were off by " + English.number(Math.abs(wrong - product)) + ".");
        t.reply(
                t.form() == 4
                        ? verdict
                        : t.say(
                                "{a} × {b} = {p}" + unit + ".",
                                "It comes to {p}" + unit + ".",
                                "The answer is {p}" + unit + "."),
                steps);
        if (d.chance(40)) {
            int more = b + d.between(1, 9);
            t.with("c", more, "cp", English.number((long) a * more), "diff", more - b, "dp", (more - b) * a);
            t.check((long) a * more == product + (long) (more - b) * a);
            t.follow(
                    "And with {c} instead of {b}?",
                    "What if it is {c} rather than {b}?",
                    "Now the same for {a} and {c}.");
            t.answer(
                    "{c} is {diff} more than {b}, so add {a} × {diff} = {dp} to the first result: {p} + {dp} = {cp}.",
                    "Then it is {cp}. The quick way: {a} × {diff} = {dp} on top of {p}.");
        }
    }

    private static void division(Talk t, Draw d) {
        int k = d.between(6, 58);
        int n = k * d.between(7, 70) + d.between(0, k - 1);
        int q = n / k;
        int r = n % k;
        int left = n;
        int rounds = 0;
        while (left >= k) {
            left -= k;
            rounds++;
        }
        t.check(q * k + r == n && rounds == q && left == r);
        t.with("n", English.number(n), "k", k, "q", q, "r", r, "qk", English.number((long) q * k), "q1", q + 1);
        String goods = d.of(Words.GOODS);
        t.with("goods", English.plural(goods), "name", d.of(Words.FIRST), "town", d.of(Words.TOWNS));
        t.with(
                "over",
                English.count(r, goods),
                "seats",
                English.count(r, "visitor"),
                "people",
                r == 1 ? "1 person" : r + " people");
        t.with("free", English.count(k - r, "seat"));
        t.ask();
        String steps = t.say(
                "{q} × {k} = {qk}, and {n} − {qk} = {r}.",
                "Check: {q} × {k} + {r} = {n}.",
                "{k} fits {q} times into {n} ({q} × {k} = {qk}) and leaves {r}.");
        String result = switch (t.form()) {
            case 0 ->
                r == 0
                        ? "{q} full boxes and nothing is left."
                        : t.say(
                                "You get {q} full boxes, with {over} left.",
                                "{q} boxes are full; {over} remain" + (r == 1 ? "s." : "."));
            case 1 -> t.say("Quotient {q}, remainder {r}.", "{n} ÷ {k} = {q} remainder {r}.");
            case 2 ->
                r == 0
                        ? "They fill exactly {q} rows, so everyone sits in a full row."
                        : "They fill {q} rows completely. {^seats} sit in one more row, which is not full.";
            case 3 ->
                r == 0
                        ? "Each school gets {q} {goods} and none is left over."
                        : "Each school gets {q} {goods}, and {over} " + (r == 1 ? "is" : "are") + " left over.";
            default ->
                r == 0
                        ? "{q} buses, all of them full."
                        : "You need {q1} buses: {q} full ones take {qk} people, and the last one carries "
                                + "{people}, with {free} free.";
        };
        t.reply(t.say(result), steps);
        if (r > 0 && d.chance(40)) {
            t.with("miss", k - r);
            t.follow(
                    "How many more would make it come out even?",
                    "What number do I have to add so that nothing is left over?");
            t.answer("{miss} more. The next multiple of {k} is {q1} × {k} = " + English.number((long) (q + 1) * k)
                    + ", and that minus {n} is {miss}.");
        }
    }

    private static void order(Talk t, Draw d) {
        int a = d.between(3, 40);
        int b = d.between(2, 9);
        int c = d.between(4, 15);
        int e = d.between(1, c - 1);
        int f = d.between(2, 9);
        int g = f * d.between(2, 12);
        boolean minus = d.chance(50);
        String expression = a + " + " + b + " × (" + c + (minus ? " − " : " + ") + e + ") − " + g + " ÷ " + f;
        int bracket = minus ? c - e : c + e;
        int product = b * bracket;
        int quotient = g / f;
        int result = a + product - quotient;
        t.check(Expression.value(expression).equals(BigInteger.valueOf(result)));
        int leftToRight = ((a + b) * bracket - g) / f;
        int wrong = d.chance(35) || leftToRight == result ? result : leftToRight;
        t.with(
                "e",
                expression,
                "result",
                English.number(result),
                "wrong",
                English.number(wrong),
                "name",
                d.of(Words.FIRST));
        t.with(
                "in",
                c + (minus ? " − " : " + ") + e,
                "bracket",
                bracket,
                "b",
                b,
                "p",
                product,
                "g",
                g,
                "f",
                f,
                "q",
                quotient,
                "a",
                a,
                "ap",
                a + product);
        t.ask();
        String steps = t.say(
                "1. Brackets: {in} = {bracket}\n2. Multiplication: {b} × {bracket} = {p}\n3. "
                        + "Division: {g} ÷ {f} = {q}\n4. Left to right: {a} + {p} − {q} = {result}",
                "The bracket comes first: {in} = {bracket}. Then multiplication and division, "
                        + "{b} × {bracket} = {p} and {g} ÷ {f} = {q}. Addition and subtraction are last: "
                        + "{a} + {p} − {q} = {result}.",
                "{in} = {bracket}, because brackets go first\n{b} × {bracket} = {p} and {g} ÷ "
                        + "{f} = {q}, because × and ÷ bind tighter than + and −\n{a} + {p} = {ap}, and "
                        + "{ap} − {q} = {result}");
        if (t.form() == 3) {
            t.reply(
                    wrong == result
                            ? t.say("{name} is right, it is {result}.")
                            : t.say("{name} went strictly from left to right{way}. The value is {result}."
                                    .replace("{way}", leftToRight * f == (a + b) * bracket - g ? "" : " and rounded")),
                    steps);
        } else {
            t.reply(t.say("The value is {result}.", "It equals {result}.", "{e} = {result}"), steps);
        }
        if (d.chance(30)) {
            t.follow("And without the brackets?", "Does it change if I leave the brackets out?");
            String flat = expression.replace("(", "").replace(")", "");
            t.with("flat", flat, "fr", English.decimal(new BigDecimal(Expression.value(flat))), "bc", b * c);
            t.answer("Yes, then only {b} and {c} are multiplied: {flat} = {a} + {bc} {sign} {x} − {q} = {fr}."
                    .replace("{c}", "" + c)
                    .replace("{sign}", minus ? "−" : "+")
                    .replace("{x}", "" + e));
        }
    }

    private static void fractions(Talk t, Draw d) {
        int q = d.of(3, 4, 5, 6, 7, 8, 9, 10, 12, 15);
        int s = d.of(2, 3, 4, 5, 6, 8, 9, 10, 12, 14, 20);
        int p = d.between(1, q - 1);
        int r = d.between(1, s - 1);
        boolean plus = d.chance(60) || p * s <= r * q;
        int common = lcm(q, s);
        int left = p * (common / q);
        int right = r * (common / s);
        int top = plus ? left + right : left - right;
        int divisor = gcd(top, common);
        int num = top / divisor;
        int den = common / divisor;
        t.check((long) num * q * s == (long) den * (plus ? p * s + r * q : p * s - r * q) && gcd(num, den) == 1);
        String op = plus ? "+" : "−";
        t.with("p", p, "q", q, "r", r, "s", s, "op", op, "name", d.of(Words.FIRST), "common", common, "left", left);
        t.with("right", right, "top", top, "d", divisor, "res", den == 1 ? "" + num : num + "/" + den);
        String mixed =
                num > den && den > 1 ? " (" + num / den + " " + num % den + "/" + den + " as a mixed number)" : "";
        BigDecimal decimal = new BigDecimal(num).divide(new BigDecimal(den), 3, RoundingMode.HALF_UP);
        boolean exact = decimal.multiply(new BigDecimal(den)).compareTo(new BigDecimal(num)) == 0;
        t.ask();
        String same = q == common ? "" : "{p}/{q} = {left}/{common}";
        String other = s == common ? "" : "{r}/{s} = {right}/{common}";
        String expand = same.isEmpty() && other.isEmpty()
                ? "Both fractions already have the denominator {common}."
                : "The least common denominator is {common}, so "
                        + (same.isEmpty() ? other : other.isEmpty() ? same : same + " and " + other) + ".";
        String reduce = divisor == 1
                ? "This cannot be reduced any further."
                : "Divide top and bottom by {d}: {top}/{common} = {res}.";
        t.reply(
                t.say(
                        "**{p}/{q} {op} {r}/{s} = {res}**" + mixed,
                        "The result is {res}" + mixed + ".",
                        "{p}/{q} {op} {r}/{s} comes to {res}" + mixed + "."),
                t.say(
                                expand + " Now {left}/{common} {op} {right}/{common} = {top}/{common}. " + reduce,
                                "1. " + expand + "\n2. {left}/{common} {op} {right}/{common} = {top}/{common}\n3. "
                                        + reduce)
                        + (t.form() == 3
                                ? "\n\nAs a decimal: " + (exact ? "" : "about ") + decimal.toPlainString()
                                : ""));
    }

    private static void change(Talk t, Draw d) {
        int a = d.stepped(200, 9600, 40);
        int tenths = d.of(-1, 1, 1) * d.between(11, 620);
        long bThousand = (long) a * (1000 + tenths);
        int b = (int) (bThousand / 1000);
        BigDecimal percent = new BigDecimal(b - a)
                .multiply(BigDecimal.valueOf(100))
                .divide(new BigDecimal(a), 1, RoundingMode.HALF_UP);
        double back = a * (1 + percent.doubleValue() / 100);
        t.check(Math.abs(back - b) <= a * 0.0006);
        boolean up = b > a;
        boolean exact = percent.multiply(new BigDecimal(a)).compareTo(BigDecimal.valueOf((b - a) * 100L)) == 0;
        int limit = percent.abs().intValue() + d.of(-2, -1, 2, 3);
        t.with(
                "what",
                d.of(
                        "the number of members",
                        "monthly rent",
                        "our electricity use in kWh",
                        "ticket sales",
                        "the print run",
                        "attendance",
                        "the town's population",
                        "weekly visitors to the site",
                        "the stock of spare parts",
                        "our water bill in euros",
                        "the mileage of the van fleet",
                        "subscriptions",
                        "the count of nesting birds",
                        "the waiting list",
                        "paper consumption in sheets"));
        t.with(
                "a",
                English.number(a),
                "b",
                English.number(b),
                "firm",
                Words.firm(d),
                "month",
                d.of(Words.MONTHS),
                "limit",
                Math.max(1, limit));
        t.with(
                "diff",
                English.number(Math.abs(b - a)),
                "pct",
                English.decimal(percent.abs()),
                "about",
                exact ? "" : "about ",
                "verb",
                up ? "rise" : "fall",
                "word",
                up ? "increase" : "decrease");
        t.with("sign", up ? "+" : "−", "sdiff", English.number(b - a));
        t.ask();
        String steps = t.say(
                "{b} − {a} = {sdiff}. Divided by the starting value {a} and times 100, that gives {sign}{pct} %.",
                "Take the difference, {diff}, and divide it by the old figure: {diff} ÷ {a} × 100 = {pct}.",
                "Change: {sdiff}\nBase: {a}\n{sdiff} ÷ {a} × 100 = {sign}{pct} %");
        String head = t.form() == 4
                ? (percent.abs().compareTo(new BigDecimal(Math.max(1, limit))) > 0
                        ? t.say("More: the {word} is {about}{pct} %.")
                        : t.say("Less: the {word} is {about}{pct} %."))
                : t.say(
                        "That is {an} {word} of {about}{pct} %.".replace("{an}", up ? "an" : "a"),
                        "A {verb} of {about}{pct} %.",
                        "{^about2}{sign}{pct} %.".replace("{^about2}", exact ? "" : "About "));
        t.reply(head, steps);
        if (d.chance(45)) {
            BigDecimal needed = new BigDecimal(a - b)
                    .multiply(BigDecimal.valueOf(100))
                    .divide(new BigDecimal(b), 1, RoundingMode.HALF_UP);
            t.check(Math.abs(b * (1 + needed.doubleValue() / 100) - a) <= b * 0.0006);
            t.with("back", English.decimal(needed.abs()), "dir", up ? "fall" : "rise");
            t.follow(
                    "By how many percent would it have to {dir} to get back to {a}?",
                    "And what percentage would bring it back to the old value?");
            t.answer(
                    "By about {back} %. This time the base is {b}: {diff} ÷ {b} × 100 ≈ {back}. It "
                            + "is not {pct} % again because the base has changed.",
                    "From {b} back to {a} is a {dir} of about {back} %, since {diff} is now "
                            + "divided by {b} instead of {a}.");
        }
    }

    private static void primes(Talk t, Draw d) {
        int n = 1;
        List<Integer> small = List.of(2, 2, 2, 3, 3, 5, 7, 11, 13, 17, 19, 23);
        while (n < 90) {
            n *= d.of(small);
        }
        n = d.chance(15) ? d.between(101, 599) | 1 : n * d.of(1, 2, 3, 5, 7);
        Map<Integer, Integer> powers = new TreeMap<>();
        List<String> steps = new ArrayList<>();
        int rest = n;
        for (int p = 2; rest > 1; p++) {
            while (rest % p == 0) {
                powers.merge(p, 1, Integer::sum);
                steps.add(rest + " ÷ " + p + " = " + rest / p);
                rest /= p;
            }
        }
        BigInteger product = BigInteger.ONE;
        int divisors = 1;
        List<String> factors = new ArrayList<>();
        for (Map.Entry<Integer, Integer> power : powers.entrySet()) {
            BigInteger prime = BigInteger.valueOf(power.getKey());
            t.check(prime.isProbablePrime(30));
            product = product.multiply(prime.pow(power.getValue()));
            divisors *= power.getValue() + 1;
            factors.add(power.getKey() + (power.getValue() == 1 ? "" : superscript(power.getValue())));
        }
        int counted = 0;
        for (int i = 1; i <= n; i++) {
            counted += n % i == 0 ? 1 : 0;
        }
        t.check(product.intValueExact() == n && counted == divisors);
        boolean prime = divisors == 2;
        int root = (int) Math.sqrt(n);
        t.with(
                "n",
                n,
                "product",
                String.join(" × ", factors),
                "steps",
                String.join("\n", steps),
                "root",
                root,
                "count",
                divisors,
                "next",
                (root + 1) * (root + 1));
        t.with(
                "why",
                English.list(powers.values().stream()
                                .map(k -> "(" + k + " + 1)")
                                .toList())
                        .replace(", ", "")
                        .replace(" and ", ""));
        t.ask();
        if (prime) {
            t.answer(
                    "{n} is itself a prime number, so there is nothing to split. It is enough to "
                            + "test the primes up to {root}, because ({root} + 1)² = {next} is already "
                            + "larger than {n}, and none of them divides it. Its only divisors are 1 and {n}.",
                    "{n} is prime: no prime up to {root} divides it, and a larger factor would "
                            + "need a smaller partner. So {n} stands alone, with exactly two divisors.");
            return;
        }
        String head = t.form() == 1
                ? t.say("No, it is composite: {n} = {product}.", "It is not prime, because {n} = {product}.")
                : t.say("{n} = {product}", "**{product}**", "The factorisation is {n} = {product}.");
        String tail = t.form() == 2
                ? t.say("Number of divisors: add 1 to each exponent and multiply, {why} = {count}.")
                : t.say(
                        "Multiplying the primes together gives {n} again.",
                        "What remains at the end is 1, so the list is complete.");
        t.reply(head, t.say("Divide by the smallest prime that fits, again and again:\n\n{steps}", "{steps}"), tail);
    }

    private static void divisors(Talk t, Draw d) {
        int common = d.between(2, 18);
        int a = common * d.between(3, 19);
        int b = common * d.between(2, 17);
        b = a == b ? b + common : b;
        int g = gcd(a, b);
        int multiple = lcm(a, b);
        int listed = 1;
        for (int i = 1; i <= Math.min(a, b); i++) {
            listed = a % i == 0 && b % i == 0 ? i : listed;
        }
        int stepped = a;
        while (stepped % b != 0) {
            stepped += a;
        }
        t.check(listed == g && stepped == multiple);
        List<String> rows = new ArrayList<>();
        int x = Math.max(a, b);
        int y = Math.min(a, b);
        while (y != 0) {
            rows.add(x + " = " + x / y + " × " + y + " + " + x % y);
            int z = x % y;
            x = y;
            y = z;
        }
        t.with(
                "a",
                a,
                "b",
                b,
                "g",
                g,
                "m",
                English.number(multiple),
                "rows",
                String.join("\n", rows),
                "name",
                d.of(Words.FIRST),
                "ag",
                a / g,
                "bg",
                b / g);
        t.with("ab", English.number((long) a * b), "ma", multiple / a, "mb", multiple / b);
        t.ask();
        if (t.form() >= 3) {
            t.answer(
                    t.form() == 3
                            ? "After {m} seconds. That is the least common multiple of {a} and {b}: {ma} × "
                                    + "{a} = {m} and {mb} × {b} = {m}, and no smaller number is divisible by both. "
                                    + "You can get it from the greatest common divisor, {g}: {ab} ÷ {g} = {m}."
                            : "The least common multiple is {m}.\n\nThe greatest common divisor of {a} and "
                                    + "{b} is {g}, so {a} × {b} ÷ {g} = {ab} ÷ {g} = {m}. Indeed {ma} × {a} and {mb} "
                                    + "× {b} both give {m}.");
        } else if (t.form() == 2) {
            t.answer("At most {g} bracelets. {g} is the greatest number that divides both {a} and "
                    + "{b}, so each bracelet has {ag} red and {bg} blue beads.\n\nEuclid's algorithm "
                    + "finds it:\n\n{rows}");
        } else {
            t.answer(
                    "It is {g}.\n\n{rows}\n\nThe last remainder that is not zero, or the last "
                            + "divisor if the division comes out at once, is the answer.",
                    "Divide, keep the remainder, and repeat:\n\n{rows}\n\nThe final divisor, {g}, "
                            + "is the greatest common divisor: {a} = {ag} × {g} and {b} = {bg} × {g}.");
        }
        if (d.chance(35) && t.form() < 2) {
            t.follow("And the least common multiple?", "Does that also give me the least common multiple?");
            t.answer(
                    "Yes: multiply the numbers and divide by {g}. {ab} ÷ {g} = {m}.",
                    "{a} × {b} = {ab}; divided by {g} that is {m}.");
        }
    }

    private static void bases(Talk t, Draw d) {
        int base = d.of(2, 2, 8, 16, 16, 3, 5);
        int n = base == 2 ? d.between(19, 255) : d.between(120, 4000);
        String name = switch (base) {
            case 2 -> "binary";
            case 8 -> "octal";
            case 16 -> "hexadecimal";
            default -> "base " + base;
        };
        List<String> steps = new ArrayList<>();
        StringBuilder digits = new StringBuilder();
        for (int rest = n; rest > 0; rest /= base) {
            char digit = Character.toUpperCase(Character.forDigit(rest % base, base));
            digits.insert(0, digit);
            steps.add(rest + " ÷ " + base + " = " + rest / base + ", remainder " + rest % base
                    + (rest % base > 9 ? " (" + digit + ")" : ""));
        }
        String written = digits.toString();
        t.check(Integer.parseInt(written, base) == n);
        boolean good = d.chance(50);
        String guess = good
                ? written
                : Integer.toString(n + d.of(-1, 1, 2, base), base).toUpperCase(Locale.ROOT);
        t.with(
                "n",
                n,
                "base",
                name,
                "w",
                written,
                "steps",
                String.join("\n", steps),
                "guess",
                guess,
                "g10",
                Integer.parseInt(guess, base));
        t.ask();
        String head = t.form() == 3
                ? (good
                        ? t.say("Yes, {guess} is correct.")
                        : t.say("No. {guess} in {base} stands for {g10}; {n} is written {w}."))
                : t.say("{n} is {w} in {base}.", "**{w}**", "In {base} it reads {w}.");
        t.reply(
                head,
                t.say(
                        "Divide by " + base
                                + " and keep the remainders:\n\n{steps}\n\nRead from the bottom up they spell {w}.",
                        "{steps}\n\nThe remainders, last one first, are the digits: {w}."));
    }

    private static void roman(Talk t, Draw d) {
        int n = d.between(1460, 2019);
        String numeral = romanOf(n);
        int back = 0;
        for (int i = 0; i < numeral.length(); i++) {
            int value = romanValue(numeral.charAt(i));
            back += i + 1 < numeral.length() && romanValue(numeral.charAt(i + 1)) > value ? -value : value;
        }
        t.check(back == n);
        List<String> parts = new ArrayList<>();
        int[] places = {1000, 100, 10, 1};
        for (int place : places) {
            int part = n / place % 10 * place;
            if (part > 0) {
                parts.add(romanOf(part) + " = " + part);
            }
        }
        t.with(
                "n",
                n,
                "roman",
                numeral,
                "parts",
                String.join(", ", parts),
                "lines",
                English.bullets(parts),
                "name",
                d.of(Words.FIRST),
                "town",
                d.of(Words.TOWNS));
        t.with(
                "place",
                d.of(
                        "the old town hall",
                        "a chapel",
                        "the railway station",
                        "a school",
                        "the theatre",
                        "a mill",
                        "the lighthouse",
                        "the covered market",
                        "a bridge"));
        t.ask();
        boolean toRoman = t.form() == 0 || t.form() == 3;
        t.answer(
                toRoman ? "{roman}. Place by place: {parts}." : "{roman} is {n}: {parts}.",
                toRoman ? "{n} is **{roman}**.\n\n{lines}" : "That is the year {n}.\n\n{lines}");
        if (d.chance(50)) {
            int other = n + d.of(-9, -5, -4, -1, 1, 3, 5, 7, 10);
            t.with("o", other, "or", romanOf(other), "gap", Math.abs(other - n));
            t.follow("And {o}?", "How would {o} be written?");
            t.answer("{o} is {or}.", "That one is {or}.");
        }
    }

    private static String romanOf(int n) {
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        StringBuilder text = new StringBuilder();
        for (int i = 0, rest = n; i < values.length; i++) {
            for (; rest >= values[i]; rest -= values[i]) {
                text.append(signs[i]);
            }
        }
        return text.toString();
    }

    private static int romanValue(char sign) {
        return switch (sign) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            case 'L' -> 50;
            case 'C' -> 100;
            case 'D' -> 500;
            default -> 1000;
        };
    }

    private static String superscript(int n) {
        return String.valueOf("⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(n));
    }

    static int gcd(int a, int b) {
        return b == 0 ? a : gcd(b, a % b);
    }

    static int lcm(int a, int b) {
        return a / gcd(a, b) * b;
    }
}
