package assay.task;

import java.math.BigInteger;

/// Reads `3 + 4 × (5 − 2) ÷ 6` and computes it, by recursive descent: the second opinion on a worked expression.
///
/// Errors: [ArithmeticException] when a division has a remainder, [IllegalArgumentException] for anything unreadable.
final class Expression {
    private final String text;
    private int at;

    private Expression(String text) {
        this.text = text.replace(" ", "");
    }

    static BigInteger value(String text) {
        Expression expression = new Expression(text);
        BigInteger value = expression.sum();
        if (expression.at != expression.text.length()) {
            throw new IllegalArgumentException("unreadable from character " + expression.at + ": " + text);
        }
        return value;
    }

    private char next() {
        return at < text.length() ? text.charAt(at) : ' ';
    }

    private BigInteger sum() {
        BigInteger value = product();
        while (next() == '+' || next() == '−') {
            boolean plus = text.charAt(at++) == '+';
            BigInteger other = product();
            value = plus ? value.add(other) : value.subtract(other);
        }
        return value;
    }

    private BigInteger product() {
        BigInteger value = atom();
        while (next() == '×' || next() == '÷') {
            boolean times = text.charAt(at++) == '×';
            BigInteger other = atom();
            if (!times && value.remainder(other).signum() != 0) {
                throw new ArithmeticException(value + " ÷ " + other + " has a remainder");
            }
            value = times ? value.multiply(other) : value.divide(other);
        }
        return value;
    }

    private BigInteger atom() {
        if (next() == '(') {
            at++;
            BigInteger value = sum();
            at++;
            return value;
        }
        int start = at;
        while (Character.isDigit(next())) {
            at++;
        }
        return new BigInteger(text.substring(start, at));
    }
}
