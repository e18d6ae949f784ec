package assay.task;

import java.util.ArrayList;
import java.util.List;

/// Programs of [Code] with random names and numbers, each with the numbers that plain Java prints for it.
final class Sketches {
    /// `expected` was computed without the interpreter; `bound` is what the counting loop should run to.
    record Sketch(List<Code> program, List<Long> expected, String purpose) {}

    private Sketches() {}

    static Sketch any(Draw d) {
        return switch (d.between(0, 7)) {
            case 0, 1 -> conditionalSum(d, 0);
            case 2 -> digits(d);
            case 3 -> collatz(d);
            case 4 -> euclid(d);
            case 5 -> fibonacci(d);
            case 6 -> pairs(d);
            default -> halving(d);
        };
    }

    /// Sums or counts the numbers of a range that pass a test. `shift` is added to the correct upper bound.
    static Sketch conditionalSum(Draw d, int shift) {
        String total = d.of("total", "acc", "amount", "result", "s");
        String i = d.of("i", "n", "k", "x");
        int from = d.between(0, 9);
        int last = from + d.between(5, 11);
        int k = d.between(2, 4);
        boolean count = d.chance(25);
        boolean negate = d.chance(40);
        int factor = d.between(1, 5);
        Code.Expression test =
                Code.binary(Code.binary(Code.name(i), "%", Code.number(k)), negate ? "!=" : "==", Code.number(0));
        Code.Expression term = factor == 1 ? Code.name(i) : Code.binary(Code.name(i), "*", Code.number(factor));
        Code add = new Code.Let(total, Code.binary(Code.name(total), "+", count ? Code.number(1) : term));
        List<Code> program = List.of(
                new Code.Let(total, Code.number(0)),
                new Code.Count(
                        i,
                        Code.number(from),
                        Code.number(last + 1 + shift),
                        List.of(new Code.If(test, List.of(add), List.of()))),
                new Code.Print(Code.name(total)));
        long expected = 0;
        for (int x = from; x <= last + shift; x++) {
            expected += (x % k == 0) != negate ? (count ? 1 : (long) x * factor) : 0;
        }
        String which = negate ? "not divisible by " + k : "divisible by " + k;
        String purpose = count
                ? "count the numbers from " + from + " to " + last + " that are " + which
                : "add up " + (factor == 1 ? "" : factor + " times ") + "each number from " + from + " to " + last
                        + " that is " + which;
        return new Sketch(program, List.of(expected), purpose);
    }

    private static Sketch digits(Draw d) {
        String n = d.of("n", "number", "m", "value");
        String s = d.of("s", "total", "digits", "acc");
        int start = d.between(1203, 98765);
        int base = d.of(10, 10, 10, 8);
        List<Code> program = List.of(
                new Code.Let(n, Code.number(start)),
                new Code.Let(s, Code.number(0)),
                new Code.While(
                        Code.binary(Code.name(n), ">", Code.number(0)),
                        List.of(
                                new Code.Let(
                                        s,
                                        Code.binary(
                                                Code.name(s), "+", Code.binary(Code.name(n), "%", Code.number(base)))),
                                new Code.Let(n, Code.binary(Code.name(n), "/", Code.number(base))))),
                new Code.Print(Code.name(s)));
        long expected = Integer.toString(start, base).chars().map(c -> c - '0').sum();
        return new Sketch(program, List.of(expected), "add the base-" + base + " digits of " + start);
    }

    private static Sketch collatz(Draw d) {
        String n = d.of("n", "x", "value");
        String steps = d.of("steps", "count", "c", "rounds");
        int start = d.of(3, 5, 6, 10, 11, 12, 13, 17, 20, 21, 24, 26, 32, 34, 40, 48, 52, 53, 64, 68, 80, 84, 85);
        int add = d.of(0, 0, 1, 2, 3);
        List<Code> program = List.of(
                new Code.Let(n, Code.number(start)),
                new Code.Let(steps, Code.number(add)),
                new Code.While(
                        Code.binary(Code.name(n), "!=", Code.number(1)),
                        List.of(
                                new Code.If(
                                        Code.binary(
                                                Code.binary(Code.name(n), "%", Code.number(2)), "==", Code.number(0)),
                                        List.of(new Code.Let(n, Code.binary(Code.name(n), "/", Code.number(2)))),
                                        List.of(new Code.Let(
                                                n,
                                                Code.binary(
                                                        Code.binary(Code.name(n), "*", Code.number(3)),
                                                        "+",
                                                        Code.number(1))))),
                                new Code.Let(steps, Code.binary(Code.name(steps), "+", Code.number(1))))),
                new Code.Print(Code.name(steps)));
        long expected = add;
        for (long x = start; x != 1; x = (x & 1) == 0 ? x >> 1 : x + x + x + 1) {
            expected++;
        }
        return new Sketch(
                program,
                List.of(expected),
                "count the steps that " + start + " takes to reach 1, starting from " + add);
    }

    private static Sketch euclid(Draw d) {
        String a = d.of("a", "x", "p");
        String b = d.of("b", "y", "q");
        int g = d.between(2, 15);
        int x = g * d.between(5, 29);
        int y = g * d.between(3, 23);
        List<Code> program = List.of(
                new Code.Let(a, Code.number(x)),
                new Code.Let(b, Code.number(y)),
                new Code.While(
                        Code.binary(Code.name(b), "!=", Code.number(0)),
                        List.of(
                                new Code.Let("r", Code.binary(Code.name(a), "%", Code.name(b))),
                                new Code.Let(a, Code.name(b)),
                                new Code.Let(b, Code.name("r")))),
                new Code.Print(Code.name(a)));
        long expected = java.math.BigInteger.valueOf(x)
                .gcd(java.math.BigInteger.valueOf(y))
                .longValue();
        return new Sketch(program, List.of(expected), "find the greatest common divisor of " + x + " and " + y);
    }

    private static Sketch fibonacci(Draw d) {
        int x = d.between(1, 7);
        int y = d.between(1, 9);
        int n = d.between(4, 7);
        List<Code> program = List.of(
                new Code.Let("a", Code.number(x)),
                new Code.Let("b", Code.number(y)),
                new Code.Count(
                        d.of("i", "k", "step"),
                        Code.number(0),
                        Code.number(n),
                        List.of(
                                new Code.Let("c", Code.binary(Code.name("a"), "+", Code.name("b"))),
                                new Code.Let("a", Code.name("b")),
                                new Code.Let("b", Code.name("c")),
                                new Code.Print(Code.name("c")))));
        List<Long> row = new ArrayList<>(List.of((long) x, (long) y));
        while (row.size() < n + 2) {
            row.add(row.get(row.size() - 1) + row.get(row.size() - 2));
        }
        return new Sketch(
                program,
                row.subList(2, n + 2),
                "print the next " + n + " members of a Fibonacci-like sequence that starts with " + x + " and " + y);
    }

    private static Sketch pairs(Draw d) {
        String c = d.of("count", "hits", "found", "c");
        int n = d.between(4, 7);
        int k = d.between(2, 5);
        boolean all = d.chance(50);
        String op = d.of("+", "*");
        Code.Expression test = Code.binary(
                Code.binary(Code.binary(Code.name("i"), op, Code.name("j")), "%", Code.number(k)),
                "==",
                Code.number(0));
        List<Code> program = List.of(
                new Code.Let(c, Code.number(0)),
                new Code.Count(
                        "i",
                        Code.number(1),
                        Code.number(n),
                        List.of(new Code.Count(
                                "j",
                                all ? Code.number(1) : Code.name("i"),
                                Code.number(n),
                                List.of(new Code.If(
                                        test,
                                        List.of(new Code.Let(c, Code.binary(Code.name(c), "+", Code.number(1)))),
                                        List.of()))))),
                new Code.Print(Code.name(c)));
        long expected = 0;
        for (int x = 1; x < n; x++) {
            for (int y = all ? 1 : x; y < n; y++) {
                expected += (op.equals("+") ? x + y : x * y) % k == 0 ? 1 : 0;
            }
        }
        return new Sketch(
                program,
                List.of(expected),
                "count pairs whose " + (op.equals("+") ? "sum" : "product") + " is divisible by " + k);
    }

    private static Sketch halving(Draw d) {
        String v = d.of("v", "level", "stock", "rest");
        int start = d.between(60, 900);
        int divisor = d.of(2, 2, 3);
        int add = d.between(0, 3);
        int stop = 2 * add + d.between(3, 12); // v / 2 + add comes to rest at 2 * add
        List<Code> program = List.of(
                new Code.Let(v, Code.number(start)),
                new Code.While(
                        Code.binary(Code.name(v), ">", Code.number(stop)),
                        List.of(
                                new Code.Let(
                                        v,
                                        add == 0
                                                ? Code.binary(Code.name(v), "/", Code.number(divisor))
                                                : Code.binary(
                                                        Code.binary(Code.name(v), "/", Code.number(divisor)),
                                                        "+",
                                                        Code.number(add))),
                                new Code.Print(Code.name(v)))));
        List<Long> expected = new ArrayList<>();
        for (long x = start; x > stop; ) {
            x = (x - x % divisor) / divisor + add;
            expected.add(x);
        }
        return new Sketch(program, expected, "divide by " + divisor + " until the value is at most " + stop);
    }
}
